import {DateTime} from "luxon";
import type {Position, TimeExpression} from "../model.ts";
import {boundsOf} from "./edtf.ts";
import type {Match} from "./matchPatterns.ts";
import {datedRules, MatchScene, positionOf, type Telling} from "./matchScene.ts";
import type {Reading} from "./reading.ts";
import {readBound} from "./rules/bounds.ts";
import {readClockOn, readClockRangeOn} from "./rules/clock.ts";
import {rules} from "./rules/index.ts";
import type {Scene} from "./scene.ts";
import type {Speech} from "./speech.ts";

/** Rules that name a day, beside which a clock time may stand. */
const dayRules: ReadonlySet<string> = new Set([
  "time/part-of-today",
  "time/date",
  "time/weekday",
  "time/relative-day",
  "time/iso-date",
  "time/figure-date",
  "time/figure-day",
  "time/day-of-month",
  "time/holiday",
  "time/narrative-day",
]);
const clockRules: ReadonlySet<string> = new Set(["time/clock", "time/clock-range"]);

/** So many tokens from a day, a word of beginning makes it the first day of something. */
const openingReach = 8;

/** Reads the matches of a sentence, in order; `quoted` tells of each token whether it is, `speech` when that was said. */
export function readSentence(
  telling: Telling,
  quoted: readonly boolean[] | null,
  speech: Speech | null,
): TimeExpression[] {
  return new SentenceReader(telling, quoted, speech).read();
}

/** Reads one sentence; a clock time goes with the day that stands beside it. */
class SentenceReader {
  readonly #telling: Telling;
  readonly #quoted: readonly boolean[] | null;
  readonly #speech: Speech | null;

  constructor(telling: Telling, quoted: readonly boolean[] | null, speech: Speech | null) {
    this.#telling = telling;
    this.#quoted = quoted;
    this.#speech = speech;
  }

  read(): TimeExpression[] {
    const {matches} = this.#telling;
    const found: TimeExpression[] = [];
    for (let index = 0; index < matches.length; index++) {
      const match = matches[index] as Match;
      const next = matches[index + 1];
      const joined = next && this.#readTogether(match, next);
      if (joined) index++;
      const expression = joined ?? this.#readAlone(match);
      if (expression) found.push(expression);
      else if (match.rule === "time/day-list") found.push(...this.#readEach(match));
    }
    return found;
  }

  #sceneOf(match: Match): Scene {
    return new MatchScene(this.#telling, match, this.#quoted?.[match.first] ? this.#speech : null);
  }

  #readAlone(match: Match): TimeExpression | null {
    const scene = this.#sceneOf(match);
    const reading = rules[match.rule]?.(match.slots, scene) ?? null;
    return (
      reading && this.#finish(readBound(reading, this.#telling.tokens[match.first - 1], match.slots), match, scene)
    );
  }

  /** "4 and 6 September": each day is a time of its own; the month stands with the nearest. */
  #readEach(match: Match): TimeExpression[] {
    const {day, day2, day3, weekday: _, nearWeekday: __, ...slots} = match.slots;
    const days = Object.entries({day, day2, day3}).flatMap(([name, value]) => {
      const place = match.places[name];
      return value === undefined || place === undefined ? [] : [{value, place}];
    });
    return days.flatMap(({value, place}, index) => {
      const first = index === 0 ? match.first : place;
      const after = index === days.length - 1 ? match.after : place + 1;
      return this.#readAlone({...match, rule: "time/date", slots: {...slots, day: value}, first, after}) ?? [];
    });
  }

  /** "Friday at 18:00 UTC", "12:00 UTC Monday", "Sunday from 2 to 4 p.m.": one time. */
  #readTogether(match: Match, next: Match): TimeExpression | null {
    const clock = clockRules.has(match.rule) ? match : next;
    const day = clock === match ? next : match;
    if (!clockRules.has(clock.rule) || !dayRules.has(day.rule)) return null;
    if (next.first - match.after > 3) return null;
    for (let at = match.after; at < next.first; at++) {
      const token = this.#telling.tokens[at];
      if (token?.entry.values.join === undefined && token?.text !== ",") return null;
    }
    const scene = this.#sceneOf(day);
    const dayReading = rules[day.rule]?.(day.slots, scene);
    const read = clock.rule === "time/clock" ? readClockOn : readClockRangeOn;
    const reading = dayReading && read(dayReading, clock.slots, partOf(dayReading));
    return reading ? this.#finish(reading, {...clock, first: match.first, after: next.after}, scene) : null;
  }

  #finish(reading: Reading, match: Match, scene: Scene): TimeExpression {
    const told = scene.spoken ? asSpoken(reading, scene.spoken) : reading;
    const {type, value, mod, date, anchor, certainty} = told;
    const position = positionOf(this.#telling, match);
    const isAttributive = this.#telling.tokens[match.first - 1]?.entry.values.attributing !== undefined;
    const isEvident = told.dated || !datedRules.has(match.rule);
    scene.narrative.remember(told, position, scene.sentence, {isAttributive, isEvident});
    this.#noteStay(reading, match, position, scene);
    return {position, type, value, mod, date, anchor, certainty, rule: match.rule};
  }

  /** "Arrived on Friday", "from 9 to 11 September": from here the days of a visit are counted. */
  #noteStay({date, extent}: Reading, match: Match, position: Position, {narrative}: Scene): void {
    if (match.rule === "time/day-range" || match.rule === "time/weekday-range") {
      const bounds = date === null ? null : boundsOf(date);
      if (!bounds?.earliest || !bounds.latest) return;
      const [start, end] = [bounds.earliest, bounds.latest].map((day) => DateTime.fromISO(day, {zone: "utc"}));
      if (start && end) narrative.beginStay({start, end, position});
    } else if (extent?.unit === "day" && dayRules.has(match.rule) && this.#isOpening(match)) {
      narrative.beginStay({start: extent.start, end: null, position});
    }
  }

  #isOpening({first, after}: Match): boolean {
    const {tokens} = this.#telling;
    const last = Math.min(tokens.length, after + openingReach);
    for (let at = Math.max(0, first - openingReach); at < last; at++) {
      if (tokens[at]?.entry.values.opening !== undefined) return true;
    }
    return false;
  }
}

/** What is counted from the day on which it was said. */
function asSpoken(reading: Reading, spoken: Position): Reading {
  return reading.anchor === "PUBLICATION_TIME" ? {...reading, anchor: spoken, certainty: "inferred"} : reading;
}

/** "EV" of 2020-09-11TEV. */
function partOf({value}: Reading): string | undefined {
  return /T([A-Z]{2})$/.exec(value)?.[1];
}
