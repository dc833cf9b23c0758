import type {EventWords} from "../language/eventWords.ts";
import type {Language} from "../language/language.ts";
import {tokenize} from "../language/tokens.ts";
import {isOneOf, lowerWord, setOf} from "../language/wordSets.ts";
import type {EventType} from "../model.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import {showsTense} from "../time/showsTense.ts";
import {type Clause, clauseWords} from "./clause.ts";

/** The type of an event, by the verb of its clause and then by its nouns; with the word that decided. */
export function tellType(words: readonly string[], language: Language): {type: EventType; word: string | null} {
  const verb = findVerbType(words, language);
  const noun = findType(words, language.events.nouns);
  const isVague = !verb || verb.type === "other" || verb.type === "summit" || verb.type === "launch";
  if (noun?.type === "summit" && (isVague || verb.type === "meeting")) return noun;
  // "وقع الزلزال": the verb of what occurs is also that of what is signed.
  if (verb?.type === "agreement" && (noun?.type === "accident" || noun?.type === "attack")) return noun;
  if (verb?.type === "meeting" && noun && ["call", "visit", "summit"].includes(noun.type)) return noun;
  // "اختتم القادة القمة": whoever ends something is told by what ends.
  const isEnd = verb !== null && isOneOf(verb.word, language.events.ends);
  if ((isVague || isEnd) && noun && noun.type !== "other") return noun;
  // "Three people were killed in the crash."
  if (verb?.type === "attack" && noun?.type === "accident") return noun;
  if (verb) return verb.type === "summit" ? {type: noun?.type ?? "meeting", word: verb.word} : verb;
  return noun ?? {type: "other", word: null};
}

const verbLists = new WeakMap<EventWords, readonly string[]>();

/** Every verb by which a language tells an event; made once. */
export function listVerbs({events}: Language): readonly string[] {
  const known = verbLists.get(events) ?? Object.values(events.verbs).flat();
  verbLists.set(events, known);
  return known;
}

const phraseLists = new WeakMap<readonly string[], readonly {phrase: string; spaced: string}[]>();

/** Phrases with a space around, as their tokens stand; made once for each list. */
function spacePhrases(phrases: readonly string[]): readonly {phrase: string; spaced: string}[] {
  const known = phraseLists.get(phrases) ?? phrases.map((phrase) => ({phrase, spaced: ` ${apart(phrase)} `}));
  phraseLists.set(phrases, known);
  return known;
}

/** The first of some phrases that stands among words, or null. */
export function findPhrase(words: readonly string[], phrases: readonly string[]): string | null {
  const text = ` ${words.map(lowerWord).join(" ")} `;
  return spacePhrases(phrases).find(({spaced}) => text.includes(spaced))?.phrase ?? null;
}

/** A phrase as its tokens stand: an elided word apart, and each sign of Chinese. */
export function apart(phrase: string): string {
  return tokenize(phrase)
    .map(({text}) => text)
    .join(" ");
}

/** The type that the first verb of some words gives, and that verb. */
export function findVerbType(words: readonly string[], language: Language): {type: EventType; word: string} | null {
  return findType(
    words.filter((_, index) => !isBehindArticle(words, index, language)),
    language.events.verbs,
  );
}

/** "The visit", "sa rencontre": behind an article or a possessive, the word is a noun. */
function isBehindArticle(words: readonly string[], index: number, {names}: Language): boolean {
  return isOneOf(words[index - 1], names.articles) || isOneOf(words[index - 1], names.possessives);
}

/** Whether a word tells what somebody does or did: a verb of the lists, or one that shows its tense. */
export function isVerb(word: string, language: Language): boolean {
  return isOneOf(word, language.names.auxiliaries) || isOneOf(word, listVerbs(language)) || showsTense(word, language);
}

const longPhrases = new WeakMap<readonly string[], readonly string[]>();

/** Those of a list that are of several words; made once. */
function listLongPhrases(list: readonly string[]): readonly string[] {
  const known = longPhrases.get(list) ?? list.filter((each) => apart(each).includes(" "));
  longPhrases.set(list, known);
  return known;
}

/** The type whose list the first word (or a phrase) stands in; a word of "other" decides only when no other does. */
export function findType(
  words: readonly string[],
  lists: Readonly<Partial<Record<EventType, readonly string[]>>>,
): {type: EventType; word: string} | null {
  const types = Object.entries(lists) as [EventType, readonly string[]][];
  for (const [type, list] of types) {
    const long = listLongPhrases(list);
    const phrase = long.length > 0 ? findPhrase(words, long) : null;
    if (phrase) return {type, word: phrase};
  }
  let other: {type: EventType; word: string} | null = null;
  for (const word of words) {
    const type = types.find(([, list]) => setOf(list).has(lowerWord(word)))?.[0];
    if (type && type !== "other") return {type, word};
    if (type && !other) other = {type, word};
  }
  return other;
}

/** Whether a clause tells that something happened: by a verb, or, unless a verb is asked for, by a noun of an event. */
export function hasPredicate(
  tagged: TaggedSentence,
  clause: Pick<Clause, "first" | "last">,
  language: Language,
  by: "verb" | "any" = "any",
): boolean {
  const words = clauseWords(tagged, clause);
  if (/(?:^|[^TS])E/.test(tagged.classes.slice(clause.first, clause.last + 1))) return true;
  if (findPhrase(words, language.events.statuses.planned ?? [])) return true;
  if (findVerbType(words, language) || words.some((word) => isOneOf(word, language.names.auxiliaries))) return true;
  if (words.some((word, index) => showsTense(word, language) && !isBehindArticle(words, index, language))) return true;
  return by === "any" && findType(words, language.events.nouns) !== null;
}
