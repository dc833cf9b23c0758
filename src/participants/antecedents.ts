import {nameCountry} from "../language/countries.ts";
import type {NamedLanguage} from "../language/language.ts";
import {foldWord, tokenize} from "../language/tokens.ts";
import {isOneOf, lowerWord} from "../language/wordSets.ts";
import type {Actor, NameFound} from "./actor.ts";
import type {Cast} from "./cast.ts";
import {isSameOffice} from "./offices.ts";
import type {Group, PronounFound} from "./references.ts";
import type {RolePhrase} from "./rolePhrase.ts";
import {maySayOf} from "./tellSex.ts";

/** How many sentences a pronoun looks back, headings not counted. */
const PRONOUN_REACH = 3;
const SPEAKER_REACH = 5;

/** How many tokens before a name a list of names may begin. */
const LIST_REACH = 16;

/** How many sentences "they" looks back. */
const TOGETHER_REACH = 2;

/** How many sentences "both" looks back. */
const JOINED_REACH = 3;

/** What a pronoun is looked up in. */
export interface Context {
  cast: Cast;
  language: NamedLanguage;
  isHeading(sentence: number): boolean;
}

/**
 * Who a pronoun stands for: in a closed quotation ("a-t-il déclaré") the last speaker, else the subject of the nearest
 * sentence before that has one. Where pronouns tell no persons from things ("il", "elle"), a country or an organisation
 * may be it, as the subject of the sentence right before and of the same gender; and a person who is not named there must
 * do what persons do. A person is no "elle" unless a title says so.
 */
export function findAntecedent(context: Context, pronoun: PronounFound, sentence: number): string | null {
  const {cast, language, isHeading} = context;
  if (isOneOf(pronoun.word, language.names.latterPronouns)) return findLatter(context, pronoun, sentence);
  const mayBeThing = isOneOf(pronoun.word, language.names.thingPronouns);
  const acts = pronoun.first > 0 || (cast.tagged[sentence]?.classes.includes("E") ?? false);
  const fits = ({to}: NameFound) => fitsGender(context, to, pronoun.word);
  const reach = pronoun.inverted ? SPEAKER_REACH : PRONOUN_REACH;
  let subject: string | null = null;
  let passed = 0;
  for (let index = sentence - 1; index >= 0 && passed < reach; index--) {
    if (isHeading(index)) continue;
    const isNearest = passed++ === 0;
    if (mayBeThing && !isNearest && !acts) return null;
    const speaker = pronoun.inverted ? findSpeaker(context, index, fits) : null;
    if (speaker) return speaker;
    subject ??= findSubject(context, index, {orThing: mayBeThing && isNearest && !pronoun.inverted}, fits);
    if (subject && !pronoun.inverted) return subject;
  }
  return subject;
}

/** "Dieser", "celui-ci": the person whom the sentence before named last. */
function findLatter(context: Context, {word}: PronounFound, sentence: number): string | null {
  const {cast, isHeading} = context;
  if (sentence === 0 || isHeading(sentence - 1)) return null;
  const people = cast.listMentionsIn(sentence - 1).filter(({to}) => cast.isPublishedPerson(to));
  return people.findLast(({to}) => fitsGender(context, to, word))?.to ?? null;
}

type Test = (mention: NameFound) => boolean;

/** Who speaks in a sentence ("a déclaré Wang", "Wang said", "a-t-il dit"), or opens it. */
function findSpeaker({cast, language}: Context, sentence: number, fits: Test): string | null {
  const classes = cast.tagged[sentence]?.classes ?? "";
  const here = cast.listMentionsIn(sentence).filter((mention) => cast.isPublishedPerson(mention.to) && fits(mention));
  const speaker = here.findLast((mention) => isBehindQuotation(cast, mention, language));
  const subject = here.find((mention) => opensSentence(classes, mention) || /^V{0,3}E/.test(after(classes, mention)));
  return (speaker ?? subject)?.to ?? null;
}

/** Who acts in a sentence: who opens it before an aside, or says it, or is named before its verb, or else behind the last one. */
function findSubject(
  {cast, language}: Context,
  sentence: number,
  {orThing}: {orThing: boolean},
  fits: Test,
): string | null {
  const classes = cast.tagged[sentence]?.classes ?? "";
  const isThing = (mention: NameFound) =>
    orThing &&
    mention.rule !== "participants/office" &&
    cast.get(mention.to)?.type !== "Person" &&
    opensSentence(classes, mention);
  const all = cast
    .listMentionsIn(sentence)
    .filter((mention) => (cast.isPublishedPerson(mention.to) || isThing(mention)) && fits(mention));
  const free = all.filter((mention) => !isBeside(cast, mention, language));
  // "L'Inde était représentée par le ministre Das": he is the only one whom "il" may be.
  const here = free.length > 0 || new Set(all.map(({to}) => to)).size > 1 ? free : all;
  const verb = classes.indexOf("E");
  const opening = here.find((mention) => opensSentence(classes, mention) && after(classes, mention).startsWith(","));
  const speaker = here.findLast((mention) => isBehindQuotation(cast, mention, language));
  const before = here.find(({first}) => verb < 0 || first < verb);
  return (opening ?? speaker ?? before ?? here.at(-1))?.to ?? null;
}

/** "Putin's visit", "signé par Jiang et Poutine": whose something is, or by whom it is done, is no subject. */
function isBeside(cast: Cast, {sentence, first, last}: NameFound, {names}: NamedLanguage): boolean {
  const {classes = "", tokens = []} = cast.tagged[sentence] ?? {};
  const list =
    /(?:T?[BDHhAM]*[XNn]+[,C])*T?[BDHhAM]*$/.exec(classes.slice(Math.max(0, first - LIST_REACH), first))?.[0] ?? "";
  return classes[last + 1] === "G" || isOneOf(tokens[first - list.length - 1]?.text, names.agentPrepositions);
}

/** "Wang …", "Jeudi, le ministre chinois Wang …". */
function opensSentence(classes: string, {first}: NameFound): boolean {
  return first < 20 && /^(?:[^,]{0,8},)?T?[BDHhAM]*$/.test(classes.slice(0, first));
}

function after(classes: string, {last}: NameFound): string {
  return classes.slice(last + 1, last + 5);
}

/** ", a déclaré à Moscou le ministre Wang", "…», said Wang", "a-t-il dit". */
function isBehindQuotation(cast: Cast, {sentence, first, rule}: NameFound, {names}: NamedLanguage): boolean {
  const {classes = "", tokens = []} = cast.tagged[sentence] ?? {};
  if (rule === "participants/pronoun") return tokens[first]?.text.includes("-") ?? false;
  const saying = /[,-]V{0,2}E([^,:.E]{0,20})$/.exec(classes.slice(Math.max(0, first - 24), first));
  return saying !== null && isOneOf(tokens[first - 1 - (saying[1]?.length ?? 0)]?.text, names.sayings);
}

function fitsGender({cast, language}: Context, key: string, pronoun: string): boolean {
  const {femalePronouns, thingPronouns} = language.names;
  const actor = cast.get(key);
  if (!actor) return false;
  if (actor.type === "Person") return maySayOf(pronoun, actor, language);
  const isFemale = isOneOf(pronoun, femalePronouns);
  return !isOneOf(pronoun, thingPronouns) || isFemaleThing(actor, language) !== !isFemale;
}

/** The gender of a country's or an organisation's name by its first word; null for an acronym. */
function isFemaleThing({type, code, country, name}: Actor, {code: language, names}: NamedLanguage): boolean | null {
  const state = type === "Country" ? (code ?? country) : null;
  const full = state ? nameCountry(state, language) : (names.organizations[code ?? ""]?.[0] ?? name);
  const word = foldWord(tokenize(full)[0]?.text ?? "");
  if (full === full.toUpperCase()) return null;
  return names.femaleEndings.some((ending) => word.endsWith(foldWord(ending))) && !isOneOf(word, names.maleNames);
}

/** The last person before a sentence who holds this role, or serves this country and is not known to hold another office. */
export function findHolder(
  cast: Cast,
  {role, country}: RolePhrase,
  sentence: number,
  language: NamedLanguage,
): string | null {
  const {names} = language;
  const head = lowerWord(tokenize(role ?? "")[0]?.text ?? "");
  const holdsSame = (to: string) =>
    cast.get(to)?.roles.some((held) => isSameOffice(role ?? "", held.role ?? "", country, language)) ?? false;
  const before = [...new Set(Array.from(cast.lookBack(sentence), (mention) => mention.to))].filter((to) =>
    cast.isPublishedPerson(to),
  );
  // "Le Président de la République" is whoever was called so in full.
  const isCalled = (to: string) =>
    cast.get(to)?.roles.some((held) => foldWord(held.role ?? "") === foldWord(role ?? ""));
  const called = (role ?? "").includes(" ") && !country ? before.find(isCalled) : undefined;
  if (called !== undefined) return called;
  for (const to of before) {
    const isHolder = cast.hasRole(to, [head]) || holdsSame(to);
    const mayHold = isHolder || !isOneOf(head, names.offices) || !cast.hasRole(to, names.offices);
    if (country ? cast.get(to)?.country === country && mayHold : isHolder) return to;
  }
  return null;
}

/** Whom an object pronoun stands for: the last person in the two sentences before who is not in this one. */
export function findOther({cast, language}: Context, pronoun: string, sentence: number): string | null {
  const present = new Set(cast.listMentionsIn(sentence).map(({to}) => to));
  for (const {to, sentence: named} of cast.lookBack(sentence)) {
    if (named < sentence - 2) return null;
    if (present.has(to) || !cast.isPublishedPerson(to)) continue;
    const actor = cast.get(to);
    if (actor && maySayOf(pronoun, actor, language)) return to;
  }
  return null;
}

/** Whose the thing is with which a sentence opens: whoever is named first in the sentence before, if that is a person. */
export function findOwner({cast, language}: Context, possessive: string, sentence: number): string | null {
  const [first] = cast.listMentionsIn(sentence - 1);
  const actor = first && cast.isPublishedPerson(first.to) ? cast.get(first.to) : undefined;
  return actor && maySayOf(possessive, actor, language) ? actor.key : null;
}

/**
 * The last two persons or countries before a group, of the role that it names; empty when there are fewer. Countries that
 * a sentence names together, and no others with them, go first; "leaders" are those who lead a state, where the article
 * tells two of them.
 */
export function findPair({cast, language}: Context, group: Group, sentence: number): string[] {
  const {of, role, first, noun} = group;
  if (group.isPronoun) {
    const together = findTogether(cast, group, sentence);
    const isOfTwo = isOneOf(noun, language.names.groupWords);
    return together.length > 0 || !isOfTwo ? together : findJoined({cast, language}, group, sentence);
  }
  const {leaderNouns, leaderOffices} = language.names;
  const type = of === "persons" ? "Person" : "Country";
  const before = [...cast.lookBack(sentence, first)].filter(({to}) => cast.get(to)?.type === type);
  const members = [...new Set(before.map(({to}) => to))].filter((key) => !cast.get(key)?.doubtful);
  if (of === "countries") return takeTwo(findCouple(before) ?? members);
  const leaders = isOneOf(noun, leaderNouns) ? takeTwo(members.filter((key) => cast.hasRole(key, leaderOffices))) : [];
  return leaders.length > 0 ? leaders : takeTwo(members.filter((key) => role === null || cast.hasRole(key, [role])));
}

/** The two of the last sentence that names two and no more. */
function findCouple(lastFirst: readonly NameFound[]): string[] | null {
  const bySentence = new Map<number, Set<string>>();
  for (const {sentence, to} of lastFirst) bySentence.set(sentence, (bySentence.get(sentence) ?? new Set()).add(to));
  const couple = [...bySentence.values()].find(({size}) => size === 2);
  return couple ? [...couple] : null;
}

/** The last two, in the order of the text. */
function takeTwo([last, other]: readonly string[]): string[] {
  return last !== undefined && other !== undefined ? [other, last] : [];
}

/** "Ambos", "both": the last two persons whom a conjunction joins, and nobody else in their list. */
function findJoined({cast, language}: Pick<Context, "cast" | "language">, {first}: Group, sentence: number): string[] {
  const found: NameFound[] = [];
  for (const mention of cast.lookBack(sentence, first)) {
    if (mention.sentence < sentence - JOINED_REACH) break;
    if (cast.isPublishedPerson(mention.to)) found.push(mention);
  }
  const betweenOf = (one: NameFound | undefined, other: NameFound | undefined) =>
    one && other && one.sentence === other.sentence
      ? (cast.tagged[one.sentence]?.tokens.slice(one.last + 1, other.first).map(({text}) => text) ?? null)
      : null;
  const at = found.findIndex((other, index) => {
    const between = betweenOf(found[index + 1], other);
    const isJoined = between?.length === 1 && isOneOf(between[0], language.names.conjunctions);
    return isJoined && betweenOf(found[index + 2], found[index + 1])?.join("") !== ",";
  });
  const [other, one] = at < 0 ? [] : found.slice(at, at + 2);
  return one && other ? [one.to, other.to] : [];
}

/** "Ils", "they": two who are together in the sentence, or in the last one that names anybody, and nobody else there. */
function findTogether(cast: Cast, {first}: Group, sentence: number): string[] {
  const persons = new Set<string>();
  let together: number | null = null;
  for (const mention of cast.lookBack(sentence, first)) {
    together ??= mention.sentence;
    if (mention.sentence !== together || together < sentence - TOGETHER_REACH) break;
    if (cast.isPublishedPerson(mention.to)) persons.add(mention.to);
  }
  return persons.size === 2 ? [...persons].reverse() : [];
}
