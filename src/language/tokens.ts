import {simplifyHan, simplifyText} from "./simplifyHan.ts";

/** A word, a number or a mark of punctuation; offsets count in the text that was split. */
export interface Token {
  text: string;
  start: number;
  end: number;
  kind: "word" | "number" | "mark";
}

// An elided article or pronoun is a word of its own ("l'", "qu'"), a possessive ending too ("'s"); a hyphen holds a word
// together, and so do the stops of "U.S."; a soft hyphen (U+00AD) inside a word shows nothing. Chinese parts no words, so
// that each of its characters is one. Small and large letters are listed, as ignoring case takes long to compile.
const TOKEN =
  /(?:[LlDdJjSsCcTt]|[NnMm](?!['’]\p{Lu}\p{Ll})|(?:[Jj][Uu][Ss]|[Ll][Oo][Rr][Ss]|[Pp][Uu][Ii][Ss])?[Qq][Uu])['’](?=\p{L})|['’][Ss](?!\p{L})|(?:[\p{Lu}\p{Ll}]\.){2,}|\p{Script=Han}|\p{L}[\p{L}\p{M}\p{N}\u00ad]*(?:[-‑][\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad]*)*(?:['’](?![Ss](?!\p{L}))\p{L}[\p{L}\p{M}\u00ad]*)?|\p{N}+(?:[.,]\p{N}+)*|[^\s]/uy;

/** Splits a text into tokens, in order; white space is left out. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length; ) {
    if (tellSign(text, start) === SPACE) {
      start++;
      continue;
    }
    const {text: word, kind} = formAt(text, start);
    tokens.push({text: word, start, end: start + word.length, kind});
    start += word.length;
  }
  return tokens;
}

function formAt(text: string, start: number): Form {
  const end = endOfToken(text, start);
  return end === start + 1 ? formOfSign(text, start) : formOf(text.slice(start, end));
}

/** The first token of a text, folded; empty where it has none. */
export function foldFirst(text: string): string {
  let start = 0;
  while (start < text.length && tellSign(text, start) === SPACE) start++;
  return start === text.length ? "" : foldWord(formAt(text, start).text);
}

/** Whether a text begins with so many letters that form words with others, as Chinese characters do not. */
export function startsWithLetters(text: string, count: number): boolean {
  for (let at = 0; at < count; at++) if (tellSign(text, at) !== LETTER) return false;
  return tellSign(text, count) !== OPEN;
}

/** Where the token ends that begins at a character. Most are plain, and the expression need not be asked. */
function endOfToken(text: string, start: number): number {
  const first = tellSign(text, start);
  if (first === HAN || first === MARK) return start + 1;
  let end = start + 1;
  if (first === LETTER) while (tellSign(text, end) >= NUMBER) end++;
  else if (first === NUMBER) while (tellSign(text, end) === NUMBER) end++;
  const next = text.charCodeAt(end);
  const isPlain = first >= NUMBER && tellSign(text, end) !== OPEN && !(next === DOT && end === start + 1);
  if (isPlain && !(first === NUMBER && (next === DOT || next === COMMA))) return end;
  TOKEN.lastIndex = start;
  TOKEN.test(text);
  return TOKEN.lastIndex;
}

const [DOT, COMMA] = [0x2e, 0x2c];

/** What a character is in a token; where it may hold one together or has two codes, the expression is asked. */
const [SPACE, MARK, OPEN, NUMBER, INSIDE, LETTER, HAN] = [1, 2, 3, 4, 5, 6, 7];
const SIGNS = new Uint8Array(0x10000); // by code, 0 where it was not asked for yet

function tellSign(text: string, at: number): number {
  if (at >= text.length) return SPACE;
  const code = text.charCodeAt(at);
  if (SIGNS[code] === 0) SIGNS[code] = signOf(text.charAt(at));
  return SIGNS[code] as number;
}

function signOf(character: string): number {
  if (/\s/u.test(character)) return SPACE;
  if (/\p{Script=Han}/u.test(character)) return HAN;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return NUMBER;
  if (/[\p{M}\u00ad]/u.test(character)) return INSIDE;
  return /['’‑\p{Cs}-]/u.test(character) ? OPEN : MARK;
}

type Form = Pick<Token, "text" | "kind">;

/** Words that were met before; so many, and then anew. One string for all tokens of a form is found the faster later. */
const forms = new Map<string, Form>();
const MOST_FORMS = 50_000;

/** The same of single characters, by code. */
const signForms: (Form | undefined)[] = [];

function formOfSign(text: string, at: number): Form {
  const code = text.charCodeAt(at);
  const known = signForms[code];
  if (known) return known;
  const form = formOf(text.charAt(at));
  signForms[code] = form;
  return form;
}

function formOf(text: string): Form {
  const known = forms.get(text);
  if (known) return known;
  if (forms.size >= MOST_FORMS) forms.clear();
  // "BBC报道": Chinese parts no words, also behind letters of others.
  const word = text.length > 1 && mayHoldHan(text) ? text.replace(/(?<!^)[-‑'’]?\p{Script=Han}.*$/su, "") : text;
  const form: Form = {text: word, kind: kindOf(word)};
  forms.set(text, form);
  return form;
}

function mayHoldHan(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= FIRST_EASTERN) return true;
  return false;
}

/** What a token is, by how it begins. */
export function kindOf(word: string): Token["kind"] {
  const sign = tellSign(word, 0);
  if (sign === LETTER) return "word";
  if (sign === NUMBER) return "number";
  if (/^\p{L}/u.test(word) || /^['’]s$/u.test(word)) return "word";
  return /^\p{N}/u.test(word) ? "number" : "mark";
}

const BEGINS_CAPITAL = /^\p{Lu}/u;
const BEGINS_SMALL = /^\p{Ll}/u;

/** The cases of letters by code, 0 where it was not asked for yet: a look at a table where a regular expression takes long. */
const [CAPITAL, SMALL, NO_CASE] = [1, 2, 3];
const LETTER_CASES = new Uint8Array(0x10000);

/** Chinese, Japanese and Korean signs, and what is written with two codes. */
const FIRST_EASTERN = 0x2e80;
const [FIRST_OF_TWO, LAST_OF_TWO] = [0xd800, 0xdfff];

/** Whether a word begins with a capital letter. */
export function isCapitalized(word: string): boolean {
  return caseAt(word, 0) === CAPITAL;
}

/** Whether a word begins with a small letter. */
export function isSmall(word: string): boolean {
  return caseAt(word, 0) === SMALL;
}

/** Whether a word begins with a capital letter and a small one. */
export function isTitleCase(word: string): boolean {
  return caseAt(word, 0) === CAPITAL && caseAt(word, 1) === SMALL;
}

function caseAt(word: string, at: number): number {
  if (at >= word.length) return NO_CASE;
  const code = word.charCodeAt(at);
  if (code >= FIRST_OF_TWO && code <= LAST_OF_TWO) return tellCase(word.slice(at));
  if (LETTER_CASES[code] === 0) LETTER_CASES[code] = tellCase(word.charAt(at));
  return LETTER_CASES[code] as number;
}

function tellCase(word: string): number {
  if (BEGINS_CAPITAL.test(word)) return CAPITAL;
  return BEGINS_SMALL.test(word) ? SMALL : NO_CASE;
}

const TWO_SMALL = /\p{Ll}{2}/u;
const CAPITAL_WORDS = /\p{Lu}{2,}/gu;

/** How many words in capital letters a text has, of two letters at least; 0 where it has small letters beside each other. */
export function countCapitalWords(text: string): number {
  let count = 0;
  let before = NO_CASE;
  let isCounted = false; // the word that goes on
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_OF_TWO && code <= LAST_OF_TWO)
      return TWO_SMALL.test(text) ? 0 : (text.match(CAPITAL_WORDS)?.length ?? 0);
    const kind = caseAt(text, at);
    if (kind === SMALL && before === SMALL) return 0;
    if (kind !== CAPITAL) isCounted = false;
    else if (before === CAPITAL && !isCounted) {
      isCounted = true;
      count++;
    }
    before = kind;
  }
  return count;
}

/** A text as it shows where no line breaks: without soft hyphens (U+00AD). */
export function dropSoftHyphens(text: string): string {
  return text.includes("\u00ad") ? text.replaceAll("\u00ad", "") : text;
}

/** A name as it shows: without soft hyphens, and without the space where a line broke between Han characters. */
export function writeName(name: string): string {
  const shown = dropSoftHyphens(name);
  return mayHoldHan(shown) ? shown.replace(BROKEN_HAN, "") : shown;
}

const BROKEN_HAN = /(?<=\p{sc=Han})\s(?=\p{sc=Han})/gu;

/** Folds what names differ in without being others: case, diacritics, kinds of apostrophe and hyphen, soft hyphens. */
export function foldWord(word: string): string {
  const known = foldedWords.get(word);
  if (known !== undefined) return known;
  const folded = foldText(word);
  if (foldedWords.size >= MOST_FOLDED) foldedWords.clear();
  foldedWords.set(word, folded);
  return folded;
}

/** The same for many words that are met once only, or a text of them. */
export function foldText(text: string): string {
  if (PLAIN_TEXT.test(text)) return text.toLowerCase();
  return IDEOGRAPH.test(text) ? simplifyHan(text) : foldLetters(text);
}

/** The same of what few texts differ in, as their beginnings. */
export function foldShort(text: string): string {
  const known = foldedShort.get(text);
  if (known !== undefined) return known;
  const folded = foldText(text);
  foldedShort.set(text, folded);
  return folded;
}

/** Beginnings of names that were folded before. */
const foldedShort = new Map<string, string>();

/** The tokens of a phrase, folded and parted by spaces. */
export function foldPhrase(phrase: string): string {
  if (isPlainPhrase(phrase)) return foldText(phrase);
  return tokenize(phrase)
    .map(({text}) => foldWord(text))
    .join(" ");
}

/** Whether each word of it is nothing but letters, and so one token. */
function isPlainPhrase(phrase: string): boolean {
  let before = SPACE;
  for (let at = 0; at < phrase.length; at++) {
    const sign = phrase.charAt(at) === " " ? SPACE : tellSign(phrase, at);
    if (sign !== LETTER && !(sign === SPACE && phrase.charAt(at) === " " && before === LETTER)) return false;
    before = sign;
  }
  return before === LETTER;
}

/** Latin letters, and those Cyrillic and Arabic ones that are not written with marks. */
const PLAIN_TEXT = /^[\n\x20-\x5f\x61-\x7e\u0410-\u0418\u041a-\u0438\u043a-\u044f\u0621\u0627-\u063a\u0641-\u064a]*$/;

/** A single Chinese character. */
const IDEOGRAPH = /^[\u4e00-\u9fff]$/;

/** Words that were folded before; so many, and then anew. */
const foldedWords = new Map<string, string>();
const MOST_FOLDED = 50_000;

function foldLetters(word: string): string {
  return simplifyText(word)
    .normalize("NFKD")
    .replace(/[\p{M}\u00ad]/gu, "")
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑–]/g, "-")
    .toLowerCase();
}
