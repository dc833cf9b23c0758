import type {Chronicle} from "../columns/chronicle.ts";
import type {Fold} from "../columns/fold.ts";
import {certaintyOf, statusOf} from "../columns/forms.ts";
import type {Lane} from "../columns/lanes.ts";
import type {View} from "../columns/view.ts";
import type {Axis} from "../drawing/axis.ts";
import type {Drawing, Head, PlacedLabel, Tally, Target} from "../drawing/drawing.ts";
import type {Measure} from "../drawing/labels.ts";
import {createLayers, type Layers, type Note} from "../drawing/layer.ts";
import {addCapsule, addDot, addRing, writeCount} from "../drawing/shapes.ts";
import {type Count, countKnots, cutShown} from "./countKnots.ts";
import {findHeight, followLine, placeAlone, placeLine, SPACE, TOP, type Track, traceLine} from "./followLine.ts";
import type {Knot} from "./layOutBraid.ts";
import {nameKnots} from "./nameKnots.ts";
import type {Storylines} from "./storylines.ts";

export interface BraidOptions {
  chronicle: Chronicle;
  storylines: Storylines;
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

const LEAST = 38; // px between marks, so that lines have room to bend
const FOOT = 40; // for the numbers below the lines

/**
 * The storylines of a view: each participant a line, faint until its first event; a knot where they meet. Of knots that
 * stand too close, those that matter most are drawn, and the others are numbers below the lines.
 */
export function drawBraid(options: BraidOptions): Drawing {
  const {chronicle, storylines, lanes, names, axis, fold, view, width, scale, flip, lit} = options;
  const density = width / (view.end - view.start);
  const layers = createLayers();
  const notes: Note[] = [];
  const at = (drawn: number) => (flip ? width - (drawn - view.start) * density : (drawn - view.start) * density);
  const {shown, counts} = countKnots(storylines, chronicle, fold, view, density, LEAST * scale, scale);
  const track: Track = {storylines, shown: cutShown(shown, storylines.at, view, 80 / density), at, scale};
  const rows = storylines.places.reduce((most, places) => Math.max(most, ...places), -1) + 1;
  const bottom = (TOP + rows * SPACE) * scale;
  const height = bottom + FOOT * scale;
  addGrid(layers, axis, width, height, flip);
  const litLines = new Set(storylines.knots.filter(({event}) => lit.has(event)).flatMap(({members}) => members));
  const heads: Head[] = [];
  for (const line of lanes.keys()) {
    const isLit = litLines.has(line);
    const y = addLine(options, layers, track, line, isLit);
    if (y !== null) heads.push({line, y, text: names[line] ?? "", isLit});
  }
  const isSeen = (index: number) => {
    const place = storylines.at[index] as number;
    return place >= view.start && place <= view.end;
  };
  const marks = track.shown.filter(isSeen);
  const labels = placeNames(options, layers, track, marks);
  const targets = marks.flatMap((index) => addKnot(options, layers, track, index));
  const numbers = counts.map((count) => addCount(options, layers, notes, count, at(count.at), bottom + 20 * scale));
  return {
    width,
    height,
    layers: layers.list,
    notes,
    labels,
    heads: spreadHeads(heads, height, scale),
    targets: [...targets, ...numbers],
    tallies: tallyLines(lanes.length, storylines, targets, counts),
  };
}

function tallyLines(lines: number, {knots}: Storylines, marks: readonly Target[], counts: readonly Count[]): Tally[] {
  const tallies = Array.from({length: lines}, () => ({marks: 0, counted: 0, dense: 0}));
  for (const {lane} of marks) (tallies[lane] as Tally).marks += 1;
  for (const count of counts)
    for (const index of count.knots)
      for (const line of (knots[index] as Knot).members) (tallies[line] as Tally).counted += 1;
  return tallies;
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

/** A line and, until its first event, a faint one that leads to it; how high it stands where the view begins. */
function addLine(
  {width, scale, flip}: BraidOptions,
  layers: Layers,
  track: Track,
  line: number,
  isLit: boolean,
): number | null {
  const {points, first} = followLine(track, line);
  const [start] = points;
  if (!start) return null;
  const edge = flip ? Math.max(width, start.x) + 80 : Math.min(0, start.x) - 80;
  const lead = [{x: edge, y: placeAlone(track, line)}, ...points];
  const [begin, end] = [points[first] ?? start, points.at(-1) ?? start];
  const isLater = flip ? begin.x < width : begin.x > 0;
  if (isLater)
    layers.add("lead", {stroke: "strong", width: 1, dash: [1, 3]}, (pen) => {
      traceLine(pen, lead.slice(0, first + 2), width, scale);
    });
  const style = isLit ? ({stroke: "accent", width: 2.5} as const) : ({stroke: "soft", width: 1.75} as const);
  layers.add(isLit ? "line accent" : "line", style, (pen) => {
    traceLine(pen, points.slice(first), width, scale);
    pen.lineTo(end.x + (flip ? -8 : 8) * scale, end.y);
  });
  return findHeight(lead, flip ? width : 0, flip);
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
function placeNames(options: BraidOptions, layers: Layers, track: Track, marks: readonly number[]): PlacedLabel[] {
  const {storylines, chronicle, scale} = options;
  const xOf = (index: number) => track.at(storylines.at[index] as number);
  const eventOf = (index: number) => (storylines.knots[index] as Knot).event;
  const labels = nameKnots(
    marks.map((index) => {
      const event = eventOf(index);
      return {event, x: xOf(index), salience: chronicle.saliences[event] as number};
    }),
    options,
  );
  const named = new Map(labels.map((label) => [label.event, label]));
  layers.add("leader", {stroke: "strong", width: 1}, (pen) => {
    for (const index of marks) {
      const label = named.get(eventOf(index));
      if (!label) continue;
      const {members} = storylines.knots[index] as Knot;
      const top = Math.min(...members.map((line) => placeLine(track, index, line)));
      const x = Math.round(xOf(index)) + 0.5;
      pen.moveTo(x, label.y + 8 * scale);
      pen.lineTo(x, top);
    }
  });
  return labels;
}

/** The mark of an event on its lines: a capsule that holds those that meet, a dot on a single one. */
function addKnot(
  {chronicle, storylines, scale, lit}: BraidOptions,
  layers: Layers,
  track: Track,
  index: number,
): Target[] {
  const {event, members} = storylines.knots[index] as Knot;
  const x = track.at(storylines.at[index] as number);
  const ys = members.map((line) => placeLine(track, index, line));
  const ink = lit.has(event) ? "accent" : "ink";
  const form = chronicle.forms[event] as number;
  if (members.length === 1)
    addDot(layers, x, ys[0] as number, 4 * scale, {status: statusOf(form), certainty: certaintyOf(form)}, ink);
  else addCapsule(layers, x, ys, scale, ink);
  return members.map((line, at) => {
    return {lane: line, event, events: null, x, y: ys[at] as number, from: x - 6, to: x + 6};
  });
}

/** The number of the knots of one stretch that have no mark of their own. */
function addCount(
  {chronicle, storylines, scale, lit}: BraidOptions,
  layers: Layers,
  notes: Note[],
  {knots}: Count,
  x: number,
  y: number,
): Target {
  const own = knots.map((index) => storylines.knots[index] as Knot);
  const events = own.map(({event}) => event).sort((a, b) => a - b);
  const ink = events.some((event) => lit.has(event)) ? "accent" : "ink";
  const lane = own[0]?.members[0] ?? 0;
  const [event] = events as [number];
  if (events.length === 1) {
    const form = chronicle.forms[event] as number;
    addDot(layers, x, y, 4 * scale, {status: statusOf(form), certainty: certaintyOf(form)}, ink);
    return {lane, event, events: null, x, y, from: x - 6, to: x + 6};
  }
  const radius = (events.length > 99 ? 13 : 11.5) * scale;
  addRing(layers, x, y, radius, ink);
  notes.push({x, y: y + 0.5, text: writeCount(events.length), ink, size: 12 * scale, weight: 600, align: "middle"});
  return {lane, event, events, x, y, from: x - radius, to: x + radius};
}
