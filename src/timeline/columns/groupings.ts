import type {Cells, Chronicle} from "./chronicle.ts";

/** What a lane can stand for. */
export const groupings = ["participant", "country", "place", "type", "publisher", "language"] as const;
export type Grouping = (typeof groupings)[number];

/** The groups of one kind, by index, and to which of them each event belongs. */
export interface Groups {
  count: number;
  idOf: (group: number) => string; // as the address has it
  cells: Cells;
}

/** The groups of a kind, made anew when something has been read since. */
export function createGroups(chronicle: Chronicle): (grouping: Grouping) => Groups {
  const made = new Map<Grouping, {version: number; groups: Groups}>();
  return (grouping) => {
    const known = made.get(grouping);
    if (known?.version === chronicle.version) return known.groups;
    const groups = makeGroups(chronicle, grouping);
    made.set(grouping, {version: chronicle.version, groups});
    return groups;
  };
}

function makeGroups(chronicle: Chronicle, grouping: Grouping): Groups {
  const {data, who, press, places, types, languages} = chronicle;
  if (grouping === "participant")
    return {count: data.participants.length, idOf: (at) => data.participants[at]?.id ?? "", cells: who};
  if (grouping === "publisher")
    return {count: data.publishers.length, idOf: (at) => data.publishers[at] ?? "", cells: press};
  if (grouping === "country") {
    const countries = listCountries(chronicle);
    return {count: countries.length, idOf: (at) => countries[at] ?? "", cells: joinCountries(chronicle, countries)};
  }
  if (grouping === "place")
    return {count: data.places.length, idOf: (at) => data.places[at]?.id ?? "", cells: singleCells(chronicle, places)};
  if (grouping === "type")
    return {count: data.types.length, idOf: (at) => data.types[at] ?? "", cells: singleCells(chronicle, types)};
  return {
    count: data.languages.length,
    idOf: (at) => data.languages[at] ?? "",
    cells: singleCells(chronicle, languages),
  };
}

/** The countries that participants are or come from, by their codes. */
export function listCountries({data}: Chronicle): string[] {
  return [...new Set(data.participants.flatMap(({country}) => country ?? []))].sort();
}

function joinCountries({data, who, count}: Chronicle, countries: string[]): Cells {
  const countryOf = Int32Array.from(data.participants, ({country}) => countries.indexOf(country ?? ""));
  const cells: Cells = {offsets: new Uint32Array(count), lengths: new Uint8Array(count), values: []};
  for (let event = 0; event < count; event++) {
    const offset = cells.values.length;
    cells.offsets[event] = offset;
    const from = who.offsets[event] as number;
    for (let at = from; at < from + (who.lengths[event] as number); at++) {
      const country = countryOf[who.values[at] as number] as number;
      if (country >= 0 && cells.values.indexOf(country, offset) < 0) cells.values.push(country);
    }
    cells.lengths[event] = cells.values.length - offset;
  }
  return cells;
}

function singleCells({periods, count}: Chronicle, column: ArrayLike<number>): Cells {
  const cells: Cells = {offsets: new Uint32Array(count), lengths: new Uint8Array(count), values: []};
  for (const {first, count: own, isRead} of periods) {
    for (let event = first; isRead && event < first + own; event++) {
      cells.offsets[event] = cells.values.length;
      if ((column[event] as number) < 0) continue;
      cells.lengths[event] = 1;
      cells.values.push(column[event] as number);
    }
  }
  return cells;
}

/** The events of each group, in time: those of group `g` are events[offsets[g]] up to events[offsets[g + 1]]. */
export interface Memberships {
  offsets: Uint32Array;
  events: Int32Array;
}

/** Lists the events of every group; `mask` has 1 for those that count, null for all that have been read. */
export function listMemberships({periods}: Chronicle, {count, cells}: Groups, mask: Uint8Array | null): Memberships {
  const {offsets: from, lengths, values} = cells;
  const offsets = new Uint32Array(count + 1);
  const visit = (take: (group: number, event: number) => void) => {
    for (const {first, count: own, isRead} of periods) {
      if (!isRead) continue;
      for (let event = first; event < first + own; event++) {
        if (mask && mask[event] === 0) continue;
        const start = from[event] as number;
        const end = start + (lengths[event] as number);
        for (let at = start; at < end; at++) take(values[at] as number, event);
      }
    }
  };
  visit((group) => {
    offsets[group + 1] = (offsets[group + 1] as number) + 1;
  });
  for (let group = 0; group < count; group++)
    offsets[group + 1] = (offsets[group + 1] as number) + (offsets[group] as number);
  const next = offsets.slice();
  const events = new Int32Array(offsets[count] as number);
  visit((group, event) => {
    const at = next[group] as number;
    events[at] = event;
    next[group] = at + 1;
  });
  return {offsets, events};
}

export function listMembers({offsets, events}: Memberships, group: number): Int32Array {
  return events.subarray(offsets[group], offsets[group + 1]);
}
