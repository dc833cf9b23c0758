import {clipText, type Measure} from "./labels.ts";
import {type Band, CLUSTER, type Item, type Layout, ROW, TARGET, WIDEST} from "./layout.ts";

/** The name of one event, and where its row has room for it. */
export interface Label {
  event: number;
  item: Item;
  x: number; // from the layout's origin
  y: number; // its middle, from the top of the lanes
  width: number;
  nameWidth: number; // without the detail
  limit: number; // how far it may reach while it waits at the edge
  text: string;
  detail: string; // date and participants, where there is room for them
}

export interface LabelOptions {
  scale: number;
  measure: Measure;
  nameOf: (event: number) => string | null; // null: not read yet
  detailOf: (event: number) => string;
  salienceOf: (event: number) => number;
  from: number; // where the drawing begins
  edge: number; // where it ends
}

const GAP = 12;
const WHOLE = 560; // a name that is no longer is written out where there is room
export const NARROWEST = 120;

/** The middle of a row, from the top of the lanes. */
export function middleOf({y, lane}: Band, row: number, scale: number): number {
  return lane.rows === 0 ? y + (22 * scale) / 2 : y + 6 * scale + (row + 0.5) * ROW * scale;
}

interface Room {
  item: Item;
  isBefore: boolean; // its mark
  x: number;
  width: number;
  limit: number;
}

/**
 * Gives every event one label: in the lane that keeps room for it, else in the first of its lanes where the whole name has
 * room, else where there is most. Those
 * that matter most choose first. No label touches a mark or another label.
 */
export function placeLabels(layout: Layout, options: LabelOptions): Label[] {
  const {scale, measure, nameOf, salienceOf, detailOf} = options;
  const neighbours = findNeighbours(layout.items);
  const events = [...layout.byEvent.keys()].sort((a, b) => salienceOf(b) - salienceOf(a) || a - b);
  const taken = new Map<Item, number>(); // before a mark: how far a label reaches back from it
  const labels: Label[] = [];
  for (const event of events) {
    const name = nameOf(event);
    if (!name) continue;
    const width = measure(name);
    let best: Room | null = null;
    const items = layout.byEvent.get(event) ?? [];
    const kept = items.find(({isKey}) => isKey);
    for (const item of kept ? [kept, ...items] : items) {
      if (best && best.width >= width) break;
      const room = findRoom(item, neighbours.get(item) ?? none, width, taken, options);
      if (!best || room.width > best.width) best = room;
    }
    if (!best) continue;
    const text =
      width <= best.width ? name : best.width >= NARROWEST * scale ? clipText(name, best.width, measure) : null;
    if (text === null) continue;
    const {item, limit, isBefore} = best;
    const own = text === name ? width : measure(text);
    const x = isBefore ? item.from - 5 * scale - own : best.x;
    const detail = text === name ? chooseDetail(detailOf(event), limit - x - own - 8 * scale, measure) : "";
    const whole = own + (detail ? 8 * scale + measure(detail) : 0);
    if (isBefore) taken.set(item, x);
    const band = layout.bands[item.lane] as Band;
    const y = middleOf(band, item.row, scale) - (item.isBar ? 4 * scale : 0);
    const until = item.isBar ? Math.min(Math.max(item.to, x + whole), limit) : x + whole;
    labels.push({event, item, x, y, width: whole, nameWidth: own, limit: until, text, detail});
    const {hand} = neighbours.get(item) ?? none;
    if (hand) hand.until = Math.max(hand.until, until);
  }
  return labels;
}

interface Neighbours {
  before: Item | null;
  next: Item | null;
  until: number; // how far a label of the one before reaches
  hand: Neighbours | null; // of the next one
}

const none: Neighbours = {before: null, next: null, until: Number.NEGATIVE_INFINITY, hand: null};

function findNeighbours(items: readonly Item[]): Map<Item, Neighbours> {
  const rows = new Map<number, Item[]>();
  for (const item of items) {
    const key = item.lane * 16 + item.row;
    const row = rows.get(key);
    if (row) row.push(item);
    else rows.set(key, [item]);
  }
  const found = new Map<Item, Neighbours>();
  for (const row of rows.values()) {
    row.sort((a, b) => a.from - b.from);
    const own = row.map((item, index): Neighbours => {
      const made = {
        before: row[index - 1] ?? null,
        next: row[index + 1] ?? null,
        until: Number.NEGATIVE_INFINITY,
        hand: null,
      };
      found.set(item, made);
      return made;
    });
    own.forEach((each, index) => {
      each.hand = own[index + 1] ?? null;
    });
  }
  return found;
}

function findRoom(
  item: Item,
  {before, next, until}: Neighbours,
  width: number,
  taken: Map<Item, number>,
  {scale, from, edge}: LabelOptions,
): Room {
  const gap = GAP * scale;
  const x = item.isBar ? item.from : item.to + 5 * scale;
  const stop = next ? (taken.get(next) ?? next.from) - gap : Number.POSITIVE_INFINITY;
  const limit = Math.min(stop, item.isBar ? Number.POSITIVE_INFINITY : x + WIDEST * 2 * scale, edge - 2);
  if (!item.isBar && x + width > edge) {
    const free = Math.max(before ? before.to + gap : from + 2, until + gap, from + 2);
    const room = item.from - 5 * scale - free;
    if (room > Math.min(width, WHOLE * scale) || room > limit - x)
      return {item, isBefore: true, x: free, width: Math.min(room, WHOLE * scale), limit: item.from};
  }
  const isShort = width <= limit - x && width <= WHOLE * scale;
  return {item, isBefore: false, x, width: isShort ? width : Math.min(limit - x, WIDEST * scale), limit};
}

/** As much of the detail as has room: all of it, its first part, or nothing. */
function chooseDetail(detail: string, room: number, measure: Measure): string {
  if (detail === "" || room <= 0) return "";
  if (measure(detail) <= room) return detail;
  const first = detail.slice(0, Math.max(detail.indexOf(" · "), 0));
  return first !== "" && measure(first) <= room ? first : "";
}

/** The place of a mark or a number that a pointer reaches, at least 24 px each way. */
export function targetOf({x, from, to, isBar, events}: Item, scale: number): [from: number, to: number] {
  const half = ((events ? CLUSTER : TARGET) / 2) * scale;
  return isBar ? [from, Math.max(to, from + 2 * half)] : [x - half, x + half];
}
