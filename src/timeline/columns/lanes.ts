import {arrangeNeighbours} from "../braid/arrangeNeighbours.ts";
import type {Chronicle} from "./chronicle.ts";
import {type Grouping, type Groups, listMembers, type Memberships} from "./groupings.ts";

/** A row of the drawing: one group's events, or those of everybody without a lane. */
export interface Lane {
  key: string; // the group's id; "" for the rest
  group: number | null; // null: the rest
  grouping: Grouping;
  events: Int32Array; // in time
  total: number; // of the whole chronicle, also of what has not been read
  rows: number; // how many marks may stand above one another; 0: collapsed to a strip
  depth: 0 | 1; // 1: a participant under its country
  isPinned: boolean;
  overview: number | null; // its place in the published density
}

export const orders = ["frequency", "appearance", "neighbours"] as const;
export type Order = (typeof orders)[number];

/** What the reader has done to the lanes; groups by their ids. */
export interface LaneChoice {
  grouping: Grouping;
  order: Order;
  pinned: readonly string[];
  collapsed: readonly string[];
  unfolded: readonly string[]; // countries whose participants are shown
  only: readonly string[]; // none: the first ones of the order
  limit: number;
}

/**
 * The groups that have events, in the order that was chosen; `first` stands before all others, and before others by
 * frequency those that the author wants first.
 */
export function rankGroups(
  chronicle: Chronicle,
  {grouping, order, limit}: Pick<LaneChoice, "grouping" | "order" | "limit">,
  memberships: Memberships,
  groups: Groups,
  isFiltered: boolean,
  first: string | null,
): number[] {
  const {offsets} = memberships;
  const counts = Float64Array.from({length: groups.count}, (_, group) => {
    const own = (offsets[group + 1] as number) - (offsets[group] as number);
    const published = grouping === "participant" && !isFiltered ? (chronicle.data.participants[group]?.events ?? 0) : 0;
    return Math.max(own, published);
  });
  const idOf = (group: number) => groups.idOf(group);
  const wanted = grouping === "participant" && order === "frequency" ? chronicle.data.first : [];
  const placeOf = new Map(wanted.map((group, place) => [group, place - wanted.length]));
  const placeFirst = (group: number) =>
    first !== null && idOf(group) === first ? -1 - wanted.length : (placeOf.get(group) ?? 0);
  const compareFirst = (a: number, b: number) => placeFirst(a) - placeFirst(b);
  const ranked = Array.from(counts.keys())
    .filter((group) => (counts[group] as number) > 0)
    .sort(
      (a, b) => compareFirst(a, b) || (counts[b] as number) - (counts[a] as number) || (idOf(a) < idOf(b) ? -1 : 1),
    );
  if (order === "frequency") return ranked;
  const shown = ranked.slice(0, limit);
  const rest = ranked.slice(limit);
  if (order === "neighbours") return [...arrangeNeighbours(shown, groups.cells, chronicle.count), ...rest];
  const begins = (group: number) => memberships.events[offsets[group] as number] ?? Number.POSITIVE_INFINITY;
  return [...shown.sort((a, b) => compareFirst(a, b) || begins(a) - begins(b)), ...rest];
}

/** The lanes to draw: pinned ones first, then the chosen ones or the first of the ranking, and one for all other events. */
export function chooseLanes(
  chronicle: Chronicle,
  choice: LaneChoice,
  ranked: readonly number[],
  groups: Groups,
  memberships: Memberships,
  people: {groups: Groups; memberships: Memberships},
  mask: Uint8Array | null,
): Lane[] {
  const {grouping, pinned, collapsed, unfolded, only, limit} = choice;
  const isPinned = (group: number) => pinned.includes(groups.idOf(group));
  const rest = ranked.filter((group) => !isPinned(group));
  const wanted = only.length > 0 ? rest.filter((group) => only.includes(groups.idOf(group))) : rest.slice(0, limit);
  const shown = [...ranked.filter(isPinned), ...wanted];
  const density = chronicle.data.density;
  const makeLane = (kind: Grouping, group: number, own: Groups, lists: Memberships, depth: 0 | 1): Lane => {
    const events = listMembers(lists, group);
    const key = own.idOf(group);
    const place = kind === "participant" && density ? density.who.indexOf(group) : -1;
    const published = kind === "participant" && mask === null ? (chronicle.data.participants[group]?.events ?? 0) : 0;
    const total = Math.max(events.length, published);
    const rows = collapsed.includes(key) ? 0 : countRows(chronicle, events, total);
    const overview = place < 0 ? null : place;
    return {
      key: depth === 1 ? `${kind}/${key}` : key,
      group,
      grouping: kind,
      events,
      total,
      rows,
      depth,
      isPinned: pinned.includes(key),
      overview,
    };
  };
  const lanes = shown.flatMap((group) => {
    const lane = makeLane(grouping, group, groups, memberships, 0);
    if (grouping !== "country" || !unfolded.includes(lane.key)) return [lane];
    const own = findPeople(chronicle, lane.key, people.memberships);
    return [lane, ...own.map((person) => makeLane("participant", person, people.groups, people.memberships, 1))];
  });
  if (only.length > 0) return lanes;
  const others = findOthers(chronicle, shown, groups, mask);
  const known = lanes.reduce((sum, {overview}) => sum + (overview === null ? 0 : 1), 0);
  const isOverview = density !== null && grouping === "participant" && mask === null && known === lanes.length;
  if (others.length === 0 && !isOverview) return lanes;
  return [
    ...lanes,
    {
      key: "",
      group: null,
      grouping,
      events: others,
      total: others.length,
      rows: collapsed.includes("") ? 0 : countRows(chronicle, others, others.length),
      depth: 0,
      isPinned: false,
      overview: isOverview ? density.who.length : null,
    },
  ];
}

const MOST_UNFOLDED = 12;

/** The participants of a country that have events, the most frequent ones first. */
function findPeople({data}: Chronicle, country: string, {offsets}: Memberships): number[] {
  const countOf = (who: number) => (offsets[who + 1] as number) - (offsets[who] as number);
  return data.participants
    .flatMap((participant, index) => (participant.country === country && countOf(index) > 0 ? [index] : []))
    .sort((a, b) => countOf(b) - countOf(a) || a - b)
    .slice(0, MOST_UNFOLDED);
}

/** Busy lanes are higher, whatever the zoom, so that zooming never moves a lane. */
function countRows(chronicle: Chronicle, events: Int32Array, total: number): number {
  const rows = total <= 1 ? 1 : total <= 7 ? 2 : 3;
  if (total > 3000) return rows;
  const overlaps = countOverlaps(chronicle, events);
  return Math.min(Math.max(rows, overlaps + (overlaps < events.length ? 1 : 0)), 4);
}

/** How many events of more than a day are under way at once, at most. */
function countOverlaps({starts, ends, forms}: Chronicle, events: Int32Array): number {
  const long = Array.from(events).filter((event) => ((forms[event] as number) & 3) !== 0);
  const finishes = long.map((event) => ends[event] as number).sort((a, b) => a - b);
  let [most, finished] = [0, 0];
  long.forEach((event, index) => {
    while ((finishes[finished] as number) <= (starts[event] as number)) finished++;
    most = Math.max(most, index + 1 - finished);
  });
  return most;
}

/** The events that none of the shown groups has. */
function findOthers(
  {periods, count}: Chronicle,
  shown: readonly number[],
  {cells, count: all}: Groups,
  mask: Uint8Array | null,
): Int32Array {
  const isShown = new Uint8Array(all);
  for (const group of shown) isShown[group] = 1;
  const others = new Int32Array(count);
  let found = 0;
  const {offsets, lengths, values} = cells;
  for (const {first, count: own, isRead} of periods) {
    for (let event = first; isRead && event < first + own; event++) {
      if (mask && mask[event] === 0) continue;
      const from = offsets[event] as number;
      const to = from + (lengths[event] as number);
      let at = from;
      while (at < to && isShown[values[at] as number] === 0) at++;
      if (at === to) others[found++] = event;
    }
  }
  return others.slice(0, found);
}
