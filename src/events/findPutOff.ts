import type {Language} from "../language/language.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {EventStatus, TimeExpression} from "../model.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import {tokenAt} from "./classifyStatement.ts";
import {type Clause, clauseOf, clauseWords} from "./clause.ts";
import {findPhrase} from "./tellType.ts";

/** "Planned for Monday" stands so close before its day, and "für Montag geplant" so close behind it. */
const LEAD = 4;
const TAIL = 2;

/** The time of a thing that a sentence tells was put off or called off, with the word that does. */
export interface PutOff {
  time: TimeExpression;
  status: EventStatus;
  word: string;
}

/**
 * "The visit, planned for April, was postponed on Thursday to the autumn": of what was put off, the time is that for which it
 * was planned; when that was decided, and until when, are its story. Null where a sentence does not say for when it was planned.
 */
export function findPutOff(
  tagged: TaggedSentence,
  clauses: readonly Clause[],
  times: readonly TimeExpression[],
  language: Language,
): PutOff | null {
  const main = clauses.filter(({kind}) => kind === "main").flatMap((clause) => clauseWords(tagged, clause));
  if (main.some((word) => isOneOf(word, language.events.negations))) return null;
  const {cancelled = [], postponed = []} = language.events.statuses;
  for (const [status, phrases] of [
    ["cancelled", cancelled],
    ["postponed", postponed],
  ] as const) {
    const word = findPhrase(main, phrases);
    const time = word && times.find((each) => isPlanned(tagged, clauseOf(each, tagged, clauses), each, language));
    if (word && time) return {time, status, word};
  }
  return null;
}

function isPlanned(tagged: TaggedSentence, clause: Clause, {position}: TimeExpression, {events}: Language): boolean {
  if (clause.kind === "participle" || clause.kind === "relative") return true;
  const [first, last] = [tokenAt(tagged, position.start), tokenAt(tagged, position.end)];
  const words = tagged.tokens.map(({text}) => text);
  const planned = [...(events.statuses.planned ?? []), ...events.unheld];
  return [words.slice(Math.max(0, first - LEAD), first), words.slice(last, last + TAIL)].some(
    (beside) => findPhrase(beside, planned) !== null,
  );
}
