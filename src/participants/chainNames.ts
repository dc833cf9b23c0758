import {looksForeign} from "../language/foreignLetters.ts";
import type {NamedLanguage} from "../language/language.ts";
import {arabicForeign, arabicWords, tellGivenName, tellSurname} from "../language/nameLists.ts";
import {foldWord} from "../language/tokens.ts";
import {isOneOf, isThing} from "../language/wordSets.ts";
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
  "foreign name": 3,
  "letters of foreign names": 2,
  "role of a country before": 1,
  "names in a chain": 2,
  "verb before": 2,
  "verb behind": 1,
  "in a list": 2,
  "preposition of place before": -3,
  "named as a thing": -9,
};
const NEEDED = 5;

/** How many words a name may have, and how many of them no list may know behind a given name and behind a role. */
const LONGEST = 9;
const UNKNOWN_BEHIND_GIVEN = 1;
const UNKNOWN_BEHIND_ROLE = 2;

/** Finds the names of people by given names, roles and verbs of saying, and the chain of names that follows; in order. */
export function findChainNames(tagged: TaggedSentence, language: NamedLanguage): ChainName[] {
  const found: ChainName[] = [];
  for (let first = 0; first < tagged.tokens.length; first++) {
    const name = readChain(tagged, first, language, found.at(-1));
    if (!name || name.weight < 0) continue;
    found.push(name);
    first = name.last;
  }
  return found;
}

function readChain(
  tagged: TaggedSentence,
  first: number,
  language: NamedLanguage,
  before: Span | undefined,
): ChainName | null {
  const start = tagged.tokens[first]?.text ?? "";
  if (start === "الله") return null; // "آية الله العظمى"
  if (!mayBeName(tagged, first, language) || isCalledAfter(tagged, first, language)) return null;
  const evidence = readSigns(tagged, first, language, before);
  // "السفير قريب الله خضر", "الشيخ جراح جابر الأحمد"
  const isTitled = evidence.includes("honorific before") && tellGivenName(tagged.tokens[first + 1]?.text) > 0;
  // "الأمير الحسين بن عبد الله": before the father's name, the article is of the name.
  const isSon =
    evidence.some((sign) => /^(?:role|honorific)/.test(sign)) &&
    /^(?:بن|ابن|بنت)$/u.test(tagged.tokens[first + 1]?.text ?? "");
  const isKnown = isNamePart(start, language) || evidence.includes("given name") || isTitled || isSon;
  if (evidence.length === 0 || (!isKnown && (isCommon(start) || /^[وفبلك]?ال/u.test(start)))) return null;
  const isLed = evidence.some((sign) => /^(?:role|honorific)/.test(sign));
  const last = measureChain(tagged, first, language, isLed ? UNKNOWN_BEHIND_ROLE : UNKNOWN_BEHIND_GIVEN);
  const others = tagged.tokens.slice(first + 1, last + 1).map(({text}) => text);
  if (others.some((word) => isNamePart(word, language))) evidence.push("names in a chain");
  else if (others.length > 0 && (tellGivenName(start) > 0 || others.every(looksForeign))) evidence.push("family name");
  if (isVerb(tagged, last + 1, language)) evidence.push("verb behind");
  const isOfCountry = /H[hA]*[DKkOo][ADKkOo]*$/.test(tagged.classes.slice(0, first));
  if (isOfCountry && others.length > 0 && [start, ...others].every(isNoWord)) evidence.push("role of a country before");
  // "خليفة لعبد العزيز": whoever follows somebody.
  const isOfSomebody = last === first && !isLed && tagged.tokens[last + 1]?.text === "ل";
  if (isOfSomebody && /ة$/u.test(start)) return null;
  const weight = [...new Set(evidence)].reduce((sum, sign) => sum + (WEIGHTS[sign] ?? 0), -NEEDED);
  return {first, last, evidence: [...new Set(evidence)], weight};
}

/** What the first word of a chain and the words before it tell. */
function readSigns(
  {tokens, classes}: TaggedSentence,
  first: number,
  language: NamedLanguage,
  before: Span | undefined,
): string[] {
  const {names} = language;
  const start = tokens[first]?.text ?? "";
  const evidence: string[] = [];
  const head = classes.slice(0, first);
  // "العالم العربي": the world, and no scholar; "الحكم المدني": the rule, and no referee.
  const isWorld = /^(?:العالم|الحكم)$/u.test(tokens[first - 1]?.text ?? "") && /^ال.+ي$/u.test(start);
  if (/M$/.test(head) && !isWorld) evidence.push("honorific before");
  else if (/H[hADKkOo]*$/.test(head) && !isWorld) evidence.push("role before");
  // "وزير الخارجية الإسرائيلي، يسرائيل كاتس، أعلن": set apart between commas behind the office.
  else if (/H[hADKkOo]*,$/.test(head) && isSetApart(tokens, first, language)) evidence.push("role before");
  // "المحامي": who somebody is, or of which people, with the article.
  else if (/D$/.test(head) && /^ال/u.test(tokens[first - 1]?.text ?? "")) evidence.push("role before");
  if (isOneOf(tokens[first - 1]?.text, names.personVerbs)) evidence.push("verb before");
  if (isOneOf(tokens[first - 1]?.text, names.placePrepositions)) evidence.push("preposition of place before");
  if (before && before.last === first - 2 && isOneOf(tokens[first - 1]?.text, names.conjunctions)) {
    evidence.push("in a list");
  }
  // "لاتفاقية سلام"
  const thing = tokens[first - 1]?.text.replace(/^[ولبك](?=.{4})/u, "");
  const isOfThing = isOneOf(tokens[first - 1]?.text, names.placeWords) || isOneOf(thing, names.thingWords);
  if (isOfThing && !/[MH]$/.test(head)) evidence.push("named as a thing");
  const isLed = /[MH][hADKkOo]*$/.test(head);
  const isCompound = endsName(tokens[first + 1]?.text) && (isLed || !isCommon(start)); // "سيف الدين", "الوزير فتح الله"
  const isBegun = isOneOf(start, names.particles) && !endsName(start); // "أبو الغيط"
  if (isBegun) evidence.push("names in a chain");
  if (tellGivenName(start) > 0 || isCompound || isBegun) evidence.push("given name");
  if (tellSurname(start) > 0) evidence.push("family name");
  if (arabicForeign.has(foldWord(start))) evidence.push("foreign name");
  else if (!isNamePart(start, language) && !/^سي/u.test(start) && looksForeign(foldWord(start)))
    evidence.push("letters of foreign names");
  return evidence;
}

/** A name set apart has so many words at most. */
const LONGEST_APART = 5;

/** Whether words that no list holds as such are closed by a comma, as what names somebody behind an office is. */
function isSetApart(tokens: TaggedSentence["tokens"], first: number, {names}: NamedLanguage): boolean {
  const length = tokens.slice(first, first + LONGEST_APART + 1).findIndex(({kind}) => kind === "mark");
  const apart = tokens.slice(first, first + length).map(({text}) => text);
  return (
    length > 1 &&
    /^[،,]$/u.test(tokens[first + length]?.text ?? "") &&
    apart.every((word) => !isOneOf(word, names.functionWords) && (isOneOf(word, names.particles) || !isCommon(word)))
  );
}

/** The last word of a chain: names and particles go on, unknown words only so far. */
function measureChain(tagged: TaggedSentence, first: number, language: NamedLanguage, unknown: number): number {
  const wordAt = (index: number) => tagged.tokens[index]?.text ?? "";
  const isParticle = (index: number) => isOneOf(wordAt(index), language.names.particles);
  let last = first;
  let known = isNamePart(wordAt(first), language) && !isParticle(first) ? 1 : 0;
  let left = isNamePart(wordAt(first), language) ? unknown : unknown - 1;
  for (let index = first + 1; index < first + LONGEST; index++) {
    const isFather = /^(?:[أا]بو|عبد)$/u.test(wordAt(index - 1)) && tagged.tokens[index]?.kind === "word"; // "أبو جبل": a mountain, too
    // "محمد شياع السوداني": behind two names, whose adjective a people's is has a name of it.
    const isNisba = index > first + 1 && isLastNisba(tagged, index);
    if (!isFather && !isNisba && !mayBeName(tagged, index, language)) break;
    if (isNisba) return index;
    const isSecond = isParticle(index - 1) && !endsName(wordAt(index - 1)); // "أبو الغيط", "بن علي"
    if (!isSecond && !isNamePart(wordAt(index), language)) {
      // Behind two names of the lists no other word belongs to them.
      // "بكر القربي", "نور الدين بدوي".
      const isFamily =
        (/^ال.{2,}ي$/u.test(wordAt(index)) && tellGivenName(wordAt(index - 1)) > 0) ||
        (/^[^ال].{2,}ي$/u.test(wordAt(index)) && endsName(wordAt(index - 1)));
      // "ساديو ماني": what is no word itself may be one without its ending, and is a name behind a foreign one.
      const isForeign = known === 0 && index === first + 1 && looksForeign(wordAt(first));
      const isWord = isForeign ? arabicWords.has(foldWord(wordAt(index))) : isCommon(wordAt(index));
      // "أحمد قايد صالح": a word between two names, where an office tells that they are one person's.
      const isLed = unknown === UNKNOWN_BEHIND_ROLE;
      const isMiddle = isLed && known > 0 && isBetweenNames(tagged, index, language);
      // "نظيره إسبن بارث إيدي": what cannot be a word goes on behind an office.
      const isStrange = isLed && known === 0 && looksForeign(foldWord(wordAt(index))) && isNoWord(wordAt(index));
      if (
        !isMiddle &&
        !isStrange &&
        ((known > 1 && !isLastName(tagged, index)) || left-- <= 0 || (isWord && !isFamily))
      )
        break;
    } else if (!isParticle(index)) known++;
    last = index;
  }
  while (last > first && isParticle(last) && !endsName(wordAt(last))) last--;
  return last + measureReign(tagged, first, last, language);
}

function isLastNisba({tokens, classes}: TaggedSentence, index: number): boolean {
  return (
    classes[index] === "D" &&
    /^ال.{3,}ي$/u.test(tokens[index]?.text ?? "") &&
    !/^[DHhWX]/.test(classes.slice(index + 1))
  );
}

function isBetweenNames({tokens, classes}: TaggedSentence, index: number, language: NamedLanguage): boolean {
  const [word = "", next = ""] = [tokens[index]?.text, tokens[index + 1]?.text];
  // "محمد الحلبوسي استقالة رئيس الوزراء": an office may be a name in other places.
  if (/[Hh]/.test(classes[index + 1] ?? "") && isOneOf(next, language.names.roleHeads)) return false;
  const isName = tellGivenName(next) > 0 || tellSurname(next) > 0;
  return isName && !/^[وفلبك]?ال|ا$/u.test(word) && isNamePart(tokens[index - 1]?.text ?? "", language);
}

/** "أنور محمد جبري نائب رئيس": what no list has, between listed names and a mark or an office; "إيلين جونسون سيرليف في". */
function isLastName({tokens, classes}: TaggedSentence, index: number): boolean {
  const word = tokens[index]?.text ?? "";
  if (/^و.*(?:ين|ون|ات|ان)$/u.test(word)) return false; // "ومسؤولين"
  // "خوسيه مانويل ألباريس،": what is no word, before a comma.
  const before = tokens[index - 1]?.text ?? "";
  const isForeign =
    tellGivenName(before) > 0 ||
    tellSurname(before) > 0 ||
    arabicForeign.has(foldWord(before)) ||
    looksForeign(foldWord(before));
  if (isForeign && /^[،,]$/u.test(tokens[index + 1]?.text ?? "") && isNoWord(word)) return true;
  if (/^ا|^س[يت]|[اةى]$/u.test(word)) return false; // "وليا", "سيتفرغ", "اصطحب"
  return looksForeign(foldWord(word)) || classes[index + 1] === "H";
}

/** "مطار الملك خالد الدولي", "مركز كينيدي الفضائي": who is no more than the name of a place. */
function isCalledAfter({tokens, classes}: TaggedSentence, first: number, {names}: NamedLanguage): boolean {
  let index = first - 1;
  while (/[MH]/.test(classes[index] ?? "") && /^ال/u.test(tokens[index]?.text ?? "")) index--;
  return isOneOf(tokens[index]?.text, names.calledAfter);
}

/** "الملك محمد السادس", "البابا بنديكت السادس عشر": which of that name a ruler is, in so many words. */
function measureReign({tokens, classes}: TaggedSentence, first: number, last: number, {names}: NamedLanguage): number {
  if (!isOneOf(tokens[last + 1]?.text, names.reigns)) return 0;
  const length = isOneOf(tokens[last + 2]?.text, names.reigns) ? 2 : 1;
  // "محمد السادس ملك المغرب"
  return /[MH]/.test(classes[first - 1] ?? "") || classes[last + length + 1] === "H" ? length : 0;
}

/** "سيف الدين", "فتح الله": what is a name with the word before it. */
function endsName(word: string | undefined): boolean {
  return /^(?:الدين|الله)$/u.test(word ?? "");
}

function isNamePart(word: string, language: NamedLanguage): boolean {
  return isOneOf(word, language.names.particles) || tellGivenName(word) > 0 || tellSurname(word) > 0;
}

/** The endings of what is somebody's. */
const OWNED = /(?:ه|ها|هم|هما|نا)$/u;

/** A word of the language, in one of its forms; others may be names that nobody listed. */
function isCommon(word: string): boolean {
  const folded = foldWord(word);
  if (arabicWords.has(folded)) return true;
  if (looksForeign(folded)) return false;
  if (OWNED.test(folded)) return true;
  // "ألباريس" has no article.
  const isBare = /^[أإآ]/u.test(word);
  const bare = isBare ? folded : folded.replace(/^(?:و|ف)?(?:ب|ل|ك|س)?(?:ال)?(?=.{3})/u, "");
  const stem = bare.replace(/(?:ا|ات|ين|ون|ان|ة|ي|ية)$/u, "");
  return [bare, stem].some((each) => arabicWords.has(each) || arabicWords.has(`${each}ة`));
}

/** "توت قلواك": what is in no list and ends as no noun of the language does. */
function isNoWord(word: string): boolean {
  return !isCommon(word) && !/^(?:ال|لل)|(?:[ةىا]|ات|ين|ون|ان|اء|يه)$/u.test(word);
}

function mayBeName(tagged: TaggedSentence, index: number, language: NamedLanguage): boolean {
  const token = tagged.tokens[index];
  if (token?.kind !== "word" || token.text.length < 2) return false;
  // "خوسيه مانويل ألباريس": a family name, whatever town is written alike.
  const isFamily =
    tagged.classes[index] === "L" && tellSurname(token.text) > 0 && tellGivenName(tagged.tokens[index - 1]?.text) > 0;
  const mayBe = isFamily || /[WEXYVT]/.test(tagged.classes[index] ?? "");
  if (!mayBe && !isNamedAsTitle(tagged, index, language)) return false;
  if (isThing(token.text, language) || /^لل/u.test(token.text) || isFuture(token.text, language)) return false;
  if (/(?:\u064b\u0627|\u0627\u064b)$/u.test(token.text)) return false; // "منفردًا": in which way
  const {functionWords, personVerbs, auxiliaries, counterparts} = language.names;
  if (/^[وف]/u.test(token.text) && isOneOf(token.text.slice(1), counterparts)) return false; // "ستارمر ونظيره"
  // "عن عمر يناهز 92 عاما": the age.
  const isAge = token.text === "عمر" && /^(?:عن|في|ب)$/u.test(tagged.tokens[index - 1]?.text ?? "");
  if (isAge && !isNamePart(tagged.tokens[index + 1]?.text ?? "", language)) return false;
  // "فان القضية": "so", without its hamza.
  if (token.text === "فان" && /^ال/u.test(tagged.tokens[index + 1]?.text ?? "")) return false;
  // "بان كي مون", but "كي يحضر": in order that.
  if (token.text === "كي") return /^[^يتنأا]/u.test(tagged.tokens[index + 1]?.text ?? "");
  // "سيلتقي": a verb of what is to come.
  const present = /^س(?=[يتنأ].{2})/u.test(token.text) ? token.text.slice(1) : token.text;
  return ![functionWords, personVerbs, auxiliaries].some((list) => isOneOf(token.text, list) || isOneOf(present, list));
}

/** "الأمير سلطان بن سلمان", "المحامي أمير سالم": a title that is a name behind another title, or before a father's name. */
function isNamedAsTitle({tokens, classes}: TaggedSentence, index: number, {names}: NamedLanguage): boolean {
  // "أحمد قايد صالح": written as no office is, and alone.
  const isOffice = [names.roleHeads, names.roles.heads].some((heads) => isOneOf(tokens[index]?.text, heads));
  const isSpelled = /^H(?!h)/.test(classes.slice(index)) && !isOffice;
  const isBehindName = tellGivenName(tokens[index - 1]?.text) > 0 || tellSurname(tokens[index - 1]?.text) > 0;
  if (isSpelled && isBehindName && tellSurname(tokens[index + 1]?.text) > 0) return true;
  if (!/[MH]/.test(classes[index] ?? "") || tellGivenName(tokens[index]?.text) === 0) return false;
  if (/^(?:رئيس|وزير|مدير|نائب)$/u.test(tokens[index]?.text ?? "")) return false; // "أيمن المقدم رئيس اللجنة"
  // "فاروق سلطان": behind a given name, with no country that he rules.
  const isFamily = tokens[index]?.text === "سلطان" && tellGivenName(tokens[index - 1]?.text) > 0;
  if (isFamily && !/[KLkl]/.test(classes[index + 1] ?? "")) return true;
  // "نائب أمير منطقة الرياض": an office of an office.
  const isTitled = /[MH]/.test(classes[index - 1] ?? "") && /^[ول]?ال/u.test(tokens[index - 1]?.text ?? "");
  return isTitled || /^(?:بن|ابن)$/u.test(tokens[index + 1]?.text ?? "");
}

/** "سيشارك": what somebody will do. */
function isFuture(word: string, {names}: NamedLanguage): boolean {
  return (
    /^س[يتن]/u.test(word) && (arabicWords.has(foldWord(word.slice(1))) || isOneOf(word.slice(1), names.personVerbs))
  );
}

function isVerb({tokens}: TaggedSentence, index: number, {names}: NamedLanguage): boolean {
  return isOneOf(tokens[index]?.text, names.personVerbs);
}
