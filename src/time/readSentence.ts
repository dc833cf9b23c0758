import {DateTime} from "luxon";
import type {Position, TimeExpression} from "../model.ts";
import {boundsOf} from "./edtf.ts";
import {dayOfIso, type Extent, shiftExtent} from "./extent.ts";
import {isHeading} from "./isHeading.ts";
import type {Match, Slots} from "./matchPatterns.ts";
import {MatchScene, positionOf, type Telling} from "./matchScene.ts";
import {partRange} from "./partRange.ts";
import {endBehind, isRange, joinEnds, type RangeEnd, startOf} from "./rangeEnds.ts";
import {endOfOwned, isDateOfWeekday, isDayOfNoun, isJoined, readBesideLast} from "./readBesideLast.ts";
import {type Reading, readingOf} from "./reading.ts";
import {isPossessive, readBound} from "./rules/bounds.ts";
import {readClockOfAnyDay, readClockOn, readClockRangeOfAnyDay, readClockRangeOn} from "./rules/clock.ts";
import {monthOf, weekdayOf} from "./rules/dates.ts";
import {withDayPart} from "./rules/dayParts.ts";
import {rules} from "./rules/index.ts";
import {readOffset} from "./rules/offsets.ts";
import type {Scene} from "./scene.ts";
import type {Speech} from "./speech.ts";
import {isHan} from "./splitWords.ts";
import {hasTrait, traits} from "./traits.ts";

/** Rules that name a day, beside which a clock time may stand. */
const dayRules: ReadonlySet<string> = new Set([
  "time/part-of-today",
  "time/date",
  "time/weekday",
  "time/relative-day",
  "time/iso-date",
  "time/hijri-date",
  "time/figure-date",
  "time/figure-day",
  "time/day-of-month",
  "time/holiday",
  "time/narrative-day",
  "time/day-told-or-issue",
  "time/weekday-of-week",
  "time/narrative-weekday",
  "time/nth-part",
]);
/** Rules whose year may be supposed. */
const supposedRules: ReadonlySet<string> = new Set([
  "time/date",
  "time/month",
  "time/day-range",
  "time/holiday",
  "time/day-of-month",
  "time/figure-day",
  "time/week",
  "time/season",
  "time/quarter",
  "time/half",
  "time/period-told",
]);
const clockRules: ReadonlySet<string> = new Set(["time/clock", "time/clock-range"]);

/** Any day: the hour of a set is of none. */
const everyDay: Extent = {unit: "day", start: DateTime.utc(2000, 1, 1)};

/** What may stand between two weekdays of a list; words like "and" are the language's. */
const listMarks: ReadonlySet<string> = new Set([",", "、", "،", "/", "&"]);

/** So many tokens from a day, a word of beginning makes it the first day of something. */
const openingReach = 8;

/** Reads the matches of a sentence, in order; `speech` is when that was said which is quoted. */
export function readSentence(telling: Telling, speech: Speech | null): TimeExpression[] {
  return new SentenceReader(telling, speech).read();
}

/** Reads one sentence; a clock time goes with the day that stands beside it. */
class SentenceReader {
  readonly #telling: Telling;
  readonly #speech: Speech | null;
  #weekdayBefore: {reading: Reading & {extent: Extent}; after: number; isOfWeek: boolean} | null = null;
  #readBefore: RangeEnd | null = null;
  #isOften = false; // the sentence has told of what happens every day or on some weekday
  #range: {first: TimeExpression; last: TimeExpression; whole: TimeExpression} | null = null; // that the last match ended

  constructor(telling: Telling, speech: Speech | null) {
    this.#telling = telling;
    this.#speech = speech;
  }

  read(): TimeExpression[] {
    const {matches} = this.#telling;
    const found: TimeExpression[] = [];
    for (let index = 0; index < matches.length; index++) {
      const match = matches[index] as Match;
      const next = matches[index + 1];
      const third = matches[index + 2];
      const besideDay = next && third ? this.#readClocksOfDay(match, next, third) : [];
      if (besideDay.length > 0) {
        found.push(...besideDay);
        index += 2;
        continue;
      }
      const joined = next ? this.#readTogether(match, next) : [];
      if (joined.length > 0) index++;
      const alone = joined.length > 0 ? joined : this.#readAlone(match);
      found.push(...(alone.length > 0 ? alone : this.#readParts(match)));
      this.#joinRange(found);
    }
    return found;
  }

  /** "From 2014 until May 2018": where ranges are wanted whole, its ends are one expression. */
  #joinRange(found: TimeExpression[]): void {
    const range = this.#range;
    if (range && found.at(-1) === range.last && found.at(-2) === range.first) found.splice(-2, 2, range.whole);
  }

  /** A day with a clock time and no verb that tells otherwise is announced: "Loto samedi à 20 h 30". */
  #sceneOf(match: Match, hasClock = false): Scene {
    const speech = this.#telling.quoted?.[match.first] ? this.#speech : null;
    return new MatchScene(this.#telling, match, speech, hasClock);
  }

  #readAlone(match: Match): TimeExpression[] {
    const scene = this.#sceneOf(match);
    const beside =
      this.#readListedWeekday(match, scene) ??
      readBesideLast(this.#telling, match, this.#readBefore) ??
      this.#readHourOfSet(match);
    if (beside) return this.#finish(beside, match, scene);
    if (match.rule === "time/offset") return this.#readDistance(match, scene);
    if (match.rule === "time/day-list" && this.#telling.ranges === "ends") return this.#readEach(match);
    const reading = rules[match.rule]?.(match.slots, scene, match.places) ?? null;
    const {tokens} = this.#telling;
    const isCounted = tokens[match.after + 1]?.isFigure === true; // 今年前8个月: the word belongs to the number
    const words = {
      before: isPossessive(tokens, match.after) ? undefined : tokens[match.first - 1],
      after: isCounted ? undefined : tokens[match.after],
    };
    if (!reading) return [];
    const isCompared = match.rule === "time/same-period"; // "up from a year earlier": nothing begins there
    return this.#finish(isCompared ? reading : readBound(reading, words, match.slots), match, scene);
  }

  /**
   * "Thursday and Friday", "週四、週五": the second one is the first such day after the one before. "On Tuesday of last week …, on
   * Friday …": days of one week.
   */
  #readListedWeekday(match: Match, scene: Scene): Reading | null {
    const before = this.#weekdayBefore;
    if (match.rule !== "time/weekday" || match.slots.direction !== undefined || !before) return null;
    if (!before.isOfWeek && (match.first - before.after > 2 || !this.#isList(before.after, match.first))) return null;
    const {weekday, dayPart} = weekdayOf(match.slots);
    const days = weekday - before.reading.extent.start.weekday;
    const extent = days > 0 ? shiftExtent(before.reading.extent, days) : null;
    const {issue} = scene;
    if (extent && issue && extent.start < issue.day && scene.readTense() === "future") return null; // "it will last until Friday"
    const {anchor, certainty, dated} = before.reading;
    return extent && withDayPart(readingOf(extent, {anchor, certainty, dated}), dayPart);
  }

  /** "Every Tuesday, in the old hall, from 6 to 8 p.m.": the hours are of no one day. */
  #readHourOfSet({rule, slots, places}: Match): Reading | null {
    if (!this.#isOften || !clockRules.has(rule)) return null;
    return rule === "time/clock" ? readClockOfAnyDay(slots) : readClockRangeOfAnyDay(slots, places);
  }

  #isList(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const token = this.#telling.tokens[at];
      if (!listMarks.has(token?.text ?? "") && token?.entry.values.numberJoin === undefined) return false;
    }
    return to > from;
  }

  /** "Two days after the vote" is two days from what has no date: how long, without the word behind. */
  #readDistance(match: Match, scene: Scene): TimeExpression[] {
    const reading = rules["time/duration"]?.(match.slots, scene, match.places) ?? null;
    return reading ? this.#finish(reading, {...match, rule: "time/duration", after: match.after - 1}, scene) : [];
  }

  /** What is no one stretch may be several times. */
  #readParts(match: Match): TimeExpression[] {
    if (match.rule === "time/day-list") return this.#readEach(match);
    return match.rule === "time/figure-range" ? this.#readEachFigure(match) : [];
  }

  /** "From 13/09/2020 to 03/04/2020" goes backwards: two dates. */
  #readEachFigure(match: Match): TimeExpression[] {
    return Object.entries(match.slots).flatMap(([name, figures]) => {
      const [, kind] = /^figure(Date|Day)2?$/.exec(name) ?? [];
      const first = match.places[name] ?? match.first;
      if (!kind) return [];
      const [rule, slot] = kind === "Date" ? ["time/figure-date", "figureDate"] : ["time/figure-day", "figureDay"];
      return this.#readAlone({...match, rule, slots: {[slot]: figures}, first, after: first + 1});
    });
  }

  /** "4 and 6 September": each day is a time of its own; the month stands with the nearest. */
  #readEach(match: Match): TimeExpression[] {
    const {weekday: _, nearWeekday: __, ...slots} = match.slots;
    const weekdays = new Set(
      Object.keys(match.places).flatMap((name) => (/weekday/i.test(name) ? (match.places[name] ?? []) : [])),
    );
    const names = Object.keys(slots).filter((name) => /^day\d*$/.test(name));
    const others = Object.fromEntries(Object.entries(slots).filter(([name]) => !names.includes(name)));
    const rule = Object.keys(others).some((name) => /month/i.test(name)) ? "time/date" : "time/day-of-month"; // 11日和12日
    return names.flatMap((name, index) => {
      const place = match.places[name] ?? match.first;
      const first = index === 0 ? match.first : place - (weekdays.has(place - 1) ? 1 : 0);
      const after = index === names.length - 1 ? match.after : this.#endOfDay(place);
      return this.#readAlone({...match, rule, slots: {...others, day: slots[name] ?? ""}, first, after});
    });
  }

  /** A day of a list ends with its figures, or with the Han character that says that it is one. */
  #endOfDay(place: number): number {
    const next = this.#telling.tokens[place + 1]?.text ?? "";
    return isHan(next) && next.length === 1 ? place + 2 : place + 1;
  }

  /** Two matches that are one time: a clock time with its day, or a distance and the day it is counted from. */
  #readTogether(match: Match, next: Match): TimeExpression[] {
    if (match.rule === "time/offset" || match.rule === "time/beside") return this.#readOffset(match, next);
    if (isDateOfWeekday(this.#telling, match, next)) {
      const slots = {...next.slots, weekday: match.slots.weekday ?? ""};
      return this.#readAlone({...next, slots, first: match.first, after: next.after + 1});
    }
    const clock = clockRules.has(match.rule) ? match : next;
    const day = clock === match ? next : match;
    if (!clockRules.has(clock.rule) || !isJoined(this.#telling, match, next, day === match)) return [];
    if (day.rule === "time/set") return this.#readClockOfSet(day, clock, match.first, next.after);
    if (!dayRules.has(day.rule)) return [];
    const scene = this.#sceneOf(day, day.rule === "time/weekday");
    const dayReading = rules[day.rule]?.(day.slots, scene, day.places);
    if (!dayReading) return [];
    const {zone} = day.slots;
    const slots = {...(zone !== undefined && {zone}), ...this.#slotsOfClock(clock)};
    const read = clock.rule === "time/clock" ? readClockOn : readClockRangeOn;
    const reading = read(dayReading, slots, partOf(dayReading), clock.places);
    const beside = {slots: {...day.slots, ...clock.slots}, places: {...day.places, ...clock.places}};
    return reading ? this.#finish(reading, {...clock, ...beside, first: match.first, after: next.after}, scene) : [];
  }

  /** "Shortly after midnight on Friday" is where Friday begins. */
  #slotsOfClock({slots, first}: Match): Slots {
    const isAfter = this.#telling.tokens[first - 1]?.entry.values.bound === "after";
    return isAfter && slots.fixedHour === "24:00" ? {...slots, fixedHour: "00:00"} : slots;
  }

  /** "At 7 a.m. (1100 GMT) on Sunday": both clock times are of the day behind them. */
  #readClocksOfDay(local: Match, other: Match, day: Match): TimeExpression[] {
    if (local.rule !== "time/clock" || other.rule !== "time/clock" || !dayRules.has(day.rule)) return [];
    const {tokens} = this.#telling;
    const [open, close] = [tokens[other.first - 1]?.text, tokens[other.after]?.text];
    if (open !== "(" || close !== ")" || other.first - 1 !== local.after) return [];
    if (!isJoined(this.#telling, {...other, after: other.after + 1}, day, false)) return [];
    const scene = this.#sceneOf(day);
    const reading = rules[day.rule]?.(day.slots, scene, day.places);
    if (!reading) return [];
    const clocks = [local, other].map((clock) => ({clock, read: readClockOn(reading, clock.slots, undefined)}));
    if (clocks.some(({read}) => read === null)) return [];
    return [
      ...clocks.flatMap(({clock, read}) => (read ? this.#finish(read, clock, scene) : [])),
      ...this.#finish(reading, day, scene),
    ];
  }

  /** "Every Friday at 18:00", "chaque jour à 19h13". */
  #readClockOfSet(day: Match, clock: Match, first: number, after: number): TimeExpression[] {
    const set = rules[day.rule]?.(day.slots, this.#sceneOf(day), day.places);
    if (!set || clock.rule !== "time/clock" || !/^(?:XXXX-WXX-\d|P1D)$/.test(set.value)) return [];
    const value = set.value === "P1D" ? "XXXX-XX-XX" : set.value;
    const written = readClockOn({...set, value, extent: everyDay}, clock.slots, undefined);
    return written
      ? this.#finish({...written, type: "SET", extent: null}, {...day, first, after}, this.#sceneOf(day))
      : [];
  }

  /** "Three days after Friday", "the Monday after Easter": the day stands right behind, or behind a noun that has it. */
  #readOffset(match: Match, next: Match): TimeExpression[] {
    const isBeside = next.first === match.after;
    if (!dayRules.has(next.rule) || !(isBeside || isDayOfNoun(this.#telling, match, next))) return [];
    const scene = this.#sceneOf(next);
    const day = rules[next.rule]?.(next.slots, scene, next.places);
    const reading = day && readOffset(day, match.slots);
    if (!reading) return [];
    const told: Reading = isBeside ? reading : {...reading, certainty: "inferred"};
    return this.#finish(told, {...match, after: endOfOwned(this.#telling, next.after)}, scene);
  }

  #finish(read: Reading, match: Match, scene: Scene): TimeExpression[] {
    const before = this.#readBefore;
    const isLast = before !== null && isRange(this.#telling.tokens, before.match, match);
    const start = isLast ? startOf(before.reading, scene.issue) : this.#beginBefore(match, scene);
    const reading = start ? endBehind(read, match.slots, start) : read;
    const told = scene.spoken ? asSpoken(reading, scene.spoken) : reading;
    const position = positionOf(this.#telling, match);
    const isAttributive = hasTrait(this.#telling.tokens[match.first - 1], traits.attributing);
    const isSince = this.#telling.tokens[match.first - 1]?.entry.values.bound === "since";
    const isEvident = told.dated || !(isSupposed(match) || isCountedFromText(told));
    scene.narrative.remember(told, position, scene.sentence, {isAttributive, isSince, isEvident});
    if (match.rule === "time/year" && told.extent?.unit === "year" && isHeading(this.#telling, match))
      scene.narrative.beginSection({
        extent: told.extent,
        position,
        sentence: scene.sentence,
        dated: true,
        isAttributive,
        isNight: false,
        isSpan: false,
      });
    this.#noteStay(reading, match, position, scene);
    if (told.type === "SET") this.#isOften ||= /^(?:P1D|XXXX-WXX-)/.test(told.value);
    else if (told.extent?.unit === "day") this.#isOften = false;
    const {extent} = told;
    const isDay = match.rule === "time/weekday" && extent?.unit === "day";
    const isOfWeek = match.slots.unit === "week" || this.#weekdayBefore?.isOfWeek === true;
    this.#weekdayBefore = isDay ? {reading: {...told, extent}, after: match.after, isOfWeek} : null;
    const parts = told.ends && this.#telling.ranges === "ends" ? partRange(match, this.#telling.tokens) : null;
    if (!told.ends || !parts) {
      const expression = writeExpression(told, position, match);
      this.#readBefore = {reading: told, match, expression};
      const whole = isLast && this.#telling.ranges === "whole" ? joinEnds(before, this.#readBefore, scene.issue) : null;
      this.#range = whole && {first: before?.expression ?? expression, last: expression, whole};
      return [expression];
    }
    return told.ends.map((end, index) => {
      const part = parts[index] ?? match;
      return writeExpression(end, positionOf(this.#telling, part), part);
    });
  }

  /** "It begins on Monday and lasts until Friday": what ends ahead ends behind the day ahead that its sentence has named. */
  #beginBefore({slots}: Match, {isEnd, issue}: Scene): Extent | null {
    const {extent = null, date = null} = this.#readBefore?.reading ?? {};
    const isAhead = issue !== null && extent?.unit === "day" && extent.start > issue.day && !date?.startsWith("../");
    return isEnd && isAhead && slots.weekday !== undefined && !(monthOf(slots) > 0) ? extent : null;
  }

  /** "Arrived on Friday", "from 9 to 11 September": from here the days of a visit are counted. */
  #noteStay({date, extent}: Reading, match: Match, position: Position, {narrative}: Scene): void {
    if (match.rule === "time/day-range" || match.rule === "time/weekday-range") {
      const bounds = date === null ? null : boundsOf(date);
      if (!bounds?.earliest || !bounds.latest) return;
      narrative.beginStay({start: dayOfIso(bounds.earliest), end: dayOfIso(bounds.latest), position});
    } else if (extent?.unit === "day" && dayRules.has(match.rule) && this.#isOpening(match)) {
      narrative.beginStay({start: extent.start, end: null, position});
    }
  }

  #isOpening({first, after}: Match): boolean {
    const {tokens} = this.#telling;
    const last = Math.min(tokens.length, after + openingReach);
    for (let at = Math.max(0, first - openingReach); at < last; at++) {
      if (hasTrait(tokens[at], traits.opening)) return true;
    }
    return false;
  }
}

function writeExpression(reading: Reading, position: Position, {rule}: Match): TimeExpression {
  const {type, value, mod, date, anchor, certainty} = reading;
  return {position, type, value, mod, date, anchor, certainty, rule};
}

/** What is counted from the day on which it was said. */
function asSpoken(reading: Reading, spoken: Position): Reading {
  return reading.anchor === "PUBLICATION_TIME" ? {...reading, anchor: spoken, certainty: "inferred"} : reading;
}

/** Whether the year of an expression is only supposed. */
function isSupposed({rule, slots}: Match): boolean {
  if (rule === "time/period") return slots.direction === undefined && slots.relativeYear === undefined;
  return supposedRules.has(rule);
}

/** "The following day" is as evident as the day before it was. */
function isCountedFromText({anchor}: Reading): boolean {
  return anchor !== null && anchor !== "PUBLICATION_TIME";
}

/** "EV" of 2020-09-11TEV. */
function partOf({value}: Reading): string | undefined {
  return /T([A-Z]{2})$/.exec(value)?.[1];
}
