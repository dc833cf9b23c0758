/** Spreads neighbouring keys over the table (Knuth's multiplicative hashing). */
const SPREAD = 0x9e3779b1;

/**
 * A table of numbers by pairs of characters: what is asked at every character of a text is found by their codes, without a string
 * being made, and beside its key, so that one look into memory tells it.
 */
export class HanPairs {
  readonly #table: Uint32Array; // by turns a key, 0 for a free place, and its number
  readonly #shift: number;

  /** `size` is a power of two, twice as many as there are pairs at least. */
  constructor(readonly size: number) {
    this.#table = new Uint32Array(2 * size);
    this.#shift = 32 - Math.log2(size);
  }

  /** The number of two characters; 0 where they have none. */
  get(one: number, two: number): number {
    return this.#table[this.#placeOf(((one << 16) | two) >>> 0) + 1] as number;
  }

  set(one: number, two: number, value: number): void {
    const key = ((one << 16) | two) >>> 0;
    const place = this.#placeOf(key);
    this.#table[place] = key;
    this.#table[place + 1] = value;
  }

  /** Where a pair stands, or would. */
  #placeOf(key: number): number {
    const table = this.#table;
    let place = Math.imul(key, SPREAD) >>> this.#shift;
    while (table[2 * place] !== 0 && table[2 * place] !== key) place = (place + 1) & (this.size - 1);
    return 2 * place;
  }
}
