import type {Item} from "./laneLayout.ts";
import type {Lane} from "./lanes.ts";
import type {Cursor} from "./state.ts";

export type Step = "previous" | "next" | "above" | "below" | "first" | "last";

/** What arrow keys mean where time runs to the right, or downwards. */
export function readStep(key: string, column: boolean): Step | null {
  if (key === "Home") return "first";
  if (key === "End") return "last";
  if (key === "ArrowLeft") return column ? "above" : "previous";
  if (key === "ArrowRight") return column ? "below" : "next";
  if (key === "ArrowUp") return column ? "previous" : "above";
  if (key === "ArrowDown") return column ? "next" : "below";
  return null;
}

/** Where the keyboard is after one step: along its lane, or to the nearest mark in time of the next lane that has any. */
export function moveCursor(lanes: Lane[], items: Item[][], cursor: Cursor, step: Step): Cursor {
  const lane = lanes.findIndex(({key}) => key === cursor.lane);
  const own = sortByMiddle(items[lane] ?? []);
  const at = own.findIndex(({events}) => events.includes(cursor.event));
  const here = own[at];
  if (!here) return cursor;
  if (step === "above" || step === "below") {
    const direction = step === "above" ? -1 : 1;
    for (let next = lane + direction; next >= 0 && next < lanes.length; next += direction) {
      const found = findCounterpart(items[next] ?? [], here, cursor.event);
      if (found !== null) return {lane: lanes[next]?.key ?? "", event: found};
    }
    return cursor;
  }
  const target = {previous: at - 1, next: at + 1, first: 0, last: own.length - 1}[step];
  const event = own[target]?.events[0];
  return event === undefined ? cursor : {lane: cursor.lane, event};
}

/** The same event where it stands in that lane too, else the nearest in time. */
function findCounterpart(items: Item[], from: Item, event: number): number | null {
  if (items.some(({events}) => events.includes(event))) return event;
  let nearest: Item | null = null;
  for (const item of items) if (!nearest || Math.abs(item.x - from.x) < Math.abs(nearest.x - from.x)) nearest = item;
  return nearest?.events[0] ?? null;
}

function sortByMiddle(items: Item[]): Item[] {
  return [...items].sort((a, b) => a.x - b.x || a.row - b.row);
}
