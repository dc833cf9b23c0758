import {listCountryNames} from "../language/countries.ts";
import {buildGazetteer, type Gazetteer, matchName} from "../language/gazetteer.ts";
import type {NamedLanguage} from "../language/language.ts";
import {givenNames} from "../language/nameLists.ts";
import {findUse, type NameUse} from "../language/placeUse.ts";
import {dropSoftHyphens, foldWord, isCapitalized, type Token, tokenize} from "../language/tokens.ts";
import {isFunctionWord, isOneOf, isThing} from "../language/wordSets.ts";
import type {Place, Position, Registry, Sentence} from "../model.ts";

/** A place that a sentence names. */
export interface PlaceFound {
  sentence: number; // index into the article's sentences
  position: Position; // in the article's text
  type: Place["type"];
  id: string | null; // of the registry, a city of the language's table, or a country's code; null: known by its name alone
  name: string;
  use: NameUse;
  rule: string;
}

/** What places are known before an article is read. */
export interface PlaceLexicon {
  language: NamedLanguage;
  known: Gazetteer<{type: Place["type"]; id: string; curated: boolean}>;
}

/** Puts together the author's registry, which comes first, and the cities and countries that the language knows. */
export function buildPlaceLexicon(language: NamedLanguage, registry: Registry): PlaceLexicon {
  const curated = registry.places.flatMap(({id, type, name, alternateName}) =>
    [name, ...Object.values(alternateName).flat()].map((each) => [each, {type, id, curated: true}] as const),
  );
  const cities = Object.entries(language.names.cities).flatMap(([id, names]) =>
    names.map((each) => [each, {type: "City" as const, id, curated: false}] as const),
  );
  const countries = listCountryNames(language).map(
    ([each, id]) => [each, {type: "Country" as const, id, curated: false}] as const,
  );
  return {
    language,
    known: buildGazetteer<{type: Place["type"]; id: string; curated: boolean}>(
      [...curated, ...cities, ...countries],
      language,
    ),
  };
}

/**
 * Finds the places of an article, in order. A country counts where something is in it or somebody goes to it; capitals
 * behind a preposition of place ("à Jababeka") count as a place that only the article knows. Words that `isTaken` name
 * somebody, or a time.
 */
export function findPlaces(
  sentences: readonly Sentence[],
  lexicon: PlaceLexicon,
  isTaken: (position: Position) => boolean,
): PlaceFound[] {
  return sentences.flatMap((sentence, index) => findInSentence(sentence, index, lexicon, isTaken));
}

function findInSentence(
  {text, position}: Sentence,
  sentence: number,
  {language, known}: PlaceLexicon,
  isTaken: (position: Position) => boolean,
): PlaceFound[] {
  const tokens = tokenize(text);
  const places: PlaceFound[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const name = matchName(known, tokens, first);
    const length = name?.length ?? measureUnknown(tokens, first, language);
    if (!length) continue;
    const last = first + length - 1;
    const place = {start: position.start + (tokens[first]?.start ?? 0), end: position.start + (tokens[last]?.end ?? 0)};
    if (isTaken(place)) continue;
    const use = findUse(tokens, first, last, language, (index) => isCapitalized(tokens[index]?.text ?? ""));
    const isCountry = name?.value.type === "Country";
    first = last;
    if (isCountry && use !== "place" && use !== "destination") continue;
    places.push({
      sentence,
      position: place,
      type: name?.value.type ?? "Place",
      id: name?.value.id ?? null,
      name: dropSoftHyphens(text.slice(place.start - position.start, place.end - position.start)),
      use,
      rule: name ? `places/${name.value.curated ? "registry" : "gazetteer"}` : "places/preposition",
    });
  }
  return places;
}

/**
 * How many capitals behind a preposition of place name a place that no list knows; 0 where there is none: "accorder l'asile
 * à Julian Assange" tells to whom.
 */
function measureUnknown(tokens: readonly Token[], first: number, language: NamedLanguage): number {
  if (!isOneOf(tokens[first - 1]?.text, language.names.placePrepositions)) return 0;
  if (givenNames.has(foldWord(tokens[first]?.text ?? "")) && isPlaceWord(tokens[first + 1], language)) return 0;
  let length = 0;
  while (length < 3 && isPlaceWord(tokens[first + length], language)) length++;
  return length;
}

function isPlaceWord(token: Token | undefined, language: NamedLanguage): boolean {
  if (token?.kind !== "word" || token.text.length < 3 || !isCapitalized(token.text)) return false;
  if (token.text === token.text.toUpperCase() || isFunctionWord(token.text, language)) return false;
  return !isThing(token.text, language);
}
