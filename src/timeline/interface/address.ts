import type {Chronicle} from "../columns/chronicle.ts";
import {findEvent, nameOf} from "../columns/chronicle.ts";
import {facets} from "../columns/filters.ts";
import {statuses} from "../columns/forms.ts";
import {clampView, isWhole} from "../columns/view.ts";
import type {Contents} from "./frame.ts";
import {readHash, writeHash} from "./hash.ts";
import type {State} from "./state.ts";

/** Writes the state as a hash; the whole period and nothing chosen are an empty one. */
export function writeAddress(state: State, {chronicle, bounds, fold}: Contents): string {
  const {view, mode, lanes, filters, folded, flip, selected, wanted} = state;
  const isAll = isWhole(view, bounds);
  const event = selected === null ? wanted : (nameOf(chronicle, selected)?.id ?? null);
  const period = isAll ? null : {start: fold.back(view.start), end: fold.back(view.end)};
  return writeHash({period, mode, lanes, filters, folded, flip, event});
}

export type Addressed = Pick<State, "mode" | "lanes" | "filters" | "folded" | "flip" | "selected" | "wanted">;

/** Reads a hash against the data. Unknown ids are left out, and `whole` is then false. The view needs the contents. */
export function readAddress(
  chronicle: Chronicle,
  hash: string,
): {state: Addressed; whole: boolean; viewOf: (contents: Contents) => State["view"]} {
  const {period, mode, lanes, filters, folded, flip, event, whole} = readHash(hash);
  const {data} = chronicle;
  const participants = new Set(data.participants.map(({id}) => id));
  const values: Record<string, ReadonlySet<string>> = {
    participant: participants,
    country: new Set(data.participants.flatMap(({country}) => country ?? [])),
    place: new Set(data.places.map(({id}) => id)),
    type: new Set<string>(data.types),
    status: new Set<string>(statuses),
    publisher: new Set(data.publishers),
    language: new Set(data.languages),
  };
  let isKnown = true;
  const keep = (kind: string, ids: readonly string[]) => {
    const kept = ids.filter((id) => values[kind]?.has(id));
    if (kept.length < ids.length) isKnown = false;
    return kept;
  };
  const chosen = Object.fromEntries(
    facets.map((facet) => [facet, keep(facet, filters.chosen[facet] ?? [])]).filter(([, ids]) => ids?.length),
  );
  const own = (ids: readonly string[]) => keep(lanes.grouping, ids);
  const selected = event === null ? null : findEvent(chronicle, event);
  const isComing = event !== null && selected === null && chronicle.names.size < chronicle.periods.length;
  const isMissing = event !== null && selected === null && !isComing;
  const overlaps = period === null || (period.start < chronicle.domain.end && period.end > chronicle.domain.start);
  const state: Addressed = {
    mode,
    lanes: {
      ...lanes,
      pinned: own(lanes.pinned),
      only: own(lanes.only),
      unfolded: lanes.grouping === "country" ? own(lanes.unfolded) : [],
    },
    filters: {...filters, chosen},
    folded,
    flip,
    selected,
    wanted: isComing ? event : null,
  };
  return {
    state,
    whole: whole && isKnown && !isMissing && overlaps,
    viewOf: ({bounds, fold}) =>
      period === null || !overlaps
        ? bounds
        : clampView({start: fold.at(period.start), end: fold.at(period.end)}, bounds),
  };
}

/** Puts a hash into the address bar: as a step that Back undoes, or in place of the last one. */
export function showAddress(hash: string, step: boolean): void {
  if (hash === location.hash.replace(/^#/, "")) return;
  const url = hash === "" ? `${location.pathname}${location.search}` : `#${hash}`;
  if (step) history.pushState(null, "", url);
  else history.replaceState(null, "", url);
}
