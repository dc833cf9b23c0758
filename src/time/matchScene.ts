import type {Position, Sentence} from "../model.ts";
import type {Issue} from "./issue.ts";
import type {Match} from "./matchPatterns.ts";
import type {Narrative} from "./narrative.ts";
import {readTense, type Tense, type TenseEndings} from "./readTense.ts";
import type {Scene} from "./scene.ts";
import type {Speech} from "./speech.ts";
import type {TimeFinding} from "./timeFinding.ts";
import type {Token} from "./token.ts";
import {hasTrait, traits} from "./traits.ts";

/** A sentence in its article, with what its words may be. */
export interface Telling {
  sentence: Sentence;
  index: number; // of the sentence
  tokens: readonly Token[];
  matches: readonly Match[];
  quoted: readonly boolean[] | null; // for each token, whether it is; null when none is
  yearsNamed: readonly number[]; // written out with a date in the sentence
  endings: TenseEndings;
  issue: Issue | null;
  narrative: Narrative;
  dayFirst: boolean;
  ranges: "whole" | "ends";
  report: ((finding: TimeFinding) => void) | undefined;
}

/** Rules whose dates have a year that others of the sentence may share. */
const datedRules: ReadonlySet<string> = new Set(["time/date", "time/month", "time/day-range"]);

/** Bounds behind which time may go on past the issue. */
const endsLater: ReadonlySet<string> = new Set(["until", "by"]);

const apostrophes: ReadonlySet<string> = new Set(["'", "’"]);

/** The scene of one match; what costs something is read when a rule asks for it. */
export class MatchScene implements Scene {
  readonly issue: Issue | null;
  readonly spoken: Position | null;
  readonly #telling: Telling;
  readonly #match: Match;
  #tense: Tense | null | undefined;

  readonly #isAnnounced: boolean;

  /** `speech` is given for a match inside a quotation whose day is known; what is announced lies ahead where no verb is past. */
  constructor(telling: Telling, match: Match, speech: Speech | null, isAnnounced = false) {
    this.#isAnnounced = isAnnounced;
    this.#telling = telling;
    this.#match = match;
    this.issue = speech ? speech.issue : telling.issue;
    this.spoken = speech?.position ?? null;
  }

  get narrative(): Narrative {
    return this.#telling.narrative;
  }

  get sentence(): number {
    return this.#telling.index;
  }

  get dayFirst(): boolean {
    return this.#telling.dayFirst;
  }

  get yearsNamed(): readonly number[] {
    return this.#telling.yearsNamed;
  }

  get leansBack(): boolean {
    return this.#telling.endings.pastUnmarked;
  }

  /** "For Thursday", "für kommenden Donnerstag", "para el jueves", but not "for Thursday's attack". */
  get isToward(): boolean {
    const {tokens} = this.#telling;
    const {first, after} = this.#match;
    if (apostrophes.has(tokens[after]?.text ?? "")) return false;
    const isNext = hasTrait(tokens[first - 1], traits.toward);
    return isNext || (hasTrait(tokens[first - 1], traits.join) && hasTrait(tokens[first - 2], traits.toward));
  }

  get isEnd(): boolean {
    return endsLater.has(this.#bound);
  }

  get #bound(): string {
    return this.#telling.tokens[this.#match.first - 1]?.entry.values.bound ?? "";
  }

  readTense(): Tense | null {
    const {tokens, endings} = this.#telling;
    if (this.#tense === undefined) {
      const tense = readTense(tokens, this.#match, endings, this.#telling.quoted);
      this.#tense = this.#weigh(tense);
    }
    return this.#tense;
  }

  /** "Since Wednesday" looks back. What ends "by 21 September" may lie ahead though a past verb tells it; an hour announces where its language does so. */
  #weigh(tense: Tense | null): Tense | null {
    if (this.#bound === "since") return "past";
    if (tense === "past") return this.isEnd ? null : tense;
    if (tense === "present" && this.isEnd) return "future"; // "they have until Monday"
    return this.#isAnnounced && this.#telling.endings.clockAhead ? "future" : tense;
  }

  report(reason: string, rule: string): void {
    this.#telling.report?.({position: positionOf(this.#telling, this.#match), reason, rule});
  }
}

/** The years that the dates of a sentence have written out. */
export function listYears(matches: readonly Match[]): number[] {
  const years: number[] = [];
  for (const {rule, slots} of matches) {
    const year = slots.year === undefined || !datedRules.has(rule) ? 0 : Number(slots.year);
    if (year > 0 && !years.includes(year)) years.push(year);
  }
  return years;
}

/** Where a match stands in the article. */
export function positionOf({tokens}: Pick<Telling, "tokens">, {first, after}: Match): Position {
  return {start: tokens[first]?.start ?? 0, end: tokens[after - 1]?.end ?? 0};
}
