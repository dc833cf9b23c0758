import {extentOf, shiftExtent} from "../extent.ts";
import {dayOfHoliday} from "../holiday.ts";
import type {Slots} from "../matchPatterns.ts";
import {placeless, type Reading, readingBetween, readingOf} from "../reading.ts";
import type {Scene} from "../scene.ts";
import {chooseInDirection, chooseNearest} from "./chooseExtent.ts";
import {anchorTo, writtenYear, yearFacts, yearTold} from "./dates.ts";
import {withDayPart} from "./dayParts.ts";

/** So many days farther is a holiday on the side of the issue where the verb does not put it: most of a year. */
const wrongSide = 300;

/** "Christmas Day 2019", "le Vendredi saint", "last Thanksgiving": of the year written, told by the text, or nearest. */
export function readHoliday(slots: Slots, scene: Scene): Reading | null {
  const key = slots.holiday ?? "";
  const year = writtenYear(slots, scene);
  if (year !== null) return readInYear(key, year, slots, yearFacts(slots));
  const told = slots.direction === undefined ? yearTold(scene) : null;
  if (told) return readInYear(key, told.extent.start.year, slots, anchorTo(told));
  const {issue} = scene;
  if (!issue) return placeless("DATE", "XXXX-XX-XX");
  const days = [-1, 0, 1].flatMap((offset) => {
    const day = dayOfHoliday(firstOf(key), issue.day.year + offset);
    return day ? [{unit: "day" as const, start: day}] : [];
  });
  const chosen =
    slots.direction === undefined
      ? chooseNearest(days, scene, wrongSide)
      : chooseInDirection(days, scene, Number(slots.direction));
  return chosen && readInYear(key, chosen.start.year, slots, {anchor: "PUBLICATION_TIME"});
}

/** "Memorial Day weekend", "le week-end de la Pentecôte": the weekend nearest to the day. */
export function readHolidayWeekend({unit: _, dayPart: __, ...slots}: Slots, scene: Scene): Reading | null {
  const day = readHoliday(slots, scene);
  if (day?.extent?.unit !== "day") return null;
  const week = extentOf("weekend", day.extent.start);
  const extent = day.extent.start.weekday < 4 ? shiftExtent(week, -1) : week;
  const {anchor, certainty, dated} = day;
  return extent && readingOf(extent, {anchor, certainty, dated});
}

/** Some holidays are several days, "easter-7/easter": from the first to the last. */
function readInYear(key: string, year: number, slots: Slots, more: Partial<Reading>): Reading | null {
  const start = dayOfHoliday(firstOf(key), year);
  const end = key.includes("/") ? dayOfHoliday(key.slice(key.indexOf("/") + 1), year) : start;
  if (!start || !end) return null;
  if (end === start) return withDayPart(readingOf({unit: "day", start}, more), slots.dayPart);
  return readingBetween({unit: "day", start}, {unit: "day", start: end}, more);
}

function firstOf(key: string): string {
  return key.split("/")[0] ?? "";
}
