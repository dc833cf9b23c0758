import {listBaseForms} from "../language/baseForms.ts";
import type {NamedLanguage} from "../language/language.ts";
import {tellGivenName, tellSurname} from "../language/nameLists.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {Span} from "./nameSequences.ts";
import type {TaggedSentence} from "./tagSentence.ts";

/** Words that may name a person where no capitals tell names, and all that speaks for it. */
export interface ChainName extends Span {
  evidence: string[];
  weight: number;
}

const WEIGHTS: Readonly<Record<string, number>> = {
  "role before": 4,
  "honorific before": 4,
  "given name": 3,
  "family name": 2,
  "names in a chain": 2,
  "verb before": 2,
  "verb behind": 1,
  "surname of somebody": 4,
};
const NEEDED = 5;

/** How many words a name may have, and how many of them no list may know behind a given name. */
const LONGEST = 6;
const UNKNOWN_BEHIND_GIVEN = 1;
const UNKNOWN_BEHIND_ROLE = 3;

/** Finds the names of people by given names, roles and verbs of saying, and the chain of names that follows; in order. */
export function findChainNames(tagged: TaggedSentence, language: NamedLanguage): ChainName[] {
  const found: ChainName[] = [];
  for (let first = 0; first < tagged.tokens.length; first++) {
    const name = readChain(tagged, first, language);
    if (!name || name.weight < 0) continue;
    found.push(name);
    first = name.last;
  }
  return found;
}

function readChain(tagged: TaggedSentence, first: number, language: NamedLanguage): ChainName | null {
  if (!mayBeName(tagged, first, language)) return null;
  const evidence: string[] = [];
  const before = tagged.classes.slice(0, first);
  if (/M$/.test(before)) evidence.push("honorific before");
  else if (/H[hADKkOo]*$/.test(before)) evidence.push("role before");
  if (isVerb(tagged, first - 1, language)) evidence.push("verb before");
  const start = tagged.tokens[first]?.text ?? "";
  const isGiven = weighForms(start, language, tellGivenName) > 0;
  const isFamily = weighForms(start, language, tellSurname) > 0;
  if (isGiven) evidence.push("given name");
  if (isFamily) evidence.push("family name");
  if (evidence.length === 0) return null;
  const isLed = evidence.some((sign) => sign.endsWith(" before"));
  const last = measureChain(tagged, first, language, isLed ? UNKNOWN_BEHIND_ROLE : UNKNOWN_BEHIND_GIVEN, isGiven);
  const others = Array.from({length: last - first}, (_, offset) => tagged.tokens[first + 1 + offset]?.text ?? "");
  if (others.some((word) => isNamePart(word, language))) evidence.push("names in a chain");
  else if (last > first && isGiven) evidence.push("family name");
  if (isVerb(tagged, last + 1, language)) evidence.push("verb behind");
  const weight = [...new Set(evidence)].reduce((sum, sign) => sum + (WEIGHTS[sign] ?? 0), -NEEDED);
  return {first, last, evidence, weight};
}

/** The last word of a chain: names and particles go on, unknown words only so far. */
function measureChain(
  tagged: TaggedSentence,
  first: number,
  language: NamedLanguage,
  unknown: number,
  isGiven: boolean,
): number {
  let last = first;
  let left = isGiven ? unknown : unknown - 1;
  let isComplete = false; // behind two names of the lists no other word belongs to them
  for (let index = first + 1; index < first + LONGEST; index++) {
    const word = tagged.tokens[index]?.text ?? "";
    const isParticle = isOneOf(word, language.names.particles);
    if (!isParticle && (!mayBeName(tagged, index, language) || hasClitic(word, index === first + 1, language))) break;
    const isKnown = isParticle || isNamePart(word, language);
    if (!isKnown && (isComplete || left-- <= 0 || isVerb(tagged, index, language))) break;
    isComplete = isKnown && !isParticle && (isGiven || isNamePart(tagged.tokens[first]?.text ?? "", language));
    last = index;
  }
  while (last > first && isOneOf(tagged.tokens[last]?.text, language.names.particles)) last--;
  return last;
}

function isNamePart(word: string, language: NamedLanguage): boolean {
  if (isOneOf(word, language.names.particles)) return true;
  return tellGivenName(word) > 0 || tellSurname(word) > 0;
}

function weighForms(word: string, language: NamedLanguage, tell: (word: string) => number): number {
  return Math.max(...listBaseForms(word, language).map(tell));
}

/** A word that begins with a small word written to it, and is no name with that letter: "بجائزة", "وإسحاق" behind a name. */
function hasClitic(word: string, isSecond: boolean, language: NamedLanguage): boolean {
  if (isNamePart(word, language)) return false;
  if (/^(?:وال|بال|كال|فال|لل)/u.test(word)) return true;
  if (/^و/u.test(word) && (isNamePart(word.slice(1), language) || !isSecond)) return true;
  return /^[بل]/u.test(word) && word.length > 3 && !isSecond;
}

function mayBeName({tokens, classes}: TaggedSentence, index: number, {names}: NamedLanguage): boolean {
  const token = tokens[index];
  if (token?.kind !== "word" || token.text.length < 2) return false;
  if (!/[WEXYV]/.test(classes[index] ?? "")) return false;
  if (isOneOf(token.text, names.functionWords) || isOneOf(token.text, names.personVerbs)) return false;
  const lists = [names.organizationWords, names.placeWords, names.thingWords, names.auxiliaries];
  return !lists.some((list) => isOneOf(token.text, list));
}

function isVerb({tokens}: TaggedSentence, index: number, language: NamedLanguage): boolean {
  const word = tokens[index]?.text;
  return (
    (word !== undefined && listBaseForms(word, language).some((form) => isOneOf(form, language.names.personVerbs))) ||
    isOneOf(word, language.names.personVerbs)
  );
}
