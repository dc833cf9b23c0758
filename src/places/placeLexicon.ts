import {listCountryNames} from "../language/countries.ts";
import {buildCuratedNames, type CuratedNames} from "../language/curatedNames.ts";
import {buildGazetteer, type Gazetteer} from "../language/gazetteer.ts";
import type {NamedLanguage} from "../language/language.ts";
import type {Place, Registry} from "../model.ts";

/** What a known name stands for. */
export interface KnownPlace {
  type: Place["type"];
  id: string;
  curated: boolean;
}

/** What places are known before an article is read. */
export interface PlaceLexicon {
  language: NamedLanguage;
  curated: CuratedNames<KnownPlace>; // the author's
  known: Gazetteer<KnownPlace>; // the language's
  readsWorld: boolean; // in letters in which the cities of the world are listed
}

const LATIN = new Set(["de", "en", "es", "fr"]);

/** Puts together the author's registry, which comes first, and the cities, countries and regions that the language knows. */
export function buildPlaceLexicon(language: NamedLanguage, registry: Registry): PlaceLexicon {
  const {cities} = language.names;
  const curated = registry.places.flatMap(({id, type, name, alternateName}) =>
    [name, ...Object.values(alternateName).flat()].map((each) => ({
      name: each,
      isPerson: false,
      value: {type, id, curated: true},
    })),
  );
  const named = (table: Readonly<Record<string, readonly string[]>>, type: Place["type"]) =>
    Object.entries(table).flatMap(([id, names]) => {
      const place: KnownPlace = {type, id, curated: false};
      return names.map((each) => [each, place] as const);
    });
  const countries = listCountryNames(language).map(
    ([each, id]) => [each, {type: "Country" as const, id, curated: false}] as const,
  );
  const all = [...named(cities, "City"), ...countries, ...named(language.places.regions, "Place")];
  return {
    language,
    curated: buildCuratedNames(curated, language),
    known: buildGazetteer<KnownPlace>(all, language),
    readsWorld: LATIN.has(language.code),
  };
}
