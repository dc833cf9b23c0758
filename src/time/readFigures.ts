import {integerValues} from "./figureClasses.ts";
import {foldWord} from "./foldWord.ts";
import type {Lexicon} from "./lexicon.ts";
import {readRoman} from "./readRoman.ts";
import {isHan, textAt, type WrittenWords} from "./splitWords.ts";
import {Token} from "./token.ts";

/** Marks that make an amount of the figures behind them, and of those before. */
const marksBefore = new Set("$€£¥₽#№");
const marksAfter = new Set("$€£¥₽%‰°٪");

/** Reads the number at an index, with the letters written on it. */
export function readFigures(words: WrittenWords, index: number, lexicon: Lexicon): {token: Token; used: number} {
  const text = textAt(words, index);
  if (isAmount(words, index, lexicon)) return {token: tokenOf({amount: text}, words, index, 1, lexicon), used: 1};
  const tail = tailOf(words, index);
  if (text.length <= 4 && (tail.length === 0 || isSentenceMark(tail[0]))) {
    return {token: tokenOfInteger(text, words, index, lexicon), used: 1};
  }
  const {values, used} = readValues(text, tail, lexicon);
  return {token: tokenOf(values, words, index, used, lexicon), used};
}

/** A comma or the like: nothing that would belong to the number. */
function isSentenceMark(mark: string | undefined): boolean {
  return mark === "," || mark === ";" || mark === ")" || mark === ":";
}

/** Years and days, which are most numbers, are remembered. */
function tokenOfInteger(text: string, words: WrittenWords, index: number, lexicon: Lexicon): Token {
  let entry = lexicon.integers.get(text);
  if (!entry) {
    entry = lexicon.entryOf(readValues(text, [], lexicon).values, 0);
    lexicon.integers.set(text, entry);
  }
  return new Token(...spanOf(words, index, 1), entry);
}

function tokenOf(
  values: Readonly<Record<string, string>>,
  words: WrittenWords,
  index: number,
  used: number,
  lexicon: Lexicon,
): Token {
  return new Token(...spanOf(words, index, used), lexicon.entryOf(values, 0));
}

/** Numerals that are no figures, by the figures they stand for. */
export function tokenOfFigures(
  figures: string,
  words: WrittenWords,
  index: number,
  used: number,
  lexicon: Lexicon,
): Token {
  const entry = lexicon.entryOf(integerValues(figures, Number(figures)), 0);
  return new Token(...spanOf(words, index, used), entry, figures);
}

function spanOf({text, starts, ends}: WrittenWords, index: number, used: number): [string, number, number] {
  return [text, starts[index] as number, ends[index + used - 1] as number];
}

/** The words that are written on to a number without a space, at most two: "h", "30". */
function tailOf(words: WrittenWords, index: number): string[] {
  const {starts, ends} = words;
  const tail: string[] = [];
  for (let at = index + 1; at <= index + 2 && starts[at] === ends[at - 1]; at++) tail.push(textAt(words, at));
  return tail;
}

/** "$40", "n° 12", "20 %", "A380" and "12,9 °C" are no times; what Han characters and clitics stand before may be one. */
function isAmount(words: WrittenWords, index: number, {clitics}: Lexicon): boolean {
  const before = textAt(words, index - 1);
  if (marksBefore.has(before) || marksAfter.has(textAt(words, index + 1))) return true;
  if (words.ends[index - 1] !== words.starts[index] || !endsInLetter.test(before)) return false;
  return !isHan(before) && !clitics.includes(foldWord(before));
}

const roman = /[IVX]/;
const beginsWithLetter = /^\p{L}/u;
const endsInLetter = /\p{L}$/u;

function readValues(
  text: string,
  [next = "", last = ""]: string[],
  lexicon: Lexicon,
): {values: Record<string, string>; used: number} {
  if (/^\d+$/.test(text)) return readInteger(text, next, last, lexicon);
  return {values: readMarked(text), used: 1};
}

/** Figures with marks between them. */
function readMarked(text: string): Record<string, string> {
  if (/^\d{4}-\d\d-\d\d/.test(text)) return {isoDate: text};
  if (/^\d{4}([./-])\d{1,2}\1\d{1,2}$/.test(text)) return {isoDate: asIsoDate(text)};
  if (roman.test(text)) return {figureDate: text.replace(/[IVX]+/, (month) => String(readRoman(month)))};
  if (/^\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d\d)$/.test(text)) return {figureDate: text};
  if (/^(0?[1-9]|1[0-2])\/(1[5-9]|20)\d\d$/.test(text)) return {figureMonth: text};
  if (/^\d{1,2}\/\d{1,2}$/.test(text)) return {figureDay: text};
  if (text.includes(":")) return isClock(text) ? {clock: text} : {amount: text};
  if (/^\d{1,3}([.,\s])\d{3}(?:\1\d{3})*$/.test(text)) return {number: text.replace(/\D/g, "")};
  if (!/^\d+[.,]\d+$/.test(text)) return {amount: text};
  const clock = text.replace(/[.,]/, ":");
  return {
    number: text.replace(",", "."),
    ...(/^\d{1,2}[.,]\d\d$/.test(text) && isClock(clock) && {dotClock: clock}),
    ...(isFigureDay(text) && {figureDay: text}),
  };
}

function isFigureDay(text: string): boolean {
  const [, first, second] = /^(\d{1,2})\.(\d{1,2})$/.exec(text) ?? [];
  const [a, b] = [Number(first), Number(second)];
  return a >= 1 && b >= 1 && a <= 31 && b <= 31 && Math.min(a, b) <= 12;
}

/** "2020/9/14" → "2020-09-14". */
function asIsoDate(text: string): string {
  return text
    .split(/[./-]/)
    .map((part) => part.padStart(2, "0"))
    .join("-");
}

function readInteger(
  text: string,
  next: string,
  last: string,
  lexicon: Lexicon,
): {values: Record<string, string>; used: number} {
  const ending = next.toLowerCase();
  const number = Number(text);
  if (lexicon.endings.hour.has(ending) && number <= 24 && text.length <= 2) {
    if (/^\d\d$/.test(last) && Number(last) < 60) return {values: {clock: `${text}:${last}`}, used: 3};
    if (!/^\d/.test(last)) return {values: {clock: `${text}:00`}, used: 2};
  }
  if (lexicon.endings.decade.has(ending) && number % 10 === 0) return {values: {decade: String(number / 10)}, used: 2};
  if (next === "." && lexicon.endings.ordinal.has(last.toLowerCase())) {
    return {values: {ordinal: String(number), ...(number >= 1 && number <= 31 && {day: String(number)})}, used: 3};
  }
  if (lexicon.endings.ordinal.has(ending)) {
    return {values: {ordinal: String(number), ...(number >= 1 && number <= 31 && {day: String(number)})}, used: 2};
  }
  if (beginsWithLetter.test(next) && !isHan(next) && !lexicon.roots[lexicon.vocabulary.numberOf(foldWord(next))])
    return {values: {amount: text}, used: 1};
  return {values: integerValues(text, number), used: 1};
}

function isClock(text: string): boolean {
  const [hour = 0, minute = 0, second = 0] = text.split(":").map(Number);
  return hour <= 24 && minute < 60 && second < 60;
}
