import type {DateTime} from "luxon";
import {type CalendarUnit, dayExtent, daysBetween, type Extent, endOfExtent} from "../extent.ts";
import type {Issue} from "../issue.ts";
import {historicYears} from "../narrative.ts";
import type {Scene} from "../scene.ts";

/** A year that the words leave out, and why it was chosen. */
export interface ChosenYear {
  year: number;
  source: "issue" | "text";
}

/** So many days farther is a date on the side of the issue where the verb does not put it. */
const wrongSide = 300;

/** And of what is to end then ("until 31 December", with a verb that lies ahead) no date is meant that is over. */
const wrongEnd = 366;

/** And so many is one behind of what was called for a day: "zum 1. März". */
const wrongToward = 150;

/** And so many is one ahead of which no verb says that it is. */
const aheadUnsaid = 20;

/**
 * The year of a month, or of a day of a month, whose year is not written: that of the history being told, else the
 * nearest to the issue, the side that the verb's tense does not mean counting as farther. A direction ("last", "next")
 * decides alone, and a weekday leaves only years in which it is right.
 */
export function chooseYear(
  scene: Scene,
  {
    month,
    day,
    weekday,
    direction,
  }: {month: number; day: number | null; weekday?: number | undefined; direction?: number | undefined},
): ChosenYear | null {
  const {issue} = scene;
  if (direction !== undefined && issue) {
    const year = yearInDirection(issue, month, day, direction);
    const isOther = weekday !== undefined && day !== null && dayExtent(year, month, day)?.start.weekday !== weekday;
    if (!(direction === 0 && isOther)) return {year, source: "issue"}; // "ce samedi 14 novembre" of a story told in February
  }
  const told = direction === undefined && weekday === undefined ? yearTold(scene, month, day) : null;
  if (told !== null) return {year: told, source: "text"};
  if (!issue) return null;
  const isToward = scene.isToward && day !== null;
  const tense = isToward ? "future" : scene.readTense();
  const isLeapDay = month === 2 && day === 29;
  const offsets = isLeapDay ? leapOffsets : besideIssue;
  const isFitting = (year: number) => weekday === undefined || day === null || isOn(year, month, day, weekday);
  const hasFitting = weekday !== undefined && offsets.some((offset) => isFitting(issue.day.year + offset));
  const beyond = isToward ? wrongToward : scene.isEnd ? wrongEnd : wrongSide;
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const offset of offsets) {
    const year = issue.day.year + offset;
    if ((isLeapDay && !dayExtent(year, month, day)) || (hasFitting && !isFitting(year))) continue;
    const distance = distanceInDays(issue, year, month, day);
    const isWrong = (tense === "past" && distance > 0) || (tense === "future" && distance < 0);
    const cost = Math.abs(distance) + (isWrong ? beyond : 0) + (tense === null && distance > 0 ? aheadUnsaid : 0);
    if (best !== null && cost >= least) continue;
    best = year;
    least = cost;
  }
  return best === null ? null : {year: best, source: "issue"};
}

/** Years from the issue's that may be meant, those that come first where two are as near. */
const besideIssue = [0, -1, 1];
const leapOffsets = [0, -1, 1, -2, 2, -3, 3, -4, 4];

function isOn(year: number, month: number, day: number, weekday: number): boolean {
  return dayExtent(year, month, day)?.start.weekday === weekday;
}

function yearTold(scene: Scene, month: number, day: number | null): number | null {
  const {issue, narrative} = scene;
  if (narrative.section) return narrative.section.extent.start.year;
  const around = narrative.lastIn(scene.sentence);
  const isAround = around?.dated && around.sentence === scene.sentence && shortOfYear.has(around.extent.unit);
  const within = isAround ? yearWithin(around.extent, month, day) : null;
  if (within !== null) return within;
  if (issue && scene.readTense() === "future") return null;
  const inSentence = scene.yearsNamed.find((year) => isHistoric(issue, year));
  if (inSentence !== undefined) return inSentence;
  const told = narrative.yearTold(scene.sentence)?.extent;
  if (!told || !isHistoric(issue, told.start.year)) return null;
  return told.unit === "year" ? told.start.year : yearOnward(told, month, day);
}

const shortOfYear: ReadonlySet<CalendarUnit> = new Set(["season", "quarter", "half"]);

/** "In the summer of 1961, weeks before … on August 13": the year in which the day lies in the season named before it. */
function yearWithin(season: Extent, month: number, day: number | null): number | null {
  const last = endOfExtent(season);
  const years = [season.start.year, last.year];
  const found = years.find((year) => {
    const start = dayExtent(year, month, day ?? 15)?.start;
    return start !== undefined && start >= season.start && start <= last;
  });
  return found ?? null;
}

function isHistoric(issue: Issue | null, year: number): boolean {
  return !issue || issue.day.year - year >= historicYears;
}

/** A story goes on: after December 1941 "April" is the next one; a step back costs twice a step forward. */
function yearOnward({start}: Extent, month: number, day: number | null): number {
  const {year} = start;
  return costOf(start, year + 1, month, day) < costOf(start, year, month, day) ? year + 1 : year;
}

function costOf(start: DateTime, year: number, month: number, day: number | null): number {
  const distance = daysFrom(start, year, month, day ?? start.day);
  return distance < 0 ? -2 * distance : distance;
}

/** Months, when only a month is meant, are as far as their middle; the issue's own month is at no distance. */
function distanceInDays(issue: Issue, year: number, month: number, day: number | null): number {
  if (day === null && issue.day.year === year && issue.day.month === month) return 0;
  return Math.round(daysFrom(issue.day, year, month, day ?? 15));
}

/** Days to a day of a month; to the last one where the month is shorter. */
function daysFrom(start: DateTime, year: number, month: number, day: number): number {
  const extent = dayExtent(year, month, day) ?? dayExtent(year, month, 28);
  return extent ? daysBetween(start, extent.start) : Number.POSITIVE_INFINITY;
}

function yearInDirection(issue: Issue, month: number, day: number | null, direction: number): number {
  const {year} = issue.day;
  if (direction === 0) return year;
  const inIssueYear =
    day === null ? Math.sign(month - issue.day.month) : Math.sign(distanceInDays(issue, year, month, day));
  return inIssueYear === Math.sign(direction) ? year : year + Math.sign(direction);
}
