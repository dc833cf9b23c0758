import type {Block} from "../model.ts";
import {findDates} from "../time/findDates.ts";
import {foldText, matchWord, type PageWords} from "./words.ts";

/** So many blocks from the head, and from the end, may tell the day of an article that nothing else dates. */
const HEAD_BLOCKS = 6;
const TAIL_BLOCKS = 3;

/** Such a line has at most so many letters, and so many words beside its day and hour. */
const LONGEST_LINE = 70;
const MOST_WORDS = 3;

/** The line of an article that tells its day, and the day. */
export interface LeftDay {
  block: Block;
  day: string; // ISO
}

/**
 * Where no label, line of credits or dateline gives the day of an article, a short line near its head or its end that is nothing but
 * a day, an hour and a word or three does: "Von dpa 27.11.2024, 16:02", "12 - Avril - 2019", "GMT 11:22 2016 Monday ,04 January".
 */
export function findLeftDay(blocks: readonly Block[], text: string, words: PageWords): LeftDay | null {
  const head = blocks.slice(0, HEAD_BLOCKS);
  const tail = blocks.slice(HEAD_BLOCKS).slice(-TAIL_BLOCKS).reverse();
  for (const block of [...head, ...tail]) {
    const line = text.slice(block.position.start, block.position.end);
    const isTitle = block.type === "headline";
    const isShort = line.length <= LONGEST_LINE;
    const day = isTitle
      ? null
      : ((isShort ? readDay(line, words) : null) ?? readSentence(line, words) ?? readPlaceDay(line, words));
    if (day) return {block, day};
  }
  return null;
}

/** "The minister goes to London (20 November 2012)": the day in brackets behind a headline. */
export function readDayBehind(headline: string, words: PageWords): string | null {
  const bracket = /\(([^()]{6,40})\)$/u.exec(headline)?.[1];
  const [date] = bracket === undefined ? [] : findDates(bracket, words.languages);
  return date && /^\d{4}-\d\d-\d\d$/.test(date.value) && date.position.start === 0 ? date.value : null;
}

/** "Diese Nachricht wurde am 19.01.2018 im Programm gesendet": a sentence whose opening is a label, with one day. */
function readSentence(line: string, words: PageWords): string | null {
  const label = line.length > LONGEST_SENTENCE ? 0 : matchWord(foldText(line), 0, words.issueDateLabels);
  if (line.slice(0, label).split(" ").length < LABEL_WORDS) return null;
  const [date, ...others] = findDates(line, words.languages);
  const isBehind = date !== undefined && date.position.start - label < 3;
  return isBehind && others.length === 0 && /^\d{4}-\d\d-\d\d$/.test(date.value) ? date.value : null;
}

/** "Residencia Presidencial, Punta del Este, 17 de febrero de 2021": where it was given out, and when. */
function readPlaceDay(line: string, words: PageWords): string | null {
  const [date, ...others] = line.length > LONGEST_SENTENCE ? [] : findDates(line, words.languages);
  if (!date || others.length > 0 || date.position.end < line.trimEnd().length) return null;
  const places = line.slice(0, date.position.start);
  return /^(?:\p{Lu}[\p{L}.'’-]*(?:\s(?:\p{Ll}{1,3}\s){0,2}\p{Lu}[\p{L}.'’-]*){0,5},\s){1,3}(?:\p{Ll}{1,3}\s)?$/u.test(
    places,
  ) && /^\d{4}-\d\d-\d\d$/.test(date.value)
    ? date.value
    : null;
}

/** Such a sentence has no more letters, and its label so many words. */
const LONGEST_SENTENCE = 120;
const LABEL_WORDS = 3;

const CLOCK = /(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)/u;

function readDay(line: string, words: PageWords): string | null {
  // "12 - Avril - 2019"
  const joined = line.replace(/\s+[-–—]\s+(?=[\p{L}\d])/gu, " ");
  const [date, ...others] = findDates(joined, words.languages);
  const rest = date ? `${joined.slice(0, date.position.start)} ${joined.slice(date.position.end)}` : "";
  const day = date && /^(?:XXXX|\d{4})-\d\d-\d\d$/.test(date.value) ? date.value : null;
  const years = rest.match(/(?<![\d:])(?:19|20)\d\d(?![\d:])/g) ?? [];
  if (!day || others.length > 0 || years.length > 1 || (years.length === 1) !== day.startsWith("XXXX")) return null;
  const isWord = (word: string) => !words.dateOpeners.includes(word.toLowerCase());
  const beside = (rest.match(/\p{L}[\p{L}'’]*/gu) ?? []).filter(isWord);
  const isClosed = /\p{L}{2}[.!?…:]$/u.test(line.trim());
  const isHour = CLOCK.test(rest);
  if (isClosed || beside.length > (isHour ? MOST_WORDS + 1 : MOST_WORDS)) return null;
  return day.replace("XXXX", years[0] ?? "");
}
