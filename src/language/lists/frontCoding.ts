/** How many letters two neighbours may share. */
const MOST = 25;

const CAPITAL_A = "A".charCodeAt(0);

/**
 * Writes a sorted list of small words by what each has other than the one before: a capital tells how many letters they
 * share (A none, B one …), then the rest follows. "adam", "adams", "adan" is "AadamEsDn". A line for each first letter.
 */
export function writeList(words: Iterable<string>): string {
  let text = "";
  let before = "";
  for (const word of [...new Set(words)].sort()) {
    let shared = 0;
    while (shared < MOST && shared < word.length && word[shared] === before[shared]) shared++;
    if (shared === 0 && before) text += "\n";
    text += String.fromCharCode(CAPITAL_A + shared) + word.slice(shared);
    before = word;
  }
  return `${text}\n`;
}

/** Reads what `writeList` wrote. */
export function readList(text: string): string[] {
  const words: string[] = [];
  let before = "";
  for (let line = 0; line < text.length; line = text.indexOf("\n", line) + 1 || text.length) {
    const end = text.indexOf("\n", line);
    const last = end < 0 ? text.length : end;
    for (let at = line; at < last; ) {
      const shared = text.charCodeAt(at) - CAPITAL_A;
      let next = at + 1;
      while (next < last && !isCapital(text.charCodeAt(next))) next++;
      before = before.slice(0, shared) + text.slice(at + 1, next);
      words.push(before);
      at = next;
    }
  }
  return words;
}

/**
 * A list as `writeList` wrote it, of which no more is read than is asked for: the words that begin with the same two letters at a
 * time, or with the same letter where they are found in other forms too, which share that one. A text asks for some of them only, and
 * a set of all takes longer to make than a short article to read.
 */
export class OpenedList {
  readonly #parts = new Map<string, string>(); // as they are written, by their first letters
  readonly #read = new Map<string, ReadonlySet<string>>();

  constructor(
    text: string,
    readonly listForms: ((word: string) => string[]) | null = null,
  ) {
    let [key, start, letter] = ["", 0, ""];
    // A word that shares no letter with the one before, or one only, begins a part.
    for (const {0: sign, index} of text.matchAll(listForms ? /A/g : /[AB]/g)) {
      if (key) this.#parts.set(key, text.slice(start, index));
      if (sign === "A") letter = text.charAt(index + 1);
      const second = text.charAt(index + (sign === "A" ? 2 : 1));
      key = listForms || second === "\n" || isCapital(second.charCodeAt(0)) ? letter : letter + second;
      start = sign === "A" ? index : index + 1;
    }
    if (key) this.#parts.set(key, text.slice(start));
  }

  has(word: string): boolean {
    const key = word.slice(0, this.listForms ? 1 : 2);
    const known = this.#read.get(key);
    if (known) return known.has(word);
    const part = this.#parts.get(key) ?? "";
    const written = readList(part.startsWith("A") || part === "" ? part : `A${key.charAt(0)}${part}`);
    const words = new Set(this.listForms ? written.flatMap(this.listForms) : written);
    this.#read.set(key, words);
    return words.has(word);
  }
}

function isCapital(code: number): boolean {
  return code >= CAPITAL_A && code <= CAPITAL_A + MOST;
}
