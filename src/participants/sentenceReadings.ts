import type {NameRoles} from "./nameRoles.ts";
import type {Span} from "./nameSequences.ts";
import type {UncapitalizedName} from "./uncapitalized.ts";
import type {Candidate} from "./witnesses.ts";

/**
 * What was told of a sentence when it was first asked, null before. It stands in the sentence and goes with it: a weak map of sentences
 * holds all of them until the whole heap is swept.
 */
export interface SentenceReadings {
  candidates: readonly Candidate[] | null; // with the witnesses that the sentence has
  uncapitalized: readonly UncapitalizedName[] | null;
  roles: ReadonlyMap<number, NameRoles & Span> | null; // of names, by their first token
  lineUp: number | null; // where the names of a line-up begin; -1 where there is none
}

/** Before anything is asked. */
export function openReadings(): SentenceReadings {
  return {candidates: null, uncapitalized: null, roles: null, lineUp: null};
}
