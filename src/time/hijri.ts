import {DateTime} from "luxon";

/** Year, month and day of the Umm al-Qura calendar, of a day at midnight UTC. */
const format = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
  year: "numeric",
  month: "numeric",
  day: "numeric",
  timeZone: "UTC",
});

/** The arithmetic calendar (thirty years have eleven leap years, the first day is 19 July 622) is off by so many days at most. */
const DAYS_OFF = 3;
const epoch = DateTime.utc(622, 7, 19);

/**
 * The day of the Islamic calendar by which Saudi Arabia dates, Umm al-Qura, as Intl knows it: years before 1300 AH follow the
 * arithmetic calendar. Null where the month has no such day. Other countries' months may begin a day earlier or later.
 */
export function hijriDay(year: number, month: number, day: number): DateTime | null {
  if (!(year >= 1 && year <= 1600 && month >= 1 && month <= 12 && day >= 1 && day <= 30)) return null;
  const days = (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + Math.ceil(29.5 * (month - 1)) + day - 1;
  const near = epoch.plus({days});
  for (let offset = -DAYS_OFF; offset <= DAYS_OFF; offset++) {
    const candidate = near.plus({days: offset});
    const found = readHijri(candidate);
    if (found.year === year && found.month === month && found.day === day) return candidate;
  }
  return null;
}

/** The last day of a month of the Islamic calendar. */
export function lastHijriDay(year: number, month: number): DateTime | null {
  return hijriDay(year, month, 30) ?? hijriDay(year, month, 29);
}

/** The year, month and day of the Islamic calendar on which a day falls. */
export function readHijri(day: DateTime): {year: number; month: number; day: number} {
  const parts = format.formatToParts(day.toMillis());
  const find = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return {year: find("year"), month: find("month"), day: find("day")};
}
