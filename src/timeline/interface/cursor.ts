import type {Contents} from "./frame.ts";
import type {Cursor} from "./state.ts";

export type Step = "previous" | "next" | "above" | "below" | "first" | "last";

/** What arrow keys mean where time runs to the right, to the left, or downwards. */
export function readStep(key: string, {column, flip}: {column: boolean; flip: boolean}): Step | null {
  if (key === "Home") return "first";
  if (key === "End") return "last";
  const turn = (step: Step): Step => (flip && !column ? (step === "previous" ? "next" : "previous") : step);
  if (key === "ArrowLeft") return column ? "above" : turn("previous");
  if (key === "ArrowRight") return column ? "below" : turn("next");
  if (key === "ArrowUp") return column ? "previous" : "above";
  if (key === "ArrowDown") return column ? "next" : "below";
  return null;
}

/**
 * Where the keyboard is after one step: along its lane, or to the nearest event in time of the next lane that has any.
 * `group` is what the cursor stands on: the events of a number are passed in one step.
 */
export function moveCursor(
  {lanes, chronicle}: Contents,
  {lane, event}: Cursor,
  group: readonly number[],
  step: Step,
): Cursor {
  const at = Math.max(
    lanes.findIndex(({key}) => key === lane),
    0,
  );
  const own = lanes[at]?.events;
  if (!own || own.length === 0) return {lane, event};
  if (step === "above" || step === "below") {
    const by = step === "above" ? -1 : 1;
    for (let next = at + by; next >= 0 && next < lanes.length; next += by) {
      const there = lanes[next];
      if (there && there.events.length > 0)
        return {lane: there.key, event: findNearest(there.events, event, chronicle.starts)};
    }
    return {lane, event};
  }
  if (step === "first" || step === "last") return {lane, event: own[step === "first" ? 0 : own.length - 1] as number};
  const edge = step === "next" ? Math.max(event, ...group) : Math.min(event, ...group);
  const by = step === "next" ? 1 : -1;
  let place = own.indexOf(edge);
  if (place < 0) place = own.findIndex((each) => each > edge) - (by > 0 ? 1 : 0);
  const found = own[place + by];
  return found === undefined ? {lane, event} : {lane, event: found};
}

/** The same event where the lane has it, else the nearest in time. */
function findNearest(events: Int32Array, event: number, starts: Float64Array): number {
  let nearest = events[0] as number;
  for (const each of events) {
    if (each === event) return event;
    if (
      Math.abs((starts[each] as number) - (starts[event] as number)) <
      Math.abs((starts[nearest] as number) - (starts[event] as number))
    )
      nearest = each;
  }
  return nearest;
}
