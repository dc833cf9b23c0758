import {foldWord, isSmall, type Token, tokenize} from "../language/tokens.ts";
import {listAliases} from "./references.ts";
import type {TaggedSentence} from "./tagSentence.ts";

/** What a collection tells of its words: how often each is written small, and large where nothing asks for it. */
export interface NameEvidence {
  countSmall(word: string): number; // folded
  countLarge(word: string): number;
  isSurname(word: string): boolean; // of somebody whom some article names in full
  isGiven(word: string): boolean;
  isFirm(word: string): boolean; // that opens the name of a company: "Ford Motor Company"
}

/** Gathers evidence from sentences, and from the full names of people found in them. */
export class NameSurvey implements NameEvidence {
  readonly #written = new Map<string, Count>(); // by words as they are written
  #counts: ReadonlyMap<string, Count> | null = null; // the same folded, from when it is asked for on
  readonly #surnames = new Set<string>();
  readonly #given = new Set<string>();
  readonly #firms = new Set<string>();

  addSentence({tokens, isShouted, known}: TaggedSentence): void {
    if (isShouted) return;
    for (const {type, curated, listed, first, last} of known) {
      if (type !== "Organization" || curated || listed) continue;
      const [opening = "", closing = ""] = [tokens[first]?.text, tokens[last]?.text];
      if (last > first && FIRM.test(closing)) this.#firms.add(foldWord(opening));
    }
    this.#counts = null;
    let before: Token["kind"] = "mark";
    for (const {text, kind} of tokens) {
      if (kind === "word") {
        if (isSmall(text)) countOf(this.#written, text).small++;
        else if (before === "word") countOf(this.#written, text).large++;
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
    return this.#countOf(word)?.small ?? 0;
  }

  countLarge(word: string): number {
    return this.#countOf(word)?.large ?? 0;
  }

  #countOf(word: string): Count | undefined {
    this.#counts ??= foldCounts(this.#written);
    return this.#counts.get(word);
  }

  isSurname(word: string): boolean {
    return this.#surnames.has(word);
  }

  isGiven(word: string): boolean {
    return this.#given.has(word);
  }

  isFirm(word: string): boolean {
    return this.#firms.has(word) && !this.#surnames.has(word);
  }
}

/** What the names of companies end with. */
const FIRM =
  /^(?:Inc|Corp|Corporation|Co|Company|Ltd|PLC|Plc|LLC|AG|SA|S\.A\.|SpA|GmbH|SE|NV|N\.V\.|AB|Group|Holdings?|Motors?|Computers?|Airlines|Airways|Industries)$/;

interface Count {
  small: number;
  large: number;
}

function countOf(counts: Map<string, Count>, word: string): Count {
  const known = counts.get(word);
  if (known) return known;
  const none: Count = {small: 0, large: 0};
  counts.set(word, none);
  return none;
}

/** "Été" and "été" are one word. */
function foldCounts(written: ReadonlyMap<string, Count>): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  for (const [word, {small, large}] of written) {
    const count = countOf(counts, foldWord(word));
    count.small += small;
    count.large += large;
  }
  return counts;
}
