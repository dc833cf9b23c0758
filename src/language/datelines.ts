import {calendarWordsOf} from "./calendarWords.ts";
import type {DatedLanguage} from "./language.ts";
import {foldWord, isCapitalized, type Token} from "./tokens.ts";

/** How many words a town has at most, small ones with them, and its region behind the comma. */
const LONGEST_TOWN = 6;
const LONGEST_REGION = 4;

/** How many tokens brackets have at most in which a province or an agency stands. */
const LONGEST_BRACKET = 6;

/**
 * How many tokens of a sentence name the town that news comes from: "AUGUSTA, Georgia 1996-04-14", "Jerez (Cádiz), 30 abr (EFE).-",
 * "Paris (AFP) -", "BESANÇON. – ". 0 where it opens with no such line, which a day, an agency or a dash behind a full stop tells.
 */
export function measureDateline(tokens: readonly Token[], language: DatedLanguage): number {
  const town = measureTown(tokens);
  if (town === 0) return 0;
  const isLoud = tokens.slice(0, town).every(({text}) => text === text.toUpperCase());
  let at = town;
  if (tokens[at]?.text === "," && isCapitalWord(tokens[at + 1])) {
    at += 2;
    while (at - town < LONGEST_REGION && isCapitalWord(tokens[at])) at++;
    if (tokens[at]?.text === "." && tokens[at + 1]?.kind === "number") at++; // "Mass."
  }
  const bracket = measureBracket(tokens, at);
  at += bracket;
  const [mark, next, after] = [tokens[at]?.text ?? "", tokens[at + 1], tokens[at + 2]?.text ?? ""];
  if (mark === "," && next?.kind === "number" && calendarWordsOf(language).has(foldWord(after))) return town;
  if (/^\d{4}$/.test(mark) && next?.text === "-" && /^\d{2}$/.test(after) && tokens[at + 3]?.text === "-") return town;
  const isDashed = DASH.test(mark) || (mark === "." && DASH.test(next?.text ?? ""));
  return isDashed && (bracket > 0 || (isLoud && mark === ".")) ? town : 0;
}

const DASH = /^[-–—]$/;
const LINK = /^\p{Ll}{1,3}$/u;

/** Capitals, and small words between them. */
function measureTown(tokens: readonly Token[]): number {
  let length = 0;
  while (length < LONGEST_TOWN && tokens[length]?.kind === "word") {
    const isLink = length > 0 && LINK.test(tokens[length]?.text ?? "");
    if (!isCapitalWord(tokens[length]) && !isLink) break;
    length++;
  }
  while (length > 0 && !isCapitalWord(tokens[length - 1])) length--;
  return length;
}

function isCapitalWord(token: Token | undefined): boolean {
  return token?.kind === "word" && isCapitalized(token.text);
}

function measureBracket(tokens: readonly Token[], open: number): number {
  if (tokens[open]?.text !== "(") return 0;
  const length = tokens.slice(open, open + LONGEST_BRACKET).findIndex(({text}) => text === ")");
  return length < 0 ? 0 : length + 1;
}
