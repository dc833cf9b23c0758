import type {Chronicle} from "../columns/chronicle.ts";
import {clampView, isWhole, type View} from "../columns/view.ts";
import {CARD} from "../drawing/columnLayout.ts";
import type {Contents} from "./frame.ts";
import type {State, Store} from "./state.ts";

/** px; below it time runs downwards. */
export const NARROW = 600;

/** Screens that a column may fill at first. */
const SCREENS = 10;

/** Events that its first screen shows at least. */
const FIRST = 5;

/**
 * Watches the sizes of the timeline and of its drawing. A drawing that becomes narrower keeps its scale, and keeps the
 * chosen event in sight, so that opening the panel covers nothing; only the whole period stays whole. A column begins at a
 * scale at which most events can be read, since a phone scrolls more easily than it zooms.
 */
export function watchSize(
  root: HTMLElement,
  store: Store,
  chronicle: Chronicle,
  contents: () => Contents,
): {observe: (plot: HTMLElement | null) => void} {
  let plot: HTMLElement | null = null;
  const middleOf = (event: number) => {
    const {fold} = contents();
    return (fold.at(chronicle.starts[event] as number) + fold.at(chronicle.ends[event] as number)) / 2;
  };
  const resize = () => {
    const state = store.get();
    const column = root.clientWidth < NARROW;
    const [width, height] = [plot?.clientWidth ?? 0, column ? (plot?.clientHeight ?? 0) : 0];
    if (column === state.column && width === state.width && height === state.height) return;
    const view = column === state.column ? keepScale(state, column ? height : width) : state.view;
    store.set({column, width, height, view, rest: view});
  };

  const keepScale = ({view, width, height, column, selected}: State, next: number): View => {
    const {bounds} = contents();
    const before = column ? height : width;
    if (next === 0) return view;
    if (before === 0) return column && isWhole(view, bounds) ? findFirstView(next, selected) : view;
    if (isWhole(view, bounds)) return view;
    const length = ((view.end - view.start) * next) / before;
    const middle = selected === null ? null : middleOf(selected);
    const isLost = middle !== null && middle > view.start && middle < view.end && middle > view.start + length * 0.94;
    return clampView(
      isLost ? {start: middle - length / 2, end: middle + length / 2} : {start: view.start, end: view.start + length},
      bounds,
    );
  };

  const findFirstView = (height: number, selected: number | null): View => {
    const {bounds, fold} = contents();
    const length = Math.min(Math.max(chronicle.count * CARD * 1.5, height), height * SCREENS);
    const begin = fold.at(chronicle.domain.start);
    const last = chronicle.starts[Math.min(FIRST, chronicle.count) - 1] as number;
    const reach = chronicle.periods[0]?.isRead ? (fold.at(last) - begin) * 1.2 : 0; // however far apart they are
    const span = Math.max(((bounds.end - bounds.start) * height) / length, reach);
    const start = selected === null ? begin - 0.06 * span : middleOf(selected) - span / 2;
    return clampView({start, end: start + span}, bounds);
  };

  const observer = new ResizeObserver(resize);
  return {
    observe: (found) => {
      if (found === plot) return; // looking at sizes makes the browser lay out the page
      observer.disconnect();
      plot = found;
      observer.observe(root);
      if (plot) observer.observe(plot);
      resize();
    },
  };
}
