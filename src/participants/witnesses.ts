import {worldCityNames} from "../language/cities.ts";
import {measureDateline} from "../language/datelines.ts";
import {isKnownAlone} from "../language/knownAlone.ts";
import type {NamedLanguage} from "../language/language.ts";
import {familyNamesFirst, isNoun, isTwoSyllabled, tellGivenName, tellSurname} from "../language/nameLists.ts";
import {isCapitalized, isSmall, type Token} from "../language/tokens.ts";
import {isOneOf, isPairOf} from "../language/wordSets.ts";
import {
  ACTOR_PREPOSITION,
  AGENT_PREPOSITION,
  ARTICLE,
  AUXILIARY,
  GENITIVE_PREPOSITION,
  hasSign,
  ORGANIZATION_WORD,
  PARTICLE,
  PLACE_KIND,
  PLACE_LINK,
  PLACE_PREPOSITION,
  PLACE_TAIL,
  PLACE_WORD,
  THING_WORD,
} from "../language/wordSigns.ts";
import {classSet, hasClass} from "./classSets.ts";
import type {NameEvidence} from "./nameEvidence.ts";
import type {Span} from "./nameSequences.ts";
import type {RolePhrase} from "./rolePhrase.ts";
import {isInLineUp, isOnScorecard, isScorer} from "./scoreSheets.ts";
import type {TaggedSentence} from "./tagSentence.ts";

/** Capitals that may name a person, and all that may speak for or against it. */
export interface Candidate extends Span {
  tagged: TaggedSentence;
  language: NamedLanguage;
  words: readonly string[]; // folded, without marks
  given: 0 | 1 | 2; // what the first of them tells as a given name, and the last as a family name
  family: 0 | 1 | 2;
  role: RolePhrase | null;
  country: string | null; // of "Kamilov de l'Ouzbékistan"
  neighbours: readonly Candidate[]; // in a list with it, right before or behind
  isAmongPeople: boolean; // in a longer list
  held: readonly string[]; // the witnesses that the sentence has
  classBefore: string; // of the token before it, empty where there is none
  wordBefore: string;
  behind: string; // the classes of the three tokens behind it
  nextWord: string;
}

/** What in the sentence may speak for or against capitals being a person's name, and by what sign. */
export const witnesses: Readonly<Record<string, (candidate: Candidate) => boolean>> = {
  role: ({role}) => role !== null,
  title: hasTitle,
  "given name": ({given}) => given === 2,
  "given name or a word": ({given}) => given === 1,
  "family name": ({family}) => family === 2,
  "family name or a word": ({family}) => family === 1,
  "given and family name": ({words, given, family}) => words.length > 1 && given > 0 && family > 0,
  "name in the middle": ({words}) =>
    words.length > 2 && words.slice(1, -1).some((word) => tellGivenName(word) + tellSurname(word) > 1),
  "given name at the end": ({words}) => words.length > 1 && tellGivenName(words.at(-1)) > 0,
  "family name first": ({words}) => words.length > 1 && words.length < 4 && familyNamesFirst.has(words[0] ?? ""),
  "two syllables behind": ({words, tagged: {tokens}, last}) =>
    words.length === 2 && isTwoSyllabled(tokens[last]?.text ?? ""),
  "member of an organisation": ({words, behind}) => words.length > 1 && /^PT?O/.test(behind),
  "thing at the end": ({words, tagged: {tokens}, last, language}) =>
    words.length > 1 &&
    hasSign(tokens[last]?.text, THING_WORD | PLACE_WORD, language) &&
    tellSurname(words.at(-1)) === 0 &&
    !hasSign(words.at(-2), ARTICLE, language),
  partner: isPartner,
  "place behind": ({tagged: {tokens, classes}, last, language}) =>
    language.names.capitals === "titles" &&
    classes[last + 1] !== "G" &&
    isSmall(tokens[last + 1]?.text ?? "") &&
    hasSign(tokens[last + 1]?.text, PLACE_TAIL, language),
  "nothing else": ({tagged: {tokens}, words}) => words.length === 1 && tokens.length === 2 && tokens[1]?.text === ".",
  "a town": (candidate) => candidate.family === 0 && isTown(candidate),
  "a town or a family name": (candidate) => candidate.family > 0 && isTown(candidate),
  "make before": ({words, classBefore}) => words.length === 1 && (classBefore === "O" || classBefore === "o"),
  "known by one name": ({words}) => words.length === 1 && isKnownAlone(words[0] ?? ""),
  "ending of family names": ({words, family}) => family === 0 && endsAsLatinSurname(words.at(-1) ?? ""),
  "number of a ruler": ({words}) => words.length === 2 && RULER.test(words[1] ?? ""),
  initial: ({words}) => words.length > 1 && words.slice(0, -1).some((word) => /^.$|\./.test(word)),
  particle: ({words, language}) =>
    words.length > 2 && words.slice(1, -1).some((word) => hasSign(word, PARTICLE, language)),
  "country behind": ({country}) => country !== null,
  "verb of a person behind": (candidate) => candidate.behind.startsWith("E") || candidate.behind.startsWith("VE"),
  "verb of a person before": (candidate) => candidate.classBefore === "E",
  "small word behind": (candidate) => candidate.behind.startsWith("W"),
  "function word behind": (candidate) => hasClass(FUNCTIONS, candidate.behind, 0),
  "auxiliary behind": ({tagged, last, language}) => hasSign(tagged.tokens[last + 1]?.text, AUXILIARY, language),
  "who behind": ({tagged: {tokens}, last, language: {names}}) =>
    isOneOf(tokens[tokens[last + 1]?.text === "," ? last + 2 : last + 1]?.text, names.personRelatives),
  possessive: (candidate) => candidate.behind.startsWith("G"),
  age: ({tagged, last}) => isAged(tagged, last, ","),
  "age in brackets": ({tagged, last}) => isAged(tagged, last, "("),
  "years or a country in brackets": (candidate) => candidate.nextWord === "(" && /^-[#KDZ]/.test(candidate.behind),
  "a number behind": (candidate) => candidate.behind.startsWith("#"),
  "opens the sentence": ({first}) => first === 0,
  "capital behind": (candidate) => hasClass(CAPITALS_BEHIND, candidate.behind, 0),
  "capital before": (candidate) =>
    hasClass(CAPITALS_BEFORE, candidate.classBefore, 0) && isCapitalized(candidate.wordBefore),
  "inhabitant before": (candidate) => candidate.classBefore === "D",
  "small word before": (candidate) => candidate.classBefore === "W",
  "article before": (candidate) => hasSign(candidate.wordBefore, ARTICLE, candidate.language),
  "preposition of place before": (candidate) => hasSign(candidate.wordBefore, PLACE_PREPOSITION, candidate.language),
  "in what has an article": ({wordBefore, tagged: {tokens}, first, language}) =>
    hasSign(wordBefore, ARTICLE, language) && hasSign(tokens[first - 2]?.text, PLACE_PREPOSITION, language),
  "agent before": (candidate) => hasSign(candidate.wordBefore, AGENT_PREPOSITION, candidate.language),
  "attribution before": ({tagged: {tokens}, first, wordBefore, language: {names}}) =>
    isOneOf(wordBefore, names.attributions) || isPairOf(tokens[first - 2]?.text ?? "", wordBefore, names.attributions),
  "office and colon before": ({classBefore, tagged: {classes}, first}) =>
    classBefore === ":" && hasClass(OFFICES, classes, first - 2),
  "what people have before": isOwner,
  "kin before": isKin,
  epithet: ({words, given, language}) => given > 0 && words.length === 3 && hasSign(words[1], ARTICLE, language),
  "past verb behind": didSomething,
  scorer: isScorer,
  "on a scorecard": isOnScorecard,
  "in a line-up": isInLineUp,
  "company before": (candidate) => hasSign(candidate.wordBefore, ACTOR_PREPOSITION, candidate.language),
  "genitive before": (candidate) => hasSign(candidate.wordBefore, GENITIVE_PREPOSITION, candidate.language),
  noun: ({words, language}) => isNoun(words.at(-1) ?? "", language.names.nouns),
  "noun first": ({words, language}) => words.length > 1 && isNoun(words[0] ?? "", language.names.nouns),
  "part of a title": isInTitle,
  "between quotes": (candidate) => OPENING.has(candidate.wordBefore) && CLOSING.has(candidate.nextWord),
  "opens a quotation": (candidate) => OPENING.has(candidate.wordBefore),
  "two words": ({words}) => words.length === 2,
  "three words": ({words}) => words.length === 3,
  "four words or more": ({words}) => words.length > 3,
  "one word twice": ({words}) => words.length === 2 && words[0] === words[1],
  "word of an organisation": (candidate) => hasWordOf(candidate, ORGANIZATION_WORD),
  "word of a place": (candidate) => hasWordOf(candidate, PLACE_WORD),
  "word of a thing": (candidate) => hasWordOf(candidate, THING_WORD),
  "named as a thing": isNamedAsThing,
  "behind a kind of place": isOfPlace,
  "written as a place": ({words: [word = "", ...others]}) =>
    others.length === 0 && word.includes("-") && WRITTEN_AS_PLACE.test(word),
  "before a dateline's day": ({tagged, first, last, language}) =>
    first === 0 && last < measureDateline(tagged.tokens, language),
  "saint before": ({tagged: {tokens}, first}) => tokens[first - 1]?.text === "." && tokens[first - 2]?.text === "St",
  acronym: ({tagged, first, last, words}) =>
    isAnyAcronym(tagged.classes, first, last) && !(words.length > 1 && RULER.test(words.at(-1) ?? "")),
  "in a list of people": ({neighbours}) => neighbours.some(isNamedLikePerson),
  "among people": ({isAmongPeople}) => isAmongPeople,
  "in a list of things": ({neighbours, tagged, first, classBefore, behind}) =>
    (neighbours.length > 0 && !neighbours.some(isNamedLikePerson)) ||
    (hasClass(LINKS, classBefore, 0) && /[OKL][olk]*[,C]$/.test(tagged.classes.slice(Math.max(0, first - 8), first))) ||
    (hasClass(LINKS, behind, 0) && hasClass(THINGS, behind, 1)),
};

const FUNCTIONS = classSet("VPTC");
const CAPITALS_BEHIND = classSet("KOLDHYUMN");
const CAPITALS_BEFORE = classSet("KOLDUY");
const OFFICES = classSet("Hh");
const LINKS = classSet(",C");
const THINGS = classSet("OKL");
const OPENING = new Set('"«“„');
const CLOSING = new Set('"»”“');

function isAnyAcronym(classes: string, first: number, last: number): boolean {
  const at = classes.indexOf("U", first);
  return at >= 0 && at <= last;
}

/** "Gregory XVI" */
const RULER = /^(?:i{1,3}|i?v|vi{1,3}|i?x|xi{1,3}|xi?v|xvi{0,3})$/;

/** "Дрогба получил": what one did, right behind the name; but "депутаты Приморья". */
const PAST = /^\p{Ll}{2,}[аеиоуяы]л(?:а|ся|ась)?$/u;
const GENITIVE = /(?:ья|[ое]го|[ыи])$/;

function didSomething({tagged, last, behind, classBefore, words, language}: Candidate): boolean {
  if (language.names.capitals !== "cases" || !behind.startsWith("W")) return false;
  return PAST.test(tagged.tokens[last + 1]?.text ?? "") && !(classBefore === "W" && GENITIVE.test(words.at(-1) ?? ""));
}

type Told = (words: readonly string[], evidence: NameEvidence) => boolean;

/** The same of what the collection tells of the words of a name. */
export const collectedWitnesses: Readonly<Record<string, Told>> = {
  "first word written small": (words, evidence) => evidence.countSmall(words[0] ?? "") > 0,
  "last word written small": (words, evidence) => words.length > 1 && evidence.countSmall(words.at(-1) ?? "") > 0,
  "mostly written small": (words, evidence) =>
    words.some((word) => evidence.countSmall(word) > evidence.countLarge(word)),
  "capital elsewhere": (words, evidence) => words.length === 1 && evidence.countLarge(words[0] ?? "") > 1,
  "surname of somebody": (words, evidence) => words.length === 1 && evidence.isSurname(words[0] ?? ""),
  "opens a company's name": (words, evidence) => words.length < 3 && evidence.isFirm(words[0] ?? ""),
  "given name of somebody": (words, evidence) => words.length === 1 && evidence.isGiven(words[0] ?? ""),
};

/** "His brother Gregg", "su viuda, Mari Paz": with a comma only behind whose it is. */
function isKin({tagged: {tokens, classes}, first, language: {names}}: Candidate): boolean {
  const isSet = tokens[first - 1]?.text === ",";
  const noun = isSet ? first - 2 : first - 1;
  return isOneOf(tokens[noun]?.text, names.kin) && (!isSet || classes[noun - 1] === "S");
}

/** "Watford", "Bournemouth": where titles have capitals, what stands alone as a town may. */
function isTown({words, language}: Candidate): boolean {
  return words.length === 1 && language.names.capitals === "titles" && worldCityNames.has(words[0] ?? "");
}

/** "Heckler & Koch", "Heckler-&-Koch-Gewehre": one of two that a firm is called after. */
function isPartner({tagged: {tokens}, first, last}: Candidate): boolean {
  return isAmpersand(tokens, last + 1, 1) || isAmpersand(tokens, first - 1, -1);
}

/** "&", behind a hyphen or without one. */
function isAmpersand(tokens: readonly Token[], at: number, step: -1 | 1): boolean {
  const text = tokens[at]?.text;
  return text === "&" || ((text === "-" || text === "‑") && tokens[at + step]?.text === "&");
}

/** "Kafelnikov", "Chigrinski", "Volkova": what no list has, with the ending of many that lists have. */
function endsAsLatinSurname(word: string): boolean {
  return /.{3}(?:ov|ev|ova|eva|enko|sky|skij|skiy|ski|ska|vic|vich|czyk|sson|sdottir|mann|stein|berger|idze|shvili|adze|oglu|escu|opoulos|akis|yan|zadeh)$/.test(
    word,
  );
}

/** "The death of Osama bin Laden", "la remarque de Kareyce Fotso", "смерть Навального": whose only a person can have. */
function isOwner({tagged: {tokens}, first, language}: Candidate): boolean {
  const noun = hasSign(tokens[first - 1]?.text, GENITIVE_PREPOSITION, language) ? first - 2 : first - 1;
  return isOneOf(tokens[noun]?.text, language.names.personalNouns);
}

function hasTitle({tagged: {classes, tokens}, first}: Candidate): boolean {
  return classes[first - 1] === "M" || (tokens[first - 1]?.text === "." && classes[first - 2] === "M");
}

/** "…, 54 ans", "Mandelov, 54, said", "Mandelov (54)". */
function isAged({classes, tokens}: TaggedSentence, last: number, mark: "," | "("): boolean {
  if (tokens[last + 1]?.text !== mark || classes[last + 2] !== "#") return false;
  const age = Number(tokens[last + 2]?.text);
  return Number.isInteger(age) && age > 4 && age < 120;
}

/** How many tokens a title between quotes may have. */
const LONGEST_TITLE = 9;

/** "Late Show with David Letterman", between quotes with other words: the name of a thing. */
function isInTitle({tagged, first, last}: Candidate): boolean {
  const {tokens} = tagged;
  let [start, end] = [first - 1, last + 1];
  while (start >= 0 && !isQuote(tagged, start) && first - start < LONGEST_TITLE) start--;
  if (!isQuote(tagged, start)) return false;
  while (end < tokens.length && !isQuote(tagged, end) && end - first < LONGEST_TITLE) end++;
  if (!isQuote(tagged, end) || end - start > LONGEST_TITLE + 1) return false;
  const isOpening = /["«“„]/.test(tokens[start]?.text ?? "") && /["»”“]/.test(tokens[end]?.text ?? "");
  const before = tokens.slice(0, start).filter(({text}) => text === '"').length;
  return isOpening && (tokens[start]?.text !== '"' || before % 2 === 0) && (start < first - 1 || end > last + 1);
}

const QUOTES = new Set('"«»“”„');

function isQuote({tokens, classes}: TaggedSentence, index: number): boolean {
  return classes[index] === "-" && QUOTES.has(tokens[index]?.text ?? "");
}

/** "Le label Elektra Mandel", "the website Golden Tomatoes", "Villa La Grange": what it is stands before it. */
function isNamedAsThing(candidate: Candidate): boolean {
  const {classBefore: kind, wordBefore: word, language} = candidate;
  if (kind === "Y") return hasSign(word, PLACE_WORD | THING_WORD, language);
  // "Le champion olympique David Douillet": an adjective behind its noun.
  if (language.names.capitals === "names" && /[Hh]/.test(candidate.tagged.classes[candidate.first - 2] ?? ""))
    return false;
  return kind === "W" && hasSign(word, ORGANIZATION_WORD | PLACE_WORD | THING_WORD, language);
}

/** How many small words may stand between a kind of place and its name: "la ville de", "the town of". */
const LONGEST_LINK = 2;

/** "La ville d'Alice Springs", "the village of Novye Atagi", "the Battle of Zorndorf". */
function isOfPlace({tagged: {tokens}, first, language}: Candidate): boolean {
  let index = first - 1;
  while (first - index <= LONGEST_LINK && hasSign(tokens[index]?.text, PLACE_LINK, language)) index--;
  if (index === first - 1) return false;
  const word = tokens[index]?.text;
  return hasSign(word, PLACE_KIND, language) || (isCapitalized(word ?? "") && hasSign(word, THING_WORD, language));
}

/** "Saint-Amand-les-Eaux", "Cornwall-on-Hudson": what small words join, or a saint and more than one part. */
const WRITTEN_AS_PLACE =
  /^(?:усть|северо|южно|западно|восточно|нижне|верхне)-|-(?:les|sur|en|sous|aux|du|des|la|le|on|upon|by|under|am|an|bei|ob|der|in)-|^.+-sainte?-|^sainte?-.+-/;

function hasWordOf({tagged, first, last, language}: Candidate, sign: number): boolean {
  for (let at = first; at <= last; at++) if (hasSign(tagged.tokens[at]?.text, sign, language)) return true;
  return false;
}

/** A full name with a given name or an office, or one that everybody knows. */
export function isNamedLikePerson({words, role, given}: Candidate): boolean {
  return words.length > 1 ? role !== null || given > 0 : isKnownAlone(words[0] ?? "");
}
