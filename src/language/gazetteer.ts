import {listBaseForms} from "./baseForms.ts";
import type {NamedLanguage} from "./language.ts";
import {rememberWords} from "./rememberWords.ts";
import {foldFirst, foldWord, isCapitalized, isSmall, type Token, tokenize} from "./tokens.ts";

/** Known names, found by their first word. */
export interface Gazetteer<T> {
  byFirstWord: ReadonlyMap<string, Names<T>>;
  inflected: NamedLanguage | null; // where words of names have forms
}

/** The names that begin with one word; they are split into words when a text has that one. */
interface Names<T> {
  listed: (readonly [name: string, value: T])[];
  opening: Opening<T> | null;
}

interface Entry<T> {
  words: string[]; // folded
  exact: string | null; // an acronym must be written as it is
  value: T;
}

/** The names that begin with one word, the longest first: hundreds do in Chinese, and the next character tells most of them off. */
interface Opening<T> {
  alone: readonly Entry<T>[]; // where words have forms, all
  bySecondWord: ReadonlyMap<string, readonly Entry<T>[]>;
}

/**
 * Builds a gazetteer from names and what they stand for; of equal names the first wins. Names are found in all the forms
 * that a language gives them.
 */
export function buildGazetteer<T>(
  names: Iterable<readonly [name: string, value: T]>,
  language: NamedLanguage | null = null,
): Gazetteer<T> {
  const byFirstWord = new Map<string, Names<T>>();
  for (const named of names) {
    const first = foldFirst(named[0]);
    const known = byFirstWord.get(first);
    if (known) known.listed.push(named);
    else if (first) byFirstWord.set(first, {listed: [named], opening: null});
  }
  const inflects = language && language.names.endings.length + language.names.clitics.length > 0;
  return {byFirstWord, inflected: inflects ? language : null};
}

function makeOpening<T>({listed}: Names<T>, isInflected: boolean): Opening<T> {
  const entries = listed.map(([name, value]): Entry<T> => {
    const words = tokenize(name).map(({text}) => foldWord(text));
    return {words, exact: /^[\p{Lu}\p{N}.]{2,6}$/u.test(name) ? name : null, value};
  });
  const all = entries.sort((a, b) => b.words.length - a.words.length);
  const bySecondWord = new Map<string, Entry<T>[]>();
  if (isInflected) return {alone: all, bySecondWord};
  for (const entry of all) {
    const second = entry.words[1];
    if (second === undefined) continue;
    const longer = bySecondWord.get(second) ?? [];
    bySecondWord.set(second, longer);
    longer.push(entry);
  }
  return {alone: all.filter(({words}) => words.length === 1), bySecondWord};
}

/** The longest name that begins at this token, and how many tokens it takes; null where there is none. */
export function matchName<T>(
  gazetteer: Gazetteer<T>,
  tokens: readonly Token[],
  index: number,
): {length: number; value: T} | null {
  const token = tokens[index];
  if (!token) return null;
  let found: Entry<T> | null = null;
  for (const opening of openingsOf(gazetteer, token.text)) {
    const entry = findLongest(opening, gazetteer, tokens, index);
    if (entry && entry.words.length > (found?.words.length ?? 0)) found = entry;
  }
  return found && {length: found.words.length, value: found.value};
}

/** Whether any name may begin with this word. */
export function mayOpenName<T>(gazetteer: Gazetteer<T>, word: string): boolean {
  return openingsOf(gazetteer, word).length > 0;
}

function openingsOf<T>(gazetteer: Gazetteer<T>, word: string): readonly Opening<T>[] {
  return isSmall(word) ? [] : (tellOpenings(word, gazetteer) as readonly Opening<T>[]);
}

/** The names that may begin with a word, in each form that it may be. */
const tellOpenings = rememberWords(
  (word, {byFirstWord, inflected}: Gazetteer<unknown>): readonly Opening<unknown>[] => {
    if (!mayStartName(word)) return NONE;
    const forms = inflected ? listBaseForms(word, inflected) : [foldWord(word)];
    const openings = forms.flatMap((form) => {
      const names = byFirstWord.get(form);
      if (!names) return [];
      names.opening ??= makeOpening(names, inflected !== null);
      return [names.opening];
    });
    return openings.length > 0 ? openings : NONE;
  },
);

const NONE: readonly Opening<unknown>[] = [];

function findLongest<T>(
  {alone, bySecondWord}: Opening<T>,
  {inflected}: Gazetteer<T>,
  tokens: readonly Token[],
  index: number,
): Entry<T> | null {
  const next = bySecondWord.size > 0 ? tokens[index + 1] : undefined;
  const longer = next && bySecondWord.get(foldWord(next.text));
  return (longer && findMatching(longer, inflected, tokens, index)) ?? findMatching(alone, inflected, tokens, index);
}

function findMatching<T>(
  entries: readonly Entry<T>[],
  inflected: NamedLanguage | null,
  tokens: readonly Token[],
  index: number,
): Entry<T> | null {
  for (const entry of entries) if (matchEntry(entry, inflected, tokens, index)) return entry;
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
