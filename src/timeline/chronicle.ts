import type {TimelineData} from "../model.ts";
import {DAY, type Instant, readInstant} from "./instants.ts";

/** How an event's time is drawn: a day or less, an interval that it lasted, or a month or year in which it fell. */
export type Extent = "day" | "range" | "span";

/** The published data, with its dates read once. Events are named by their index everywhere. */
export interface Chronicle {
  data: TimelineData;
  count: number;
  starts: Float64Array; // Instant, never open: an open side is drawn from the other one
  ends: Float64Array; // Instant, excluded
  extents: Extent[];
  eventsOf: number[][]; // by participant, in time
  others: number[]; // events without a participant, in time
  domain: {start: Instant; end: Instant}; // of all events, not padded
}

/** Takes data/timeline.json. An event whose dates cannot be read is kept out of the drawing, never the whole timeline. */
export function readChronicle(data: TimelineData, onlyOf: string | null = null): Chronicle {
  const only = onlyOf === null ? -1 : data.participants.findIndex(({id}) => id === onlyOf);
  const count = data.events.id.length;
  const starts = new Float64Array(count);
  const ends = new Float64Array(count);
  const extents: Extent[] = [];
  const eventsOf: number[][] = data.participants.map(() => []);
  const others: number[] = [];
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const event of sortByTime(data)) {
    const earliest = readInstant(data.events.earliest[event] ?? null);
    const latest = readInstant(data.events.latest[event] ?? null);
    const start = (earliest ?? latest)?.start ?? Number.NaN;
    const end = Math.max((latest ?? earliest)?.end ?? Number.NaN, start);
    starts[event] = start;
    ends[event] = end;
    extents[event] = findExtent(data.events.date[event] ?? "", end - start);
    const participants = data.events.participants[event] ?? [];
    if (Number.isNaN(start) || Number.isNaN(end) || (only >= 0 && !participants.includes(only))) continue;
    for (const participant of participants) eventsOf[participant]?.push(event);
    if (participants.length === 0) others.push(event);
    first = Math.min(first, start);
    last = Math.max(last, end);
  }
  const domain = first <= last ? {start: first, end: last} : {start: 0, end: DAY};
  return {data, count, starts, ends, extents, eventsOf, others, domain};
}

function sortByTime(data: TimelineData): number[] {
  const keys = data.events.id.map((_, event) => {
    const instant = readInstant(data.events.earliest[event] ?? data.events.latest[event] ?? null);
    return instant?.start ?? Number.NaN;
  });
  return keys.map((_, event) => event).sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b);
}

function findExtent(date: string, length: number): Extent {
  if (length <= DAY) return "day";
  return date.includes("/") ? "range" : "span";
}
