import type {Language} from "../language/language.ts";
import {findUse, type NameUse} from "../language/placeUse.ts";
import {foldWord, tokenize} from "../language/tokens.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {Block, Position, Sentence} from "../model.ts";
import type {Actor, NameFound} from "./actor.ts";
import {CERTAIN, findPersons, type PersonFound} from "./findPersons.ts";
import {
  findAliases,
  findGroups,
  findObjectPronoun,
  findPossessive,
  findPronoun,
  findRoleReferences,
  type Group,
  listAliases,
} from "./references.ts";
import {findCountryBehind, findRoleBefore, findRoleBehind, type RolePhrase} from "./roles.ts";
import {type KnownName, type NameLexicon, type TaggedSentence, tagSentence} from "./tagSentence.ts";

/** All who are named in one article. */
export interface ArticleNames {
  actors: Actor[]; // in order of their first mention
  mentions: NameFound[]; // by sentence, then token; a group gives one for each member
  tagged: TaggedSentence[]; // one for each sentence
  locate(mention: NameFound): Position; // in the article's text
}

/**
 * Finds the people, organisations and acting countries of an article, in order, and ties later mentions to the full name.
 * The stages follow each other: known names, capitals with evidence, surnames, role references, pronouns, groups.
 */
export function findNames(
  sentences: readonly Sentence[],
  {lexicon, blocks, author}: {lexicon: NameLexicon; blocks: readonly Block[]; author: string | null},
): ArticleNames {
  const tagged = sentences.map((sentence, index) => tagSentence(sentence, index, lexicon));
  const {language} = lexicon;
  const cast = new Cast(tagged, language);
  for (const each of tagged) for (const name of each.known) cast.addKnown(each, name);
  const common = listCommonWords(tagged, blocks);
  const persons = tagged
    .filter(({sentence}) => blocks[sentence.block]?.type !== "headline")
    .flatMap((each) => findPersons(each, language, (word) => common.has(foldWord(word))));
  // The fullest names first, so that "le président Bouteflika" finds "Abdelaziz Bouteflika" whichever came earlier.
  for (const person of persons.filter(({first, last}) => last > first)) cast.addPerson(person);
  for (const person of persons.filter(({first, last}) => last === first)) cast.addPerson(person);
  cast.settleDoubts();
  for (const each of tagged) {
    cast.addMentions(
      findAliases(
        each,
        (token) => cast.isTaken(each.index, token),
        (word) => cast.findByAlias(word),
      ),
    );
  }
  for (const each of tagged) refer(each, cast, language);
  // Who wrote the article takes no part in what it tells.
  const isWriter = (actor: Actor | undefined) => author !== null && actor?.name === author && !actor.curated;
  const actors = cast.listActors().filter((actor) => !isWriter(actor));
  const keys = new Set(actors.map(({key}) => key));
  return {
    actors,
    mentions: cast.listMentions().filter(({to}) => keys.has(to)),
    tagged,
    locate: ({sentence, first, last}) => positionOf(tagged[sentence], first, last),
  };
}

function positionOf(tagged: TaggedSentence | undefined, first: number, last: number): Position {
  const start = tagged?.sentence.position.start ?? 0;
  return {start: start + (tagged?.tokens[first]?.start ?? 0), end: start + (tagged?.tokens[last]?.end ?? 0)};
}

/** Ties what has no name of its own, in reading order: each looks back to what stands before it. */
function refer(tagged: TaggedSentence, cast: Cast, language: Language): void {
  const isTaken = (token: number) => cast.isTaken(tagged.index, token);
  cast.addMentions(
    findRoleReferences(tagged, language, isTaken, (role, country) => cast.findByRole(role, country, tagged.index)),
  );
  const one = (found: {first: number} | null, rule: string, to: string | null) => {
    if (found && to) cast.addMentions([{sentence: tagged.index, first: found.first, last: found.first, to, rule}]);
  };
  const pronoun = findPronoun(tagged, language);
  one(pronoun, "participants/pronoun", pronoun && cast.findAntecedent(tagged.index, pronoun.word));
  one(findPossessive(tagged, language), "participants/possessive", cast.findOwner(tagged.index));
  one(findObjectPronoun(tagged, language), "participants/object-pronoun", cast.findOther(tagged.index));
  for (const group of findGroups(tagged, language)) {
    const {first, last} = group;
    for (const to of cast.findPair(group, tagged.index)) {
      cast.addMentions([{sentence: tagged.index, first, last, to, rule: "participants/group"}]);
    }
  }
}

/** Words that an article writes small somewhere inside a sentence: capitals elsewhere do not make them names. */
function listCommonWords(tagged: readonly TaggedSentence[], blocks: readonly Block[]): Set<string> {
  return new Set(
    tagged
      .filter(({sentence}) => blocks[sentence.block]?.type !== "headline")
      .flatMap(({tokens}) => tokens.filter(({text}) => /^\p{Ll}/u.test(text)).map(({text}) => foldWord(text))),
  );
}

/** Who has been named so far, and where. */
class Cast {
  readonly #actors = new Map<string, Actor>();
  readonly #mentions: NameFound[] = [];
  readonly #taken = new Set<string>();
  readonly #aliases = new Map<string, string>();
  readonly #weights = new Map<string, number>();

  constructor(
    readonly tagged: readonly TaggedSentence[],
    readonly language: Language,
  ) {}

  isTaken(sentence: number, token: number): boolean {
    return this.#taken.has(`${sentence}:${token}`);
  }

  addMentions(mentions: readonly NameFound[]): void {
    for (const mention of mentions) {
      this.#mentions.push(mention);
      for (let token = mention.first; token <= mention.last; token++) this.#taken.add(`${mention.sentence}:${token}`);
    }
  }

  addKnown(tagged: TaggedSentence, {first, last, type, id, curated, country}: KnownName): void {
    if (type === "Place") return;
    const use = useOf(tagged, first, last, this.language);
    if (type === "Organization" && use === "place" && this.language.names.seats.includes(id)) return;
    const key = `${type}:${id}`;
    const name = tagged.sentence.text.slice(tagged.tokens[first]?.start, tagged.tokens[last]?.end);
    const isOffice = type === "Country" && use === "attribute" && isOfOffice(tagged, first);
    if (type === "Country" && use !== "actor" && !isOffice) return;
    const isPerson = type === "Person";
    this.#addActor({
      key,
      type,
      name,
      curated: curated ? id : null,
      code: curated ? null : id,
      country,
      roles: [],
      evidence: [curated ? "registry" : "gazetteer"],
      doubtful: false,
    });
    if (isPerson) {
      const role = findRoleBefore(tagged, first, last, this.language) ?? findRoleBehind(tagged, last, this.language);
      this.#addRole(key, tagged.index, role, role?.country ?? findCountryBehind(tagged, last, this.language), first);
      this.#weights.set(key, CERTAIN);
    }
    const rule = isOffice ? "office" : curated ? "registry" : "gazetteer";
    this.addMentions([{sentence: tagged.index, first, last, to: key, rule: `participants/${rule}`}]);
  }

  addPerson({sentence, first, last, name, role, country, weight, evidence}: PersonFound): void {
    const known = first === last ? this.findByAlias(foldWord(name)) : null;
    const key = known ?? `Person:${foldWord(name)}`;
    if (!known) {
      this.#addActor({
        key,
        type: "Person",
        name,
        curated: null,
        code: null,
        country: null,
        roles: [],
        evidence,
        doubtful: true,
      });
    }
    this.#addRole(key, sentence, role, country, first);
    this.#weights.set(key, Math.max(weight, this.#weights.get(key) ?? 0));
    this.addMentions([{sentence, first, last, to: key, rule: role ? "participants/role" : "participants/capitals"}]);
  }

  /** Adds the evidence that only the whole article gives, and decides who is published. */
  settleDoubts(): void {
    for (const actor of this.#actors.values()) {
      if (actor.type !== "Person" || actor.curated) continue;
      const alone = this.tagged.some((each) => this.#standsAlone(each, listAliases(actor)));
      if (alone) actor.evidence.push("surname alone later");
      const weight = (this.#weights.get(actor.key) ?? 0) + (alone ? 2 : 0);
      actor.doubtful = weight < CERTAIN;
    }
  }

  findByAlias(word: string): string | null {
    const key = this.#aliases.get(word);
    return key !== undefined && this.#actors.has(key) ? key : null;
  }

  /** The last person before a sentence who has this role or serves this country. */
  findByRole(role: string, country: string | null, sentence: number): string | null {
    const head = foldWord(role).split(" ")[0] ?? "";
    const persons = this.#lastFirst(sentence).map(({to}) => this.#actors.get(to));
    const match = persons.find(
      (actor) =>
        actor?.type === "Person" &&
        !actor.doubtful &&
        (country
          ? actor.country === country
          : actor.roles.some((had) =>
              foldWord(had.role ?? "")
                .split(" ")
                .includes(head),
            )),
    );
    return match?.key ?? null;
  }

  /**
   * Who a pronoun at the head of this sentence stands for: the subject of the nearest sentence before that has one. Where
   * pronouns tell no persons from things ("il", "elle"), a country or an organisation may be it; a person is no "elle" unless
   * a title says so.
   */
  findAntecedent(sentence: number, pronoun: string): string | null {
    const {thingPronouns, femalePronouns} = this.language.names;
    for (let index = sentence - 1; index >= Math.max(0, sentence - 3); index--) {
      const subject = this.#findSubject(index, isOneOf(pronoun, thingPronouns));
      if (!subject) continue;
      const isFemale = isOneOf(pronoun, femalePronouns);
      return isFemale && this.#actors.get(subject)?.type === "Person" && !this.#hasFemaleTitle(subject)
        ? null
        : subject;
    }
    return null;
  }

  /** Who acts in a sentence: named before its verb, or else behind the last one ("a déclaré Lavrov"). */
  #findSubject(sentence: number, orThing: boolean): string | null {
    const isCandidate = ({to, rule}: NameFound) =>
      this.#isPublishedPerson(to) ||
      (orThing && rule !== "participants/office" && this.#actors.get(to)?.type !== "Person");
    const here = this.#mentions
      .filter((mention) => mention.sentence === sentence && isCandidate(mention))
      .sort((a, b) => a.first - b.first);
    const verb = this.tagged[sentence]?.classes.search(/E/) ?? -1;
    const before = here.find(({first}) => verb < 0 || first < verb);
    return (before ?? here.at(-1))?.to ?? null;
  }

  #hasFemaleTitle(key: string): boolean {
    const titles = (this.#actors.get(key)?.roles ?? []).map(({role}) => role ?? "");
    return titles.some((title) => tokenize(title).some(({text}) => isOneOf(text, this.language.names.femaleTitles)));
  }

  /** Whom an object pronoun stands for: the last person before a sentence who is not in it. */
  findOther(sentence: number): string | null {
    const present = new Set(this.#mentions.filter((mention) => mention.sentence === sentence).map(({to}) => to));
    const recent = this.#lastFirst(sentence).filter((mention) => mention.sentence >= sentence - 2);
    return recent.find(({to}) => this.#isPublishedPerson(to) && !present.has(to))?.to ?? null;
  }

  /** Whose the thing is with which a sentence opens: the person who is named first in the sentence before, if it is one. */
  findOwner(sentence: number): string | null {
    const before = this.#mentions
      .filter((mention) => mention.sentence === sentence - 1)
      .sort((a, b) => a.first - b.first);
    const [first] = before;
    return first && this.#isPublishedPerson(first.to) ? first.to : null;
  }

  /** The last two distinct persons or countries before a group, of the role that it names; empty when there are fewer. */
  findPair({of, role, first}: Group, sentence: number): string[] {
    const type = of === "persons" ? "Person" : "Country";
    const keys = new Set<string>();
    const before = this.#lastFirst(sentence + 1).filter(
      (mention) => mention.sentence < sentence || mention.last < first,
    );
    for (const {to} of before) {
      const actor = this.#actors.get(to);
      const has =
        role === null || (actor?.roles ?? []).some((had) => foldWord(had.role ?? "").includes(foldWord(role)));
      if (actor?.type === type && !actor.doubtful && has) keys.add(to);
      if (keys.size === 2) return [...keys].reverse();
    }
    return [];
  }

  listActors(): Actor[] {
    return [...this.#actors.values()];
  }

  listMentions(): NameFound[] {
    return [...this.#mentions].sort((a, b) => a.sentence - b.sentence || a.first - b.first || a.last - b.last);
  }

  #addActor(actor: Actor): void {
    if (!this.#actors.has(actor.key)) this.#actors.set(actor.key, actor);
    if (actor.type !== "Person") return;
    for (const alias of listAliases(actor)) if (!this.#aliases.has(alias)) this.#aliases.set(alias, actor.key);
  }

  #addRole(key: string, sentence: number, phrase: RolePhrase | null, country: string | null, first: number): void {
    const actor = this.#actors.get(key);
    if (!actor) return;
    actor.country ??= country;
    // A family name that stands first is known as such once the country is.
    for (const alias of listAliases(actor)) if (!this.#aliases.has(alias)) this.#aliases.set(alias, key);
    const isCounterpart = phrase ? phrase.role === null : this.#standsAfterCounterpart(sentence, first);
    const role = phrase?.role ?? (isCounterpart ? this.#findRoleOfOther(key, sentence) : null);
    if (role === null) return;
    const {organization = null, last = first} = phrase ?? {};
    actor.roles.push({
      role,
      office: phrase?.office ?? role,
      country,
      organization,
      first: phrase?.first ?? first,
      last,
      sentence,
    });
  }

  #standsAfterCounterpart(sentence: number, first: number): boolean {
    return this.tagged[sentence]?.classes.slice(0, first).includes("Q") ?? false;
  }

  /** "Son homologue": the role of the last person who has one, the same sentence included. */
  #findRoleOfOther(key: string, sentence: number): string | null {
    const others = this.#lastFirst(sentence + 1).map(({to}) => this.#actors.get(to));
    const other = others.find((actor) => actor && actor.key !== key && actor.roles.length > 0);
    return other?.roles.at(-1)?.office ?? null;
  }

  #isPublishedPerson(key: string): boolean {
    const actor = this.#actors.get(key);
    return actor?.type === "Person" && !actor.doubtful;
  }

  #lastFirst(beforeSentence: number): NameFound[] {
    return this.#mentions
      .filter(({sentence}) => sentence < beforeSentence)
      .sort((a, b) => b.sentence - a.sentence || b.first - a.first);
  }

  #standsAlone({tokens, classes, index}: TaggedSentence, aliases: readonly string[]): boolean {
    return tokens.some(
      ({text}, token) => classes[token] === "X" && !this.isTaken(index, token) && aliases.includes(foldWord(text)),
    );
  }
}

/** "The presidents of China, Russia and Kazakhstan": whoever holds the office speaks for the country. */
function isOfOffice({classes}: TaggedSentence, first: number): boolean {
  return /[Hh]PT?(?:[Kk]|[,CTP])*$/.test(classes.slice(0, first));
}

/** What a known name does in its sentence. */
export function useOf(tagged: TaggedSentence, first: number, last: number, language: Language): NameUse {
  return findUse(tagged.tokens, first, last, language, (token) => /[KkOoNnXLl]/.test(tagged.classes[token] ?? ""));
}
