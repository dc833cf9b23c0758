import type {Chronicle} from "../columns/chronicle.ts";
import {CIRCA, extentOf, INFERRED, OPEN_END, statuses, statusOf} from "../columns/forms.ts";
import {createLayers, type Layer, type Layers, type Note} from "./layer.ts";
import {addBar, addCapsule, addDot, addRing, type Known, traceDisc} from "./shapes.ts";

export type LegendKey =
  | "day"
  | "inferred"
  | "range"
  | "span"
  | "circa"
  | "open"
  | "rival"
  | "joint"
  | "cluster"
  | "density"
  | "break"
  | (typeof statuses)[number];

/** One kind of mark, drawn by the same hand as in the drawing; 28 × 20 px. */
export interface LegendEntry {
  key: LegendKey;
  layers: Layer[];
  notes: Note[];
}

const plain: Known = {status: "held", certainty: "stated"};
const bar = {x: 2, y: 7, width: 24, height: 6};

/** What is drawn beside marks: density, folded time, or storylines, which know no length of an event. */
export interface LegendScene {
  isDense: boolean;
  isFolded: boolean;
  isBraid: boolean;
}

/** Every kind of mark that the chronicle has and that is drawn. */
export function drawLegend(
  {forms, rivals, who, count}: Chronicle,
  {isDense, isFolded, isBraid}: LegendScene,
): LegendEntry[] {
  const has = (test: (form: number) => boolean) => forms.some(test);
  const isLong = (test: (form: number) => boolean) => !isBraid && has(test);
  const entries: LegendEntry[] = [];
  const add = (key: LegendKey, draw: (layers: Layers, notes: Note[]) => void) => {
    const layers = createLayers();
    const notes: Note[] = [];
    draw(layers, notes);
    entries.push({key, layers: layers.list, notes});
  };
  add("day", (layers) => addDot(layers, 14, 10, 5, plain, "ink"));
  if (has((form) => (form & INFERRED) !== 0))
    add("inferred", (layers) => addDot(layers, 14, 10, 5, {...plain, certainty: "inferred"}, "ink"));
  if (isLong((form) => extentOf(form) === "range"))
    add("range", (layers) => addBar(layers, bar, "range", plain, "ink"));
  if (isLong((form) => extentOf(form) === "span")) add("span", (layers) => addBar(layers, bar, "span", plain, "ink"));
  if (isLong((form) => (form & CIRCA) !== 0))
    add("circa", (layers) =>
      addBar(layers, bar, "range", plain, "ink", {circa: true, openStart: false, openEnd: false}),
    );
  if (isLong((form) => (form & OPEN_END) !== 0)) {
    add("open", (layers) =>
      addBar(layers, {...bar, width: -8}, "range", plain, "ink", {circa: false, openStart: false, openEnd: true}),
    );
  }
  for (const status of statuses) {
    if (status !== "held" && has((form) => statusOf(form) === status))
      add(status, (layers) => addDot(layers, 14, 10, 5, {...plain, status}, "ink"));
  }
  if (rivals.size > 0 && !isBraid) {
    add("rival", (layers) => {
      layers.add("rival ink", {stroke: "ink", width: 1}, (pen) => {
        pen.moveTo(7, 10);
        pen.lineTo(19, 10);
        traceDisc(pen, 22.5, 10, 3.5);
      });
      addDot(layers, 6, 10, 4.5, plain, "ink");
    });
  }
  let isJoint = false;
  for (let event = 0; event < count && !isJoint; event++) isJoint = (who.lengths[event] as number) > 1;
  if (isJoint) {
    add("joint", (layers) => {
      if (isBraid) return addCapsule(layers, 14, [6, 14], 1, "ink");
      layers.add("connector", {stroke: "ink", width: 1, alpha: 0.4}, (pen) => {
        pen.moveTo(14, 4);
        pen.lineTo(14, 16);
      });
      addDot(layers, 14, 4, 3.5, plain, "ink");
      addDot(layers, 14, 16, 3.5, plain, "ink");
    });
  }
  add("cluster", (layers, notes) => {
    addRing(layers, 14, 10, 9, "ink");
    notes.push({x: 14, y: 10.5, text: "7", ink: "ink", size: 11, weight: 600, align: "middle"});
  });
  if (isDense) {
    add("density", (layers) => {
      layers.add("density", {fill: "soft", alpha: 0.62, apart: true}, (pen) => {
        for (const [at, tall] of [4, 9, 14, 7, 11, 3].entries()) pen.rect(2 + at * 4, 18 - tall, 3, tall);
      });
    });
  }
  if (isFolded && !isBraid) {
    add("break", (layers) => {
      layers.add("break", {fill: "tint"}, (pen) => pen.rect(10, 1, 8, 18));
      layers.add("break edge", {stroke: "strong", width: 1}, (pen) => {
        for (const x of [10, 18]) {
          pen.moveTo(x, 1);
          for (let y = 5; y <= 19; y += 5) pen.lineTo(x + ((y / 5) % 2 === 1 ? 2 : 0), y);
        }
      });
    });
  }
  return entries;
}
