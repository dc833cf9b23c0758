import {type Extent, extentOf, shiftExtent} from "../extent.ts";
import type {Slots} from "../matchPatterns.ts";
import {type Reading, readingOf} from "../reading.ts";
import {weekdayOf} from "./dates.ts";
import {withDayPart} from "./dayParts.ts";
import {countFrom, stepOf} from "./distances.ts";

/**
 * "three days after Friday", "the Monday after Easter", "la veille du 1er mai", "the night before Christmas": counted from a day
 * that stands beside it.
 */
export function readOffset(day: Reading, slots: Slots): Reading | null {
  if (day.extent?.unit !== "day") return null;
  const [offset, part = slots.dayPart] = (slots.narrativeDay ?? "").split("T");
  const sign = slots.bound === "before" || slots.bound === "until" || Number(offset) < 0 ? -1 : 1;
  const extent = offset ? shiftExtent(day.extent, Number(offset)) : findBeside(day.extent, slots, sign);
  const {anchor, certainty, dated} = day;
  return extent && withDayPart(readingOf(extent, {anchor, certainty, dated}), part);
}

function findBeside(day: Extent, slots: Slots, sign: 1 | -1): Extent | null {
  const {weekday} = weekdayOf(slots);
  if (weekday > 0) return weekdayBeside(day, weekday, sign);
  if (slots.number === undefined && slots.unit === "week") return shiftExtent(extentOf("week", day.start), sign);
  if (slots.number === undefined && slots.unit === "weekend") {
    const saturday = weekdayBeside(day, 6, sign);
    return saturday && extentOf("weekend", saturday.start);
  }
  const step = slots.unit === undefined ? stepOf({unit: "day"}) : stepOf(slots);
  return step && countFrom(day.start, step, sign);
}

/** The last such weekday before a day, or the first behind it. */
function weekdayBeside(day: Extent, weekday: number, sign: 1 | -1): Extent | null {
  const distance = (sign * (weekday - day.start.weekday) + 7) % 7;
  return shiftExtent(day, sign * (distance === 0 ? 7 : distance));
}
