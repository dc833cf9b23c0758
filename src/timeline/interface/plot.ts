import type {Target} from "../drawing/drawing.ts";
import type {Actions} from "./actions.ts";
import type {Frame} from "./frame.ts";
import {listenToPointers} from "./gestures.ts";
import {listenToMinimap, type Minimap} from "./minimap.ts";
import type {Navigator} from "./navigator.ts";
import {findColumn, findTarget, locateEvent} from "./pointing.ts";
import {type SliceWatch, watchSlice} from "./slice.ts";
import {createStage, type Stage} from "./stage.ts";
import type {State, Store} from "./state.ts";
import {listenToWheel} from "./wheel.ts";

interface PlotOptions {
  store: Store;
  navigator: Navigator;
  actions: Actions;
  frame: () => Frame | null;
  language: (event: number) => string; // of its name
  scale: number;
  period: () => string;
  repaint: () => void; // now
}

const TOLD_EVERY = 120; // ms, while the view moves: words are read more slowly than they can be laid out

export interface Plot {
  attach: () => HTMLElement | null; // to the elements that are there now
  paint: (state: State, frame: Frame) => void;
}

/** The drawing on the page: what is painted at every change of the view, and what pointers do to it. */
export function createPlot(root: HTMLElement, options: PlotOptions): Plot {
  const {store, navigator, actions, frame, scale} = options;
  let plot: HTMLElement | null = null;
  let stage: Stage | null = null;
  let minimap: Minimap | null = null;
  let slice: SliceWatch | null = null;
  let detach = () => {};
  let told = 0; // when the period in words was last written

  const attach = () => {
    const found = root.querySelector<HTMLElement>("[data-plot]");
    if (found === plot) return plot;
    detach();
    plot = found;
    stage = null;
    minimap = null;
    if (!plot) return null;
    const column = () => store.get().column;
    const stops = [
      listenToPointers(plot, navigator.gestures, () => ({column: column()})),
      listenToWheel(plot, navigator.gestures, () => ({column: column(), canZoom: navigator.canZoom})),
    ];
    const lanes = plot.querySelector<HTMLElement>("[data-lanes]");
    slice = lanes && watchSlice(lanes, options.repaint);
    if (lanes && slice) stops.push(listenToLanes(lanes), slice.stop);
    const overview = root.querySelector<HTMLElement>("[data-minimap]");
    const contents = () => (frame() as Frame).contents;
    if (overview) minimap = listenToMinimap(overview, actions, store.get, contents);
    detach = () => {
      for (const stop of stops) stop();
    };
    const canvas = lanes?.querySelector("canvas");
    const labels = lanes?.querySelector<HTMLElement>(".timeline-labels");
    const axis = plot.querySelector<HTMLElement>("[data-axis]");
    const lineNames = root.querySelector<HTMLElement>("[data-line-names]");
    if (canvas && labels && axis) stage = createStage(canvas, labels, axis, lineNames, plot, options.language);
    return plot;
  };

  const pointAt = (lanes: HTMLElement, {clientX, clientY}: MouseEvent) => {
    const {left, top} = lanes.getBoundingClientRect();
    return {x: clientX - left, y: clientY - top};
  };
  const listenToLanes = (lanes: HTMLElement) => {
    const isOver = (event: Event) => (event.target as Element).closest(".timeline-opened") !== null;
    const hover = (event: PointerEvent) => {
      const drawn = frame();
      if (!drawn || event.pointerType === "touch" || event.buttons > 0 || isOver(event)) return;
      const {x, y} = pointAt(lanes, event);
      const target = findTarget(drawn.drawing, x, y, scale);
      const column = target ? null : findColumn(drawn, store.get(), x, y);
      lanes.classList.toggle("is-pointing", target !== null || column !== null);
      const events = target ? (target.events ?? [target.event]) : (column?.events ?? []);
      const {active} = store.get();
      if (events.length === 0 ? active.length > 0 : !isSame(events, active)) actions.light(events, target ?? {x, y});
      else if (events.length > 0) actions.light(active, store.get().hover);
    };
    const leave = () => actions.light([], null);
    const choose = (event: MouseEvent) => {
      const drawn = frame();
      if (!drawn || isOver(event) || event.detail === 0) return;
      const {x, y} = pointAt(lanes, event);
      const target = findTarget(drawn.drawing, x, y, scale);
      if (target) return chooseTarget(drawn, target);
      const column = findColumn(drawn, store.get(), x, y);
      const lane = drawn.contents.lanes[column?.lane ?? -1];
      if (column && lane) actions.open({events: column.events, lane: lane.key, x, y});
      else if (store.get().opened) actions.close();
    };
    const chooseTarget = ({contents}: Frame, {lane, event, events, x, y}: Target) => {
      const key = contents.lanes[lane]?.key ?? "";
      store.set({cursor: {lane: key, event}});
      if (events) actions.open({events, lane: key, x, y});
      else actions.select(event, {lane: key, event});
    };
    const focus = () => {
      const {cursor} = store.get();
      const drawn = frame();
      if (!cursor || !drawn) return;
      const lane = drawn.contents.lanes.findIndex(({key}) => key === cursor.lane);
      const target = locateEvent(drawn, store.get(), lane, cursor.event);
      if (target) actions.light(target.events ?? [target.event], target);
    };
    const onFocus = (event: FocusEvent) => {
      if ((event.target as Element).classList.contains("timeline-cursor")) focus();
    };
    lanes.addEventListener("pointermove", hover);
    lanes.addEventListener("pointerleave", leave);
    lanes.addEventListener("click", choose);
    lanes.addEventListener("focusin", onFocus);
    lanes.addEventListener("focusout", leave);
    return () => {
      lanes.removeEventListener("pointermove", hover);
      lanes.removeEventListener("pointerleave", leave);
      lanes.removeEventListener("click", choose);
      lanes.removeEventListener("focusin", onFocus);
      lanes.removeEventListener("focusout", leave);
    };
  };

  const refresh = () => {
    stage?.refresh();
    minimap?.refresh();
    store.set({});
  };
  for (const query of ["(prefers-color-scheme: dark)", "(forced-colors: active)", "(prefers-contrast: more)"]) {
    matchMedia(query).addEventListener("change", refresh);
  }

  return {
    attach,
    paint: (state, drawn) => {
      const isMoving = state.view !== state.rest;
      if (stage && slice)
        stage.paint(drawn.drawing, drawn.axis, state.flip, slice.find(drawn.drawing.height, isMoving));
      minimap?.paint(state, drawn.contents, options.period);
      if (!isMoving || performance.now() - told > TOLD_EVERY) {
        told = performance.now();
        const period = root.querySelector("[data-period]")?.firstChild; // the text that the interface has rendered
        if (period) period.nodeValue = options.period();
      }
      placeCursor(root, state, drawn, scale);
    },
  };
}

function placeCursor(root: HTMLElement, state: State, drawn: Frame, scale: number): void {
  const button = root.querySelector<HTMLElement>("[data-lanes] > .timeline-cursor");
  if (!button || !state.cursor) return;
  const lane = drawn.contents.lanes.findIndex(({key}) => key === state.cursor?.lane);
  const target = locateEvent(drawn, state, lane, state.cursor.event);
  const half = 12 * scale;
  const x = target ? Math.min(Math.max(target.x, half), Math.max(state.width - half, half)) : half;
  button.style.transform = `translate(${Math.round(x - half)}px, ${Math.round((target?.y ?? half) - half)}px)`;
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a[0] === b[0] && a.at(-1) === b.at(-1);
}
