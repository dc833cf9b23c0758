import {readsHan} from "../language/hanText.ts";
import type {NamedLanguage} from "../language/language.ts";
import {findChainNames} from "./chainNames.ts";
import {findHanNames} from "./hanNames.ts";
import type {Span} from "./nameSequences.ts";
import type {TaggedSentence} from "./tagSentence.ts";

/** A name that no capitals show, with what speaks for it. */
export interface UncapitalizedName extends Span {
  evidence: readonly string[];
  weight: number; // from 0 on a name
}

/** Finds people's names in a language that writes no capitals: by characters where there are no spaces, else by words. */
export function findUncapitalized(tagged: TaggedSentence, language: NamedLanguage): readonly UncapitalizedName[] {
  const {readings} = tagged; // the survey asks, and roles, and the article
  readings.uncapitalized ??= readsHan(language) ? findHanNames(tagged, language) : findChainNames(tagged, language);
  return readings.uncapitalized;
}
