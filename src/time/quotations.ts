import type {Token} from "./token.ts";

/** What closes a quotation, by what opened it; German sets « and » the other way round. */
const closers: ReadonlyMap<string, string> = new Map([
  ["«", "»"],
  ["»", "«"],
  ["“", "”"],
  ["„", "“”"],
  ["”", "”"],
  ['"', '"'],
  ["「", "」"],
  ["『", "』"],
]);

const openers = new RegExp(`[${[...closers.keys()].join("")}]`);

/** Follows a text through its quotations; one that is not closed ends with its block. */
export class Quotations {
  #closer: string | null = null;
  #block = -1;

  /** For each token of the next sentence, whether it is quoted; null when none is. */
  read(text: string, tokens: readonly Token[], block: number): boolean[] | null {
    if (block !== this.#block) this.#closer = null;
    this.#block = block;
    if (this.#closer === null && !openers.test(text)) return null;
    let found = this.#closer !== null;
    const quoted = tokens.map(({text}) => {
      if (this.#closer?.includes(text)) {
        this.#closer = null;
        return false;
      }
      if (this.#closer === null && closers.has(text)) {
        this.#closer = closers.get(text) ?? null;
        found = true;
        return false;
      }
      return this.#closer !== null;
    });
    return found ? quoted : null;
  }
}
