import {DateTime} from "luxon";
import {type Extent, extentOf, shiftExtent} from "../extent.ts";
import {isPreciseEnough} from "../issue.ts";
import type {Slots} from "../matchPatterns.ts";
import {placeless, type Reading, readingOf} from "../reading.ts";
import type {Scene} from "../scene.ts";
import {chooseNearest} from "./chooseExtent.ts";
import {monthOf, readDate, readDayOfMonth, readFigureDay, writtenYear, yearFacts} from "./dates.ts";

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
  return readAround("week", slots, scene);
}

/** "The weekend of May 16", "le week-end du 4 et 5 mai". */
export function readWeekendOf(slots: Slots, scene: Scene): Reading | null {
  return readAround("weekend", slots, scene);
}

function readAround(unit: "week" | "weekend", slots: Slots, scene: Scene): Reading | null {
  const read = slots.figureDay !== undefined ? readFigureDay : monthOf(slots) > 0 ? readDate : readDayOfMonth;
  const day = read(slots, scene);
  if (!day?.extent) return null;
  const {anchor, certainty, dated} = day;
  return readingOf(extentOf(unit, day.extent.start), {anchor, certainty, dated});
}

/** "下周末": the weekend of a calendar week. */
export function readWeekendOfWeek(slots: Slots, {issue}: Scene): Reading | null {
  if (!issue || !isPreciseEnough(issue, "week")) return placeless("DATE", "XXXX-WXX-WE");
  const extent = shiftExtent(extentOf("weekend", issue.day), Number(slots.direction ?? 0));
  return extent && readingOf(extent, {anchor: "PUBLICATION_TIME"});
}
