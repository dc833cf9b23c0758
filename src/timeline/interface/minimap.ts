import type {View} from "../columns/view.ts";
import {clampView, isWhole} from "../columns/view.ts";
import {drawMinimap} from "../drawing/minimap.ts";
import {paintCanvas, wipeCanvas} from "../drawing/paintCanvas.ts";
import type {Actions} from "./actions.ts";
import type {Contents} from "./frame.ts";
import {readFace} from "./stage.ts";
import type {State} from "./state.ts";

const THICK = 40; // px across time

export interface Minimap {
  paint: (state: State, contents: Contents, period: () => string) => void;
  refresh: () => void;
}

type Part = "start" | "end" | "window" | "ground";

/**
 * The overview with its window, along the drawing or, on a phone, beside the column: drag the window to move, its edges to
 * zoom, the ground to choose a period, or on a phone to go there; or use its keys.
 */
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
  let drag: {part: Part; from: number; view: View} | null = null;
  const isTurned = () => stateOf().flip && !stateOf().column;

  const instantAt = ({clientX, clientY}: PointerEvent) => {
    const {left, top, width, height} = root.getBoundingClientRect();
    const {start, end} = contentsOf().bounds;
    const along = stateOf().column ? (clientY - top) / Math.max(height, 1) : (clientX - left) / Math.max(width, 1);
    return start + (isTurned() ? 1 - along : along) * (end - start);
  };
  const centre = (instant: number, {start, end}: View) => {
    const half = (end - start) / 2;
    actions.look(instant - half, instant + half);
  };
  root.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    const part = ((event.target as HTMLElement).dataset.part ?? "ground") as Part;
    const from = instantAt(event);
    const isScrub = stateOf().column && part === "ground";
    if (isScrub) centre(from, stateOf().view);
    drag = {part: isScrub ? "window" : part, from, view: stateOf().view};
    root.setPointerCapture(event.pointerId);
    event.preventDefault();
    frame.focus({preventScroll: true});
  });
  root.addEventListener("pointermove", (event) => {
    if (!drag) return;
    const now = instantAt(event);
    const {part, from, view} = drag;
    const moved = now - from;
    if (part === "window") actions.look(view.start + moved, view.end + moved);
    else if (part === "start") actions.look(Math.min(view.start + moved, view.end - 1), view.end);
    else if (part === "end") actions.look(view.start, Math.max(view.end + moved, view.start + 1));
    else if (Math.abs(moved) > 0) actions.look(Math.min(from, now), Math.max(from, now));
  });
  root.addEventListener("pointerup", () => {
    if (!drag) return;
    const {part, from, view} = drag;
    drag = null;
    if (part === "ground" && stateOf().view === view) centre(from, view);
    actions.settle();
  });
  root.addEventListener("pointercancel", () => {
    if (drag) actions.settle();
    drag = null;
  });
  frame.addEventListener("keydown", (event) => {
    const {view, column} = stateOf();
    const length = view.end - view.start;
    const [back, on] = column ? ["ArrowUp", "ArrowDown"] : ["ArrowLeft", "ArrowRight"];
    const [nearer, wider] = column ? ["ArrowRight", "ArrowLeft"] : ["ArrowUp", "ArrowDown"];
    const by = (event.key === on ? 0.1 : event.key === back ? -0.1 : 0) * length * (isTurned() ? -1 : 1);
    if (by !== 0) actions.look(view.start + by, view.end + by);
    else if (event.key === nearer || event.key === "+")
      actions.look(view.start + length * 0.1, view.end - length * 0.1);
    else if (event.key === wider || event.key === "-")
      actions.look(view.start - length * 0.125, view.end + length * 0.125);
    else if (event.key === "Home") actions.fit();
    else return;
    event.preventDefault();
    actions.settle();
  });

  const paintGround = ({flip, column, width, height}: State, contents: Contents) => {
    const {chronicle, filtered, isFiltered, fold, bounds} = contents;
    const length = column ? height : width;
    const key = [length, column, chronicle.version, filtered.mask, isFiltered, fold, flip, face];
    if (!context || key.every((value, index) => value === painted[index])) return;
    painted = key;
    const [wide, high] = column ? [THICK, length] : [length, THICK];
    canvas.width = Math.round(wide * face.ratio);
    canvas.height = Math.round(high * face.ratio);
    canvas.style.inlineSize = `${wide}px`;
    canvas.style.blockSize = `${high}px`;
    const mask = isFiltered ? filtered.mask : null;
    const layers = drawMinimap(chronicle, mask, fold, bounds, {length, thick: THICK, flip, isUpright: column});
    wipeCanvas(context);
    paintCanvas(context, {layers, notes: []}, face);
  };

  return {
    paint: (state, contents, period) => {
      paintGround(state, contents);
      const {view, rest, column} = state;
      const {bounds} = contents;
      const {start, end} = clampView(view, bounds);
      const whole = bounds.end - bounds.start;
      const from = (start - bounds.start) / whole;
      const part = (end - start) / whole;
      const place = `${(isTurned() ? 1 - from - part : from) * 100}%`;
      if (column) Object.assign(frame.style, {insetBlockStart: place, blockSize: `max(${part * 100}%, 24px)`});
      else Object.assign(frame.style, {insetInlineStart: place, inlineSize: `max(${part * 100}%, 14px)`});
      frame.classList.toggle("is-whole", isWhole(view, bounds));
      if (view !== rest) return; // said when it has come to rest
      frame.setAttribute("aria-valuetext", period());
      frame.setAttribute("aria-valuenow", String(Math.round((from + part / 2) * 100)));
    },
    refresh: () => {
      face = readFace(root);
    },
  };
}
