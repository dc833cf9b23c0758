import {joinNumbers} from "./joinNumbers.ts";
import {type Entry, isCapital, type Lexicon, type LexiconNode} from "./lexicon.ts";
import {readFigures, tokenOfFigures} from "./readFigures.ts";
import {readNumerals} from "./readNumerals.ts";
import {readRoman} from "./readRoman.ts";
import {textAt, type WrittenWords} from "./splitWords.ts";
import {Token} from "./token.ts";
import {traits} from "./traits.ts";

/** Reads words into tokens, all or those of a sentence. Phrases of the lexicon become one token; the longest wins. */
export function readTokens(words: WrittenWords, lexicon: Lexicon, from = 0, to = words.starts.length): Token[] {
  return new TokenReader(words, lexicon, to).read(from);
}

class TokenReader {
  readonly #words: WrittenWords;
  readonly #lexicon: Lexicon;
  readonly #to: number;
  #used = 0; // words that the last token took

  constructor(words: WrittenWords, lexicon: Lexicon, to: number) {
    this.#words = words;
    this.#lexicon = lexicon;
    this.#to = to;
  }

  read(from: number): Token[] {
    const {text, starts} = this.#words;
    const tokens: Token[] = [];
    let isInitial = true; // no word yet: a capital tells nothing
    let numbers = 0;
    for (let index = from; index < this.#to; index += this.#used) {
      const code = text.charCodeAt(starts[index] as number);
      const token: Token = code >= 48 && code <= 57 ? this.#readFigures(index) : this.#readWord(index, code, isInitial);
      tokens.push(token);
      if ((token.entry.traits & (traits.number | traits.year)) !== 0) numbers++;
      isInitial = isOpener(code, token) || (isInitial && isBesideWords(code, token));
    }
    return numbers > 1 ? joinNumbers(tokens, text, this.#lexicon) : tokens;
  }

  #readFigures(index: number): Token {
    const {token, used} = readFigures(this.#words, index, this.#lexicon);
    this.#used = used;
    return token;
  }

  #readWord(index: number, code: number, isInitial: boolean): Token {
    const node = this.#findPhrase(index);
    const {numerals} = this.#lexicon;
    if (numerals) {
      const read = readNumerals(this.#words, index, numerals);
      if (read && !(node && this.#used >= read.used)) {
        this.#used = read.used;
        return tokenOfFigures(read.text, this.#words, index, read.used, this.#lexicon);
      }
    }
    const {text, starts, ends} = this.#words;
    const start = starts[index] as number;
    const capital = isCapitalAt(text, start);
    const known = node && (capital ? (isInitial ? node.initial : node.capital) : node.small);
    const entry = known ?? this.#unknownEntry(index, code, capital, isInitial);
    return new Token(text, start, ends[index + this.#used - 1] as number, entry);
  }

  /** The longest phrase that begins at a word; one word is used when none does. */
  #findPhrase(index: number): LexiconNode | null {
    let node = this.#findRoot(index);
    let found: LexiconNode | null = null;
    this.#used = 1;
    for (let after = index + 1; node; after++) {
      if (node.small || node.capital) {
        found = node;
        this.#used = after - index + (node.dotted && this.#isStopOn(after) ? 1 : 0);
      }
      if (!node.next) break;
      node = node.next.get(this.#numberAt(after));
    }
    return found;
  }

  /** A word of the lexicon, or what a clitic is written on to. */
  #findRoot(index: number): LexiconNode | undefined {
    const {roots, vocabulary, clitics} = this.#lexicon;
    const root = rootOf(roots, this.#words.numbers[index] as number);
    if (root || clitics.length === 0) return root;
    const {codes, starts, ends} = this.#words;
    const [start, end] = [starts[index] as number, ends[index] as number];
    for (const clitic of clitics) {
      const after = endOfClitic(codes, start, end, clitic);
      const bare = after > 0 ? rootOf(roots, vocabulary.find(codes, after, end)) : undefined;
      if (bare) return bare;
    }
    return undefined;
  }

  /** The number of a word in the vocabulary, or -1. */
  #numberAt(index: number): number {
    return index < this.#to ? (this.#words.numbers[index] as number) : -1;
  }

  /** Whether a full stop is written on to the word before. */
  #isStopOn(index: number): boolean {
    const {text, starts, ends} = this.#words;
    const start = starts[index];
    return start !== undefined && start === ends[index - 1] && ends[index] === start + 1 && text[start] === ".";
  }

  #unknownEntry(index: number, code: number, capital: boolean, isInitial: boolean): Entry {
    const {unknown} = this.#lexicon;
    if (isMark(code)) return unknown.mark;
    if (!capital) return unknown.word;
    return (this.#mayBeRoman(index) && this.#romanEntry(index)) || (isInitial ? unknown.initial : unknown.name);
  }

  #romanEntry(index: number): Entry | null {
    const {endings, entryOf} = this.#lexicon;
    const [, digits, ending] = romanPattern.exec(textAt(this.#words, index)) ?? [];
    if (!digits || (ending !== "" && !endings.ordinal.has(ending ?? ""))) return null;
    const roman = readRoman(digits);
    const values = {name: "", roman: String(roman)};
    return entryOf(ending === "" && roman <= 12 ? {...values, romanMonth: String(roman)} : values, 0);
  }

  /** Whether a word may be a Roman number with up to three small letters; most that begin like one go on otherwise. */
  #mayBeRoman(index: number): boolean {
    const {text, starts, ends} = this.#words;
    const [start, end] = [starts[index] as number, ends[index] as number];
    const last = Math.max(start, end - longestRomanEnding - 1);
    for (let at = start; at <= last; at++) if (!romanDigits.has(text.charCodeAt(at))) return false;
    return true;
  }
}

/** The node of a word by its number, which is -1 for a word of no phrase. */
function rootOf(roots: Lexicon["roots"], number: number): LexiconNode | undefined {
  return number < 0 ? undefined : roots[number];
}

/** Where a clitic ends that a word begins with, more than one letter before the word's end; else 0. Vowel signs count for nothing. */
function endOfClitic(codes: Uint16Array, start: number, end: number, clitic: string): number {
  let read = 0;
  let at = start;
  for (; at < end && read < clitic.length; at++) {
    const code = codes[at];
    if (code === 0) continue;
    if (code !== clitic.charCodeAt(read)) return 0;
    read++;
  }
  let left = 0;
  for (let rest = at; rest < end && left < 2; rest++) if (codes[rest] !== 0) left++;
  return read === clitic.length && left > 1 ? at : 0;
}

/** Behind an opening quotation mark or a colon a sentence begins anew. */
const openers = new Set([...'„“"«:»'].map((mark) => mark.charCodeAt(0)));

function isOpener(code: number, {start, end}: Token): boolean {
  return isMark(code) && end - start === 1 && openers.has(code);
}

/** Other marks change nothing: a word ends the beginning of its sentence. */
function isBesideWords(code: number, token: Token): boolean {
  return isMark(code) && !letterOrDigit.test(token.text);
}

const letterOrDigit = /\p{L}|\d/u;

const romanPattern = /^([IVXLC]{1,7})(\p{Ll}{0,3})$/u;
const romanDigits: ReadonlySet<number> = new Set([..."IVXLC"].map((digit) => digit.charCodeAt(0)));
const longestRomanEnding = 3; // "XIXth", "XXIe"

/** Letters below 0x80 are told by their code, as most are. */
function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code >= 65 && code <= 90 : isCapital(text.charAt(at));
}

function isMark(code: number): boolean {
  if (code < 65) return true;
  if (code < 0x2000) {
    return (
      (code >= 0x5b && code <= 0x60) ||
      (code >= 0x7b && code <= 0xbf) ||
      code === 0x60c ||
      code === 0x61b ||
      code === 0x61f ||
      code === 0x6d4
    );
  }
  return code <= 0x206f || (code >= 0x3000 && code <= 0x303f);
}
