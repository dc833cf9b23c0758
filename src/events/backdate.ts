import {DateTime} from "luxon";
import type {Language} from "../language/language.ts";
import type {TimeExpression} from "../model.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import {daysBetween, isWeekday, tellsPast} from "./classifyStatement.ts";
import {type Clause, clauseOf, clauseWords} from "./clause.ts";

/** Days that were read as the coming ones, and what they are. */
export type Backdated = Map<string, string>;

/**
 * "التقى … السبت": a bare weekday that was read as the coming one, in a clause whose verb tells of the past alone, is the one a week
 * before; so is "the same day" behind it.
 */
export function backdate(
  time: TimeExpression,
  tagged: TaggedSentence,
  clauses: readonly Clause[],
  {language, published, known}: {language: Language; published: string; known: Backdated},
): TimeExpression {
  const day = time.date ?? "";
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || daysBetween(published, day) <= 0) return time;
  if (!tellsPast(clauseWords(tagged, clauseOf(time, tagged, clauses)), language)) return time;
  const before = /narrative|told/.test(time.rule) ? known.get(day) : isWeekday(time) ? weekBefore(day) : undefined;
  if (!before) return time;
  known.set(day, before);
  return {...time, date: before, certainty: "inferred"};
}

function weekBefore(day: string): string | undefined {
  return DateTime.fromISO(day, {zone: "utc"}).minus({days: 7}).toISODate() ?? undefined;
}
