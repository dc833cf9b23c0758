import {worldCityNames} from "../language/cities.ts";
import type {NamedLanguage} from "../language/language.ts";
import {tellSurname} from "../language/nameLists.ts";
import {nicknames} from "../language/teams.ts";
import {foldWord, isCapitalized, type Token} from "../language/tokens.ts";
import {isFunctionWord, isOneOf} from "../language/wordSets.ts";
import type {Span} from "./nameSequences.ts";

/** The most words of a city. */
const LONGEST = 3;

/**
 * Finds teams that are called by a plural beside their city: "les Bucks de Milwaukee", "the Wichita Aeros". `classes` are those of the
 * tokens (see TaggedSentence).
 */
export function findTeams(tokens: readonly Token[], classes: string, language: NamedLanguage): Span[] {
  const spans: Span[] = [];
  const {capitals} = language.names;
  if (capitals === "none" || capitals === "cases") return spans;
  const isBehind = capitals === "names";
  for (let last = 1; last < tokens.length; last++) {
    if (!isTeamName(tokens, classes, last)) continue;
    const span = isBehind
      ? readOfCity(tokens, classes, last, language)
      : readBehindCity(tokens, classes, last, language);
    if (span) spans.push(span);
  }
  return spans;
}

/** A plural with a capital that is no thing: "Bucks", "Red Sox". */
function isTeamName(tokens: readonly Token[], classes: string, at: number): boolean {
  const kind = classes[at];
  if (kind !== "X" && kind !== "D" && kind !== "O" && kind !== "o") return false;
  return PLURAL.test(tokens[at]?.text ?? "");
}

const PLURAL = /\p{Ll}(?:\p{Ll}s|x)$/u;

/** "Les Oilers d'Edmonton": behind the article of several, and before the city. */
function readOfCity(tokens: readonly Token[], classes: string, last: number, {names}: NamedLanguage): Span | null {
  let first = last;
  while (classes[first] === "o") first--;
  const [name = "", of = ""] = [tokens[first]?.text, tokens[last + 1]?.text];
  // "Devils du New Jersey", but "Inuits du Québec".
  const isOf = /^d(?:e|')$/.test(foldWord(of)) || (isOneOf(name, nicknames) && isOneOf(of, names.genitivePrepositions));
  if (!isOf || !isCapitalized(name)) return null;
  const article = tokens[first - 1]?.text ?? "";
  if (!isOneOf(article, names.articles) || !/[sx]$/.test(article)) return null;
  const city = measureCity(tokens, classes, last + 2);
  return city > 0 ? {first, last: last + 1 + city} : null;
}

function readBehindCity(tokens: readonly Token[], classes: string, last: number, language: NamedLanguage): Span | null {
  if (classes[last] !== "X" || isCapitalized(tokens[last + 1]?.text ?? "") || tellSurname(tokens[last]?.text) > 0)
    return null;
  for (let length = LONGEST; length > 0; length--) {
    const first = last - length;
    const [before, {text}] = [tokens[first - 1]?.text ?? "", tokens[first] ?? {text: ""}];
    if (isFunctionWord(text, language) || (isCapitalized(before) && !isFunctionWord(before, language))) continue;
    if (first >= 0 && measureCity(tokens, classes, first) === length) return {first, last};
  }
  return null;
}

/** How many tokens the city takes that begins here, the longest; 0 where none does. */
function measureCity(tokens: readonly Token[], classes: string, first: number): number {
  const listed = /^[LK][lk]*/.exec(classes.slice(first, first + LONGEST + 1))?.[0].length ?? 0;
  if (listed > 0) return listed;
  let longest = 0;
  let name = "";
  for (let length = 1; length <= LONGEST && /[XN]/.test(classes[first + length - 1] ?? ""); length++) {
    name += (length > 1 ? " " : "") + foldWord((tokens[first + length - 1] as Token).text);
    if (worldCityNames.has(name)) longest = length;
  }
  return longest;
}
