import {HanPairs} from "./hanPairs.ts";

/** How many places the table of pairs has: a power of two, twice as many as there are pairs at least. */
const PLACES = 0x20000;

/** A text in which Chinese words are looked for: the code of each character, 0 for what is no single one. */
export type Codes = Uint16Array;

export function codesOf(letters: readonly string[]): Codes {
  const codes = new Uint16Array(letters.length);
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] as string;
    codes[at] = letter.length === 1 ? letter.charCodeAt(0) : 0;
  }
  return codes;
}

/** Bits are written as a letter behind what they are of: "A" for one. */
const BEFORE_A = 0x40;
const LAST_LETTER = 0x7f;

/**
 * Writes Chinese words with the bits that each is worth: a line for each first character, with its own bits behind it where it is a word,
 * and the rest of each longer word, with its bits: "中I国L华P" is 中, 中国 and 中华.
 */
export function writeHanWords(words: ReadonlyMap<string, number>): string {
  const lines = new Map<string, string>();
  for (const word of [...words.keys()].sort()) {
    const first = word.charAt(0);
    const rest = word.slice(1) + String.fromCharCode(BEFORE_A + (words.get(word) ?? 0));
    lines.set(first, (lines.get(first) ?? first) + rest);
  }
  return [...lines.values()].map((line) => `${line}\n`).join("");
}

/**
 * Chinese words with the bits that each is worth. They are asked for at every character of a text and in every length, so one or two
 * characters, as most words have, are found by their codes, without a string being made of them; longer ones are only looked for where
 * their first two characters begin one. A line of the list is read when its character is first asked for: a text has some of them only.
 */
export class HanWords {
  readonly #lines = new Int32Array(0x10000).fill(-1); // where the line of a character begins that has not been read
  readonly #singles = new Uint8Array(0x10000); // bits by code; 0 for no word
  readonly #pairs = new HanPairs(PLACES); // bits of the pair, and above them how long the longest word is that begins so
  readonly #others = new Map<string, number>();

  /** `text` is a list as `writeHanWords` writes it. */
  constructor(readonly text: string) {
    for (let start = 0; start < text.length; start = text.indexOf("\n", start) + 1)
      this.#lines[text.charCodeAt(start)] = start;
  }

  #read(one: number): void {
    const {text} = this;
    const line = this.#lines[one] as number;
    const end = text.indexOf("\n", line);
    this.#lines[one] = -1;
    for (let start = line + 1, at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code > LAST_LETTER) continue;
      this.#add(one, text.slice(start, at), code - BEFORE_A);
      start = at + 1;
    }
  }

  #add(one: number, rest: string, bits: number): void {
    if (rest === "") {
      this.#singles[one] = bits;
      return;
    }
    const two = rest.charCodeAt(0);
    const before = this.#pairs.get(one, two);
    const longest = Math.max(longestOf(before), rest.length + 1);
    this.#pairs.set(one, two, packPair(rest.length === 1 ? bits : bitsOf(before), longest));
    if (rest.length > 1) this.#others.set(String.fromCharCode(one) + rest, bits);
  }

  /** What some characters are worth as a word; undefined where they are none. Fewer are looked up where the text ends. */
  bitsOf(codes: Codes, first: number, length: number): number | undefined {
    const end = Math.min(first + length, codes.length);
    if (end <= first) return undefined;
    const one = codes[first] as number;
    if ((this.#lines[one] as number) >= 0) this.#read(one);
    if (end - first === 1) return this.#singles[one] || undefined;
    const pair = this.#pairs.get(one, codes[first + 1] as number);
    if (end - first === 2) return bitsOf(pair) || undefined;
    return longestOf(pair) < end - first ? undefined : this.#others.get(textOf(codes, first, end));
  }

  /** Writes what the words of each length are worth that begin at a character and have so many at most; others stay as they are. */
  writeBits(codes: Codes, first: number, most: number, bits: Float64Array, at: number): void {
    const one = codes[first] as number;
    if ((this.#lines[one] as number) >= 0) this.#read(one);
    const single = this.#singles[one] as number;
    if (single > 0) bits[at] = single;
    if (most < 2) return;
    const pair = this.#pairs.get(one, codes[first + 1] as number);
    if (bitsOf(pair) > 0) bits[at + 1] = bitsOf(pair);
    const longest = Math.min(most, longestOf(pair));
    for (let length = 3; length <= longest; length++) {
      const known = this.#others.get(textOf(codes, first, first + length));
      if (known !== undefined) bits[at + length - 1] = known;
    }
  }
}

function packPair(bits: number, longest: number): number {
  return (longest << 8) | bits;
}

function bitsOf(pair: number): number {
  return pair & 0xff;
}

function longestOf(pair: number): number {
  return pair >> 8;
}

function textOf(codes: Codes, first: number, end: number): string {
  let text = "";
  for (let at = first; at < end; at++) text += String.fromCharCode(codes[at] as number);
  return text;
}
