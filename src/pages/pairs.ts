import type {DatedEvent, EventRole, Participant} from "../model.ts";
import {fileOf, paths} from "./paths.ts";

/** Two participants, and the events in which both take part. */
export interface Pair {
  one: Participant; // the first by id
  other: Participant;
  path: string;
  file: string;
  events: DatedEvent[]; // in the order of the chronicle
}

/** In how many events two must be together for a page, and how many pages there are at most: those with the most events. */
const eventsOfPair = 2;
const pairPages = 120;

/**
 * Whether two that an event names appear in it together. Being named is not appearing, and a country that is represented
 * meets other countries and organisations, not the people in the room.
 */
export function areTogether(
  one: {type: Participant["type"]; role: EventRole},
  other: {type: Participant["type"]; role: EventRole},
): boolean {
  if (one.role === "mentioned" || other.role === "mentioned") return false;
  const isGuest = (a: typeof one, b: typeof one) => a.role === "represented" && b.type === "Person";
  return !isGuest(one, other) && !isGuest(other, one);
}

/** The pairs that have a page, the most frequent first. Takes time in proportion to the pairs of each event. */
export function listPairs(
  events: readonly DatedEvent[],
  participants: ReadonlyMap<string, Participant>,
  limit: number = pairPages,
): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const event of events) {
    const present = event.participants.flatMap(({participant, role}) => {
      const known = participants.get(participant);
      return known && role !== "mentioned" ? [{known, type: known.type, role}] : [];
    });
    for (const [at, first] of present.entries())
      for (const second of present.slice(at + 1)) {
        if (!areTogether(first, second)) continue;
        const [one, other] =
          first.known.id < second.known.id ? [first.known, second.known] : [second.known, first.known];
        const path = paths.pair(one.id, other.id);
        const pair = pairs.get(path);
        if (pair) pair.events.push(event);
        else pairs.set(path, {one, other, path, file: fileOf(path), events: [event]});
      }
  }
  return [...pairs.values()]
    .filter(({events: shared}) => shared.length >= eventsOfPair)
    .sort((a, b) => b.events.length - a.events.length || (a.path < b.path ? -1 : 1))
    .slice(0, limit);
}
