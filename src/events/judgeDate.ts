import {isOneOf} from "../language/wordSets.ts";
import type {TimeExpression} from "../model.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import {boundsOf} from "../time/edtf.ts";
import {classifyStatement, daysBetween, RECENT_DAYS, type StatementClass, tokenAt} from "./classifyStatement.ts";
import {type Clause, clauseOf} from "./clause.ts";
import {type Findings, issueDay} from "./findings.ts";
import {opensSetting} from "./findSubject.ts";
import {hasPredicate} from "./tellType.ts";

/** Classes one date of a sentence, in its clause and what belongs to it. */
export function judgeDate(
  findings: Findings,
  tagged: TaggedSentence,
  clauses: readonly Clause[],
  clause: Clause,
  time: TimeExpression,
): StatementClass {
  const published = issueDay(findings);
  const whole = widen(clause, clauses, tagged, findings);
  const isConditional = clauses.some(({kind, part}) => kind === "condition" && part === whole.part);
  const earliest = boundsOf(time.date ?? "")?.earliest ?? published;
  if (isConditional && daysBetween(published, earliest) > 0) return {class: "condition", reason: "it may never happen"};
  const others = findings.timesIn(tagged.index);
  return classifyStatement(tagged, whole, time, {language: findings.language, published, others});
}

/**
 * The clause that a date stands in; "la cumbre, que tendrá lugar en Lima, entre el 8 y el 9 de mayo": a date set apart at the end is
 * that of the relative clause before it, where that tells what happens and has no date.
 */
export function clauseOfDate(
  findings: Findings,
  tagged: TaggedSentence,
  clauses: readonly Clause[],
  time: TimeExpression,
): Clause {
  const own = clauseOf(time, tagged, clauses);
  const at = clauses.indexOf(own);
  // "Que tendrá lugar en Trujillo (Extremadura) el 28 de octubre": behind a bracket, too.
  const isBracketed = clauses[at - 1]?.kind === "aside";
  const before = clauses[isBracketed ? at - 2 : at - 1];
  const next = clauses[at + 1];
  const {language, timesIn} = findings;
  const isLast = isBracketed || next === undefined || next.part !== own.part;
  if (before?.kind !== "relative" || own.kind !== "main" || !isLast || !isBareDate(own, tagged, findings, true))
    return own;
  const isDated = timesIn(tagged.index).some((each) => each !== time && clauseOf(each, tagged, clauses) === before);
  const tells = hasPredicate(tagged, before, language, "verb");
  return tells && !isDated ? before : own;
}

/** Whether a day of this year dates a noun and nothing that its own clause tells. */
export function isOfNounAlone(
  findings: Findings,
  tagged: TaggedSentence,
  clauses: readonly Clause[],
  clause: Clause,
  time: TimeExpression,
): boolean {
  const verdict = judgeDate(findings, tagged, clauses, clause, time);
  const isOld = daysBetween(time.date ?? "", issueDay(findings)) > RECENT_DAYS;
  // "The last time was 2 September, when …": a day that something was is no event of its own.
  const before = tagged.tokens[tokenAt(tagged, time.position.start) - 1]?.text;
  const isPredicate = isOneOf(before, findings.language.events.copulas);
  const isOfNoun = verdict.class === "background" && /noun/.test(verdict.reason);
  return !isOld && (isPredicate || isOfNoun || verdict.class === "no-verb");
}

/** "Jeudi, il a participé …": a date set apart belongs to the main clause behind it, or else to the one before. */
function widen(clause: Clause, clauses: readonly Clause[], tagged: TaggedSentence, findings: Findings): Clause {
  const {language} = findings;
  if (clause.kind !== "main" || hasPredicate(tagged, clause, language, "verb")) return clause;
  const at = clauses.indexOf(clause);
  const next = clauses
    .slice(at + 1)
    .find((each) => /main|attribution/.test(each.kind) && hasPredicate(tagged, each, language, "verb"));
  // "A effectué, mercredi, son dernier décollage": the verb stands before.
  const told = clauses
    .slice(0, at)
    .findLast(
      (each) => each.kind === "main" && each.part === clause.part && hasPredicate(tagged, each, language, "verb"),
    );
  if (!next && told) return {...clause, first: told.first};
  // "Dans la soirée du 2 juin, un train déraille": no list holds every verb.
  const isSetting = at === 0 && opensSetting(tagged, clause, language);
  const behind = next ?? (isSetting || isBareDate(clause, tagged, findings) ? clauses[at + 1] : undefined);
  if (behind && /main|attribution/.test(behind.kind)) return {...clause, last: behind.last};
  // "Rappelons que le président a effectué une visite, du 1er au 3 mai": what is said has the date.
  const said = clauses[at - 1];
  if (said?.kind === "content" && isBareDate(clause, tagged, findings)) return {...said, last: clause.last};
  const before = clauses.slice(0, at).findLast(({kind, part}) => kind === "main" && part === clause.part);
  return before ? {...clause, first: before.first} : clause;
}

/** Whether a clause holds a time and nothing else: "11月7日，". */
function isBareDate(
  {first, last}: Clause,
  {tokens, index, sentence}: TaggedSentence,
  {timesIn, language}: Findings,
  mayOpen = false, // with an article or a preposition: "el 28 de octubre"
): boolean {
  const {names, events} = language;
  const small = mayOpen ? [names.articles, events.timePrepositions, events.dateTails] : [];
  return tokens.slice(first, last + 1).every(({kind, start, text}) => {
    if (small.some((list) => isOneOf(text, list))) return true;
    const at = sentence.position.start + start;
    return kind === "mark" || timesIn(index).some(({position}) => position.start <= at && at < position.end);
  });
}
