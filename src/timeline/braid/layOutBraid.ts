import type {Cells} from "../columns/chronicle.ts";
import {arrangeNeighbours} from "./arrangeNeighbours.ts";

/** A meeting of lines, or an event of a single one; members are indices of lines. */
export interface Knot {
  event: number;
  members: readonly number[];
}

/** From the first knot to the last one that a line is in; those of a line that is in none are no numbers to count with. */
export type Span = readonly [first: number, last: number];

/** Where every line runs: an order of all lines for each knot, which the knot's members leave side by side. */
export interface Braid {
  knots: readonly Knot[]; // in time
  orders: readonly Int16Array[]; // the line in each place, at each knot
  spans: readonly Span[]; // of each line, by knot
  places: readonly Int16Array[]; // at each knot, of each line among those that have not ended; -1: it has
  crossings: number;
}

/**
 * Lays out storylines. Those who often meet are neighbours, so that everybody has a home to which they come back; at each
 * knot its members come side by side where lines cross least. The knots of the first step, which are seen from furthest
 * away, are laid out as if there were no others; those of each further step go between them and move none. So lines cross
 * little at every zoom, and stay where they are while zooming. `steps` are indices of knots, all of them. Deterministic.
 *
 * The task is that of Tanahashi and Ma, “Design considerations for optimizing storyline visualizations”, 2012, on a true
 * axis of time and at every zoom.
 */
export function layOutBraid(knots: readonly Knot[], lines: number, steps: readonly (readonly number[])[]): Braid {
  const spans = findSpans(knots, lines);
  const home = Int16Array.from(
    arrangeNeighbours(
      Array.from({length: lines}, (_, line) => line),
      joinMembers(knots),
      knots.length,
    ),
  );
  const found: (Int16Array | undefined)[] = knots.map(() => undefined);
  for (const step of steps) {
    const known = Array.from(found.keys()).filter((index) => found[index] !== undefined);
    let next = 0;
    let before: number | undefined;
    for (const index of [...step].sort((a, b) => a - b)) {
      while ((known[next] ?? index) < index) before = known[next++];
      const [left, right] = [before, known[next]].map((at) => (at === undefined ? undefined : found[at]));
      found[index] = placeBetween(knots[index] as Knot, index, spans, left ?? home, right ?? home);
      before = index;
    }
  }
  const orders = found.map((order) => order ?? home);
  const crossings = orders.reduce(
    (sum, order, index) =>
      index === 0 ? 0 : sum + countCrossings(orders[index - 1] as Int16Array, order, index, spans),
    0,
  );
  return {knots, orders, spans, crossings, places: orders.map((order, index) => findPlaces(order, index, spans))};
}

function joinMembers(knots: readonly Knot[]): Cells {
  const lengths = Uint8Array.from(knots, ({members}) => members.length);
  const offsets = new Uint32Array(knots.length);
  for (let index = 1; index < knots.length; index++)
    offsets[index] = (offsets[index - 1] as number) + (lengths[index - 1] as number);
  return {offsets, lengths, values: knots.flatMap(({members}) => members)};
}

function findSpans(knots: readonly Knot[], lines: number): Span[] {
  const spans = Array.from({length: lines}, (): [number, number] => [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ]);
  for (const [index, {members}] of knots.entries()) {
    for (const line of members) {
      const span = spans[line] as [number, number];
      span[0] = Math.min(span[0], index);
      span[1] = Math.max(span[1], index);
    }
  }
  return spans;
}

/** Lines that have ended leave their places to the others. */
function findPlaces(order: Int16Array, index: number, spans: readonly Span[]): Int16Array {
  const places = new Int16Array(order.length).fill(-1);
  let place = 0;
  for (const line of order) {
    const [, last] = spans[line] as Span;
    if (last >= index) places[line] = place++;
  }
  return places;
}

const PARTS = [0, 0.25, 0.5, 0.75, 1]; // of the way from one order to the next

/** An order between two that stay: one on the way between them with the members side by side, where lines cross least. */
function placeBetween(
  {members}: Knot,
  index: number,
  spans: readonly Span[],
  left: Int16Array,
  right: Int16Array,
): Int16Array {
  if (members.length < 2) return left;
  const isMember = new Set(members);
  const isSeen = spans.map(([first, last], line) => (first < index && last >= index) || isMember.has(line));
  const [fromLeft, fromRight] = [findPlacesOf(left), findPlacesOf(right)];
  const turns = (a: number, b: number) =>
    Number((fromLeft[b] as number) < (fromLeft[a] as number)) +
    Number((fromRight[b] as number) < (fromRight[a] as number));
  let best = left;
  let least = Number.POSITIVE_INFINITY;
  for (const part of left === right ? [0] : PARTS) {
    const order = mixOrders(left, fromLeft, fromRight, part);
    const block = order.filter((line) => isMember.has(line));
    const others = order.filter((line) => !isMember.has(line));
    const seen = [...block, ...others].filter((line) => isSeen[line]);
    let cost = countTurns(seen, fromLeft) + countTurns(seen, fromRight); // of the block before all others
    for (let gap = 0; gap <= others.length; gap++) {
      if (cost < least) [best, least] = [joinOrder(others, block, gap), cost];
      const passed = others[gap] as number; // which the block goes behind
      if (isSeen[passed]) for (const line of block) cost += turns(passed, line) - turns(line, passed);
    }
  }
  return best;
}

function joinOrder(others: readonly number[], block: readonly number[], gap: number): Int16Array {
  return Int16Array.from([...others.slice(0, gap), ...block, ...others.slice(gap)]);
}

/** Lines part of the way from one order to another: no two of them change places more than once on it. */
function mixOrders(left: Int16Array, fromLeft: Int16Array, fromRight: Int16Array, part: number): number[] {
  const placeOf = (line: number) => (fromLeft[line] as number) * (1 - part) + (fromRight[line] as number) * part;
  return Array.from(left).sort((a, b) => placeOf(a) - placeOf(b));
}

function findPlacesOf(order: Int16Array): Int16Array {
  const places = new Int16Array(order.length);
  order.forEach((line, place) => {
    places[line] = place;
  });
  return places;
}

/** How many pairs of lines stand the other way round. */
function countTurns(lines: readonly number[], places: Int16Array): number {
  let count = 0;
  for (let a = 0; a < lines.length; a++) {
    const place = places[lines[a] as number] as number;
    for (let b = a + 1; b < lines.length; b++) if ((places[lines[b] as number] as number) < place) count++;
  }
  return count;
}

/** How many pairs of lines that are both on their way change places. */
export function countCrossings(before: Int16Array, after: Int16Array, index: number, spans: readonly Span[]): number {
  const isAlive = (line: number) => (spans[line] as Span)[0] < index && (spans[line] as Span)[1] >= index;
  return countTurns(Array.from(before).filter(isAlive), findPlacesOf(after));
}
