import type {Block, Position, Sentence} from "../model.ts";
import {calendarWordsOf} from "./calendarWords.ts";
import type {DatedLanguage} from "./language.ts";
import {findSentenceBorders} from "./sentenceBorders.ts";
import {foldWord} from "./tokens.ts";

/** Blocks whose words are prose. */
const PROSE: ReadonlySet<Block["type"]> = new Set(["headline", "heading", "paragraph", "item", "quotation"]);

/**
 * Splits the prose blocks of a text, given in its order, into sentences. UAX 29 tells the borders; they are
 * mended where a full stop belongs to an abbreviation ("M. Fabius", "Sept. 11", "J. Doe") or stands before a small
 * letter. Positions are trimmed of white space and count in `text`.
 */
export function findSentences(text: string, blocks: readonly Block[], language: DatedLanguage): Sentence[] {
  // A line break inside a block is only where the line was full: UAX 29 would end a sentence there.
  const plain = text.replaceAll("\n", " ");
  const borders = findSentenceBorders(plain);
  let border = borders.next();
  return blocks.flatMap((block, index) => {
    if (!PROSE.has(block.type)) return [];
    const {start, end} = block.position;
    const inside: number[] = [];
    while (!border.done && border.value < end) {
      if (border.value > start) inside.push(border.value);
      border = borders.next();
    }
    const all = [...inside, ...findDayOpenings(plain.slice(start, end), start, language)].sort((a, b) => a - b);
    return splitSentences(plain, block.position, all, language).map((position) => ({
      text: plain.slice(position.start, position.end),
      position,
      block: index,
    }));
  });
}

/** "… с 1999 года. 15 июня …": the small letter behind a day of a month goes on with no sentence, as UAX 29 has it. */
function* findDayOpenings(text: string, start: number, language: DatedLanguage): Generator<number> {
  if (language.sentences.ordinalStop) return;
  for (let stop = text.indexOf(". "); stop >= 0; stop = text.indexOf(". ", stop + 1)) {
    DAY_OPENING.lastIndex = stop;
    const [, month] = DAY_OPENING.exec(text) ?? [];
    if (!month || !calendarWordsOf(language).has(foldWord(month))) continue;
    if (WORD_END.test(text.slice(Math.max(0, stop - 6), stop))) yield start + stop + 2;
  }
}

const DAY_OPENING = /\. \d{1,2} (\p{Ll}{3,12})(?!\p{L})/uy;
const WORD_END = /\p{L}{3}$/u;

/** What a piece's end and the words behind it are judged by. */
const END_LENGTH = 64;
const LEAD_LENGTH = 12;

function splitSentences(
  text: string,
  {start, end}: Position,
  borders: readonly number[],
  language: DatedLanguage,
): Position[] {
  const pieces: Position[] = [];
  let first = start;
  for (const found of [...borders, end]) {
    // French sets a closing mark apart, so that UAX 29 takes it for the next sentence's.
    const lead = text.slice(found, Math.min(found + LEAD_LENGTH, end));
    // An opening one behind the full stop is the next sentence's: "。《人民日报》…".
    const opening = /[《「『]/u.test(text.charAt(found - 1)) ? 1 : 0;
    const border = found - opening + (/^[»”]\s*/u.exec(lead)?.[0].length ?? 0);
    if (border < first) continue;
    const before = text.slice(Math.max(first, border - END_LENGTH), border);
    const after = text.slice(border, Math.min(border + LEAD_LENGTH, end));
    if (border < end && !endsSentence(before, after, language)) continue;
    pieces.push(trim(text, {start: first, end: border}));
    first = border;
  }
  return pieces.filter((piece) => piece.end > piece.start);
}

function endsSentence(before: string, after: string, language: DatedLanguage): boolean {
  const trimmed = before.trimEnd();
  // "… a Moscou. 2021 war …", "… в США. 12 апреля": a year or a day opens a sentence, unless an abbreviation stands before.
  const goesOn = SMALL_OR_DIGIT.test(after) && !CLEAR_END.test(trimmed);
  if (goesOn && !(YEAR_OR_DAY.test(after) && FULL_WORD_STOP.test(trimmed))) return false;
  if (!trimmed.endsWith(".")) return true;
  // "والازدهار.وجرى": a space is missing; but "12.IX.1914".
  if (ARABIC_BEGINNING.test(after) && ARABIC_STOP.test(before)) return true;
  // "de la visite.Le ministre", "l'Afrique du Nord\".Le ministre": so it is here.
  if (trimmed === before && after !== "" && !(GLUED_END.test(before) && GLUED_BEGINNING.test(after))) return false;
  if (language.sentences.ordinalStop && ORDINAL_STOP.test(trimmed)) return after === "";
  // "König Carl XVI. Gustaf": a ruler's number is an ordinal, too.
  if (language.sentences.ordinalStop && RULER_STOP.test(trimmed)) return after === "";
  const word = LAST_WORD.exec(trimmed.slice(-24))?.[1] ?? "";
  if (ARABIC_LETTER.test(word) && NO_NUMBER_BEFORE.test(trimmed)) return after === ""; // "س. م. كريشنا", not "1970 م."
  if (INITIAL.test(word) || INITIALS.test(word)) return after === "";
  return !language.sentences.abbreviations.includes(word.toLowerCase());
}

// Expressions stand outside of functions: one that asks for a property of characters may be made anew each time it is met.
const SMALL_OR_DIGIT = /^[\p{Ll}\d]/u;
const CLEAR_END = /[?!…。！？؟]$/u;
const YEAR_OR_DAY = /^(?:\d{4}|\d{1,2})\s+\p{L}/u;
const FULL_WORD_STOP = /(?:\p{L}{3}|\d{4}|[)»”])\.$/u;
const ARABIC_STOP = /\p{Script=Arabic}{3}[)»”"]?\.$/u;
const ARABIC_BEGINNING = /^\p{Script=Arabic}{3}/u;
const GLUED_END = /\p{Ll}{3}[)»”"]?\.$/u;
const GLUED_BEGINNING = /^\p{Lu}[\p{Ll}\s'’]/u;
const ARABIC_LETTER = /^\p{Script=Arabic}$/u;
const ORDINAL_STOP = /(?:^|[\s([„“»«"'/–+-])\d{1,3}\.$/;
const RULER_STOP = /\p{Lu}\p{Ll}+\s[IVX]{1,5}\.$/u;
const LAST_WORD = /(?:^|[^\p{L}\p{M}\p{N}.'’-])([\p{L}\p{M}.'’-]{1,24})\.$/u;
const NO_NUMBER_BEFORE = /[^\p{N}\s]\s*.\.$/u;
const INITIAL = /^\p{Lu}$/u;
const INITIALS = /^(?:\p{L}\.-?)+\p{L}$/u;

function trim(text: string, {start, end}: Position): Position {
  const piece = text.slice(start, end);
  return {start: start + piece.length - piece.trimStart().length, end: start + piece.trimEnd().length};
}
