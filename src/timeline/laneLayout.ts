import type {Chronicle} from "./chronicle.ts";
import {DAY} from "./instants.ts";
import {clipText, type Measure} from "./labels.ts";
import type {Lane} from "./lanes.ts";

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
const GAP = 8;

/**
 * Lays out whole lanes at one density, so that panning moves everything and changes nothing. Marks that collide stack
 * in the rows of their lane. Where a stack would be too high, the events of a bin, a stretch of time whose borders do
 * not depend on the view, become one counted cluster. An event is labelled once, in the first lane that has room.
 */
export function layOutLanes(chronicle: Chronicle, lanes: Lane[], options: LayoutOptions): Item[][] {
  const placed = lanes.map((lane, index) => placeLane(chronicle, lane, index, options));
  const labelled = new Set<number>();
  for (const items of placed) labelLane(chronicle, items, labelled, options);
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

function placeLane(chronicle: Chronicle, lane: Lane, index: number, options: LayoutOptions): Item[] {
  const length = findBinLength(options);
  const marks = findMarks(chronicle, lane, options, length);
  const crowded = findCrowdedBins(marks, lane.rows);
  for (;;) {
    const items = gatherItems(chronicle, marks, crowded, index, length, options);
    const overflow = placeItems(items, lane.rows, options);
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

/** Marks as items; those that are crowded out, and the dots that share their bins, as clusters. In order of `start`. */
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
    const joins = crowded.has(mark.event) || (mark.form === "dot" && bins.has(mark.bin));
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
    items.push({key, lane, row: -2, form, events, x, start: x - reach, end: x + reach, label: null});
  }
  return items.sort((a, b) => a.start - b.start || (a.events[0] as number) - (b.events[0] as number));
}

/** Gives each item its row and returns the events for which there was none. Clusters have the last row to themselves. */
function placeItems(items: Item[], rows: number, {scale}: LayoutOptions): number[] {
  const reserved = items.filter(({row}) => row === -2);
  const ends = new Array<number>(rows).fill(Number.NEGATIVE_INFINITY);
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
    const row = chooseRow(ends, from, lastFree, item.form === "dot" ? 130 * scale : 0);
    if (row === null) overflow.push(...item.events);
    else {
      item.row = row;
      ends[row] = to;
    }
  }
  return overflow;
}

/** The first row that leaves the mark before it room for a label, else the one that has been free for longest. */
function chooseRow(ends: number[], from: number, lastFree: boolean, room: number): number | null {
  const free = ends
    .map((end, row) => ({end, row}))
    .filter(({end, row}) => end <= from && (lastFree || row < ends.length - 1));
  const roomy = free.find(({end}) => end + room <= from);
  const oldest = free.reduce<{end: number; row: number} | null>((a, b) => (a === null || b.end < a.end ? b : a), null);
  return (roomy ?? oldest)?.row ?? null;
}

/** What an item keeps clear for fingers: at least 24 px. */
export function findReach({start, end, x, form}: Item, scale: number): [from: number, to: number] {
  const half = ((form === "cluster" ? CLUSTER : TARGET) / 2) * scale;
  return form === "dot" || form === "cluster" ? [x - half, x + half] : [start, Math.max(end, start + 2 * half)];
}

function labelLane(
  chronicle: Chronicle,
  items: Item[],
  labelled: Set<number>,
  {scale, measure, density}: LayoutOptions,
): void {
  const edge =
    (chronicle.domain.end +
      Math.max((chronicle.domain.end - chronicle.domain.start) * 0.04, DAY) -
      chronicle.domain.start) *
    density;
  const rows = new Map<number, Item[]>();
  for (const item of items) {
    const row = rows.get(item.row);
    if (row) row.push(item);
    else rows.set(item.row, [item]);
  }
  for (const row of rows.values()) {
    let taken = Number.NEGATIVE_INFINITY; // where the label or mark before ends
    row.forEach((item, index) => {
      const event = item.events[0] as number;
      const next = row[index + 1];
      const limit = next ? next.start - GAP * scale : Number.POSITIVE_INFINITY;
      if (item.form !== "cluster" && !labelled.has(event)) {
        item.label = placeLabel(item, chronicle.data.events.name[event] ?? "", taken, limit, edge, scale, measure);
        if (item.label) labelled.add(event);
      }
      taken = Math.max(item.end, item.label ? item.label.x + item.label.width : item.end);
    });
  }
}

/** Right of a dot or above a bar; left of the dot when the drawing ends too soon. */
function placeLabel(
  item: Item,
  name: string,
  taken: number,
  limit: number,
  edge: number,
  scale: number,
  measure: Measure,
): Item["label"] {
  const x = item.form === "dot" ? item.end + 5 * scale : item.start;
  const width = measure(name);
  const before = item.start - 5 * scale - width;
  if (item.form === "dot" && x + width > edge && before >= taken + GAP * scale && before > 0) {
    return {text: name, x: before, width, full: true};
  }
  const room = Math.min(limit - x, 460 * scale);
  if (width <= room) return {text: name, x, width, full: true};
  const text = room >= NARROWEST_LABEL * scale ? clipText(name, room, measure) : null;
  return text === null ? null : {text, x, width: measure(text), full: false};
}
