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

function isCapital(code: number): boolean {
  return code >= CAPITAL_A && code <= CAPITAL_A + MOST;
}
