import type {Chronicle} from "./chronicle.ts";
import {DAY} from "./instants.ts";

/** An event, or several that stand too close to be read, in a column in which time runs downwards. */
export interface Card {
  key: string;
  events: number[]; // in time
  y: number; // px from the start of the domain
}

export const CARD = 62;

/**
 * Lays out a whole column at one density (px per ms): every event at its time, and those within one card's height of
 * the first of a group counted together. Cards never overlap.
 */
export function layOutColumn(chronicle: Chronicle, events: number[], density: number, scale: number): Card[] {
  const cards: Card[] = [];
  for (const {event, y} of placeEvents(chronicle, events, density, CARD * scale)) {
    const last = cards.at(-1);
    if (last && y - last.y < CARD * scale) last.events.push(event);
    else cards.push({key: `:${event}`, events: [event], y});
  }
  return cards.map((card) =>
    card.events.length > 1 ? {...card, key: `:c${card.events[0]}-${card.events.length}`} : card,
  );
}

/**
 * Where each event stands, in order: in the middle of its day, or where a longer one begins. Events of one day stand
 * below one another as soon as the day is high enough: any place in it is true of them.
 */
function placeEvents(
  chronicle: Chronicle,
  events: number[],
  density: number,
  card: number,
): {event: number; y: number}[] {
  const {starts, ends, extents, domain} = chronicle;
  const sameDay = new Map<number, number>();
  const places = events.map((event) => {
    const start = starts[event] as number;
    const y = (start - domain.start) * density;
    if (extents[event] !== "day") return {event, y};
    const height = Math.min(DAY, (ends[event] as number) - start) * density;
    if (height < 2 * card) return {event, y: y + height / 2};
    const before = sameDay.get(start) ?? 0;
    sameDay.set(start, before + 1);
    const slots = Math.floor((height - card / 4) / card);
    return {event, y: y + card / 4 + Math.min(before, slots - 1) * card};
  });
  return places.sort((a, b) => a.y - b.y || a.event - b.event);
}
