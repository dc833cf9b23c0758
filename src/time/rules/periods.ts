import type {DateTime} from "luxon";
import {
  type CalendarUnit,
  daysBetween,
  type Extent,
  endOfExtent,
  extentOf,
  partExtent,
  seasonExtent,
  shiftExtent,
  yearExtent,
} from "../extent.ts";
import {isPreciseEnough} from "../issue.ts";
import type {Slots} from "../matchPatterns.ts";
import type {Named} from "../narrative.ts";
import {placeless, type Reading, readingOf} from "../reading.ts";
import type {Scene} from "../scene.ts";
import {chooseInDirection, chooseNearest} from "./chooseExtent.ts";
import {anchorTo, writtenYear, yearFacts, yearTold} from "./dates.ts";

const periodUnits = new Set<string>(["week", "weekend", "month", "quarter", "half", "year", "decade", "century"]);

/** "last week", "this month", "l'an prochain", "the end of this year": counted from the issue. */
export function readPeriod(slots: Slots, scene: Scene): Reading | null {
  const {issue} = scene;
  if (slots.relativePeriod !== undefined && slots.year !== undefined) {
    const year = writtenYear(slots, scene);
    return year === null
      ? null
      : readingOf(yearExtent(year), {...yearFacts(slots), mod: slotsOfPeriod(slots).modifier ?? null});
  }
  if (slots.relativePeriod !== undefined) return readRelativePeriod(slotsOfPeriod(slots), scene);
  const mod = slots.modifier ?? null;
  const direction = Number(slots.direction ?? slots.relativeYear ?? 0);
  const unit = unitOf(slots);
  if (!unit) return null;
  const told = slots.direction === undefined && slots.relativeYear === undefined ? periodTold(unit, scene) : null;
  if (told)
    return readingOf(extentOf(unit, told.extent.start), {
      anchor: told.position,
      certainty: "inferred",
      dated: told.dated,
      mod,
    });
  if (!issue || !isPreciseEnough(issue, unit)) return placeless("DATE", unknownValue(unit), mod);
  const current = extentOf(unit, issue.day);
  if (unit === "weekend" && slots.direction === undefined && slots.modifier === undefined)
    return readWeekend(current, scene);
  const isOver = unit === "weekend" && direction === 0 && issue.day.weekday < 6 && scene.readTense() === "past";
  const extent =
    unit === "weekend"
      ? weekendInDirection(current, issue.day.weekday, isOver ? -1 : direction) // "a balayé la côte ce week-end"
      : shiftExtent(current, direction);
  return extent && readingOf(extent, {anchor: "PUBLICATION_TIME", mod});
}

/** "Later in the year", "the end of the month": of the history that is told, when one is and the verb does not lie ahead. */
function periodTold(unit: CalendarUnit, scene: Scene): Named | null {
  const {narrative, sentence} = scene;
  const told = scene.readTense() === "future" ? null : narrative.historyTold;
  return told && (unit === "year" ? told : narrative.lastWithin(unit, sentence));
}

/** "Jahresende" is "year0END": the end of this year. */
function slotsOfPeriod({relativePeriod, ...slots}: Slots): Slots {
  const [, unit = "", direction = "0", modifier] = /^([a-z]+)(-?\d)([A-Z]*)$/.exec(relativePeriod ?? "") ?? [];
  return {...slots, unit, direction, ...(modifier && {modifier})};
}

/** "Vormonat" is the month before the one of which its sentence tells, or before the issue's; "12月1日起至月底" ends with December. */
function readRelativePeriod(slots: Slots, scene: Scene): Reading | null {
  const unit = unitOf(slots);
  const isCounted = Number(slots.direction) === -1 || (unit === "month" && scene.isEnd);
  const told = unit && isCounted ? scene.narrative.lastWithin(unit, scene.sentence) : null;
  const isBeside = told?.sentence === scene.sentence && (told.extent.unit === unit || scene.isEnd);
  const extent = isBeside
    ? shiftExtent(extentOf(unit as CalendarUnit, told.extent.start), Number(slots.direction))
    : null;
  if (!told || !extent) return readPeriod(slots, scene);
  return readingOf(extent, {anchor: told.position, dated: told.dated, mod: slots.modifier ?? null});
}

/** "that year", "the following month", "l'année suivante": counted from what the text named last. */
export function readNarrativePeriod(slots: Slots, scene: Scene): Reading | null {
  const unit = unitOf(slots);
  if (!unit) return null;
  const named = scene.narrative.lastWithin(unit, scene.sentence) ?? scene.narrative.lastIn(scene.sentence);
  const mod = slots.modifier ?? null;
  if (!named) return readBesideIssue(unit, slots, scene);
  const extent = shiftExtent(extentOf(unit, named.extent.start), Number(slots.narrativeDirection ?? 0));
  return extent && readingOf(extent, {anchor: named.position, dated: named.dated, mod});
}

/** "The previous quarter" where no other was named is the one before the issue's; "that year" is none. */
function readBesideIssue(unit: CalendarUnit, {narrativeDirection, modifier}: Slots, scene: Scene): Reading {
  const reading = readPeriod(
    {unit, direction: narrativeDirection ?? "0", ...(modifier !== undefined && {modifier})},
    scene,
  );
  const isBeside = narrativeDirection !== undefined && narrativeDirection !== "0";
  if (!reading || !isBeside) return placeless("DATE", unknownValue(unit), modifier ?? null);
  return {...reading, certainty: "inferred"};
}

/** "in the quarter", "for the month": the one that the text tells of, else that of the issue. */
export function readPeriodTold(slots: Slots, scene: Scene): Reading | null {
  const unit = unitOf(slots);
  if (unit && scene.narrative.lastWithin(unit, scene.sentence)) return readNarrativePeriod(slots, scene);
  const reading = readPeriod({...slots, direction: "0"}, scene);
  return reading && {...reading, certainty: "inferred"};
}

/** "the third quarter of 2009", "premier semestre": of the year written, told by the text, or nearest. */
export function readQuarter(slots: Slots, scene: Scene): Reading | null {
  return readPartOfYear("quarter", 4, slots, scene);
}

export function readHalf(slots: Slots, scene: Scene): Reading | null {
  return readPartOfYear("half", 2, slots, scene);
}

/** "First-half profit, due on 29 August": results are of the nearest one, whatever lies ahead. */
export function readReportedHalf(slots: Slots, scene: Scene): Reading | null {
  return readPartOfYear("half", 2, slots, scene, 0);
}

/** "summer 2012", "l'été dernier", "this winter". */
export function readSeason(slots: Slots, scene: Scene): Reading | null {
  const code = slots.season ?? "SP";
  const mod = slots.modifier ?? null;
  const year = writtenYear(slots, scene);
  if (year !== null) return readingOf(seasonExtent(year, code), {...yearFacts(slots), mod});
  const {issue} = scene;
  const told = slots.direction === undefined ? yearTold(scene) : null;
  if (told) return readingOf(seasonExtent(told.extent.start.year, code), {...anchorTo(told), mod});
  if (!issue || !isPreciseEnough(issue, "season")) return placeless("DATE", `XXXX-${code}`, mod);
  const seasons = [-2, -1, 0, 1].map((offset) => seasonExtent(issue.day.year + offset, code));
  const chosen =
    slots.direction === undefined
      ? chooseNearest(seasons, scene)
      : chooseInDirection(seasons, scene, Number(slots.direction));
  return chosen && readingOf(chosen, {anchor: "PUBLICATION_TIME", mod});
}

function readPartOfYear(
  unit: "quarter" | "half",
  count: number,
  slots: Slots,
  scene: Scene,
  wrongSide?: number,
): Reading | null {
  const isLast = slots.ordinal === "-1" || ((slots.ordinal ?? slots.number) === undefined && slots.direction === "-1");
  const part = isLast ? count : Number(slots.ordinal ?? slots.number ?? slots.roman);
  if (!(part >= 1 && part <= count)) return null;
  const year = writtenYear(slots, scene);
  if (year !== null) return readingOf(partExtent(unit, year, part), yearFacts(slots));
  const {issue} = scene;
  if (!issue || !isPreciseEnough(issue, unit))
    return placeless("DATE", `XXXX-${unit === "quarter" ? "Q" : "H"}${part}`);
  const ofIssue = partExtent(unit, issue.day.year, part);
  if (scene.readTense() === "past" && isFarFromOver(ofIssue, issue.day)) {
    return readingOf(partExtent(unit, issue.day.year - 1, part), {anchor: "PUBLICATION_TIME"});
  }
  const chosen = chooseNearest(
    [-1, 0, 1].map((offset) => partExtent(unit, issue.day.year + offset, part)),
    scene,
    wrongSide,
  );
  return chosen && readingOf(chosen, {anchor: "PUBLICATION_TIME"});
}

/** Of a half year that goes on for long nobody tells what was earned in it. */
function isFarFromOver(extent: Extent, day: DateTime): boolean {
  return extent.unit === "half" && extent.start <= day && daysBetween(day, endOfExtent(extent)) > 31;
}

/** "The weekend" is this one on Saturday and Sunday, else the one that the verb means, else the nearer one. */
function readWeekend(current: Extent, scene: Scene): Reading | null {
  const weekday = scene.issue?.day.weekday ?? 6;
  const tense = scene.readTense();
  const back = weekday < 6 && (tense === "past" || (tense !== "future" && weekday < 4));
  const extent = back ? shiftExtent(current, -1) : current;
  return extent && readingOf(extent, {anchor: "PUBLICATION_TIME"});
}

/** "Last weekend" is over; on a Sunday it is the one of the week before. */
function weekendInDirection(current: Extent, weekday: number, direction: number): Extent | null {
  if (direction === 1 && weekday < 6) return shiftExtent(current, weekday < 4 ? 0 : 1);
  return shiftExtent(current, direction);
}

function unitOf({unit, relativeYear}: Slots): CalendarUnit | null {
  if (relativeYear !== undefined) return "year";
  return unit !== undefined && periodUnits.has(unit) ? (unit as CalendarUnit) : null;
}

function unknownValue(unit: CalendarUnit): string {
  if (unit === "week") return "XXXX-WXX";
  if (unit === "weekend") return "XXXX-WXX-WE";
  if (unit === "month") return "XXXX-XX";
  return unit === "quarter" ? "XXXX-QX" : unit === "half" ? "XXXX-HX" : "XXXX";
}
