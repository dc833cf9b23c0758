import type {Certainty, EventStatus} from "../../model.ts";
import type {Ink, Layers, Pen, Style} from "./layer.ts";

/** How sure and how real an event is; each has a shape of its own, so that no colour is needed to tell. */
export interface Known {
  status: EventStatus;
  certainty: Certainty;
}

const TURN = 2 * Math.PI;
const inferred = {width: 1.5, dash: [2.6, 1.8]};

/**
 * A day: a disc; planned, a diamond; postponed, a hollow one with a stroke; cancelled, a
 * cross; denied, a struck ring; under way, a disc with a tail.
 */
export function addDot(
  layers: Layers,
  x: number,
  y: number,
  radius: number,
  {status, certainty}: Known,
  ink: Ink,
): void {
  const isHollow = certainty === "inferred";
  const name = `dot ${status} ${certainty} ${ink}`;
  const solid: Style = isHollow ? {fill: "paper", stroke: ink, ...inferred} : {fill: ink};
  const r = isHollow ? radius - 0.5 : radius;
  if (status === "cancelled") {
    const reach = radius * 0.8;
    layers.add(name, {stroke: ink, width: 2, ...(isHollow && {dash: inferred.dash})}, (pen) => {
      pen.moveTo(x - reach, y - reach);
      pen.lineTo(x + reach, y + reach);
      pen.moveTo(x + reach, y - reach);
      pen.lineTo(x - reach, y + reach);
    });
  } else if (status === "denied") {
    layers.add(name, {fill: "paper", stroke: ink, width: 1.5, ...(isHollow && {dash: inferred.dash})}, (pen) => {
      traceDisc(pen, x, y, radius - 0.5);
      pen.moveTo(x - radius - 2, y);
      pen.lineTo(x + radius + 2, y);
    });
  } else if (status === "planned" || status === "postponed") {
    const style: Style = status === "postponed" ? {fill: "paper", stroke: ink, width: 1.5} : solid;
    layers.add(name, style, (pen) => {
      traceDiamond(pen, x, y, r * 1.2);
      if (status === "postponed") {
        pen.moveTo(x - radius, y + radius);
        pen.lineTo(x + radius, y - radius);
      }
    });
  } else {
    layers.add(name, solid, (pen) => traceDisc(pen, x, y, r));
    if (status === "ongoing") addTail(layers, x + radius, y, radius, ink);
  }
}

function addTail(layers: Layers, x: number, y: number, length: number, ink: Ink): void {
  layers.add(`tail ${ink}`, {stroke: ink, width: 2}, (pen) => {
    pen.moveTo(x, y);
    pen.lineTo(x + length * 1.4, y);
  });
}

export function traceDisc(pen: Pen, x: number, y: number, radius: number): void {
  pen.moveTo(x + radius, y);
  pen.arc(x, y, radius, 0, TURN);
}

export function traceDiamond(pen: Pen, x: number, y: number, reach: number): void {
  pen.moveTo(x, y - reach);
  pen.lineTo(x + reach, y);
  pen.lineTo(x, y + reach);
  pen.lineTo(x - reach, y);
  pen.closePath();
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The ends of a bar of which nothing sure is known. */
export interface Ends {
  circa: boolean;
  openStart: boolean;
  openEnd: boolean;
}

const sureEnds: Ends = {circa: false, openStart: false, openEnd: false};
const RUN_OUT = 34;

/**
 * Several days: a bar. A month or year in which something fell: a bracket over its whole width. Ends that are about fade,
 * open ones run out beyond it.
 */
export function addBar(
  layers: Layers,
  box: Box,
  extent: "range" | "span",
  known: Known,
  ink: Ink,
  ends: Ends = sureEnds,
): void {
  const {y, height} = box;
  const from = box.x - (ends.openStart ? RUN_OUT : 0);
  const to = box.x + box.width + (ends.openEnd ? RUN_OUT : 0);
  const isFaded = ends.circa || ends.openStart || ends.openEnd;
  const fade = isFaded ? {fade: {from, to, ends: ends.circa ? "both" : ends.openEnd ? "end" : "start"} as const} : {};
  const isHollow = known.certainty === "inferred" || known.status === "planned" || known.status === "postponed";
  const name = `${extent} ${known.status} ${known.certainty} ${ink}`;
  const dash = known.certainty === "inferred" ? {dash: [4, 2.5]} : {};
  if (extent === "range") {
    const style: Style = isHollow ? {fill: "paper", stroke: ink, width: 1.5, ...dash, ...fade} : {fill: ink, ...fade};
    layers.add(name, style, (pen) => pen.rect(from, y, Math.max(to - from, 1.5), height));
  } else {
    layers.add(`ground ${ink}`, {fill: ink, alpha: 0.12, ...fade}, (pen) => pen.rect(from, y, to - from, height));
    layers.add(name, {stroke: ink, width: 1.5, ...dash, ...fade}, (pen) =>
      traceBracket(pen, from, to, y, height, ends),
    );
  }
  if (known.status === "cancelled" || known.status === "denied") {
    layers.add(`crossed ${ink}`, {stroke: ink, width: 1.5}, (pen) => {
      pen.moveTo(box.x, y + height + 2);
      pen.lineTo(box.x + Math.min(box.width, 12), y - 2);
    });
  }
}

function traceBracket(pen: Pen, from: number, to: number, y: number, height: number, ends: Ends): void {
  if (!ends.openStart) {
    pen.moveTo(from, y);
    pen.lineTo(from, y + height);
  }
  pen.moveTo(from, y + height / 2);
  pen.lineTo(to, y + height / 2);
  if (ends.openEnd) return;
  pen.moveTo(to, y);
  pen.lineTo(to, y + height);
}

/** An event of several lines: a capsule that holds them all. */
export function addCapsule(layers: Layers, x: number, ys: readonly number[], scale: number, ink: Ink): void {
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  layers.add(`knot ${ink}`, {fill: "paper", stroke: ink, width: 1.75}, (pen) => {
    const reach = 4.5 * scale;
    pen.moveTo(x - reach, top);
    pen.arc(x, top, reach, Math.PI, 2 * Math.PI);
    pen.lineTo(x + reach, bottom);
    pen.arc(x, bottom, reach, 0, Math.PI);
    pen.closePath();
    for (const y of ys) traceDisc(pen, x, y, 0.5);
  });
}

/** Several events: a ring for their number. */
export function addRing(layers: Layers, x: number, y: number, radius: number, ink: Ink): void {
  layers.add(`ring ${ink}`, {fill: "paper", stroke: ink, width: 1.25}, (pen) => traceDisc(pen, x, y, radius));
}

/** A number in three characters or so. */
export function writeCount(count: number): string {
  if (count < 1000) return String(count);
  return count < 9950 ? `${(count / 1000).toFixed(1)}k` : `${Math.round(count / 1000)}k`;
}
