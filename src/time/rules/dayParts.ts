import {extentOf, shiftExtent, valueOfExtent} from "../extent.ts";
import {isPreciseEnough} from "../issue.ts";
import type {Slots} from "../matchPatterns.ts";
import {placeless, type Reading, readingOf} from "../reading.ts";
import type {Scene} from "../scene.ts";
import {dayTold} from "./dayTold.ts";

/** Adds a part of the day (MO, AF, EV, NI …) to a day. */
export function withDayPart(reading: Reading, dayPart: string | undefined): Reading {
  return dayPart === undefined ? reading : {...reading, type: "TIME", value: `${reading.value}T${dayPart}`};
}

/** "ce matin", "last night": a part of the day of issue, or of the one before or after. */
export function readPartOfToday(slots: Slots, {issue}: Scene): Reading | null {
  if (!issue || !isPreciseEnough(issue, "day")) return placeless("TIME", `XXXX-XX-XXT${slots.dayPart}`);
  const day = shiftExtent(issue.extent, Number(slots.direction ?? 0));
  return day && withDayPart(readingOf(day, {anchor: "PUBLICATION_TIME"}), slots.dayPart);
}

/** "in the evening", "dans la matinée": a part of the day that the text tells of, else of the issue's. */
export function readPartOfDay(slots: Slots, scene: Scene): Reading | null {
  const {issue} = scene;
  const day = dayTold(scene);
  if (!day && issue && isPreciseEnough(issue, "day")) {
    const today = readingOf(issue.extent, {anchor: "PUBLICATION_TIME", certainty: "inferred"});
    return withDayPart(today, slots.dayPart);
  }
  if (!day) return placeless("TIME", `XXXX-XX-XXT${slots.dayPart}`);
  return withDayPart(readingOf(day.extent, {anchor: day.position}), slots.dayPart);
}

/** "dans la nuit de vendredi à samedi", "overnight from Friday to Saturday". */
export function joinNight(first: Reading): Reading | null {
  if (first.extent?.unit !== "day") return null;
  const next = shiftExtent(extentOf("day", first.extent.start), 1);
  if (!next) return null;
  return {
    ...first,
    type: "TIME",
    value: `${valueOfExtent(first.extent)}TNI`,
    date: `${first.date}/${readingOf(next).date}`,
  };
}
