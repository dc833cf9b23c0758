import type {Language} from "./language.ts";
import {foldWord} from "./tokens.ts";

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** A word list as a set of folded words; made once for each list. */
export function setOf(words: readonly string[]): ReadonlySet<string> {
  const known = sets.get(words);
  if (known) return known;
  const set = new Set(words.map(foldWord));
  sets.set(words, set);
  return set;
}

/** Whether a word stands in a list, whatever its case. */
export function isOneOf(word: string | undefined, words: readonly string[]): boolean {
  return word !== undefined && setOf(words).has(foldWord(word));
}

/** Whether a word can be no part of a name: small, or a form that begins a predicate. */
export function isFunctionWord(word: string, {names}: Language): boolean {
  return isOneOf(word, names.functionWords) || isOneOf(word, names.auxiliaries);
}
