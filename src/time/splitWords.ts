import {foldCode} from "./foldWord.ts";
import {firstHash, hashOn, type Vocabulary} from "./vocabulary.ts";

const roman = "(?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})";

/**
 * In order: ISO dates and date-times · dates in figures, the month in Roman numerals or not · months in figures · days of
 * a month in figures · clock times · numbers in groups of three, decimal. Each part is bounded or a single character
 * class, so reading is linear.
 */
const figuresPattern = new RegExp(
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
  ].join("|"),
  "y",
);

/** What a character may be part of. */
const letter = 0;
const space = 1;
const digit = 2;
const alone = 3; // a mark, or a Han character
const foreign = 4; // figures of other scripts with their marks, signs as wide as a Han character, the typographic apostrophe

/** The kind of each code unit, by the classes of characters. */
const kinds = new Uint8Array(0x10000);

function setKind(kind: number, ...ranges: readonly (readonly [from: number, to: number])[]): void {
  for (const [from, to] of ranges) kinds.fill(kind, from, to + 1);
}

setKind(alone, [0x21, 0x2f], [0x3a, 0x40], [0x5b, 0x60], [0x7b, 0xbf], [0x60c, 0x60c], [0x61b, 0x61b], [0x61f, 0x61f]);
setKind(alone, [0x6d4, 0x6d4], [0x2000, 0x206f], [0x3000, 0x9fff]);
setKind(space, [9, 13], [0x20, 0x20], [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a], [0x2028, 0x2029]);
setKind(space, [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000], [0xfeff, 0xfeff]);
setKind(digit, [0x30, 0x39]);
setKind(foreign, [0x660, 0x669], [0x66b, 0x66c], [0x6f0, 0x6f9], [0xff01, 0xff5e], [0x2019, 0x2019]);

const foreignSigns = /[\u0660-\u0669\u066b\u066c\u06f0-\u06f9\uff01-\uff5e\u2019]/g;

/**
 * The words, numbers and marks of a text, by where they stand. Numbers keep what is written together with them:
 * "11.09.2020", "18:30", "2 000". Letters written on a number ("11th", "18h30") are split from it, and every Han character
 * is a word.
 */
export interface WrittenWords {
  text: string; // figures as 0–9, full-width signs as plain ones, the typographic apostrophe as the plain one; as long as before
  codes: Uint16Array; // of the text, folded
  starts: number[];
  ends: number[];
  numbers: number[]; // in the vocabulary, or -1
}

/**
 * Splits a text into words, numbers and marks, and looks each up in a vocabulary. Each character is looked at once, and none
 * behind the end: that would be slow.
 */
export function splitWords(written: string, vocabulary: Vocabulary): WrittenWords {
  let text = written;
  const codes = new Uint16Array(text.length);
  const [starts, ends, numbers]: [number[], number[], number[]] = [[], [], []];
  let start = -1; // of the word that is being read
  let hash = firstHash;
  for (let at = 0; at < codes.length; at++) {
    let code = text.charCodeAt(at);
    let kind = kinds[code] as number;
    if (kind === letter) {
      if (start < 0) {
        start = at;
        hash = firstHash;
      }
      const folded = foldCode(code);
      codes[at] = folded;
      hash = hashOn(hash, folded);
      continue;
    }
    if (start >= 0) {
      starts.push(start);
      ends.push(at);
      numbers.push(vocabulary.find(codes, start, at, hash));
      start = -1;
    }
    if (kind === space) continue;
    if (kind === foreign) {
      text = text.replace(foreignSigns, readSign);
      code = text.charCodeAt(at);
      kind = kinds[code] as number;
      if (kind === letter) {
        at--; // begins a word, as it is now read
        continue;
      }
    }
    start = at;
    hash = firstHash;
    const end = kind === digit ? endOfFigures(text, at) : at + 1;
    for (; at < end; at++) {
      const folded = foldCode(text.charCodeAt(at));
      codes[at] = folded;
      hash = hashOn(hash, folded);
    }
    at--;
    starts.push(start);
    ends.push(end);
    numbers.push(vocabulary.find(codes, start, end, hash));
    start = -1;
  }
  if (start >= 0) {
    starts.push(start);
    ends.push(codes.length);
    numbers.push(vocabulary.find(codes, start, codes.length, hash));
  }
  return {text, codes, starts, ends, numbers};
}

/** Most figures are a few digits with nothing written on to them, and the expression need not be asked. */
function endOfFigures(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && kinds[text.charCodeAt(end)] === digit) end++;
  if (!mayGoOn(text, end)) return end;
  figuresPattern.lastIndex = start;
  figuresPattern.test(text);
  return figuresPattern.lastIndex;
}

/** Whether figures may go on behind their first digits: a mark or a space and a digit, or the month in Roman ones. */
function mayGoOn(text: string, at: number): boolean {
  if (at + 1 >= text.length || kinds[text.charCodeAt(at)] === letter) return false;
  const code = text.charCodeAt(at + 1);
  return kinds[code] === digit || romanDigits.has(code);
}

const romanDigits: ReadonlySet<number> = new Set([..."IVX"].map((sign) => sign.charCodeAt(0)));

/** The word at an index; "" where there is none. */
export function textAt({text, starts, ends}: WrittenWords, index: number): string {
  const start = starts[index];
  return start === undefined ? "" : text.slice(start, ends[index]);
}

/** One sign for one, so that offsets stay. */
function readSign(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code === 0x2019) return "'";
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
