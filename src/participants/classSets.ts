/** Some classes of tokens (see TaggedSentence), by the codes of their letters: what is asked at every token is a look at a table. */
export type ClassSet = Uint8Array;

/** Puts together the classes that some letters and marks stand for. */
export function classSet(letters: string): ClassSet {
  const set = new Uint8Array(0x80);
  for (let at = 0; at < letters.length; at++) set[letters.charCodeAt(at)] = 1;
  return set;
}

/** Whether the class of a token is one of some; no class is where there is no token. */
export function hasClass(set: ClassSet, classes: string, at: number): boolean {
  return at >= 0 && at < classes.length && set[classes.charCodeAt(at)] === 1;
}
