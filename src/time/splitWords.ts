/** A word, a number or a mark of a text. Numbers keep what is written together with them: "11.09.2020", "18:30", "2 000". */
export interface WrittenWord {
  text: string; // figures as 0–9, full-width signs as plain ones
  start: number;
  end: number;
}

const roman = "(?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})";

/**
 * In order: ISO dates and date-times · dates in figures, the month in Roman numerals or not · months in figures · days of
 * a month in figures · clock times · numbers in groups of three, decimal · one Han character · words · one mark. Each part
 * is bounded or a single character class, so reading is linear.
 */
const wordPattern = new RegExp(
  [
    String.raw`\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-])`,
    String.raw`\d{4}([./-])\d{1,2}\1\d{1,2}(?![./-]?\d)`,
    String.raw`\d{1,2}/\d{4}(?![./-]?\d)`,
    String.raw`\d{1,2}([./-])(?:\d{1,2}|${roman})\2(?:\d{4}|\d\d)(?![./-]?\d)`,
    String.raw`(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])(?![./-]?\d)`,
    String.raw`(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\d|3[01])(?![./-]?\d)`,
    String.raw`\d{1,2}:\d\d(?::\d\d)?(?![\d:])`,
    String.raw`\d{1,3}(?:[\u0020\u00a0\u202f]\d{3})+(?![\d])`,
    String.raw`\d+(?:[.,]\d+)*`,
    String.raw`[\u3400-\u9fff]`,
    String.raw`[^\s\d\u0021-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u060c\u061b\u061f\u06d4\u2000-\u206f\u3000-\u9fff]+`,
    String.raw`[^\s]`,
  ].join("|"),
  "g",
);

/** Figures of other scripts with their marks, and signs as wide as a Han character. */
const otherFigures = /[\u0660-\u0669\u066b\u066c\u06f0-\u06f9\uff01-\uff5e]/;
const otherFiguresAll = new RegExp(otherFigures, "g");

/**
 * Splits a text into words, numbers and marks. Letters written on a number ("11th", "18h30") are split from it; the
 * typographic apostrophe is read as the plain one, and every Han character is a word.
 */
export function splitWords(text: string): WrittenWord[] {
  const plain = otherFigures.test(text) ? text.replace(otherFiguresAll, readSign) : text;
  const words: WrittenWord[] = [];
  wordPattern.lastIndex = 0;
  for (let match = wordPattern.exec(plain); match; match = wordPattern.exec(plain)) {
    words.push({text: match[0] === "’" ? "'" : match[0], start: match.index, end: wordPattern.lastIndex});
  }
  return words;
}

/** One sign for one, so that offsets stay. */
function readSign(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code === 0x66b) return ".";
  if (code === 0x66c) return ",";
  if (code >= 0xff01) return String.fromCharCode(code - 0xfee0);
  return String(code >= 0x6f0 ? code - 0x6f0 : code - 0x660);
}

/** Whether a word is a single Han character: such are written without spaces between. */
export function isHan(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x3007 && code <= 0x9fff && (code >= 0x3400 || code === 0x3007);
}

const foldedSigns: Readonly<Record<string, string>> = {أ: "ا", إ: "ا", آ: "ا", ى: "ي", ة: "ه"};

/** A word as the lexicon knows it: in small letters; Arabic without vowel signs and with its bare letters, е for ё. */
export function foldWord(word: string): string {
  const code = word.charCodeAt(0);
  if (code < 0x400) return word.toLowerCase();
  if (code < 0x530) return word.toLowerCase().replaceAll("ё", "е");
  if (code < 0x600 || code > 0x6ff) return word;
  return word.replace(/[\u064b-\u0652\u0640]/g, "").replace(/[أإآىة]/g, (letter) => foldedSigns[letter] ?? letter);
}
