import type {Chronicle} from "../columns/chronicle.ts";
import type {Fold} from "../columns/fold.ts";
import type {View} from "../columns/view.ts";
import type {Storylines} from "./storylines.ts";

/** Knots that stand too close for a mark of their own, in one stretch of time. */
export interface Count {
  knots: number[];
  at: number; // drawn time, in the middle of them
}

const STRETCH = 38; // px, at least

/** Which knots of a view have room for a mark, and how many there are of the others. */
export function countKnots(
  {knots, at, apart}: Storylines,
  {starts, ends}: Pick<Chronicle, "starts" | "ends">,
  fold: Fold,
  {start, end}: View,
  density: number, // px for each unit of drawn time
  least: number, // px between marks
  scale: number,
): {shown: number[]; counts: Count[]} {
  const length = 2 ** Math.ceil(Math.log2((STRETCH * scale) / density)); // the same while panning; halved while zooming
  const shown: number[] = [];
  const stretches = new Map<number, number[]>();
  const inset = (STRETCH * scale) / 2 / density;
  for (const [index, {event}] of knots.entries()) {
    const place = at[index] as number;
    const isMark = (apart[index] as number) * density >= least;
    if (isMark) shown.push(index);
    const isInside = place >= start && place <= end;
    if (isInside && isMark) continue;
    const isSeen = isInside || (fold.at(starts[event] as number) < end && fold.at(ends[event] as number) > start); // a long one
    if (!isSeen) continue;
    const stretch = Math.floor(Math.min(Math.max(place, start), end) / length);
    const same = stretches.get(stretch);
    if (same) same.push(index);
    else stretches.set(stretch, [index]);
  }
  const counts = Array.from(stretches, ([stretch, own]): Count => {
    const mean = own.reduce((sum, index) => sum + (at[index] as number), 0) / own.length;
    const inStretch = Math.min(Math.max(mean, stretch * length + inset), (stretch + 1) * length - inset);
    return {knots: own, at: Math.min(Math.max(inStretch, start + inset), end - inset)};
  });
  return {shown, counts: counts.sort((a, b) => a.at - b.at)};
}

/** Of the marks, those in view and the nearest one on each side, where lines come from and go to. */
export function cutShown(shown: readonly number[], at: Float64Array, {start, end}: View, air: number): number[] {
  const first = shown.findIndex((index) => (at[index] as number) >= start - air);
  if (first < 0) return shown.slice(-1);
  const past = shown.findIndex((index) => (at[index] as number) > end + air);
  return shown.slice(Math.max(first - 1, 0), past < 0 ? undefined : past + 1);
}
