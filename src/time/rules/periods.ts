import {DateTime} from "luxon";
import {
  type CalendarUnit,
  type Extent,
  extentOf,
  partExtent,
  seasonExtent,
  shiftExtent,
  yearExtent,
} from "../extent.ts";
import {isPreciseEnough} from "../issue.ts";
import type {Slots} from "../matchPatterns.ts";
import {placeless, type Reading, readingOf} from "../reading.ts";
import type {Scene} from "../scene.ts";
import {chooseInDirection, chooseNearest} from "./chooseExtent.ts";
import {anchorTold, fullYear, writtenYear, yearFacts} from "./dates.ts";

const periodUnits = new Set<string>(["week", "weekend", "month", "quarter", "half", "year", "decade", "century"]);

/** "last week", "this month", "l'an prochain", "the end of this year": counted from the issue. */
export function readPeriod(slots: Slots, scene: Scene): Reading | null {
  const {issue} = scene;
  const mod = slots.modifier ?? null;
  const direction = Number(slots.direction ?? slots.relativeYear ?? 0);
  const unit = unitOf(slots);
  if (!unit) return null;
  if (!issue || !isPreciseEnough(issue, unit)) return placeless("DATE", unknownValue(unit), mod);
  const current = extentOf(unit, issue.day);
  if (unit === "weekend" && slots.direction === undefined && slots.modifier === undefined)
    return readWeekend(current, scene);
  const extent =
    unit === "weekend" ? weekendInDirection(current, issue.day.weekday, direction) : shiftExtent(current, direction);
  return extent && readingOf(extent, {anchor: "PUBLICATION_TIME", mod});
}

/** "that year", "the following month", "l'année suivante": counted from what the text named last. */
export function readNarrativePeriod(slots: Slots, scene: Scene): Reading | null {
  const unit = unitOf(slots);
  if (!unit) return null;
  const named = scene.narrative.lastIn(scene.sentence);
  const mod = slots.modifier ?? null;
  if (!named) return placeless("DATE", unknownValue(unit), mod);
  const extent = shiftExtent(extentOf(unit, named.extent.start), Number(slots.narrativeDirection ?? 0));
  return extent && readingOf(extent, {anchor: named.position, dated: named.dated, mod});
}

/** "week 37", "KW 37 2020", "第37周": of the year written, or of the nearest one. */
export function readWeek(slots: Slots, scene: Scene): Reading | null {
  const number = Number(slots.number ?? slots.ordinal);
  const year = writtenYear(slots, scene);
  const weekOf = (weekYear: number): Extent[] => {
    const start = DateTime.fromObject({weekYear, weekNumber: number, weekday: 1}, {zone: "utc"});
    return start.isValid ? [{unit: "week", start}] : [];
  };
  if (!(number >= 1 && number <= 53)) return null;
  if (year !== null) {
    const [week] = weekOf(year);
    return week ? readingOf(week, yearFacts(slots)) : null;
  }
  const {issue} = scene;
  if (!issue || !isPreciseEnough(issue, "week")) return placeless("DATE", `XXXX-W${String(number).padStart(2, "0")}`);
  const chosen = chooseNearest(
    [-1, 0, 1].flatMap((offset) => weekOf(issue.day.year + offset)),
    scene,
  );
  return chosen && readingOf(chosen, {anchor: "PUBLICATION_TIME"});
}

/** "the third quarter of 2009", "premier semestre": of the year written, told by the text, or nearest. */
export function readQuarter(slots: Slots, scene: Scene): Reading | null {
  return readPartOfYear("quarter", 4, slots, scene);
}

export function readHalf(slots: Slots, scene: Scene): Reading | null {
  return readPartOfYear("half", 2, slots, scene);
}

/** "summer 2012", "l'été dernier", "this winter". */
export function readSeason(slots: Slots, scene: Scene): Reading | null {
  const code = slots.season ?? "SP";
  const mod = slots.modifier ?? null;
  const year = writtenYear(slots, scene);
  if (year !== null) return readingOf(seasonExtent(year, code), {...yearFacts(slots), mod});
  const {issue} = scene;
  const told = slots.direction === undefined ? scene.narrative.yearTold(scene.sentence) : null;
  if (told) return readingOf(seasonExtent(told.extent.start.year, code), {...anchorTold(scene), mod});
  if (!issue || !isPreciseEnough(issue, "season")) return placeless("DATE", `XXXX-${code}`, mod);
  const seasons = [-1, 0, 1].map((offset) => seasonExtent(issue.day.year + offset, code));
  const chosen =
    slots.direction === undefined
      ? chooseNearest(seasons, scene)
      : chooseInDirection(seasons, scene, Number(slots.direction));
  return chosen && readingOf(chosen, {anchor: "PUBLICATION_TIME", mod});
}

/** "the 1980s", "les années 60", "the late nineties". */
export function readDecade(slots: Slots, scene: Scene): Reading | null {
  const mod = slots.modifier ?? null;
  const number =
    slots.decade === undefined ? Number(slots.year ?? slots.twoDigits ?? slots.number) : Number(slots.decade) * 10;
  if (!(number >= 10 && number < 2200 && number % 10 === 0)) return null;
  const year = number < 100 ? pastYear(number, scene) : number;
  return readingOf(extentOf("decade", yearExtent(year).start), {mod, dated: true});
}

/** "the 19th century", "le XXe siècle", "the third century BC". Named by its hundreds: 19XX is the twentieth. */
export function readCentury(slots: Slots): Reading | null {
  const number = Number(slots.ordinal ?? slots.roman);
  const mod = slots.modifier ?? null;
  if (!(number >= 1 && number <= 30)) return null;
  if (slots.era === "BC") return placeless("DATE", `BC${String(number - 1).padStart(2, "0")}`, mod);
  return readingOf(extentOf("century", yearExtent((number - 1) * 100).start), {mod, dated: true});
}

function readPartOfYear(unit: "quarter" | "half", count: number, slots: Slots, scene: Scene): Reading | null {
  const isLast = slots.ordinal === "-1" || (slots.ordinal === undefined && slots.direction === "-1");
  const part = isLast ? count : Number(slots.ordinal);
  if (!(part >= 1 && part <= count)) return null;
  const year = writtenYear(slots, scene);
  if (year !== null) return readingOf(partExtent(unit, year, part), yearFacts(slots));
  const {issue} = scene;
  if (!issue || !isPreciseEnough(issue, unit))
    return placeless("DATE", `XXXX-${unit === "quarter" ? "Q" : "H"}${part}`);
  const chosen = chooseNearest(
    [-1, 0, 1].map((offset) => partExtent(unit, issue.day.year + offset, part)),
    scene,
  );
  return chosen && readingOf(chosen, {anchor: "PUBLICATION_TIME"});
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

/** "The 60s" are the last ones before the issue. */
function pastYear(twoDigits: number, {issue}: Scene): number {
  const now = issue?.day.year ?? 2000;
  const year = fullYear(twoDigits, now);
  return year > now ? year - 100 : year;
}
