import {integerValues} from "./figureClasses.ts";
import type {Lexicon} from "./lexicon.ts";
import type {WrittenWord} from "./splitWords.ts";
import type {Token} from "./token.ts";

const amountMarks = new Set("$€£¥₽#№%‰°");

/** Reads the number at an index, with the letters written on it. */
export function readFigures(
  words: readonly WrittenWord[],
  index: number,
  lexicon: Lexicon,
): {token: Token; used: number} {
  const word = words[index] as WrittenWord;
  const tail = tailOf(words, index);
  const {values, used} = isAmount(words, index)
    ? {values: {amount: word.text}, used: 1}
    : readValues(word.text, tail, lexicon);
  const last = words[index + used - 1] ?? word;
  const text = words
    .slice(index, index + used)
    .map((part) => part.text)
    .join("");
  const entry = {sign: lexicon.signOf(Object.keys(values)), values};
  return {token: {text, start: word.start, end: last.end, entry}, used};
}

/** The words that are written on to a number without a space, at most two: "h", "30". */
function tailOf(words: readonly WrittenWord[], index: number): string[] {
  const tail: string[] = [];
  for (let at = index + 1; at < words.length && tail.length < 2; at++) {
    if (words[at]?.start !== words[at - 1]?.end) break;
    tail.push(words[at]?.text ?? "");
  }
  return tail;
}

/** "$40", "n° 12", "20 %", "A380" and "12,9 °C" are no times. */
function isAmount(words: readonly WrittenWord[], index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index] as WrittenWord, words[index + 1]];
  if (before && amountMarks.has(before.text)) return true;
  if (after && amountMarks.has(after.text)) return true;
  return before?.end === word.start && /\p{L}$/u.test(before.text);
}

function readValues(
  text: string,
  [next = "", last = ""]: string[],
  lexicon: Lexicon,
): {values: Record<string, string>; used: number} {
  if (/^\d{4}-\d\d-\d\d/.test(text)) return {values: {isoDate: text}, used: 1};
  if (/^\d{4}([./-])\d{1,2}\1\d{1,2}$/.test(text)) return {values: {isoDate: asIsoDate(text)}, used: 1};
  if (/^\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d\d)$/.test(text)) return {values: {figureDate: text}, used: 1};
  if (/^(0?[1-9]|1[0-2])\/(1[5-9]|20)\d\d$/.test(text)) return {values: {figureMonth: text}, used: 1};
  if (text.includes(":")) return {values: isClock(text) ? {clock: text} : {amount: text}, used: 1};
  if (/^\d+$/.test(text)) return readInteger(text, next, last, lexicon);
  if (/^\d{1,3}([.,\s])\d{3}(?:\1\d{3})*$/.test(text)) return {values: {number: text.replace(/\D/g, "")}, used: 1};
  if (/^\d{1,2}\.\d\d$/.test(text) && isClock(text.replace(".", ":"))) {
    return {values: {number: text, dotClock: text.replace(".", ":")}, used: 1};
  }
  if (/^\d+[.,]\d+$/.test(text)) return {values: {number: text.replace(",", ".")}, used: 1};
  return {values: {amount: text}, used: 1};
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
  if (lexicon.endings.ordinal.has(ending)) {
    return {values: {ordinal: String(number), ...(number >= 1 && number <= 31 && {day: String(number)})}, used: 2};
  }
  if (/^\p{L}/u.test(next) && !lexicon.roots.get(ending)) return {values: {amount: text}, used: 1};
  return {values: integerValues(text, number), used: 1};
}

function isClock(text: string): boolean {
  const [hour = 0, minute = 0, second = 0] = text.split(":").map(Number);
  return hour <= 24 && minute < 60 && second < 60;
}
