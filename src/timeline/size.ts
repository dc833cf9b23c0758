import type {Chronicle} from "./chronicle.ts";
import {CARD} from "./columnLayout.ts";
import type {State, Store} from "./state.ts";
import {clampView, findMiddle, isWhole, type View} from "./view.ts";

/** px; below it time runs downwards. */
export const NARROW = 600;

/** Screens that a column may fill at first. */
const SCREENS = 10;

/**
 * Watches the sizes of the timeline and of its drawing. A drawing that becomes narrower keeps its scale, so that opening
 * the panel moves nothing; only the whole period stays whole. A column begins at a scale at which most events can be
 * read, since a phone scrolls more easily than it zooms.
 */
export function watchSize(
  root: HTMLElement,
  store: Store,
  chronicle: Chronicle,
  bounds: View,
): {observe: (plot: HTMLElement | null) => void} {
  let plot: HTMLElement | null = null;
  const resize = () => {
    const state = store.get();
    const column = root.clientWidth < NARROW;
    const [width, height] = [plot?.clientWidth ?? 0, plot?.clientHeight ?? 0];
    if (column === state.column && width === state.width && height === state.height) return;
    const view = column === state.column ? keepScale(state, column ? height : width) : state.view;
    store.set({column, width, height, view});
  };

  const keepScale = ({view, width, height, column, selected}: State, next: number): View => {
    const before = column ? height : width;
    if (next === 0) return view;
    if (before === 0) return column && isWhole(view, bounds) ? findFirstView(next, selected) : view;
    if (isWhole(view, bounds)) return view;
    return clampView({start: view.start, end: view.start + ((view.end - view.start) * next) / before}, bounds);
  };

  const findFirstView = (height: number, selected: number | null): View => {
    const length = Math.min(Math.max(chronicle.count * CARD * 1.5, height), height * SCREENS);
    const span = ((bounds.end - bounds.start) * height) / length;
    const start = selected === null ? chronicle.domain.start - 0.06 * span : findMiddle(chronicle, selected) - span / 2;
    return clampView({start, end: start + span}, bounds);
  };

  const observer = new ResizeObserver(resize);
  return {
    observe: (found) => {
      observer.disconnect();
      plot = found;
      observer.observe(root);
      if (plot) observer.observe(plot);
      resize();
    },
  };
}
