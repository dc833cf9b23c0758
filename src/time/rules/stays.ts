import type {Slots} from "../matchPatterns.ts";
import {placeless, type Reading, readingOf} from "../reading.ts";
import type {Scene} from "../scene.ts";

/** "the second day of the visit", "le dernier jour du sommet": counted from its first day, or its last. */
export function readDayOfStay(slots: Slots, {narrative}: Scene): Reading | null {
  const {stay} = narrative;
  const number = Number(slots.ordinal ?? slots.number ?? slots.direction);
  if (!Number.isInteger(number)) return null;
  const day = number > 0 ? stay?.start.plus({days: number - 1}) : stay?.end;
  if (!stay || !day || (stay.end && day > stay.end)) return placeless("DATE", "XXXX-XX-XX");
  return readingOf({unit: "day", start: day}, {anchor: stay.position, certainty: "inferred"});
}
