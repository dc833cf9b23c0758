import type {Chronicle} from "../columns/chronicle.ts";
import type {Instant} from "../columns/instants.ts";
import type {Lane} from "../columns/lanes.ts";
import type {Knot} from "./layOutBraid.ts";

/** A knot and where it stands in time: in the middle of its event. */
export interface PlacedKnot extends Knot {
  at: Instant;
}

/**
 * The events of some lanes, each with the lanes that have it, in the order in which they stand. Those of one day, month or
 * year are spread over it, in the order of the chronicle: nothing is known of when in it they were.
 */
export function findKnots({starts, ends}: Chronicle, lanes: readonly Lane[]): PlacedKnot[] {
  const members = new Map<number, number[]>();
  for (const [line, {events}] of lanes.entries()) {
    for (const event of events) {
      const known = members.get(event);
      if (known) known.push(line);
      else members.set(event, [line]);
    }
  }
  const periods = new Map<string, number[]>();
  for (const event of [...members.keys()].sort((a, b) => a - b)) {
    const key = `${starts[event]} ${ends[event]}`;
    const same = periods.get(key);
    if (same) same.push(event);
    else periods.set(key, [event]);
  }
  const knots = [...periods.values()].flatMap((events) =>
    events.map((event, place) => {
      const [start, end] = [starts[event] as number, ends[event] as number];
      const at = start + ((end - start) * (place + 1)) / (events.length + 1);
      return {event, members: members.get(event) ?? [], at};
    }),
  );
  return knots.sort((a, b) => a.at - b.at || a.event - b.event);
}
