import type {DatedLanguage} from "../language/language.ts";
import type {Position} from "../model.ts";
import {isEdtf} from "./edtf.ts";
import {readGrammar} from "./grammar.ts";
import {type Match, matchPatterns} from "./matchPatterns.ts";
import {Narrative} from "./narrative.ts";
import {readTokens} from "./readTokens.ts";
import {rules} from "./rules/index.ts";
import type {Scene} from "./scene.ts";
import {splitWords} from "./splitWords.ts";
import type {Token} from "./token.ts";

/** A date as written, without anchor: 2020-09-11, 2020-09, or XXXX-09-11 when no year stands beside it. */
export interface WrittenDate {
  position: Position;
  value: string; // EDTF
}

/**
 * Finds the dates of a text that need no anchor, in order and never overlapping: days in words or figures, ISO dates
 * and date-times (their local day), months with a year. Where languages differ, the longest reading wins, then the
 * earlier language. A day that the calendar does not have is not returned.
 */
export function findDates(text: string, languages: readonly DatedLanguage[]): WrittenDate[] {
  const found = [...languages.flatMap((language) => findInLanguage(text, language)), ...findInSigns(text)];
  const inOrder = found
    .map((date, rank) => ({date, rank}))
    .sort(
      (a, b) => a.date.position.start - b.date.position.start || lengthOf(b.date) - lengthOf(a.date) || a.rank - b.rank,
    );
  const kept: WrittenDate[] = [];
  for (const {date} of inOrder) {
    if (date.position.start >= (kept.at(-1)?.position.end ?? 0)) kept.push(date);
  }
  return kept;
}

const dateRules = new Set(["time/date", "time/iso-date", "time/figure-date", "time/figure-month", "time/month"]);

function findInLanguage(text: string, {time}: DatedLanguage): WrittenDate[] {
  const {lexicon, patterns} = readGrammar(time);
  const tokens = readTokens(splitWords(text, lexicon.vocabulary), lexicon);
  const scene: Scene = {
    issue: null,
    spoken: null,
    leansBack: false,
    isToward: false,
    isEnd: false,
    narrative: new Narrative(null),
    sentence: 0,
    dayFirst: time.dayFirst,
    yearsNamed: [],
    readTense: () => null,
    report: () => {},
  };
  return matchPatterns(tokens, patterns).flatMap((match) => {
    const value = dateRules.has(match.rule) ? readValue(match, scene) : null;
    return value === null ? [] : [{position: positionOf(match, tokens), value}];
  });
}

function readValue({rule, slots, places}: Match, scene: Scene): string | null {
  const reading = rules[rule]?.(slots, scene, places);
  const value = reading?.value.replace(/T.*/, "") ?? null;
  if (value === null || (rule === "time/month" && reading?.date == null)) return null;
  return isEdtf(value) || /^XXXX-\d\d-\d\d$/.test(value) ? value : null;
}

function positionOf({first, after}: Match, tokens: readonly Token[]): Position {
  return {start: tokens[first]?.start ?? 0, end: tokens[after - 1]?.end ?? 0};
}

/** Dates whose units are signs between figures: 2020年9月14日, and months in figures: 2020-09. */
function findInSigns(text: string): WrittenDate[] {
  const pattern = /(?<!\d)(\d{4})年(\d{1,2})月(?:(\d{1,2})[日号])?|(?<![\d-])((?:19|20)\d\d)-(0[1-9]|1[0-2])(?![\d-])/g;
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    const [written, year, month = "", day] = match;
    const parts = year ? [year, month.padStart(2, "0"), ...(day ? [day.padStart(2, "0")] : [])] : [match[4], match[5]];
    const value = parts.join("-");
    return isEdtf(value) ? [{position: {start: match.index, end: match.index + written.length}, value}] : [];
  });
}

function lengthOf({position}: WrittenDate): number {
  return position.end - position.start;
}
