import {joinNumbers} from "./joinNumbers.ts";
import {type Entry, isCapital, type Lexicon, type LexiconNode} from "./lexicon.ts";
import {readFigures, tokenOfFigures} from "./readFigures.ts";
import {readNumerals} from "./readNumerals.ts";
import {readRoman} from "./readRoman.ts";
import {foldWord, splitWords, type WrittenWord} from "./splitWords.ts";
import type {Token} from "./token.ts";

/** Reads a text into tokens. Phrases of the lexicon become one token; the longest wins. */
export function readTokens(text: string, lexicon: Lexicon): Token[] {
  const words = splitWords(text);
  const tokens: Token[] = [];
  let isInitial = true; // no word yet: a capital tells nothing
  for (let index = 0; index < words.length; ) {
    const word = words[index] as WrittenWord;
    const code = word.text.charCodeAt(0);
    if (code >= 48 && code <= 57) {
      const {token, used} = readFigures(words, index, lexicon);
      tokens.push(token);
      index += used;
      isInitial = false;
      continue;
    }
    const phrase = findPhrase(words, index, lexicon);
    const numerals = lexicon.numerals && readNumerals(words, index, lexicon.numerals);
    if (numerals && !(phrase.node && phrase.used >= numerals.used)) {
      tokens.push(tokenOfFigures(numerals.text, words, index, numerals.used, lexicon));
      index += numerals.used;
    } else {
      tokens.push(tokenOf(text, words, index, phrase, isInitial, lexicon));
      index += phrase.used;
    }
    isInitial = opensSentence(tokens.at(-1)?.text ?? "", isInitial);
  }
  return joinNumbers(tokens, text, lexicon);
}

/** Behind an opening quotation mark or a colon a sentence begins anew; other marks change nothing, a word ends its beginning. */
function opensSentence(text: string, isInitial: boolean): boolean {
  if (/^[„“"«:»]$/.test(text)) return true;
  return isInitial && isMark(text.charCodeAt(0)) && !/\p{L}|\d/u.test(text);
}

interface Phrase {
  node: LexiconNode | null;
  used: number; // words, one at least
}

/** The longest phrase that begins at a word; one word is used when none does. */
function findPhrase(words: readonly WrittenWord[], index: number, lexicon: Lexicon): Phrase {
  let node = findRoot((words[index] as WrittenWord).text, lexicon);
  let found: Phrase = {node: null, used: 1};
  for (let length = 1; node; length++) {
    if (node.small || node.capital) {
      const dot = node.dotted ? words[index + length] : undefined;
      const dotted = dot?.text === "." && dot.start === words[index + length - 1]?.end;
      found = {node, used: dotted ? length + 1 : length};
    }
    const following = node.next && words[index + length];
    node = following ? node.next?.get(foldWord(following.text)) : undefined;
  }
  return found;
}

/** A word of the lexicon, or what a clitic is written on to. */
function findRoot(word: string, {roots, clitics}: Lexicon): LexiconNode | undefined {
  const folded = foldWord(word);
  const root = roots.get(folded);
  if (root || clitics.length === 0) return root;
  for (const clitic of clitics) {
    const bare =
      folded.length > clitic.length + 1 && folded.startsWith(clitic) && roots.get(folded.slice(clitic.length));
    if (bare) return bare;
  }
  return undefined;
}

function tokenOf(
  text: string,
  words: readonly WrittenWord[],
  index: number,
  {node, used}: Phrase,
  isInitial: boolean,
  lexicon: Lexicon,
): Token {
  const {start, text: written} = words[index] as WrittenWord;
  const {end} = words[index + used - 1] as WrittenWord;
  const capital = isCapital(written);
  const known = node && (capital ? (isInitial ? node.initial : node.capital) : node.small);
  const entry = known ?? unknownEntry(written, capital, isInitial, lexicon);
  return {text: used === 1 ? written : text.slice(start, end), start, end, entry};
}

const romanPattern = /^([IVXLC]{1,7})(\p{Ll}{0,3})$/u;

function unknownEntry(word: string, capital: boolean, isInitial: boolean, lexicon: Lexicon): Entry {
  if (isMark(word.charCodeAt(0))) return lexicon.unknown.mark;
  if (!capital) return lexicon.unknown.word;
  const [, digits, ending] = romanPattern.exec(word) ?? [];
  if (digits && (ending === "" || lexicon.endings.ordinal.has(ending ?? ""))) {
    const roman = readRoman(digits);
    return ending === "" && roman <= 12
      ? {sign: lexicon.romanMonth, values: {roman: String(roman), romanMonth: String(roman)}, traits: 0}
      : {sign: lexicon.roman, values: {roman: String(roman)}, traits: 0};
  }
  return isInitial ? lexicon.unknown.initial : lexicon.unknown.name;
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
