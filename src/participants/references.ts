import {calendarWordsOf} from "../language/calendarWords.ts";
import type {NamedLanguage} from "../language/language.ts";
import {familyNamesFirst} from "../language/nameLists.ts";
import {foldWord, tokenize} from "../language/tokens.ts";
import {isOneOf, measurePhrase} from "../language/wordSets.ts";
import {showsTense} from "../time/showsTense.ts";
import type {Actor} from "./actor.ts";
import {type RolePhrase, readRoles} from "./rolePhrase.ts";
import {findRoles, hasArticles} from "./roles.ts";
import type {TaggedSentence} from "./tagSentence.ts";
import {GROUP, invertedPronoun, maySetOff, OBJECT_PRONOUN, PRONOUN, setsOff} from "./triggers.ts";

/** Countries whose people put the family name first also when it is written in Latin letters. */
const FAMILY_NAME_FIRST = new Set(["CN", "TW", "HK", "SG", "KP", "KR", "VN"]);

/** The single words by which an article may call a person after the full name was given. */
export function listAliases({name, country}: Pick<Actor, "name" | "country">): string[] {
  if (BEGINS_HAN.test(name)) return [foldWord(name.split(/[·•・‧]/u).at(-1) ?? "")];
  const words = tokenize(name).filter(({kind, text}) => kind === "word" && NO_SMALL.test(text));
  const [first, last] = [words[0]?.text ?? "", words.at(-1)?.text ?? ""].map(foldWord) as [string, string];
  if (words.length < 2) return [last];
  // "عبدالمهدي" is "عادل عبد المهدي".
  const before = words.at(-2)?.text ?? "";
  if (/^(?:عبد|أبو|ابو)$/u.test(before)) return [last, foldWord(before + (words.at(-1)?.text ?? ""))];
  const isFamilyFirst =
    words.length < 4 && familyNamesFirst.has(first) && (country === null || FAMILY_NAME_FIRST.has(country));
  return isFamilyFirst ? [first] : [last];
}

const BEGINS_HAN = /^\p{Script=Han}/u;
const NO_SMALL = /\p{Lu}|\p{Lo}/u; // a letter that is none

/** The given name of a full name, by which an article may call somebody too; null where the family name stands first. */
export function tellFirstName({name, country}: Pick<Actor, "name" | "country">): string | null {
  const [first = "", ...others] = name.split(" ");
  if (others.length === 0 || !/^\p{Lu}\p{Ll}/u.test(first) || !/^\p{Lu}/u.test(others.at(-1) ?? "")) return null;
  const word = foldWord(first);
  return listAliases({name, country}).includes(word) ? null : word;
}

/** A pronoun that stands for one. */
export interface PronounFound {
  first: number; // token
  word: string;
  inverted: boolean; // behind the verb of a closed quotation
}

/** Finds the pronoun that opens a sentence or closes a quotation ("Jeudi, il a participé", "a-t-il déclaré"). */
export function findPronoun(tagged: TaggedSentence, language: NamedLanguage): PronounFound | null {
  if (!maySetOff(PRONOUN, tagged)) return null;
  const {names} = language;
  const {tokens, classes, sentence} = tagged;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    const inverted = invertedPronoun(token.text);
    if (index === 0 && isOneOf(token.text, names.latterPronouns) && isVerb(tagged, 1, language))
      return {first: 0, word: token.text, inverted: false};
    if (inverted && isOneOf(inverted, names.personPronouns)) return {first: index, word: inverted, inverted: true};
    if (!isOneOf(token.text, names.personPronouns)) continue;
    const opens =
      index === 0 || (index < 8 && isFronted(classes.slice(0, index))) || isBehindVerb(tagged, index, language);
    if (isOfSeveral(tagged, index, language)) continue;
    const rest = foldWord(sentence.text.slice(token.start, token.start + 40));
    if (opens && !names.impersonal.some((phrase) => rest.startsWith(foldWord(phrase))))
      return {first: index, word: token.text, inverted: false};
  }
  return null;
}

/** "Sie sprachen", "Danach reisten sie": where one word is "she" and "they", its verb tells. */
function isOfSeveral({tokens, classes}: TaggedSentence, at: number, {names}: NamedLanguage): boolean {
  const verb = tokens[at === 0 || classes[at - 1] === "," ? at + 1 : at - 1]?.text ?? "";
  return isOneOf(tokens[at]?.text, names.pluralPronouns) && names.pluralVerbs.some((ending) => verb.endsWith(ending));
}

/** A pronoun stands at most so far behind the head of a sentence. */
const LONGEST_FRONT = 10;

/** "In der Hauptstadt wird er …", "Zunächst begab sie sich …": where all nouns have capitals, a verb stands second and its subject may follow. */
function isBehindVerb(tagged: TaggedSentence, at: number, language: NamedLanguage): boolean {
  const {tokens, classes} = tagged;
  if (language.names.capitals !== "nouns" || at > LONGEST_FRONT || /[,:E-]/.test(classes.slice(0, at - 1)))
    return false;
  const {text = ""} = tokens[at - 1] ?? {};
  // No list holds every verb: behind one word, a small one before a pronoun is one.
  const isSecond = at === 2 && classes[1] === "W" && /^\p{Ll}/u.test(text);
  // "Sie" behind a subject of the sentence is an object: "Der Minister empfing sie".
  return (isSecond || isVerb(tagged, at - 1, language)) && /^[PVZW#]/.test(classes);
}

function isVerb({tokens, classes}: TaggedSentence, at: number, language: NamedLanguage): boolean {
  const {text = ""} = tokens[at] ?? {};
  return isOneOf(text, language.names.auxiliaries) || classes[at] === "E" || showsTense(text, language);
}

/** "Jeudi, il …", "On Tuesday morning he …": what stands before the pronoun is no clause. */
function isFronted(classes: string): boolean {
  return !classes.includes("E") && (classes.endsWith(",") || /^[PVTZ#W]*Z[W#]*$/.test(classes));
}

/** Finds the possessive that opens a sentence: "Sa visite s'est achevée". */
export function findPossessive({tokens, classes}: TaggedSentence, {names}: NamedLanguage): {first: number} | null {
  const first = classes.search(/[^,:.#-]/);
  // "Son homologue Lavrov" is named at once.
  if (!isOneOf(tokens[first]?.text, names.personPossessives)) return null;
  return !/^SD*Q/.test(classes.slice(first)) ? {first} : null;
}

/** Finds the pronoun of somebody to whom something is done: "Xi l'a reçu", "Putin welcomed him". */
export function findObjectPronoun(tagged: TaggedSentence, language: NamedLanguage): {first: number} | null {
  if (!maySetOff(OBJECT_PRONOUN, tagged)) return null;
  const {tokens, classes} = tagged;
  const {names} = language;
  const first = tokens.findIndex(({text}, index) => {
    const isDative = names.dativePronouns.some(([pronoun]) => pronoun === text);
    if (!isDative && !isOneOf(text, names.objectPronouns)) return false;
    const next = tokens[index + 1]?.text;
    const verb = tokens[names.objectFirst ? index + 2 : index - 1]?.text;
    const isObject = names.objectFirst ? isOneOf(next, names.auxiliaries) : /[EW]/.test(classes[index - 1] ?? "");
    return isObject && isOneOf(verb, isDative ? names.givingVerbs : names.greetingVerbs);
  });
  return first < 0 ? null : {first};
}

/** A pair of people or countries that were named before. */
export interface Group {
  first: number; // token
  last: number; // token, included
  of: "persons" | "countries";
  role: string | null; // what both are, where the words say so: "presidents"
  noun: string; // "présidents"; the pronoun itself
  isPronoun: boolean;
}

/** Finds the pairs of a sentence, in order: "les deux pays", "the two foreign ministers", "they". */
export function findGroups(tagged: TaggedSentence, language: NamedLanguage): Group[] {
  const groups: Group[] = [];
  if (!maySetOff(GROUP, tagged)) return groups;
  for (let index = 0; index < tagged.tokens.length; index++) {
    if (!setsOff(GROUP, tagged, index)) continue;
    const group = readGroup(tagged, index, language) ?? readPluralPronoun(tagged, index, language);
    if (!group) continue;
    groups.push(group);
    index = group.last;
  }
  return groups;
}

/** A pronoun is the subject at the head of a sentence, or behind a mark. */
function readPluralPronoun(tagged: TaggedSentence, first: number, language: NamedLanguage): Group | null {
  const {tokens, classes} = tagged;
  const {names} = language;
  if (isOneOf(tokens[first]?.text, names.personPronouns) && !isOfSeveral(tagged, first, language)) return null;
  const length = measurePhrase(tokens, first, names.pluralPronouns, 3);
  const isOpening = first === 0 || /^[,;:]$/u.test(tokens[first - 1]?.text ?? "");
  // "Both the minister and his guest", "beide Wissenschaftler": with a noun, the word counts.
  const counts = isOneOf(tokens[first]?.text, names.groupWords) && /[TSDXHYKNO#]/.test(classes[first + length] ?? "");
  if (!length || !isOpening || counts) return null;
  return {first, last: first + length - 1, of: "persons", role: null, noun: tokens[first]?.text ?? "", isPronoun: true};
}

/** A word for two, and a noun right behind it or one word later. */
function readGroup({tokens}: TaggedSentence, first: number, {names}: NamedLanguage): Group | null {
  const opening = measurePhrase(tokens, first, names.groupWords, 2);
  if (!opening) return null;
  for (const last of [first + opening, first + opening + 1]) {
    const noun = tokens[last]?.text ?? "";
    const role = names.offices.find((head) => foldWord(noun) === `${foldWord(head)}s`) ?? null;
    if (isOneOf(noun, names.groupNouns.persons)) return {first, last, of: "persons", role, noun, isPronoun: false};
    if (isOneOf(noun, names.groupNouns.countries))
      return {first, last, of: "countries", role: null, noun, isPronoun: false};
  }
  return null;
}

/** Finds roles that stand alone and act: "a déclaré le haut diplomate russe", "le ministre a ajouté". */
export function findRoleReferences(
  tagged: TaggedSentence,
  language: NamedLanguage,
  isTaken: (token: number) => boolean,
): RolePhrase[] {
  const {classes, tokens} = tagged;
  return findRoles(tagged, language).flatMap((found) => {
    const {first} = found;
    const last = cutBeforeVerb(tagged, found, language);
    const cut = last < found.last ? readRoles(tagged, first, last, language)[0] : found;
    const role = cut?.role ?? null;
    const behind = classes.slice(last + 1, last + 4);
    const isSubject = /^(?:P?Z)?[VEW]/.test(behind) && isClauseHead(tagged, first - 1, language);
    const isLed = isSubject || /^V?E/.test(behind) || classes.slice(Math.max(0, first - 2), first) === "ET";
    const acts = hasArticles(language) ? isLed : actsWithoutArticle(tagged, first, last, language);
    if (role === null || !acts || isOneOf(tokens[first - 1]?.text, language.names.indefinites)) return [];
    // "глава МИД": where it is named whose office it is, the head alone stands for somebody.
    if (cut?.organization && !hasArticles(language) && !isTaken(first) && !isTaken(last + 1))
      return [{...cut, first, last: cut.organization.first - 1}];
    const isFree = Array.from({length: last - first + 2}, (_, offset) => first + offset).every((at) => !isTaken(at));
    return cut && isFree ? [{...cut, first, last}] : [];
  });
}

/** "21 ноября министр вернулся", "وأضاف الوزير أن": at the head of a clause before what somebody does, or right behind that. */
function actsWithoutArticle(tagged: TaggedSentence, first: number, last: number, language: NamedLanguage): boolean {
  const {tokens, classes} = tagged;
  if (language.names.clitics.length > 0) {
    if (classes[first - 1] !== "E") return false;
    // "ووصل وزير الخارجية الأمريكي، صباح اليوم": an office of something that is known, and no name behind it.
    const isOf = tokens.slice(first + 1, last + 1).some(({text}) => /^ال/u.test(text));
    return /^ال/u.test(tokens[first]?.text ?? "") || (isOf && /^(?:[,.:P#C-]|$)/.test(classes.slice(last + 1)));
  }
  // "глава ведомства 19 февраля посетит"
  let next = last + 1;
  while (next < last + LONGEST_DATE && isInDate(tagged, next, language)) next++;
  const [verb, after] = [tokens[next]?.text ?? "", tokens[next + 1]?.text ?? ""];
  const isActive =
    /^V?E/.test(classes.slice(next, next + 2)) || [verb, after].some((text) => showsTense(text, language));
  // The nominative of whoever acts is no accusative.
  const head = foldWord(tokens[classes.indexOf("H", first)]?.text ?? "");
  const isNominative = (language.names.roles.bases[head] ?? head) === head;
  return isActive && (isClauseHead(tagged, first, language) || isNominative);
}

function isInDate({tokens, classes}: TaggedSentence, at: number, language: NamedLanguage): boolean {
  return classes[at] === "#" || calendarWordsOf(language).has(foldWord(tokens[at]?.text ?? ""));
}

/** How many tokens a date between a subject and its verb has. */
const LONGEST_DATE = 4;

/** "Le président de la République prendra part": a verb that shows its tense is none of the role. */
function cutBeforeVerb({tokens, classes}: TaggedSentence, {first, last}: RolePhrase, language: NamedLanguage): number {
  for (let index = first + 1; index <= last; index++)
    if (classes[index] === "W" && showsTense(tokens[index]?.text ?? "", language)) return index - 1;
  return last;
}

/** Whether a clause may begin at a token: behind nothing, a mark, or the date that opens it ("El 6 de octubre el ministro …"). */
export function isClauseHead({tokens, classes}: TaggedSentence, at: number, language: NamedLanguage): boolean {
  const before = classes[at - 1];
  const isDate = before === "Z" || calendarWordsOf(language).has(foldWord(tokens[at - 1]?.text ?? ""));
  return before === undefined || /[,:-]/.test(before) || isDate;
}
