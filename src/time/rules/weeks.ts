import {DateTime} from "luxon";
import {type Extent, endOfExtent, extentOf, shiftExtent} from "../extent.ts";
import {nthWeekday} from "../holiday.ts";
import {isPreciseEnough} from "../issue.ts";
import type {Slots} from "../matchPatterns.ts";
import {placeless, type Reading, readingOf} from "../reading.ts";
import type {Scene} from "../scene.ts";
import {chooseNearest} from "./chooseExtent.ts";
import {
  monthOf,
  readDate,
  readDayOfMonth,
  readFigureDay,
  readMonth,
  readYear,
  writtenYear,
  yearFacts,
} from "./dates.ts";

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

/** "The week of September 4", "la semaine du 6 octobre": that in which the day lies. */
export function readWeekOf(slots: Slots, scene: Scene): Reading | null {
  const read = slots.figureDay !== undefined ? readFigureDay : monthOf(slots) > 0 ? readDate : readDayOfMonth;
  const day = read(slots, scene);
  if (!day?.extent) return null;
  const {anchor, certainty, dated} = day;
  return readingOf(extentOf("week", day.extent.start), {anchor, certainty, dated});
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
