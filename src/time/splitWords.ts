/** A word, a number or a mark of a text. Numbers keep what is written together with them: "11th", "18h30", "2 000". */
export interface WrittenWord {
  text: string;
  start: number;
  end: number;
}

/**
 * In order: ISO dates and date-times · dates in figures · months in figures · clock times · numbers in groups of three, decimal, or with
 * letters on them · words · one mark. Each part is bounded or a single character class, so reading is linear.
 */
const wordPattern = new RegExp(
  [
    String.raw`\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-])`,
    String.raw`\d{4}([./-])\d{1,2}\1\d{1,2}(?![./-]?\d)`,
    String.raw`\d{1,2}/\d{4}(?![./-]?\d)`,
    String.raw`\d{1,2}([./-])\d{1,2}\2(?:\d{4}|\d\d)(?![./-]?\d)`,
    String.raw`\d{1,2}:\d\d(?::\d\d)?(?![\d:])`,
    String.raw`\d{1,3}(?:[\u0020\u00a0\u202f]\d{3})+(?![\d])`,
    String.raw`\d+(?:[.,]\d+)*`,
    String.raw`[^\s\d\u0021-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f\u3000-\u303f]+`,
    String.raw`[^\s]`,
  ].join("|"),
  "g",
);

/**
 * Splits a text into words, numbers and marks. Letters written on a number ("11th", "18h30") are split from it; the
 * typographic apostrophe is read as the plain one.
 */
export function splitWords(text: string): WrittenWord[] {
  const words: WrittenWord[] = [];
  wordPattern.lastIndex = 0;
  for (let match = wordPattern.exec(text); match; match = wordPattern.exec(text)) {
    words.push({text: match[0] === "’" ? "'" : match[0], start: match.index, end: wordPattern.lastIndex});
  }
  return words;
}
