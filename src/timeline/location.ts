import type {Chronicle} from "./chronicle.ts";
import {readHash, writeHash} from "./hash.ts";
import type {State} from "./state.ts";
import {clampView, isWhole, type View} from "./view.ts";

/** What of the state the address holds. */
export type Addressed = Pick<State, "view" | "chosen" | "selected">;

/** Writes the state as a hash; the whole period, no choice and no selection are an empty one. */
export function writeAddress(chronicle: Chronicle, {view, chosen, selected}: Addressed, bounds: View): string {
  const ids = [...chosen].map((index) => chronicle.data.participants[index]?.id ?? "");
  const event = selected === null ? null : (chronicle.data.events.id[selected] ?? null);
  return writeHash({period: isWhole(view, bounds) ? null : view, chosen: ids, selected: event});
}

/** Reads a hash against the data: unknown participants and events are left out, and `whole` is then false. */
export function readAddress(chronicle: Chronicle, hash: string, bounds: View): Addressed & {whole: boolean} {
  const {period, chosen, selected, whole} = readHash(hash);
  const {participants, events} = chronicle.data;
  const known = chosen
    .map((id) => participants.findIndex((participant) => participant.id === id))
    .filter((index) => index >= 0 && (chronicle.eventsOf[index]?.length ?? 0) > 0);
  const event = selected === null ? -1 : events.id.indexOf(selected);
  const isPlaced = event >= 0 && Number.isFinite(chronicle.starts[event]);
  const overlaps = period !== null && period.end > bounds.start && period.start < bounds.end;
  return {
    view: overlaps ? clampView(period, bounds) : bounds,
    chosen: new Set(known),
    selected: isPlaced ? event : null,
    whole: whole && known.length === chosen.length && (selected === null || isPlaced) && (period === null || overlaps),
  };
}

/** Puts a hash into the address bar: as a step that Back undoes, or in place of the last one. */
export function showAddress(hash: string, step: boolean): void {
  if (hash === location.hash.replace(/^#/, "")) return;
  const url = hash === "" ? `${location.pathname}${location.search}` : `#${hash}`;
  if (step) history.pushState(null, "", url);
  else history.replaceState(null, "", url);
}
