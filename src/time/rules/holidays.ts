import {dayOfHoliday} from "../holiday.ts";
import type {Slots} from "../matchPatterns.ts";
import {placeless, type Reading, readingOf} from "../reading.ts";
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
    const day = dayOfHoliday(key, issue.day.year + offset);
    return day ? [{unit: "day" as const, start: day}] : [];
  });
  const chosen =
    slots.direction === undefined
      ? chooseNearest(days, scene, wrongSide)
      : chooseInDirection(days, scene, Number(slots.direction));
  return chosen && withDayPart(readingOf(chosen, {anchor: "PUBLICATION_TIME"}), slots.dayPart);
}

function readInYear(key: string, year: number, slots: Slots, more: Partial<Reading>): Reading | null {
  const day = dayOfHoliday(key, year);
  return day && withDayPart(readingOf({unit: "day", start: day}, more), slots.dayPart);
}
