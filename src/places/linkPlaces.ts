import {cities} from "../language/cities.ts";
import {nameCountry} from "../language/countries.ts";
import {namedLanguages} from "../language/index.ts";
import {makeSlug, takeSlug} from "../language/slug.ts";
import {foldWord} from "../language/tokens.ts";
import type {Place, Registry} from "../model.ts";
import type {PlaceFound} from "./findPlaces.ts";

/** Knows every place of the collection by what articles call it. */
export class PlaceLinker {
  readonly #places = new Map<string, Place>();
  readonly #byName = new Map<string, string>();
  readonly #slugs = new Set<string>();

  constructor(registry: Registry) {
    for (const place of registry.places) this.#add(place);
  }

  /** The id of the place that an article names; a new place is made when nobody named it before. */
  link({id, type, name}: Pick<PlaceFound, "id" | "type" | "name">): string {
    const known = this.#byName.get(foldWord(name));
    if (known) return known;
    if (id && this.#places.has(id)) return id;
    const place = id && type === "Country" ? makeCountry(id) : id && cities[id] ? makeCity(id) : makePlace(name);
    const twin = this.#byName.get(foldWord(place.name));
    return twin ?? this.#add(place);
  }

  /** All places that were linked, by id. */
  list(): Place[] {
    return [...this.#places.values()];
  }

  #add(place: Place): string {
    const id = takeSlug(place.id || "place", this.#slugs);
    this.#places.set(id, {...place, id});
    for (const name of [place.name, ...Object.values(place.alternateName).flat()]) {
      if (!this.#byName.has(foldWord(name))) this.#byName.set(foldWord(name), id);
    }
    return id;
  }
}

function makeCountry(code: string): Place {
  const names = namedLanguages.map((language): [string, string[]] => [
    language.code,
    [nameCountry(code, language.code)],
  ]);
  const name = nameCountry(code, "en");
  return {...makePlace(name), type: "Country", alternateName: Object.fromEntries(names), country: code};
}

function makeCity(id: string): Place {
  const city = cities[id];
  const names = namedLanguages.map(({code, names}): [string, string[]] => [code, [...(names.cities[id] ?? [])]]);
  const alternateName = Object.fromEntries(names.filter(([, list]) => list.length > 0));
  const name = alternateName.en?.[0] ?? Object.values(alternateName)[0]?.[0] ?? id;
  const geo = city ? {latitude: city.latitude, longitude: city.longitude} : null;
  return {...makePlace(name), id, type: "City", alternateName, geo, country: city?.country ?? null};
}

function makePlace(name: string): Place {
  return {
    id: makeSlug(name),
    type: "Place",
    name,
    alternateName: {},
    geo: null,
    country: null,
    sameAs: null,
    curated: false,
  };
}
