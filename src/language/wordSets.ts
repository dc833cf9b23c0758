import type {NamedLanguage} from "./language.ts";
import {rememberWords} from "./rememberWords.ts";
import {simplifyText} from "./simplifyHan.ts";
import {dropSoftHyphens} from "./tokens.ts";

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** A word list as a set of small words; made once for each list. */
export function setOf(words: readonly string[]): ReadonlySet<string> {
  const known = sets.get(words);
  if (known) return known;
  const set = new Set(words.map(lowerWord));
  sets.set(words, set);
  return set;
}

/** A word in small letters, with a plain apostrophe, no soft hyphens and the simplified signs of Chinese. Marks stay: "a" and "à" are two words. */
export function lowerWord(word: string): string {
  const known = lowered.get(word);
  if (known !== undefined) return known;
  const lower = simplifyText(dropSoftHyphens(word)).toLowerCase().replace("’", "'");
  if (lowered.size >= MOST_LOWERED) lowered.clear();
  lowered.set(word, lower);
  return lower;
}

/** Words that were written small before; so many, and then anew. */
const lowered = new Map<string, string>();
const MOST_LOWERED = 50_000;

/** The word that was asked for last: one is looked up in list after list. */
let [lastWord, lastSmall] = ["", ""];

/** Whether a word stands in a list, whatever its case. */
export function isOneOf(word: string | undefined, words: readonly string[]): boolean {
  if (word === undefined) return false;
  if (word !== lastWord) {
    lastWord = word;
    lastSmall = lowerWord(word);
  }
  return setOf(words).has(lastSmall);
}

/** Whether two words stand in a list as one phrase. */
export function isPairOf(first: string, second: string, phrases: readonly string[]): boolean {
  const words = phrasesOf(phrases).get(lowerWord(first));
  return words?.some((phrase) => phrase.length === 2 && phrase[1] === lowerWord(second)) ?? false;
}

/** How many tokens the longest phrase of a list takes that begins at one and has so many words at most; 0 where there is none. */
export function measurePhrase(
  tokens: readonly {text: string}[],
  first: number,
  phrases: readonly string[],
  most: number,
): number {
  const beginning = phrasesOf(phrases).get(lowerWord(tokens[first]?.text ?? ""));
  const longest = beginning?.find(
    (words) =>
      words.length <= most && words.every((word, offset) => word === lowerWord(tokens[first + offset]?.text ?? "")),
  );
  return longest?.length ?? 0;
}

const phrasesByList = new WeakMap<readonly string[], ReadonlyMap<string, readonly (readonly string[])[]>>();

/** The words of each phrase of a list in small letters, by the first of them; the longest first. */
function phrasesOf(list: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const known = phrasesByList.get(list);
  if (known) return known;
  const phrases = new Map<string, (readonly string[])[]>();
  for (const phrase of setOf(list)) {
    const words = phrase.split(" ");
    const [first = ""] = words;
    phrases.set(
      first,
      [...(phrases.get(first) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  phrasesByList.set(list, phrases);
  return phrases;
}

/** Whether a word can be no part of a name: small, or a form that begins a predicate. */
export const isFunctionWord = rememberWords(
  (word, {names}: NamedLanguage) => isOneOf(word, names.functionWords) || isOneOf(word, names.auxiliaries),
);

/** Whether a word among capitals tells that they name a thing: an organisation, a place or another. */
export const isThing = rememberWords((word, {names}: NamedLanguage) =>
  [names.organizationWords, names.placeWords, names.thingWords].some((list) => isOneOf(word, list)),
);
