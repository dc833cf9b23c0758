import {listBaseForms} from "./baseForms.ts";
import type {NamedLanguage} from "./language.ts";
import {rememberWords} from "./rememberWords.ts";
import {
  foldFirst,
  foldShort,
  foldWord,
  isCapitalized,
  isSmall,
  startsWithLetters,
  type Token,
  tokenize,
} from "./tokens.ts";

/**
 * Known names, found by their first word. There are thousands, and a text has few: they lie by their first letters until a word with
 * such letters is asked for, and are split into words when a text has the first of them.
 */
export interface Gazetteer<T> {
  unread: Map<string, Names<T>>; // by the first letters of their first words, folded
  byFirstWord: Map<string, Opened<T>>; // of those whose first letters were asked for
  inflected: NamedLanguage | null; // where words of names have forms
}

/** Some names and what they stand for, or how that is told when it is asked for. */
interface Names<T> {
  names: string[];
  values: (T | (() => T))[];
}

/** The names that begin with one word. */
interface Opened<T> extends Names<T> {
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

/** A gazetteer without names. Names are found in all the forms that a language gives them. */
export function openGazetteer<T>(language: NamedLanguage | null = null): Gazetteer<T> {
  const inflects = language && language.names.endings.length + language.names.clitics.length > 0;
  return {unread: new Map(), byFirstWord: new Map(), inflected: inflects ? language : null};
}

/** Adds a name, and what it stands for; of equal names the first wins. Before any is asked for. */
export function addName<T>({unread}: Gazetteer<T>, name: string, value: T | (() => T)): void {
  const letters = firstLettersOf(name);
  const known = unread.get(letters);
  if (known) {
    known.names.push(name);
    known.values.push(value);
  } else if (letters !== "") unread.set(letters, {names: [name], values: [value]});
}

/** Builds a gazetteer from names and what they stand for. */
export function buildGazetteer<T>(
  names: Iterable<readonly [name: string, value: T]>,
  language: NamedLanguage | null = null,
): Gazetteer<T> {
  const gazetteer = openGazetteer<T>(language);
  for (const [name, value] of names) addName(gazetteer, name, value);
  return gazetteer;
}

/** By how many letters names are parted. */
const LETTERS = 2;

/** The first letters of the first word of a name, folded. */
function firstLettersOf(name: string): string {
  if (startsWithLetters(name, LETTERS)) {
    const folded = foldShort(name.slice(0, LETTERS));
    if (folded.length === LETTERS) return folded;
  }
  return foldFirst(name).slice(0, LETTERS);
}

/** The names that begin with a word, folded. */
function findNames<T>({unread, byFirstWord}: Gazetteer<T>, word: string): Opened<T> | undefined {
  const letters = word.slice(0, LETTERS);
  const part = unread.get(letters);
  if (part) {
    unread.delete(letters);
    if (letters.length < LETTERS) byFirstWord.set(letters, {names: part.names, values: part.values, opening: null});
    else sortByFirstWord(part, byFirstWord);
  }
  return byFirstWord.get(word);
}

function sortByFirstWord<T>(part: Names<T>, byFirstWord: Map<string, Opened<T>>): void {
  for (let at = 0; at < part.names.length; at++) {
    const [name, value] = [part.names[at] as string, part.values[at] as T | (() => T)];
    const first = foldFirst(name);
    const known = byFirstWord.get(first);
    if (known) {
      known.names.push(name);
      known.values.push(value);
    } else byFirstWord.set(first, {names: [name], values: [value], opening: null});
  }
}

/** Whether any name begins with a word, folded. */
export function opensName<T>(gazetteer: Gazetteer<T>, word: string): boolean {
  return findNames(gazetteer, word) !== undefined;
}

function makeOpening<T>({names, values}: Names<T>, isInflected: boolean): Opening<T> {
  const entries = names.map((name, at): Entry<T> => {
    const words = tokenize(name).map(({text}) => foldWord(text));
    const value = values[at] as T | (() => T);
    const told = typeof value === "function" ? (value as () => T)() : value;
    return {words, exact: /^[\p{Lu}\p{N}.]{2,6}$/u.test(name) ? name : null, value: told};
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
const tellOpenings = rememberWords((word, gazetteer: Gazetteer<unknown>): readonly Opening<unknown>[] => {
  const {inflected} = gazetteer;
  if (!mayStartName(word)) return NONE;
  const forms = inflected ? listBaseForms(word, inflected) : [foldWord(word)];
  const openings = forms.flatMap((form) => {
    const names = findNames(gazetteer, form);
    if (!names) return [];
    names.opening ??= makeOpening(names, inflected !== null);
    return [names.opening];
  });
  return openings.length > 0 ? openings : NONE;
});

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
