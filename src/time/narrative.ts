import type {Position} from "../model.ts";
import type {Extent} from "./extent.ts";
import type {Issue} from "./issue.ts";
import type {Reading} from "./reading.ts";

/** A stretch that the text has named. */
export interface Named {
  extent: Extent;
  position: Position;
  sentence: number; // index of its sentence
  dated: boolean; // its year stood in the words
}

/** How far from the issue, in days, a day is no longer news but history. */
const historyBegins = 300;

/**
 * Remembers what a text has named, so that "the same day" and "two years later" have something to count from. News and
 * history are kept apart: a day of 1962 told in passing is what the next words count from, and then is forgotten.
 */
export class Narrative {
  readonly #issue: Issue | null;
  #news: Named | null = null; // the last day near the issue
  #history: Named | null = null; // the last day far from it
  #last: Named | null = null; // the last stretch of any length

  constructor(issue: Issue | null) {
    this.#issue = issue;
  }

  /** A date that only describes a noun ("the vote of 1 July") does not displace another of its sentence. */
  remember(reading: Reading, position: Position, sentence: number, attributive: boolean): void {
    if (!reading.extent || this.#isDateline(reading, sentence)) return;
    const named = {extent: reading.extent, position, sentence, dated: reading.dated};
    this.#last = named;
    if (reading.extent.unit !== "day") return;
    const isHistory = this.#isHistory(reading.extent);
    if (attributive && (isHistory ? this.#history : this.#news)?.sentence === sentence) return;
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

  /** The stretch that "that year" or "two months later" counts from. */
  lastIn(sentence: number): Named | null {
    return this.#last && sentence - this.#last.sentence <= 3 ? this.#last : null;
  }

  /** The year of the history that is being told in a sentence, if one is: it was named here or in the sentence before. */
  yearTold(sentence: number): Named | null {
    const told = this.#history;
    if (!told?.dated || sentence - told.sentence > 1) return null;
    return this.#news && this.#news.sentence > told.sentence ? null : told;
  }

  #isHistory({start}: Extent): boolean {
    return this.#issue === null || Math.abs(this.#issue.day.diff(start, "days").days) > historyBegins;
  }
}
