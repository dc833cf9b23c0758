import {DateTime} from "luxon";
import {
  type CalendarUnit,
  type Extent,
  endOfExtent,
  extentOf,
  partExtent,
  seasonExtent,
  shiftExtent,
  yearExtent,
} from "../extent.ts";
import {nthWeekday} from "../holiday.ts";
import {isPreciseEnough} from "../issue.ts";
import type {Slots} from "../matchPatterns.ts";
import type {Named} from "../narrative.ts";
import {placeless, type Reading, readingOf} from "../reading.ts";
import type {Scene} from "../scene.ts";
import {chooseInDirection, chooseNearest} from "./chooseExtent.ts";
import {
  anchorTold,
  fullYear,
  monthOf,
  readDate,
  readFigureDay,
  readMonth,
  readYear,
  writtenYear,
  yearFacts,
  yearTold,
} from "./dates.ts";

const periodUnits = new Set<string>(["week", "weekend", "month", "quarter", "half", "year", "decade", "century"]);

/** "last week", "this month", "l'an prochain", "the end of this year": counted from the issue. */
export function readPeriod(slots: Slots, scene: Scene): Reading | null {
  const {issue} = scene;
  if (slots.relativePeriod !== undefined) return readPeriod(slotsOfPeriod(slots), scene);
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
  const extent =
    unit === "weekend" ? weekendInDirection(current, issue.day.weekday, direction) : shiftExtent(current, direction);
  return extent && readingOf(extent, {anchor: "PUBLICATION_TIME", mod});
}

/** "The week of September 4", "la semaine du 6 octobre": that in which the day lies. */
export function readWeekOf(slots: Slots, scene: Scene): Reading | null {
  const day = slots.figureDay === undefined ? readDate(slots, scene) : readFigureDay(slots, scene);
  if (!day?.extent) return null;
  const {anchor, certainty, dated} = day;
  return readingOf(extentOf("week", day.extent.start), {anchor, certainty, dated});
}

/** "Later in the year", "the end of the month": of the history that is told, when one is. */
function periodTold(unit: CalendarUnit, {narrative, sentence}: Scene): Named | null {
  const told = narrative.historyTold;
  return told && (unit === "year" ? told : narrative.lastWithin(unit, sentence));
}

/** "Jahresende" is "year0END": the end of this year. */
function slotsOfPeriod({relativePeriod, ...slots}: Slots): Slots {
  const [, unit = "", direction = "0", modifier] = /^([a-z]+)(-?\d)([A-Z]*)$/.exec(relativePeriod ?? "") ?? [];
  return {...slots, unit, direction, ...(modifier && {modifier})};
}

/** "下周末": the weekend of a calendar week. */
export function readWeekendOfWeek(slots: Slots, {issue}: Scene): Reading | null {
  if (!issue || !isPreciseEnough(issue, "week")) return placeless("DATE", "XXXX-WXX-WE");
  const extent = shiftExtent(extentOf("weekend", issue.day), Number(slots.direction ?? 0));
  return extent && readingOf(extent, {anchor: "PUBLICATION_TIME"});
}

/** "the first week of March", "十月的第一周": a week lies where its Thursday does. */
export function readNthWeek(slots: Slots, scene: Scene): Reading | null {
  const {direction, ...others} = slots;
  const whole = monthOf(slots) > 0 ? readMonth(others, scene) : readYear(others, scene);
  const number = Number(slots.ordinal ?? slots.number ?? direction);
  if (!whole?.extent || !Number.isInteger(number)) return null;
  const {start} = whole.extent;
  if (slots.unit === "weekend") return readNthWeekend(whole, number);
  const thursday =
    number > 0
      ? start.plus({days: ((4 - start.weekday + 7) % 7) + 7 * (number - 1)})
      : lastWeekday(endOfExtent(whole.extent), 4).plus({weeks: number + 1});
  if (thursday < start || thursday > endOfExtent(whole.extent)) return null;
  return readingOf(extentOf("week", thursday), {anchor: whole.anchor, certainty: whole.certainty, dated: whole.dated});
}

/** "Le premier week-end d'octobre": that of the nth Saturday. */
function readNthWeekend({extent, anchor, certainty, dated}: Reading, number: number): Reading | null {
  const saturday = extent?.unit === "month" ? nthWeekday(extent.start.year, extent.start.month, 6, number) : null;
  return saturday && readingOf(extentOf("weekend", saturday), {anchor, certainty, dated});
}

/** The last such weekday on or before a day. */
function lastWeekday(day: DateTime, weekday: number): DateTime {
  return day.minus({days: (day.weekday - weekday + 7) % 7});
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

/** "summer 2012", "l'été dernier", "this winter". */
export function readSeason(slots: Slots, scene: Scene): Reading | null {
  const code = slots.season ?? "SP";
  const mod = slots.modifier ?? null;
  const year = writtenYear(slots, scene);
  if (year !== null) return readingOf(seasonExtent(year, code), {...yearFacts(slots), mod});
  const {issue} = scene;
  const told = slots.direction === undefined ? yearTold(scene) : null;
  if (told) return readingOf(seasonExtent(told.extent.start.year, code), {...anchorTold(scene), mod});
  if (!issue || !isPreciseEnough(issue, "season")) return placeless("DATE", `XXXX-${code}`, mod);
  const seasons = [-2, -1, 0, 1].map((offset) => seasonExtent(issue.day.year + offset, code));
  const chosen =
    slots.direction === undefined
      ? chooseNearest(seasons, scene)
      : chooseInDirection(seasons, scene, Number(slots.direction));
  return chosen && readingOf(chosen, {anchor: "PUBLICATION_TIME", mod});
}

/** "the 1980s", "les années 60", "the late nineties", "20世纪80年代". */
export function readDecade(slots: Slots, scene: Scene): Reading | null {
  const mod = slots.modifier ?? null;
  const year = yearOfDecade(slots, scene);
  if (year === null || !(year >= 10 && year < 2200 && year % 10 === 0)) return null;
  return readingOf(extentOf("decade", yearExtent(year).start), {mod, dated: true});
}

function yearOfDecade(slots: Slots, scene: Scene): number | null {
  const century = Number(slots.roman ?? slots.ordinal ?? (slots.number2 === undefined ? undefined : slots.number));
  const number = Number(
    slots.decade === undefined ? (slots.year ?? slots.number2 ?? slots.number ?? slots.twoDigits) : `${slots.decade}0`,
  );
  if (!Number.isInteger(number)) return null;
  if (century > 0) return (century - 1) * 100 + number;
  if (slots.unit === "century") {
    const now = scene.issue?.day.year;
    return now === undefined ? null : (Math.floor(now / 100) + Number(slots.direction ?? 0)) * 100 + number;
  }
  return number < 100 ? pastYear(number, scene) : number;
}

/** "the 19th century", "le XXe siècle", "the third century BC". Named by its hundreds: 19XX is the twentieth. */
export function readCentury(slots: Slots): Reading | null {
  const number = Number(slots.ordinal ?? slots.roman ?? slots.number);
  const mod = slots.modifier ?? null;
  if (!(number >= 1 && number <= 30)) return null;
  if (number === 1 && slots.era !== "BC") return {...placeless("DATE", "00", mod), date: "00XX"};
  if (slots.era === "BC") {
    const hundreds = String(number - 1).padStart(2, "0");
    return {...placeless("DATE", `BC${hundreds}`, mod), date: `-${hundreds}XX`};
  }
  return readingOf(extentOf("century", yearExtent((number - 1) * 100).start), {mod, dated: true});
}

function readPartOfYear(unit: "quarter" | "half", count: number, slots: Slots, scene: Scene): Reading | null {
  const isLast = slots.ordinal === "-1" || ((slots.ordinal ?? slots.number) === undefined && slots.direction === "-1");
  const part = isLast ? count : Number(slots.ordinal ?? slots.number ?? slots.roman);
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
