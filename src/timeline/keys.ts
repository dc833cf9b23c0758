import type {Actions} from "./actions.ts";
import {moveCursor, readStep} from "./cursor.ts";
import type {Focus} from "./focus.ts";
import type {Frame} from "./frame.ts";
import type {Navigator} from "./navigator.ts";
import type {Store} from "./state.ts";

interface Reach {
  store: Store;
  navigator: Navigator;
  focus: Focus;
  actions: Actions;
  frame: () => Frame | null;
  plot: () => HTMLElement | null;
}

/** Keys of the timeline: Escape anywhere in it, all others while a mark has the focus; never with a modifier. */
export function listenToKeys(root: HTMLElement, reach: Reach): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const inPlot = reach.plot()?.contains(document.activeElement) ?? false;
    const isOurs =
      event.key === "Escape" ? leave(reach) : inPlot && (pressView(event.key, reach) || pressStep(event.key, reach));
    if (isOurs) event.preventDefault();
  };
  root.addEventListener("keydown", press);
  return () => root.removeEventListener("keydown", press);
}

function leave({store, actions}: Reach): boolean {
  const {filterOpen, selected, list, active} = store.get();
  if (filterOpen) actions.openFilter(false);
  else if (selected !== null || list !== null) actions.close();
  else if (active.length > 0) store.set({active: []});
  else return false;
  return true;
}

function pressView(key: string, {store, navigator, focus}: Reach): boolean {
  const {cursor} = store.get();
  if (key === "+" || key === "=") navigator.zoom(2, cursor);
  else if (key === "-" || key === "_") navigator.zoom(0.5, cursor);
  else if (key === "0") navigator.fit();
  else if (key === "PageUp") navigator.pan(-0.9);
  else if (key === "PageDown") navigator.pan(0.9);
  else return false;
  focus.want("cursor");
  return true;
}

function pressStep(key: string, {store, navigator, focus, frame}: Reach): boolean {
  const {cursor, column} = store.get();
  const {lanes = [], shown = [], items = []} = frame() ?? {};
  const step = readStep(key, column);
  if (!step || !cursor) return false;
  const all = [{key: "", participant: null, events: shown, rows: 1}];
  const next = moveCursor(column ? all : lanes, items, cursor, step);
  focus.want("cursor");
  store.set({cursor: next});
  navigator.follow(next.event);
  return true;
}
