import {capitalsOf} from "../language/countries.ts";
import type {NamedLanguage} from "../language/language.ts";
import {nicknames} from "../language/teams.ts";
import {isCapitalized, type Token} from "../language/tokens.ts";
import {isOneOf} from "../language/wordSets.ts";
import {measureClubCity} from "./clubCities.ts";
import {findScores} from "./clubScores.ts";
import type {KnownName} from "./nameLexicon.ts";
import type {Span} from "./nameSequences.ts";
import {CLUB_WORD, maySetOff, type Triggers} from "./triggers.ts";

/** How far before a club the word of its sport may stand: "his debut in the first division for Ajaccio". */
const REACH = 4;

/**
 * Finds clubs that are called by their city: "played for Ajaccio", "contra el Valencia", "Chicago beat Utah", "Boston 4, St. Louis 3".
 * `classes` are those of the tokens, `known` the names among them, `triggers` the rules that they set off (see TaggedSentence).
 */
export function findClubs(
  tokens: readonly Token[],
  classes: string,
  known: readonly KnownName[],
  triggers: Triggers,
  language: NamedLanguage,
): Span[] {
  const {clubs} = language.names;
  if (clubs.prepositions.length + clubs.articles.length === 0) return [];
  const spans = maySetOff(CLUB_WORD, triggers) ? findInProse(tokens, classes, known, language) : [];
  return [...spans, ...findScores(tokens, classes, known, language)].filter(
    ({first}, index, all) => all.findIndex((other) => other.first === first) === index,
  );
}

function findInProse(
  tokens: readonly Token[],
  classes: string,
  known: readonly KnownName[],
  language: NamedLanguage,
): Span[] {
  const spans: Span[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (!isCapitalized(tokens[first]?.text ?? "")) continue;
    if (isNickname(tokens, first, language)) {
      spans.push({first, last: first});
      continue;
    }
    const length = measureClubCity(tokens, classes, first, known, language);
    const last = first + Math.max(1, length) - 1;
    const span = {first, last};
    if (isBeforeStaff(tokens, classes, span, length > 0, language)) {
      spans.push(span);
      first = last;
      continue;
    }
    if (length === 0) continue;
    if (!isCapitalized(tokens[last + 1]?.text ?? "") && isClub(tokens, span, spans, language)) spans.push(span);
    first = last;
  }
  return spans;
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

/** "Leeds manager Howard Wilkinson", "the Chelsea striker Armando Broja": a city or one capital before who is of its team, and named. */
function isBeforeStaff(
  tokens: readonly Token[],
  classes: string,
  {first, last}: Span,
  isCity: boolean,
  {names}: NamedLanguage,
): boolean {
  const at = classes[last + 1] === "G" ? last + 2 : last + 1; // "Watford's defender Craig Dawson"
  if (!isOneOf(tokens[at]?.text, names.clubs.staff) || classes[at + 1] !== "X") return false;
  return isCity || (first > 0 && classes[first] === "X" && !isCapitalized(tokens[first - 1]?.text ?? ""));
}

/** "The Braves": what only teams are called, behind its article. */
function isNickname(tokens: readonly Token[], at: number, {names}: NamedLanguage): boolean {
  if (!isOneOf(tokens[at]?.text, nicknames) || isCapitalized(tokens[at + 1]?.text ?? "")) return false;
  const article = tokens[at - 1]?.text;
  const isSeveral = isOneOf(article, names.articles) && !isOneOf(article, names.indefinites);
  return isSeveral && !isOneOf(tokens[at + 1]?.text, names.genitivePrepositions);
}
