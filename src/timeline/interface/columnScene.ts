import type {View} from "../columns/view.ts";
import {findAxis} from "../drawing/axis.ts";
import {type Card, layOutColumn} from "../drawing/columnLayout.ts";
import type {Contents} from "./frame.ts";
import type {State} from "./state.ts";

/** What of the column is near the screen; pixels count from the top of all that can be scrolled. */
export interface ColumnScene {
  length: number; // of all that can be scrolled
  ticks: {key: number; at: number; label: string; isYear: boolean}[];
  context: string | null; // what the upper edge lies in
  cards: Card[];
  scale: number;
}

/** The column for a view: two screens around it, laid out from a place that does not move with every pixel. */
export function makeColumn(
  {chronicle, filtered, isFiltered, fold, bounds}: Contents,
  {view, height}: State,
  language: string,
  scale: number,
): ColumnScene | null {
  if (height === 0) return null;
  const density = height / (view.end - view.start);
  const screen = view.end - view.start;
  const place = Math.floor(view.start / screen);
  const window: View = {start: (place - 1) * screen, end: (place + 3) * screen};
  const top = bounds.start * density;
  const cards = layOutColumn(chronicle, isFiltered ? filtered.mask : null, fold, window, density, scale).map(
    (card) => ({...card, y: card.y - top}),
  );
  const around = {
    start: Math.max(view.start - screen / 2, bounds.start),
    end: Math.min(view.end + screen / 2, bounds.end),
  };
  const offset = (around.start - bounds.start) * density;
  const axis = findAxis(around, (around.end - around.start) * density, language, {
    scale: scale * 1.2,
    brief: true,
    fold,
  });
  const boundaries = new Set(axis.contexts.map(({key}) => key));
  return {
    length: (bounds.end - bounds.start) * density,
    ticks: [
      ...axis.ticks
        .filter(({instant}) => !boundaries.has(String(instant)))
        .map(({at, instant, label}) => ({key: instant, at: at + offset, label, isYear: axis.unit === "year"})),
      ...axis.contexts
        .filter(({at}) => at > 0)
        .map(({key, at, label}) => ({key: Number(key) + 0.5, at: at + offset, label: label ?? "", isYear: true})),
    ],
    context: axis.contexts.filter(({at}) => at + offset <= (view.start - bounds.start) * density).at(-1)?.label ?? null,
    cards,
    scale,
  };
}
