import type {NamedLanguage} from "../language/language.ts";
import {weighGivenName} from "../language/nameLists.ts";
import {foldWord, isCapitalized, type Token} from "../language/tokens.ts";
import {isFunctionWord, isOneOf} from "../language/wordSets.ts";
import type {PlaceScene} from "./unknownPlaces.ts";

/**
 * Whether a known place is a part of the name of something else: "Air Namibia", "Boston Red Sox", "the Treaty of Utrecht",
 * "les Rangers du Texas", "Seine Laufbahn". `isNamed` says whose name is somebody's already.
 */
export function isPartOfName(
  scene: PlaceScene,
  first: number,
  last: number,
  isNamed: (token: number) => boolean,
): boolean {
  const {tokens, language} = scene;
  if (first === last && isFunctionWord(tokens[first]?.text ?? "", language)) return true;
  if (language.names.capitals === "none") return false;
  if (language.names.capitals === "nouns") return isBehindAcronym(tokens, first);
  return isInsideCapitals(scene, first, last) || isOwnedByName(scene, first, isNamed);
}

/** "AS Rom", "FC Barcelona". */
function isBehindAcronym(tokens: readonly Token[], first: number): boolean {
  return ACRONYM.test(tokens[first - 1]?.text ?? "");
}

const ACRONYM = /^\p{Lu}{2,4}$/u;

function isInsideCapitals({tokens, language, placed}: PlaceScene, first: number, last: number): boolean {
  if (
    isName(tokens[first - 1], language) &&
    first > 1 &&
    !placed.has(first - 1) &&
    !isRole(tokens[first - 1], language)
  ) {
    return true;
  }
  const next = tokens[last + 1];
  const isLocated = isOneOf(tokens[first - 1]?.text, language.names.placePrepositions);
  return (
    isName(next, language) && !isLocated && weighGivenName(foldWord(next?.text ?? "")) === 0 && !isRole(next, language)
  );
}

/** "Treaty of Utrecht", "Stade de Reims": a capital that is no role, before a genitive. */
function isOwnedByName(
  {tokens, language, placed}: PlaceScene,
  first: number,
  isNamed: (token: number) => boolean,
): boolean {
  const {genitivePrepositions, articles} = language.names;
  let index = first - 1;
  if (isOneOf(tokens[index]?.text, articles) && !isOneOf(tokens[index]?.text, genitivePrepositions)) index--;
  if (!isOneOf(tokens[index]?.text, genitivePrepositions)) return false;
  const owner = tokens[index - 1];
  if (isNamed(index - 1)) return false; // "Kofi Annan of Ghana"
  if (index < 2 || !isName(owner, language) || placed.has(index - 1) || isRole(owner, language)) return false;
  return !isOneOf(owner?.text, language.places.kinds);
}

function isName(token: Token | undefined, language: NamedLanguage): boolean {
  return token?.kind === "word" && isCapitalized(token.text) && !isFunctionWord(token.text, language);
}

function isRole(token: Token | undefined, {names}: NamedLanguage): boolean {
  const lists = [names.roleHeads, names.roleBefore, names.roleAfter, names.honorifics];
  return lists.some((list) => isOneOf(token?.text, list));
}
