import {type Axis, findAxis} from "./axis.ts";
import type {Chronicle} from "./chronicle.ts";
import {clipText, type Measure} from "./labels.ts";
import {findReach, type Item, ROW} from "./laneLayout.ts";
import type {Lane} from "./lanes.ts";
import type {View} from "./view.ts";

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What is on screen, in pixels: lanes under an axis, time running to the right. */
export interface Scene {
  width: number;
  height: number;
  axis: Axis;
  bands: Band[];
  marks: Mark[];
  connectors: {event: number; x: number; from: number; to: number}[];
}

/** Where a lane lies. */
export interface Band {
  lane: Lane;
  y: number;
  height: number;
}

/** A mark or cluster on screen: its shape, what can be pressed, and its label. */
export interface Mark {
  key: string;
  lane: number;
  form: Item["form"];
  events: number[];
  x: number;
  y: number;
  shape: Box; // of a range or span, cut to the screen
  target: Box;
  label: {text: string; x: number; y: number; width: number; full: boolean} | null;
}

export interface SceneOptions {
  width: number;
  view: View;
  language: string;
  scale: number;
  measure: Measure;
}

export const AXIS = 56;
const PADDING = 7;

/** Stacks the lanes below the axis. */
export function placeBands(lanes: Lane[], scale: number): Band[] {
  let y = AXIS * scale;
  return lanes.map((lane) => {
    const height = (lane.rows * ROW + 2 * PADDING) * scale;
    y += height;
    return {lane, y: y - height, height};
  });
}

/** Cuts the layout of whole lanes (`layOutLanes`) to the view. */
export function buildScene(chronicle: Chronicle, bands: Band[], items: Item[][], options: SceneOptions): Scene {
  const {width, view, language, scale} = options;
  const density = width / (view.end - view.start);
  const shift = (chronicle.domain.start - view.start) * density;
  const marks = bands.flatMap((band, lane) => {
    const own = items[lane] ?? [];
    const visible = own.filter((item) => isVisible(item, shift, width));
    const held = passOn(own, visible, shift).map((item) => holdCluster(item, shift, scale));
    return held.map((item) => placeMark(chronicle, item, band, shift, options));
  });
  const last = bands.at(-1);
  return {
    width,
    height: last ? last.y + last.height : AXIS * scale,
    axis: findAxis(view, width, language, {scale}),
    bands,
    marks,
    connectors: findConnectors(marks),
  };
}

function isVisible({form, x, start, end, until}: Item, shift: number, width: number): boolean {
  if (form === "dot" || form === "cluster") return (until ?? x) + shift >= 0 && x + shift <= width;
  return end + shift > 0 && start + shift < width;
}

/** Gives what lasts in clusters that have left the screen to the first one that is on it. */
function passOn(items: Item[], visible: Item[], shift: number): Item[] {
  const first = visible.findIndex(({bars}) => bars);
  const heir = visible[first];
  if (!heir) return visible;
  const gone = items.slice(0, items.indexOf(heir));
  const isLasting = ({end}: {end: number}) => end + shift > 0;
  const lasting = gone.flatMap(({bars = []}) => bars.filter(isLasting).map(({event}) => event));
  if (lasting.length === 0) return visible;
  return visible.with(first, {...heir, form: "cluster", events: [...lasting, ...heir.events]});
}

/** Keeps a cluster at the edge while anything of it is on screen. */
function holdCluster(item: Item, shift: number, scale: number): Item {
  const half = 14 * scale;
  if (item.until === undefined || item.x + shift >= half) return item;
  const x = Math.max(Math.min(half - shift, item.until - half), item.x);
  return {...item, x, start: x - half, end: x + half};
}

function placeMark(chronicle: Chronicle, item: Item, band: Band, shift: number, options: SceneOptions): Mark {
  const {width, scale} = options;
  const y = band.y + (PADDING + (item.row + 0.5) * ROW) * scale;
  const [from, to] = [Math.max(item.start + shift, -8), Math.min(item.end + shift, width + 8)];
  const isBar = item.form === "range" || item.form === "span";
  const shape = isBar
    ? {x: from, y: y + 4 * scale, width: Math.max(to - from, 2), height: 7 * scale}
    : {x: from, y: y - (to - from) / 2, width: to - from, height: to - from};
  const {until: _, ...still} = item;
  const [near, far] = findReach(still, scale);
  const [left, right] = [Math.max(near + shift, isBar ? 0 : -99), Math.min(far + shift, isBar ? width : width + 99)];
  const size = 24 * scale;
  const target = {x: Math.min(left, width - size), y: y - size / 2, width: Math.max(right - left, size), height: size};
  const {key, lane, form, events} = item;
  return {
    key,
    lane,
    form,
    events,
    x: item.x + shift,
    y,
    shape,
    target,
    label: placeLabel(chronicle, item, y, shift, options),
  };
}

/** A label keeps to the edge while its bar is on screen, and ends where the screen does. */
function placeLabel(chronicle: Chronicle, item: Item, y: number, shift: number, options: SceneOptions): Mark["label"] {
  if (!item.label) return null;
  const {width, scale, measure} = options;
  const isBar = item.form === "range" || item.form === "span";
  const from = item.label.x + shift;
  const x = isBar ? Math.max(from, 4) : from;
  const room = Math.min(
    width - 2 - x,
    item.label.x + item.label.width + shift - x + (isBar ? item.end - item.start : 0),
  );
  const limit = isBar ? Math.max(item.end, item.label.x + item.label.width) + shift - x : item.label.width;
  const name = item.label.full ? (chronicle.data.events.name[item.events[0] as number] ?? "") : item.label.text;
  const text = x < 0 ? null : clipText(name, Math.min(width - 2 - x, limit, Math.max(room, limit)) + 0.5, measure);
  return text === null
    ? null
    : {text, x, y: y + (isBar ? 0 : 4.5) * scale, width: measure(text), full: text === name && item.label.full};
}

/** One line through all marks of an event that stand in several lanes at the same instant. */
function findConnectors(marks: Mark[]): Scene["connectors"] {
  const byEvent = new Map<number, Mark[]>();
  for (const mark of marks) {
    if (mark.form === "cluster") continue;
    const event = mark.events[0] as number;
    const others = byEvent.get(event);
    if (others) others.push(mark);
    else byEvent.set(event, [mark]);
  }
  return Array.from(byEvent).flatMap(([event, members]) => {
    if (members.length < 2) return [];
    const ys = members.map(({y, form}) => (form === "dot" ? y : y + 7.5));
    const [first] = members as [Mark];
    const x = first.form === "dot" ? first.x : Math.max(first.shape.x, 1);
    return [{event, x, from: Math.min(...ys), to: Math.max(...ys)}];
  });
}
