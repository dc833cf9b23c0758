import {namedLanguages} from "../language/index.ts";
import type {NamedLanguage} from "../language/language.ts";
import {isPatronymic} from "../language/lists/cyrillicForms.ts";
import {isNoun, tellGivenName, tellSurname} from "../language/nameLists.ts";
import type {NameWords} from "../language/nameWords.ts";
import {foldWord, isCapitalized, type Token} from "../language/tokens.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {TaggedSentence} from "./tagSentence.ts";

/** Some tokens of a sentence, the last included. */
export interface Span {
  first: number;
  last: number;
}

/**
 * Finds sequences of capitals that may be names, in order. A sequence may hold particles and initials ("Ursula von der Leyen",
 * "John F. Kennedy"); what the language or the author knows as something else parts two of them. Where all nouns have capitals
 * a name is what begins with a given name: "Bassist Max Müller"; other capitals stand each for itself.
 */
export function findSequences(tagged: TaggedSentence, language: NamedLanguage): readonly Span[] {
  if (tagged !== lastSentence) {
    lastSequences = readSequences(tagged, language);
    lastSentence = tagged;
  }
  return lastSequences;
}

/** The sentence that was asked for last: its roles ask again. */
let lastSentence: TaggedSentence | null = null;
let lastSequences: readonly Span[] = [];

function readSequences(tagged: TaggedSentence, language: NamedLanguage): Span[] {
  const runs = findRuns(tagged, language);
  if (language.names.capitals === "nouns") return runs.flatMap((run) => splitNouns(tagged, run, language));
  return runs.flatMap((run) => {
    if (isOfBearer(tagged, run, language))
      return [
        {first: run.first, last: run.first},
        {...run, first: run.first + 1},
      ];
    return [{first: run.first + countForeign(tagged, run, language), last: run.last}];
  });
}

function findRuns(tagged: TaggedSentence, language: NamedLanguage): Span[] {
  const {classes, tokens} = tagged;
  const runs: Span[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (!isHead(classes, first) || isCompound(tokens[first], language) || isTown(tokens[first], language)) continue;
    const isOfThing = isCalledAfter(tagged, first, language);
    let last = first;
    for (let next = first + 1; next < tokens.length; next++) {
      const kind = classes[next] ?? "";
      if (/[XYUZ]/.test(kind) && !isCompound(tokens[next], language) && !isTown(tokens[next], language)) last = next;
      else if (isQuoted(tagged, first, next)) next = last = next + 3;
      else if (isOfSaint(tagged, first, next, language)) next = last = next + 2;
      else if (!isInside(tagged, first, next, language)) break;
    }
    last = includeEpithet(tagged, first, last, language);
    // "Robert Downey Jr."
    if (/^[JS]r$/.test(tokens[last]?.text ?? "") && tokens[last + 1]?.text === ".") last++;
    // "Bury St Edmunds-based": what stands before is part of it.
    const start = isParticleBefore(tagged, first, language) ? first - 1 : first;
    if (!isOfThing && !isCompound(tokens[last + 1], language)) runs.push({first: start, last});
    first = last;
  }
  return runs;
}

/** "London-based", "Mubarak-era": an adjective. */
function isCompound(token: Token | undefined, {names}: NamedLanguage): boolean {
  if (!token?.text.includes("-")) return false;
  return isOneOf(token.text.slice(token.text.lastIndexOf("-") + 1), names.compounds);
}

/** Names of people that end as towns do are short: "Маск", "Туском". */
const SHORTEST_TOWN = 7;

/** "Глава Красноуфимска Конев": what ends as only towns do, and is in no list of names. */
function isTown(token: Token | undefined, {names}: NamedLanguage): boolean {
  const text = token?.text ?? "";
  if (names.townEndings.length === 0 || text.length < SHORTEST_TOWN) return false;
  return (
    names.townEndings.some((ending) => text.endsWith(ending)) && tellGivenName(text) === 0 && tellSurname(text) === 0
  );
}

/** "Театр имени Волкова", "театр им. Гоголя", "aeropuerto Jorge Chávez", "aeropuerto «Felipe Ángeles»": who is no more than the name of a thing. */
export function isCalledAfter({tokens}: TaggedSentence, first: number, {names}: NamedLanguage): boolean {
  const at = /^["«“„'‘]$/u.test(tokens[first - 1]?.text ?? "") ? first - 1 : first;
  const before = tokens[at - 1]?.text;
  return isOneOf(before === "." ? `${tokens[at - 2]?.text}.` : before, names.calledAfter);
}

/** A capital; an acronym only before one, and not behind an office: "президент ФИДЕ Аркадий Дворкович", "главы МИД ДНР Сергеем". */
function isHead(classes: string, index: number): boolean {
  return (
    classes[index] === "X" ||
    (classes[index] === "U" && /[^HhOo]/.test(classes[index - 1] ?? " ") && classes[index + 1] === "X")
  );
}

/** A particle between capitals, or the full stop of an initial. */
function isInside({tokens, classes}: TaggedSentence, first: number, index: number, {names}: NamedLanguage): boolean {
  const text = tokens[index]?.text ?? "";
  const before = tokens[index - 1]?.text ?? "";
  const next = tokens[index + 1]?.text ?? "";
  const isBeforeName = /[XY]/.test(classes[index + 1] ?? "") || isInsideNext(classes, index + 1);
  if (text === ".") return ONE_CAPITAL.test(before) && isBeforeName;
  if (names.dismissals.includes(text)) return false; // "S. Warne st Kaluwitharana"
  if (!isOneOf(text, names.particles) && !(classes[index] === "M" && isCapitalized(text))) return false;
  if (!isBeforeName) return false;
  // "Casa Farnsworth de Ludwig Mies", "die Bekanntheit von Fatboy Slim": a name begins behind the particle, or a noun stands before it.
  const beginsName = tellGivenName(next) === 2 && classes[index + 2] === "X";
  // "Tore von Christian Günter": no Norwegian.
  const isNounFirst =
    names.capitals === "nouns" && beginsName && isNoun(foldWord(tokens[first]?.text ?? ""), names.nouns);
  const isBehindGiven = tellGivenName(tokens[first]?.text) > 0 && !isNounFirst;
  return isBehindGiven || (names.capitals !== "nouns" && !beginsName);
}

/** `Claudio "Piojo" López`: between a given name and a capital, what somebody is called by others. */
function isQuoted({tokens, classes}: TaggedSentence, first: number, at: number): boolean {
  const [opening = "", name = "", closing = ""] = [0, 1, 2].map((offset) => tokens[at + offset]?.text);
  if (!/^["«“„'‘]$/u.test(opening) || !/^["»”“'’]$/u.test(closing) || !isCapitalized(name)) return false;
  return at === first + 1 && tellGivenName(tokens[first]?.text) > 0 && classes[at + 3] === "X";
}

/** "José de San Martín", "Ignacio de Santa Cruz": behind a given name a saint's is a family's, though a place has it, too. */
function isOfSaint({tokens}: TaggedSentence, first: number, at: number, {names}: NamedLanguage): boolean {
  const [particle, saint = "", name = ""] = [0, 1, 2].map((offset) => tokens[at + offset]?.text);
  return (
    isOneOf(particle, names.particles) &&
    /^(?:San|Santa|Santo|Sainte?|São)$/.test(saint) &&
    isCapitalized(name) &&
    tellGivenName(tokens[first]?.text) > 0
  );
}

/** "van Gastel", "bin Laden": a particle that is no word of the language before a capital. */
function isParticleBefore({tokens, classes}: TaggedSentence, first: number, language: NamedLanguage): boolean {
  const before = tokens[first - 1]?.text ?? "";
  const {particles, dismissals} = language.names;
  if (classes[first - 1] !== "W" || dismissals.includes(before)) return false; // "st Kaluwitharana"
  return isOneOf(before, particles) && !isArticleOfAny(before);
}

const isArticleOfAny = (word: string) => namedLanguages.some(({names}) => isOneOf(word, names.articles));

/** Two particles may follow each other: "von der Leyen". */
function isInsideNext(classes: string, index: number): boolean {
  return /^[PTVW][XY]/.test(classes.slice(index, index + 2));
}

/** "Peter the Great", "Alexandre le Grand": a given name alone, an article and a capital that is no name. */
function includeEpithet(
  {tokens, classes}: TaggedSentence,
  first: number,
  last: number,
  {names}: NamedLanguage,
): number {
  const [given, article, epithet] = [tokens[last], tokens[last + 1], tokens[last + 2]];
  if (first !== last || tellGivenName(given?.text) === 0 || !isOneOf(article?.text, names.articles)) return last;
  if (isOneOf(article?.text, names.placePrepositions)) return last; // "Madonna au Vélodrome"
  const isEpithet = /^[XYBA]/.test(classes[last + 2] ?? "") && /^\p{Lu}\p{Ll}/u.test(epithet?.text ?? "");
  return isEpithet && !/^[XYUKL]/.test(classes[last + 3] ?? "") && !/^\p{Lu}/u.test(article?.text ?? "")
    ? last + 2
    : last;
}

/**
 * How many capitals at the head of a sequence belong to what stands before it: "fondateur de WikiLeaks Julian Assange",
 * "Teammate Russell Ingall".
 */
function countForeign({tokens, classes}: TaggedSentence, {first, last}: Span, {names}: NamedLanguage): number {
  // "Fan de Zinédine Zidane": the first word of a sentence has a capital whatever it is.
  const isLink = /^[PTVW]$/.test(classes[first + 1] ?? "") && !isCapitalized(tokens[first + 1]?.text ?? ""); // "Marine Le Pen"
  const isName = tellGivenName(tokens[first]?.text) === 2 || tellSurname(tokens[first]?.text) === 2; // "García de la Concha"
  if (first === 0 && isLink && last > first + 1 && !isName) return 2;
  if (last - first < 2) return 0;
  // "Глава администрации Саратова Алексей Волков": a town in the genitive may be a surname, but no surname stands at both ends.
  const [second, third] = [tokens[first + 1]?.text, tokens[first + 2]?.text];
  const isOfTown = names.capitals === "cases" && tellGivenName(second) === 2 && !isPatronymic(foldWord(third ?? ""));
  if (
    isOfTown &&
    last === first + 2 &&
    /[WA]/.test(classes[first - 1] ?? "") &&
    tellGivenName(tokens[first]?.text) === 0
  )
    return 1;
  // "Mulayam Singh Yadav and Laloo Prasad Yadav": in a list of names a name begins at once.
  const isInList = names.capitals === "titles" && last - first === 2 && /^X[,C]/.test(classes.slice(first - 2));
  if (isInList || isListed(tokens[first]?.text)) return 0;
  if (/^[\p{Lu}.]+$/u.test(tokens[first]?.text ?? "") && classes[first - 1] !== "P") return 0;
  for (let index = first + 1; index < last; index++) {
    if (tellGivenName(tokens[index]?.text) === 2 && classes[index - 1] !== "." && classes[index] === "X")
      return index - first;
  }
  return 0;
}

/** "Пресс-секретарь Путина Дмитрий Песков", "помощник Байдена Джейк Салливан": whose office it is, and who has it. */
function isOfBearer({tokens, classes}: TaggedSentence, {first, last}: Span, {names}: NamedLanguage): boolean {
  const [bearer, given, family] = [0, 1, 2].map((offset) => tokens[first + offset]?.text ?? "") as [
    string,
    string,
    string,
  ];
  return (
    names.capitals === "cases" &&
    last === first + 2 &&
    /[Hh]/.test(classes[first - 1] ?? "") &&
    tellSurname(bearer) > 0 &&
    tellGivenName(bearer) === 0 &&
    tellGivenName(given) === 2 &&
    !isPatronymic(foldWord(family))
  );
}

function isListed(word: string | undefined): boolean {
  return tellGivenName(word) > 0 || tellSurname(word) > 0;
}

/** Cuts a run of capitals into the names that begin with a given name and single words. */
function splitNouns(tagged: TaggedSentence, {first, last}: Span, language: NamedLanguage): Span[] {
  const spans: Span[] = [];
  for (let index = first; index <= last; index++) {
    const end = measureName(tagged, index, last, language);
    if (end > index || tagged.classes[index] === "X") spans.push({first: index, last: end});
    index = end;
  }
  return spans;
}

/** The last token of the name that begins here: given names, initials and particles, then one more capital; or this one alone. */
function measureName(tagged: TaggedSentence, first: number, last: number, {names}: NamedLanguage): number {
  const {tokens, classes} = tagged;
  const {particles} = names;
  const opens = isGiven(tagged, first) || (INITIAL.test(tokens[first]?.text ?? "") && first < last);
  if (!opens) return isPair(tagged, first, last, names) ? last : first;
  let end = first;
  while (end < last && (isGiven(tagged, end + 1) || isLink(tokens[end + 1]?.text ?? "", names))) end++;
  if (end < last && /^[IVX]+$/.test(tokens[end + 1]?.text ?? ""))
    return tokens[end + 2]?.text === "." ? Math.min(end + 2, tokens.length - 1) : end + 1;
  // "Mein Freund Matthew Williams Liebeskummer": the family name is there already.
  const isComplete = end > first && tellSurname(tokens[end]?.text) > 0 && isOnlyNoun(tokens[end + 1], names);
  if (end < last && classes[end + 1] === "X" && !isComplete) end++;
  // "Tebartz-van Elst"
  if (end < last && classes[end + 1] === "X" && isOneOf(/-(\p{Ll}+)$/u.exec(tokens[end]?.text ?? "")?.[1], particles))
    end++;
  while (end < last && classes[end + 1] === "X" && isOnlySurname(tokens[end + 1], names) && end - first < 3) end++;
  while (end > first && isLink(tokens[end]?.text ?? "", names)) end--;
  return end;
}

const ONE_CAPITAL = /^\p{Lu}$/u;
const INITIAL = /^(?:\p{Lu}\.)+$|^\p{Lu}$/u;

function isGiven({tokens, classes}: TaggedSentence, index: number): boolean {
  return tellGivenName(tokens[index]?.text) > 0 && /[XYZ]/.test(classes[index] ?? "");
}

const INITIAL_OR_STOPPED = /^\p{Lu}\.?$/u;

/** What goes on with a name: a full stop, an initial, a particle. */
function isLink(text: string, {particles}: NameWords): boolean {
  return text === "." || INITIAL_OR_STOPPED.test(text) || isOneOf(text, particles);
}

function isOnlyNoun(token: Token | undefined, {nouns}: NameWords): boolean {
  return isNoun(foldWord(token?.text ?? ""), nouns) && tellSurname(token?.text) === 0;
}

function isOnlySurname(token: Token | undefined, {nouns}: NameWords): boolean {
  return tellSurname(token?.text) > 0 && !isNoun(foldWord(token?.text ?? ""), nouns);
}

/** The last two capitals of a run that are no nouns, without an article before them. */
function isPair({tokens, classes}: TaggedSentence, first: number, last: number, {articles, nouns}: NameWords): boolean {
  if (!/^XX$/.test(classes.slice(first, last + 1)) || isOneOf(tokens[first - 1]?.text, articles)) return false;
  // "In der Villa La Grange"
  if (classes[first - 1] === "Y") return false;
  return tokens.slice(first, last + 1).every(({text}) => tellSurname(text) > 0 || !isNoun(foldWord(text), nouns));
}
