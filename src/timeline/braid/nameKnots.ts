import type {PlacedLabel} from "../drawing/drawing.ts";
import {clipText, type Measure} from "../drawing/labels.ts";

/** What the names of knots have to know. */
export interface KnotName {
  event: number;
  x: number;
  salience: number;
}

export interface NameOptions {
  width: number;
  scale: number;
  measure: Measure;
  nameOf: (event: number) => string | null;
  lit: ReadonlySet<number>;
}

export const NAME_ROWS = 3;
const ROW = 19;
const GAP = 14;
const WHOLE = 560; // a name that is no longer is written out where there is room
const WIDEST = 340;
const TRIED = 80; // of the events that matter most

/** The middle of a row of names, from the top of the drawing. */
export const middleOfRow = (row: number, scale: number) => (10 + row * ROW) * scale;

/**
 * Names those events that matter most above the storylines, in three rows; a line leads down from each to its knot. No
 * name touches another, nor the line of one above it.
 */
export function nameKnots(knots: readonly KnotName[], options: NameOptions): PlacedLabel[] {
  const {width, scale, measure, nameOf, lit} = options;
  const rows = Array.from({length: NAME_ROWS}, (): Taken[] => []);
  const ranked = knots
    .filter(({x}) => x >= 0 && x <= width)
    .sort(
      (a, b) => Number(lit.has(b.event)) - Number(lit.has(a.event)) || b.salience - a.salience || a.event - b.event,
    );
  const labels: PlacedLabel[] = [];
  for (const {event, x} of ranked.slice(0, TRIED)) {
    const name = nameOf(event);
    if (!name) continue;
    const whole = measure(name) <= WHOLE * scale ? findSpot(rows, x, measure(name), options) : null;
    const text = whole ? name : clipText(name, WIDEST * scale, measure);
    if (!text) continue;
    const own = measure(text);
    const spot = whole ?? findSpot(rows, x, own, options);
    if (!spot) continue;
    const {row, from} = spot;
    rows[row]?.push([from, from + own]);
    for (const below of rows.slice(row + 1)) below.push([x - 2, x + 2]);
    labels.push({event, x: from, y: middleOfRow(row, scale), width: own, text, detail: "", isLit: lit.has(event)});
  }
  return labels;
}

type Taken = [from: number, to: number];

/** The lowest row in which a name of a width has room, after its place or before it. */
function findSpot(
  rows: readonly Taken[][],
  x: number,
  own: number,
  {width, scale}: NameOptions,
): {row: number; from: number} | null {
  const gap = GAP * scale;
  for (let row = rows.length - 1; row >= 0; row--) {
    const isCut = rows.slice(row + 1).some((below) => below.some(([a, b]) => x > a - 4 && x < b + 4));
    if (isCut) continue;
    for (const from of [x, x - own]) {
      const isInside = from >= 0 && from + own <= width;
      if (isInside && rows[row]?.every(([a, b]) => from + own + gap <= a || from >= b + gap)) return {row, from};
    }
  }
  return null;
}
