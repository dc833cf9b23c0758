import {joinNumbers} from "./joinNumbers.ts";
import type {Entry, Lexicon, LexiconNode} from "./lexicon.ts";
import {readFigures} from "./readFigures.ts";
import {splitWords, type WrittenWord} from "./splitWords.ts";
import type {Token} from "./token.ts";

/** Reads a text into tokens. Phrases of the lexicon become one token; the longest wins. */
export function readTokens(text: string, lexicon: Lexicon): Token[] {
  const words = splitWords(text);
  const tokens: Token[] = [];
  for (let index = 0; index < words.length; ) {
    const word = words[index] as WrittenWord;
    const code = word.text.charCodeAt(0);
    if (code >= 48 && code <= 57) {
      const {token, used} = readFigures(words, index, lexicon);
      tokens.push(token);
      index += used;
      continue;
    }
    const {node, used} = findPhrase(words, index, lexicon);
    tokens.push(tokenOf(text, words, index, used, node, lexicon));
    index += used;
  }
  return joinNumbers(tokens, text, lexicon);
}

/** The longest phrase that begins at a word; one word is used when none does. */
function findPhrase(
  words: readonly WrittenWord[],
  index: number,
  lexicon: Lexicon,
): {node: LexiconNode | null; used: number} {
  let node = lexicon.roots.get((words[index] as WrittenWord).text.toLowerCase());
  let found = {node: null as LexiconNode | null, used: 1};
  for (let length = 1; node; length++) {
    if (node.small || node.capital) {
      const dot = node.dotted ? words[index + length] : undefined;
      const dotted = dot?.text === "." && dot.start === words[index + length - 1]?.end;
      found = {node, used: dotted ? length + 1 : length};
    }
    const following = words[index + length];
    node = following && node.next?.get(following.text.toLowerCase());
  }
  return found;
}

function tokenOf(
  text: string,
  words: readonly WrittenWord[],
  index: number,
  used: number,
  node: LexiconNode | null,
  lexicon: Lexicon,
): Token {
  const {start, text: written} = words[index] as WrittenWord;
  const {end} = words[index + used - 1] as WrittenWord;
  const capital = isCapital(written);
  const entry = (capital ? node?.capital : node?.small) ?? unknownEntry(written, capital, lexicon);
  return {text: used === 1 ? written : text.slice(start, end), start, end, entry};
}

function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

const romanPattern = /^([IVXLC]{1,7})(\p{Ll}{0,3})$/u;
const romanDigits: Record<string, number> = {I: 1, V: 5, X: 10, L: 50, C: 100};

function unknownEntry(word: string, capital: boolean, lexicon: Lexicon): Entry {
  const code = word.charCodeAt(0);
  if (code < 65 || (code >= 0xa0 && code <= 0xbf) || (code >= 0x2000 && code <= 0x206f)) return lexicon.unknown.mark;
  if (!capital) return lexicon.unknown.word;
  const [, digits, ending] = romanPattern.exec(word) ?? [];
  if (digits && (ending === "" || lexicon.endings.ordinal.has(ending ?? ""))) {
    return {sign: lexicon.signOf(["name", "roman"]), values: {roman: String(readRoman(digits))}};
  }
  return lexicon.unknown.name;
}

function readRoman(digits: string): number {
  const numbers = [...digits].map((digit) => romanDigits[digit] ?? 0);
  return numbers.reduce((sum, number, index) => (number < (numbers[index + 1] ?? 0) ? sum - number : sum + number), 0);
}
