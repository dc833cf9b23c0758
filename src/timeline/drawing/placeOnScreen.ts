import type {DrawingOptions, PlacedLabel} from "./drawing.ts";
import {clipText} from "./labels.ts";
import type {Item} from "./layout.ts";
import {type Label, NARROWEST} from "./placeLabels.ts";

const GAP = 5; // between a mark and its name
const AIR = 10; // between a name and what stands in its row

/**
 * Labels where they stand on screen. Those of bars stay in sight while any of the bar is: they wait at the edge. None is cut
 * by an edge: it gives up what is said beside it, goes to the other side of its mark, is clipped, or stays away.
 */
export function placeOnScreen(options: DrawingOptions, at: (x: number) => number): PlacedLabel[] {
  const {labels, width, flip, lit} = options;
  const placed: PlacedLabel[] = [];
  const cut: [label: Label, x: number][] = [];
  for (const label of labels) {
    const {event, item, y, text, detail} = label;
    const ends = item.isBar ? [at(item.from), at(item.to)] : [at(item.x)];
    if (Math.max(...ends) < 0 || Math.min(...ends) > width) continue; // its mark is not in view
    const x = label.item.isBar ? waitAtEdge(options, label, at) : findLeft(options, label, at);
    if (x > width || x + label.width < 0) continue;
    const isLit = lit.has(event);
    const short = flip ? x + label.width - label.nameWidth : x;
    if (x >= 0 && x + label.width <= width) placed.push({event, x, y, width: label.width, text, detail, isLit});
    else if (short >= 0 && short + label.nameWidth <= width)
      placed.push({event, x: short, y, width: label.nameWidth, text, detail: "", isLit});
    else cut.push([label, short]);
  }
  for (const [label, x] of cut) {
    const found = turnLabel(options, label, placed, at) ?? shortenLabel(options, label, x);
    if (found) placed.push(found);
  }
  return placed;
}

function findLeft({flip}: DrawingOptions, label: Label, at: (x: number) => number): number {
  return flip ? at(label.x) - label.width : at(label.x);
}

function waitAtEdge(options: DrawingOptions, label: Label, at: (x: number) => number): number {
  const {flip, width, scale} = options;
  const {item, limit} = label;
  const edge = 6 * scale;
  const left = findLeft(options, label, at);
  const far = flip ? at(limit) : at(limit) - label.width;
  if (!flip && left < edge && at(item.to) > edge) return Math.min(edge, Math.max(far, left));
  if (flip && left + label.width > width - edge && at(item.to) < width - edge)
    return Math.max(width - edge - label.width, Math.min(far, left));
  return left;
}

/** The label on the other side of its mark, if nothing stands there. */
function turnLabel(
  {layout, width, scale, lit}: DrawingOptions,
  {event, item, y, nameWidth, text, x: place}: Label,
  placed: readonly PlacedLabel[],
  at: (x: number) => number,
): PlacedLabel | null {
  if (item.isBar) return null;
  const [from, to] = [at(item.from), at(item.to)].sort((a, b) => a - b) as [number, number];
  const isAfter = place >= item.x === at(1) > at(0); // on the right of its mark
  const x = isAfter ? from - GAP * scale - nameWidth : to + GAP * scale;
  if (x < 0 || x + nameWidth > width) return null;
  const reach = AIR * scale;
  const isClear = (a: number, b: number) => Math.max(a, b) + reach <= x || Math.min(a, b) - reach >= x + nameWidth;
  const isSame = (other: Item) => other.lane === item.lane && other.row === item.row && other !== item;
  const isFree =
    layout.items.every((other) => !isSame(other) || isClear(at(other.from), at(other.to))) &&
    placed.every((other) => Math.abs(other.y - y) > 10 * scale || isClear(other.x, other.x + other.width));
  return isFree ? {event, x, y, width: nameWidth, text, detail: "", isLit: lit.has(event)} : null;
}

/** As many words as there is room for between where the label begins and the edge. */
function shortenLabel(
  {width, scale, flip, lit, measure}: DrawingOptions,
  {event, item, y, nameWidth, text, x: place}: Label,
  x: number,
): PlacedLabel | null {
  const isBefore = !item.isBar && place < item.x; // it ends at its mark
  if (isBefore || x < 0 !== flip) return null; // and begins beyond the edge
  const room = (flip ? x + nameWidth : width - x) - 2;
  const short = room < NARROWEST * scale ? null : clipText(text, room, measure);
  if (!short) return null;
  const own = measure(short);
  return {event, x: flip ? x + nameWidth - own : x, y, width: own, text: short, detail: "", isLit: lit.has(event)};
}
