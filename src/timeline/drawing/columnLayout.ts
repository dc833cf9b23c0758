import type {Chronicle} from "../columns/chronicle.ts";
import type {Fold} from "../columns/fold.ts";
import {extentOf} from "../columns/forms.ts";
import {DAY} from "../columns/instants.ts";
import type {View} from "../columns/view.ts";

/** An event, or several that stand too close to be read, in a column in which time runs downwards. */
export interface Card {
  events: number[]; // in time
  y: number; // px from the start of drawn time
}

export const CARD = 62;

/**
 * Lays out a window (drawn time) of a column at one density (px per ms): every event at its time, and those within one
 * card's height of the first of a group counted together. Cards never overlap.
 */
export function layOutColumn(
  chronicle: Chronicle,
  mask: Uint8Array | null,
  fold: Fold,
  window: View,
  density: number,
  scale: number,
): Card[] {
  const {starts, periods} = chronicle;
  const inside: number[] = [];
  for (const {first, count, isRead} of periods) {
    for (let event = first; isRead && event < first + count; event++) {
      if (mask && mask[event] === 0) continue;
      const start = fold.at(starts[event] as number);
      if (start < window.end && start >= window.start) inside.push(event);
    }
  }
  const places = inside.map((event) => ({event, y: placeEvent(chronicle, fold, event, density)}));
  places.sort((a, b) => a.y - b.y || a.event - b.event);
  const spread = spreadDays(places, chronicle, density, CARD * scale);
  const cards: Card[] = [];
  for (const {event, y} of spread) {
    const last = cards.at(-1);
    if (last && y - last.y < CARD * scale) last.events.push(event);
    else cards.push({events: [event], y});
  }
  return cards;
}

interface Place {
  event: number;
  y: number;
}

/** In the middle of its day, or where a longer one begins. */
function placeEvent({starts, ends, forms}: Chronicle, fold: Fold, event: number, density: number): number {
  const start = fold.at(starts[event] as number);
  const isDay = extentOf(forms[event] as number) === "day";
  const length = isDay ? Math.min(DAY, (ends[event] as number) - (starts[event] as number)) : 0;
  return (start + length / 2) * density;
}

/** Events of one day stand below one another as soon as the day is high enough: any place in it is true of them. */
function spreadDays(places: Place[], {starts, forms}: Chronicle, density: number, card: number): Place[] {
  const height = DAY * density;
  if (height < 2 * card) return places;
  const sameDay = new Map<number, number>();
  const slots = Math.floor((height - card / 4) / card);
  const spread = places.map(({event, y}) => {
    if (extentOf(forms[event] as number) !== "day") return {event, y};
    const start = starts[event] as number;
    const before = sameDay.get(start) ?? 0;
    sameDay.set(start, before + 1);
    return {event, y: y - height / 2 + card / 4 + Math.min(before, slots - 1) * card};
  });
  return spread.sort((a, b) => a.y - b.y || a.event - b.event);
}
