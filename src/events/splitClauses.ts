import type {Language} from "../language/language.ts";
import {foldWord} from "../language/tokens.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";

/** A stretch of a sentence between marks or connectives. */
export interface Clause {
  first: number; // token
  last: number; // token, included
  kind: "main" | "relative" | "participle" | "condition" | "attribution";
}

/** An attribution is short: "a déclaré à Moscou le ministre chinois Wang Yi"; what is longer says something of its own. */
const LONGEST_ATTRIBUTION = 24;

/**
 * Splits a sentence into clauses, in order, and tells what hangs on what: "L'initiative, annoncée par Wang le 4 septembre,
 * vise à …" is a main clause, a participle and a main clause.
 */
export function splitClauses(tagged: TaggedSentence, language: Language): Clause[] {
  const starts = findStarts(tagged, language);
  return starts.flatMap((first, index) => {
    const last = (starts[index + 1] ?? tagged.tokens.length) - 1;
    return last < first ? [] : [{first, last, kind: tellKind(tagged, first, last, index === 0, language)}];
  });
}

function findStarts(tagged: TaggedSentence, language: Language): number[] {
  const {tokens, classes} = tagged;
  const starts = [0];
  for (let index = 1; index < tokens.length; index++) {
    const text = tokens[index]?.text ?? "";
    const isMark = /[,:-]/.test(classes[index] ?? "") && /^[,;:—–()]$/u.test(text);
    if (isMark && index + 1 < tokens.length) starts.push(index + 1);
    else if (isRelative(text, language) && /[WYDKOLNXAkolnh]/.test(classes[index - 1] ?? "")) starts.push(index);
  }
  return starts;
}

function tellKind(
  tagged: TaggedSentence,
  first: number,
  last: number,
  isFirst: boolean,
  language: Language,
): Clause["kind"] {
  const words = tagged.tokens.slice(first, last + 1).map(({text}) => text);
  const {conditions, participles} = language.events;
  const opening = isOneOf(words[0], language.names.conjunctions) ? words.slice(1) : words;
  if (conditions.some((phrase) => startsWith(opening, phrase))) return "condition";
  if (!isFirst && isRelative(opening[0] ?? "", language)) return "relative";
  if (isOneOf(opening[0], participles)) return "participle";
  if (!isFirst && isAttribution(words, language)) return "attribution";
  return "main";
}

function isRelative(word: string, {events}: Language): boolean {
  return isOneOf(word, events.relatives);
}

function startsWith(words: readonly string[], phrase: string): boolean {
  return foldWord(words.slice(0, 4).join(" ")).startsWith(`${foldWord(phrase)} `);
}

/** "a-t-il déclaré", "a déclaré Lavrov", "said Wang", "Wang said on Friday". */
function isAttribution(words: readonly string[], {events, names}: Language): boolean {
  if (words.length > LONGEST_ATTRIBUTION) return false;
  const saying = words.findIndex((word) => isOneOf(word, events.sayings));
  if (saying < 0 || words.slice(saying + 1).some((word) => isRelative(word, {events} as Language))) return false;
  const before = words.slice(0, saying);
  const isInverted =
    before.length === 0 || before.every((word) => isOneOf(word, names.auxiliaries) || /-\p{L}+$/u.test(word));
  const isSpeaker =
    before.length <= 3 && before.every((word) => /^\p{Lu}/u.test(word) || isOneOf(word, names.personPronouns));
  return isInverted || isSpeaker;
}

/** The last token of a clause that is no mark. */
export function lastWord({tokens}: TaggedSentence, {first, last}: Pick<Clause, "first" | "last">): number {
  let end = last;
  while (end > first && !/[\p{L}\p{N}]/u.test(tokens[end]?.text ?? "")) end--;
  return end;
}

/**
 * The words of the noun that a clause hangs on ("L'initiative, annoncée …"): from the last article of the clause before it,
 * or from its head.
 */
export function findHeadOf(tagged: TaggedSentence, before: Clause): Clause {
  const {classes} = tagged;
  const last = lastWord(tagged, before);
  let first = last;
  while (first > before.first && !/[TSVE,]/.test(classes[first] ?? "")) first--;
  if (/[VE,]/.test(classes[first] ?? "") && first < last) first++;
  return {first, last, kind: "main"};
}
