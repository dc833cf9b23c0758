import {familyNamesFirst} from "../language/givenNames.ts";
import type {Language} from "../language/language.ts";
import {foldWord, tokenize} from "../language/tokens.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {Actor, NameFound} from "./actor.ts";
import {findRoles} from "./roles.ts";
import type {TaggedSentence} from "./tagSentence.ts";

/** Countries whose people put the family name first also when it is written in Latin letters. */
const FAMILY_NAME_FIRST = new Set(["CN", "TW", "HK", "SG", "KP", "KR", "VN"]);

/** The single words by which an article may call a person after the full name was given. */
export function listAliases({name, country}: Pick<Actor, "name" | "country">): string[] {
  const words = tokenize(name).filter(({kind, text}) => kind === "word" && /^\p{Lu}/u.test(text));
  const [first, last] = [words[0]?.text ?? "", words.at(-1)?.text ?? ""].map(foldWord) as [string, string];
  if (words.length < 2) return [last];
  const isFamilyFirst =
    words.length < 4 && familyNamesFirst.has(first) && (country === null || FAMILY_NAME_FIRST.has(country));
  return isFamilyFirst ? [first] : [last];
}

/** Finds single capitals that call back a person by surname ("Wang"), where no other name stands. */
export function findAliases(
  tagged: TaggedSentence,
  isTaken: (token: number) => boolean,
  whoIs: (word: string, sentence: number) => string | null,
): NameFound[] {
  const {tokens, classes, index} = tagged;
  return tokens.flatMap(({text}, token) => {
    if (!/[XYUZ]/.test(classes[token] ?? "") || isTaken(token)) return [];
    const isLonger = /[XY]/.test(classes[token + 1] ?? "") && !isTaken(token + 1);
    if (isLonger || (/[XY]/.test(classes[token - 1] ?? "") && !isTaken(token - 1))) return [];
    const to = whoIs(foldWord(text), index);
    return to ? [{sentence: index, first: token, last: token, to, rule: "participants/surname"}] : [];
  });
}

/** Finds the pronoun that opens a sentence or closes a quotation ("Jeudi, il a participé", "a-t-il déclaré"). */
export function findPronoun(tagged: TaggedSentence, {names}: Language): {first: number; word: string} | null {
  const {tokens, classes, sentence} = tagged;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    const inverted = /-(\p{L}+)$/u.exec(token.text)?.[1];
    if (inverted && isOneOf(inverted, names.personPronouns)) return {first: index, word: inverted};
    if (!isOneOf(token.text, names.personPronouns)) continue;
    const opens =
      index === 0 || (index < 8 && tokens[index - 1]?.text === "," && !classes.slice(0, index).includes("E"));
    const rest = foldWord(sentence.text.slice(token.start, token.start + 40));
    if (opens && !names.impersonal.some((phrase) => rest.startsWith(foldWord(phrase))))
      return {first: index, word: token.text};
  }
  return null;
}

/** Finds the possessive that opens a sentence: "Sa visite s'est achevée". */
export function findPossessive({tokens, classes}: TaggedSentence, {names}: Language): {first: number} | null {
  const first = classes.search(/[^,:.#-]/);
  // "Son homologue Lavrov" is named at once.
  if (!isOneOf(tokens[first]?.text, names.personPossessives)) return null;
  return !/^SD*Q/.test(classes.slice(first)) ? {first} : null;
}

/** Finds the pronoun of somebody to whom something is done: "Xi l'a reçu", "Putin welcomed him". */
export function findObjectPronoun({tokens, classes}: TaggedSentence, {names}: Language): {first: number} | null {
  const first = tokens.findIndex(({text}, index) => {
    if (!isOneOf(text, names.objectPronouns)) return false;
    const next = tokens[index + 1]?.text;
    const verb = tokens[names.objectFirst ? index + 2 : index - 1]?.text;
    const isObject = names.objectFirst ? isOneOf(next, names.auxiliaries) : /[EW]$/.test(classes.slice(0, index));
    return isObject && isOneOf(verb, names.greetingVerbs);
  });
  return first < 0 ? null : {first};
}

/** A pair of people or countries that were named before. */
export interface Group {
  first: number; // token
  last: number; // token, included
  of: "persons" | "countries";
  role: string | null; // what both are, where the words say so: "presidents"
}

/** Finds the pairs of a sentence, in order: "les deux pays", "the two foreign ministers", "they". */
export function findGroups(tagged: TaggedSentence, {names}: Language): Group[] {
  const {tokens} = tagged;
  const groups: Group[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const pronoun = [3, 2, 1].find((length) => isOneOf(phraseAt(index, length), names.pluralPronouns));
    if (pronoun && isOpening(index)) {
      groups.push({first: index, last: index + pronoun - 1, of: "persons", role: null});
      index += pronoun - 1;
      continue;
    }
    const opening = [1, 2].find((length) => isOneOf(phraseAt(index, length), names.groupWords));
    if (!opening) continue;
    for (let noun = index + opening; noun < Math.min(tokens.length, index + opening + 2); noun++) {
      const word = tokens[noun]?.text;
      const role = names.offices.find((head) => foldWord(word ?? "") === `${foldWord(head)}s`) ?? null;
      if (isOneOf(word, names.groupNouns.persons)) groups.push({first: index, last: noun, of: "persons", role});
      else if (isOneOf(word, names.groupNouns.countries))
        groups.push({first: index, last: noun, of: "countries", role});
      else continue;
      break;
    }
  }
  return groups;

  function phraseAt(index: number, length: number): string {
    return tokens
      .slice(index, index + length)
      .map(({text}) => text)
      .join(" ");
  }

  /** A pronoun is the subject at the head of a sentence, or behind a mark. */
  function isOpening(index: number): boolean {
    return index === 0 || /^[,;:]$/u.test(tokens[index - 1]?.text ?? "");
  }
}

/** Ties a role that stands alone to the last person who has it: "a déclaré le haut diplomate russe", "le ministre a ajouté". */
export function findRoleReferences(
  tagged: TaggedSentence,
  language: Language,
  isTaken: (token: number) => boolean,
  whoHas: (role: string, country: string | null) => string | null,
): NameFound[] {
  return findRoles(tagged, language).flatMap(({role, country, first, last}) => {
    const tokens = Array.from({length: last - first + 2}, (_, offset) => first + offset);
    if (role === null || tokens.some(isTaken)) return [];
    const isSubject =
      /^[VEW]/.test(tagged.classes.slice(last + 1)) && /^$|[,:-]$/.test(tagged.classes.slice(0, first - 1));
    const acts = isSubject || /^V?E/.test(tagged.classes.slice(last + 1)) || /ET$/.test(tagged.classes.slice(0, first));
    const to = acts ? whoHas(role, country) : null;
    return to ? [{sentence: tagged.index, first, last, to, rule: "participants/role-reference"}] : [];
  });
}
