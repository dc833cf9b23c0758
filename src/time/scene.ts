import type {Position} from "../model.ts";
import type {Issue} from "./issue.ts";
import type {Narrative} from "./narrative.ts";
import type {Tense} from "./readTense.ts";

/** All that a rule may look at besides the words it matched. */
export interface Scene {
  readonly issue: Issue | null; // what is counted from; of words that are quoted, the day on which they were said
  readonly spoken: Position | null; // where that day stands
  readonly narrative: Narrative;
  readonly sentence: number; // index of the sentence
  readonly dayFirst: boolean; // 11/09 is in September
  readonly yearsNamed: readonly number[]; // written out with a date elsewhere in the sentence
  readonly leansBack: boolean; // verbs of the past bear no mark, so a clause without one is rather past
  readonly isToward: boolean; // "for" stands before it: what is called for a day
  readonly isEnd: boolean; // "until" or "by" stands before it
  readTense(): Tense | null; // around the match
  report(reason: string, rule: string): void;
}
