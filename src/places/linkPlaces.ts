import {type City, cities, worldCities} from "../language/cities.ts";
import {nameCountry} from "../language/countries.ts";
import {namedLanguages} from "../language/index.ts";
import type {NamedLanguage} from "../language/language.ts";
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
    const place = makeKnown(id, type) ?? makeNamed(name);
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

/** A country, a city or a region of the languages' tables; null for another place. */
function makeKnown(id: string | null, type: Place["type"]): Place | null {
  if (id === null) return null;
  if (type === "Country") return makeCountry(id);
  if (cities[id]) return makeCity(id);
  return namedLanguages.some(({places}) => places.regions[id]) ? makeRegion(id) : null;
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
  const alternateName = listNames(id, ({names}) => names.cities);
  return {...makePlace(firstName(alternateName) ?? id), id, type: "City", alternateName, ...locateCity(cities[id])};
}

function makeRegion(id: string): Place {
  const alternateName = listNames(id, ({places}) => places.regions);
  return {...makePlace(firstName(alternateName) ?? id), id, alternateName};
}

function listNames(
  id: string,
  tableOf: (language: NamedLanguage) => Readonly<Record<string, readonly string[]>>,
): Place["alternateName"] {
  const names = namedLanguages.map((language): [string, string[]] => [
    language.code,
    [...(tableOf(language)[id] ?? [])],
  ]);
  return Object.fromEntries(names.filter(([, list]) => list.length > 0));
}

function firstName(names: Place["alternateName"]): string | undefined {
  return (names.en ?? Object.values(names)[0])?.[0];
}

function locateCity(city: City | undefined): Pick<Place, "country" | "geo"> {
  if (!city) return {country: null, geo: null};
  return {country: city.country, geo: {latitude: city.latitude, longitude: city.longitude}};
}

/** A place that only articles know, or the list of the world's larger cities. */
function makeNamed(name: string): Place {
  const city = worldCities().get(foldWord(name));
  return city ? {...makePlace(name), type: "City", ...locateCity(city)} : makePlace(name);
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
