import {DateTime} from "luxon";
import type {DatedLanguage} from "../language/language.ts";
import type {Report} from "../model.ts";
import {findDates} from "../time/findDates.ts";
import type {DateClue} from "./markFurniture.ts";

/** Whose word counts more, first to last. */
const RANK: readonly DateClue["from"][] = [
  "front matter",
  "label",
  "metadata",
  "line",
  "opening",
  "dateline",
  "update",
  "file name",
];

/** A story is filed some days before it is printed; more is a contradiction. */
const DAYS_FROM_FILING = 7;

/** A program counts the day where it runs, and the page tells that of its readers. */
const DAYS_FROM_ZONE = 1;

const DAY = 86_400_000;

/**
 * Decides which of the dates that an article gives is its issue date, and reports those that contradict it. The date keeps
 * its precision. Null when there is none, or none with a year.
 */
export function decideIssueDate(
  clues: readonly DateClue[],
  {file, report}: {file: string; report: Report},
): string | null {
  const ranked = clues.filter(hasMonth).sort((a, b) => RANK.indexOf(a.from) - RANK.indexOf(b.from));
  const dated = ranked.find(({value}) => hasYear(value));
  const [partial] = ranked;
  if (!dated) {
    if (partial) {
      const reason = `the ${partial.from} says ${partial.value.replace("XXXX-", "")} and no year; give the whole date in front matter (date: …) or in a line “Published: …”`;
      report({file, line: partial.line, column: partial.column, severity: "error", reason, rule: "reading/no-year"});
    }
    return null;
  }
  const complete = ranked.map((clue) => ({
    ...clue,
    value: hasYear(clue.value) ? clue.value : addYear(clue.value, dated.value),
  }));
  const [first] = complete;
  if (!first) return null;
  const chosen = {...first, value: turnAround(first, complete)};
  for (const clue of complete) {
    if (clue.value === first.value || !contradicts(clue, chosen)) continue;
    const reason = `the ${clue.from} says ${clue.value}, but the ${chosen.from} says ${chosen.value}, which is kept; correct one of them`;
    report({file, line: clue.line, column: clue.column, severity: "warning", reason, rule: "reading/two-dates"});
  }
  return chosen.value;
}

/**
 * The day on which an agency filed what was issued some days later: "MOSCOW, Sept. 11 (Xinhua)" in a paper of the 12th. Null
 * when no dateline tells one before the issue.
 */
export function decideFilingDay(clues: readonly DateClue[], issue: string | null): string | null {
  const told = clues.find(({from}) => from === "dateline")?.value;
  if (told === undefined || issue === null || issue.length < 10) return null;
  const day = !hasMonth({value: told}) ? addMonth(told, issue) : hasYear(told) ? told : addYear(told, issue);
  if (day === null) return null;
  const days = daysBetween(issue, day);
  return days > 0 && days <= DAYS_FROM_FILING ? day : null;
}

/** "09-05-2025" above "NEW DELHI, May 9": where day and month may be either, the dateline tells which is which. */
function turnAround({value, from}: DateClue, clues: readonly DateClue[]): string {
  const [year, month, day] = value.split("-");
  const turned = `${year}-${day}-${month}`;
  const isTold = clues.some((clue) => clue.from === "dateline" && clue.value === turned);
  return from !== "front matter" && day !== undefined && isTold ? turned : value;
}

/** "中央社巴黎8日電": a day without its month tells nothing alone. */
function hasMonth({value}: Pick<DateClue, "value">): boolean {
  return !value.startsWith("XXXX-XX");
}

/** The last such day up to that of the issue; null where it is more than a story is filed before. */
function addMonth(value: string, issue: string): string | null {
  const days = Array.from({length: DAYS_FROM_FILING + 1}, (_, back) =>
    new Date(Date.parse(issue.slice(0, 10)) - back * DAY).toISOString().slice(0, 10),
  );
  return days.find((day) => day.endsWith(value.slice(-3))) ?? null;
}

function hasYear(value: string): boolean {
  return !value.startsWith("XXXX");
}

/** The year that brings a day nearest to a dated one. */
function addYear(value: string, near: string): string {
  const year = Number(near.slice(0, 4));
  const withYear = (of: number) => value.replace("XXXX", String(of).padStart(4, "0"));
  if (near.length < 7) return withYear(year);
  const distance = (of: number) => Math.abs(daysBetween(withYear(of), near));
  return (
    [year, year - 1, year + 1]
      .map((of) => ({of, days: distance(of)}))
      .sort((a, b) => a.days - b.days)
      .map(({of}) => withYear(of))[0] ?? value
  );
}

function contradicts(clue: DateClue, chosen: DateClue): boolean {
  if (clue.from === "update" || chosen.from === "update") return false;
  if (clue.value.startsWith(chosen.value) || chosen.value.startsWith(clue.value)) return false;
  const apart = clue.from === "dateline" ? DAYS_FROM_FILING : clue.from === "metadata" ? DAYS_FROM_ZONE : 0;
  const days = Math.abs(daysBetween(chosen.value, clue.value));
  return !(days <= apart);
}

function daysBetween(a: string, b: string): number {
  return (Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / DAY;
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/;

/** An instant with its offset from UTC ("2020-09-14T23:30Z"), as the day on which it falls in a zone (IANA); others as they are. */
export function localDay(text: string, zone: string | null): string {
  const plain = text.trim();
  if (zone === null || !instant.test(plain)) return text;
  return DateTime.fromISO(plain, {zone}).toISODate() ?? text;
}

/**
 * Reads a date that an author wrote: 2020-09-14, 2020-09, 2020, with a time of day or not (which is dropped), or in words.
 * Null when it is no date, or no day of the calendar.
 */
export function readWrittenDate(text: string, languages: readonly DatedLanguage[]): string | null {
  const plain = text.trim();
  const parts = /^(\d{4})(?:-?(\d{2})(?:-?(\d{2})(?:[T\s]+\d{1,2}:\d{2}.{0,20})?)?)?$/.exec(plain);
  if (parts)
    return isOnCalendar(parts[1], parts[2], parts[3]) ? [parts[1], parts[2], parts[3]].filter(Boolean).join("-") : null;
  const [date, ...others] = findDates(plain, languages);
  if (!date || others.length > 0 || !hasYear(date.value) || !isOnCalendar(...splitDate(date.value))) return null;
  const rest = plain.slice(0, date.position.start) + plain.slice(date.position.end);
  return /^[\p{L}.,\s]{0,12}(?:[\s,T]*\d{1,2}[:h]\d{2}.{0,20})?$/u.test(rest) ? date.value : null;
}

function splitDate(value: string): [year: string, month?: string, day?: string] {
  const [year = "", month, day] = value.split("-");
  return month === undefined ? [year] : day === undefined ? [year, month] : [year, month, day];
}

function isOnCalendar(year: string | undefined, month?: string, day?: string): boolean {
  if (month === undefined) return true;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? "1")));
  date.setUTCFullYear(Number(year));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day ?? "1");
}
