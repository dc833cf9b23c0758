import type {Language} from "../language/language.ts";
import {isCapitalized, type Token} from "../language/tokens.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import {isColon, isComma, isOpeningBracket} from "./marks.ts";

// Marks inside a phrase, which part no clauses.

/** "The leaders of Brazil, Russia, India and China": a comma among names, which a conjunction ends and no verb follows. */
export function isListed({tokens, classes}: TaggedSentence, comma: number, {names, events}: Language): boolean {
  const list = /^(?:T?[KXNOL][kxnol]*,)*T?[KXNOL][kxnol]*(?=[^kxnol])/;
  if (!isComma(tokens[comma]?.text) || !/[KkXxNnOoLl]/.test(classes[comma - 1] ?? "")) return false;
  const length = list.exec(classes.slice(comma + 1))?.[0].length ?? 0;
  const link = comma + 1 + length;
  if (length === 0 || !isOneOf(tokens[link]?.text, names.conjunctions)) return false;
  const last = /^T?[KXNOL][kxnol]*/.exec(classes.slice(link + 1))?.[0].length ?? 0;
  const behind = tokens[link + 1 + last]?.text;
  const isEnd = behind === undefined || /^\p{P}$/u.test(behind) || isOneOf(behind, events.topics);
  return last > 0 && isEnd;
}

/** The brackets of "(SCO)" part nothing. */
export function isOfAcronym(tokens: readonly Token[], index: number): boolean {
  const open = [index, index - 2].find((at) => isOpeningBracket(tokens[at]?.text));
  return open !== undefined && tokens[open + 2]?.text === ")" && /^\p{Lu}{2,8}$/u.test(tokens[open + 1]?.text ?? "");
}

/** "Der Zug Moskau – Peking": a dash between two capitals; "中国—中亚峰会": one between Chinese characters, where two part clauses. */
export function isOfRoute(tokens: readonly Token[], index: number): boolean {
  const isCapital = (at: number) =>
    isCapitalized(tokens[at]?.text ?? "") || /^\p{Script=Han}/u.test(tokens[at]?.text ?? "");
  return /^[—–]$/u.test(tokens[index]?.text ?? "") && isCapital(index - 1) && isCapital(index + 1);
}

/** "3:0", "19:30": a colon between two numbers. */
export function isOfFigures(tokens: readonly Token[], index: number): boolean {
  return (
    isColon(tokens[index]?.text) && [index - 1, index + 1].every((beside) => /^\d+$/.test(tokens[beside]?.text ?? ""))
  );
}
