import type {Axis} from "../drawing/axis.ts";
import type {Drawing, Head, PlacedLabel} from "../drawing/drawing.ts";
import {inks, type Palette} from "../drawing/layer.ts";
import {type CanvasFace, paintCanvas, wipeCanvas} from "../drawing/paintCanvas.ts";
import type {Slice} from "./slice.ts";

/** The parts of the drawing that are painted at every frame, beside the interface's own rendering. */
export interface Stage {
  paint: (drawing: Drawing, axis: Axis, flip: boolean, slice: Slice) => void;
  refresh: () => void; // colours or letters have changed
}

const variables: Record<(typeof inks)[number], string> = {
  ink: "--ink",
  soft: "--timeline-density",
  faint: "--ink-faint",
  rule: "--rule",
  strong: "--rule-strong",
  paper: "--paper",
  accent: "--accent",
  tint: "--accent-soft",
};

/** The colours of the page, as its style sheet has them now. */
export function readFace(root: Element): CanvasFace {
  const style = getComputedStyle(root);
  const read = (name: string) => style.getPropertyValue(name).trim() || "currentcolor";
  const palette = Object.fromEntries(inks.map((ink) => [ink, read(variables[ink])])) as Palette;
  return {palette, family: style.fontFamily, ratio: Math.min(Math.max(devicePixelRatio || 1, 1), 3)};
}

/** Half the width of a letter of the axis, in pixels. */
const TICK_LETTER = 4;

/** Paints on a canvas and moves labels and ticks; elements are kept and used again. */
export function createStage(
  canvas: HTMLCanvasElement,
  labels: HTMLElement,
  axis: HTMLElement,
  lineNames: HTMLElement | null, // of storylines
  root: Element,
  language: (event: number) => string,
): Stage {
  const context = canvas.getContext("2d");
  let face = readFace(root);
  const names = createPool(labels, "timeline-label", "span");
  const heads = lineNames && createPool(lineNames, "timeline-line-name", "span");
  const ticks = createPool(axis, "timeline-tick-label", "span");
  const contexts = createPool(axis, "timeline-context", "span");
  const paintSlice = (drawing: Drawing, {top, height}: Slice) => {
    if (!context) return;
    const [wide, high] = [Math.round(drawing.width * face.ratio), Math.round(height * face.ratio)];
    if (canvas.width !== wide || canvas.height !== high) {
      canvas.width = wide;
      canvas.height = high;
      canvas.style.inlineSize = `${drawing.width}px`;
      canvas.style.blockSize = `${height}px`;
    } else wipeCanvas(context);
    canvas.style.transform = `translateY(${top}px)`;
    paintCanvas(context, drawing, {...face, offset: {x: 0, y: -top}});
  };
  const paintLabels = (list: readonly PlacedLabel[]) => {
    for (const {event, x, y, text, detail, isLit} of list) {
      const name = names.take(event);
      if (name.text !== text || name.detail !== detail) {
        name.text = text;
        name.detail = detail;
        name.element.textContent = text;
        name.element.lang = language(event);
        if (detail !== "")
          name.element.appendChild(Object.assign(document.createElement("small"), {textContent: detail}));
      }
      name.move(x, y);
      name.mark(isLit ? "is-lit" : "");
    }
    names.finish();
  };
  const paintHeads = (list: readonly Head[]) => {
    for (const {line, y, text, isLit} of list) {
      const head = heads?.take(line);
      head?.say(text);
      head?.move(0, y);
      head?.mark(isLit ? "is-lit" : "");
    }
    heads?.finish();
  };
  const paintAxis = ({ticks: marks, contexts: places, unit}: Axis, width: number, flip: boolean) => {
    const across = (x: number) => (flip ? width - x : x);
    for (const {at, instant, label} of marks) {
      const tick = ticks.take(instant);
      const half = label.length * TICK_LETTER;
      tick.say(at >= half && at + half <= width ? label : ""); // a word cut off at the edge says something else
      tick.move(across(at), 0);
      tick.mark(unit === "year" ? "is-year" : "");
    }
    ticks.finish();
    for (const {key, labelAt, label} of places) {
      if (label === null) continue;
      const place = contexts.take(Number(key));
      place.say(label);
      place.move(across(labelAt), 0);
      place.mark(flip ? "is-flipped" : "");
    }
    contexts.finish();
  };
  return {
    paint: (drawing, lines, flip, slice) => {
      paintSlice(drawing, slice);
      paintLabels(drawing.labels);
      paintAxis(lines, drawing.width, flip);
      paintHeads(drawing.heads);
    },
    refresh: () => {
      face = readFace(root);
    },
  };
}

interface Kept {
  element: HTMLElement;
  text: string;
  detail: string;
  say: (text: string) => void;
  move: (x: number, y: number) => void;
  mark: (name: string) => void;
}

interface Pool {
  take: (key: number) => Kept; // the same element for the same key, as long as it is taken in every frame
  finish: () => void;
}

function createPool(parent: HTMLElement, name: string, tag: string): Pool {
  let used = new Map<number, Kept>();
  let next = new Map<number, Kept>();
  const free: Kept[] = [];
  const make = (): Kept => {
    const element = document.createElement(tag);
    element.className = name;
    parent.append(element);
    let [place, look] = ["", ""];
    const kept: Kept = {
      element,
      text: "",
      detail: "",
      say: (text) => {
        if (text === kept.text) return;
        kept.text = text;
        element.textContent = text;
      },
      move: (x, y) => {
        const wanted = `translate(${Math.round(x * 10) / 10}px, ${Math.round(y * 10) / 10}px)`;
        if (wanted !== place) element.style.transform = wanted;
        place = wanted;
      },
      mark: (extra) => {
        if (extra !== look) element.className = extra === "" ? name : `${name} ${extra}`;
        look = extra;
      },
    };
    return kept;
  };
  return {
    take: (key) => {
      const kept = used.get(key) ?? free.pop() ?? make();
      used.delete(key);
      next.set(key, kept);
      if (kept.element.hidden) kept.element.hidden = false;
      return kept;
    },
    finish: () => {
      for (const kept of used.values()) {
        kept.element.hidden = true;
        free.push(kept);
      }
      [used, next] = [next, new Map()];
    },
  };
}
