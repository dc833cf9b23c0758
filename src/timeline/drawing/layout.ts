import {type Chronicle, listCells} from "../columns/chronicle.ts";
import type {Fold} from "../columns/fold.ts";
import {CIRCA, statusOf} from "../columns/forms.ts";
import type {Lane} from "../columns/lanes.ts";
import {mixNumber} from "../columns/mixNumber.ts";
import {findBounds, type View} from "../columns/view.ts";

/** px at the text size of 16. */
export const WIDEST = 320; // a name that is longer is cut where others want the room
export const ROW = 26;
export const LANE_AIR = 12;
export const STRIP = 22; // a collapsed lane
export const DOT = 5;
export const CLUSTER = 24;
export const TARGET = 24; // what a mark keeps clear for fingers
const BIN = 30; // the least width of a stretch whose events are counted together
const CROWD = 4; // events for each such stretch, from which on a lane shows its density
const SHORT = 14; // bars shorter than this are as good as dots
export const CELL = 4; // width of a column of the density

/** A mark of one event, or a number that stands for several. Pixels count from the layout's origin. */
export interface Item {
  lane: number;
  row: number;
  event: number;
  events: number[] | null; // null: one event
  x: number; // its middle, or where a bar begins
  from: number;
  to: number;
  isBar: boolean;
  isKey?: true; // its row keeps room for its name
}

/** A lane with more events than marks can show: how many begin in each column. */
export interface Density {
  lane: number;
  first: number; // index of the first column
  counts: Float64Array;
  row: number; // its upper row; above it are the marks of key events
}

export interface Band {
  lane: Lane;
  y: number;
  height: number;
}

export interface Layout {
  origin: number; // in drawn time
  density: number; // px per ms of drawn time
  bands: Band[];
  items: Item[];
  byEvent: Map<number, Item[]>; // single marks only
  keys: Set<number>; // events for whose names a row is kept; each in one lane
  densities: Density[];
  peaks: number[]; // the column that fills a lane: the highest of all groups, or the rest's own
}

export interface LayoutOptions {
  chronicle: Chronicle;
  lanes: readonly Lane[];
  fold: Fold;
  scale: number; // of text
  widthOf: (event: number) => number; // of the label
}

/** Stacks the lanes. */
export function placeBands(lanes: readonly Lane[], scale: number): Band[] {
  let y = 0;
  return lanes.map((lane) => {
    const height = lane.rows === 0 ? STRIP * scale : lane.rows * ROW * scale + LANE_AIR * scale;
    const band = {lane, y, height};
    y += height;
    return band;
  });
}

/**
 * Lays out what of the lanes lies in a window (drawn time), at one density. Every event of a lane is in one of three
 * places: a mark of its own, a number, or a column of the density; salience decides which ones keep their marks.
 */
export function layOutLanes(options: LayoutOptions, window: View, density: number): Layout {
  const {chronicle, lanes, scale} = options;
  const layout: Layout = {
    origin: window.start,
    density,
    bands: placeBands(lanes, scale),
    items: [],
    byEvent: new Map(),
    keys: new Set(),
    densities: [],
    peaks: [],
  };
  const useOverview = !isRead(chronicle, options.fold, window);
  lanes.forEach((lane, index) => {
    if (useOverview && lane.overview !== null && chronicle.data.density)
      spreadOverview(options, layout, window, index, lane.overview);
    else layOutLane(options, layout, window, index);
  });
  for (const item of layout.items) {
    if (item.events) continue;
    const same = layout.byEvent.get(item.event);
    if (same) same.push(item);
    else layout.byEvent.set(item.event, [item]);
  }
  layout.peaks = findPeaks(layout);
  return layout;
}

function findPeaks({bands, densities}: Layout): number[] {
  const own = bands.map(() => 0);
  for (const {lane, counts} of densities) own[lane] = counts.reduce((most, count) => Math.max(most, count), 0);
  const shared = own.reduce((most, peak, lane) => (bands[lane]?.lane.group === null ? most : Math.max(most, peak)), 0);
  return own.map((peak, lane) => (bands[lane]?.lane.group === null ? peak : shared));
}

/** Whether all that a window (drawn time) may show has been read. */
export function isRead({periods}: Chronicle, fold: Fold, {start, end}: View): boolean {
  const [from, to] = [fold.back(start), fold.back(end)];
  return periods.every((period) => period.isRead || period.start >= to || period.end <= from);
}

/** The published counts of a lane, spread over the columns that their stretch covers. */
function spreadOverview(options: LayoutOptions, layout: Layout, window: View, lane: number, place: number): void {
  const {chronicle, fold} = options;
  const published = chronicle.data.density;
  const counts = published?.lanes[place];
  if (!published || !counts) return;
  const keys = placeKeys(options, layout, window, lane);
  const made = makeDensity(layout, window, lane, keys.length > 0 ? 1 : 0);
  const cell = CELL / layout.density;
  counts.forEach((count, index) => {
    const start = fold.at((published.from + index * published.step) * 86_400_000);
    const end = fold.at((published.from + (index + 1) * published.step) * 86_400_000);
    if (count === 0 || end <= window.start || start >= window.end) return;
    for (let at = Math.floor(start / cell); at * cell < end; at++) {
      const share = (Math.min(end, (at + 1) * cell) - Math.max(start, at * cell)) / (end - start);
      const slot = at - made.first;
      if (slot >= 0 && slot < made.counts.length) made.counts[slot] = (made.counts[slot] as number) + count * share;
    }
  });
  for (const {event} of keys) {
    const slot = Math.floor(fold.at(chronicle.starts[event] as number) / cell) - made.first;
    made.counts[slot] = Math.max((made.counts[slot] ?? 0) - 1, 0); // it has a mark of its own
  }
}

/** The marks of a lane's events that are known before all others. */
function placeKeys(options: LayoutOptions, layout: Layout, window: View, index: number): Item[] {
  const {chronicle, lanes, fold, scale, widthOf} = options;
  const {group, rows} = lanes[index] as Lane;
  if (group === null || rows < 2) return [];
  const own = [...chronicle.keys.keys()].filter((event) => {
    const start = fold.at(chronicle.starts[event] as number);
    return start >= window.start && start < window.end && listCells(chronicle.who, event).includes(group);
  });
  const {placed} = placeRows(findKeys(options, layout, index, own), 1, scale, widthOf);
  layout.items.push(...placed);
  return placed;
}

function makeDensity(layout: Layout, {start, end}: View, lane: number, row: number): Density {
  const cell = CELL / layout.density;
  const first = Math.floor(start / cell);
  const made = {lane, row, first, counts: new Float64Array(Math.max(Math.ceil(end / cell) - first, 1))};
  layout.densities.push(made);
  return made;
}

function layOutLane(options: LayoutOptions, layout: Layout, window: View, index: number): void {
  const {chronicle, lanes, fold, scale} = options;
  const lane = lanes[index] as Lane;
  const {starts, ends} = chronicle;
  const {density} = layout;
  const inside: number[] = [];
  for (const event of lane.events) {
    const start = fold.at(starts[event] as number);
    if (start < window.end && fold.at(ends[event] as number) > window.start) inside.push(event);
  }
  const stretches = Math.max(((window.end - window.start) * density) / (BIN * scale), 1);
  const isCrowded = lane.rows === 0 || inside.length > Math.max(stretches * CROWD, 40);
  if (isCrowded) {
    countLane(options, layout, window, index, inside);
    return;
  }
  const marks = inside.map((event) => makeMark(options, layout, index, event));
  const whole = placeRows(marks, lane.rows, scale, options.widthOf);
  if (whole.overflow.length === 0) layout.items.push(...whole.placed);
  else layout.items.push(...placeCrowd(options, layout, index, marks));
}

/** A lane in which not all marks have room: one row names those that matter most, the last is for numbers. */
function placeCrowd(options: LayoutOptions, layout: Layout, index: number, marks: Item[]): Item[] {
  const {lanes, scale, widthOf} = options;
  const {rows} = lanes[index] as Lane;
  if (rows < 3) return placeNumbers(marks, rows, layout, scale, options);
  const inside = marks.map(({event}) => event);
  const keys = placeRows(findKeys(options, layout, index, inside), 1, scale, widthOf).placed;
  if (keys.length === 0) return placeNumbers(marks, rows, layout, scale, options);
  const isKey = new Set(keys.map(({event}) => event));
  const rest = marks.filter(({event}) => !isKey.has(event));
  const below = placeNumbers(rest, rows - 1, layout, scale, options);
  return [...keys, ...below.map((item) => ({...item, row: item.row + 1}))];
}

/** A lane as density, under a row with the marks of those that matter most and have room for their names. */
function countLane(options: LayoutOptions, layout: Layout, window: View, index: number, inside: number[]): void {
  const {chronicle, lanes, fold, scale, widthOf} = options;
  const {rows} = lanes[index] as Lane;
  const keys = rows < 2 ? [] : findKeys(options, layout, index, inside);
  const own = makeDensity(layout, window, index, keys.length > 0 ? 1 : 0);
  const isKey = new Set(keys.map(({event}) => event));
  const cell = CELL / layout.density;
  for (const event of inside) {
    if (isKey.has(event)) continue;
    const start = Math.max(fold.at(chronicle.starts[event] as number), window.start);
    const slot = Math.min(Math.floor(start / cell) - own.first, own.counts.length - 1);
    own.counts[slot] = (own.counts[slot] as number) + 1;
  }
  for (const mark of keys) mark.to = Math.max(mark.to, mark.x + DOT * scale);
  layout.items.push(...placeRows(keys, 1, scale, widthOf).placed);
}

const MOST_KEYS = 24;

function findKeys(options: LayoutOptions, layout: Layout, lane: number, inside: number[]): Item[] {
  const {chronicle, fold, scale, widthOf} = options;
  const {saliences} = chronicle;
  const free = inside.filter((event) => !layout.keys.has(event));
  const top = rankFirst(free, saliences, MOST_KEYS * 2);
  const taken: [from: number, to: number][] = [];
  const keys: Item[] = [];
  const {start, end} = chronicle.domain;
  const bounds = findBounds({start: fold.at(start), end: fold.at(end)});
  const placeOf = (instant: number) => (instant - layout.origin) * layout.density;
  for (const event of top) {
    const width = Math.min(widthOf(event), WIDEST * scale);
    if (width === 0) continue;
    const mark = makeMark(options, layout, lane, event);
    const isLast = mark.x + 9 * scale + width > placeOf(bounds.end); // its name goes before it
    if (isLast && mark.x - 9 * scale - width < placeOf(bounds.start)) continue;
    const from = Math.min(mark.from - (TARGET / 2) * scale, isLast ? mark.x - (25 * scale + width) : mark.from);
    const to = Math.max(mark.to, isLast ? mark.to : mark.x + 9 * scale + width) + 16 * scale;
    if (taken.some(([a, b]) => from < b && to > a)) continue;
    taken.push([from, to]);
    keys.push({...mark, isKey: true});
    layout.keys.add(event);
    if (keys.length === MOST_KEYS) break;
  }
  return keys.sort((a, b) => a.from - b.from);
}

/** The events that matter most, in that order: a number of them, and those that matter as much as the last. */
function rankFirst(events: readonly number[], saliences: Uint8Array, count: number): number[] {
  const steps = new Uint32Array(256);
  for (const event of events) steps[saliences[event] as number] = (steps[saliences[event] as number] as number) + 1;
  let [least, found] = [255, 0];
  while (least > 0 && found + (steps[least] as number) < count) found += steps[least--] as number;
  const top = events.filter((event) => (saliences[event] as number) >= least);
  const rank = (a: number, b: number) =>
    (saliences[b] as number) - (saliences[a] as number) || mixNumber(a) - mixNumber(b) || a - b;
  return top.sort(rank).slice(0, count);
}

function makeMark(
  {chronicle, fold, scale}: LayoutOptions,
  {origin, density}: Layout,
  lane: number,
  event: number,
): Item {
  const start = (fold.at(chronicle.starts[event] as number) - origin) * density;
  const end = (fold.at(chronicle.ends[event] as number) - origin) * density;
  const isBar = end - start > SHORT * scale;
  const middle = (start + end) / 2;
  const x = isBar ? start : middle;
  const form = chronicle.forms[event] as number;
  const reach = (form & CIRCA ? 16 : DOT) * scale;
  const tail = statusOf(form) === "ongoing" ? 1.4 * DOT * scale : 0;
  return {
    lane,
    row: -1,
    event,
    events: null,
    x,
    from: isBar ? start : middle - reach,
    to: isBar ? end : middle + reach + tail,
    isBar,
  };
}

/** How far a mark reaches to its right, where it is drawn as a dot. */
function tailOf({x, to, isBar}: Item): number {
  return isBar ? DOT : Math.max(to - x, DOT);
}

/** What a mark keeps clear in its row. */
function reachOf({isBar, x, from, to}: Item, scale: number): [from: number, to: number] {
  const half = (TARGET / 2) * scale;
  return isBar ? [from, Math.max(to, from + 2 * half) + 2 * scale] : [x - half, x + half];
}

/** Gives each mark, in time, the first free row that leaves the one before it room for its label, else any free one. */
function placeRows(
  marks: readonly Item[],
  rows: number,
  scale: number,
  widthOf: (event: number) => number,
): {placed: Item[]; overflow: Item[]} {
  const ends = new Array<number>(rows).fill(Number.NEGATIVE_INFINITY);
  const wishes = [...ends];
  const placed: Item[] = [];
  const overflow: Item[] = [];
  for (const mark of marks) {
    const [from, to] = reachOf(mark, scale);
    let best = -1;
    for (let row = 0; row < rows; row++) {
      if ((ends[row] as number) > from) continue;
      if ((wishes[row] as number) <= from) {
        best = row;
        break;
      }
      if (best < 0 || (wishes[row] as number) < (wishes[best] as number)) best = row;
    }
    if (best < 0) {
      overflow.push(mark);
      continue;
    }
    mark.row = best;
    ends[best] = to;
    wishes[best] = Math.max(to, mark.x + Math.min(widthOf(mark.event), 260 * scale) + 20 * scale);
    placed.push(mark);
  }
  return {placed, overflow};
}

/** Marks as far as there is room for them; the last row is for numbers, each of one stretch of time. */
function placeNumbers(
  marks: Item[],
  rows: number,
  {origin, density}: Layout,
  scale: number,
  {chronicle, widthOf}: LayoutOptions,
): Item[] {
  const length = 2 ** Math.ceil(Math.log2((BIN * scale) / density));
  const binOf = ({x}: Item) => Math.floor((x / density + origin) / length);
  const bins = new Map<number, Item[]>();
  for (const mark of marks) {
    const bin = binOf(mark);
    const same = bins.get(bin);
    if (same) same.push(mark);
    else bins.set(bin, [mark]);
  }
  const {saliences} = chronicle;
  const kept: Item[] = [];
  const rest = new Map<number, Item[]>();
  const drop = (mark: Item) => {
    const bin = binOf(mark);
    const same = rest.get(bin);
    if (same) same.push(mark);
    else rest.set(bin, [mark]);
  };
  for (const own of bins.values()) {
    if (own.length < rows) kept.push(...own);
    else {
      const ranked = [...own].sort(
        (a, b) => (saliences[b.event] as number) - (saliences[a.event] as number) || a.event - b.event,
      );
      kept.push(...ranked.slice(0, rows - 1));
      for (const mark of ranked.slice(rows - 1)) drop(mark);
    }
  }
  kept.sort((a, b) => a.from - b.from || a.event - b.event);
  const {placed, overflow} = rows > 1 ? placeRows(kept, rows - 1, scale, widthOf) : {placed: [], overflow: kept};
  for (const mark of overflow) drop(mark);
  const half = (CLUSTER / 2) * scale;
  for (const [bin, own] of rest) {
    const from = (bin * length - origin) * density;
    const mean = own.reduce((sum, {x}) => sum + x, 0) / own.length;
    const x = Math.min(Math.max(mean, from + half + 1), from + length * density - half - 1);
    const [only] = own;
    const lane = only?.lane ?? 0;
    if (own.length === 1 && only)
      placed.push({...only, row: rows - 1, x, from: x - DOT * scale, to: x + tailOf(only), isBar: false});
    else {
      const events = own.map(({event}) => event).sort((a, b) => a - b);
      placed.push({
        lane,
        row: rows - 1,
        event: events[0] as number,
        events,
        x,
        from: x - half,
        to: x + half,
        isBar: false,
      });
    }
  }
  return placed;
}
