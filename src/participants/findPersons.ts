import type {NamedLanguage} from "../language/language.ts";
import {familyNamesFirst, givenNames} from "../language/nameLists.ts";
import {dropSoftHyphens, foldWord} from "../language/tokens.ts";
import {isOneOf, isThing} from "../language/wordSets.ts";
import {findCountryBehind, findRoleBefore, findRoleBehind, type RolePhrase} from "./roles.ts";
import type {TaggedSentence} from "./tagSentence.ts";

/** Capitals that may name a person, with what speaks for and against. */
export interface PersonFound {
  sentence: number;
  first: number; // token
  last: number; // token, included
  name: string;
  role: RolePhrase | null;
  country: string | null;
  weight: number;
  evidence: string[];
}

/** What is published as a person, and what is shown to the author only. */
export const CERTAIN = 3;
const DOUBTFUL = 1;

/** How many tokens before a name the kind of a list may stand. */
const KIND_REACH = 16;

/**
 * Finds sequences of capitals that may name persons, in order. A sequence may hold particles and initials ("Ursula von der
 * Leyen", "John F. Kennedy"); one capital alone counts behind a role or a title only ("le président Bouteflika").
 */
export function findPersons(
  tagged: TaggedSentence,
  language: NamedLanguage,
  isCommon: (word: string) => boolean,
): PersonFound[] {
  return findSequences(tagged, language).flatMap(({first, last}) => {
    const person = weigh(tagged, first, last, language, isCommon);
    return person.weight >= DOUBTFUL && (last > first || person.role || hasTitle(tagged, first)) ? [person] : [];
  });
}

function findSequences(tagged: TaggedSentence, language: NamedLanguage): {first: number; last: number}[] {
  const {classes, tokens} = tagged;
  const sequences: {first: number; last: number}[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (classes[first] !== "X" && !(classes[first] === "U" && classes[first + 1] === "X")) continue;
    let last = first;
    for (let next = first + 1; next < tokens.length; next++) {
      const kind = classes[next] ?? "";
      if (/[XYUZ]/.test(kind)) last = next;
      else if (!isInside(tagged, next, language)) break;
    }
    sequences.push({first: first + countForeign(tagged, first, last), last});
    first = last;
  }
  return sequences;
}

/**
 * How many capitals at the head of a sequence belong to the role before it: "fondateur de WikiLeaks Julian Assange".
 */
function countForeign({tokens, classes}: TaggedSentence, first: number, last: number): number {
  if (classes[first - 1] !== "P" || last - first < 2 || isGivenName(tokens[first]?.text)) return 0;
  for (let index = first + 1; index < last; index++) if (isGivenName(tokens[index]?.text)) return index - first;
  return 0;
}

function isGivenName(word = ""): boolean {
  return foldWord(word)
    .split("-")
    .some((part) => givenNames.has(part));
}

/** A particle between capitals, or the full stop of an initial. */
function isInside({tokens, classes}: TaggedSentence, index: number, {names}: NamedLanguage): boolean {
  const text = tokens[index]?.text ?? "";
  const before = tokens[index - 1]?.text ?? "";
  if (text === ".") return /^\p{Lu}$/u.test(before) && /[XY]/.test(classes[index + 1] ?? "");
  if (!isOneOf(text, names.particles) && !(classes[index] === "M" && /^\p{Lu}/u.test(text))) return false;
  return /[XY]/.test(classes[index + 1] ?? "") || isInsideNext(classes, index + 1);
}

/** Two particles may follow each other: "von der Leyen". */
function isInsideNext(classes: string, index: number): boolean {
  return /^[PTVW]X/.test(classes.slice(index, index + 2));
}

function hasTitle({classes, tokens}: TaggedSentence, first: number): boolean {
  return classes[first - 1] === "M" || (tokens[first - 1]?.text === "." && classes[first - 2] === "M");
}

function weigh(
  tagged: TaggedSentence,
  first: number,
  last: number,
  language: NamedLanguage,
  isCommon: (word: string) => boolean,
): PersonFound {
  const {tokens, classes, sentence} = tagged;
  const words = tokens.slice(first, last + 1).flatMap(({text, kind}) => (kind === "mark" ? [] : [text]));
  const name = dropSoftHyphens(sentence.text.slice(tokens[first]?.start, tokens[last]?.end));
  const behind = last > first ? findRoleBehind(tagged, last, language) : null;
  const role = findRoleBefore(tagged, first, last, language) ?? behind;
  const country = findCountryBehind(tagged, last, language);
  const [given = "", ...rest] = words.map(foldWord);
  const before = tokens[first - 1]?.text;
  // "Fan de Zinédine Zidane": the first word of a sentence is written so whatever it is.
  const isOpening = first === 0 && classes[1] !== "X";
  const witnesses: [weight: number, evidence: string, holds: boolean][] = [
    [4, "role", role !== null],
    [4, "title", hasTitle(tagged, first)],
    [3, "given name", rest.length > 0 && isGivenName(given)],
    [2, "family name first", /^XXX?$/.test(classes.slice(first, last + 1)) && familyNamesFirst.has(given)],
    [2, "country", country !== null && rest.length > 0],
    [2, "verb of a person", doesWhatPersonsDo(tagged, first, last)],
    [1, "two capitals or more", rest.length > 0 && rest.length < 4],
    // Where titles of things are not written with capitals, capitals that stand alone in the prose are a person's.
    [
      2,
      "capitals of a name only",
      language.names.capitals === "names" && rest.length > 0 && rest.length < 4 && !isOpening,
    ],
    [
      2,
      "a name's place",
      language.names.capitals === "titles" && rest.length > 0 && rest.length < 4 && standsAsName(tagged, first, last),
    ],
    [2, "inhabitant before it", rest.length > 0 && /^\p{Lu}/u.test(before ?? "") && classes[first - 1] === "D"],
    [2, "age", /^(?:,#,|-#)/.test(classes.slice(last + 1, last + 4)) && isAge(tokens[last + 2]?.text)],
    [-6, "one word twice", rest.length === 1 && given === rest[0]],
    [-3, "article before it", isOneOf(before, language.names.articles)],
    [-2, "preposition of place before it", isOneOf(before, language.names.placePrepositions)],
    [-4, "word of a thing", /Y/.test(classes.slice(first, last + 1))],
    // "Le label Elektra Mandel", "the website Golden Tomatoes": what it is stands before it.
    [-4, "named as a thing", classes[first - 1] === "W" && isThing(before, language)],
    [-3, "acronym", /U/.test(classes.slice(first, last + 1))],
    [-3, "common word", words.some((word) => isCommon(word))],
    [-3, "first in a quotation", /["«“]/.test(before ?? "") && /["»”]/.test(tokens[last + 1]?.text ?? "")],
    [-3, "a number behind it", classes[last + 1] === "#"],
    [-3, "one of a counted kind", isOfKind(tagged, first)],
  ];
  const held = witnesses.filter(([, , holds]) => holds);
  return {
    sentence: tagged.index,
    first,
    last,
    name,
    role,
    country: role?.country ?? country,
    weight: held.reduce((sum, [weight]) => sum + weight, 0),
    evidence: held.map(([, evidence]) => evidence),
  };
}

/** "a déclaré Lavrov", "Lavrov said", "Lavrov a rencontré". */
function doesWhatPersonsDo({classes}: TaggedSentence, first: number, last: number): boolean {
  return /^V?E/.test(classes.slice(last + 1, last + 3)) || classes[first - 1] === "E";
}

/**
 * "…, April Ferry designed it", "with Neeta Lulla and …": nothing that capitals could belong to stands beside them. "The
 * Hodge star operator" and "Air France flight 447" go on with what they describe.
 */
function standsAsName({classes, tokens}: TaggedSentence, first: number, last: number): boolean {
  const next = tokens[last + 1]?.text ?? "";
  // "Convention on Combating Terrorism": the name of a thing goes on behind its preposition.
  const before = classes.slice(Math.max(0, first - 2), first);
  return (
    !/[TDYXUKOL]$|[YU][PV]$/.test(before) && /^$|^[VECMG,.:;)]/.test(classes[last + 1] ?? "") && !/^['"”»]$/u.test(next)
  );
}

/** "Two pandas, Ru Yi and …": one of a kind of things that no role is. */
function isOfKind({classes, tokens}: TaggedSentence, first: number): boolean {
  const from = Math.max(0, first - KIND_REACH);
  const list = /[#V](W),(?:X+,)*(?:X+,?C)?$/.exec(classes.slice(from, first));
  return list !== null && /s$/.test(tokens[from + list.index + 1]?.text ?? "");
}

function isAge(text: string | undefined): boolean {
  const age = Number(text);
  return Number.isInteger(age) && age > 4 && age < 120;
}
