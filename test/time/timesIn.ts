import {type DatedLanguage, findDatedLanguage} from "../../src/language/index.ts";
import type {Sentence, TimeExpression} from "../../src/model.ts";
import {findTimes, type TimeContext} from "../../src/time/findTimes.ts";

/** The language of a code; a test that names one that is not read is wrong. */
export function languageOf(code: string): DatedLanguage {
  const language = findDatedLanguage(code);
  if (!language) throw new Error(`unknown language: ${code}`);
  return language;
}

/** A text whose sentences stand one on a line. */
export function sentencesOf(text: string): Sentence[] {
  let start = 0;
  return text.split("\n").map((line, block) => {
    const sentence = {text: line, position: {start, end: start + line.length}, block};
    start += line.length + 1;
    return sentence;
  });
}

export function timesIn(
  code: string,
  published: string | null,
  text: string,
  report?: TimeContext["report"],
): (TimeExpression & {words: string})[] {
  const context = {text, language: languageOf(code), published, ...(report && {report})};
  return findTimes(sentencesOf(text), context).map((time) => ({
    ...time,
    words: text.slice(time.position.start, time.position.end),
  }));
}

/** "vendredi → 2020-09-11", one line per expression; the EDTF date, or the TIMEX3 value in brackets where there is none. */
export function datesIn(code: string, published: string | null, text: string): string[] {
  return timesIn(code, published, text).map(({words, date, value}) => `${words} → ${date ?? `(${value})`}`);
}
