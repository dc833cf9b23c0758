import type {Chronicle} from "./chronicle.ts";
import {DAY, type Instant, YEAR} from "./instants.ts";

/** A long stretch without an event, drawn as a break of fixed length. */
export interface Break {
  start: Instant;
  end: Instant;
}

/** Time as it is drawn: a fold takes away most of each break. Without breaks it changes nothing. */
export interface Fold {
  breaks: readonly Break[];
  at: (instant: Instant) => number; // drawn time
  back: (drawn: number) => Instant;
}

export const noFold: Fold = {breaks: [], at: (instant) => instant, back: (drawn) => drawn};

/** Stretches without an event that are longer than a twelfth of what is left when all of them are gone. */
export function findBreaks({starts, ends, periods, domain}: Chronicle, mask: Uint8Array | null): Break[] {
  const spans: Break[] = [];
  for (const {first, count, isRead} of periods) {
    for (let event = first; isRead && event < first + count; event++) {
      if (!mask || mask[event] === 1) spans.push({start: starts[event] as number, end: ends[event] as number});
    }
  }
  spans.sort((a, b) => a.start - b.start);
  const empty: Break[] = [];
  let reached = spans[0]?.end ?? domain.end;
  for (const {start, end} of spans) {
    if (start - reached > 30 * DAY) empty.push({start: reached, end: start});
    reached = Math.max(reached, end);
  }
  const whole = domain.end - domain.start;
  const longest = [...empty].sort((a, b) => b.end - b.start - (a.end - a.start)).slice(0, 40);
  let left = whole;
  const taken: Break[] = [];
  for (const each of longest) {
    const length = each.end - each.start;
    if (length < left / 12 || length < whole / 50) break;
    taken.push(each);
    left -= length;
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** Folds each break to a fiftieth of the time that is left beside the breaks. */
export function createFold(breaks: readonly Break[], {start, end}: {start: Instant; end: Instant}): Fold {
  if (breaks.length === 0) return noFold;
  const away = breaks.reduce((sum, each) => sum + each.end - each.start, 0);
  const kept = Math.max((end - start - away) / 50, DAY);
  const stops: [instant: number, drawn: number][] = [[start, start]];
  let shift = 0;
  for (const each of breaks) {
    const short = Math.min(kept, each.end - each.start);
    stops.push([each.start, each.start - shift]);
    shift += each.end - each.start - short;
    stops.push([each.end, each.end - shift]);
  }
  const walk = (from: 0 | 1, to: 0 | 1) => (value: number) => {
    let low = 0;
    for (let index = 1; index < stops.length && (stops[index] as [number, number])[from] <= value; index++) low = index;
    const stop = stops[low] as [number, number];
    const next = stops[low + 1];
    if (!next || value < stop[from]) return stop[to] + value - stop[from];
    const length = next[from] - stop[from];
    return stop[to] + (length === 0 ? 0 : ((value - stop[from]) * (next[to] - stop[to])) / length);
  };
  return {breaks, at: walk(0, 1), back: walk(1, 0)};
}

/** A length of time, as a number and a unit of Intl: 7 years, 5 months, 40 days. */
export function countLength({start, end}: Break): {count: number; unit: "year" | "month" | "day"} {
  const length = end - start;
  if (length >= 2 * YEAR) return {count: Math.floor(length / YEAR), unit: "year"};
  if (length >= YEAR / 6) return {count: Math.floor(length / (YEAR / 12)), unit: "month"};
  return {count: Math.max(Math.floor(length / DAY), 1), unit: "day"};
}
