import type {Language} from "../language/language.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {TimeExpression} from "../model.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import {isClauseMark, isSemicolon} from "./marks.ts";
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
  opened: number,
  times: readonly TimeExpression[],
  language: Language,
): boolean {
  const {tokens, classes} = tagged;
  if (!isOneOf(tokens[index]?.text, language.names.conjunctions)) return false;
  // "Borrell, que viajó el jueves y regresó hoy, hablará": within a relative clause both hang on the same noun.
  if (isOneOf(tokens[opened]?.text, language.events.relatives)) return false;
  const tells = (token: number) => classes[token] === "E" || isVerb(tokens[token]?.text ?? "", language);
  const opening = language.events.order === "second" ? measureDate(tagged, index + 1, times) : 0;
  const clitics =
    opening > 0 && tells(index + 1 + opening)
      ? 0
      : tokens.slice(index + 1, index + 1 + LONGEST_CLITICS).findIndex((_, at) => tells(index + 1 + at));
  if (clitics < 0 || (clitics > 0 && classes[index + 1] !== "V")) return false;
  const mark = (token: number) => isClauseMark(tokens[token]?.text);
  let [first, last] = [index, index];
  while (first > 0 && !mark(first - 1)) first--;
  while (last < tokens.length - 1 && !isSemicolon(tokens[last + 1]?.text)) last++;
  const verb = tokens.slice(first, index).some((_, at) => tells(first + at));
  const [here, there] = [listDays(tagged, first, index, times), listDays(tagged, index, last + 1, times)];
  return verb && here.length > 0 && there.some((day) => !here.includes(day));
}

/** A date takes at most so many tokens, the small words before it included: "am 10. Dezember". */
const LONGEST_DATE = 6;

/** "… und am 10. Dezember findet …": how many tokens a date takes that stands before the verb; 0 where none does. */
function measureDate(
  {tokens, classes, sentence}: TaggedSentence,
  first: number,
  times: readonly TimeExpression[],
): number {
  const at = (token: number) => sentence.position.start + (tokens[token]?.start ?? sentence.text.length);
  const isDate = (token: number) => times.some(({position}) => position.start <= at(token) && at(token) < position.end);
  let end = first;
  while (end - first < 2 && /[PTV]/.test(classes[end] ?? "") && !isDate(end)) end++;
  const start = end;
  while (end - first < LONGEST_DATE && isDate(end)) end++;
  return end > start ? end - first : 0;
}

/** The days that stand between two tokens, in order. */
function listDays(
  {tokens, sentence}: TaggedSentence,
  first: number,
  end: number,
  times: readonly TimeExpression[],
  isEnd = false, // whether a time counts where it ends there
): string[] {
  const at = (token: number) => sentence.position.start + (tokens[token]?.start ?? sentence.text.length);
  return times
    .filter(({date, position}) => {
      const offset = isEnd ? position.end - 1 : position.start;
      return date !== null && at(first) <= offset && offset < at(end);
    })
    .map(({date}) => (date ?? "").slice(0, 10));
}

/**
 * "Ouattara qui a quitté Abidjan dimanche | a entamé …": in a relative clause that no comma opens, an auxiliary behind a day
 * and a verb goes on with what stood before the clause.
 */
export function isMainAgain(
  tagged: TaggedSentence,
  index: number,
  opened: number,
  times: readonly TimeExpression[],
  language: Language,
): boolean {
  const {tokens, classes} = tagged;
  if (language.events.order === "second" || !isOneOf(tokens[opened]?.text, language.events.relatives)) return false;
  if (isClauseMark(tokens[opened - 1]?.text) || !isOneOf(tokens[index]?.text, language.names.auxiliaries)) return false;
  const [day] = listDays(tagged, index - 1, index, times, true);
  const tells = (token: number) => classes[token] === "E" || isVerb(tokens[token]?.text ?? "", language);
  return day !== undefined && tokens.slice(opened + 1, index - 1).some((_, at) => tells(opened + 1 + at));
}
