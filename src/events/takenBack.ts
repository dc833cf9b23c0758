import type {Language} from "../language/language.ts";
import {tokenize} from "../language/tokens.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {TimeExpression} from "../model.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import {tokenAt} from "./classifyStatement.ts";
import {type Clause, clauseOf, clauseWords} from "./clause.ts";
import type {Findings} from "./findings.ts";
import {findPhrase} from "./tellType.ts";

/** "Nicht, wie berichtet, am 10. Januar": so many tokens lie between the negation and what it takes back. */
const REACH = 6;

/** Whether a sentence takes back what was published before: by its words, those of its paragraph before it, or the headline. */
export function isCorrection({article, names, language}: Findings, tagged: TaggedSentence): boolean {
  const {corrections} = language.events;
  const headline = tokenize(`${article.headline}:`).map(({text}) => text);
  const before = names.tagged
    .filter(({sentence, index}) => sentence.block === tagged.sentence.block && index <= tagged.index)
    .flatMap(({tokens}) => tokens.map(({text}) => text));
  return findPhrase(headline, corrections) !== null || findPhrase(before, corrections) !== null;
}

/** The times of a correction that are its own: not what is taken back, nor when that was published. */
export function listKeptTimes(
  tagged: TaggedSentence,
  clauses: readonly Clause[],
  times: readonly TimeExpression[],
  {events}: Language,
): TimeExpression[] {
  return times.filter((time) => {
    const at = tokenAt(tagged, time.position.start);
    const clause = clauseOf(time, tagged, clauses);
    const before = clauses[clauses.indexOf(clause) - 1];
    const telling = clause.kind === "content" && before ? {...clause, first: before.first} : clause;
    if (findPhrase(clauseWords(tagged, {first: telling.first, last: at - 1}), events.ownReports)) return false;
    const from = Math.max(0, at - REACH, ...times.map(({position}) => endBefore(tagged, position.end, at)));
    return !tagged.tokens.slice(from, at).some(({text}) => isOneOf(text, events.negations));
  });
}

/** The token behind a time that ends before another one; 0 for any other. */
function endBefore(tagged: TaggedSentence, end: number, at: number): number {
  const behind = tokenAt(tagged, end);
  return behind <= at ? behind : 0;
}
