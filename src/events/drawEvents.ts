import type {TimeExpression} from "../model.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import {castEvent} from "./castEvent.ts";
import {
  classifyStatement,
  clauseWords,
  findPhrase,
  hasPredicate,
  type StatementClass,
  tellStatus,
  tellType,
} from "./classifyStatement.ts";
import {type EventDraft, type Findings, issueDay, type LeftOut} from "./findings.ts";
import {findVisits} from "./findVisits.ts";
import {locateEvent} from "./locateEvent.ts";
import {nameEvent} from "./nameEvent.ts";
import {nameOccasion, nameStatement, nameThing} from "./nameSpecial.ts";
import {type Clause, findHeadOf, splitClauses} from "./splitClauses.ts";

/** How many sentences behind an event what came "then" may stand. */
const SEQUENCE_REACH = 2;

/**
 * Draws the events of one article from its sentences, in order, and says of every other date why it became none. An article
 * without an issue date gives no events: nothing in it can be placed.
 */
export function drawEvents(findings: Findings): {drafts: EventDraft[]; leftOut: LeftOut[]} {
  const drafts: EventDraft[] = [];
  const leftOut: LeftOut[] = [];
  if (!findings.article.datePublished) return {drafts, leftOut};
  findings.sentences.forEach((sentence, index) => {
    if (findings.article.blocks[sentence.block]?.type === "headline") return;
    const dated = drawDated(findings, index, leftOut);
    if (dated.length > 0) drafts.push(...dated);
    else followUp(findings, index, drafts);
  });
  drafts.push(...findVisits(findings, drafts, leftOut));
  return {drafts, leftOut};
}

/** The events that the dates of one sentence tell: that of its main clause, and those of clauses that hang on it. */
function drawDated(findings: Findings, index: number, leftOut: LeftOut[]): EventDraft[] {
  const tagged = findings.names.tagged[index];
  const times = findings.times.filter(({position, date}) => date !== null && isInside(position, tagged));
  if (!tagged || times.length === 0) return [];
  const clauses = splitClauses(tagged, findings.language);
  const drafts: EventDraft[] = [];
  for (const time of times) {
    const clause = clauseOf(time, tagged, clauses);
    const verdict = judge(findings, tagged, widen(clause, clauses, tagged, findings), time);
    if (verdict.class !== "event") {
      leftOut.push({position: time.position, reason: verdict.reason, rule: `events/${verdict.class}`});
      continue;
    }
    const draft = draw(findings, index, tagged, clauses, clause, time);
    if (!drafts.some(({date, name}) => date === draft.date || name === draft.name)) drafts.push(draft);
    else if (!drafts.some(({date}) => date === draft.date)) {
      leftOut.push({position: time.position, reason: "its sentence tells of another day", rule: "events/second-date"});
    }
  }
  return drafts;
}

/** "Jeudi, il a participé …": a date set apart at the head belongs to the main clause behind it. */
function widen(clause: Clause, clauses: readonly Clause[], tagged: TaggedSentence, {language}: Findings): Clause {
  if (clause.kind !== "main" || hasPredicate(tagged, clause, language)) return clause;
  const next = clauses.slice(clauses.indexOf(clause) + 1).find(({kind}) => kind === "main");
  return next ? {...clause, last: next.last} : clause;
}

function judge(findings: Findings, tagged: TaggedSentence, clause: Clause, time: TimeExpression): StatementClass {
  const published = issueDay(findings);
  return classifyStatement(tagged, clause, time, {language: findings.language, published});
}

function isInside({start, end}: TimeExpression["position"], tagged: TaggedSentence | undefined): boolean {
  const sentence = tagged?.sentence.position;
  return sentence !== undefined && sentence.start <= start && end <= sentence.end;
}

function clauseOf({position}: TimeExpression, tagged: TaggedSentence, clauses: readonly Clause[]): Clause {
  const end = position.end - tagged.sentence.position.start;
  const found = clauses.find(({last}) => (tagged.tokens[last]?.end ?? 0) >= end);
  return found ?? {first: 0, last: tagged.tokens.length - 1, kind: "main"};
}

function draw(
  findings: Findings,
  index: number,
  tagged: TaggedSentence,
  clauses: readonly Clause[],
  clause: Clause,
  time: TimeExpression,
): EventDraft {
  const told = chooseClauses(tagged, clauses, clause);
  const words = told.flatMap((each) => clauseWords(tagged, each));
  const isStatement = clause.kind === "attribution";
  const {type} = isStatement ? {type: "statement" as const} : tellType(words, findings.language);
  const name = isStatement
    ? nameStatement(findings, index, clauses, clause)
    : (nameOccasion(findings, index, told) ?? nameThing(findings, index, told) ?? nameEvent(findings, index, told));
  return {
    name,
    type,
    status: tellStatus(words, time.date ?? "", issueDay(findings), findings.language),
    date: time.date ?? "",
    certainty: time.certainty,
    participants: castEvent(findings, index, isStatement ? [clause] : told),
    location: locateEvent(findings, index, type),
    sentence: index,
    position: tagged.sentence.position,
    rule: clause.kind === "main" ? "events/main-clause" : `events/${clause.kind}`,
    support: [],
  };
}

/** The clauses that tell an event: the main ones, or a noun and what hangs on it. */
function chooseClauses(tagged: TaggedSentence, clauses: readonly Clause[], clause: Clause): Clause[] {
  const main = clauses.filter(({kind}) => kind === "main");
  if (clause.kind === "main" || clause.kind === "attribution" || clause.kind === "condition") return main;
  const before = clauses[clauses.indexOf(clause) - 1];
  // "Prévu pour samedi, le lancement a été reporté": what hangs on the subject that follows is told by the main clause.
  if (!before) return main.length > 0 ? main : [clause];
  const own = clause.kind === "relative" ? {...clause, first: clause.first + 1} : clause;
  return [findHeadOf(tagged, before), own];
}

/**
 * A sentence without a date may go on with the event before it: what came "then" is an event of the same day, inferred, and
 * a sentence about the same people at the same talks is another witness of them.
 */
function followUp(findings: Findings, index: number, drafts: EventDraft[]): void {
  const tagged = findings.names.tagged[index];
  if (!tagged) return;
  const {language} = findings;
  const clauses = splitClauses(tagged, language);
  const main = clauses.filter(({kind}) => kind === "main");
  const words = main.flatMap((clause) => clauseWords(tagged, clause));
  const {type, word} = tellType(words, language);
  const previous = drafts.findLast(({status}) => status === "held");
  if (!previous || !word || main.length === 0) return;
  const participants = castEvent(findings, index, main);
  const twin = drafts.findLast(
    (draft) => draft.type === "meeting" && type === "meeting" && sharePeople(findings, draft, participants),
  );
  if (twin) {
    twin.support.push({position: tagged.sentence.position, rule: "events/same-people"});
    return;
  }
  const follows = findPhrase(words, language.events.sequences) && index - previous.sentence <= SEQUENCE_REACH;
  if (!follows || participants.length === 0) return;
  drafts.push({
    name: nameEvent(findings, index, main),
    type,
    status: "held",
    date: previous.date,
    certainty: "inferred",
    participants,
    location: locateEvent(findings, index, type) ?? previous.location,
    sentence: index,
    position: tagged.sentence.position,
    rule: "events/sequence",
    support: [],
  });
}

/** Whether the same two persons or more, and nobody else, are in both. */
function sharePeople({names}: Findings, draft: EventDraft, others: EventDraft["participants"]): boolean {
  const persons = (cast: EventDraft["participants"]) =>
    cast
      .map(({actor}) => actor)
      .filter((key) => names.actors.some((actor) => actor.key === key && actor.type === "Person"));
  const [here, there] = [persons(draft.participants), persons(others)];
  return there.length >= 2 && here.length === there.length && there.every((key) => here.includes(key));
}
