import {listBaseForms} from "./baseForms.ts";
import {namedLanguages} from "./index.ts";
import type {NamedLanguage} from "./language.ts";
import {isPatronymic} from "./lists/cyrillicForms.ts";
import {isNoun} from "./nameLists.ts";
import {rememberWords} from "./rememberWords.ts";
import {foldWord, isCapitalized, isSmall, type Token, tokenize} from "./tokens.ts";
import {isOneOf} from "./wordSets.ts";

/**
 * Names that the author gives, found however a text writes them: with small words before them, in quotation marks of any kind, with
 * hyphens, apostrophes, dots and points of any kind or without, in capital letters, in a case, behind a clitic.
 */
export interface CuratedNames<T> {
  language: NamedLanguage;
  byOpening: ReadonlyMap<string, readonly CuratedName<T>[]>;
}

interface CuratedName<T> {
  parts: readonly string[]; // folded
  acronym: string | null; // must be written so
  opening: "capital" | "any" | "small"; // in which letters a text may begin it; "any" where one follows that has a capital
  isLoose: boolean; // opens with an article or a number, so that capitals must follow: "the Guardian", "20 Minutes"
  isQuoted: boolean; // stands in quotation marks always
  isBare: boolean; // without its article, so that another stands before it: "du Monde"
  isNoun: boolean; // without its article a noun like others, so that quotation marks must tell it: "im „Spiegel“"
  isPerson: boolean;
  value: T;
}

/** A name that stands in a text. */
export interface CuratedFound<T> {
  first: number; // token
  last: number; // token, included
  value: T;
}

/** A name to be found, and whether it is a person's. */
export interface CuratedEntry<T> {
  name: string;
  isPerson: boolean;
  value: T;
}

const QUOTE = /^["'«»‹›“”„‟‘’‚「」『』《》〈〉]$/u;
const JOINT = /^[-‐‑‒–—−'’‘ʼ`´·•‧・･⋅∙．.\p{Cf}]$/u;

/** What a dot may stand behind inside a name: "J.", "Jr.", "St." */
const LONGEST_ABBREVIATION = 3;

/** Letters that a text may have others for, besides marks: "Wałęsa", "Graß", "السيسى". */
const OTHER_LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
  æ: "ae",
  œ: "oe",
  ى: "ي",
  ة: "ه",
  ی: "ي",
  ک: "ك",
  ـ: "",
};
const OTHER_LETTER = new RegExp(`[${Object.keys(OTHER_LETTERS).join("")}]`, "gu");

/** Puts together names for a language; of equal names the first wins. */
export function buildCuratedNames<T>(entries: readonly CuratedEntry<T>[], language: NamedLanguage): CuratedNames<T> {
  const byOpening = new Map<string, CuratedName<T>[]>();
  for (const entry of entries) {
    for (const name of listWritings(entry, language)) {
      for (const key of new Set([name.parts[0] ?? "", stemOf(name.parts[0] ?? "", language)])) {
        const others = byOpening.get(key) ?? [];
        byOpening.set(key, others);
        others.push(name);
      }
    }
  }
  for (const names of byOpening.values()) names.sort((a, b) => b.parts.length - a.parts.length);
  return {language, byOpening};
}

/** All places in some tokens where a name stands, in order: the longest that begins first. */
export function findCuratedNames<T>(names: CuratedNames<T>, tokens: readonly Token[]): CuratedFound<T>[] {
  const found: CuratedFound<T>[] = [];
  if (names.byOpening.size === 0) return found;
  for (let at = 0; at < tokens.length; at++) {
    const name = matchCuratedName(names, tokens, at);
    if (!name) continue;
    found.push(name);
    at = name.last;
  }
  return found;
}

function matchCuratedName<T>(names: CuratedNames<T>, tokens: readonly Token[], at: number): CuratedFound<T> | null {
  const text = tokens[at]?.text ?? "";
  const isQuoted = QUOTE.test(text);
  const opening = isQuoted ? (tokens[at + 1]?.text ?? "") : text;
  for (const name of openedBy(opening, names) as readonly CuratedName<T>[]) {
    if (name.isQuoted !== isQuoted) continue;
    const end = measure(name, tokens, at, names.language);
    if (end > at) return {first: at, last: end - 1, value: name.value};
  }
  return null;
}

const openedBy = rememberWords(
  (text, {language, byOpening}: CuratedNames<unknown>): readonly CuratedName<unknown>[] => {
    const [part = ""] = partsOf(text, language);
    const keys = new Set([...formsOf(part, language), stemOf(part, language)]);
    const names = new Set([...keys].flatMap((key) => byOpening.get(key) ?? []));
    return [...names].sort((a, b) => b.parts.length - a.parts.length);
  },
);

/** Where a name ends that begins at a token; the token itself where it does not. */
function measure<T>(name: CuratedName<T>, tokens: readonly Token[], at: number, language: NamedLanguage): number {
  let next = at + Number(name.isQuoted);
  const first = next;
  let part = 0;
  let isOpen = false;
  let wordBefore = "";
  while (part < name.parts.length) {
    const text = tokens[next]?.text ?? "";
    const parts = partsOf(text, language);
    const isMark = parts.length === 0 && text !== "";
    const isSkipped = part > 0 && (isMark ? isInside(tokens, next, wordBefore) : isFathersName(name, part, text));
    if (isSkipped) {
      if (QUOTE.test(text) && !JOINT.test(text)) isOpen = !isOpen;
    } else {
      if (isMark || parts.length === 0 || !parts.every((each, index) => isForm(each, name, part + index, language)))
        return at;
      part += parts.length;
      wordBefore = text;
    }
    next++;
  }
  if (!mayOpen(name, tokens.slice(first, next)) || (name.isBare && !isBehindArticle(name, tokens, first, language)))
    return at;
  if (name.isQuoted && !QUOTE.test(tokens[next]?.text ?? "")) return at;
  return next + Number(name.isQuoted || (isOpen && QUOTE.test(tokens[next]?.text ?? "")));
}

/** A mark that a name may be written with: "J. K.", "Фергана.Ру". */
function isInside(tokens: readonly Token[], at: number, wordBefore: string): boolean {
  const {text, end} = tokens[at] as Token;
  if (text === ".") return wordBefore.length <= LONGEST_ABBREVIATION || tokens[at + 1]?.start === end;
  return QUOTE.test(text) || JOINT.test(text);
}

/** "Сергей Викторович Лавров": between a given name and a family name. */
function isFathersName<T>({isPerson, parts}: CuratedName<T>, part: number, text: string): boolean {
  if (!isPerson || parts.length !== 2 || part !== 1 || !isCapitalized(text)) return false;
  return isPatronymic(foldWord(text));
}

/** Whether a part of a text is a form of a part of a name. */
function isForm<T>(text: string, {parts}: CuratedName<T>, at: number, language: NamedLanguage): boolean {
  const part = parts[at];
  if (part === undefined) return false;
  if (text === part) return true;
  const {clitics, endings} = language.names;
  if ((endings.length > 0 || (clitics.length > 0 && at === 0)) && formsOf(text, language).includes(part)) return true;
  return parts.length > 1 && stemOf(text, language) === stemOf(part, language);
}

/** What a part may be a form of, itself first. */
const formsOf = rememberWords((part, language: NamedLanguage): readonly string[] => [
  ...new Set([part, ...listBaseForms(part, language).map(foldOthers)]),
]);

/** "Auswärtiges", "auswärtigen": a word without what agrees with others in the name; itself where nothing does. */
const stemOf = rememberWords((part, {names}: NamedLanguage): string => {
  const ending = names.agreements.find((each) => part.endsWith(each) && part.length - each.length > SHORTEST_STEM);
  return ending ? part.slice(0, -ending.length) : part;
});

const SHORTEST_STEM = 2;

function mayOpen<T>({acronym, opening, isLoose}: CuratedName<T>, tokens: readonly Token[]): boolean {
  const [first, ...others] = tokens;
  if (acronym !== null) {
    const written = tokens.map(({text}) => text.replace(/\./g, "")).join("");
    return written.startsWith(acronym) && !/\p{Lu}/u.test(written.slice(acronym.length));
  }
  if (isLoose && !isCapital(others)) return false;
  if (!isSmall(first?.text ?? "") || opening === "small") return true;
  return opening === "any" && isCapital(tokens);
}

function isBehindArticle<T>(
  {isNoun}: CuratedName<T>,
  tokens: readonly Token[],
  at: number,
  {names}: NamedLanguage,
): boolean {
  const isMarked = QUOTE.test(tokens[at - 1]?.text ?? "");
  const before = tokens[isMarked ? at - 2 : at - 1]?.text.replace("’", "'");
  const isTold = [names.articles, names.genitivePrepositions, names.datives].some((list) => isOneOf(before, list));
  return isTold && (isMarked || !isNoun);
}

/** A name in all the ways in which a text may part it. */
function listWritings<T>({name, isPerson, value}: CuratedEntry<T>, language: NamedLanguage): CuratedName<T>[] {
  const all = tokenize(name);
  const isQuoted = all.length > 2 && QUOTE.test(all[0]?.text ?? "") && QUOTE.test(all.at(-1)?.text ?? "");
  const tokens = all.filter(({text}, index) => !/^[!?]$/.test(text) || index < all.length - 1);
  const words = tokens.filter(({text}) => partsOf(text, language).length > 0);
  const acronym = /^[\p{Lu}\p{N}.]{2,6}$/u.test(name) ? name.replace(/\./g, "") : null;
  const [article, ...others] = words;
  const isArticled = others.length > 0 && isArticle(article?.text);
  const isLoose = isCapital(others) && (isArticled || /^\p{N}/u.test(article?.text ?? ""));
  const base = {acronym, isQuoted, isPerson, value};
  const whole = listPartings(words, language).map(
    (parts): CuratedName<T> => ({...base, opening: tellOpening(words), isLoose, parts, isBare: false, isNoun: false}),
  );
  if (!isArticled || isPerson || isQuoted || isSmall(others[0]?.text ?? "")) return whole;
  const isNoun = others.length === 1 && isPlainNoun(others[0]?.text ?? "", language);
  const bare = listPartings(others, language).map(
    (parts): CuratedName<T> => ({...base, opening: "capital", isLoose: false, parts, isBare: true, isNoun}),
  );
  return [...whole, ...bare];
}

function isCapital(words: readonly Token[]): boolean {
  return words.some(({text}) => /\p{Lu}/u.test(text));
}

function isPlainNoun(word: string, {names}: NamedLanguage): boolean {
  return isNoun(foldWord(word), names.nouns);
}

function tellOpening(words: readonly Token[]): CuratedName<unknown>["opening"] {
  const first = words[0]?.text ?? "";
  if (!isCapital(words)) return "small";
  const isParticle =
    words.length > 1 && namedLanguages.some(({names}) => isOneOf(first.split(/[-'’]/u)[0], names.particles));
  // "Министерство обороны России", "le ministère des Armées"
  const isHead = words.length > 1 && namedLanguages.some(({names}) => isOneOf(first, names.organizationWords));
  return isSmall(first) || isParticle || isHead ? "any" : "capital";
}

function isArticle(word: string | undefined): boolean {
  const plain = word?.replace("’", "'");
  return namedLanguages.some(({names}) => names.clitics.length === 0 && isOneOf(plain, names.articles));
}

/** "J. K.", "JK"; "عبد الله", "عبدالله". */
function listPartings(words: readonly Token[], language: NamedLanguage): (readonly string[])[] {
  const parts = words.flatMap(({text}) => partsOf(text, language));
  const joined = join(
    parts,
    (one, next) => /^\p{L}$/u.test(one) && /^\p{L}$/u.test(next) && !/\p{Script=Han}/u.test(one),
  );
  const fathers = join(parts, (one) => /^(?:عبد|ابو)$/u.test(one));
  const parted = parts.flatMap((part) => /^(عبد|ابو)(ال.{2,})$/u.exec(part)?.slice(1) ?? [part]);
  const ways = new Map([parts, joined, fathers, parted].map((each) => [each.join(" "), each]));
  return [...ways.values()].filter(({length}) => length > 0);
}

function join(parts: readonly string[], isOne: (one: string, next: string) => boolean): string[] {
  const joined: string[] = [];
  for (const [index, part] of parts.entries()) {
    if (index > 0 && isOne(parts[index - 1] ?? "", part)) joined.push((joined.pop() ?? "") + part);
    else joined.push(part);
  }
  return joined;
}

/** The parts of a word, folded; none for a mark that a name may be written with or without. */
const partsOf = rememberWords((text, _: NamedLanguage): readonly string[] => {
  if (QUOTE.test(text) || JOINT.test(text)) return [];
  const folded = foldOthers(foldWord(text));
  return /[\p{L}\p{N}]/u.test(folded) ? folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean) : [folded];
});

function foldOthers(word: string): string {
  return word.replace(OTHER_LETTER, (letter) => OTHER_LETTERS[letter] ?? letter);
}
