import {foldWord, isSmall, type Token, tokenize} from "../language/tokens.ts";
import {listAliases} from "./references.ts";
import {isShouted} from "./shouted.ts";
import type {TaggedSentence} from "./tagSentence.ts";

/** What a collection tells of its words: how often each is written small, and large where nothing asks for it. */
export interface NameEvidence {
  countSmall(word: string): number; // folded
  countLarge(word: string): number;
  isSurname(word: string): boolean; // of somebody whom some article names in full
  isGiven(word: string): boolean;
}

/** Gathers evidence from sentences, and from the full names of people found in them. */
export class NameSurvey implements NameEvidence {
  readonly #small = new Map<string, number>();
  readonly #large = new Map<string, number>();
  readonly #surnames = new Set<string>();
  readonly #given = new Set<string>();

  addSentence({tokens, sentence}: TaggedSentence): void {
    if (isShouted(sentence)) return;
    let before: Token["kind"] = "mark";
    for (const {text, kind} of tokens) {
      if (kind === "word") {
        if (isSmall(text)) count(this.#small, foldWord(text));
        else if (before === "word") count(this.#large, foldWord(text));
      }
      before = kind;
    }
  }

  /** A full name of somebody, and the country: what tells the surname from the given name. */
  addPerson(person: {name: string; country: string | null}): void {
    const surnames = listAliases(person);
    const words = tokenize(person.name).map(({text}) => foldWord(text));
    for (const surname of surnames) this.#surnames.add(surname);
    const [given] = words.filter((word) => !surnames.includes(word));
    if (given) this.#given.add(given);
  }

  countSmall(word: string): number {
    return this.#small.get(word) ?? 0;
  }

  countLarge(word: string): number {
    return this.#large.get(word) ?? 0;
  }

  isSurname(word: string): boolean {
    return this.#surnames.has(word);
  }

  isGiven(word: string): boolean {
    return this.#given.has(word);
  }
}

function count(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}
