import type {Language} from "../language/language.ts";
import type {Position, Sentence, TimeExpression} from "../model.ts";
import {readGrammar} from "./grammar.ts";
import {readIssue} from "./issue.ts";
import {type Match, matchPatterns} from "./matchPatterns.ts";
import {Narrative} from "./narrative.ts";
import type {Reading} from "./reading.ts";
import {readTense} from "./readTense.ts";
import {readTokens} from "./readTokens.ts";
import {readBound} from "./rules/bounds.ts";
import {readClockOn} from "./rules/clock.ts";
import {rules} from "./rules/index.ts";
import type {Scene} from "./scene.ts";
import type {TimeFinding} from "./timeFinding.ts";
import type {Token} from "./token.ts";

/** What an article's times are resolved against. */
export interface TimeContext {
  text: string; // of the article
  language: Language;
  published: string | null; // EDTF of any precision
  report?: (finding: TimeFinding) => void;
}

/**
 * Finds the expressions of time of an article, in order and never overlapping, and resolves each against the issue
 * date and what the text has told before. Values are TIMEX3's, dates EDTF's.
 */
export function findTimes(
  sentences: readonly Sentence[],
  {language, published, report}: TimeContext,
): TimeExpression[] {
  const grammar = readGrammar(language.time);
  const issue = readIssue(published);
  const narrative = new Narrative(issue);
  return sentences.flatMap((sentence, index) => {
    const tokens = readTokens(sentence.text, grammar.lexicon);
    const matches = matchPatterns(tokens, grammar.patterns);
    const yearsNamed = [
      ...new Set(matches.flatMap(({rule, slots}) => (datedRules.has(rule) && slots.year ? [Number(slots.year)] : []))),
    ];
    const reader = new SentenceReader(sentence, tokens, matches, (match) => ({
      issue,
      narrative,
      sentence: index,
      dayFirst: language.time.dayFirst,
      yearsNamed,
      readTense: once(() => readTense(tokens, match.first, match.after, grammar.endings)),
      report: (reason, rule) => report?.({position: positionOf(sentence, tokens, match), reason, rule}),
    }));
    return reader.read();
  });
}

const datedRules = new Set(["time/date", "time/month", "time/day-range"]);
const dayRules = new Set([
  "time/part-of-today",
  "time/date",
  "time/weekday",
  "time/relative-day",
  "time/iso-date",
  "time/figure-date",
  "time/narrative-day",
]);

/** Calls a function when it is first asked for, and remembers what it gave. */
function once<T>(read: () => T): () => T {
  let known: {value: T} | null = null;
  return () => {
    known ??= {value: read()};
    return known.value;
  };
}

/** Reads the matches of one sentence, in order; a clock time goes with the day that stands beside it. */
class SentenceReader {
  readonly #sentence: Sentence;
  readonly #tokens: readonly Token[];
  readonly #matches: readonly Match[];
  readonly #sceneOf: (match: Match) => Scene;

  constructor(
    sentence: Sentence,
    tokens: readonly Token[],
    matches: readonly Match[],
    sceneOf: (match: Match) => Scene,
  ) {
    this.#sentence = sentence;
    this.#tokens = tokens;
    this.#matches = matches;
    this.#sceneOf = sceneOf;
  }

  read(): TimeExpression[] {
    const found: TimeExpression[] = [];
    for (let index = 0; index < this.#matches.length; index++) {
      const match = this.#matches[index] as Match;
      const next = this.#matches[index + 1];
      const joined = next && this.#readTogether(match, next);
      if (joined) index++;
      const expression = joined ?? this.#readAlone(match);
      if (expression) found.push(expression);
      else if (match.rule === "time/day-list") found.push(...this.#readEach(match));
    }
    return found;
  }

  #readAlone(match: Match): TimeExpression | null {
    const scene = this.#sceneOf(match);
    const reading = rules[match.rule]?.(match.slots, scene) ?? null;
    return reading && this.#finish(readBound(reading, this.#tokens[match.first - 1], match.slots), match, scene);
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

  /** "Friday at 18:00 UTC", "12:00 UTC Monday": one time. */
  #readTogether(match: Match, next: Match): TimeExpression | null {
    const clock = match.rule === "time/clock" ? match : next;
    const day = clock === match ? next : match;
    if (clock.rule !== "time/clock" || !dayRules.has(day.rule)) return null;
    if (next.first - match.after > 3) return null;
    for (let at = match.after; at < next.first; at++) {
      const token = this.#tokens[at];
      if (token?.entry.values.join === undefined && token?.text !== ",") return null;
    }
    const scene = this.#sceneOf(day);
    const dayReading = rules[day.rule]?.(day.slots, scene);
    const reading = dayReading && readClockOn(dayReading, clock.slots, day.slots.dayPart);
    return reading ? this.#finish(reading, {...clock, first: match.first, after: next.after}, scene) : null;
  }

  #finish({extent, dated, ...reading}: Reading, match: Match, {narrative, sentence}: Scene): TimeExpression {
    const position = positionOf(this.#sentence, this.#tokens, match);
    const isAttributive = this.#tokens[match.first - 1]?.entry.values.attributing !== undefined;
    const isEvident = dated || !datedRules.has(match.rule);
    narrative.remember({...reading, extent, dated}, position, sentence, {isAttributive, isEvident});
    return {position, ...reading, rule: match.rule};
  }
}

function positionOf(sentence: Sentence, tokens: readonly Token[], {first, after}: Match): Position {
  const {start} = sentence.position;
  return {start: start + (tokens[first]?.start ?? 0), end: start + (tokens[after - 1]?.end ?? 0)};
}
