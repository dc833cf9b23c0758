import {DateTime} from "luxon";

/**
 * The day of a holiday in a year, or null where the year has none. Keys: "12-25" (month and day), "easter", "easter+39"
 * (days from Easter Sunday), "orthodox-2" (from the Orthodox one), "11:4:4" (the fourth Thursday of November; -1 is the last),
 * "12-03<7" (the last Sunday up to 3 December),
 * "chinese:1-1", "islamic:10-1" (Umm al-Qura) and "hebrew:Nisan-15" (by those calendars, as Intl knows them); ";-1" at the
 * end is the day before that.
 */
export function dayOfHoliday(key: string, year: number): DateTime | null {
  const [base = "", offset] = key.split(";");
  const day = findDay(base, year);
  return day && offset !== undefined ? asDay(day.plus({days: Number(offset)})) : day;
}

function findDay(key: string, year: number): DateTime | null {
  const [, month, day] = /^(\d{1,2})-(\d{1,2})$/.exec(key) ?? [];
  if (month) return asDay(DateTime.utc(year, Number(month), Number(day)));
  const [, church, offset] = /^(easter|orthodox)([+-]\d+)?$/.exec(key) ?? [];
  if (church) {
    const sunday = church === "easter" ? easterOf(year) : orthodoxEasterOf(year);
    return asDay(sunday.plus({days: Number(offset ?? 0)}));
  }
  const [, upToMonth, upToDay, last] = /^(\d{1,2})-(\d{1,2})<([1-7])$/.exec(key) ?? [];
  if (upToMonth) {
    const day = DateTime.utc(year, Number(upToMonth), Number(upToDay));
    return asDay(day.minus({days: (day.weekday - Number(last) + 7) % 7}));
  }
  const [, ofMonth, weekday, nth] = /^(\d{1,2}):([1-7]):(-?\d)$/.exec(key) ?? [];
  if (ofMonth) return nthWeekday(year, Number(ofMonth), Number(weekday), Number(nth));
  const [, calendar, name, number] = /^(chinese|islamic|hebrew):(\w+)-(\d{1,2})$/.exec(key) ?? [];
  return calendar ? dayInCalendar(calendar, `${name}-${number}`, year) : null;
}

function asDay(day: DateTime): DateTime | null {
  return day.isValid ? day : null;
}

/** Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8). */
function easterOf(year: number): DateTime {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const [d, e] = [Math.floor(century / 4), century % 4];
  const g = Math.floor((8 * century + 13) / 25);
  const h = (19 * a + century - d - g + 15) % 30;
  const [i, k] = [Math.floor((year % 100) / 4), year % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return DateTime.utc(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

/** Easter Sunday of the Julian calendar (Meeus, the same chapter), by its Gregorian date from 1900 to 2099. */
function orthodoxEasterOf(year: number): DateTime {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  return DateTime.utc(year, 3, 22).plus({days: d + e + 13});
}

/** The nth such weekday of a month; -1 is the last one. Null when it has none. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): DateTime | null {
  if (nth > 0) {
    const first = DateTime.utc(year, month, 1);
    const day = first.plus({days: ((weekday - first.weekday + 7) % 7) + 7 * (nth - 1)});
    return day.isValid && day.month === month ? day : null;
  }
  const last = DateTime.utc(year, month, 1).endOf("month").startOf("day");
  const day = last.minus({days: ((last.weekday - weekday + 7) % 7) + 7 * (-nth - 1)});
  return day.isValid && day.month === month ? day : null;
}

const calendars: Readonly<Record<string, string>> = {
  chinese: "en-u-ca-chinese",
  islamic: "en-u-ca-islamic-umalqura",
  hebrew: "en-u-ca-hebrew",
};

const yearsInCalendars = new Map<string, ReadonlyMap<string, number>>(); // month and day → day of the year, from 0

/** The first day of a Gregorian year that another calendar calls so. */
function dayInCalendar(calendar: string, name: string, year: number): DateTime | null {
  if (year < 1900 || year > 2100) return null;
  const key = `${calendar} ${year}`;
  let days = yearsInCalendars.get(key);
  if (!days) {
    days = readYear(calendar, year);
    yearsInCalendars.set(key, days);
  }
  const offset = days.get(name);
  return offset === undefined ? null : DateTime.utc(year, 1, 1).plus({days: offset});
}

function readYear(calendar: string, year: number): Map<string, number> {
  const format = new Intl.DateTimeFormat(calendars[calendar], {
    month: calendar === "hebrew" ? "long" : "numeric",
    day: "numeric",
    timeZone: "UTC",
  });
  const days = new Map<string, number>();
  for (let offset = 0; offset < 366; offset++) {
    const parts = format.formatToParts(Date.UTC(year, 0, 1 + offset));
    const find = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
    const name = `${find("month")}-${find("day")}`;
    if (!days.has(name)) days.set(name, offset);
  }
  return days;
}
