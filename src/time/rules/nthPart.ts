import type {DateTime} from "luxon";
import {type Extent, endOfExtent, extentOf, shiftExtent} from "../extent.ts";
import type {Slots} from "../matchPatterns.ts";
import {type Reading, readingOf} from "../reading.ts";
import type {Scene} from "../scene.ts";
import {monthOf, readMonth, readYear, weekdayOf, writtenYear} from "./dates.ts";
import {withDayPart} from "./dayParts.ts";
import {readPeriod} from "./periods.ts";

/** A week lies where its Thursday does, a weekend where its Saturday. */
const dayOfWeeks = {week: 4, weekend: 6} as const;

/**
 * "the first Monday of November", "der letzte Tag des Jahres 2018", "le premier week-end du mois prochain", "十月的第一周": a day,
 * a week or a month by its number in what it is a part of, counted from the end where the number is below nought.
 */
export function readNthPart(slots: Slots, scene: Scene): Reading | null {
  const {weekday, dayPart} = weekdayOf(slots);
  const isNumbered = slots.ordinal !== undefined || slots.number !== undefined;
  const nth = Number(slots.ordinal ?? slots.number ?? slots.direction);
  const whole = readWhole(slots, isNumbered ? (slots.direction ?? slots.direction2) : slots.direction2, scene);
  if (!whole?.extent || !Number.isInteger(nth) || nth === 0) return null;
  const find = (extent: Extent) => findPart(extent, weekday > 0 ? weekday : (slots.unit ?? ""), nth);
  const part = findTold(whole.extent, find, isOpen(slots), scene);
  if (!part) return null;
  const {anchor, certainty, dated} = whole;
  return withDayPart(readingOf(part, {anchor, certainty, dated}), dayPart);
}

/** What the part is one of: a month or a year that is written, or one by its distance. */
function readWhole(slots: Slots, direction: string | undefined, scene: Scene): Reading | null {
  const {direction: _, direction2: __, unit, unit2, ...written} = slots;
  if (monthOf(slots) > 0) return readMonth({...written, ...(direction !== undefined && {direction})}, scene);
  if (writtenYear(slots, scene) !== null) return readYear(written, scene);
  const whole = unit2 ?? unit;
  return whole === undefined ? null : readPeriod({unit: whole, ...(direction !== undefined && {direction})}, scene);
}

/** "The last Friday of the year": no word tells of which year. */
function isOpen(slots: Slots): boolean {
  return !(monthOf(slots) > 0) && slots.direction2 === undefined && slots.unit2 !== undefined;
}

/** The part of the whole, or of the one beside it where the verb does not fit: "it closed on the last Friday of the year". */
function findTold(whole: Extent, find: (whole: Extent) => Extent | null, open: boolean, scene: Scene): Extent | null {
  const part = find(whole);
  const {issue} = scene;
  if (!part || !open || !issue) return part;
  const tense = scene.readTense();
  const isAhead = part.start > issue.day;
  const isBehind = endOfExtent(part) < issue.day;
  const offset = tense === "past" && isAhead ? -1 : tense === "future" && isBehind ? 1 : 0;
  const other = shiftExtent(whole, offset);
  return other && find(other);
}

/** The nth part of a stretch by its unit or weekday; null where it has no such part. */
function findPart(whole: Extent, part: number | string, nth: number): Extent | null {
  const last = endOfExtent(whole);
  if (part === "day") return within(whole, {unit: "day", start: nthFrom(whole.start, last, nth)});
  if (part === "month") {
    const start = nth > 0 ? whole.start.plus({months: nth - 1}) : last.startOf("month").plus({months: nth + 1});
    return whole.unit === "month" ? null : within(whole, {unit: "month", start});
  }
  const weekday = part === "week" || part === "weekend" ? dayOfWeeks[part] : Number(part);
  if (!(weekday > 0)) return null;
  const first = whole.start.plus({days: (weekday - whole.start.weekday + 7) % 7});
  const final = last.minus({days: (last.weekday - weekday + 7) % 7});
  const start = nthFrom(first, final, nth, 7);
  if (!within(whole, {unit: "day", start})) return null;
  return part === "week" || part === "weekend" ? extentOf(part, start) : {unit: "day", start};
}

function nthFrom(first: DateTime, last: DateTime, nth: number, step = 1): DateTime {
  return nth > 0 ? first.plus({days: step * (nth - 1)}) : last.plus({days: step * (nth + 1)});
}

function within(whole: Extent, part: Extent): Extent | null {
  return part.start >= whole.start && part.start <= endOfExtent(whole) ? part : null;
}
