import type {Language} from "../language/language.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {TimeExpression} from "../model.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import {isClauseMark} from "./marks.ts";
import {isVerb} from "./tellType.ts";

/** Between the conjunction and its verb stand at most so many small words: "y no se espera". */
const LONGEST_CLITICS = 2;

/** "Met Merkel on Thursday | and Macron on Friday": a conjunction right behind a date, with a name and another date. */
export function isOnceMore(
  {tokens, classes, sentence}: TaggedSentence,
  index: number,
  times: readonly TimeExpression[],
  {names}: Language,
): boolean {
  if (!isOneOf(tokens[index]?.text, names.conjunctions)) return false;
  const at = (token: number) => sentence.position.start + (tokens[token]?.start ?? 0);
  const isDate = (token: number) => times.some(({position}) => position.start <= at(token) && at(token) < position.end);
  const object = /^P?[TSDBHhKkG]*[XNKOL][XNKOLxnkol]*P?T?/.exec(classes.slice(index + 1))?.[0].length ?? 0;
  return object > 0 && isDate(index - 1) && isDate(index + 1 + object);
}

/** "Left on Friday | and will return on Monday": a conjunction between two days, with a verb of its own right behind it. */
export function isSecondVerb(
  tagged: TaggedSentence,
  index: number,
  times: readonly TimeExpression[],
  language: Language,
): boolean {
  const {tokens, classes} = tagged;
  if (!isOneOf(tokens[index]?.text, language.names.conjunctions)) return false;
  const tells = (token: number) => classes[token] === "E" || isVerb(tokens[token]?.text ?? "", language);
  const clitics = tokens.slice(index + 1, index + 1 + LONGEST_CLITICS).findIndex((_, at) => tells(index + 1 + at));
  if (clitics < 0 || (clitics > 0 && classes[index + 1] !== "V")) return false;
  const mark = (token: number) => isClauseMark(tokens[token]?.text);
  let [first, last] = [index, index];
  while (first > 0 && !mark(first - 1)) first--;
  while (last < tokens.length - 1 && !mark(last + 1)) last++;
  const verb = tokens.slice(first, index).some((_, at) => tells(first + at));
  const [here, there] = [listDays(tagged, first, index, times), listDays(tagged, index, last + 1, times)];
  return verb && here.length > 0 && there.some((day) => !here.includes(day));
}

/** The days that stand between two tokens, in order. */
function listDays(
  {tokens, sentence}: TaggedSentence,
  first: number,
  end: number,
  times: readonly TimeExpression[],
): string[] {
  const at = (token: number) => sentence.position.start + (tokens[token]?.start ?? sentence.text.length);
  return times
    .filter(({date, position}) => date !== null && at(first) <= position.start && position.start < at(end))
    .map(({date}) => (date ?? "").slice(0, 10));
}
