/** How many places the table of pairs has: a power of two, twice as many as there are pairs at least. */
const PLACES = 0x20000;

/** Spreads neighbouring keys over the table (Knuth's multiplicative hashing). */
const SPREAD = 0x9e3779b1;
const SHIFT = 32 - Math.log2(PLACES);

/**
 * Chinese words with the bits that each is worth. They are asked for at every character of a text and in every length, so one or two
 * characters, as most words have, are found by their codes, without a string being made of them; longer ones are only looked for where
 * their first two characters begin one.
 */
export class HanWords {
  readonly #singles = new Uint8Array(0x10000); // bits by code; 0 for no word
  readonly #pairs = new Uint32Array(PLACES); // codes of two characters; 0 for a free place
  readonly #bits = new Uint8Array(PLACES); // of the pair in that place; 0 where it only begins words
  readonly #longest = new Uint8Array(PLACES); // word that begins so
  readonly #others = new Map<string, number>();

  /** A word that was added before is worth what it is worth now. */
  add(word: string, bits: number): void {
    if (word.length === 1) this.#singles[word.charCodeAt(0)] = bits;
    else {
      const place = this.#placeOf(word.charCodeAt(0), word.charCodeAt(1));
      this.#pairs[place] = keyOf(word.charCodeAt(0), word.charCodeAt(1));
      this.#longest[place] = Math.max(this.#longest[place] as number, word.length);
      if (word.length === 2) this.#bits[place] = bits;
      else this.#others.set(word, bits);
    }
  }

  /** What some characters are worth as a word; undefined where they are none. Fewer are looked up where the text ends. */
  bitsOf(letters: readonly string[], first: number, length: number): number | undefined {
    const end = Math.min(first + length, letters.length);
    if (end <= first) return undefined;
    const [one, two] = [letters[first] as string, letters[first + 1] as string];
    if (end - first === 1) return one.length === 1 ? this.#singles[one.charCodeAt(0)] || undefined : undefined;
    if (one.length > 1 || two.length > 1) return undefined;
    const place = this.#placeOf(one.charCodeAt(0), two.charCodeAt(0));
    if (end - first === 2) return this.#bits[place] || undefined;
    if ((this.#longest[place] as number) < end - first) return undefined;
    let text = one + two;
    for (let at = first + 2; at < end; at++) text += letters[at];
    return this.#others.get(text);
  }

  /** Where a pair stands, or would. */
  #placeOf(one: number, two: number): number {
    const key = keyOf(one, two);
    let place = Math.imul(key, SPREAD) >>> SHIFT;
    while (this.#pairs[place] !== 0 && this.#pairs[place] !== key) place = (place + 1) % PLACES;
    return place;
  }
}

function keyOf(one: number, two: number): number {
  return ((one << 16) | two) >>> 0;
}
