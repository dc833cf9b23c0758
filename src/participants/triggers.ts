import type {NamedLanguage} from "../language/language.ts";
import {rememberWords} from "../language/rememberWords.ts";
import {tokenize} from "../language/tokens.ts";
import {isOneOf, lowerWord} from "../language/wordSets.ts";
import type {TaggedSentence} from "./tagSentence.ts";

/** The rules that only certain words set off: most sentences have none of them, and are not asked again for each rule. */
export const PRONOUN = 1;
export const OBJECT_PRONOUN = 2;
export const GROUP = 4;
export const STATE_BODY = 8;

/** What a word may set off. */
const listTriggers = rememberWords((word, {names}: NamedLanguage): number => {
  const inverted = invertedPronoun(word);
  const isPronoun =
    isOneOf(word, names.personPronouns) ||
    isOneOf(word, names.latterPronouns) ||
    (inverted !== null && isOneOf(inverted, names.personPronouns));
  const opensGroup = [names.pluralPronouns, names.groupWords].some((list) => openingsOf(list).has(lowerWord(word)));
  return (
    (isPronoun ? PRONOUN : 0) |
    (isOneOf(word, names.objectPronouns) ? OBJECT_PRONOUN : 0) |
    (opensGroup ? GROUP : 0) |
    (isOneOf(word, names.stateBodies) ? STATE_BODY : 0)
  );
});

/** "A-t-il": the pronoun behind its verb, as it is written. */
export function invertedPronoun(word: string): string | null {
  return word.includes("-") ? (/-(\p{L}+)$/u.exec(word)?.[1] ?? null) : null;
}

/** Whether a word sets off a rule. */
export function setsOff(rule: number, word: string, language: NamedLanguage): boolean {
  return (listTriggers(word, language) & rule) !== 0;
}

const told = new WeakMap<TaggedSentence, number>();

/** Whether a sentence has any word that sets off a rule. */
export function maySetOff(rule: number, tagged: TaggedSentence, language: NamedLanguage): boolean {
  let rules = told.get(tagged);
  if (rules === undefined) {
    rules = 0;
    for (const {text} of tagged.tokens) rules |= listTriggers(text, language);
    told.set(tagged, rules);
  }
  return (rules & rule) !== 0;
}

const openings = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The first words of some phrases. */
function openingsOf(phrases: readonly string[]): ReadonlySet<string> {
  const known = openings.get(phrases);
  if (known) return known;
  const words = new Set(phrases.map((phrase) => lowerWord(tokenize(phrase)[0]?.text ?? "")));
  openings.set(phrases, words);
  return words;
}
