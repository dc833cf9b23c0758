import type {Position} from "../../src/model.ts";

/** What is compared of an expression. */
export interface ScoredTime {
  position: Position;
  type: string;
  value: string | null; // TIMEX3; null where a corpus does not say
  values?: readonly string[]; // others that are right too
}

/** Precision, recall and their harmonic mean, from 0 to 1. */
export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

/**
 * The measures of TempEval-3 (UzZaman et al. 2013), summed over all texts, and two of what a chronicle needs.
 * strict: the same span. relaxed: spans that overlap, one to one. value: those with the right TIMEX3 value.
 * calendar: value, of dates and times with a place on the calendar, by their date alone.
 * dates: the set of distinct dates of each text.
 */
export interface Scores {
  strict: Score;
  relaxed: Score;
  value: Score;
  calendar: Score;
  dates: Score;
}

/** Scores what was found in some texts against what is there. */
export function scoreTimes(texts: readonly {gold: readonly ScoredTime[]; found: readonly ScoredTime[]}[]): Scores {
  const counts = {
    strict: new Count(),
    relaxed: new Count(),
    value: new Count(),
    calendar: new Count(),
    dates: new Count(),
  };
  for (const {gold, found} of texts) {
    const pairs = pairUp(gold, found);
    const same = pairs.filter(([a, b]) => a.position.start === b.position.start && a.position.end === b.position.end);
    counts.strict.add(same.length, found.length, gold.length);
    counts.relaxed.add(pairs.length, found.length, gold.length);
    const unsaid = pairs.filter(([{value}]) => value === null).length;
    const known = gold.filter(({value}) => value !== null).length;
    counts.value.add(pairs.filter(([a, b]) => isRight(a, b)).length, found.length - unsaid, known);
    const [goldDates, foundDates] = [gold.filter(hasDate), found.filter(hasDate)];
    const datePairs = pairUp(goldDates, foundDates);
    // A date found where the text has a time of another kind is no false alarm of a date.
    const beside = foundDates.filter(
      (one) => !goldDates.some((g) => overlap(g, one) > 0) && gold.some((g) => overlap(g, one) > 0),
    );
    const right = datePairs.filter(([a, b]) => listDates(a).includes(dateOf(b.value)));
    counts.calendar.add(right.length, foundDates.length - beside.length, goldDates.length);
    const [goldSet, foundSet] = [goldDates, foundDates].map((list) => new Set(list.map(({value}) => dateOf(value))));
    const shared = [...(foundSet ?? [])].filter((date) => goldSet?.has(date));
    counts.dates.add(shared.length, foundSet?.size ?? 0, goldSet?.size ?? 0);
  }
  const {strict, relaxed, value, calendar, dates} = counts;
  return {
    strict: strict.score(),
    relaxed: relaxed.score(),
    value: value.score(),
    calendar: calendar.score(),
    dates: dates.score(),
  };
}

/** Pairs expressions that overlap, one to one: equal spans first, then by the length they share. */
export function pairUp<T extends ScoredTime>(gold: readonly T[], found: readonly ScoredTime[]): [T, ScoredTime][] {
  const candidates = gold.flatMap((a) =>
    found.flatMap((b) => {
      const length = overlap(a, b);
      const equal = a.position.start === b.position.start && a.position.end === b.position.end;
      return length > 0 ? [{a, b, rank: equal ? Number.POSITIVE_INFINITY : length}] : [];
    }),
  );
  candidates.sort((one, other) => (one.rank === other.rank ? 0 : other.rank - one.rank));
  const used = new Set<ScoredTime>();
  return candidates.flatMap(({a, b}) => {
    if (used.has(a) || used.has(b)) return [];
    used.add(a).add(b);
    return [[a, b] as [T, ScoredTime]];
  });
}

/** Whether what was found has a right value. */
export function isRight(gold: ScoredTime, found: ScoredTime): boolean {
  const value = normalize(found.value ?? "");
  return [gold.value, ...(gold.values ?? [])].some((right) => right !== null && normalize(right) === value);
}

/** Spellings of one value: seconds and UTC are not compared, open tails left out. */
function normalize(value: string): string {
  return value
    .toUpperCase()
    .replace(/(T\d\d:\d\d):\d\d/g, "$1")
    .replace(/(T\d\d)Z?$/, "$1:00")
    .replace(/Z$/, "")
    .replace("T24:00", "T00:00")
    .replace(/-AU$/, "-FA")
    .replace(/(?:-XX)+$/, (tail, at: number) => (at === 4 || at === 7 ? "" : tail));
}

/** Its place on the calendar, by the day: 2020-09-11 of 2020-09-11T18:00; null of P3D, XXXX-09-11 and PAST_REF. */
function dateOf(value: string | null): string | null {
  const date = normalize(value ?? "").replace(/T(?:\d\d:\d\d[^/]*|MO|MI|AF|EV|NI)/g, "");
  return /^(?:\d{2}(?!\d\d?X)|BC\d)/.test(date) && !date.includes("X") ? date : null;
}

function listDates({value, values = []}: ScoredTime): (string | null)[] {
  return [value, ...values].map(dateOf);
}

function hasDate({type, value}: ScoredTime): boolean {
  return (type === "DATE" || type === "TIME") && dateOf(value) !== null;
}

function overlap({position: a}: ScoredTime, {position: b}: ScoredTime): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

class Count {
  #right = 0;
  #found = 0;
  #gold = 0;

  add(right: number, found: number, gold: number): void {
    this.#right += right;
    this.#found += found;
    this.#gold += gold;
  }

  score(): Score {
    const precision = this.#found === 0 ? 1 : this.#right / this.#found;
    const recall = this.#gold === 0 ? 1 : this.#right / this.#gold;
    return {precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)};
  }
}
