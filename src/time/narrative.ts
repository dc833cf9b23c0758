import type {DateTime} from "luxon";
import type {Position} from "../model.ts";
import {type CalendarUnit, daysBetween, type Extent} from "./extent.ts";
import type {Issue} from "./issue.ts";
import {isNightBetween, type Reading} from "./reading.ts";

/** A stretch that the text has named. */
export interface Named {
  extent: Extent;
  position: Position;
  sentence: number; // index of its sentence
  dated: boolean; // its year stood in the words
  isAttributive: boolean; // it only describes a noun
  isNight: boolean; // from the evening of the day to the next morning
  isSpan: boolean; // the first of several: July to September
}

/** Days that belong together: a visit, a summit. */
export interface Stay {
  start: DateTime;
  end: DateTime | null; // its last day, when it was told
  position: Position; // of the words that tell it
}

/** What a time that is named tells of the text. */
export interface Weight {
  isAttributive: boolean; // it only describes a noun
  isSince: boolean; // all that is told began then: "the largest since 1813"
  isEvident: boolean; // its year was written, or counted from the issue, and not supposed
}

/** How far from the issue, in days, a day is no longer news but history. */
const historyBegins = 300;

/** So many stretches are remembered. */
const keptStretches = 8;

/** Units from the shortest to the longest. */
const lengths: readonly CalendarUnit[] = [
  "day",
  "weekend",
  "week",
  "month",
  "season",
  "quarter",
  "half",
  "year",
  "decade",
  "century",
];

/** So many years from the issue is another time. */
export const historicYears = 2;

/** So many dates of another time make a text history, when it has told no news, and when it has. */
const wholeHistory = 2;
const historyInNews = 4;

/** So many dates of other years end what stood under the year of a heading. */
const manyStrays = 3;

/**
 * Remembers what a text has named, so that "the same day" and "two years later" have something to count from. News and
 * history are kept apart: a day of 1962 told in passing is what the next words count from, and then is forgotten.
 */
export class Narrative {
  readonly #issue: Issue | null;
  #news: Named | null = null; // the last day near the issue
  #history: Named | null = null; // the last day far from it
  readonly #latest: Named[] = []; // the last stretches of any length, the newest first
  #past: Named | null = null; // the last one of another year than the news', any length
  #pastRun = 0; // so many of them since the last word of news
  #section: Named | null = null; // the year that stands as a heading
  #strays = 0; // dates of other years since
  #stay: Stay | null = null; // the last visit, summit … of which the text told the first day
  #tellsNews = false; // something near the issue was named: a weekday, "yesterday", a date with its year

  constructor(issue: Issue | null) {
    this.#issue = issue;
  }

  /** A date that only describes a noun ("the vote of 1 July") does not displace one of its sentence that tells more. */
  remember(reading: Reading, position: Position, sentence: number, {isAttributive, isSince, isEvident}: Weight): void {
    if (!reading.extent || this.#isDateline(reading, sentence)) return;
    const isNight = isNightBetween(reading);
    const isSpan = reading.ends !== undefined;
    const named = {extent: reading.extent, position, sentence, dated: reading.dated, isAttributive, isNight, isSpan};
    this.#latest.unshift(named);
    if (this.#latest.length > keptStretches) this.#latest.pop();
    if (!(isSince && reading.extent.unit === "year")) this.#noteTime(named, isEvident);
    this.#leaveSection(named);
    if (reading.extent.unit !== "day") return;
    const isHistory = this.#isHistory(reading.extent);
    const last = isHistory ? this.#history : this.#news;
    if ((isAttributive || isSince) && last?.sentence === sentence && !last.isAttributive) return;
    if (isHistory) this.#history = named;
    else this.#news = named;
  }

  /** The issue's own date, in full, at the head of an article tells nothing. */
  #isDateline({extent, dated}: Reading, sentence: number): boolean {
    return (
      dated && sentence < 3 && extent?.unit === "day" && extent.start.equals(this.#issue?.day ?? extent.start.plus(1))
    );
  }

  /** The day that "that day" means in a sentence. */
  dayIn(sentence: number): Named | null {
    const told = this.#history;
    const newsIsNewer = this.#news !== null && told !== null && this.#news.sentence >= told.sentence;
    if (told && !newsIsNewer && (sentence - told.sentence <= 1 || !this.#news)) return told;
    return this.#news;
  }

  /** Whether the text has gone on to a month, season or year other than that of its last day: "el lunes siguiente" is of no day told. */
  isPassed(sentence: number): boolean {
    const [last] = this.#latest;
    const day = this.dayIn(sentence);
    if (!last || !day || last.extent.unit === "day" || last.position.start < day.position.start) return false;
    return last.extent.start.year !== day.extent.start.year;
  }

  /** The last day that a text has named up to some day. */
  dayUpTo(limit: DateTime, sentence: number): Named | null {
    return this.#findLatest(sentence, ({extent}) => extent.unit === "day" && extent.start <= limit);
  }

  /** What is told from here on is long over. */
  beginHistory(first: Named): void {
    this.#past = first;
    this.#pastRun = historyInNews;
  }

  /** Dates of other years, in full, end what stood under a year; a single one does not. */
  #leaveSection({extent, dated, isAttributive}: Named): void {
    const {year} = extent.start;
    if (!this.#section || !dated || isAttributive || lengths.indexOf(extent.unit) > lengths.indexOf("year")) return;
    this.#strays = year === this.#section.extent.start.year ? 0 : this.#strays + 1;
    if (this.#strays >= manyStrays) this.#section = null;
  }

  /** A heading that is a year, or begins with one, is that of all below it, to the next such heading. */
  beginSection(year: Named): void {
    this.#strays = 0;
    this.#section = year;
  }

  /** The year under which the text stands. */
  get section(): Named | null {
    return this.#section;
  }

  /** What began on a day, or lasted some days, has days of its own. */
  beginStay(stay: Stay): void {
    this.#stay = stay;
  }

  /** What "the second day of the visit" counts from. */
  get stay(): Stay | null {
    return this.#stay;
  }

  /** The stretch that "that year" or "two months later" counts from. */
  lastIn(sentence: number): Named | null {
    return this.#findLatest(sentence, () => true);
  }

  /** The last stretch that is no longer than a unit: "that month" after "on 3 May … since 1998" is May. */
  lastWithin(unit: CalendarUnit, sentence: number): Named | null {
    return this.#findLatest(sentence, ({extent}) => lengths.indexOf(extent.unit) <= lengths.indexOf(unit));
  }

  /** The last stretch of some length of which the text told. */
  lastPeriodIn(sentence: number, units: readonly CalendarUnit[]): Named | null {
    return this.#findLatest(sentence, ({extent: {unit}}) => units.includes(unit));
  }

  #findLatest(sentence: number, isWanted: (named: Named) => boolean): Named | null {
    return this.#latest.find((named) => sentence - named.sentence <= 3 && isWanted(named)) ?? null;
  }

  /**
   * What dates the history that is being told in a sentence, if one is. Where several times far from the issue have
   * been named and none near it since, the text is history; else history lasts from its date to the next sentence.
   */
  yearTold(sentence: number): Named | null {
    if (this.#section) return this.#section;
    if (this.#isWholeHistory()) return this.#past;
    const told = this.#history;
    if (!told?.dated || sentence - told.sentence > 1) return null;
    return this.#news && this.#news.sentence > told.sentence ? null : told;
  }

  /** The same, where the whole text is history. */
  get historyTold(): Named | null {
    return this.#isWholeHistory() ? this.#past : null;
  }

  #isWholeHistory(): boolean {
    return this.#pastRun >= (this.#tellsNews ? historyInNews : wholeHistory);
  }

  #noteTime(named: Named, isEvident: boolean): void {
    if (this.#issue && Math.abs(this.#issue.day.year - named.extent.start.year) < historicYears) {
      if (!isEvident) return;
      this.#tellsNews = true;
      this.#pastRun = 0;
    } else if (
      named.dated &&
      (!this.#issue || named.extent.start < this.#issue.day) &&
      named.extent.unit !== "decade" &&
      named.extent.unit !== "century"
    ) {
      this.#past = named;
      this.#pastRun++;
    }
  }

  #isHistory({start}: Extent): boolean {
    return this.#issue === null || Math.abs(daysBetween(start, this.#issue.day)) > historyBegins;
  }
}
