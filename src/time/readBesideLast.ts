import {extentOf, shiftExtent} from "./extent.ts";
import type {Match} from "./matchPatterns.ts";
import type {Telling} from "./matchScene.ts";
import type {RangeEnd} from "./rangeEnds.ts";
import {type Reading, readingOf} from "./reading.ts";
import {isPossessive} from "./rules/bounds.ts";
import {weekdayOf} from "./rules/dates.ts";
import {withDayPart} from "./rules/dayParts.ts";
import type {Token} from "./token.ts";
import {hasTrait, traits} from "./traits.ts";

type Tokens = Pick<Telling, "tokens">;

const narrativeDays: ReadonlySet<string> = new Set(["time/narrative-day", "time/day-after", "time/day-before"]);
const commas: ReadonlySet<string> = new Set([",", "،"]);

/** What a match means because of the expression right before it; null when it stands by itself. */
export function readBesideLast(telling: Tokens, match: Match, last: RangeEnd | null): Reading | null {
  if (!last) return null;
  return readWeekdayOfWeek(telling, match, last) ?? readApposition(telling, match, last);
}

/** "Last week, on Tuesday". */
function readWeekdayOfWeek(telling: Tokens, match: Match, {reading, match: week}: RangeEnd): Reading | null {
  if (match.rule !== "time/weekday" || match.slots.direction !== undefined || reading.extent?.unit !== "week")
    return null;
  if (!isJoined(telling, week, match, true)) return null;
  const {weekday, dayPart} = weekdayOf(match.slots);
  const day = shiftExtent(extentOf("day", reading.extent.start), weekday - 1);
  const {anchor, certainty, dated} = reading;
  return day && withDayPart(readingOf(day, {anchor, certainty, dated}), dayPart);
}

/** "On Saturday, the day after, …": between commas, the day before it in other words. */
function readApposition(
  {tokens}: Tokens,
  {rule, first, after}: Match,
  {reading, match: day}: RangeEnd,
): Reading | null {
  if (!narrativeDays.has(rule) || reading.extent?.unit !== "day" || day.after !== first - 1) return null;
  const isBetween = [tokens[first - 1], tokens[after]].every((token) => commas.has(token?.text ?? ""));
  return isBetween ? readingOf(reading.extent, {certainty: "inferred", dated: reading.dated}) : null;
}

/** "Friday at 18:00 UTC", "12:00 UTC Monday", "Sunday, from 2 to 4 p.m.": joining words stand between, a comma behind a day. */
export function isJoined({tokens}: Tokens, match: Match, next: Match, isDayFirst: boolean): boolean {
  if (next.first - match.after > 3) return false;
  for (let at = match.after; at < next.first; at++) {
    const isComma = isDayFirst && commas.has(tokens[at]?.text ?? "");
    if (!isComma && !hasTrait(tokens[at], traits.join)) return false;
  }
  return true;
}

const dateRules: ReadonlySet<string> = new Set(["time/date", "time/figure-date", "time/figure-day", "time/iso-date"]);

/** "On Monday (July 27)": a weekday and in brackets its date, with nothing else in them. */
export function isDateOfWeekday({tokens}: Tokens, weekday: Match, date: Match): boolean {
  if (weekday.slots.weekday === undefined || weekday.slots.direction !== undefined) return false;
  if (!dateRules.has(date.rule) || date.slots.weekday !== undefined || date.first !== weekday.after + 1) return false;
  const [open, close] = [tokens[weekday.after], tokens[date.after]].map((token) => token?.entry.values.parenthesis);
  return open === "open" && close === "close";
}

/** So many words a noun with its article and what describes it may have. */
const nounReach = 6;

/** "Le lendemain [du vote de] mardi", "two days after [the attack of] 4 September": of what a distance is counted from, the day. */
export function isDayOfNoun({tokens}: Tokens, distance: Match, day: Match): boolean {
  const length = day.first - distance.after;
  if (length < 1 || length > nounReach) return false;
  for (let at = distance.after; at < day.first; at++) {
    if (!isOfNounPhrase(tokens[at])) return false;
  }
  const last = tokens[day.first - 1];
  return hasTrait(last, traits.attributing) || (day.rule === "time/date" && hasTrait(last, traits.word)); // "взрыва 4 августа"
}

/** Where "a day after Sunday's election, …" ends, whose day ends with "Sunday": with the noun that a comma ends. */
export function endOfOwned({tokens}: Tokens, after: number): number {
  if (!isPossessive(tokens, after)) return after;
  for (let at = after + 2; at < Math.min(tokens.length, after + 2 + nounReach); at++) {
    if (commas.has(tokens[at]?.text ?? "")) return at;
    if (!isOfNounPhrase(tokens[at])) return after;
  }
  return after;
}

function isOfNounPhrase(token: Token | undefined): boolean {
  return token !== undefined && /^[\p{L}'’-]+$/u.test(token.text) && !hasTrait(token, telling);
}

/** Words of which a noun has none. */
const telling = traits.past | traits.present | traits.future | traits.auxiliary | traits.break;
