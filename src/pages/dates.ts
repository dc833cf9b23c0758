import {findDatedLanguage} from "../language/index.ts";
import type {DatedEvent} from "../model.ts";
import {writeDate} from "../time/writeDate.ts";
import {monthOf, yearOf} from "./chapters.ts";
import type {Messages} from "./messages/index.ts";
import {readMoment} from "./scale.ts";

/** Whether a value can stand in the `datetime` of HTML's `<time>`: a year, month, day, week or minute, and no EDTF sign. */
export function isHtmlDate(edtf: string): boolean {
  if (!/^\d{4,}(?:-W\d\d|-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/.test(edtf)) return false;
  const [year, month = "01", day = "01"] = (edtf.split("T")[0] ?? "").split("-");
  if (Number(year) === 0) return false;
  if (month.startsWith("W")) return Number(month.slice(1)) >= 1 && Number(month.slice(1)) <= 53;
  return (
    Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month))
  );
}

/**
 * The date of an event as a list under its month has it: a weekday and a day, a first and a last day, or nothing where
 * the heading says it all. What goes beyond the month is written out.
 */
export function writeDayOf(event: DatedEvent, language: string): string {
  const month = monthOf(event);
  const {date, earliest, latest} = event;
  if (date === month || date === yearOf(event)) return "";
  if (month === null) return writeDate(date, language);
  const day = /^\d{4}-\d\d-\d\d/;
  const isOfDays = day.test(date) && day.test(earliest ?? "") && day.test(latest ?? "");
  const months = /^(\d{4})-(?:0\d|1[0-2])\/\1-(?:0\d|1[0-2])$/; // within the year of the heading
  if (!isOfDays && !months.test(date)) return writeDate(date, language);
  const from = new Date(`${earliest?.slice(0, 10)}T00:00Z`);
  const to = new Date(`${latest?.slice(0, 10)}T00:00Z`);
  const write = (parts: Intl.DateTimeFormatOptions) => formatter(language, parts);
  if (!isOfDays) return write({month: "short"}).formatRange(from, to);
  if (from.getTime() === to.getTime()) return `${write({weekday: "short"}).format(from)} ${from.getUTCDate()}`;
  if (latest?.startsWith(month)) return `${from.getUTCDate()}–${to.getUTCDate()}`;
  return write({day: "numeric", month: "short"}).formatRange(from, to);
}

/** A date in words, a single day with its weekday, as texts name it: "Friday 11 September 2020". */
export function writeDateWithWeekday(edtf: string, language: string): string {
  const words = writeDate(edtf, language);
  if (!/^\d{4}-\d\d-\d\d$/.test(edtf) || !isHtmlDate(edtf)) return words;
  return `${formatter(language, {weekday: "long"}).format(new Date(`${edtf}T00:00Z`))} ${words}`;
}

/** The month's name for a heading under its year: "September". */
export function writeMonth(month: string, language: string): string {
  const number = Number(month.slice(-2));
  const name = formatter(language, {month: "long"}).format(Date.UTC(2000, number - 1));
  return capitalize(name, language);
}

/** A day of every year, from its month and day: "11 September". */
export function writeDayOfYear(day: string, language: string): string {
  const [month = 1, date = 1] = day.split("-").map(Number);
  return formatter(language, {day: "numeric", month: "long"}).format(Date.UTC(2000, month - 1, date));
}

/** Marks along a line of time, each a day, month or year: short, with the year where it is another than that of the mark before. */
export function writeTicks(ticks: readonly string[], language: string): string[] {
  return ticks.map((edtf, index) => {
    const [year = "", month, day] = edtf.split(/(?<=\d)-/);
    if (month === undefined) return writeDate(edtf, language);
    const isSameYear = ticks[index - 1]?.startsWith(`${year}-`) ?? false;
    const parts: Intl.DateTimeFormatOptions = {
      month: "short",
      ...(day !== undefined && {day: "numeric"}),
      ...(!isSameYear && {year: "numeric"}),
    };
    const moment = readMoment(`${year}-${month}-${day ?? "01"}`);
    return moment === null ? writeDate(edtf, language) : formatter(language, parts).format(moment);
  });
}

/** A text with its first letter large, as headings begin. */
export function capitalize(text: string, language: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return text === "" ? text : first.toLocaleUpperCase(language) + text.slice(first.length);
}

/** From when to when, each written: "from 2001 to 2025", or the one that both are. */
export function writeSpan(words: Messages, first: string, last: string): string {
  return first === last ? words.spanOfOne({year: first}) : words.span({first, last});
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Intl's formatter, made once; where a language does not say of which country, of the one whose dates we write. */
function formatter(language: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(parts)}`;
  const known = formatters.get(key);
  if (known) return known;
  const locale = language.includes("-") ? language : (findDatedLanguage(language)?.time.written.locale ?? language);
  const made = new Intl.DateTimeFormat(locale, {...parts, timeZone: "UTC"});
  formatters.set(key, made);
  return made;
}
