import type {EventType} from "../model.ts";
import type {PlaceFound} from "../places/findPlaces.ts";
import type {Findings} from "./findings.ts";

/** Events that happen where their people are, so that the place of the sentence before may be theirs. */
const GATHERINGS: ReadonlySet<EventType> = new Set(["meeting", "summit", "statement", "agreement", "visit"]);

/** How many sentences back a place still holds. */
const REACH = 2;

/**
 * Where an event was: the closest-grained place that its sentence says something is at, or else, for gatherings, the city of
 * the sentences just before in the same paragraph or the one before; null when the text does not say.
 */
export function locateEvent({places, sentences}: Findings, sentence: number, type: EventType): PlaceFound | null {
  const here = places.filter((place) => place.sentence === sentence && place.use !== "actor");
  const stated =
    pickFinest(here.filter(({use}) => use === "place")) ??
    pickFinest(here.filter(({use}) => use === "destination" && type === "visit"));
  if (stated) return stated;
  if (!GATHERINGS.has(type)) return null;
  const block = sentences[sentence]?.block ?? 0;
  const near = places.filter(
    (place) =>
      place.sentence < sentence &&
      place.sentence >= sentence - REACH &&
      place.use === "place" &&
      place.type !== "Country" &&
      (sentences[place.sentence]?.block ?? 0) >= block - 1,
  );
  return near.at(-1) ?? null;
}

function pickFinest(places: readonly PlaceFound[]): PlaceFound | null {
  return places.find(({type}) => type === "City") ?? places.find(({type}) => type === "Place") ?? places[0] ?? null;
}
