import type {Position} from "../model.ts";
import type {Issue} from "./issue.ts";
import type {Narrative} from "./narrative.ts";
import type {Tense} from "./readTense.ts";

/** All that a rule may look at besides the words it matched. */
export interface Scene {
  issue: Issue | null;
  narrative: Narrative;
  sentence: number; // index of the sentence
  readonly dayFirst: boolean; // 11/09 is in September
  yearsNamed: readonly number[]; // written out with a date elsewhere in the sentence
  spoken?: Position | null; // where the day stands on which these words were said, when that is not the issue's
  readTense(): Tense | null; // around the match
  report(reason: string, rule: string): void;
}
