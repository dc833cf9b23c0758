import type {View} from "../columns/view.ts";
import {clampView} from "../columns/view.ts";
import {drawMinimap} from "../drawing/minimap.ts";
import {paintCanvas, wipeCanvas} from "../drawing/paintCanvas.ts";
import type {Actions} from "./actions.ts";
import type {Contents} from "./frame.ts";
import {readFace} from "./stage.ts";
import type {State} from "./state.ts";

const HEIGHT = 40;

export interface Minimap {
  paint: (state: State, contents: Contents, period: () => string) => void;
  refresh: () => void;
}

/** The overview with its window: drag it to move, its edges to zoom, the ground to choose a period; or use its keys. */
export function listenToMinimap(
  root: HTMLElement,
  actions: Actions,
  stateOf: () => State,
  contentsOf: () => Contents,
): Minimap {
  const canvas = root.querySelector("canvas") as HTMLCanvasElement;
  const frame = root.querySelector(".timeline-window") as HTMLElement;
  const context = canvas.getContext("2d");
  let face = readFace(root);
  let painted: unknown[] = [];
  let drag: {part: "start" | "end" | "window" | "ground"; from: number; view: View} | null = null;

  const instantAt = (clientX: number) => {
    const {left, width} = root.getBoundingClientRect();
    const {start, end} = contentsOf().bounds;
    const along = (clientX - left) / Math.max(width, 1);
    return start + (stateOf().flip ? 1 - along : along) * (end - start);
  };
  root.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    const part = (event.target as HTMLElement).dataset.part as "start" | "end" | "window" | undefined;
    drag = {part: part ?? "ground", from: instantAt(event.clientX), view: stateOf().view};
    root.setPointerCapture(event.pointerId);
    event.preventDefault();
    frame.focus({preventScroll: true});
  });
  root.addEventListener("pointermove", (event) => {
    if (!drag) return;
    const now = instantAt(event.clientX);
    const {part, from, view} = drag;
    const moved = now - from;
    if (part === "window") actions.look(view.start + moved, view.end + moved);
    else if (part === "start") actions.look(Math.min(view.start + moved, view.end - 1), view.end);
    else if (part === "end") actions.look(view.start, Math.max(view.end + moved, view.start + 1));
    else if (Math.abs(moved) > 0) actions.look(Math.min(from, now), Math.max(from, now));
  });
  root.addEventListener("pointerup", (event) => {
    if (!drag) return;
    const {part, from, view} = drag;
    drag = null;
    if (part === "ground" && stateOf().view === view) {
      const half = (view.end - view.start) / 2;
      actions.look(from - half, from + half);
    }
    root.releasePointerCapture(event.pointerId);
    actions.settle();
  });
  frame.addEventListener("keydown", (event) => {
    const {view, flip} = stateOf();
    const length = view.end - view.start;
    const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (by !== 0)
      actions.look(view.start + length * 0.1 * (flip ? -by : by), view.end + length * 0.1 * (flip ? -by : by));
    else if (event.key === "ArrowUp" || event.key === "+")
      actions.look(view.start + length * 0.1, view.end - length * 0.1);
    else if (event.key === "ArrowDown" || event.key === "-")
      actions.look(view.start - length * 0.125, view.end + length * 0.125);
    else if (event.key === "Home") actions.fit();
    else return;
    event.preventDefault();
    actions.settle();
  });

  return {
    paint: ({view, rest, flip, width}, contents, period) => {
      const {chronicle, filtered, isFiltered, fold, bounds} = contents;
      const key = [width, chronicle.version, filtered.mask, isFiltered, fold, flip, face];
      if (context && key.some((value, index) => value !== painted[index])) {
        painted = key;
        canvas.width = Math.round(width * face.ratio);
        canvas.height = Math.round(HEIGHT * face.ratio);
        canvas.style.blockSize = `${HEIGHT}px`;
        const layers = drawMinimap(chronicle, isFiltered ? filtered.mask : null, fold, bounds, width, HEIGHT, flip);
        wipeCanvas(context);
        paintCanvas(context, {layers, notes: []}, face);
      }
      const {start, end} = clampView(view, bounds);
      const whole = bounds.end - bounds.start;
      const from = (start - bounds.start) / whole;
      const part = (end - start) / whole;
      frame.style.insetInlineStart = `${(flip ? 1 - from - part : from) * 100}%`;
      frame.style.inlineSize = `max(${part * 100}%, 14px)`;
      if (view !== rest) return; // said when it has come to rest
      frame.setAttribute("aria-valuetext", period());
      frame.setAttribute("aria-valuenow", String(Math.round((from + part / 2) * 100)));
    },
    refresh: () => {
      face = readFace(root);
    },
  };
}
