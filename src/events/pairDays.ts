import type {Language} from "../language/language.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {TimeExpression} from "../model.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import {daysBetween, tokenAt} from "./classifyStatement.ts";
import {isClauseMark} from "./marks.ts";

/** "Samedi et dimanche": two days in a row that a conjunction joins are the two days of one event. */
export function pairDays(
  times: readonly TimeExpression[],
  tagged: TaggedSentence,
  language: Language,
): TimeExpression[] {
  const paired: TimeExpression[] = [];
  for (const time of times) {
    if (isCalled(paired.at(-1), time, tagged)) paired.pop();
    const before = paired.at(-1);
    if (before && arePair(before, time, tagged, language)) {
      const position = {start: before.position.start, end: time.position.end};
      paired[paired.length - 1] = {...before, date: `${before.date}/${time.date}`, position};
    } else if (before && isToldAnew(before, time, tagged)) {
      paired[paired.length - 1] = {...time, position: {start: before.position.start, end: time.position.end}};
    } else if (before && isHourOf(before, time, tagged)) {
      paired[paired.length - 1] = {...time, position: before.position};
    } else paired.push(time);
  }
  return paired;
}

/** "En seis meses —el 23 de marzo de 2016— …": between marks right behind a month or a year, a day of it says which. */
function isToldAnew(coarse: TimeExpression, time: TimeExpression, {sentence}: TaggedSentence): boolean {
  const {start} = sentence.position;
  const gap = sentence.text.slice(coarse.position.end - start, time.position.start - start);
  const isOf =
    /^\d{4}(?:-\d\d)?$/.test(coarse.date ?? "") &&
    /^\d{4}-\d\d-\d\d$/.test(time.date ?? "") &&
    time.date?.startsWith(coarse.date ?? "") === true;
  return isOf && /^\s?[—–,(]\s?(?:\p{L}{2,3}\s)?$/u.test(gap);
}

/** "Hoy 25 de noviembre" in what was said a day before: the date tells which day was meant. */
function isCalled(word: TimeExpression | undefined, date: TimeExpression, {sentence}: TaggedSentence): boolean {
  if (!word || !/relative-day/.test(word.rule) || !/^\d{4}-\d\d-\d\d/.test(date.date ?? "")) return false;
  const {start} = sentence.position;
  const between = sentence.text.slice(word.position.end - start, date.position.start - start);
  return /^,? $/.test(between) && !/relative/.test(date.rule) && word.date !== date.date?.slice(0, 10);
}

/** "Стартовала 2 сентября с космодрома Байконур в 07:37": the hour of the day before it, with no mark between. */
function isHourOf(day: TimeExpression, hour: TimeExpression, tagged: TaggedSentence): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(day.date ?? "") || !hour.date?.startsWith(`${day.date}T`)) return false;
  const [last, first] = [tokenAt(tagged, day.position.end - 1), tokenAt(tagged, hour.position.start)];
  return !tagged.tokens.slice(last + 1, first).some(({text}) => isClauseMark(text));
}

function arePair(one: TimeExpression, other: TimeExpression, tagged: TaggedSentence, {names}: Language): boolean {
  const isDay = ({date}: TimeExpression) => /^\d{4}-\d\d-\d\d$/.test(date ?? "");
  if (!isDay(one) || !isDay(other) || daysBetween(one.date ?? "", other.date ?? "") !== 1) return false;
  const [last, first] = [tokenAt(tagged, one.position.end - 1), tokenAt(tagged, other.position.start)];
  const between = tagged.tokens.slice(last + 1, first).map(({text}) => text);
  const [link, ...rest] = between;
  return isOneOf(link, names.conjunctions) && rest.length < 2 && rest.every((word) => isOneOf(word, names.articles));
}
