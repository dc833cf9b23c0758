import {foldWord, tokenize} from "../language/tokens.ts";
import {lowerWord} from "../language/wordSets.ts";
import type {Actor, NameFound, RoleFound} from "./actor.ts";
import {listAliases, tellFirstName} from "./references.ts";
import {listShortForms} from "./shortNames.ts";
import type {TaggedSentence} from "./tagSentence.ts";
import {CERTAIN} from "./weights.ts";

/** How many mentions a look back goes over: reading stays linear in the length of an article. */
const REACH = 200;

/** What the keys of people begin with who are known by their full name. */
const PERSON = "Person:";

/** "Son homologue russe Sergueï Lavrov": somebody who has the office of somebody else. */
interface Counterpart {
  key: string; // Actor.key
  country: string | null;
  name: number; // token of the name
  first: number; // token, of the phrase
  last: number; // token, included
  sentence: number;
}

/** Who has been named in an article, and where. */
export class Cast {
  readonly #actors = new Map<string, Actor>();
  readonly #aliases = new Map<string, string>();
  readonly #givenNames = new Map<string, string | null>(); // of full names, folded; null for one of several people's
  readonly #shortForms = new Map<string, string | null>(); // of full names, folded; null for one of several people's
  readonly #initials = new Set<string>(); // of the full names of people, folded
  readonly #roleWords = new Map<string, Set<string>>();
  readonly #counterparts = new Map<number, Counterpart[]>();
  readonly #mentions: NameFound[][]; // of each sentence
  readonly #unsorted = new Set<number>(); // sentences whose mentions are not in order yet
  readonly #taken: Map<number, NameFound>[]; // by token of each sentence

  /** `listForms` tells what a word may be a form of, folded. */
  constructor(
    readonly tagged: readonly TaggedSentence[],
    readonly listForms: (word: string) => readonly string[] = (word) => [foldWord(word)],
  ) {
    this.#mentions = tagged.map(() => []);
    this.#taken = tagged.map(() => new Map());
  }

  get(key: string): Actor | undefined {
    return this.#actors.get(key);
  }

  listActors(): Actor[] {
    return [...this.#actors.values()];
  }

  /** Takes in somebody who was not named before, with what the article may call a person later. */
  addActor(actor: Actor): void {
    const known = this.#actors.get(actor.key);
    if (known) {
      this.#learnFullerName(known, actor.name);
      return;
    }
    this.#actors.set(actor.key, actor);
    if (actor.key.startsWith(PERSON)) this.#initials.add(actor.key.charAt(PERSON.length));
    this.#learnAliases(actor);
  }

  /** Whoever was said by a shorter form of the name first. */
  #learnFullerName(actor: Actor, name: string): void {
    if (actor.curated || actor.key !== PERSON + foldWord(name) || foldWord(actor.name) === foldWord(name)) return;
    actor.name = name;
    this.#learnAliases(actor);
  }

  /** What a sentence tells of somebody. A family name that stands first is known as such once the country is. */
  addRole(key: string, country: string | null, role: RoleFound | null): void {
    const actor = this.#actors.get(key);
    if (!actor) return;
    if (actor.country === null && country !== null) {
      actor.country = country;
      this.#learnAliases(actor);
    }
    if (!role) return;
    actor.roles.push(role);
    const words = this.#roleWords.get(key) ?? new Set();
    this.#roleWords.set(key, words);
    for (const {text} of tokenize(role.role ?? "")) words.add(lowerWord(text));
  }

  /** Whether any of somebody's roles has one of these words; a plural "s" is understood. */
  hasRole(key: string, words: readonly string[]): boolean {
    const held = this.#roleWords.get(key);
    return held !== undefined && words.some((word) => held.has(word) || held.has(`${word}s`));
  }

  #learnAliases(actor: Actor): void {
    if (actor.type !== "Person") return;
    for (const alias of listAliases(actor)) if (!this.#aliases.has(alias)) this.#aliases.set(alias, actor.key);
    const given = actor.weight < CERTAIN ? null : tellFirstName(actor);
    if (given === null) return;
    const other = this.#givenNames.get(given);
    this.#givenNames.set(given, other === undefined || other === actor.key ? actor.key : null);
  }

  /** Takes in what somebody's full name may be shortened to. */
  learnShortForms(name: string): void {
    const folded = foldWord(name);
    for (const form of listShortForms(name)) {
      const key = foldWord(form);
      const other = this.#shortForms.get(key);
      this.#initials.add(key.charAt(0));
      // A form of "Otto Pérez" is one of "Otto Pérez Molina", too.
      if (other === undefined || this.#shortForms.get(other ?? "") === folded) this.#shortForms.set(key, folded);
      else if (other !== folded && this.#shortForms.get(folded) !== other) this.#shortForms.set(key, null);
    }
  }

  /** The full name that a shorter one stands for in this article; the same where there is none. */
  findLongForm(name: string): string {
    return this.#shortForms.get(name) ?? name;
  }

  /** Takes in somebody whose office is that of somebody else, to be settled later. */
  addCounterpart(counterpart: Counterpart): void {
    const here = this.#counterparts.get(counterpart.sentence) ?? [];
    here.push(counterpart);
    this.#counterparts.set(counterpart.sentence, here);
  }

  listCounterpartsIn(sentence: number): readonly Counterpart[] {
    return this.#counterparts.get(sentence) ?? [];
  }

  /** Whom a single word of a name calls back. */
  findByAlias(word: string): string | null {
    const form = this.listForms(word).find((each) => this.#aliases.has(each));
    return form === undefined ? null : (this.#aliases.get(form) ?? null);
  }

  /** Whom a given name alone calls back: the only one of the article who has it, and whose full name is known. */
  findByGivenName(word: string): string | null {
    const form = this.listForms(word).find((each) => this.#givenNames.has(each));
    return form === undefined ? null : (this.#givenNames.get(form) ?? null);
  }

  /** Who is named in full by these words, folded. */
  findByFullName(name: string): string | null {
    const key = PERSON + this.findLongForm(name);
    return this.#actors.has(key) ? key : null;
  }

  /** Whether somebody's full name may begin with a word: most words of a text can be passed over. */
  mayOpenFullName(word: string): boolean {
    return this.#initials.has(foldWord(word).charAt(0));
  }

  isTaken(sentence: number, token: number): boolean {
    return this.#taken[sentence]?.has(token) ?? false;
  }

  /** Adds mentions; one whose words name somebody else already is left out. A pair is two mentions of the same words. */
  addMentions(mentions: readonly NameFound[]): void {
    for (const mention of mentions) {
      const {sentence, first, last} = mention;
      const taken = this.#taken[sentence];
      const here = this.#mentions[sentence];
      if (!taken || !here || isTakenByOther(taken, mention)) continue;
      for (let token = first; token <= last; token++) taken.set(token, mention);
      if ((here.at(-1)?.first ?? -1) > first) this.#unsorted.add(sentence);
      here.push(mention);
    }
  }

  /** The mentions of a sentence, in order. */
  listMentionsIn(sentence: number): readonly NameFound[] {
    const here = this.#mentions[sentence] ?? [];
    if (this.#unsorted.delete(sentence)) here.sort((a, b) => a.first - b.first || a.last - b.last);
    return here;
  }

  /** All mentions, by sentence, then token. */
  listMentions(): NameFound[] {
    return this.#mentions.flatMap((_, sentence) => this.listMentionsIn(sentence));
  }

  /** Mentions from the last to the first, of those before a token of a sentence; as far as a look back goes. */
  *lookBack(sentence: number, token = 0): Generator<NameFound> {
    let left = REACH;
    for (let index = token > 0 ? sentence : sentence - 1; index >= 0 && left > 0; index--) {
      const here = this.listMentionsIn(index);
      const end = index === sentence ? countBefore(here, token) : here.length;
      for (let at = end - 1; at >= 0 && left > 0; at--, left--) {
        const mention = here[at];
        if (mention) yield mention;
      }
    }
  }

  isPublishedPerson(key: string): boolean {
    const actor = this.#actors.get(key);
    return actor?.type === "Person" && !actor.doubtful;
  }
}

/** Whether any of a mention's words belongs to a mention of other words. */
function isTakenByOther(taken: ReadonlyMap<number, NameFound>, {first, last}: NameFound): boolean {
  for (let token = first; token <= last; token++) {
    const other = taken.get(token);
    if (other && (other.first !== first || other.last !== last)) return true;
  }
  return false;
}

/** How many of these sorted mentions begin before a token. */
function countBefore(mentions: readonly NameFound[], token: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
