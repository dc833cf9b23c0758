import type {Chronicle} from "./chronicle.ts";

/** A row of the drawing: one participant's events, or those of everybody without a lane. */
export interface Lane {
  key: string; // participant id, or "" for the rest
  participant: number | null; // null: the rest
  events: number[]; // in time
  rows: number; // how many marks may stand above one another
}

/** All participants that appear, those with the most events first, then by name. `first` stands before all others. */
export function rankParticipants(chronicle: Chronicle, first: string | null = null): number[] {
  const {participants} = chronicle.data;
  const count = (index: number) => chronicle.eventsOf[index]?.length ?? 0;
  const isFirst = (index: number) => (participants[index]?.id === first ? 1 : 0);
  return participants
    .map((_, index) => index)
    .filter((index) => count(index) > 0)
    .sort((a, b) => {
      const names = () => (participants[a]?.name ?? "").localeCompare(participants[b]?.name ?? "");
      return isFirst(b) - isFirst(a) || count(b) - count(a) || names();
    });
}

/**
 * The lanes to draw: those of the chosen participants, or, when none is chosen, of the first `limit` of the ranking and
 * one more for every event that would appear in none of them.
 */
export function chooseLanes(
  chronicle: Chronicle,
  ranking: number[],
  chosen: ReadonlySet<number>,
  limit: number,
): Lane[] {
  const shown = chosen.size > 0 ? ranking.filter((index) => chosen.has(index)) : ranking.slice(0, limit);
  const lanes = shown.map((participant) => {
    const events = chronicle.eventsOf[participant] ?? [];
    return {
      key: chronicle.data.participants[participant]?.id ?? "",
      participant,
      events,
      rows: countRows(chronicle, events),
    };
  });
  const rest = chosen.size > 0 ? [] : findRest(chronicle, shown);
  return rest.length > 0
    ? [...lanes, {key: "", participant: null, events: rest, rows: countRows(chronicle, rest)}]
    : lanes;
}

const MOST_ROWS = 4;

/**
 * Busy lanes are higher, and so are those in which much lasts at the same time; whatever the zoom, so that zooming
 * never moves a lane.
 */
function countRows(chronicle: Chronicle, events: number[]): number {
  const rows = events.length <= 1 ? 1 : events.length <= 7 ? 2 : 3;
  const bars = countOverlaps(chronicle, events);
  return Math.min(Math.max(rows, bars + (bars < events.length ? 1 : 0)), MOST_ROWS);
}

/** How many events of more than a day are under way at once, at most. */
function countOverlaps({starts, ends, extents}: Chronicle, events: number[]): number {
  const long = events.filter((event) => extents[event] !== "day");
  const finishes = long.map((event) => ends[event] as number).sort((a, b) => a - b);
  let most = 0;
  let finished = 0;
  long.forEach((event, index) => {
    while ((finishes[finished] as number) <= (starts[event] as number)) finished++;
    most = Math.max(most, index + 1 - finished);
  });
  return most;
}

function findRest(chronicle: Chronicle, shown: number[]): number[] {
  const covered = new Set(shown.flatMap((participant) => chronicle.eventsOf[participant] ?? []));
  const all = new Set([...chronicle.others, ...chronicle.eventsOf.flat()]);
  const {starts} = chronicle;
  const rest = [...all].filter((event) => !covered.has(event));
  return rest.sort((a, b) => (starts[a] as number) - (starts[b] as number) || a - b);
}

/** Every event that some lane holds, once, in time. */
export function findShown(chronicle: Chronicle, lanes: Lane[]): number[] {
  const {starts} = chronicle;
  const shown = [...new Set(lanes.flatMap(({events}) => events))];
  return shown.sort((a, b) => (starts[a] as number) - (starts[b] as number) || a - b);
}
