import {type CalendarUnit, type Extent, edtfOfExtent, extentOf, shiftExtent} from "../extent.ts";
import {isPreciseEnough} from "../issue.ts";
import type {Slots} from "../matchPatterns.ts";
import type {Named} from "../narrative.ts";
import {placeless, type Reading, readingOf} from "../reading.ts";
import type {Scene} from "../scene.ts";
import {readYear} from "./dates.ts";
import {withDayPart} from "./dayParts.ts";
import {dayTold} from "./dayTold.ts";
import {countOf, readDuration} from "./durations.ts";
import {readPeriod} from "./periods.ts";

/** "yesterday", "demain soir", "avant-hier". */
export function readRelativeDay(slots: Slots, {issue}: Scene): Reading | null {
  const [offset, ownPart] = (slots.relativeDay ?? "0").split("T");
  const part = ownPart ?? slots.dayPart ?? slots.weekday?.split("T")[1]; // "heute, Freitagabend"
  const day = issue && isPreciseEnough(issue, "day") ? shiftExtent(issue.extent, Number(offset)) : null;
  if (!day) return placeless(part === undefined ? "DATE" : "TIME", "XXXX-XX-XX");
  return withDayPart(readingOf(day, {anchor: "PUBLICATION_TIME"}), part);
}

/** "three days ago", "il y a deux ans": counted from the issue. */
export function readAgo(slots: Slots, scene: Scene): Reading | null {
  return countFromIssue(slots, scene, -1, "PAST_REF");
}

/** "thirty years ago today", "heute vor 70 Jahren": to the day; "ten years ago this month" to the month. */
export function readAnniversary(slots: Slots, {issue}: Scene): Reading | null {
  const [offset] = (slots.relativeDay ?? "0").split("T");
  const unit = slots.unit2 === "week" || slots.unit2 === "month" ? slots.unit2 : "day";
  const step = stepOf(slots);
  const now = issue && isPreciseEnough(issue, unit) ? shiftExtent(issue.extent, Number(offset)) : null;
  const extent = now && step && countFrom(now.start, {...step, unit}, -1);
  return extent ? readingOf(extent, {anchor: "PUBLICATION_TIME"}) : placeless("DATE", "PAST_REF");
}

/** "in three days", "dans deux ans", "d'ici un mois". */
export function readAhead(slots: Slots, scene: Scene): Reading | null {
  return countFromIssue(slots, scene, 1, "FUTURE_REF");
}

/** "In two weeks" lies ahead where the sentence does; else it is how long something took. */
export function readAheadOrLong(slots: Slots, scene: Scene): Reading | null {
  return scene.readTense() === "future" ? readAhead(slots, scene) : readDuration(slots);
}

/** "في غضون أسبوعين", "in zwei Wochen" where nobody says it of what is over: ahead, or how long something took. */
export function readAheadUnlessPast(slots: Slots, scene: Scene): Reading | null {
  return scene.readTense() === "past" ? readDuration(slots) : readAhead(slots, scene);
}

/** "三天后", "بعد أسبوعين": from the day that the text tells of, or from the issue when none is or the verb lies ahead. */
export function readLaterOrAhead(slots: Slots, scene: Scene): Reading | null {
  const isTold = scene.readTense() !== "future" && scene.narrative.lastIn(scene.sentence) !== null;
  return isTold ? readLater(slots, scene) : readAhead(slots, scene);
}

/**
 * "a year earlier" than a quarter is that quarter of the year before, "the same quarter of 2009" that of 2009; no later "a
 * year earlier" counts from it.
 */
export function readSamePeriod(slots: Slots, scene: Scene): Reading | null {
  const reading = readPeriodOfOtherYear(slots, scene);
  return reading && {...reading, extent: null};
}

function readPeriodOfOtherYear({unit: unitNamed, ...slots}: Slots, scene: Scene): Reading | null {
  const unit = unitsOfYear.find((each) => each === unitNamed);
  const last = scene.narrative.lastIn(scene.sentence);
  const isWhole = last?.sentence === scene.sentence && (last.isSpan || last.extent.unit === "year");
  const isOfYear = isWhole && unit === undefined;
  const named = isOfYear ? null : scene.narrative.lastPeriodIn(scene.sentence, unit ? [unit] : unitsOfYear);
  if (!named && slots.year !== undefined) return readYear(slots, scene);
  if (!named && slots.relativeYear !== undefined) return readPeriod(slots, scene);
  const years = yearsBetween(slots, named);
  if (!named || !Number.isInteger(years)) {
    const isTold = scene.narrative.lastIn(scene.sentence) !== null;
    return isTold ? readEarlier({...slots, unit: "year"}, scene) : readAgo({...slots, unit: "year"}, scene);
  }
  const perYear = {quarter: 4, half: 2, month: 12}[named.extent.unit as (typeof unitsOfYear)[number]];
  const extent = shiftExtent(named.extent, years * perYear);
  return extent && readingOf(extent, {anchor: named.position, dated: named.dated});
}

const unitsOfYear = ["quarter", "half", "month"] as const;

/** From the year of a period to that of which the words speak. */
function yearsBetween(slots: Slots, named: Named | null): number {
  if (named && slots.year !== undefined) return Number(slots.year) - named.extent.start.year;
  return slots.relativeYear === undefined ? -Number(countOf(slots).text) : Number(slots.relativeYear);
}

/** "the same day", "that day", "ce jour-là"; direction -1 is "the day before", 1 "the next day". */
export function readNarrativeDay(slots: Slots, scene: Scene): Reading | null {
  const [offset, part = slots.dayPart] = (slots.narrativeDay ?? slots.narrativeDirection ?? "0").split("T");
  return countFromDay(part, Number(offset), dayBehind(scene, Number(offset)));
}

/** "накануне": the day before the one that the text tells of, or before the issue. */
export function readDayToldOrIssue(slots: Slots, scene: Scene): Reading | null {
  const told = scene.narrative.dayIn(scene.sentence);
  // "Визит продлится до 14 мая. Накануне министр выступил": what is told as past is not counted from a day to come.
  const isToCome =
    told !== null && scene.issue !== null && told.extent.start > scene.issue.day && scene.readTense() === "past";
  if (told && !isToCome && scene.sentence - told.sentence <= 3) return readNarrativeDay(slots, scene);
  const reading = readRelativeDay({...slots, relativeDay: slots.narrativeDay ?? "0"}, scene);
  return reading && {...reading, certainty: "inferred"};
}

/** "The index ended the day lower": the day that the text tells of, else that of the issue. */
export function readDayTold(slots: Slots, scene: Scene): Reading | null {
  if (scene.narrative.dayIn(scene.sentence)) return readNarrativeDay(slots, scene);
  return readRelativeDay({relativeDay: "0"}, scene);
}

/** "two days later", "une semaine plus tard": counted from what the text named last. */
export function readLater(slots: Slots, scene: Scene): Reading | null {
  return countFromText(slots, scene, 1);
}

/** "two days earlier", "trois mois plus tôt". */
export function readEarlier(slots: Slots, scene: Scene): Reading | null {
  return countFromText(slots, scene, -1);
}

function countFromDay(
  dayPart: string | undefined,
  offset: number,
  day: ReturnType<Scene["narrative"]["dayIn"]>,
): Reading | null {
  const extent = day && shiftExtent(day.extent, offset);
  if (!extent) return placeless("DATE", "XXXX-XX-XX");
  return withDayPart(readingOf(extent, {anchor: day.position, dated: day.dated}), dayPart);
}

function countFromIssue(slots: Slots, {issue}: Scene, sign: 1 | -1, vague: string): Reading | null {
  const step = stepOf(slots);
  if (!step || !issue || !isPreciseEnough(issue, step.unit)) return placeless("DATE", vague);
  const extent = countFrom(issue.extent.unit === "day" ? issue.day : issue.extent.start, step, sign);
  return extent && asReading(extent, step, {anchor: "PUBLICATION_TIME"});
}

function countFromText(slots: Slots, scene: Scene, sign: 1 | -1): Reading | null {
  const {narrative, sentence} = scene;
  const step = stepOf(slots);
  const named =
    step && (step.unit === "day" ? dayBehind(scene, sign) : (narrative.lastIn(sentence) ?? narrative.dayIn(sentence)));
  if (!step || !named) return placeless("DATE", "XXXX-XX-XX");
  const extent = countFrom(named.extent.start, step, sign);
  return extent && asReading(extent, step, {anchor: named.position, dated: named.dated});
}

/** "Two days earlier he had hurt his knee", after a match that lies ahead: what is past counts from no day to come but its own sentence's. */
function dayBehind(scene: Scene, offset: number): Named | null {
  const day = scene.narrative.dayIn(scene.sentence);
  return offset < 0 && day?.sentence !== scene.sentence ? (dayTold(scene) ?? day) : day;
}

interface Step {
  about: boolean; // the number is a round one: "une dizaine"
  unit: CalendarUnit; // of the answer
  count: number;
  per: "day" | "week" | "month" | "year"; // what is counted
  rough: boolean; // weeks and decades are round numbers
  more?: Step | undefined; // "a year and three months ago"
}

const spanUnits: Readonly<Record<string, string>> = {D: "day", W: "week", M: "month", Y: "year"};

/** What is counted, of two units the answer is as precise as the second. */
export function stepOf(slots: Slots): Step | null {
  const first = stepOfUnit(slots);
  const {number2, unit2} = slots;
  const second = number2 === undefined || unit2 === undefined ? null : stepOfUnit({number: number2, unit: unit2});
  return first && second ? {...second, more: first} : first;
}

/** How precise the answer is: weeks lead to a day, months to a month, years to a year. */
function stepOfUnit(slots: Slots): Step | null {
  const [, spanCount, spanUnit] = /^P(\d+)([DWMY])$/.exec(slots.span ?? "") ?? [];
  if (spanUnit) return stepOfUnit({number: spanCount ?? "1", unit: spanUnits[spanUnit] ?? "day"});
  const {text, isRough} = countOf(slots);
  const count = Number(text);
  const unit = slots.unit;
  if (!Number.isFinite(count) || count > 10_000) return null;
  if (unit === "day") return {unit: "day", count, per: "day", rough: isRough, about: isRough};
  if (unit === "week") return {unit: "day", count, per: "week", rough: true, about: isRough};
  if (unit === "month") return {unit: "month", count, per: "month", rough: isRough, about: isRough};
  if (unit === "year") return {unit: "year", count, per: "year", rough: isRough, about: isRough};
  if (unit === "decade" || unit === "century") {
    return {unit: "year", count: count * (unit === "decade" ? 10 : 100), per: "year", rough: true, about: isRough};
  }
  return null;
}

/** The stretch so much before a day, or behind it. */
export function countFrom(from: Extent["start"], {unit, count, per, more}: Step, sign: 1 | -1): Extent | null {
  const start = more ? from.plus({[`${more.per}s`]: sign * Math.trunc(more.count)}) : from;
  const moved = start.plus({[`${per}s`]: sign * Math.trunc(count)});
  return moved.isValid && moved.year > -9999 && moved.year < 9999 ? extentOf(unit, moved) : null;
}

/** "Two weeks ago" is about that day, and no later words count from it. */
function asReading(
  extent: Extent,
  {rough, about}: Step,
  more: Pick<Reading, "anchor"> & Partial<Pick<Reading, "dated">>,
): Reading {
  const mod = about ? "APPROX" : null;
  return readingOf(extent, rough ? {...more, mod, date: `${edtfOfExtent(extent)}~`, extent: null} : more);
}
