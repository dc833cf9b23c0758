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

/**
 * Chinese words with the bits that each is worth. They are asked for at every character of a text and in every length, so one or two
 * characters, as most words have, are found by their codes, without a string being made of them; longer ones are only looked for where
 * their first two characters begin one.
 */
export class HanWords {
  readonly #singles = new Uint8Array(0x10000); // bits by code; 0 for no word
  readonly #pairs = new HanPairs(PLACES); // bits of the pair, and above them how long the longest word is that begins so
  readonly #others = new Map<string, number>();

  /** A word that was added before is worth what it is worth now. */
  add(word: string, bits: number): void {
    const [one, two] = [word.charCodeAt(0), word.charCodeAt(1)];
    if (word.length === 1) this.#singles[one] = bits;
    else {
      const before = this.#pairs.get(one, two);
      const longest = Math.max(longestOf(before), word.length);
      this.#pairs.set(one, two, packPair(word.length === 2 ? bits : bitsOf(before), longest));
      if (word.length > 2) this.#others.set(word, bits);
    }
  }

  /** What some characters are worth as a word; undefined where they are none. Fewer are looked up where the text ends. */
  bitsOf(codes: Codes, first: number, length: number): number | undefined {
    const end = Math.min(first + length, codes.length);
    if (end <= first) return undefined;
    const one = codes[first] as number;
    if (end - first === 1) return this.#singles[one] || undefined;
    const pair = this.#pairs.get(one, codes[first + 1] as number);
    if (end - first === 2) return bitsOf(pair) || undefined;
    return longestOf(pair) < end - first ? undefined : this.#others.get(textOf(codes, first, end));
  }

  /** Writes what the words of each length are worth that begin at a character and have so many at most; others stay as they are. */
  writeBits(codes: Codes, first: number, most: number, bits: Float64Array, at: number): void {
    const one = codes[first] as number;
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
