import type {Chronicle} from "../columns/chronicle.ts";
import type {Fold} from "../columns/fold.ts";
import {certaintyOf, statusOf} from "../columns/forms.ts";
import type {Lane} from "../columns/lanes.ts";
import type {View} from "../columns/view.ts";
import type {Axis} from "../drawing/axis.ts";
import type {Drawing, Head, PlacedLabel, Target} from "../drawing/drawing.ts";
import type {Measure} from "../drawing/labels.ts";
import {createLayers, type Layers, type Pen} from "../drawing/layer.ts";
import {addDot, traceDisc} from "../drawing/shapes.ts";
import type {Braid, Knot} from "./layOutBraid.ts";
import {nameKnots} from "./nameKnots.ts";

export interface BraidOptions {
  chronicle: Chronicle;
  braid: Braid;
  lanes: readonly Lane[]; // one for each line
  names: readonly string[];
  nameOf: (event: number) => string | null;
  measure: Measure;
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
const TOP = 52; // for names
const AIR = 14;
const BEND = 26; // the longest way from one place to another

/** The storylines of a view: each participant a line, faint until its first event; a knot where they meet. */
export function drawBraid(options: BraidOptions): Drawing {
  const {chronicle, braid, lanes, names, axis, fold, view, width, scale, flip, lit} = options;
  const density = width / (view.end - view.start);
  const layers = createLayers();
  const rows = braid.places.reduce((most, places) => Math.max(most, ...places), -1) + 1;
  const height = (TOP + rows * SPACE + AIR) * scale;
  const at = (instant: number) => (flip ? width - (instant - view.start) * density : (instant - view.start) * density);
  addGrid(layers, axis, width, height, flip);
  const xs = braid.knots.map(({event}) =>
    at(fold.at(((chronicle.starts[event] as number) + (chronicle.ends[event] as number)) / 2)),
  );
  const litLines = new Set(braid.knots.filter(({event}) => lit.has(event)).flatMap(({members}) => members));
  const heads: Head[] = [];
  for (const line of lanes.keys()) {
    const {points, first} = followLine(braid, xs, line, scale);
    const [start] = points;
    if (!start) continue;
    const isLit = litLines.has(line);
    const lead = [{x: flip ? Math.max(width, start.x) + 80 : Math.min(0, start.x) - 80, y: start.y}, ...points];
    layers.add("lead", {stroke: "strong", width: 1, dash: [1, 3]}, (pen) => {
      traceLine(pen, lead.slice(0, first + 2), width, scale);
    });
    const style = isLit ? ({stroke: "accent", width: 2.5} as const) : ({stroke: "soft", width: 1.75} as const);
    layers.add(isLit ? "line accent" : "line", style, (pen) => {
      traceLine(pen, points.slice(first), width, scale);
      const end = points.at(-1) as Point;
      pen.lineTo(end.x + (flip ? -8 : 8) * scale, end.y);
    });
    const y = findHeight(lead, flip ? width : 0, flip);
    if (y !== null) heads.push({line, y, text: names[line] ?? "", isLit});
  }
  const labels = placeNames(options, layers, xs);
  const targets = braid.knots.flatMap((knot, index) => addKnot(options, layers, knot, index, xs[index] as number));
  const tallies = lanes.map((_, lane) => ({
    marks: targets.filter((target) => target.lane === lane).length,
    counted: 0,
    dense: 0,
  }));
  return {
    width,
    height,
    layers: layers.list,
    notes: [],
    labels,
    heads: spreadHeads(heads, height, scale),
    targets,
    tallies,
  };
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
function placeLine({places, knots}: Braid, index: number, line: number, scale: number): number {
  const own = places[index] as Int16Array;
  const {members} = knots[index] as Knot;
  const place = own[line] as number;
  if (members.length < 2 || !members.includes(line)) return (place + 0.5) * SPACE * scale + TOP * scale;
  const taken = members.map((member) => own[member] as number);
  const [first, last] = [Math.min(...taken), Math.max(...taken)];
  const middle = ((first + last + 1) / 2) * SPACE * scale + TOP * scale;
  return middle + (place - (first + last) / 2) * TIGHT * scale;
}

/** The way of a line: a point at each knot at which it is, or is moved aside; `first` is the one at which it begins. */
function followLine(
  braid: Braid,
  xs: readonly number[],
  line: number,
  scale: number,
): {points: Point[]; first: number} {
  const [begin, last] = braid.spans[line] as [number, number];
  const points: Point[] = [];
  let first = 0;
  for (let index = 0; index <= last; index++) {
    const y = placeLine(braid, index, line, scale);
    const before = points.at(-1);
    const isOwn = braid.knots[index]?.members.includes(line) ?? false;
    if (before && !isOwn && Math.abs(before.y - y) < 0.5) continue;
    if (index === begin) first = points.length;
    points.push({x: xs[index] as number, y});
  }
  return {points, first};
}

/** How high a line stands at a place in time; null where it has ended. */
function findHeight(points: readonly Point[], x: number, flip: boolean): number | null {
  const isPast = (point: Point) => (flip ? point.x >= x : point.x <= x);
  const before = points.filter(isPast).length - 1;
  return before === points.length - 1 ? null : (points[before]?.y ?? null);
}

const HEAD = 16;

/** Names keep their order and a line's distance from each other. */
function spreadHeads(heads: Head[], height: number, scale: number): Head[] {
  const sorted = [...heads].sort((a, b) => a.y - b.y || a.line - b.line);
  const gap = HEAD * scale;
  sorted.forEach((head, index) => {
    const before = sorted[index - 1];
    if (before) head.y = Math.max(head.y, before.y + gap);
  });
  for (let index = sorted.length - 1; index >= 0; index--) {
    const head = sorted[index] as Head;
    head.y = Math.min(head.y, (sorted[index + 1]?.y ?? height) - gap);
  }
  return sorted;
}

/** The names of knots, and the lines that lead to them. */
function placeNames(options: BraidOptions, layers: Layers, xs: readonly number[]): PlacedLabel[] {
  const {braid, chronicle, scale} = options;
  const knots = braid.knots.map(({event}, index) => {
    return {event, x: xs[index] as number, salience: chronicle.saliences[event] as number};
  });
  const labels = nameKnots(knots, options);
  const named = new Map(labels.map((label) => [label.event, label]));
  layers.add("leader", {stroke: "strong", width: 1}, (pen) => {
    for (const [index, {event, members}] of braid.knots.entries()) {
      const label = named.get(event);
      if (!label) continue;
      const top = Math.min(...members.map((line) => placeLine(braid, index, line, scale)));
      const x = Math.round(xs[index] as number) + 0.5;
      pen.moveTo(x, label.y + 8 * scale);
      pen.lineTo(x, top);
    }
  });
  return labels;
}

/** Straight along its place, and a bend shortly before the next one. */
function traceLine(pen: Pen, points: readonly Point[], width: number, scale: number): void {
  const [start] = points as [Point];
  pen.moveTo(start.x, start.y);
  points.forEach((point, index) => {
    const next = points[index + 1];
    if (!next) return;
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
