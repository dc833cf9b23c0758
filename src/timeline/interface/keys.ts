import type {Actions} from "./actions.ts";
import {moveCursor, readStep} from "./cursor.ts";
import type {Focus} from "./focus.ts";
import type {Frame} from "./frame.ts";
import type {Navigator} from "./navigator.ts";
import {locateEvent} from "./pointing.ts";
import type {Store} from "./state.ts";

interface Reach {
  store: Store;
  navigator: Navigator;
  focus: Focus;
  actions: Actions;
  frame: () => Frame | null;
}

/** Keys of the timeline: Escape anywhere in it, all others while the drawing has the focus; never with a modifier. */
export function listenToKeys(root: HTMLElement, reach: Reach): void {
  root.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const target = event.target as Element | null;
    const inPlot = target?.closest("[data-plot]") != null && target.closest(".timeline-opened") === null;
    const isOurs =
      event.key === "Escape" ? leave(reach) : inPlot && (pressView(event.key, reach) || pressStep(event.key, reach));
    if (isOurs) event.preventDefault();
  });
}

function leave({store, actions}: Reach): boolean {
  const {drawer, selected, opened, active} = store.get();
  if (opened) actions.close();
  else if (drawer !== null) actions.show(null);
  else if (selected !== null) actions.close();
  else if (active.length > 0) store.set({active: [], hover: null});
  else return false;
  return true;
}

function pressView(key: string, {store, navigator, focus, actions, frame}: Reach): boolean {
  const {cursor} = store.get();
  const contents = frame()?.contents;
  const instant = cursor && contents ? contents.fold.at(contents.chronicle.starts[cursor.event] as number) : null;
  if (key === "+" || key === "=") navigator.zoom(2, instant);
  else if (key === "-" || key === "_") navigator.zoom(0.5, instant);
  else if (key === "0") navigator.fit();
  else if (key === "PageUp") navigator.pan(-0.9);
  else if (key === "PageDown") navigator.pan(0.9);
  else if (key === "?") actions.show("keys");
  else if (key === "/") actions.show("find");
  else if (key === "c" && cursor) actions.toggleLane("collapsed", cursor.lane);
  else if (key === "p" && cursor?.lane) actions.toggleLane("pinned", cursor.lane);
  else return false;
  if (key !== "?" && key !== "/") focus.want("cursor");
  return true;
}

function pressStep(key: string, {store, navigator, focus, frame}: Reach): boolean {
  const state = store.get();
  const drawn = frame();
  const step = readStep(key, state);
  if (!step || !state.cursor || !drawn) return false;
  const {contents} = drawn;
  const lane = contents.lanes.findIndex((each) => each.key === state.cursor?.lane);
  const group = locateEvent(drawn, state, lane, state.cursor.event)?.events ?? [];
  const next = moveCursor(contents, state.cursor, state.column ? [] : group, step);
  focus.want("cursor");
  store.set({cursor: next, active: [next.event]});
  navigator.follow(contents.fold.at(contents.chronicle.starts[next.event] as number));
  return true;
}
