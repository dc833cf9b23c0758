import {listBaseForms} from "./baseForms.ts";
import type {NamedLanguage} from "./language.ts";
import {foldWord, isCapitalized, isSmall, type Token, tokenize} from "./tokens.ts";

/** Known names, found by their first word. */
export interface Gazetteer<T> {
  byFirstWord: Map<string, Entry<T>[]>; // longest first
  inflected: NamedLanguage | null; // where words of names have forms
}

interface Entry<T> {
  words: string[]; // folded
  exact: string | null; // an acronym must be written as it is
  value: T;
}

/**
 * Builds a gazetteer from names and what they stand for; of equal names the first wins. Names are found in all the forms
 * that a language gives them.
 */
export function buildGazetteer<T>(
  names: Iterable<readonly [name: string, value: T]>,
  language: NamedLanguage | null = null,
): Gazetteer<T> {
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
  const inflects = language && language.names.endings.length + language.names.clitics.length > 0;
  return {byFirstWord, inflected: inflects ? language : null};
}

/** The longest name that begins at this token, and how many tokens it takes; null where there is none. */
export function matchName<T>(
  gazetteer: Gazetteer<T>,
  tokens: readonly Token[],
  index: number,
): {length: number; value: T} | null {
  const token = tokens[index];
  if (!token || isSmall(token.text)) return null;
  const {byFirstWord, inflected} = gazetteer;
  let found: Entry<T> | null = null;
  if (!inflected) found = findLongest(byFirstWord.get(foldWord(token.text)), gazetteer, tokens, index);
  else {
    for (const form of listBaseForms(token.text, inflected)) {
      const entry = findLongest(byFirstWord.get(form), gazetteer, tokens, index);
      if (entry && entry.words.length > (found?.words.length ?? 0)) found = entry;
    }
  }
  return found && {length: found.words.length, value: found.value};
}

function findLongest<T>(
  entries: readonly Entry<T>[] | undefined,
  {inflected}: Gazetteer<T>,
  tokens: readonly Token[],
  index: number,
): Entry<T> | null {
  if (!entries || !mayStartName((tokens[index] as Token).text)) return null;
  // Hundreds of Chinese names begin with one character: the next one tells most of them off.
  const next = inflected ? null : foldWord(tokens[index + 1]?.text ?? "");
  for (const entry of entries) {
    if (next !== null && entry.words.length > 1 && entry.words[1] !== next) continue;
    if (matchEntry(entry, inflected, tokens, index)) return entry;
  }
  return null;
}

function matchEntry<T>(
  {words, exact}: Entry<T>,
  inflected: NamedLanguage | null,
  tokens: readonly Token[],
  index: number,
): boolean {
  if (exact && words.length === 1) return tokens[index]?.text === exact;
  for (let offset = 1; offset < words.length; offset++) {
    const word = words[offset] as string;
    const text = tokens[index + offset]?.text;
    if (text === undefined) return false;
    if (foldWord(text) !== word && !(inflected && listBaseForms(text, inflected).includes(word))) return false;
  }
  return true;
}

const FIRST_BEYOND_ASCII = 0x80;

/** A name begins with a capital, or is of letters that have none. */
function mayStartName(text: string): boolean {
  if (isCapitalized(text)) return true;
  return text.charCodeAt(0) >= FIRST_BEYOND_ASCII && !/\p{Lu}/u.test(text) && /\p{Lo}/u.test(text);
}
