import {isOneOf} from "../language/wordSets.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import {type Clause, clauseWords} from "./clause.ts";
import type {Findings} from "./findings.ts";
import {findSubject} from "./findSubject.ts";
import {widthOf} from "./headline.ts";
import {nameEvent} from "./nameEvent.ts";
import {hasPredicate} from "./tellType.ts";
import {turnVerbFirst} from "./turnRelative.ts";

/** A clause of no more words, or a headline of fewer characters, says too little by itself. */
const FEWEST_WORDS = 4;
const SHORTEST_NAME = 15;

/** The headline of a second day of a sentence, by its own clause; null where that says too little. */
export function nameApart(
  findings: Findings,
  tagged: TaggedSentence,
  clauses: readonly Clause[],
  clause: Clause,
): string | null {
  const told = turnVerbFirst(tagged, clause, findings.language) ?? goOn(findings, tagged, clauses, clause);
  const words = clauseWords(tagged, clause).filter((word) => /\p{L}/u.test(word));
  const own = clause.kind === "main" && words.length > FEWEST_WORDS ? [clause] : null;
  const kept = told ?? own;
  const name = kept ? nameEvent(findings, tagged.index, kept) : "";
  return widthOf(name) >= SHORTEST_NAME ? name : null;
}

/** "…, а в следующем туре, 17 апреля, сыграют с «Уралом»": a day between commas is that of the verb behind it. */
function goOn(findings: Findings, tagged: TaggedSentence, clauses: readonly Clause[], clause: Clause): Clause[] | null {
  const {language} = findings;
  const at = clauses.indexOf(clause);
  const [before, next] = [clauses[at - 1], clauses[at + 1]];
  if (before?.kind !== "main" || next?.kind !== "main" || clause.kind !== "main") return null;
  const opens = isOneOf(tagged.tokens[before.first]?.text, language.events.contrasts);
  const tells = (each: Clause) => hasPredicate(tagged, each, language, "verb");
  if (!opens || tells(before) || tells(clause) || !tells(next)) return null;
  const subject = clauses
    .slice(0, at - 1)
    .map((each) => (each.kind === "main" && tells(each) ? findSubject(findings, tagged, each) : null))
    .find((each) => each !== null);
  if (!subject) return [next];
  const isQuoted = /^[»”"]$/u.test(tagged.tokens[subject.last + 1]?.text ?? "");
  return [isQuoted ? {...subject, last: subject.last + 1} : subject, next];
}
