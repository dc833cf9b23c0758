import type {NamedLanguage} from "./language.ts";
import type {Token} from "./tokens.ts";
import {isOneOf, isPairOf} from "./wordSets.ts";

/** What a country's or a city's name does in its sentence. */
export type NameUse =
  | "place" // where something is: "en Chine", "in Moscow"
  | "destination" // where somebody goes: "pour le Kazakhstan", "to Russia"
  | "attribute" // whose something is: "de la Chine", "China's"
  | "actor"; // who acts: "La Chine a annoncé", "with China"

/** How far back the preposition that governs a coordinated name may stand: "in China, India and Pakistan". */
const REACH = 12;

/**
 * Tells a government from a country by the preposition before the name, looking through articles and the names that it is
 * coordinated with ("entre la Chine et la Russie"). `isName` says whether a token belongs to a name.
 */
export function findUse(
  tokens: readonly Token[],
  first: number,
  last: number,
  language: NamedLanguage,
  isName: (index: number) => boolean,
): NameUse {
  const {names} = language;
  if (/^['’]s$/u.test(tokens[last + 1]?.text ?? "")) return "attribute";
  for (let index = first - 1; index >= Math.max(0, first - REACH); index--) {
    const word = tokens[index]?.text ?? "";
    const before = tokens[index - 1]?.text ?? "";
    // "au", "aux", "des" and "du" are preposition and article in one, so they are asked as prepositions first.
    if (isPairOf(before, word, names.actorPrepositions)) return "actor";
    if (isPairOf(before, word, names.placePrepositions)) return "place";
    if (isOneOf(word, names.placePrepositions))
      return isSecondDative(tokens, index, language, isName) ? "actor" : "place";
    if (isOneOf(word, names.motionPrepositions)) return "destination";
    if (isOneOf(word, names.actorPrepositions)) return "actor";
    if (isOneOf(word, names.genitivePrepositions)) return "attribute";
    const isLink = isOneOf(word, names.articles) || isOneOf(word, names.conjunctions) || word === "," || isName(index);
    if (!isLink) return "actor";
  }
  return "actor";
}

/** "À l'Inde et au Pakistan": coordinated with somebody to whom something is given or said, no place either. */
function isSecondDative(
  tokens: readonly Token[],
  index: number,
  language: NamedLanguage,
  isName: (index: number) => boolean,
): boolean {
  const {names} = language;
  const link = tokens[index - 1]?.text;
  const isLinked = link === "," || isOneOf(link, names.conjunctions);
  if (!isLinked || !isName(index - 2) || !isOneOf(tokens[index]?.text, names.datives)) return false;
  let first = index - 2;
  while (isName(first - 1)) first--;
  if (isPairOf(tokens[first - 2]?.text ?? "", tokens[first - 1]?.text ?? "", names.actorPrepositions)) return true;
  return isSecondDative(tokens, first - 1, language, isName);
}
