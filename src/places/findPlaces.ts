import {matchPairedCountry, nameByCharacter} from "../language/countryPairs.ts";
import {type CuratedFound, findCuratedNames} from "../language/curatedNames.ts";
import {matchName, mayOpenName} from "../language/gazetteer.ts";
import {type HanText, PLACE, readHanText} from "../language/hanText.ts";
import type {NamedLanguage} from "../language/language.ts";
import {findUse, type NameUse} from "../language/placeUse.ts";
import {rememberWords} from "../language/rememberWords.ts";
import {findSportsCode, isSportsCode} from "../language/sportsCodes.ts";
import {isCapitalized, type Token, tokenize, writeName} from "../language/tokens.ts";
import {hasSign, PLACE_HEAD} from "../language/wordSigns.ts";
import type {Place, Position, Sentence} from "../model.ts";
import {isPartOfName} from "./partOfName.ts";
import type {KnownPlace, PlaceLexicon} from "./placeLexicon.ts";
import {findPlaceByContext, findPlaceByWord, type PlaceScene} from "./unknownPlaces.ts";

/** A place that a sentence names. */
export interface PlaceFound {
  sentence: number; // index into the article's sentences
  position: Position; // in the article's text
  type: Place["type"];
  id: string | null; // of the registry, a city or region of the language's tables, or a country's code; null: by its name alone
  name: string;
  use: NameUse;
  rule: string;
}

/** Whether a place is one where something is: a country that acts, or whose something is, is none. */
export function isLocation({type, use}: PlaceFound): boolean {
  return type !== "Country" || use === "place" || use === "destination";
}

/**
 * Finds all names of places, whatever they do in their sentence, in order. Words that `isTaken` name somebody, or a time; sentences
 * that were split before are not split again.
 */
export function findPlaces(
  sentences: readonly Sentence[],
  lexicon: PlaceLexicon,
  isTaken: (position: Position) => boolean,
  split: readonly SplitSentence[] = sentences.map(({text}) => splitSentence(text, lexicon)),
): PlaceFound[] {
  return sentences.flatMap((sentence, index) =>
    findInSentence(sentence, split[index] ?? NOTHING, index, lexicon, isTaken),
  );
}

/** The tokens of a sentence, and what its characters are where each is one. */
interface SplitSentence {
  tokens: readonly Token[];
  han: HanText | null;
}

const NOTHING: SplitSentence = {tokens: [], han: null};

function splitSentence(text: string, {language}: PlaceLexicon): SplitSentence {
  const tokens = tokenize(text);
  return {tokens, han: readHanText(tokens, language)};
}

/** What a word may begin: a name of the language's tables, or one that none of them knows. */
const [LISTED, UNKNOWN] = [1, 2];

const tellOpening = rememberWords((word, {language, known}: PlaceLexicon): number => {
  const isListed = mayOpenName(known, word) || nameByCharacter(word, language) !== "" || isSportsCode(word);
  return (isListed ? LISTED : 0) | (language.names.capitals !== "none" && mayOpenPlace(word, language) ? UNKNOWN : 0);
});

/** Where capitals are written, a small word begins no name but with a word of place: "lac Victoria". */
function mayOpenPlace(word: string, language: NamedLanguage): boolean {
  return isCapitalized(word) || hasSign(word, PLACE_HEAD, language);
}

/** Some tokens that name a place. */
interface Found {
  first: number;
  last: number;
  known: KnownPlace | null;
  rule: string;
}

/** A sentence in which places are looked for, with those that were found. */
interface Search extends PlaceScene {
  sentence: Sentence;
  isTaken: (position: Position) => boolean;
  placed: Set<number>;
  found: Found[];
}

function findInSentence(
  sentence: Sentence,
  {tokens, han}: SplitSentence,
  index: number,
  lexicon: PlaceLexicon,
  isTaken: (position: Position) => boolean,
): PlaceFound[] {
  const {language, curated, known, readsWorld} = lexicon;
  const beginnings = han?.beginnings ?? null;
  const own = new Map(findCuratedNames(curated, tokens).map((name) => [name.first, name]));
  const [listed, openings] = [[] as number[], [] as number[]]; // tokens, in order
  for (let at = 0; at < tokens.length; at++) {
    const opening = tellOpening((tokens[at] as Token).text, lexicon);
    if ((opening & LISTED) > 0 || own.has(at)) listed.push(at);
    if ((opening & UNKNOWN) > 0 || (beginnings && ((beginnings[at] as number) & PLACE) > 0)) openings.push(at);
  }
  if (listed.length + openings.length === 0) return NONE;
  const [placed, found] = [new Set<number>(), [] as Found[]];
  const search: Search = {sentence, tokens, language, readsWorld, beginnings, isTaken, placed, found};
  addListed(search, listed, own, known);
  if (language.names.capitals !== "none") addUnknown(search, findPlaceByWord, openings);
  const before = placed.size;
  addUnknown(search, findPlaceByContext, openings);
  // A list is read once more, as each of its places may tell of the next: "Kirra, Itea et Delphes".
  if (placed.size > before) addUnknown(search, findPlaceByContext, openings);
  found.sort((a, b) => a.first - b.first);
  return found.map((place) => describePlace(search, index, place));
}

const NONE: PlaceFound[] = [];

/** The author's names and those that the language knows, which begin at some of the tokens. */
function addListed(
  search: Search,
  listed: readonly number[],
  own: ReadonlyMap<number, CuratedFound<KnownPlace>>,
  names: PlaceLexicon["known"],
): void {
  const {tokens, language} = search;
  let next = 0;
  for (const first of listed) {
    if (first < next) continue;
    const told = own.get(first);
    const known = matchName(names, tokens, first);
    const length = told ? told.last - first + 1 : 0;
    const name = told && length >= (known?.length ?? 0) ? {length, value: told.value} : known;
    const code = name === null ? matchPairedCountry(tokens, first, language) || findSportsCode(tokens, first) : null;
    if (code) {
      const country: KnownPlace = {type: "Country", id: code, curated: false};
      addFound(search, {first, last: first, known: country, rule: "places/gazetteer"});
      continue;
    }
    if (!name) continue;
    const last = first + name.length - 1;
    const isWritten = language.names.capitals !== "none" && mayOpenPlace((tokens[first] as Token).text, language);
    const longer = isWritten ? findPlaceByWord(search, first) : null;
    const rule = `places/${name.value.curated ? "registry" : "gazetteer"}`;
    if (longer && longer.last > last) addFound(search, {first, last: longer.last, known: null, rule: "places/word"});
    else if (name.value.curated || !isPartOfName(search, first, last, (token) => isOwner(search, name.value, token)))
      addFound(search, {first, last, known: name.value, rule});
    next = Math.max(last, longer?.last ?? last) + 1;
  }
}

/** Who is of a country is none of its name; a town's may be: "Gregory of Tours". */
function isOwner(search: Search, {type}: {type: string}, token: number): boolean {
  return type === "Country" && search.isTaken(locate(search, {first: token, last: token}));
}

function addUnknown(search: Search, find: typeof findPlaceByWord, openings: readonly number[]): void {
  const {placed} = search;
  let next = 0;
  for (const first of openings) {
    const unknown = first < next || placed.has(first) ? null : find(search, first);
    if (!unknown || placed.has(unknown.last)) continue;
    if (unknown.rule === "region" && isPartOfName(search, first, unknown.last, () => false)) continue;
    addFound(search, {first, last: unknown.last, known: null, rule: `places/${unknown.rule}`});
    next = unknown.last + 1;
  }
}

function addFound(search: Search, place: Found): void {
  if (search.isTaken(locate(search, place))) return;
  for (let index = place.first; index <= place.last; index++) search.placed.add(index);
  search.found.push(place);
}

function locate({sentence: {position}, tokens}: Search, {first, last}: Pick<Found, "first" | "last">): Position {
  return {start: position.start + (tokens[first]?.start ?? 0), end: position.start + (tokens[last]?.end ?? 0)};
}

function describePlace(search: Search, sentence: number, place: Found): PlaceFound {
  const {tokens, language} = search;
  const {text, position} = search.sentence;
  const {first, last, known, rule} = place;
  const located = locate(search, place);
  return {
    sentence,
    position: located,
    type: known?.type ?? (rule === "places/city" ? "City" : "Place"),
    id: known?.id ?? null,
    name: writeName(text.slice(located.start - position.start, located.end - position.start)),
    use: findUse(tokens, first, last, language, (index) => isCapitalized(tokens[index]?.text ?? "")),
    rule,
  };
}
