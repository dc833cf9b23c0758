import type {Chronicle} from "../columns/chronicle.ts";
import type {Lane} from "../columns/lanes.ts";
import type {Knot} from "./layOutBraid.ts";

/** The events of some lanes, in time, each with the lanes that have it. */
export function findKnots({starts}: Chronicle, lanes: readonly Lane[]): Knot[] {
  const members = new Map<number, number[]>();
  for (const [line, {events}] of lanes.entries()) {
    for (const event of events) {
      const known = members.get(event);
      if (known) known.push(line);
      else members.set(event, [line]);
    }
  }
  const knots = Array.from(members, ([event, lines]) => ({event, members: lines}));
  return knots.sort((a, b) => (starts[a.event] as number) - (starts[b.event] as number) || a.event - b.event);
}
