import type {Chronicle} from "../columns/chronicle.ts";
import type {Break, Fold} from "../columns/fold.ts";
import {CIRCA, certaintyOf, extentOf, OPEN_END, OPEN_START, statusOf} from "../columns/forms.ts";
import type {View} from "../columns/view.ts";
import type {Axis} from "./axis.ts";
import type {Measure} from "./labels.ts";
import {createLayers, type Ink, type Layer, type Layers, type Note} from "./layer.ts";
import {CELL, CLUSTER, type Density, DOT, type Item, type Layout} from "./layout.ts";
import {type Label, middleOf} from "./placeLabels.ts";
import {placeOnScreen} from "./placeOnScreen.ts";
import {addBar, addDot, addRing, traceDisc, writeCount} from "./shapes.ts";

/** A label where it stands on screen. */
export interface PlacedLabel {
  event: number;
  x: number;
  y: number; // its middle
  width: number;
  text: string;
  detail: string;
  isLit: boolean;
}

/** A mark or a number where it stands on screen, for pointers and keys. */
export interface Target {
  lane: number;
  event: number;
  events: number[] | null; // of a number: those in view
  x: number;
  y: number;
  from: number;
  to: number;
}

/** All that is painted of a view, in order; x and y in pixels from the upper left corner of the lanes. */
export interface Drawing {
  width: number;
  height: number;
  layers: Layer[];
  notes: Note[];
  labels: PlacedLabel[];
  heads: Head[]; // of storylines, beside the drawing
  targets: Target[];
  tallies: Tally[]; // of each lane
}

/** The name of a storyline, at the height at which it comes into view. */
export interface Head {
  line: number;
  y: number; // its middle
  text: string;
  isLit: boolean;
}

/** Where the events of a lane that are in view are: marks + counted + dense is all of them. */
export interface Tally {
  marks: number;
  counted: number;
  dense: number;
}

export interface DrawingOptions {
  chronicle: Chronicle;
  layout: Layout;
  labels: readonly Label[];
  axis: Axis;
  fold: Fold;
  view: View; // in drawn time
  width: number;
  scale: number;
  flip: boolean; // time runs to the left
  lit: ReadonlySet<number>;
  measure: Measure;
  writeBreak: (each: Break) => string; // “7 years without an event”
}

/** The drawing of a view, from a layout that covers it. Pure: equal input gives an equal drawing. */
export function drawLanes(options: DrawingOptions): Drawing {
  const {layout, width, scale, view, flip, axis} = options;
  const shift = (view.start - layout.origin) * layout.density;
  const at = flip ? (x: number) => width - (x - shift) : (x: number) => x - shift;
  const layers = createLayers();
  const last = layout.bands.at(-1);
  const height = last ? last.y + last.height : 0;
  const notes: Note[] = [];
  const tallies = layout.bands.map(() => ({marks: 0, counted: 0, dense: 0}));
  addGrid(layers, axis, layout, width, height, flip);
  addBreaks(options, layers, notes, at, height);
  for (const density of layout.densities) addDensity(options, layers, density, at, tallies[density.lane] as Tally);
  const targets: Target[] = [];
  const lit: {x: number; y: number}[] = []; // points that get a ring
  addConnectors(options, layers, at);
  const labels = placeOnScreen(options, at);
  addGrounds(layers, labels, scale);
  const numbers: Target[] = [];
  for (const item of layout.items) {
    const target = findTarget(options, item, at);
    if (!target) continue;
    if (target.events) {
      numbers.push(target);
      continue;
    }
    targets.push(target);
    (tallies[item.lane] as Tally).marks += 1;
    const isLit = options.lit.has(item.event);
    if (isLit && !item.isBar) lit.push(target);
    else if (isLit && extentOf(options.chronicle.forms[item.event] as number) === "day")
      lit.push(placeDay(target, scale));
    addItem(options, layers, item, target, at, isLit ? "accent" : "ink");
  }
  for (const {x, y, lane, events, ...ends} of joinNumbers(numbers, CLUSTER * scale)) {
    const count = events?.length ?? 0;
    targets.push({x, y, lane, events, ...ends});
    (tallies[lane] as Tally).counted += count;
    const ink = events?.some((event) => options.lit.has(event)) ? "accent" : "ink";
    addRing(layers, x, y, (count > 99 ? 13 : 11.5) * scale, ink);
    notes.push({x, y: y + 0.5, text: writeCount(count), ink, size: 12 * scale, weight: 600, align: "middle"});
  }
  for (const {x, y} of lit)
    layers.add("halo", {stroke: "accent", width: 1.5}, (pen) => traceDisc(pen, x, y, 9 * scale));
  return {width, height, layers: layers.list, notes, labels, heads: [], targets, tallies};
}

function addGrid(
  layers: Layers,
  {ticks, contexts}: Axis,
  {bands}: Layout,
  width: number,
  height: number,
  flip: boolean,
): void {
  const across = (x: number) => Math.round(flip ? width - x : x) + 0.5;
  layers.add("grid", {stroke: "rule", width: 1, dash: [1, 3]}, (pen) => {
    for (const {at} of ticks) {
      pen.moveTo(across(at), 0);
      pen.lineTo(across(at), height);
    }
  });
  layers.add("boundary", {stroke: "strong", width: 1, alpha: 0.5}, (pen) => {
    for (const {at} of contexts) {
      if (at < 0) continue;
      pen.moveTo(across(at), 0);
      pen.lineTo(across(at), height);
    }
  });
  layers.add("rule", {stroke: "rule", width: 1}, (pen) => {
    for (const {y, height: own} of bands) {
      pen.moveTo(0, Math.round(y + own) - 0.5);
      pen.lineTo(width, Math.round(y + own) - 0.5);
    }
  });
}

/** Where time is folded: a band with torn edges. */
function addBreaks(
  {fold, layout, width, scale, writeBreak}: DrawingOptions,
  layers: Layers,
  notes: Note[],
  at: (x: number) => number,
  height: number,
): void {
  for (const each of fold.breaks) {
    const ends = [each.start, each.end].map((instant) => at((fold.at(instant) - layout.origin) * layout.density));
    const [from, to] = [Math.min(...ends), Math.max(...ends)];
    if (to < 0 || from > width) continue;
    layers.add("break", {fill: "tint"}, (pen) => pen.rect(from, 0, Math.max(to - from, 3), height));
    layers.add("break edge", {stroke: "strong", width: 1}, (pen) => {
      for (const x of [from, to]) {
        pen.moveTo(x, 0);
        for (let y = 6; y <= height; y += 6) pen.lineTo(x + (Math.round(y / 6) % 2 === 0 ? 0 : 3), y);
      }
    });
    const [x, size] = [(from + to) / 2 + 1, 11 * scale];
    for (let y = Math.min(height / 2, 150 * scale); y < height; y += 420 * scale) {
      notes.push({x, y, text: writeBreak(each), ink: "soft", size, weight: 400, align: "middle", isUpright: true});
    }
  }
}

/** The columns of a lane, as one shape that stands on the lane's lower rule. */
function addDensity(
  {layout, view, width, scale}: DrawingOptions,
  layers: Layers,
  {lane, first, counts, row}: Density,
  at: (x: number) => number,
  tally: Tally,
): void {
  const band = layout.bands[lane];
  if (!band) return;
  const base = Math.round(band.y + band.height) - 1;
  const room = Math.max(band.height - (row > 0 ? 32 * scale : 5 * scale), 8);
  const cell = CELL / layout.density;
  const unit = room / Math.max(layout.peaks[lane] ?? 1, 1);
  const from = Math.max(Math.floor(view.start / cell) - first, 0);
  const to = Math.min(Math.ceil(view.end / cell) - first, counts.length);
  for (let slot = from; slot < to; slot++) tally.dense += counts[slot] as number;
  const start = at((first * cell - layout.origin) * layout.density);
  const step = at(CELL) < at(0) ? -CELL : CELL;
  const origin = Math.round(Math.min(start, start + step)); // whole pixels: sharp, and filled soonest
  layers.add("density", {fill: "soft", alpha: 0.62, apart: true}, (pen) => {
    for (let slot = from; slot < to; slot++) {
      const count = counts[slot] as number;
      if (count <= 0) continue;
      const left = origin + slot * step;
      if (left > width || left < -CELL) continue;
      const tall = Math.max(Math.round(count * unit), 1);
      pen.rect(left, base - tall, CELL - 1, tall);
    }
  });
  tally.dense = Math.round(tally.dense);
}

/** An item in view, where it stands on screen; null beside the view. A number counts those in view. */
function findTarget(
  {layout, chronicle, fold, view, scale}: DrawingOptions,
  item: Item,
  at: (x: number) => number,
): Target | null {
  const band = layout.bands[item.lane];
  if (!band) return null;
  const isSeen = (event: number) =>
    fold.at(chronicle.starts[event] as number) < view.end && fold.at(chronicle.ends[event] as number) > view.start;
  const y = middleOf(band, item.row, scale);
  const width = Math.abs(view.end - view.start) * layout.density;
  if (item.events) {
    const isInside = at(item.x) > 40 && at(item.x) < width - 40;
    const events = isInside ? item.events : item.events.filter(isSeen);
    if (events.length === 0) return null;
    const half = (CLUSTER / 2) * scale;
    const x = Math.min(Math.max(at(item.x), half), width - half);
    return {lane: item.lane, event: events[0] as number, events, x, y, from: x - half, to: x + half};
  }
  if (!isSeen(item.event)) return null;
  const ends = [at(item.from), at(item.to)];
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  const x = item.isBar ? Math.min(Math.max(at(item.x), 6), width - 6) : at(item.x);
  return {lane: item.lane, event: item.event, events: null, x, y, from, to};
}

/** Numbers that wait at one edge, since all of their events have begun before it or end behind it, are one. */
function joinNumbers(numbers: readonly Target[], width: number): Target[] {
  const sorted = [...numbers].sort((a, b) => a.lane - b.lane || a.x - b.x);
  const joined: Target[] = [];
  for (const number of sorted) {
    const last = joined.at(-1);
    if (!last || last.lane !== number.lane || number.x - last.x >= width * 0.95) {
      joined.push(number);
      continue;
    }
    const events = [...(last.events ?? []), ...(number.events ?? [])].sort((a, b) => a - b);
    joined[joined.length - 1] = {...last, event: events[0] as number, events};
  }
  return joined;
}

function addItem(
  options: DrawingOptions,
  layers: Layers,
  item: Item,
  target: Target,
  at: (x: number) => number,
  ink: Ink,
): void {
  const {chronicle, scale} = options;
  const {x, y, from, to} = target;
  const form = chronicle.forms[item.event] as number;
  const known = {status: statusOf(form), certainty: certaintyOf(form)};
  const ends = {circa: (form & CIRCA) !== 0, openStart: (form & OPEN_START) !== 0, openEnd: (form & OPEN_END) !== 0};
  const extent = extentOf(form);
  addRivals(options, layers, item, target, at, ink);
  if (item.isBar && extent !== "day") {
    const box = {x: Math.max(from, -60), y: y + 5.5 * scale, width: 0, height: 6 * scale};
    addBar(layers, {...box, width: Math.min(to, at(0) + 1e5) - box.x}, extent, known, ink, ends);
  } else if (item.isBar) {
    const left = Math.max(from, -60);
    layers.add(`day ${ink}`, {fill: ink, alpha: 0.1}, (pen) => pen.rect(left, y + 5.5 * scale, to - left, 6 * scale));
    const dot = placeDay(target, scale);
    addDot(layers, dot.x, dot.y, DOT * scale * 0.8, known, ink);
  } else {
    if (ends.circa) {
      const reach = 16 * scale;
      const fade = {from: x - reach, to: x + reach, ends: "both"} as const;
      layers.add("circa", {stroke: ink, width: 2, fade}, (pen) => {
        pen.moveTo(x - reach, y);
        pen.lineTo(x + reach, y);
      });
    }
    addDot(layers, x, y, DOT * scale, known, ink);
  }
}

/** The dot of a day that is wide enough for its name to stand over it: where the day begins, or at the edge. */
function placeDay({from, y}: Target, scale: number): {x: number; y: number} {
  return {x: Math.max(from, 0) + DOT * scale + 1, y: y + 8.5 * scale};
}

/** Other dates that sources give for the event: small rings, joined to it by a thin line. */
function addRivals(
  {chronicle, fold, layout, scale}: DrawingOptions,
  layers: Layers,
  item: Item,
  {x, y}: Target,
  at: (x: number) => number,
  ink: Ink,
): void {
  for (const {start, end} of chronicle.rivals.get(item.event) ?? []) {
    const other = at((fold.at((start + end) / 2) - layout.origin) * layout.density);
    if (Math.abs(other - x) < 2 * DOT * scale) continue;
    const far = other < x ? other + 3.5 * scale : other - 3.5 * scale;
    layers.add(`rival ${ink}`, {stroke: ink, width: 1}, (pen) => {
      pen.moveTo(x, y);
      pen.lineTo(far, y);
      traceDisc(pen, other, y, 3.5 * scale);
    });
  }
}

const MOST_CONNECTORS = 28;

/** An event in several lanes is one: a line joins its marks. Where there are too many, only those that are lit. */
function addConnectors({layout, lit, scale}: DrawingOptions, layers: Layers, at: (x: number) => number): void {
  const joined = [...layout.byEvent].filter(([, items]) => items.length > 1);
  const isMany = joined.length > MOST_CONNECTORS;
  for (const [event, items] of joined) {
    const isLit = lit.has(event);
    if (isMany && !isLit) continue;
    const points = items.flatMap((item) => {
      const band = layout.bands[item.lane];
      return band
        ? [{x: at(item.isBar ? item.x + 2 : item.x), y: middleOf(band, item.row, scale) + (item.isBar ? 8 * scale : 0)}]
        : [];
    });
    const style = isLit ? ({stroke: "accent", width: 2} as const) : ({stroke: "ink", width: 1, alpha: 0.3} as const);
    layers.add(isLit ? "connector accent" : "connector", style, (pen) => {
      points.forEach(({x, y}, index) => {
        if (index === 0) pen.moveTo(x, y);
        else pen.lineTo(x, y);
      });
    });
  }
}

/** Lines that run behind words end before them. */
function addGrounds(layers: Layers, labels: readonly PlacedLabel[], scale: number): void {
  layers.add("ground of labels", {fill: "paper", apart: true}, (pen) => {
    for (const {x, y, width} of labels) pen.rect(x - 2, y - 8 * scale, width + 4, 16 * scale);
  });
}
