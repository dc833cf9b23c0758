import {calendarWordsOf} from "../language/calendarWords.ts";
import {worldCityNames} from "../language/cities.ts";
import {findDemonym} from "../language/countries.ts";
import {measureDateline} from "../language/datelines.ts";
import {PLACE} from "../language/hanText.ts";
import type {NamedLanguage} from "../language/language.ts";
import {chinesePlaces, weighGivenName, weighSurname, worldRegions} from "../language/nameLists.ts";
import {rememberWords} from "../language/rememberWords.ts";
import {foldWord, isCapitalized, type Token} from "../language/tokens.ts";
import {isFunctionWord, isThing} from "../language/wordSets.ts";
import {
  ARTICLE,
  CONJUNCTION,
  hasSign,
  MOTION_PREPOSITION,
  ORGANIZATION_WORD,
  PLACE_HEAD,
  PLACE_KIND,
  PLACE_LINK,
  PLACE_PREPOSITION,
  PLACE_TAIL,
  THING_WORD,
} from "../language/wordSigns.ts";

/** Tokens that name a place which no table of the language knows, the last included, and how that is known. */
export interface UnknownPlace {
  first: number;
  last: number;
  rule: "city" | "region" | "word" | "preposition" | "kind" | "list" | "dateline";
}

/** How many words the name of such a place may have, and how many with words of place. */
const LONGEST = 4;
const LONGEST_PHRASE = 6;
const LONGEST_TOWN = 5;

/** How many tokens a link between a word of place and the name may take: "du", "de la". */
const LONGEST_LINK = 2;

/** What is asked of a sentence. */
export interface PlaceScene {
  tokens: readonly Token[];
  language: NamedLanguage;
  readsWorld: boolean;
  placed: ReadonlySet<number>; // tokens of those found before
  beginnings: Uint8Array | null; // of names in Chinese lists, where each character is a token
}

/** "Lac Victoria", "détroit de Béring", "Owens Valley": a name that a word of place is part of, or null. */
export function findPlaceByWord({tokens, language}: PlaceScene, first: number): UnknownPlace | null {
  if (hasSign(tokens[first]?.text, PLACE_HEAD, language)) {
    const link = measureLink(tokens, first + 1, language);
    const length = measureName(tokens, first + 1 + link, language);
    if (length > 0) return {first, last: first + link + length, rule: "word"};
  }
  if (hasSign(tokens[first]?.text, PLACE_TAIL, language) || !isCapitalWord(tokens[first], language)) return null;
  let last = first;
  for (let index = first + 1; index < first + LONGEST_PHRASE; index++) {
    if (hasSign(tokens[index]?.text, PLACE_TAIL, language) && isTailWritten(tokens[index], language)) last = index;
    if (!isCapitalWord(tokens[index], language)) break;
  }
  return last > first ? {first, last, rule: "word"} : null;
}

/** A word of place behind a name is part of it as it is written there: "Owens Valley", "Московская область". */
function isTailWritten(tail: Token | undefined, {code}: NamedLanguage): boolean {
  return code === "ru" || isCapitalized(tail?.text ?? "");
}

/** The place that begins at a token, as what stands beside it or the list of the world's cities tell; or null. */
export function findPlaceByContext(scene: PlaceScene, first: number): UnknownPlace | null {
  const {tokens, language} = scene;
  if (language.names.capitals === "none") return findHanPlace(scene, first);
  const town = first === 0 ? measureDateline(tokens, language) : 0;
  if (town > 0) return {first, last: town - 1, rule: "dateline"};
  const saint = measureSaint(tokens, first);
  if (saint > 0 && scene.readsWorld) return {first, last: first + saint - 1, rule: "city"};
  const length = measureName(tokens, first, language);
  if (length === 0 || findDemonym(tokens, first, language)) return null;
  const last = first + length - 1;
  // "North America, Major League Baseball", "ran into Cincinnati Reds catcher": part of the name of a club or a thing.
  const next = tokens[last + 1]?.text ?? "";
  if (isCapitalized(next) && isThing(next, language)) return null;
  const {isFamiliar} = tellWorldWord(tokens[first]?.text ?? "", language);
  if (
    isBehindPreposition(tokens, first, language) &&
    !(isFamiliar && length > 1 && measureListed(scene, first, length, "isCity") === 0)
  )
    return {first, last, rule: "preposition"};
  if (isBehindKind(tokens, first, language)) return {first, last, rule: "kind"};
  if (isBeforeKind(scene, first, last)) return {first, last, rule: "kind"};
  if (isListed(scene, first, last) && !isFamiliar) return {first, last, rule: "list"};
  if (isCapitalized(tokens[first - 1]?.text ?? "")) return null; // no place alone
  const city = measureListed(scene, first, length, "isCity");
  if (city > 0 && isPlaceOnly(scene, first, city)) return {first, last: first + city - 1, rule: "city"};
  const region = measureListed(scene, first, length, "isRegion");
  return region > 0 && isPlaceOnly(scene, first, region) ? {first, last: first + region - 1, rule: "region"} : null;
}

/** The longest name of a Chinese town, as it is listed, whose characters are each a token. */
function findHanPlace({tokens, beginnings}: PlaceScene, first: number): UnknownPlace | null {
  if (!beginnings || ((beginnings[first] as number) & PLACE) === 0) return null;
  let name = (tokens[first] as Token).text;
  const longest = chinesePlaces.longestFrom(name, tokens[first + 1]?.text ?? "");
  let last = first;
  for (let next = first + 1; next < first + Math.min(LONGEST_TOWN, longest); next++) {
    name += tokens[next]?.text ?? "";
    if (chinesePlaces.has(name)) last = next;
  }
  return last > first ? {first, last, rule: "city"} : null;
}

/** How many capitals from a token on may name a place; small links within are taken where a capital follows. */
function measureName(tokens: readonly Token[], first: number, language: NamedLanguage): number {
  let length = 0;
  while (length < LONGEST && isPlaceWord(tokens[first + length]?.text ?? "", language)) length++;
  return length;
}

const isPlaceWord = rememberWords((word, language: NamedLanguage): boolean => {
  if (word.length < 3 || !isCapitalized(word) || word === word.toUpperCase()) return false;
  if (isFunctionWord(word, language) || calendarWordsOf(language).has(foldWord(word))) return false;
  return !hasSign(word, THING_WORD | ORGANIZATION_WORD, language);
});

/** A word with a capital that may be part of a longer name: "National" in "Tongass National Forest". */
function isCapitalWord(token: Token | undefined, language: NamedLanguage): boolean {
  return token !== undefined && isCapitalized(token.text) && !isFunctionWord(token.text, language);
}

function measureLink(tokens: readonly Token[], first: number, language: NamedLanguage): number {
  let length = 0;
  while (length < LONGEST_LINK && hasSign(tokens[first + length]?.text, PLACE_LINK, language)) length++;
  return length;
}

function isBehindPreposition(tokens: readonly Token[], first: number, language: NamedLanguage): boolean {
  const word = tokens[first - 1]?.text;
  // "Im Güterverkehr": where all nouns have capitals, a contracted article stands before things more than before places.
  if (language.names.capitals === "nouns" && hasSign(word, ARTICLE, language)) return false;
  if (hasSign(word, PLACE_PREPOSITION, language)) return true;
  // "It leads east to Berryville."
  return hasSign(word, MOTION_PREPOSITION, language) && hasSign(tokens[first - 2]?.text, PLACE_KIND, language);
}

/** "La ville de Trbovlje", "north of Eastham", "Stadt Bochum". */
function isBehindKind(tokens: readonly Token[], first: number, language: NamedLanguage): boolean {
  let index = first - 1;
  while (first - index <= LONGEST_LINK && hasSign(tokens[index]?.text, PLACE_LINK, language)) index--;
  return hasSign(tokens[index]?.text, PLACE_KIND, language);
}

/** "The Koolau volcano", "the Bač municipality": what it is stands behind the name, in small letters. */
function isBeforeKind({tokens, language}: PlaceScene, first: number, last: number): boolean {
  if (language.names.capitals !== "titles" || !hasSign(tokens[first - 1]?.text, ARTICLE, language)) return false;
  const words = tokens.slice(first, last + 1).map(({text}) => foldWord(text));
  const isPerson = words.some((word) => weighGivenName(word) + weighSurname(word) > 0);
  const next = tokens[last + 1]?.text ?? "";
  return !isPerson && !isCapitalized(next) && hasSign(next, PLACE_TAIL, language);
}

/** "St. Louis", "Saint-" written short: how many tokens the city takes; 0 where it is none. */
function measureSaint(tokens: readonly Token[], first: number): number {
  const [saint, stop, name] = [tokens[first]?.text, tokens[first + 1]?.text, tokens[first + 2]?.text ?? ""];
  if (saint !== "St" && saint !== "St.") return 0;
  const at = stop === "." ? name : (stop ?? "");
  const isCity = [`st. ${foldWord(at)}`, `saint ${foldWord(at)}`].some((city) => worldCityNames.has(city));
  const length = stop === "." ? 3 : 2;
  return isCity && !isCapitalized(tokens[first + length]?.text ?? "") ? length : 0; // "St. Louis Cardinals"
}

/** "Lyon, Nice et Bastia", "Cantil (Californie)", "Perryton, Texas": beside a place, with a comma, a conjunction or a bracket. */
function isListed({tokens, language, placed}: PlaceScene, first: number, last: number): boolean {
  let before = first - 1;
  if (hasSign(tokens[before]?.text, ARTICLE, language)) before--;
  if (isLink(tokens[before], language) && tokens[before - 1]?.text === ",") before--; // "Truro, and Provincetown"
  if (isLink(tokens[before], language) && placed.has(before - 1)) return true;
  const next = tokens[last + 1]?.text;
  return (next === "," || next === "(") && placed.has(last + 2);
}

function isLink(token: Token | undefined, language: NamedLanguage): boolean {
  return token?.text === "," || hasSign(token?.text, CONJUNCTION, language);
}

/** What the lists of the world know of a word by itself. */
interface WorldWord {
  isCity: boolean;
  isRegion: boolean;
  isFamiliar: boolean; // a given name
  isOfPerson: boolean; // that, or a family name
}

const tellWorldWord = rememberWords((text, _: NamedLanguage): WorldWord => {
  const word = foldWord(text);
  const isFamiliar = weighGivenName(word) > 0;
  return {
    isCity: worldCityNames.has(word),
    isRegion: worldRegions.has(word),
    isFamiliar,
    isOfPerson: isFamiliar || weighSurname(word) > 0,
  };
});

const WORLD = {isCity: worldCityNames, isRegion: worldRegions} as const;

/** How many tokens the longest name of a list of the world's places takes that begins here. */
function measureListed(
  {tokens, language, readsWorld}: PlaceScene,
  first: number,
  most: number,
  list: keyof typeof WORLD,
): number {
  if (!readsWorld || most === 0) return 0;
  const {text} = tokens[first] as Token;
  let longest = tellWorldWord(text, language)[list] ? 1 : 0;
  let name = foldWord(text);
  for (let length = 2; length <= most; length++) {
    name += ` ${foldWord(tokens[first + length - 1]?.text ?? "")}`;
    if (WORLD[list].has(name)) longest = length;
  }
  return longest;
}

/** Whether a place's name is nobody's: it stands before no capital, and is in no list of people's names. */
function isPlaceOnly({tokens, language}: PlaceScene, first: number, length: number): boolean {
  if (isCapitalized(tokens[first + length]?.text ?? "")) return false;
  return length > 1 || !tellWorldWord(tokens[first]?.text ?? "", language).isOfPerson;
}
