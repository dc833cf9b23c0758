import {foldWord, isCapitalized, type Token, tokenize} from "./tokens.ts";

/** Known names, found by their first word. */
export interface Gazetteer<T> {
  byFirstWord: Map<string, Entry<T>[]>; // longest first
}

interface Entry<T> {
  words: string[]; // folded
  exact: string | null; // an acronym must be written as it is
  value: T;
}

/** Builds a gazetteer from names and what they stand for; of equal names the first wins. */
export function buildGazetteer<T>(names: Iterable<readonly [name: string, value: T]>): Gazetteer<T> {
  const byFirstWord = new Map<string, Entry<T>[]>();
  for (const [name, value] of names) {
    const words = tokenize(name).map((token) => foldWord(token.text));
    const [first] = words;
    if (!first) continue;
    const entries = byFirstWord.get(first) ?? [];
    byFirstWord.set(first, entries);
    entries.push({words, exact: /^[\p{Lu}\p{N}.]{2,6}$/u.test(name) ? name : null, value});
  }
  for (const entries of byFirstWord.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return {byFirstWord};
}

/** The longest name that begins at this token, and how many tokens it takes; null where there is none. */
export function matchName<T>(
  {byFirstWord}: Gazetteer<T>,
  tokens: readonly Token[],
  index: number,
): {length: number; value: T} | null {
  const token = tokens[index];
  if (!token || !startsName(tokens, index)) return null;
  for (const {words, exact, value} of byFirstWord.get(foldWord(token.text)) ?? []) {
    if (exact && words.length === 1 && token.text !== exact) continue;
    if (words.every((word, offset) => foldWord(tokens[index + offset]?.text ?? "") === word)) {
      return {length: words.length, value};
    }
  }
  return null;
}

/** A name begins with a capital, perhaps behind an elided article: "l'OCS". */
function startsName(tokens: readonly Token[], index: number): boolean {
  const text = tokens[index]?.text ?? "";
  if (isCapitalized(text)) return true;
  return !/\p{Lu}/u.test(text) && /\p{Lo}/u.test(text);
}
