import {clampView, type View} from "../columns/view.ts";
import type {Store} from "./state.ts";

/** Keeps the column's own scrolling and the view the same thing, whichever moves first. */
export interface ColumnScroll {
  follow: (top: number) => void; // the reader scrolled
  hold: (plot: HTMLElement | null) => void; // the view was drawn
}

const QUIET = 300; // ms

export function createColumnScroll(store: Store, bounds: () => View, settle: (step: boolean) => void): ColumnScroll {
  let isReaders = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const topOf = ({start, end}: View, height: number) => ((start - bounds().start) * height) / (end - start);
  return {
    follow: (top) => {
      const {view, height, column} = store.get();
      if (!column || height === 0 || Math.abs(top - topOf(view, height)) < 1) return;
      const length = view.end - view.start;
      const start = bounds().start + (top * length) / height;
      isReaders = true;
      store.set({view: clampView({start, end: start + length}, bounds())});
      clearTimeout(timer);
      timer = setTimeout(() => settle(false), QUIET);
    },
    hold: (plot) => {
      const {view, height, column} = store.get();
      const top = topOf(view, height);
      if (column && plot && !isReaders && Math.abs(plot.scrollTop - top) >= 1) plot.scrollTop = top;
      isReaders = false;
    },
  };
}
