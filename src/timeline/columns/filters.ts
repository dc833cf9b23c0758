import type {Chronicle} from "./chronicle.ts";
import {INFERRED, statuses} from "./forms.ts";
import type {Grouping, Groups} from "./groupings.ts";
import type {View} from "./view.ts";

/** Ways to choose among the events. Values of one facet are alternatives, but for participants where all may be asked. */
export const facets = ["participant", "country", "place", "type", "status", "publisher", "language"] as const;
export type Facet = (typeof facets)[number];

export interface Filters {
  chosen: Readonly<Partial<Record<Facet, readonly string[]>>>; // ids, as the address has them
  together: boolean; // all chosen participants, not any of them
  stated: boolean; // only events whose date is stated
  during: View | null;
  query: string;
  asOf: number | null; // Instant: only what had been told by then
}

export const noFilters: Filters = {chosen: {}, together: false, stated: false, during: null, query: "", asOf: null};

export function isFiltered({chosen, stated, during, query, asOf}: Filters): boolean {
  return (
    stated ||
    during !== null ||
    query.trim() !== "" ||
    asOf !== null ||
    facets.some((facet) => (chosen[facet]?.length ?? 0) > 0)
  );
}

export interface Filtered {
  mask: Uint8Array; // 1: shown
  count: number;
  counts: Record<Facet, Uint32Array>; // of each value, given what all other facets ask
  statedCount: number;
}

/** The same without any filter, and without counts, which only a search asks for. */
export function showAll({count, periods}: Chronicle): Filtered {
  const mask = new Uint8Array(count);
  for (const {first, count: own, isRead} of periods) if (isRead) mask.fill(1, first, first + own);
  const none = new Uint32Array();
  const counts = Object.fromEntries(facets.map((facet) => [facet, none])) as Record<Facet, Uint32Array>;
  return {mask, count, counts, statedCount: 0};
}

const STATED = facets.length;
const REST = STATED + 1; // period, search, as-of

/**
 * Which events the filters leave, and how many each value of a facet would have: an event counts for a facet when it
 * fails no other one. `found` has 1 for what the search found, null without a search.
 */
export function applyFilters(
  chronicle: Chronicle,
  groupsOf: (grouping: Grouping) => Groups,
  filters: Filters,
  found: Uint8Array | null,
): Filtered {
  const {count, periods, starts, ends, told, forms} = chronicle;
  const readers = facets.map((facet) => (facet === "status" ? readStatuses(forms) : readGroups(groupsOf(facet))));
  const wanted = facets.map((facet, at) => {
    const ids = filters.chosen[facet] ?? [];
    if (ids.length === 0) return null;
    const {size, idOf} = readers[at] as Reader;
    return Uint8Array.from({length: size}, (_, value) => (ids.includes(idOf(value)) ? 1 : 0));
  });
  const counts = readers.map(({size}) => new Uint32Array(size));
  const mask = new Uint8Array(count);
  const asked = filters.chosen.participant?.length ?? 0;
  const {during, asOf, stated} = filters;
  let [shown, statedCount] = [0, 0];
  for (const {first, count: own, isRead} of periods) {
    if (!isRead) continue;
    for (let event = first; event < first + own; event++) {
      let failed = 0;
      for (let at = 0; at < facets.length; at++) {
        const want = wanted[at];
        if (!want) continue;
        const hits = countHits(readers[at] as Reader, want, event);
        if (hits < (at === 0 && filters.together ? asked : 1)) failed |= 1 << at;
      }
      const isStated = ((forms[event] as number) & INFERRED) === 0;
      if (stated && !isStated) failed |= 1 << STATED;
      const isOutside =
        (during !== null && ((starts[event] as number) >= during.end || (ends[event] as number) <= during.start)) ||
        (asOf !== null && (told[event] as number) > asOf) ||
        (found !== null && found[event] === 0);
      if (isOutside) failed |= 1 << REST;
      if (failed === 0) {
        mask[event] = 1;
        shown++;
      }
      if (isStated && (failed & ~(1 << STATED)) === 0) statedCount++;
      for (let at = 0; at < facets.length; at++) {
        const isOwn = at === 0 && filters.together ? failed === 0 : (failed & ~(1 << at)) === 0;
        if (isOwn) countValues(readers[at] as Reader, counts[at] as Uint32Array, event);
      }
    }
  }
  return {
    mask,
    count: shown,
    counts: Object.fromEntries(facets.map((facet, at) => [facet, counts[at]])) as Record<Facet, Uint32Array>,
    statedCount,
  };
}

interface Reader {
  size: number;
  idOf: (value: number) => string;
  groups: Groups | null;
  forms: Uint16Array | null; // of statuses
}

function readGroups(groups: Groups): Reader {
  return {size: groups.count, idOf: groups.idOf, groups, forms: null};
}

function readStatuses(forms: Uint16Array): Reader {
  return {size: statuses.length, idOf: (value) => statuses[value] ?? "", groups: null, forms};
}

function countHits({groups, forms}: Reader, want: Uint8Array, event: number): number {
  if (!groups) return want[(forms?.[event] ?? 0) >> 7] ?? 0;
  const {offsets, lengths, values} = groups.cells;
  const from = offsets[event] as number;
  let hits = 0;
  for (let at = from; at < from + (lengths[event] as number); at++) hits += want[values[at] as number] as number;
  return hits;
}

function countValues({groups, forms}: Reader, counts: Uint32Array, event: number): void {
  if (!groups) {
    const status = (forms?.[event] ?? 0) >> 7;
    counts[status] = (counts[status] ?? 0) + 1;
    return;
  }
  const {offsets, lengths, values} = groups.cells;
  const from = offsets[event] as number;
  for (let at = from; at < from + (lengths[event] as number); at++) {
    const value = values[at] as number;
    counts[value] = (counts[value] as number) + 1;
  }
}
