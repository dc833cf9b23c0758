import {DateTime} from "luxon";
import type {CalendarUnit, Extent} from "./extent.ts";

/** When an article was published, as precisely as it says. */
export interface Issue {
  extent: Extent; // a day, a month or a year
  day: DateTime; // the day itself, or the middle of what is known: good for finding the nearest of something
}

const finenesses: Record<CalendarUnit, number> = {
  day: 0,
  week: 0,
  weekend: 0,
  month: 1,
  quarter: 1,
  half: 1,
  season: 1,
  year: 2,
  decade: 2,
  century: 2,
};

/**
 * Reads an issue date (EDTF: a minute, a day, a month or a year); null when it names no such thing. An instant with its
 * offset from UTC falls on the day of a zone (IANA), when one is given.
 */
export function readIssue(published: string | null, zone?: string): Issue | null {
  if (zone && /T[\d:.]{2,18}(?:Z|[+-]\d\d(?::?\d\d)?)$/.test(published ?? "")) {
    const local = DateTime.fromISO(published ?? "", {zone});
    if (local.isValid) return readIssue(local.toISODate());
  }
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T[\d:.Z+-]+)?[~?%]?$/.exec(published ?? "") ?? [];
  if (!year) return null;
  const start = DateTime.utc(Number(year), Number(month ?? 1), Number(day ?? 1));
  if (!start.isValid) return null;
  if (day) return {extent: {unit: "day", start}, day: start};
  if (month) return {extent: {unit: "month", start}, day: start.plus({days: 14})};
  return {extent: {unit: "year", start}, day: start.plus({months: 6})};
}

/** Whether the issue date is precise enough to count such units from. */
export function isPreciseEnough(issue: Issue, unit: CalendarUnit): boolean {
  return finenesses[issue.extent.unit] <= finenesses[unit];
}
