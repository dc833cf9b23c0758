import type {DatedEvent} from "../model.ts";
import {daysBetween, spanOf} from "./scale.ts";

/** How long after the end of what came before something began; `exact` where both are known to the day. */
export interface Gap {
  days: number;
  exact: boolean;
}

/** The gap before each event, counted from the latest end before it; null for the first and for what has no bounds. */
export function findGaps(events: readonly DatedEvent[]): (Gap | null)[] {
  let before: {end: number; exact: boolean} | null = null;
  return events.map((event) => {
    const span = spanOf(event);
    if (!span) return null;
    const [start, end] = span;
    const exact = /^-?\d{4,}-\d\d-\d\d/.test(event.date);
    const gap: Gap | null = before && {
      days: Math.max(daysBetween(before.end, start) + 1, 0), // the end is the first moment after its day
      exact: before.exact && exact,
    };
    if (!before || end > before.end) before = {end, exact};
    return gap;
  });
}
