import {listBaseForms} from "../language/baseForms.ts";
import type {Language} from "../language/language.ts";
import {foldWord} from "../language/tokens.ts";
import {isOneOf, lowerWord} from "../language/wordSets.ts";
import {apart} from "./tellType.ts";

/** A negation stands at most so many words before what it denies. */
const NEGATION_REACH = 3;

/** "Did not sign": the act is told under this name, so that it is not mistaken for the act. */
const NOT = "not ";

/** Acts that are noted where they are denied: what was not signed is as much of an outcome as what was. */
const DENIABLE: ReadonlySet<string> = new Set(["sign", "adopt", "reject", "agree"]);

/** What some words say is done, by the names that all languages share: "sign", "meet"; what they deny as "not sign". */
export function tellActs(words: readonly string[], language: Language): string[] {
  const found = findConcepts(words, language.concepts.acts, language);
  const {negations} = language.events;
  const acts = [...found].flatMap(([act, at]) => {
    const lead = words.slice(Math.max(0, at - NEGATION_REACH), at);
    const isDenied = lead.some((word) => isOneOf(word, negations));
    return !isDenied ? [act] : DENIABLE.has(act) ? [NOT + act] : [];
  });
  return acts;
}

/** What some words are about, by the names that all languages share: "treaty", "airport". */
export function tellThings(words: readonly string[], language: Language): string[] {
  return [...findConcepts(words, language.concepts.things, language).keys()];
}

/** The offices that the words of a role name, by the names that all languages share. */
export function tellOffices(words: readonly string[], language: Language): string[] {
  return [...findConcepts(words, language.concepts.offices, language).keys()];
}

type Table = Language["concepts"]["acts"];

/** A table of concepts, to be asked by word. */
interface ConceptIndex {
  words: ReadonlyMap<string, readonly string[]>;
  stems: ReadonlyMap<string, readonly string[]>;
  phrases: readonly (readonly [spaced: string, concept: string])[];
  shortest: number; // stem
}

const indexes = new WeakMap<object, ConceptIndex>();

function indexOf(table: Table, language: Language): ConceptIndex {
  const known = indexes.get(table);
  if (known) return known;
  const [exact, stems] = [new Map<string, string[]>(), new Map<string, string[]>()];
  const phrases: [string, string][] = [];
  const add = (map: Map<string, string[]>, word: string, concept: string) =>
    map.set(word, [...(map.get(word) ?? []), concept]);
  for (const [concept, list] of Object.entries(table)) {
    for (const each of list.map((word) => keyOf(word, language))) {
      const spaced = apart(each);
      if (each.endsWith("*")) add(stems, each.slice(0, -1), concept);
      else if (spaced.includes(" ")) phrases.push([` ${spaced} `, concept]);
      else add(exact, each, concept);
    }
  }
  const shortest = Math.min(...[...stems.keys()].map(({length}) => length));
  const index = {words: exact, stems, phrases, shortest};
  indexes.set(table, index);
  return index;
}

/** Where clitics are written to a word, marks are left out as often as not: words are folded there. */
function keyOf(word: string, {names}: Language): string {
  return names.clitics.length > 0 ? foldWord(word) : lowerWord(word);
}

/** The concepts that words tell of, and the first word that each is told by. */
function findConcepts(words: readonly string[], table: Table, language: Language): Map<string, number> {
  const {words: exact, stems, phrases, shortest} = indexOf(table, language);
  const found = new Map<string, number>();
  const add = (concepts: readonly string[] | undefined, at: number) => {
    for (const concept of concepts ?? []) if (!found.has(concept)) found.set(concept, at);
  };
  const hasClitics = language.names.clitics.length > 0;
  for (const [at, word] of words.entries()) {
    for (const form of hasClitics ? listBaseForms(word, language) : [lowerWord(word)]) {
      add(exact.get(form), at);
      for (let length = shortest; length <= form.length; length++) add(stems.get(form.slice(0, length)), at);
    }
  }
  const text = ` ${words.map((word) => keyOf(word, language)).join(" ")} `;
  for (const [spaced, concept] of phrases) {
    const start = text.indexOf(spaced);
    if (start >= 0) add([concept], text.slice(0, start).split(" ").length - 1);
  }
  return found;
}
