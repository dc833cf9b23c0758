import {cities} from "../language/cities.ts";
import {nameCountry} from "../language/countries.ts";
import {languages} from "../language/index.ts";
import {makeSlug} from "../language/slug.ts";
import {foldWord} from "../language/tokens.ts";
import type {Place, Registry} from "../model.ts";
import type {PlaceFound} from "./findPlaces.ts";

/** Knows every place of the collection by what articles call it. */
export class PlaceLinker {
  readonly #places = new Map<string, Place>();
  readonly #byName = new Map<string, string>();

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
    this.#places.set(place.id, place);
    for (const name of [place.name, ...Object.values(place.alternateName).flat()]) {
      if (!this.#byName.has(foldWord(name))) this.#byName.set(foldWord(name), place.id);
    }
    return place.id;
  }
}

function makeCountry(code: string): Place {
  const name = nameCountry(code, "en");
  const alternateName = Object.fromEntries(
    languages.map((language) => [language.code, [nameCountry(code, language.code)]]),
  );
  return {
    id: makeSlug(name),
    type: "Country",
    name,
    alternateName,
    geo: null,
    country: code,
    sameAs: null,
    curated: false,
  };
}

function makeCity(id: string): Place {
  const city = cities[id];
  const alternateName = Object.fromEntries(
    languages
      .map(({code, names}): [string, string[]] => [code, [...(names.cities[id] ?? [])]])
      .filter(([, names]) => names.length > 0),
  );
  return {
    id,
    type: "City",
    name: alternateName.en?.[0] ?? Object.values(alternateName)[0]?.[0] ?? id,
    alternateName,
    geo: city ? {latitude: city.latitude, longitude: city.longitude} : null,
    country: city?.country ?? null,
    sameAs: null,
    curated: false,
  };
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
