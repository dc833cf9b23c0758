/** Letters that the lexicon takes for others: Arabic with its bare letters, and for those of Persian keyboards; е for ё. Vowel signs and tatweel are left out. */
const otherLetters: Readonly<Record<string, string>> = {أ: "ا", إ: "ا", آ: "ا", ى: "ي", ة: "ه", ی: "ي", ک: "ك", ё: "е"};
const unwritten = /[\u064b-\u0652\u0640]/;

/** Scripts whose letters have a case, or are folded otherwise, stand below. */
const lastFolded = 0x2000;

const foldedCodes = Uint16Array.from({length: lastFolded}, (_, code) => {
  const letter = String.fromCharCode(code);
  if (unwritten.test(letter)) return 0;
  const small = letter.toLowerCase();
  const folded = otherLetters[small] ?? small;
  return folded.length === 1 ? folded.charCodeAt(0) : code;
});

/** A code unit as the lexicon knows it: of the small letter; 0 of what words are read without. */
export function foldCode(code: number): number {
  return code < lastFolded ? (foldedCodes[code] as number) : code;
}

/** A word as the lexicon knows it: in small letters; Arabic without vowel signs and with its bare letters, е for ё. */
export function foldWord(word: string): string {
  let folded = "";
  for (let at = 0; at < word.length; at++) {
    const code = foldCode(word.charCodeAt(at));
    if (code > 0) folded += String.fromCharCode(code);
  }
  return folded;
}
