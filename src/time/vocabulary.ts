/** The hash of no letters. */
export const firstHash = 0;

/** The hash of a word with one more letter, folded. */
export function hashOn(hash: number, code: number): number {
  return code === 0 ? hash : (Math.imul(hash, 0x01000193) ^ code) | 0;
}

/**
 * The words of a lexicon by number. A word is looked up where it stands in a text, by the hash of its folded letters, and
 * not cut out: most words of a text are in no lexicon.
 */
export class Vocabulary {
  readonly #words: string[] = [];
  #table = new Int32Array(1024); // word numbers + 1, by hash; four times as many places as words, or more
  readonly #numbers = new Map<string, number>();

  get size(): number {
    return this.#words.length;
  }

  /** The number of a folded word, a new one where it has none. */
  add(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#words.push(word) - 1;
    this.#numbers.set(word, number);
    if (this.#words.length * 4 > this.#table.length) this.#grow();
    else this.#place(number);
    return number;
  }

  /** The number of a folded word, or -1. */
  numberOf(word: string): number {
    return this.#numbers.get(word) ?? -1;
  }

  /** The number of the word that stands somewhere in folded codes, or -1; its hash is made from them where it is not known. */
  find(codes: Uint16Array, start: number, end: number, hash = hashBetween(codes, start, end)): number {
    const table = this.#table;
    const mask = table.length - 1;
    for (let place = spread(hash) & mask; ; place = (place + 1) & mask) {
      const number = (table[place] as number) - 1;
      if (number < 0 || isAt(codes, start, end, this.#words[number] as string)) return number;
    }
  }

  #grow(): void {
    this.#table = new Int32Array(this.#table.length * 4);
    for (const number of this.#words.keys()) this.#place(number);
  }

  #place(number: number): void {
    const mask = this.#table.length - 1;
    let place = spread(hashOf(this.#words[number] as string)) & mask;
    while (this.#table[place] !== 0) place = (place + 1) & mask;
    this.#table[place] = number + 1;
  }
}

function isAt(codes: Uint16Array, start: number, end: number, word: string): boolean {
  let at = 0;
  for (let index = start; index < end; index++) {
    const code = codes[index] as number;
    if (code === 0) continue;
    if (at === word.length || code !== word.charCodeAt(at)) return false;
    at++;
  }
  return at === word.length;
}

/** The low bits of a hash depend on the last letters most. */
function spread(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0;
}

function hashOf(word: string): number {
  let hash = firstHash;
  for (let at = 0; at < word.length; at++) hash = hashOn(hash, word.charCodeAt(at));
  return hash;
}

function hashBetween(codes: Uint16Array, start: number, end: number): number {
  let hash = firstHash;
  for (let at = start; at < end; at++) hash = hashOn(hash, codes[at] as number);
  return hash;
}
