import type {NamedLanguage} from "../language/language.ts";
import {tellGivenName, tellSurname} from "../language/nameLists.ts";
import {writeRespelled} from "../language/respellWords.ts";
import {foldWord, isSmall, writeName} from "../language/tokens.ts";
import {findBaseName} from "./baseNames.ts";
import type {NameEvidence} from "./nameEvidence.ts";
import {findNameRoles} from "./nameRoles.ts";
import {findSequences, type Span} from "./nameSequences.ts";
import type {RolePhrase} from "./rolePhrase.ts";
import type {TaggedSentence} from "./tagSentence.ts";
import {findUncapitalized} from "./uncapitalized.ts";
import {weigh} from "./weights.ts";
import {type Candidate, collectedWitnesses, isNamedLikePerson, witnesses} from "./witnesses.ts";

/** Capitals that may name a person, with what speaks for and against. */
export interface PersonFound {
  sentence: number;
  first: number; // token
  last: number; // token, included
  name: string;
  roles: readonly RolePhrase[];
  country: string | null;
  weight: number;
  evidence: readonly string[];
}

/** Weighs every sequence of capitals of a sentence that is wanted, in order, by what speaks for and against a person's name. */
export function findPersons(
  tagged: TaggedSentence,
  language: NamedLanguage,
  evidence: NameEvidence,
  isWanted: (span: Span) => boolean = () => true,
): PersonFound[] {
  if (language.names.capitals === "none") return findWithoutCapitals(tagged, language).filter(isWanted);
  return listCandidates(tagged, language)
    .filter(isWanted)
    .map((candidate) => weighCandidate(candidate, evidence));
}

/** The candidates of a sentence, with the witnesses that it has: told once, as the survey and the article both ask. */
function listCandidates(tagged: TaggedSentence, language: NamedLanguage): readonly Candidate[] {
  if (tagged.readings.candidates) return tagged.readings.candidates;
  const candidates = findSequences(tagged, language).map((span) => readCandidate(tagged, span, language));
  for (let index = 1; index < candidates.length; index++) {
    const [before, candidate] = [candidates[index - 1] as Growing, candidates[index] as Growing];
    if (!isListed(tagged, before, candidate)) continue;
    before.neighbours.push(candidate);
    candidate.neighbours.push(before);
  }
  markChains(candidates);
  for (const candidate of candidates) {
    for (const witness of everyWitness) if (witness.holds(candidate)) candidate.held.push(witness.name);
  }
  tagged.readings.candidates = candidates;
  return candidates;
}

function weighCandidate(candidate: Candidate, evidence: NameEvidence): PersonFound {
  const {tagged, language, first, last, role, country, words} = candidate;
  const held = [...candidate.held];
  for (const witness of everyCollected) if (witness.holds(words, evidence)) held.push(witness.name);
  const written = writtenAs(tagged, {first, last}) + writeShared(candidate, held);
  return {
    sentence: tagged.index,
    first,
    last,
    name: findBaseName(written, language, tellCase(candidate)),
    roles: listRoles(tagged, {first, last}, language),
    country: role?.country ?? country,
    weight: weigh(held, words.length > 1, language.names.capitals),
    evidence: held,
  };
}

/** "Los hermanos Antonio y Daniel Fernández": of kin the first has the family name of the second. */
function writeShared({tagged, last, given, words, neighbours}: Candidate, held: readonly string[]): string {
  const next = neighbours.find(({first}) => first === last + 2);
  const isShared = held.includes("kin before") && words.length === 1 && given > 0 && tagged.classes[last + 1] === "C";
  if (!next || !isShared || next.given === 0 || next.words.length < 2) return "";
  return ` ${writtenAs(tagged, {first: next.first + 1, last: next.last})}`;
}

/** The words of a name; of one in capital letters only as it would stand in prose. */
function writtenAs({tokens, sentence, isShouted}: TaggedSentence, {first, last}: Span): string {
  const written = writeName(sentence.text.slice(tokens[first]?.start, tokens[last]?.end));
  if (!isShouted) return written;
  const words = tokens.slice(first, last + 1);
  return words.map((word, at) => (word.start > (words[at - 1]?.end ?? word.start) ? " " : "") + word.text).join("");
}

function listRoles(tagged: TaggedSentence, span: Span, language: NamedLanguage): RolePhrase[] {
  const {before, behind} = findNameRoles(tagged, span, language);
  return [...before, ...behind];
}

/** "Министром иностранных дел Швейцарии": the head of the role before a name stands in the name's case. */
function tellCase({tagged: {tokens, classes}, role, first}: Candidate): string {
  if (!role || role.first >= first) return "";
  return tokens[Math.max(role.first, classes.indexOf("H", role.first))]?.text ?? "";
}

function findWithoutCapitals(tagged: TaggedSentence, language: NamedLanguage): PersonFound[] {
  return findUncapitalized(tagged, language).map(({first, last, weight, evidence}) => {
    const roles = listRoles(tagged, {first, last}, language);
    const country =
      roles.find((role) => role.country)?.country ?? findNameRoles(tagged, {first, last}, language).country;
    const name = writeName(writeRespelled(tagged.sentence.text, tagged.tokens.slice(first, last + 1)));
    return {sentence: tagged.index, first, last, name, roles, country, weight, evidence};
  });
}

const everyWitness = Object.entries(witnesses).map(([name, holds]) => ({name, holds}));
const everyCollected = Object.entries(collectedWitnesses).map(([name, holds]) => ({name, holds}));

/** So many names has a list at least in which one or two people make people of all. */
const FEWEST_WITH_ONE = 4;
const FEWEST_WITH_TWO = 3;

/** "Maignan, Koundé, Konaté et Theo Hernandez": tells the names of a list whether people are among them, and nothing else. */
function markChains(candidates: readonly Growing[]): void {
  let start = 0;
  for (let index = 1; index <= candidates.length; index++) {
    const isNext =
      index < candidates.length && candidates[index]?.neighbours.includes(candidates[index - 1] as Growing);
    if (isNext) continue;
    const chain = candidates.slice(start, index);
    start = index;
    if (chain.length < FEWEST_WITH_TWO || !isOfPeople(chain)) continue;
    for (const candidate of chain) candidate.isAmongPeople = true;
  }
}

function isOfPeople(chain: readonly Candidate[]): boolean {
  const people = chain.filter(isNamedLikePerson).length;
  if (people === 0 || (people === 1 && chain.length < FEWEST_WITH_ONE)) return false;
  const [opening, closing] = [chain[0], chain.at(-1)] as [Candidate, Candidate];
  return !/[KLOYkloU]/.test(opening.tagged.classes.slice(Math.max(0, opening.first - 2), closing.last + 3));
}

type Growing = Candidate & {neighbours: Candidate[]; held: string[]};

function readCandidate(tagged: TaggedSentence, {first, last}: Span, language: NamedLanguage): Growing {
  const {tokens, classes} = tagged;
  const words: string[] = [];
  const isParticled = last > first && isSmall(tokens[first]?.text ?? ""); // "van Gastel"
  const named = tokens.slice(isParticled ? first + 1 : first, last + 1);
  for (const {text, kind} of named) if (kind !== "mark") words.push(foldWord(text));
  const {before, behind, country} = findNameRoles(tagged, {first, last}, language);
  return {
    tagged,
    first,
    last,
    language,
    words,
    given: tellGivenName(words[0]),
    family: tellSurname(words.at(-1)),
    // Behind one capital alone an apposition tells a person no better than a thing.
    role: before[0] ?? (last > first ? behind[0] : undefined) ?? null,
    country,
    neighbours: [],
    isAmongPeople: false,
    held: [],
    classBefore: classes[first - 1] ?? "",
    wordBefore: tokens[first - 1]?.text ?? "",
    behind: classes.slice(last + 1, last + 4),
    nextWord: tokens[last + 1]?.text ?? "",
  };
}

/** "A, B et C", "14 - A, 13 - B (Peru), C": with nothing but a comma, a conjunction, a number or a bracket between them. */
function isListed({classes}: TaggedSentence, left: Span, right: Span): boolean {
  return /^(?:-[^-]{1,8}-)?(?:,|,?C|,#-|-#-)$/.test(classes.slice(left.last + 1, right.first));
}
