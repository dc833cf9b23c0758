import {worldCityNames} from "../language/cities.ts";
import {capitalsOf} from "../language/countries.ts";
import type {NamedLanguage} from "../language/language.ts";
import {rememberWords} from "../language/rememberWords.ts";
import {foldWord, isCapitalized, type Token} from "../language/tokens.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {KnownName} from "./nameLexicon.ts";
import type {Span} from "./nameSequences.ts";
import {findResultClubs} from "./resultLines.ts";

/** How far before a club the word of its sport may stand: "his debut in the first division for Ajaccio". */
const REACH = 4;

/** The most words of a city. */
const LONGEST = 3;

/** More than so many points no result has. */
const MOST_POINTS = 200;

/**
 * Finds clubs that are called by their city: "played for Ajaccio", "contra el Valencia", "Chicago beat Utah", "Boston 4, St. Louis 3".
 * `classes` are those of the tokens, `known` the names among them (see TaggedSentence).
 */
export function findClubs(
  tokens: readonly Token[],
  classes: string,
  known: readonly KnownName[],
  language: NamedLanguage,
): Span[] {
  const {clubs} = language.names;
  if (clubs.prepositions.length + clubs.articles.length === 0) return [];
  const spans: Span[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (!isCapitalized(tokens[first]?.text ?? "")) continue;
    const length = measureCity(tokens, classes, first, known, language);
    if (length === 0) continue;
    const last = first + length - 1;
    const span = {first, last};
    if (!isCapitalized(tokens[last + 1]?.text ?? "") && isClub(tokens, span, spans, language)) spans.push(span);
    first = last;
  }
  return [...findResultClubs(tokens, classes), ...spans, ...findScores(tokens, classes, known, language)].filter(
    ({first}, index, all) => all.findIndex((other) => other.first === first) === index,
  );
}

/** Whether a city stands where clubs do; `found` are those before it. */
function isClub(
  tokens: readonly Token[],
  {first, last}: Span,
  found: readonly Span[],
  language: NamedLanguage,
): boolean {
  const {clubs, conjunctions, genitivePrepositions} = language.names;
  const before = tokens[first - 1]?.text;
  const isListed = before === "," || isOneOf(before, conjunctions); // "for Ajaccio and Metz"
  if (isListed && found.some((span) => span.last === first - 2)) return true;
  if (isOneOf(before, clubs.articles)) return !isOneOf(tokens[last + 1]?.text, genitivePrepositions);
  // "Against Moscow": a capital stands for its government more often.
  if (capitalsOf(language).has(tokens[first]?.text ?? "")) return false;
  if (isOneOf(before, clubs.prepositions)) {
    const near = tokens.slice(Math.max(0, first - 1 - REACH), first - 1);
    return near.some(({text}) => isOneOf(text, clubs.words));
  }
  return isOneOf(before, clubs.verbsBefore) && isOneOf(tokens[last + 1]?.text, clubs.followers);
}

/** "Boston 4, St. Louis 3", "Ajaccio - Metz 2-1": two cities, each with its points or both before them. */
function findScores(
  tokens: readonly Token[],
  classes: string,
  known: readonly KnownName[],
  language: NamedLanguage,
): Span[] {
  if (!classes.includes("#")) return [];
  for (let first = 0; first < tokens.length; first++) {
    const length = measureCity(tokens, classes, first, known, language);
    if (length === 0 || !isPoints(tokens[first + length])) continue;
    const next = first + length + (tokens[first + length + 1]?.text === "," ? 2 : 1);
    const other = measureCity(tokens, classes, next, known, language);
    if (other === 0 || !isPoints(tokens[next + other])) continue;
    return [
      {first, last: first + length - 1},
      {first: next, last: next + other - 1},
    ];
  }
  return [];
}

function isPoints(token: Token | undefined): boolean {
  return token?.kind === "number" && Number(token.text) < MOST_POINTS && !/[.,]/.test(token.text);
}

/** How many tokens the city takes that begins here; 0 where none does, or a country or region is called so. */
function measureCity(
  tokens: readonly Token[],
  classes: string,
  first: number,
  known: readonly KnownName[],
  language: NamedLanguage,
): number {
  const {names, places} = language;
  const listed = classes[first] === "L" ? known.find((each) => each.first === first) : undefined;
  if (listed) return names.cities[listed.id] && !places.regions[listed.id] ? listed.last - first + 1 : 0;
  let longest = 0;
  let name = "";
  for (let length = 1; length <= LONGEST && classes[first + length - 1] === "X"; length++) {
    name += (length > 1 ? " " : "") + foldWord((tokens[first + length - 1] as Token).text);
    if (isCityOfClub(name, language)) longest = length;
  }
  return longest;
}

const isCityOfClub = rememberWords((name, language: NamedLanguage): boolean => {
  const {cities, others} = language.names.clubs;
  if (isOneOf(name, cities)) return true;
  return worldCityNames.has(name) && !isOneOf(name, others) && !regionNamesOf(language).has(name);
});

const namesByLanguage = new WeakMap<NamedLanguage, ReadonlySet<string>>();

/** Regions and rivers that the language knows, folded: "el Paraná". */
function regionNamesOf(language: NamedLanguage): ReadonlySet<string> {
  const known = namesByLanguage.get(language);
  if (known) return known;
  const names = new Set(Object.values(language.places.regions).flat().map(foldWord));
  namesByLanguage.set(language, names);
  return names;
}
