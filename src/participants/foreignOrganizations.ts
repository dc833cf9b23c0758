import {worldCityNames} from "../language/cities.ts";
import {englishHeads} from "../language/englishHeads.ts";
import type {NamedLanguage} from "../language/language.ts";
import {isNoun} from "../language/nameLists.ts";
import {foldWord, isCapitalized, type Token} from "../language/tokens.ts";
import {isFunctionWord, isOneOf} from "../language/wordSets.ts";
import type {Span} from "./nameSequences.ts";
import {ENGLISH_HEAD, maySetOff, type Triggers} from "./triggers.ts";
import {walkSpans} from "./walkSpans.ts";

/** The most tokens of a name. */
const LONGEST = 8;

/** Of whatever stands in a name: capitals that are no person, office or day. */
const PART = /[XYUDKkLlOoVABW]/;

/**
 * Finds organisations whose English names a text of another language leaves as they are: "der University of Oxford", "la Canadian
 * Grain Commission". `classes` are those of the tokens (see TaggedSentence).
 */
export function findForeignOrganizations(
  tokens: readonly Token[],
  classes: string,
  triggers: Triggers,
  language: NamedLanguage,
): Span[] {
  if (!maySetOff(ENGLISH_HEAD, triggers)) return [];
  return walkSpans(tokens.length, (first) => {
    if (!isPart(tokens, classes, first)) return null;
    const last = measureRun(tokens, classes, first);
    return {span: last > first ? readRun(tokens, classes, {first, last}, language) : null, last};
  });
}

function isPart(tokens: readonly Token[], classes: string, at: number): boolean {
  const {text = ""} = tokens[at] ?? {};
  return isCapitalized(text) && PART.test(classes[at] ?? "") && /^\p{Script=Latin}/u.test(text);
}

function measureRun(tokens: readonly Token[], classes: string, first: number): number {
  let last = first;
  while (last - first < LONGEST) {
    let next = last + 1;
    while (
      next <= last + 2 &&
      isOneOf(tokens[next]?.text, englishHeads.links) &&
      !isCapitalized(tokens[next]?.text ?? "")
    )
      next++;
    if (!isPart(tokens, classes, next)) break;
    last = next;
  }
  return last;
}

function readRun(tokens: readonly Token[], classes: string, run: Span, language: NamedLanguage): Span | null {
  const {first, last} = run;
  const opening = findOpening(tokens, run);
  const head = opening ?? last;
  if (opening === null && !isOneOf(tokens[last]?.text, englishHeads.tails)) return null;
  const start = startOf(tokens, first, head, language);
  if (opening !== null) return {first: start, last};
  if (classes[start] === "O" && isOneOf(tokens[last]?.text, ["league"])) return null; // "UEFA Champions League": a cup
  const isTold = tokens.slice(start, last).some(({text}) => !isOneOf(text, englishHeads.adjectives));
  return start < last && isTold && !isOwn(tokens, start, last, language) ? {first: start, last} : null;
}

/** "University of Oxford", "American Association for …": the head that its purpose or place follows. */
function findOpening(tokens: readonly Token[], {first, last}: Span): number | null {
  for (let at = first; at < last - 1; at++) {
    const isHead = isOneOf(tokens[at]?.text, englishHeads.openings) || isOneOf(tokens[at]?.text, englishHeads.tails);
    if (isHead && /^(?:of|for|on)$/.test(tokens[at + 1]?.text ?? "")) return at;
  }
  return null;
}

/**
 * Behind "of" where that follows no head ("Proceedings of the Royal Society"), and where all nouns have capitals behind them: "der
 * Vogelschutzorganisation BirdLife International", but "der Free Software Foundation".
 */
function startOf(tokens: readonly Token[], first: number, head: number, language: NamedLanguage): number {
  const {names} = language;
  let start = first;
  for (let at = first; at < head; at++) if (/^(?:of|for|in)$/.test(tokens[at]?.text ?? "")) start = at + 1;
  while (start < head && (tokens[start]?.text === "the" || isFunctionWord(tokens[start]?.text ?? "", language)))
    start++;
  if (names.capitals !== "nouns") return start;
  const isPlainNoun = (at: number) => {
    const word = foldWord(tokens[at]?.text ?? "");
    return isNoun(word, names.nouns) && !worldCityNames.has(word) && !isOneOf(word, englishHeads.links);
  };
  if (isBehindArticle(tokens, start, language) && !isPlainNoun(start)) return start;
  for (let at = head - 1; at >= start; at--) if (isPlainNoun(at)) return at + 1;
  return start;
}

function isBehindArticle(tokens: readonly Token[], first: number, {names}: NamedLanguage): boolean {
  const before = tokens[first - 1]?.text;
  return [names.articles, names.genitivePrepositions, names.rolePrepositions].some((list) => isOneOf(before, list));
}

/** A head that is a word of the language, too, is not told by one word before it: "Union Berlin", "Gran Commission". */
function isOwn(tokens: readonly Token[], start: number, head: number, {names}: NamedLanguage): boolean {
  const text = tokens[head]?.text ?? "";
  const isWord = isOneOf(text, names.organizationWords) || isNoun(foldWord(text), names.nouns);
  return isWord && head - start < 2;
}
