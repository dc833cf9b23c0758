/** A meeting of lines, or an event of a single one; members are indices of lines. */
export interface Knot {
  event: number;
  members: readonly number[];
}

/** Where every line runs: an order of all lines for each knot, which the knot's members leave side by side. */
export interface Braid {
  knots: readonly Knot[]; // in time
  orders: readonly Int16Array[]; // the line in each place, at each knot
  spans: readonly (readonly [first: number, last: number])[]; // of each line, by knot
  places: readonly Int16Array[]; // at each knot, of each line among those that have not ended; -1: it has
  crossings: number;
}

/**
 * Lays out storylines: members of a knot come side by side, everybody else keeps their order, and nobody goes back without
 * need. The block goes to the gap where lines cross least, now and at the next knots of its members; sweeps back and
 * forth find the order to begin with. Deterministic, and the same at every zoom: it knows no times but their order.
 *
 * After Tanahashi and Ma, “Design considerations for optimizing storyline visualizations”, 2012, simplified to a true
 * axis of time.
 */
export function layOutBraid(knots: readonly Knot[], lines: number): Braid {
  const spans = findSpans(knots, lines);
  let order: Int16Array = Int16Array.from({length: lines}, (_, line) => line);
  let best = runThrough(knots, order, spans);
  const backwards = [...knots].reverse();
  const reversed = spans.map(([first, last]): [number, number] => [knots.length - 1 - last, knots.length - 1 - first]);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    order = runThrough(backwards, best.orders.at(-1) ?? order, reversed).orders.at(-1) ?? order;
    const found = runThrough(knots, order, spans);
    if (found.crossings < best.crossings) best = found;
  }
  return {knots, spans, places: best.orders.map((each, index) => findPlaces(each, index, spans)), ...best};
}

/** Lines that have ended leave their places to the others. */
function findPlaces(
  order: Int16Array,
  index: number,
  spans: readonly (readonly [first: number, last: number])[],
): Int16Array {
  const places = new Int16Array(order.length).fill(-1);
  let place = 0;
  for (const line of order) {
    const [, last] = spans[line] as readonly [number, number];
    if (last >= index) places[line] = place++;
  }
  return places;
}

const SWEEPS = 3;
const AHEAD = 3; // knots of the members that are looked at before they are reached
const FADE = 0.6; // how much less each of them weighs

/** From the first knot to the last one that a line is in; lines that are in none have an empty span. */
function findSpans(knots: readonly Knot[], lines: number): [number, number][] {
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

function runThrough(
  knots: readonly Knot[],
  start: Int16Array,
  spans: readonly (readonly [number, number])[],
): Pick<Braid, "orders" | "crossings"> {
  const orders: Int16Array[] = [];
  let order = start;
  let crossings = 0;
  for (const [index, {members}] of knots.entries()) {
    if (members.length > 1) {
      const next = gather(knots, index, order, spans);
      crossings += countCrossings(order, next, index, spans);
      order = next;
    }
    orders.push(order);
  }
  return {orders, crossings};
}

/** The order in which a knot's members stand side by side. */
function gather(
  knots: readonly Knot[],
  index: number,
  order: Int16Array,
  spans: readonly (readonly [number, number])[],
): Int16Array {
  const isMember = new Set(knots[index]?.members);
  const block = Array.from(order).filter((line) => isMember.has(line));
  const others = Array.from(order).filter((line) => !isMember.has(line));
  const placeOf = new Map(Array.from(order, (line, place) => [line, place]));
  const isAlive = (line: number) => {
    const [first, last] = spans[line] as [number, number];
    return first < index && last >= index;
  };
  const isSeen = (line: number) => isAlive(line) || isMember.has(line);
  const moving = block.filter(isAlive);
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (let gap = 0; gap <= others.length; gap++) {
    let cost = 0;
    for (const [place, other] of others.entries()) {
      if (!isAlive(other)) continue;
      for (const line of moving) {
        const wasAbove = (placeOf.get(line) as number) < (placeOf.get(other) as number);
        if (wasAbove !== gap <= place) cost += 1;
      }
    }
    if (cost >= least) continue;
    cost += lookAhead(knots, index, others, gap, isMember, isSeen);
    if (cost < least) [best, least] = [gap, cost];
  }
  return Int16Array.from([...others.slice(0, best), ...block, ...others.slice(best)]);
}

/** What the next knots of the members would cost from there: the lines that stand between those who are to meet. */
function lookAhead(
  knots: readonly Knot[],
  index: number,
  others: readonly number[],
  gap: number,
  isMember: ReadonlySet<number>,
  isSeen: (line: number) => boolean,
): number {
  let cost = 0;
  let weight = FADE;
  let found = 0;
  const place = new Map(others.map((line, at) => [line, at < gap ? at : at + 1]));
  for (let next = index + 1; next < knots.length && next < index + 24 && found < AHEAD; next++) {
    const members = knots[next]?.members ?? [];
    if (members.length < 2 || !members.some((line) => isMember.has(line))) continue;
    const places = members.map((line) => (isMember.has(line) ? gap : (place.get(line) ?? gap)));
    const [from, to] = [Math.min(...places), Math.max(...places)];
    const meeting = new Set(members);
    for (const [at, line] of others.entries()) {
      const own = at < gap ? at : at + 1;
      if (own > from && own < to && isSeen(line) && !meeting.has(line)) cost += weight;
    }
    weight *= FADE;
    found += 1;
  }
  return cost;
}

/** How many pairs of lines that are both on their way change places. */
export function countCrossings(
  before: Int16Array,
  after: Int16Array,
  index: number,
  spans: readonly (readonly [number, number])[],
): number {
  const isAlive = (line: number) =>
    (spans[line] as [number, number])[0] < index && (spans[line] as [number, number])[1] >= index;
  const placeOf = new Map(Array.from(after, (line, place) => [line, place]));
  const alive = Array.from(before).filter(isAlive);
  let crossings = 0;
  for (const [at, line] of alive.entries()) {
    for (const below of alive.slice(at + 1))
      if ((placeOf.get(line) as number) > (placeOf.get(below) as number)) crossings += 1;
  }
  return crossings;
}
