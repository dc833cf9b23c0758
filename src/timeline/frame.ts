import {findAxis} from "./axis.ts";
import type {Chronicle} from "./chronicle.ts";
import type {ColumnScene} from "./column.tsx";
import {type Card, layOutColumn} from "./columnLayout.ts";
import type {Measure} from "./labels.ts";
import {type Item, layOutLanes} from "./laneLayout.ts";
import {chooseLanes, findShown, type Lane} from "./lanes.ts";
import {buildScene, placeBands, type Scene} from "./scene.ts";
import type {State} from "./state.ts";
import type {View} from "./view.ts";

/** Everything one drawing needs, derived from the state. */
export interface Frame {
  lanes: Lane[];
  shown: number[]; // events in any lane
  items: Item[][]; // whole lanes; in a column one list, of cards
  scene: Scene | null; // lanes side by side
  column: ColumnScene | null; // or time running downwards
}

export interface FrameOptions {
  chronicle: Chronicle;
  ranking: number[];
  bounds: View;
  language: string;
  scale: number;
  measure: Measure;
}

export const LANES = 8;
export const THREADS = 4;

/** Makes frames, and keeps the lanes and the layout of the last one for as long as they hold: panning lays out nothing. */
export function createFramer(options: FrameOptions): (state: State) => Frame {
  const {chronicle, ranking, bounds} = options;
  const findLanes = remember((chosen: ReadonlySet<number>, limit: number) => {
    const lanes = chooseLanes(chronicle, ranking, chosen, limit);
    return {lanes, shown: findShown(chronicle, lanes), bands: placeBands(lanes, options.scale)};
  });
  const layOut = remember((lanes: Lane[], density: number) => layOutLanes(chronicle, lanes, {...options, density}));
  const layOutCards = remember((shown: number[], density: number) =>
    layOutColumn(chronicle, shown, density, options.scale),
  );
  return (state) => {
    const {view, width, height, column, chosen, more} = state;
    const limit = (column ? THREADS : LANES) + more;
    const {lanes, shown, bands} = findLanes(chosen, limit);
    if (column) {
      const threads = lanes.slice(0, THREADS + 1);
      const cards = layOutCards(shown, round(height / (view.end - view.start)));
      const scene = buildColumn(options, state, threads, cards, bounds);
      return {lanes: threads, shown, items: [cards.map(readCard)], scene: null, column: scene};
    }
    const items = layOut(lanes, round(width / (view.end - view.start)));
    return {lanes, shown, items, scene: buildScene(chronicle, bands, items, {...options, view, width}), column: null};
  };
}

/** Cards to the keyboard are marks of one lane. */
function readCard({key, events, y}: Card): Item {
  const form = events.length > 1 ? "cluster" : "dot";
  return {key, lane: 0, row: 0, form, events, x: y, start: y, end: y, label: null};
}

function buildColumn(
  {chronicle, language, scale}: FrameOptions,
  {view, height}: State,
  lanes: Lane[],
  cards: Card[],
  bounds: View,
): ColumnScene {
  const density = height / (view.end - view.start);
  const top = (view.start - bounds.start) * density;
  const offset = (chronicle.domain.start - bounds.start) * density;
  const near = ({from, to}: {from: number; to: number}) => to > top - height && from < top + 2 * height;
  const around = {start: view.start - (view.end - view.start), end: view.end + (view.end - view.start)};
  const axis = findAxis(around, 3 * height, language, {scale, brief: true});
  const alone = new Set(cards.flatMap(({events}) => (events.length === 1 ? events : [])));
  const bars = lanes.flatMap(({events}, lane) =>
    events.flatMap((event) => {
      if (!alone.has(event)) return []; // counted with others
      const from = ((chronicle.starts[event] as number) - bounds.start) * density;
      const to = ((chronicle.ends[event] as number) - bounds.start) * density;
      if (to - from < 20 || !near({from, to})) return [];
      const cut = {from: Math.max(from, top - height), to: Math.min(to, top + 2 * height)};
      return [{key: `${lane}:${event}`, lane, event, ...cut}];
    }),
  );
  return {
    length: (bounds.end - bounds.start) * density,
    axis,
    axisOffset: top - height,
    context: axis.contexts.findLast(({at}) => at <= height)?.label ?? null,
    lanes,
    cards: cards.map((card) => ({...card, y: card.y + offset})).filter(({y}) => near({from: y, to: y + 60})),
    bars,
  };
}

/** Densities that differ by a rounding error are one. */
function round(density: number): number {
  return Number(density.toPrecision(9));
}

/** A function that remembers its last answer. */
function remember<A, B, R>(compute: (a: A, b: B) => R): (a: A, b: B) => R {
  let last: {a: A; b: B; result: R} | null = null;
  return (a, b) => {
    if (!last || last.a !== a || last.b !== b) last = {a, b, result: compute(a, b)};
    return last.result;
  };
}

/** The mark that Tab reaches: where the keyboard was, if that is on screen, else the first. */
export function findTabStop({scene, column, lanes}: Frame, {cursor}: State): string | null {
  const marks = scene
    ? scene.marks.map(({key, lane, events}) => ({key, events, lane: lanes[lane]?.key ?? ""}))
    : (column?.cards ?? []).map(({key, events}) => ({key, events, lane: ""}));
  const own = marks.find(({lane, events}) => cursor && lane === cursor.lane && events.includes(cursor.event));
  const same = own ?? marks.find(({events}) => cursor && events.includes(cursor.event));
  return (same ?? marks[0])?.key ?? null;
}
