import type {TimeExpression} from "../model.ts";
import {daysBetween} from "./classifyStatement.ts";

/** What began so many days before the issue, or will begin so many days after it, is news of its first day. */
const NEWS_BEFORE = 7;
const NEWS_AHEAD = 400;

/** "Ab Montag", "from today on": of a time without an end, near the day of the issue (ISO), its first day is told. */
export function closeOpenRange(time: TimeExpression, published: string): TimeExpression {
  const start = /^(\d{4}-\d\d-\d\d)\/(?:\.\.)?$/.exec(time.date ?? "")?.[1];
  const away = start ? daysBetween(published, start) : Number.NaN;
  return start && away >= -NEWS_BEFORE && away <= NEWS_AHEAD ? {...time, date: start} : time;
}
