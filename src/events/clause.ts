import type {TimeExpression} from "../model.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";

/** A stretch of a sentence between marks or connectives. */
export interface Clause {
  first: number; // token
  last: number; // token, included
  part: number; // of the sentence: what a semicolon parts are stories of their own
  kind:
    | "main"
    | "content" // what somebody says: "que la Russie était disposée à …"
    | "attribution" // that somebody says it
    | "relative"
    | "participle"
    | "condition"
    | "aside"; // in brackets
}

/** A longer run of words without a full stop, in tokens, is a table or a list and no sentence. */
const LONGEST_SENTENCE = 600;

/** Whether a sentence is one that can be read: the cost of reading it grows faster than its length. */
export function isReadable({tokens}: TaggedSentence): boolean {
  return tokens.length <= LONGEST_SENTENCE;
}

/** The words of a clause, as they stand. */
export function clauseWords({tokens}: TaggedSentence, {first, last}: Pick<Clause, "first" | "last">): string[] {
  return tokens.slice(first, last + 1).map(({text}) => text);
}

/** The last token of a clause that is no mark. */
export function lastWord({tokens}: TaggedSentence, {first, last}: Pick<Clause, "first" | "last">): number {
  let end = last;
  while (end > first && !/[\p{L}\p{N}]/u.test(tokens[end]?.text ?? "")) end--;
  return end;
}

/** The clause of a sentence in which a time stands. */
export function clauseOf({position}: TimeExpression, tagged: TaggedSentence, clauses: readonly Clause[]): Clause {
  const end = position.end - tagged.sentence.position.start;
  const found = clauses.find(({last}) => (tagged.tokens[last]?.end ?? 0) >= end);
  return found ?? {first: 0, last: tagged.tokens.length - 1, part: 0, kind: "main"};
}
