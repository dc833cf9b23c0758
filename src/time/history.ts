import type {Position} from "../model.ts";
import {dayExtent, daysBetween, type Extent, monthExtent, yearExtent} from "./extent.ts";
import type {Issue} from "./issue.ts";
import type {Match, Slots} from "./matchPatterns.ts";
import {positionOf, type Telling} from "./matchScene.ts";
import {historicYears, type Named} from "./narrative.ts";
import {monthOf} from "./rules/dates.ts";

/** Rules that count from the issue: a text that uses them is news. */
const newsRules: ReadonlySet<string> = new Set([
  "time/weekday",
  "time/weekday-of-week",
  "time/weekday-ago",
  "time/weekday-ahead",
  "time/relative-day",
  "time/part-of-today",
  "time/ago",
  "time/anniversary",
]);
const dayRules: ReadonlySet<string> = new Set(["time/date", "time/day-range", "time/day-list"]);
const yearRules: ReadonlySet<string> = new Set(["time/year", "time/month", "time/date"]);

/** So many days of a month without a year make a story. */
const fewest = 3;

/** A day that is farther from the issue than so many days, on either side, is hardly news. */
const farFromIssue = 60;

/** A month that comes so many before the one told last is of the next year; nearer, the story has stepped back. */
const yearEnds = 4;

type Part = Pick<Telling, "tokens" | "matches" | "index">;

/**
 * What a text tells from its start that is long over, where its days leave the year out and no word counts from the issue. Its
 * title names the year ("The Cuban missile crisis of 1962"), or years that are over stand with later days ("On 20 July … In
 * October … In February 1937") and most days are far from the issue. Null where a text is no such.
 */
export function findHistory(parts: readonly Part[], issue: Issue | null): Named | null {
  if (!issue) return null;
  const all = parts.flatMap(({matches}) => matches);
  const days = all.filter((match) => dayRules.has(match.rule) && isBare(match.slots));
  if (days.length < fewest || all.some((match) => isNews(match, issue))) return null;
  const far = days.filter(({slots}) => isFar(slots, issue));
  return findTitleYear(parts[0], issue) ?? (far.length * 2 < days.length ? null : countBack(parts, issue));
}

function findTitleYear(first: Part | undefined, issue: Issue): Named | null {
  if (first?.index !== 0) return null;
  const match = first.matches.find(({rule, slots}) => yearRules.has(rule) && isOver(slots, issue));
  if (!match) return null;
  const [year, month] = [Number(match.slots.year), monthOf(match.slots)];
  return nameHistory(month > 0 ? monthExtent(year, month) : yearExtent(year), positionOf(first, match));
}

/** The year of the first month, counted back from the first that is written. */
function countBack(parts: readonly Part[], issue: Issue): Named | null {
  const months: number[] = [];
  for (const part of parts) {
    for (const match of part.matches) {
      const month = monthOf(match.slots);
      if (!(month > 0)) continue;
      months.push(month);
      if (isBare(match.slots)) continue;
      if (!isOver(match.slots, issue) || months.length === 1) return null;
      const year = Number(match.slots.year) - countYearEnds(months);
      return nameHistory(monthExtent(year, months[0] ?? month), positionOf(part, match));
    }
  }
  return null;
}

function nameHistory(extent: Extent, position: Position): Named {
  return {extent, position, sentence: 0, dated: true, isAttributive: false, isNight: false, isSpan: false};
}

function isOver({year, era}: Slots, issue: Issue): boolean {
  return era === undefined && Number(year) <= issue.day.year - historicYears;
}

/** A day or month that says no year and no weekday, by which one could be told. */
function isBare({year, twoDigits, relativeYear, direction, weekday, nearWeekday}: Slots): boolean {
  return [year, twoDigits, relativeYear, direction, weekday, nearWeekday].every((slot) => slot === undefined);
}

function isFar(slots: Slots, {day}: Issue): boolean {
  const distances = [-1, 0, 1].map((offset) => {
    const extent = dayExtent(day.year + offset, monthOf(slots), Number(slots.day ?? slots.ordinal ?? 15));
    return extent ? Math.abs(daysBetween(extent.start, day)) : Number.POSITIVE_INFINITY;
  });
  return Math.min(...distances) > farFromIssue;
}

function isNews({rule, slots}: Match, {day}: Issue): boolean {
  const year = Number(slots.year);
  return newsRules.has(rule) || (year > day.year - historicYears && year < day.year + historicYears);
}

function countYearEnds(months: readonly number[]): number {
  return months.filter((month, index) => month <= (months[index - 1] ?? month) - yearEnds).length;
}
