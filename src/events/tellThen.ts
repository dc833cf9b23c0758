import {isOneOf} from "../language/wordSets.ts";
import type {TimeExpression} from "../model.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import {boundsOf} from "../time/edtf.ts";
import {daysBetween, RECENT_DAYS, tokenAt} from "./classifyStatement.ts";
import {type Clause, clauseWords} from "./clause.ts";
import {type Findings, issueDay} from "./findings.ts";
import {findFirstVerb, skipOpening} from "./findSubject.ts";
import {isComma} from "./marks.ts";
import {hasPredicate, isVerb} from "./tellType.ts";

/**
 * "The last pictures are from 15 November, when he received the president": what happened on a day that only dates a noun is told
 * by the clause right behind it. Null where none stands there.
 */
export function findThen(
  {language}: Findings,
  tagged: TaggedSentence,
  clauses: readonly Clause[],
  {position, date}: TimeExpression,
): Clause | null {
  const {tokens} = tagged;
  const end = tokenAt(tagged, position.end);
  const at = isComma(tokens[end]?.text) ? end + 1 : end;
  if ((date ?? "").length < 10 || !isOneOf(tokens[at]?.text, language.events.thens)) return null;
  const clause = clauses.find(({first, last}) => first <= at && at <= last);
  const then: Clause | null = clause ? {...clause, first: at, kind: "relative"} : null;
  return then && hasPredicate(tagged, then, language, "verb") ? then : null;
}

/**
 * "The minister resigned on Thursday after protesters had stormed the ministry on Tuesday": a clause with a subject and a verb of its
 * own has the day that stands behind them, and the sentence another one or none. Null where no such clause holds the day.
 */
export function findAfter(
  findings: Findings,
  tagged: TaggedSentence,
  clauses: readonly Clause[],
  {position, date}: TimeExpression,
): Clause | null {
  const {events} = findings.language;
  const at = tokenAt(tagged, position.start);
  const clause = clauses.find(({first, last}) => first <= at && at <= last);
  const earliest = boundsOf(date ?? "")?.earliest;
  const isNews = earliest && (date ?? "").length >= 10 && daysBetween(earliest, issueDay(findings)) <= RECENT_DAYS;
  if (!clause || !isNews) return null;
  let opening = at - 1;
  while (opening > clause.first && !isOneOf(tagged.tokens[opening]?.text, events.afters)) opening--;
  if (opening <= clause.first) return null;
  const told = {...clause, first: opening + 1};
  const verb = findFirstVerb(findings, tagged, told, findings.language);
  const isDenied = clauseWords(tagged, told).some((word) => isOneOf(word, events.negations));
  return verb > told.first && verb < at && !isDenied ? {...clause, first: opening, kind: "relative"} : null;
}

/** What such a clause tells, without its opening; where it has no subject of its own, of the first person of the sentence. */
export function tellThen(findings: Findings, tagged: TaggedSentence, clause: Clause): Clause[] | null {
  const {language, mentionsIn, actorOf} = findings;
  const isOpened = [language.events.thens, language.events.afters].some((list) =>
    isOneOf(tagged.tokens[clause.first]?.text, list),
  );
  if (clause.kind !== "relative" || !isOpened) return null;
  const start = skipOpening(findings, tagged, {...clause, first: clause.first + 1});
  const word = tagged.tokens[start]?.text ?? "";
  const isPronoun = isOneOf(word, language.names.personPronouns);
  const isBare = language.events.order === "free" && isVerb(word, language);
  const subject = mentionsIn(tagged.index).find(
    ({first, to}) => first < clause.first && actorOf(to)?.type === "Person",
  );
  // "…, als er den Gast empfing": a clause whose verb ends it keeps its opening, by which the headline turns it.
  const opening = isOneOf(tagged.tokens[clause.first]?.text, language.events.subordinators)
    ? [{...clause, last: clause.first}]
    : [];
  if (!subject || !(isPronoun || isBare)) return [...opening, {...clause, first: start}];
  return [
    ...opening,
    {...clause, first: subject.first, last: subject.last, kind: "main"},
    {...clause, first: isPronoun ? start + 1 : start},
  ];
}
