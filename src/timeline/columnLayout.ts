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
  const middles = events
    .map((event) => ({event, y: (findMiddle(chronicle, event) - chronicle.domain.start) * density}))
    .sort((a, b) => a.y - b.y || a.event - b.event);
  for (const {event, y} of middles) {
    const last = cards.at(-1);
    if (last && y - last.y < CARD * scale) last.events.push(event);
    else cards.push({key: `:${event}`, events: [event], y});
  }
  return cards.map((card) =>
    card.events.length > 1 ? {...card, key: `:c${card.events[0]}-${card.events.length}`} : card,
  );
}

function findMiddle({starts, ends, extents}: Chronicle, event: number): number {
  const [start, end] = [starts[event] as number, ends[event] as number];
  return extents[event] === "day" ? start + Math.min(DAY, end - start) / 2 : start;
}
