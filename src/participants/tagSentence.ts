import {partClitics} from "../language/clitics.ts";
import {demonymsOf, findDemonym} from "../language/countries.ts";
import {matchPairedCountry} from "../language/countryPairs.ts";
import {findCuratedNames} from "../language/curatedNames.ts";
import {matchName, opensName} from "../language/gazetteer.ts";
import {isInPersonName} from "../language/hanPersons.ts";
import {type HanText, readHanText} from "../language/hanText.ts";
import type {NamedLanguage} from "../language/language.ts";
import {arabicWords, tellGivenName, tellSurname} from "../language/nameLists.ts";
import {rememberWords} from "../language/rememberWords.ts";
import {respellWords} from "../language/respellWords.ts";
import {findSportsCode} from "../language/sportsCodes.ts";
import {foldWord, isCapitalized, isSmall, type Token, tokenize, writeName} from "../language/tokens.ts";
import {isFunctionWord, isOneOf} from "../language/wordSets.ts";
import type {Sentence} from "../model.ts";
import {findClubForms} from "./clubForms.ts";
import {findClubs} from "./findClubs.ts";
import {findEmployers} from "./findEmployers.ts";
import {findOrganizations} from "./findOrganizations.ts";
import {findTeams} from "./findTeams.ts";
import {findForeignOrganizations} from "./foreignOrganizations.ts";
import {writeHeadName} from "./headNames.ts";
import {findInitialled} from "./initialled.ts";
import {type KnownName, makeListed, makeTold, type NameLexicon, type NameValue} from "./nameLexicon.ts";
import type {Span} from "./nameSequences.ts";
import {partCompounds} from "./partCompounds.ts";
import {isPartOfPerson} from "./partOfPerson.ts";
import {findQuotedOrganizations} from "./quotedOrganizations.ts";
import {measureHead} from "./roleHeads.ts";
import {openReadings, type SentenceReadings} from "./sentenceReadings.ts";
import {gatherCapitals, isShouted, lowerShouted} from "./shouted.ts";
import {isHonorific, type ToldWord, tellClass, tellWord} from "./tellClass.ts";

/**
 * A sentence's tokens, each with a class that the grammar of roles and names speaks of:
 * `H` head of a role (`h` goes on), `B` before it, `A` behind it, `D` demonym, `K` country, `O` organisation, `L` city, `N` curated
 * person (lower case: goes on), `P` preposition, `T` article, `S` possessive, `G` genitive ending, `C` conjunction,
 * `Q` counterpart, `M` honorific, `Y` capital of a thing, `Z` month or weekday, `U` acronym, `X` other capital,
 * `V` function word or auxiliary, `E` what a person does, `W` other word, `#` number, `,` `:` `.` marks, `-` other marks.
 */
export interface TaggedSentence {
  sentence: Sentence;
  index: number;
  tokens: Token[];
  words: readonly ToldWord[]; // what each token is by itself
  triggers: number; // the rules that any of them may set off
  classes: string;
  known: KnownName[];
  isShouted: boolean; // written in capital letters throughout
  han: HanText | null; // what its characters are, where each is a token
  readings: SentenceReadings;
}

/** The known name that begins at a token. */
export function findKnown({known}: TaggedSentence, token: number): KnownName | null {
  let [low, high] = [0, known.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((known[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  const found = known[low];
  return found?.first === token ? found : null;
}

/** The sentences of an article; those in capital letters after the others, which tell what is a name. */
export function tagSentences(sentences: readonly Sentence[], lexicon: NameLexicon): TaggedSentence[] {
  const tagged = sentences.map((sentence, index) => tagSentence(sentence, index, lexicon));
  if (!tagged.some((each) => each.isShouted)) return tagged;
  const prose = gatherCapitals(tagged.filter((each) => !each.isShouted));
  if (prose.size === 0) return tagged;
  return tagged.map((each, index) => (each.isShouted ? tagSentence(each.sentence, index, lexicon, prose) : each));
}

/** Splits a sentence into tokens and tells each one's class. */
export function tagSentence(
  sentence: Sentence,
  index: number,
  lexicon: NameLexicon,
  prose: ReadonlySet<string> = NO_WORDS,
): TaggedSentence {
  const {language} = lexicon;
  const {tokens: parted, owners} = partCompounds(
    partWords(respellWords(tokenize(sentence.text), language), lexicon),
    lexicon,
  );
  const inCapitals = isShouted(sentence);
  const tokens = inCapitals ? lowerShouted(parted, lexicon, prose) : parted;
  const han = readHanText(tokens, language);
  const curated = new Map(findCuratedNames(lexicon.curated, parted).map((name) => [name.first, name]));
  const words = tokens.map(({text}) => tellWord(text, lexicon));
  const triggers = words.reduce((all, word) => all | word.triggers, 0);
  const classes: string[] = [];
  const known: KnownName[] = [];
  while (classes.length < tokens.length) {
    const at = classes.length;
    const own = curated.get(at);
    const longest = own ? matchName(lexicon.known, tokens, at) : null;
    if (own && own.last - at + 1 >= (longest?.length ?? 0)) {
      addKnown(own.value, own.last - at + 1, classes, known);
      continue;
    }
    const word = words[at] as ToldWord;
    const code = word.isCode ? findSportsCode(tokens, at) : null;
    if (code !== null) {
      addKnown(makeListed("Country", code), 1, classes, known);
      continue;
    }
    if (word.isPlain) {
      classes.push(word.fixed);
      continue;
    }
    if (word.isTitleCase && !curated.has(at + 1) && isPartOfPerson(tokens, classes, at, lexicon)) {
      classes.push("X");
      continue;
    }
    const met = word.mayBeName ? matchName(lexicon.known, tokens, at) : null;
    const mayBeInName = met ? met.value.type === "Country" : word.mayBePaired;
    const inName = han !== null && mayBeInName && isInPersonName(han, at, met?.length ?? 1);
    const name = inName ? null : met;
    if (name === null && owners.has(tokens[at] as Token)) {
      addKnown(makeTold((tokens[at] as Token).text), 1, classes, known);
      continue;
    }
    const paired =
      name === null && !inName && word.mayBePaired ? matchPairedCountry(tokens, at, lexicon.language) : null;
    if (paired) {
      addKnown(makeListed("Country", paired), 1, classes, known);
      continue;
    }
    if (name && !isSmallWord(name, tokens, at, language) && !isNational(tokens, at, at + name.length - 1, lexicon)) {
      const firm = measureFirm(tokens, at, name, language);
      const place = measurePlaceOfFirm(tokens, at + firm, name.value, lexicon);
      const value = place > 0 ? {...name.value, id: foldWords(tokens, at, firm + place), name: null} : name.value;
      addKnown(value, firm + place, classes, known);
      continue;
    }
    const mayBeHead = word.mayBeHead && !isTitleBehindRole(tokens, classes, at, language);
    const head = mayBeHead ? measureHead(tokens, at, lexicon) : 0;
    if (head) addClass("H", head, classes);
    else classes.push(word.fixed || tellClass(tokens, at, lexicon));
  }
  const named: TaggedSentence = {
    sentence,
    index,
    tokens,
    words,
    triggers,
    classes: classes.join(""),
    known,
    isShouted: inCapitals,
    han,
    readings: openReadings(),
  };
  const told = addOrganizations(named, findOrganizations(named, language), language);
  const withForeign = addOrganizations(told, findForeignOrganizations(tokens, told.classes, named, language), language);
  const quoted = findQuotedOrganizations(tokens, withForeign.classes, named, language);
  const withQuoted = addOrganizations(withForeign, quoted, language);
  const withTeams = addOrganizations(withQuoted, findTeams(tokens, withQuoted.classes, language), language);
  const withClubs = addOrganizations(
    withTeams,
    findClubs(tokens, withTeams.classes, withTeams.known, named, language),
    language,
  );
  const withForms = addOrganizations(withClubs, findClubForms(tokens, withClubs.classes, named, language), language);
  const withEmployers = addOrganizations(withForms, findEmployers(tokens, withForms.classes, language), language);
  if (language.names.capitals === "none") return withEmployers;
  return addOrganizations(withEmployers, findInitialled(tokens, withEmployers.classes, language), language);
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** "Über uns", "Le point culminant": no "Uber" and no "Le Point", of which only the capital of the sentence is left. */
function isSmallWord(
  {length, value}: {length: number; value: NameValue},
  tokens: readonly Token[],
  at: number,
  language: NamedLanguage,
): boolean {
  const [text = "", next = ""] = [tokens[at]?.text, tokens[at + 1]?.text];
  if (value.type !== "Organization" || value.listed) return false;
  return length === 1 ? isFunctionWord(text, language) : isOneOf(text, language.names.articles) && isSmall(next);
}

const LETTERS: Readonly<Record<NameValue["type"], string>> = {Country: "K", Organization: "O", Person: "N", Place: "L"};

/** Adds a name behind the tokens whose classes are told. */
function addKnown(value: NameValue, length: number, classes: string[], known: KnownName[]): void {
  known.push({first: classes.length, last: classes.length + length - 1, ...value});
  addClass(LETTERS[value.type], length, classes);
}

function foldWords(tokens: readonly Token[], at: number, length: number): string {
  const words = tokens.slice(at, at + length).map(({text}) => foldWord(text));
  return words.join(" ");
}

/** The class of so many tokens that are one name or head: of all but the first in small letters. */
function addClass(letter: string, length: number, classes: string[]): void {
  classes.push(letter);
  for (let more = 1; more < length; more++) classes.push(letter.toLowerCase());
}

/** "Microsoft Corp", "Daimler AG": the name of a firm goes on with what it is. */
function measureFirm(
  tokens: readonly Token[],
  at: number,
  {length, value}: {length: number; value: NameValue},
  {names}: NamedLanguage,
): number {
  let end = at + length;
  const isFirm = value.type === "Organization" && !value.listed && !value.curated;
  while (isFirm && isCapitalized(tokens[end]?.text ?? "") && isOneOf(tokens[end]?.text, names.organizationWords)) end++;
  return end - at;
}

/** "Inter Mailand", "Financial Times Deutschland": where all nouns have capitals, a place right behind a firm is some of its name. */
function measurePlaceOfFirm(
  tokens: readonly Token[],
  at: number,
  {type, listed, curated}: NameValue,
  {known, language: {names}}: NameLexicon,
): number {
  if (names.capitals !== "nouns" || type !== "Organization" || listed || curated) return 0;
  const place = matchName(known, tokens, at);
  return place?.value.type === "Place" || place?.value.type === "Country" ? place.length : 0;
}

/** Parts small words from names, roles and verbs that they are written together with: "ولافروف", "للرئيس". */
function partWords(tokens: Token[], lexicon: NameLexicon): Token[] {
  const {language, curated} = lexicon;
  if (language.names.clitics.length === 0) return tokens;
  // "الأمانة العامة للأمم المتحدة": a name that the author gives stays as it is behind its first word.
  const kept = new Set(findCuratedNames(curated, tokens).flatMap(({first, last}) => tokens.slice(first + 1, last + 1)));
  return partClitics(
    tokens,
    language,
    (word, token) => kept.has(token) || isWholeWord(word, lexicon),
    // "مارك فاندي": with "and then" nobody's name begins.
    (word, clitic) => (clitic === "ف" && lexicon.heads.has(word)) || tellPart(word, lexicon) > (clitic === "ف" ? 1 : 0),
  );
}

/** Whether a small word may be written together with a word, folded: 2 for any, 1 for what is known as a name alone, 0 for none. */
const tellPart = rememberWords((word, {language, curated, known, heads}: NameLexicon): number => {
  const {honorifics, organizationShapes} = language.names;
  const isHead = isOneOf(word, organizationShapes.heads) || isOneOf(word, organizationShapes.definiteHeads);
  // "وأعلن" is looked up without its mark
  if (isHead || foldedVerbsOf(language).has(word) || isOneOf(word, honorifics)) return 2;
  const isName = tellGivenName(word) > 0 || tellSurname(word) > 0 || curated.byOpening.has(word);
  return isName || opensName(known, word) || heads.has(word) ? 1 : 0;
});

/** Whether a word, folded, is nothing but itself. */
const isWholeWord = rememberWords((word, lexicon: NameLexicon): boolean => {
  const {language} = lexicon;
  if (tellPart(word, lexicon) > 0 || isFunctionWord(word, language)) return true;
  // "وقال" stands among the common words, too.
  const isJoined = /^و.{3}/u.test(word) && foldedVerbsOf(language).has(word.slice(1));
  if (arabicWords.has(word) && !isJoined) return true;
  return /^و.{2,}ا$/u.test(word) && isOneOf(word.slice(0, -1), language.names.stateBodies); // "وفدا"
});

const foldedVerbs = new WeakMap<readonly string[], ReadonlySet<string>>();

function foldedVerbsOf({names: {personVerbs}}: NamedLanguage): ReadonlySet<string> {
  const known = foldedVerbs.get(personVerbs);
  if (known) return known;
  const verbs = new Set(personVerbs.map(foldWord));
  foldedVerbs.set(personVerbs, verbs);
  return verbs;
}

/** "البنك المركزي المصري", "以色列国防部": whose organisation it is, as its name says. */
function findCountryWithin({tokens, classes, known}: TaggedSentence, {first, last}: Span, language: NamedLanguage) {
  const inside = known.find((name) => name.type === "Country" && name.first >= first && name.last <= last);
  if (inside) return inside.id;
  const demonym = classes.slice(first, last + 1).indexOf("D");
  return demonym < 0 ? null : findDemonym(tokens, first + demonym, language);
}

/** What the author or a list has for all of some words, and whom the author has for any of them, is no other organisation. */
function isNameOf({type, curated, first, last}: KnownName, span: Span, {names}: NamedLanguage): boolean {
  if (type === "Person") return curated && first <= span.last && last >= span.first;
  // "联合国会谈": the first character of the next word.
  const isWithNext = names.organizationShapes.tails.length > 0 && curated && first === span.first;
  if (isWithNext && last === span.last - 1) return true;
  return (curated || type === "Organization") && first <= span.first && last >= span.last;
}

/** Adds organisations that no list has, in their order. */
export function addOrganizations(
  tagged: TaggedSentence,
  spans: readonly Span[],
  language: NamedLanguage,
): TaggedSentence {
  let told = tagged;
  for (const span of spans) told = addOrganization(told, span, language);
  return told;
}

/** An organisation that no list has takes the place of what its words are by themselves. */
function addOrganization(tagged: TaggedSentence, {first, last}: Span, language: NamedLanguage): TaggedSentence {
  const {sentence, index, tokens, words, triggers, classes, known, isShouted, han} = tagged;
  if (known.some((each) => isNameOf(each, {first, last}, language))) return tagged;
  const written = writeName(sentence.text.slice(tokens[first]?.start, tokens[last]?.end));
  const name = writeHeadName(written, language);
  const organization: KnownName = {
    first,
    last,
    type: "Organization",
    id: foldWord(name),
    curated: false,
    listed: false,
    country: language.names.capitals === "none" ? findCountryWithin(tagged, {first, last}, language) : null,
    name: name === written ? null : name,
  };
  if (language.names.nationalBodies.some((body) => foldWord(name).includes(foldWord(body)))) return tagged;
  const others = known.filter((each) => each.last < first || each.first > last);
  return {
    sentence,
    index,
    tokens,
    words,
    triggers,
    classes: `${classes.slice(0, first)}O${"o".repeat(last - first)}${classes.slice(last + 1)}`,
    known: [...others, organization].sort((a, b) => a.first - b.first),
    isShouted,
    han,
    readings: openReadings(),
  };
}

/**
 * "Le Conseil de sécurité russe", "Russia's Security Council", "le secrétaire du Conseil de sécurité": a body that countries
 * have too is a country's when one stands beside it, or an office is named that the world's has not.
 */
function isNational(tokens: readonly Token[], first: number, last: number, {language, known}: NameLexicon): boolean {
  const {nationalBodies, nationalOffices, genitivePrepositions, articles} = language.names;
  const words = tokens.slice(first, last + 1).map(({text}) => text);
  if (!isOneOf(words.join(" "), nationalBodies)) return false;
  const isCountry = (token: number) => {
    const word = foldWord(tokens[token]?.text ?? "");
    return demonymsOf(language).has(word) || matchName(known, tokens, token)?.value.type === "Country";
  };
  const isGenitive = isOneOf(tokens[last + 1]?.text, genitivePrepositions);
  const owner = last + (isGenitive ? 2 : 1) + (isGenitive && isOneOf(tokens[last + 2]?.text, articles) ? 1 : 0);
  const isOwned = /^['’]s$/u.test(tokens[first - 1]?.text ?? "") ? isCountry(first - 2) : isCountry(first - 1);
  const office = [2, 3].some((distance) => isOneOf(tokens[first - distance]?.text, nationalOffices));
  return isCountry(owner) || isOwned || office || isOneOf(tokens[last + 1]?.text, nationalOffices);
}

/** "ولي العهد السعودي الأمير محمد": behind a role a word that may be one is a title. */
function isTitleBehindRole(tokens: readonly Token[], classes: readonly string[], at: number, language: NamedLanguage) {
  if (language.names.clitics.length === 0 || !/[HhADKkOo]/.test(classes[at - 1] ?? "")) return false;
  return isHonorific(tokens, at, language);
}
