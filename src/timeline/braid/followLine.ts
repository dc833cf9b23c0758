import type {Pen} from "../drawing/layer.ts";
import type {Knot} from "./layOutBraid.ts";
import type {Storylines} from "./storylines.ts";

export interface Point {
  x: number;
  y: number;
}

/** What of the storylines is drawn: some of the knots, each at its place on screen. */
export interface Track {
  storylines: Storylines;
  shown: readonly number[]; // indices of knots, rising
  at: (drawn: number) => number; // x of an instant
  scale: number;
}

export const SPACE = 26; // between lines
const TIGHT = 9; // between lines that meet
export const TOP = 68; // for names
const BEND = 34; // the way from one place to another, where there is room
const LONGEST_BEND = 72; // where lines have far to go

const isNear = (a: number, b: number, scale: number) => Math.abs(a - b) < BEND * scale;

/** Where a line is at a knot: in its place, or close to the others that it meets. */
export function placeLine({storylines: {places, knots}, scale}: Track, index: number, line: number): number {
  const own = places[index] as Int16Array;
  const {members} = knots[index] as Knot;
  const place = own[line] as number;
  if (members.length < 2 || !members.includes(line)) return (place + 0.5) * SPACE * scale + TOP * scale;
  const taken = members.map((member) => own[member] as number);
  const [first, last] = [Math.min(...taken), Math.max(...taken)];
  const middle = ((first + last + 1) / 2) * SPACE * scale + TOP * scale;
  return middle + (place - (first + last) / 2) * TIGHT * scale;
}

/** The place that a line keeps until its first knot. */
export function placeAlone({storylines: {places}, shown, scale}: Track, line: number): number {
  const place = places[shown[0] ?? 0]?.[line] ?? 0;
  return (place + 0.5) * SPACE * scale + TOP * scale;
}

/** The way of a line from one shown knot to the next; `first` is the point at which it begins. */
export function followLine(track: Track, line: number): {points: Point[]; first: number} {
  const {storylines, shown, at, scale} = track;
  const {spans, knots} = storylines;
  const [begin, last] = spans[line] as readonly [number, number];
  const xOf = (index: number) => at(storylines.at[index] as number);
  const points: Point[] = [];
  let first = 0;
  let hasBegun = false;
  for (const index of shown) {
    if (index > last) break;
    const y = placeLine(track, index, line);
    const before = points.at(-1);
    if (!hasBegun && index >= begin) {
      hasBegun = true;
      // it begins in a knot that is not shown
      if (index > begin) points.push({x: xOf(begin), y: isNear(xOf(begin), xOf(index), scale) ? y : (before?.y ?? y)});
      first = index > begin ? points.length - 1 : points.length;
    }
    const isOwn = knots[index]?.members.includes(line) ?? false;
    if (!before || isOwn || Math.abs(before.y - y) >= 0.5) points.push({x: xOf(index), y});
  }
  const end = points.at(-1);
  if (!end || last < 0) return {points: [], first: 0};
  if (!hasBegun) {
    first = points.length;
    points.push({x: xOf(begin), y: end.y});
  }
  points.push({x: xOf(last), y: end.y});
  return {points, first};
}

/** How high a line stands at a place in time; null where it has ended. */
export function findHeight(points: readonly Point[], x: number, flip: boolean): number | null {
  const isPast = (point: Point) => (flip ? point.x >= x : point.x <= x);
  const before = points.filter(isPast).length - 1;
  return before === points.length - 1 ? null : (points[before]?.y ?? null);
}

/** Straight along its place, and a bend shortly before the next one. */
export function traceLine(pen: Pen, points: readonly Point[], width: number, scale: number): void {
  const [start] = points as [Point];
  pen.moveTo(start.x, start.y);
  points.forEach((point, index) => {
    const next = points[index + 1];
    if (!next) return;
    const [low, high] = [Math.min(point.x, next.x), Math.max(point.x, next.x)];
    if (high < -40 || low > width + 40) {
      pen.moveTo(next.x, next.y);
      return;
    }
    const room = next.x - point.x;
    const longest = Math.min(Math.max(Math.abs(room) * 0.4, BEND * scale), LONGEST_BEND * scale);
    const bend = Math.sign(room || 1) * Math.min(Math.abs(room), longest);
    pen.lineTo(next.x - bend, point.y);
    pen.bezierCurveTo(next.x - bend / 2, point.y, next.x - bend / 2, next.y, next.x, next.y);
  });
}
