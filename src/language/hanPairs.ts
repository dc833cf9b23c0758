/** Spreads neighbouring keys over the table (Knuth's multiplicative hashing). */
const SPREAD = 0x9e3779b1;

/**
 * A table of pairs of characters, by their codes: what is asked at every character of a text is found without a string being made.
 * It has a place for each pair, a number by which others keep what they know of it.
 */
export class HanPairs {
  readonly #pairs: Uint32Array; // codes of two characters; 0 for a free place
  readonly #shift: number;

  /** `size` is a power of two, twice as many as there are pairs at least. */
  constructor(readonly size: number) {
    this.#pairs = new Uint32Array(size);
    this.#shift = 32 - Math.log2(size);
  }

  /** Where a pair stands, from now on. */
  add(one: number, two: number): number {
    const place = this.placeOf(one, two);
    this.#pairs[place] = keyOf(one, two);
    return place;
  }

  /** Where a pair stands, or would. */
  placeOf(one: number, two: number): number {
    const key = keyOf(one, two);
    const pairs = this.#pairs;
    let place = Math.imul(key, SPREAD) >>> this.#shift;
    while (pairs[place] !== 0 && pairs[place] !== key) place = (place + 1) & (this.size - 1);
    return place;
  }
}

function keyOf(one: number, two: number): number {
  return ((one << 16) | two) >>> 0;
}
