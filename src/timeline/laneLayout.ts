import type {Chronicle} from "./chronicle.ts";
import {DAY} from "./instants.ts";
import {clipText, type Measure} from "./labels.ts";
import type {Lane} from "./lanes.ts";
import {findBounds} from "./view.ts";

/** A mark, or a counted cluster, in pixels from the start of the domain; it takes part in one row of one lane. */
export interface Item {
  key: string;
  lane: number;
  row: number;
  form: "dot" | "range" | "span" | "cluster";
  events: number[]; // one, or the cluster's, in time
  x: number; // its middle
  start: number; // of what is drawn
  end: number;
  bars?: {event: number; end: number}[]; // of a cluster: what it holds that lasts, in px
  until?: number; // of a cluster: where it may stay on screen for what lasts, its own or that of those before it
  label: {text: string; x: number; width: number; full: boolean} | null;
}

export interface LayoutOptions {
  density: number; // px per ms
  scale: number; // 1 at a root font size of 16 px
  measure: Measure;
}

export const ROW = 26;
export const DOT = 5.5; // radius
const TARGET = 24;
const CLUSTER = 28;
const SMALLEST_BIN = 46;
const NARROWEST_LABEL = 84;
const WIDEST_LABEL = 460;
const WIDEST_WISH = 320;
const SHORTEST_NEIGHBOUR = 120;
const GAP = 8;

/**
 * Lays out whole lanes at one density, so that panning moves everything and changes nothing. Marks that collide stack
 * in the rows of their lane. Where a stack would be too high, the events of a bin, a stretch of time whose borders do
 * not depend on the view, become one counted cluster.
 */
export function layOutLanes(chronicle: Chronicle, lanes: Lane[], options: LayoutOptions): Item[][] {
  const widthOf = rememberNames(chronicle, options.measure);
  const placed = lanes.map((lane, index) => placeLane(chronicle, lane, index, options, widthOf));
  labelLanes(chronicle, placed, options);
  return placed;
}

/** Length of a bin in ms: a power of two, at least 46 px wide. */
export function findBinLength({density, scale}: LayoutOptions): number {
  return 2 ** Math.ceil(Math.log2((SMALLEST_BIN * scale) / density));
}

interface Mark {
  event: number;
  form: "dot" | "range" | "span";
  x: number;
  start: number;
  end: number;
  bin: number;
}

function findMarks(chronicle: Chronicle, lane: Lane, {density, scale}: LayoutOptions, bin: number): Mark[] {
  const origin = chronicle.domain.start;
  return lane.events.map((event) => {
    const [from, to] = [chronicle.starts[event] as number, chronicle.ends[event] as number];
    const extent = chronicle.extents[event] ?? "day";
    const [start, end] = [(from - origin) * density, (to - origin) * density];
    const narrow = end - start < (extent === "day" ? 140 : 2.6 * DOT) * scale;
    const x = (start + end) / 2;
    if (!narrow)
      return {event, form: extent === "range" ? "range" : "span", x, start, end, bin: Math.floor(from / bin)};
    const middle = extent === "day" ? from + Math.min(DAY, to - from) / 2 : (from + to) / 2;
    return {event, form: "dot", x, start: x - DOT * scale, end: x + DOT * scale, bin: Math.floor(middle / bin)};
  });
}

/** The widths of events' names, each measured once in a layout, and only if it is asked for. */
function rememberNames({data, count}: Chronicle, measure: Measure): (event: number) => number {
  const widths = new Float64Array(count).fill(Number.NaN);
  return (event) => {
    if (Number.isNaN(widths[event])) widths[event] = measure(data.events.name[event] ?? "");
    return widths[event] as number;
  };
}

function placeLane(
  chronicle: Chronicle,
  lane: Lane,
  index: number,
  options: LayoutOptions,
  widthOf: (event: number) => number,
): Item[] {
  const length = findBinLength(options);
  const marks = findMarks(chronicle, lane, options, length);
  const crowded = findCrowdedBins(marks, lane.rows);
  for (;;) {
    const items = gatherItems(chronicle, marks, crowded, index, length, options);
    const overflow = placeItems(items, lane.rows, options.scale, widthOf);
    if (overflow.length === 0) return items;
    for (const event of overflow) crowded.add(event);
  }
}

/** A first guess that spares the placing most of its work: bins with more dots than their rows can hold. */
function findCrowdedBins(marks: Mark[], rows: number): Set<number> {
  const counts = new Map<number, number>();
  for (const {bin, form} of marks) if (form === "dot") counts.set(bin, (counts.get(bin) ?? 0) + 1);
  const crowded = new Set<number>();
  for (const {bin, form, event} of marks) {
    if (form === "dot" && (counts.get(bin) ?? 0) > rows * 4) crowded.add(event);
  }
  return crowded;
}

/** Marks as items; those that are crowded out, and the short ones that share their bins, as clusters. In order of `start`. */
function gatherItems(
  chronicle: Chronicle,
  marks: Mark[],
  crowded: ReadonlySet<number>,
  lane: number,
  length: number,
  {density, scale}: LayoutOptions,
): Item[] {
  const bins = new Set(marks.filter(({event}) => crowded.has(event)).map(({bin}) => bin));
  const clusters = new Map<number, Mark[]>();
  const items: Item[] = [];
  for (const mark of marks) {
    const isShort = mark.end - mark.start < SMALLEST_BIN * scale;
    const joins = crowded.has(mark.event) || (isShort && bins.has(mark.bin));
    if (joins) {
      const members = clusters.get(mark.bin);
      if (members) members.push(mark);
      else clusters.set(mark.bin, [mark]);
    } else {
      const {event, form, x, start, end} = mark;
      items.push({key: `${lane}:${event}`, lane, row: -1, form, events: [event], x, start, end, label: null});
    }
  }
  const half = (CLUSTER / 2) * scale;
  for (const [bin, members] of clusters) {
    const from = (bin * length - chronicle.domain.start) * density;
    const mean = members.reduce((sum, {x, start, form}) => sum + (form === "dot" ? x : start), 0) / members.length;
    const x = Math.min(Math.max(mean, from + half + 1), from + length * density - half - 1);
    const events = members.map(({event}) => event);
    const alone = events.length === 1;
    const reach = alone ? DOT * scale : half;
    const key = alone ? `${lane}:${events[0]}` : `${lane}:c${bin}:${length}`;
    const form = alone ? "dot" : "cluster";
    const bars = members.filter((mark) => mark.form !== "dot").map(({event, end}) => ({event, end}));
    items.push({key, lane, row: -2, form, events, x, start: x - reach, end: x + reach, label: null, bars});
  }
  items.sort((a, b) => a.start - b.start || (a.events[0] as number) - (b.events[0] as number));
  return yieldToNext(items, half);
}

/** A cluster stays on screen while anything lasts that it holds, and then leaves the rest to the next one. */
function yieldToNext(items: Item[], half: number): Item[] {
  const clusters = items.filter(({row}) => row === -2);
  let lasts = Number.NEGATIVE_INFINITY;
  clusters.forEach((cluster, index) => {
    lasts = Math.max(lasts, ...(cluster.bars ?? []).map(({end}) => end));
    const next = clusters[index + 1];
    const until = next ? Math.min(lasts, next.start - 1) : lasts;
    if (until > cluster.x + half) cluster.until = until;
  });
  return items;
}

/** Gives each item its row and returns the events for which there was none. Clusters have the last row to themselves. */
function placeItems(items: Item[], rows: number, scale: number, widthOf: (event: number) => number): number[] {
  const reserved = items.filter(({row}) => row === -2);
  const ends = new Array<number>(rows).fill(Number.NEGATIVE_INFINITY);
  const wishes = [...ends]; // where their labels would end, if they could be whole
  const overflow: number[] = [];
  let upcoming = 0;
  for (const item of items) {
    const [from, to] = findReach(item, scale);
    if (item.row === -2) {
      item.row = rows - 1;
      ends[rows - 1] = Math.max(ends[rows - 1] as number, to);
      continue;
    }
    while (upcoming < reserved.length && findReach(reserved[upcoming] as Item, scale)[1] <= from) upcoming++;
    const next = reserved[upcoming];
    const lastFree = next === undefined || to <= findReach(next, scale)[0];
    const row = chooseRow(ends, wishes, from, lastFree);
    if (row === null) overflow.push(...item.events);
    else {
      item.row = row;
      ends[row] = to;
      const width = widthOf(item.events[0] as number);
      const wish = Math.min(width, WIDEST_WISH * scale) + (item.form === "dot" ? 16 : 0) + GAP * scale;
      wishes[row] = Math.max(to, item.start + wish);
    }
  }
  return overflow;
}

/** The first free row that leaves the mark before it room for its label, else the one that takes least from a label. */
function chooseRow(ends: number[], wishes: number[], from: number, lastFree: boolean): number | null {
  let best: number | null = null;
  for (let row = 0; row < ends.length - (lastFree ? 0 : 1); row++) {
    if ((ends[row] as number) > from) continue;
    if ((wishes[row] as number) <= from) return row;
    if (best === null || (wishes[row] as number) < (wishes[best] as number)) best = row;
  }
  return best;
}

/** What an item keeps clear for fingers: at least 24 px. */
export function findReach({start, end, x, form, until}: Item, scale: number): [from: number, to: number] {
  const half = ((form === "cluster" ? CLUSTER : TARGET) / 2) * scale;
  if (form === "dot" || form === "cluster") return [x - half, Math.max(x + half, until ?? x)];
  return [start, Math.max(end, start + 2 * half)];
}

/** A place for a label, and how much of the name it can hold. */
interface Room {
  item: Item;
  x: number;
  width: number;
}

/**
 * Gives every event one label: in the first lane where the whole name has room, else where there is most. Right of a
 * dot or above a bar; left of a dot where the drawing ends too soon.
 */
function labelLanes(chronicle: Chronicle, placed: Item[][], options: LayoutOptions): void {
  const {measure, scale} = options;
  const names = chronicle.data.events.name;
  const rooms = new Map<number, Room>();
  const edge = findEdge(chronicle, options);
  for (const items of placed) {
    for (const row of groupByRow(items)) {
      row.forEach((item, index) => {
        const event = item.events[0] as number;
        if (item.form === "cluster") return;
        const width = measure(names[event] ?? "");
        const best = rooms.get(event);
        if (best && best.width >= width) return;
        const room = findRoom(item, row[index - 1], row[index + 1], width, edge, scale);
        if (!best || room.width > best.width) rooms.set(event, room);
      });
    }
  }
  for (const [event, {item, x, width}] of rooms) {
    const name = names[event] ?? "";
    const text = width >= NARROWEST_LABEL * scale || measure(name) <= width ? clipText(name, width, measure) : null;
    item.label = text === null ? null : {text, x, width: measure(text), full: text === name};
  }
  for (const items of placed) for (const row of groupByRow(items)) yieldToLeft(row, options);
}

/** A label that runs into one at the left of the next dot gives way. */
function yieldToLeft(row: Item[], {measure, scale}: LayoutOptions): void {
  row.forEach((item, index) => {
    const next = row[index + 1];
    if (!item.label || !next?.label || next.label.x >= next.start) return;
    const room = next.label.x - GAP * scale - item.label.x;
    if (item.label.width <= room) return;
    const text = room >= NARROWEST_LABEL * scale ? clipText(item.label.text, room, measure) : null;
    item.label = text === null ? null : {text, x: item.label.x, width: measure(text), full: false};
  });
}

function findRoom(
  item: Item,
  before: Item | undefined,
  next: Item | undefined,
  width: number,
  edge: number,
  scale: number,
): Room {
  const x = item.form === "dot" ? item.end + 6 * scale : item.start;
  const left = item.start - 6 * scale - width;
  const taken = before ? before.end + (SHORTEST_NEIGHBOUR + GAP) * scale : 0;
  if (item.form === "dot" && x + width > edge && left > taken) return {item, x: left, width};
  const limit = next ? next.start - GAP * scale : Number.POSITIVE_INFINITY;
  return {item, x, width: Math.min(limit - x, WIDEST_LABEL * scale)};
}

function groupByRow(items: Item[]): Item[][] {
  const rows: Item[][] = [];
  for (const item of items) {
    const row = rows[item.row];
    if (row) row.push(item);
    else rows[item.row] = [item];
  }
  return rows.filter(Boolean);
}

/** Where the widest view ends, in the layout's pixels. */
function findEdge({domain}: Chronicle, {density}: LayoutOptions): number {
  return (findBounds(domain).end - domain.start) * density;
}
