import type {Chronicle} from "../columns/chronicle.ts";
import type {Fold} from "../columns/fold.ts";
import {certaintyOf, statusOf} from "../columns/forms.ts";
import type {Lane} from "../columns/lanes.ts";
import type {View} from "../columns/view.ts";
import type {Axis} from "../drawing/axis.ts";
import type {Drawing, PlacedLabel, Target} from "../drawing/drawing.ts";
import {createLayers, type Layers, type Pen} from "../drawing/layer.ts";
import {addDot, traceDisc} from "../drawing/shapes.ts";
import type {Braid, Knot} from "./layOutBraid.ts";

export interface BraidOptions {
  chronicle: Chronicle;
  braid: Braid;
  lanes: readonly Lane[]; // one for each line
  names: readonly string[];
  widthOf: (text: string) => number;
  axis: Axis;
  fold: Fold;
  view: View; // in drawn time
  width: number;
  scale: number;
  flip: boolean;
  lit: ReadonlySet<number>;
}

const SPACE = 26; // between lines
const TIGHT = 9; // between lines that meet
const AIR = 22;
const BEND = 26; // the longest way from one place to another

/** The storylines of a view: each participant a line, a knot where they meet. */
export function drawBraid(options: BraidOptions): Drawing {
  const {chronicle, braid, lanes, axis, fold, view, width, scale, flip, lit} = options;
  const density = width / (view.end - view.start);
  const layers = createLayers();
  const height = (lanes.length * SPACE + AIR * 2) * scale;
  const at = (instant: number) => (flip ? width - (instant - view.start) * density : (instant - view.start) * density);
  addGrid(layers, axis, width, height, flip);
  const xs = braid.knots.map(({event}) =>
    at(fold.at(((chronicle.starts[event] as number) + (chronicle.ends[event] as number)) / 2)),
  );
  const litLines = new Set(braid.knots.filter(({event}) => lit.has(event)).flatMap(({members}) => members));
  const labels: PlacedLabel[] = [];
  for (const line of lanes.keys()) {
    const way = followLine(braid, xs, line, scale);
    if (way.length === 0) continue;
    const points = [leadIn(options, way[0] as Point, line), ...way];
    const isLit = litLines.has(line);
    const style = isLit ? ({stroke: "accent", width: 2.5} as const) : ({stroke: "soft", width: 1.75} as const);
    layers.add(isLit ? "line accent" : "line", style, (pen) => traceLine(pen, points, width, scale));
    const label = placeName(options, points, line, isLit);
    if (label && !labels.some((other) => isOver(label, other))) labels.push(label);
  }
  const targets = braid.knots.flatMap((knot, index) => addKnot(options, layers, knot, index, xs[index] as number));
  const tallies = lanes.map((_, lane) => ({
    marks: targets.filter((target) => target.lane === lane).length,
    counted: 0,
    dense: 0,
  }));
  return {width, height, layers: layers.list, notes: [], labels, targets, tallies};
}

function addGrid(layers: Layers, {ticks}: Axis, width: number, height: number, flip: boolean): void {
  layers.add("grid", {stroke: "rule", width: 1, dash: [1, 3]}, (pen) => {
    for (const {at} of ticks) {
      const x = Math.round(flip ? width - at : at) + 0.5;
      pen.moveTo(x, 0);
      pen.lineTo(x, height);
    }
  });
}

interface Point {
  x: number;
  y: number;
}

/** Where a line is at a knot: in its place, or close to the others that it meets. */
function placeLine({orders, knots}: Braid, index: number, line: number, scale: number): number {
  const order = orders[index] as Int16Array;
  const {members} = knots[index] as Knot;
  const place = order.indexOf(line);
  const own = (place + 0.5) * SPACE * scale + AIR * scale;
  if (members.length < 2 || !members.includes(line)) return own;
  const places = members.map((member) => order.indexOf(member));
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const middle = ((first + last + 1) / 2) * SPACE * scale + AIR * scale;
  return middle + (place - (first + last) / 2) * TIGHT * scale;
}

/** The way of a line: a point at each knot at which it is, or is moved aside. */
function followLine(braid: Braid, xs: readonly number[], line: number, scale: number): Point[] {
  const [first, last] = braid.spans[line] as [number, number];
  const points: Point[] = [];
  for (let index = first; index <= last && Number.isFinite(first); index++) {
    const y = placeLine(braid, index, line, scale);
    const before = points.at(-1);
    const isOwn = braid.knots[index]?.members.includes(line) ?? false;
    if (before && !isOwn && Math.abs(before.y - y) < 0.5) continue;
    points.push({x: xs[index] as number, y});
  }
  return points;
}

/** A line begins some way before its first event, in the place it has, with room for its name. */
function leadIn({braid, names, widthOf, scale, flip}: BraidOptions, {x}: Point, line: number): Point {
  const [first] = braid.spans[line] as readonly [number, number];
  const place = (braid.orders[first] as Int16Array).indexOf(line);
  const way = widthOf(names[line] ?? "") + (BEND + 8) * scale;
  return {x: flip ? x + way : x - way, y: (place + 0.5) * SPACE * scale + AIR * scale};
}

function isOver(a: PlacedLabel, b: PlacedLabel): boolean {
  return Math.abs(a.y - b.y) < 14 && a.x < b.x + b.width && b.x < a.x + a.width;
}

/** Straight along its place, and a bend shortly before the next one. */
function traceLine(pen: Pen, points: readonly Point[], width: number, scale: number): void {
  const [start] = points as [Point];
  pen.moveTo(start.x, start.y);
  points.forEach((point, index) => {
    const next = points[index + 1];
    if (!next) {
      pen.lineTo(point.x + 8 * scale, point.y);
      return;
    }
    const [low, high] = [Math.min(point.x, next.x), Math.max(point.x, next.x)];
    if (high < -40 || low > width + 40) {
      pen.moveTo(next.x, next.y);
      return;
    }
    const room = next.x - point.x;
    const bend = Math.sign(room || 1) * Math.min(Math.abs(room), BEND * scale);
    pen.lineTo(next.x - bend, point.y);
    pen.bezierCurveTo(next.x - bend / 2, point.y, next.x - bend / 2, next.y, next.x, next.y);
  });
}

/** The name over a line, where it begins or at the edge while it is on screen. */
function placeName(
  {names, widthOf, width}: BraidOptions,
  points: readonly Point[],
  line: number,
  isLit: boolean,
): PlacedLabel | null {
  const ends = [points[0]?.x ?? 0, points.at(-1)?.x ?? 0];
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  if (to < 0 || from > width) return null;
  const x = Math.max(from, 6);
  const before = points.filter((point) => point.x <= x + 1).at(-1) ?? points[0];
  const text = names[line] ?? "";
  return {event: -1 - line, x, y: (before?.y ?? 0) - 11, width: widthOf(text), text, detail: "", isLit};
}

/** The mark of an event on its lines: a capsule that holds those that meet, a dot on a single one. */
function addKnot(
  {chronicle, braid, lanes, width, scale, lit}: BraidOptions,
  layers: Layers,
  {event, members}: Knot,
  index: number,
  x: number,
): Target[] {
  if (x < -20 || x > width + 20) return [];
  const ys = members.map((line) => placeLine(braid, index, line, scale));
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const ink = lit.has(event) ? "accent" : "ink";
  const form = chronicle.forms[event] as number;
  if (members.length === 1)
    addDot(layers, x, top, 4 * scale, {status: statusOf(form), certainty: certaintyOf(form)}, ink);
  else {
    layers.add(`knot ${ink}`, {fill: "paper", stroke: ink, width: 1.75}, (pen) => {
      const reach = 4.5 * scale;
      pen.moveTo(x - reach, top);
      pen.arc(x, top, reach, Math.PI, 2 * Math.PI);
      pen.lineTo(x + reach, bottom);
      pen.arc(x, bottom, reach, 0, Math.PI);
      pen.closePath();
      for (const y of ys) traceDisc(pen, x, y, 0.5);
    });
  }
  return members.flatMap((line, at) =>
    lanes[line] ? [{lane: line, event, events: null, x, y: ys[at] as number, from: x - 6, to: x + 6}] : [],
  );
}
