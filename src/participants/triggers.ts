import {englishHeads} from "../language/englishHeads.ts";
import type {NamedLanguage} from "../language/language.ts";
import type {NameWords} from "../language/nameWords.ts";
import {nicknames} from "../language/teams.ts";
import {isCapitalized, tokenize} from "../language/tokens.ts";
import {isOneOf, lowerWord} from "../language/wordSets.ts";

/** The rules that only certain words set off: most sentences have none of them, and are not asked again for each rule. */
export const PRONOUN = 1;
export const OBJECT_PRONOUN = 2;
export const GROUP = 4;
export const STATE_BODY = 8;
export const BODY_NOUN = 16;
export const CLASS_NOUN = 32;
export const ENGLISH_HEAD = 64;
export const CLUB_FORM = 128;
export const QUOTED = 256;
export const CLUB_WORD = 512;

/** What a word may set off. */
export function listTriggers(word: string, {names}: NamedLanguage): number {
  const inverted = invertedPronoun(word);
  const isPronoun =
    isOneOf(word, names.personPronouns) ||
    isOneOf(word, names.latterPronouns) ||
    (inverted !== null && isOneOf(inverted, names.personPronouns));
  const opensGroup = [names.pluralPronouns, names.groupWords].some((list) => openingsOf(list).has(lowerWord(word)));
  const {any, plural, named} = names.bodyNouns;
  const isBody = [any, plural, named].some((list) => isOneOf(word, list));
  return (
    (isPronoun ? PRONOUN : 0) |
    (isOneOf(word, names.objectPronouns) || names.dativePronouns.some(([each]) => each === word) ? OBJECT_PRONOUN : 0) |
    (opensGroup ? GROUP : 0) |
    (isOneOf(word, names.stateBodies) ? STATE_BODY : 0) |
    (isBody ? BODY_NOUN : 0) |
    (isClassNoun(word, names) ? CLASS_NOUN : 0) |
    (names.hasEnglishNames && isEnglishHead(word) ? ENGLISH_HEAD : 0) |
    (names.clubs.forms.length > 0 && isClubForm(word, names) ? CLUB_FORM : 0) |
    (isClubWord(word, names) ? CLUB_WORD : 0) |
    (names.organizationContext.nouns.length > 0 && MAY_QUOTE.test(word) ? QUOTED : 0)
  );
}

/** Quotation marks, and capitals in the letters of another script. */
const MAY_QUOTE = /^(?:[«„]$|(?=\p{Lu})\p{Script=Latin})/u;

/** "Institute", "University": what English names of organisations have. */
function isEnglishHead(word: string): boolean {
  return isCapitalized(word) && (isOneOf(word, englishHeads.tails) || isOneOf(word, englishHeads.openings));
}

/** "FC", "VfB"; "As" and "If" are words. */
const SHORT_FORM = /^\p{Lu}.*\p{Lu}/u;

function isClubForm(word: string, {clubs}: NameWords): boolean {
  return SHORT_FORM.test(word) && isOneOf(word, clubs.forms);
}

/** One of the words that a city must have in its sentence to stand for its club, where no result does. */
function isClubWord(word: string, {clubs}: NameWords): boolean {
  const lists = [nicknames, clubs.staff, clubs.articles, clubs.words, clubs.verbsBefore];
  return lists.some((list) => isOneOf(word, list));
}

/** "Konzern", "Chemiekonzern", "Fluggesellschaft": what somebody or something is that a name follows. */
function isClassNoun(word: string, {classNouns, capitals}: NameWords): boolean {
  if (isOneOf(word, classNouns)) return true;
  const lower = word.toLowerCase();
  return capitals === "nouns" && classNouns.some((noun) => noun.length > 3 && lower.endsWith(noun));
}

const LAST_PART = /-(\p{L}+)$/u;

/** "A-t-il": the pronoun behind its verb, as it is written. */
export function invertedPronoun(word: string): string | null {
  return word.includes("-") ? (LAST_PART.exec(word)?.[1] ?? null) : null;
}

/** What the words of a sentence may set off, each by itself and any of them. */
export interface Triggers {
  words: readonly {triggers: number}[]; // of each token
  triggers: number;
}

/** Whether a word of a sentence sets off a rule. */
export function setsOff(rule: number, {words}: Triggers, token: number): boolean {
  return ((words[token]?.triggers ?? 0) & rule) !== 0;
}

/** Whether any does. */
export function maySetOff(rule: number, {triggers}: Triggers): boolean {
  return (triggers & rule) !== 0;
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
