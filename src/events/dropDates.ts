import type {Language} from "../language/language.ts";
import {isCapitalized, type Token} from "../language/tokens.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {TimeExpression} from "../model.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import {isClauseMark, isComma} from "./marks.ts";

/** At most so many small words before a date go with it: "jusqu'à la fin de". */
const LONGEST_LEAD = 3;

/** The tokens that a headline does without because they give the date, and those that stand in for one. */
export function dropDates(
  {tokens, classes, sentence}: TaggedSentence,
  times: readonly TimeExpression[],
  {events, names}: Language,
): {dropped: Set<number>; replaced: Map<number, string>} {
  const dropped = new Set<number>();
  const replaced = new Map<number, string>();
  for (const run of listRuns()) {
    const {last} = run;
    let {first} = run;
    const isGenitive = /^['’]s$/u.test(tokens[last + 1]?.text ?? "");
    if (isGenitive) replaced.set(last + 1, events.frames.definite);
    else while (run.first - first < LONGEST_LEAD && isLead(first - 1)) first--;
    for (let token = first; token <= last; token++) dropped.add(token);
    // A date that stands alone takes its commas with it; one of two stays before the subject ("À Bichkek, en juin, les …").
    const isApart = first === 0 || isClauseMark(tokens[first - 1]?.text);
    if (!isComma(tokens[last + 1]?.text)) continue;
    if (!isApart && !isOneOf(tokens[last + 2]?.text, events.breaks)) continue;
    dropped.add(last + 1);
    if (isApart && isComma(tokens[first - 1]?.text) && !/[TKNXOSLU]/.test(classes[last + 2] ?? ""))
      dropped.add(first - 1);
  }
  return {dropped, replaced};

  function listRuns(): {first: number; last: number}[] {
    const runs: {first: number; last: number}[] = [];
    tokens.forEach((token, index) => {
      const run = runs.at(-1);
      if (!isDate(token)) return;
      if (run && isJoined(run.last, index)) run.last = index;
      else runs.push({first: index, last: index});
    });
    return runs;
  }

  /** "Hier, jeudi 16 août", "samedi et dimanche": two dates with a comma or a conjunction between them are one run. */
  function isJoined(last: number, next: number): boolean {
    const link = tokens[last + 1]?.text;
    return next === last + 1 || (next === last + 2 && (isComma(link) || isOneOf(link, names.conjunctions)));
  }

  function isDate(token: Token): boolean {
    const [start, end] = [sentence.position.start + token.start, sentence.position.start + token.end];
    const isNamed = ({type}: TimeExpression) => type === "DATE" || type === "TIME";
    return times.some((time) => isNamed(time) && time.position.start < end && start < time.position.end);
  }

  function isLead(index: number): boolean {
    const word = tokens[index]?.text;
    return word !== undefined && (index === 0 || !isCapitalized(word)) && isOneOf(word, events.timePrepositions);
  }
}
