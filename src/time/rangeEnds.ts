import type {TimeExpression} from "../model.ts";
import {boundsOf} from "./edtf.ts";
import {daysBetween, type Extent, edtfOfExtent, extentOf, shiftExtent, valueOfExtent} from "./extent.ts";
import type {Issue} from "./issue.ts";
import type {Match, Slots} from "./matchPatterns.ts";
import {type Reading, readingOf} from "./reading.ts";
import type {Token} from "./token.ts";

/** One end of a range that no pattern has as a whole: "from 2014" of "from 2014 until May 2018". */
export interface RangeEnd {
  reading: Reading;
  match: Match;
  expression: TimeExpression;
}

const bounds = {
  opening: new Set(["since", "from"]),
  closing: new Set(["until", "by"]),
};

/** Whether two matches are the ends of one range: a word that opens one before the first, its other half between them. */
export function isRange(tokens: readonly Token[], first: Match, second: Match): boolean {
  const opener = openerBefore(tokens, first.first);
  const half = tokens[first.after];
  const gap = second.first - first.after;
  if (!opener || !half || gap < 1 || gap > 2) return false;
  if (gap === 2 && tokens[first.after + 1]?.entry.values.function === undefined) return false;
  const {rangeMark, bound = ""} = half.entry.values;
  return opener === "between" ? rangeMark === "and" : rangeMark === "to" || bounds.closing.has(bound);
}

/** The word that opens a range, right before its first end, or before the article of that or the apostrophe of "d'avril". */
function openerBefore(tokens: readonly Token[], at: number): "from" | "between" | null {
  const near = tokens[at - 1];
  const isSmall = near?.entry.values.function !== undefined || near?.sign === apostrophe;
  return openerOf(near) ?? (isSmall ? openerOf(tokens[at - 2]) : null);
}

function openerOf(token: Token | undefined): "from" | "between" | null {
  if (!token) return null;
  const {rangeMark, bound} = token.entry.values;
  if (rangeMark === "between") return "between";
  return rangeMark === "from" || (bound !== undefined && bounds.opening.has(bound)) ? "from" : null;
}

const apostrophe = "'".charCodeAt(0); // the typographic one is read as such

/** The first end as a stretch; "now" is the issue's day. */
export function startOf({extent, value}: Reading, issue: Issue | null): Extent | null {
  return value === "PRESENT_REF" && issue?.extent.unit === "day" ? issue.extent : extent;
}

/**
 * A range ends no earlier than it begins: of "from next Monday to Friday" the Friday is the one behind that Monday, of "between
 * now and 15 November" the day is the next one. What names its year is left as it is.
 */
export function endBehind(reading: Reading, slots: Slots, start: Extent): Reading {
  const {extent, dated} = reading;
  if (!extent || dated || extent.start >= start.start) return reading;
  const hasMonth = (slots.month ?? slots.nearMonth ?? slots.holiday ?? slots.season ?? slots.figureDay) !== undefined;
  const hasWeekday = (slots.weekday ?? slots.nearWeekday) !== undefined;
  if (hasMonth) return moveTo(reading, extent, extentOf(extent.unit, extent.start.plus({years: 1})));
  if (!hasWeekday || extent.unit !== "day") return reading;
  const weeks = Math.ceil(daysBetween(extent.start, start.start) / 7);
  const later = shiftExtent(extent, 7 * weeks);
  return later ? moveTo(reading, extent, later) : reading;
}

/** A reading at another place of the calendar, with its hour and its part as they were. */
function moveTo(reading: Reading, from: Extent, to: Extent): Reading {
  return {
    ...reading,
    extent: to,
    value: reading.value.replace(valueOfExtent(from), valueOfExtent(to)),
    date: reading.date?.replaceAll(edtfOfExtent(from), edtfOfExtent(to)) ?? null,
  };
}

/** Two ends as one expression; null when they make no stretch. */
export function joinEnds(first: RangeEnd, last: RangeEnd, issue: Issue | null): TimeExpression | null {
  const from = writtenStart(first, issue);
  const start = from.date?.split("/")[0];
  const end = last.expression.date?.split("/").at(-1);
  if (!start || !end || !isOnCalendar(from.type) || !isOnCalendar(last.expression.type)) return null;
  const date = `${start}/${end}`;
  if (start === ".." || end === ".." || !boundsOf(date)) return null;
  const {certainty} = last.expression;
  const {position, anchor: ofFirst} = first.expression;
  const ofLast = last.expression.anchor;
  const isCountedFromFirst = ofLast !== null && ofLast !== "PUBLICATION_TIME" && ofLast.start === position.start;
  return {
    ...last.expression,
    position: {start: position.start, end: last.expression.position.end},
    type: from.type === "TIME" ? "TIME" : last.expression.type,
    value: `${from.value}/${last.expression.value}`,
    mod: null,
    date,
    anchor: isCountedFromFirst ? ofFirst : (ofLast ?? ofFirst),
    certainty: certainty === "stated" ? from.certainty : certainty,
    rule: "time/range",
  };
}

/** The first end; "now" as the issue's day. */
function writtenStart(
  {reading, expression}: RangeEnd,
  issue: Issue | null,
): Pick<Reading, "type" | "value" | "date" | "certainty"> {
  const day = startOf(reading, issue);
  return expression.value === "PRESENT_REF" && day ? readingOf(day, {certainty: "inferred"}) : expression;
}

function isOnCalendar(type: TimeExpression["type"]): boolean {
  return type === "DATE" || type === "TIME";
}
