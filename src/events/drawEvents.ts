import type {Language} from "../language/language.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {TimeExpression} from "../model.ts";
import type {Actor} from "../participants/actor.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import {castEvent} from "./castEvent.ts";
import {classifyStatement, type StatementClass, tellStatus} from "./classifyStatement.ts";
import {type Clause, clauseWords, isReadable} from "./clause.ts";
import {type EventDraft, type Findings, issueDay, type LeftOut} from "./findings.ts";
import {findVisits} from "./findVisits.ts";
import {locateEvent} from "./locateEvent.ts";
import {nameOccasion, nameOwned, nameStatement, nameThing, nameWithOwner} from "./nameSpecial.ts";
import {findHeadOf, splitClauses} from "./splitClauses.ts";
import {findPhrase, hasPredicate, listVerbs, tellType} from "./tellType.ts";

/** How many sentences behind an event what came "then" may stand. */
const SEQUENCE_REACH = 2;

/** A noun stands at most so far behind its article: "the three-day state visit". */
const SUBJECT_REACH = 3;

/** Of how many events before it an undated sentence may be another witness. */
const TWIN_REACH = 12;

/**
 * Draws the events of one article from its sentences, in order, and says of every other date why it became none. An article
 * without an issue date gives no events: nothing in it can be placed.
 */
export function drawEvents(findings: Findings): {drafts: EventDraft[]; leftOut: LeftOut[]} {
  const drafts: EventDraft[] = [];
  const leftOut: LeftOut[] = [];
  if (!findings.article.datePublished) return {drafts, leftOut};
  for (const tagged of findings.names.tagged) {
    const {index, sentence} = tagged;
    if (/^head/.test(findings.article.blocks[sentence.block]?.type ?? "")) continue;
    if (!isReadable(tagged)) {
      leaveUnread(findings, index, leftOut);
      continue;
    }
    const dated = drawDated(findings, index, drafts, leftOut);
    if (dated.length > 0) drafts.push(...dated);
    else followUp(findings, index, drafts);
  }
  drafts.push(...findVisits(findings, drafts, leftOut));
  return {drafts, leftOut};
}

function leaveUnread(findings: Findings, index: number, leftOut: LeftOut[]): void {
  const [time] = findings.timesIn(index);
  if (!time) return;
  leftOut.push({position: time.position, reason: "it stands in a list or a table", rule: "events/too-long"});
}

/** The events that the dates of one sentence tell: that of its main clause, and those of clauses that hang on it. */
function drawDated(
  findings: Findings,
  index: number,
  earlier: readonly EventDraft[],
  leftOut: LeftOut[],
): EventDraft[] {
  const tagged = findings.names.tagged[index];
  const times = findings.timesIn(index).filter(({date}) => date !== null);
  if (!tagged || times.length === 0) return [];
  const clauses = splitClauses(tagged, times, findings.language);
  const drafts: EventDraft[] = [];
  for (const time of times) {
    const clause = clauseOf(time, tagged, clauses);
    const verdict = judge(findings, tagged, widen(clause, clauses, tagged, findings), time);
    if (verdict.class !== "event") {
      leftOut.push({position: time.position, reason: verdict.reason, rule: `events/${verdict.class}`});
      continue;
    }
    const draft = draw(findings, index, tagged, clauses, clause, time, [...earlier.slice(-TWIN_REACH), ...drafts]);
    if (draft.participants.length === 0 && opensWithPronoun(draft.name, findings.language)) {
      leftOut.push({
        position: time.position,
        reason: "nobody knows for whom its pronoun stands",
        rule: "events/pronoun",
      });
      continue;
    }
    if (!drafts.some(({date, name}) => date === draft.date || name === draft.name)) drafts.push(draft);
    else if (!drafts.some(({date}) => date === draft.date)) {
      leftOut.push({position: time.position, reason: "its sentence tells of another day", rule: "events/second-date"});
    }
  }
  return drafts;
}

/** "It is planned for May": a headline that begins so says nothing. */
function opensWithPronoun(name: string, {names}: Language): boolean {
  const [word] = name.split(/[\s’']/u);
  return [names.personPronouns, names.thingPronouns, names.pluralPronouns, names.objectPronouns].some((list) =>
    isOneOf(word, list),
  );
}

/** "Jeudi, il a participé …": a date set apart belongs to the main clause behind it, or else to the one before. */
function widen(clause: Clause, clauses: readonly Clause[], tagged: TaggedSentence, {language}: Findings): Clause {
  if (clause.kind !== "main" || hasPredicate(tagged, clause, language)) return clause;
  const at = clauses.indexOf(clause);
  const next = clauses.slice(at + 1).find((each) => each.kind === "main" && hasPredicate(tagged, each, language));
  if (next) return {...clause, last: next.last};
  const before = clauses.slice(0, at).findLast(({kind, part}) => kind === "main" && part === clause.part);
  return before ? {...clause, first: before.first} : clause;
}

function judge(findings: Findings, tagged: TaggedSentence, clause: Clause, time: TimeExpression): StatementClass {
  const published = issueDay(findings);
  return classifyStatement(tagged, clause, time, {language: findings.language, published});
}

function clauseOf({position}: TimeExpression, tagged: TaggedSentence, clauses: readonly Clause[]): Clause {
  const end = position.end - tagged.sentence.position.start;
  const found = clauses.find(({last}) => (tagged.tokens[last]?.end ?? 0) >= end);
  return found ?? {first: 0, last: tagged.tokens.length - 1, part: 0, kind: "main"};
}

function draw(
  findings: Findings,
  index: number,
  tagged: TaggedSentence,
  clauses: readonly Clause[],
  clause: Clause,
  time: TimeExpression,
  earlier: readonly EventDraft[],
): EventDraft {
  const told = chooseClauses(findings, tagged, clauses, clause);
  const words = told.flatMap((each) => clauseWords(tagged, each));
  // "Lavrov said on Friday that …" reads well as it is; ", a déclaré Lavrov vendredi" is put before what was said.
  const isStatement = clause.kind === "attribution";
  const isTrailing = isStatement && told[0]?.kind !== "attribution";
  const {type} = isStatement ? {type: "statement" as const} : tellType(words, findings.language);
  const cast = castEvent(findings, index, isStatement ? [clause] : told, listAsides(findings, tagged, clauses, told));
  const owner = cast.length === 0 ? findVisitor(findings, tagged, told, earlier) : null;
  const participants: EventDraft["participants"] = owner ? [{actor: owner.key, role: "mentioned"}] : cast;
  const name = owner
    ? nameWithOwner(findings, index, told, owner)
    : isTrailing
      ? nameStatement(findings, index, told, clause)
      : (nameOccasion(findings, index, told) ?? nameThing(findings, index, told) ?? nameOwned(findings, index, told));
  return {
    name,
    // What nobody pays is no visit.
    type: type === "visit" && participants.length === 0 ? "other" : type,
    status: tellStatus(words, time, issueDay(findings), findings.language),
    date: time.date ?? "",
    certainty: time.certainty,
    participants,
    location: locateEvent(findings, index, {type, date: time.date ?? ""}, earlier),
    sentence: index,
    position: tagged.sentence.position,
    rule: clause.kind === "main" ? "events/main-clause" : `events/${clause.kind}`,
    support: [],
  };
}

/** "The visit had been announced", "his tour ends": of the one whose visit the article has told of; null for any other thing. */
function findVisitor(
  {language, actorOf}: Findings,
  tagged: TaggedSentence,
  [first]: readonly Clause[],
  earlier: readonly EventDraft[],
): Actor | null {
  if (!first || !/^[TS]/.test(tagged.classes.slice(first.first))) return null;
  const subject = clauseWords(tagged, {first: first.first + 1, last: first.first + SUBJECT_REACH});
  if (!subject.some((word) => isOneOf(word, language.events.nouns.visit ?? []))) return null;
  const visit = earlier.findLast(({type}) => type === "visit");
  const agent = visit?.participants.find(({actor, role}) => role === "agent" && actorOf(actor)?.type === "Person");
  return (agent && actorOf(agent.actor)) ?? null;
}

/**
 * "Prévu pour samedi, le lancement a été reporté" is told by its main clause; "Élu le 14 mars, Xi a choisi Moscou" by the
 * opening, of the one who is the subject behind it.
 */
function tellOpening(tagged: TaggedSentence, opening: Clause, main: readonly Clause[], language: Language): Clause[] {
  const [first] = main;
  if (!first) return [opening];
  const {postponed = [], cancelled = []} = language.events.statuses;
  if (findPhrase(clauseWords(tagged, first), [...postponed, ...cancelled])) return [...main];
  const subject = /^[TSDBHhP]*[XNKOLnkol]+/.exec(tagged.classes.slice(first.first, first.last + 1))?.[0].length ?? 0;
  return subject ? [{...first, last: first.first + subject - 1}, opening] : [...main];
}

/** What hangs on an event without a date of its own: who is named there is part of its story. */
function listAsides(
  findings: Findings,
  tagged: TaggedSentence,
  clauses: readonly Clause[],
  told: readonly Clause[],
): Clause[] {
  const isDated = (clause: Clause) =>
    findings.timesIn(tagged.index).some((time) => time.date !== null && clauseOf(time, tagged, clauses) === clause);
  return clauses.filter(
    (clause) =>
      /relative|participle/.test(clause.kind) &&
      clause.part === told[0]?.part &&
      !told.includes(clause) &&
      !isDated(clause),
  );
}

/** The clauses that tell an event: the main ones of its part of the sentence, or a noun and what hangs on it. */
function chooseClauses(
  findings: Findings,
  tagged: TaggedSentence,
  clauses: readonly Clause[],
  clause: Clause,
): Clause[] {
  const {language} = findings;
  const part = clauses.filter((each) => each.part === clause.part);
  const at = part.indexOf(clause);
  const main = part.filter(({kind}) => kind === "main");
  if (clause.kind === "content") return [{...clause, first: clause.first + 1}];
  if (clause.kind === "attribution" && part[at + 1]?.kind === "content") return [clause, ...part.slice(at + 1)];
  if (clause.kind === "main" || clause.kind === "attribution" || clause.kind === "condition") {
    // "At his press conference on Friday, Putin said that …": what is told is that it was said.
    const tells = main.some((each) => hasPredicate(tagged, each, language, "verb"));
    const isSaid = part.some(({kind}) => kind === "content");
    if (tells) return chooseMain(findings, tagged, clauses, main, clause);
    return !isSaid ? main : part.filter(({kind}) => kind === "main" || kind === "attribution" || kind === "content");
  }
  const before = part[at - 1];
  // "Prévu pour samedi, le lancement a été reporté": what hangs on the subject that follows is told by the main clause.
  if (!before) return tellOpening(tagged, clause, main, language);
  const head = findHeadOf(tagged, before, language);
  // A pronoun that is the subject makes way for its noun: "la déclaration, qui a été signée".
  const next = tagged.tokens[clause.first + 1]?.text;
  const isSubject =
    clause.kind === "relative" &&
    /[VEW]/.test(tagged.classes[clause.first + 1] ?? "") &&
    !isOneOf(next, language.names.personPronouns) &&
    !isOneOf(next, language.names.pluralPronouns);
  return [head, isSubject ? {...clause, first: clause.first + 1} : clause];
}

/**
 * Of several main clauses with a verb and a date each, the one that a date stands in, behind the subject of the first: "Il a
 * été accueilli mardi, puis a pris part le lendemain …".
 */
function chooseMain(
  findings: Findings,
  tagged: TaggedSentence,
  clauses: readonly Clause[],
  main: readonly Clause[],
  clause: Clause,
): Clause[] {
  const {language} = findings;
  const dated = new Set(
    findings
      .timesIn(tagged.index)
      .filter(({date}) => date !== null)
      .map((time) => clauseOf(time, tagged, clauses)),
  );
  const telling = main.filter((each) => dated.has(each) && hasPredicate(tagged, each, language, "verb"));
  const [first] = telling;
  if (telling.length < 2 || !first || !telling.includes(clause)) return [...main];
  if (clause === first) return main.filter((each) => each === clause || !telling.includes(each));
  const opening = main.slice(0, main.indexOf(first) + 1);
  let start = clause.first;
  while (start < clause.last && isLink(tagged, start, language)) start++;
  // A clause with a subject of its own stands alone.
  if (
    /^[TSP]?[XKONLDHBY]/.test(tagged.classes.slice(start)) ||
    [language.names.personPronouns, language.names.groupWords].some((list) => isOneOf(tagged.tokens[start]?.text, list))
  )
    return [{...clause, first: start}];
  const words = clauseWords(tagged, first);
  const verb = words.findIndex(
    (word, index) => index > 0 && (isOneOf(word, language.names.auxiliaries) || isOneOf(word, listVerbs(language))),
  );
  const subject = opening.slice(0, -1).concat(verb > 0 ? [{...first, last: first.first + verb - 1}] : []);
  return [...subject, {...clause, first: start}];
}

function isLink({tokens}: TaggedSentence, index: number, {events, names}: Language): boolean {
  const word = tokens[index]?.text;
  return isOneOf(word, names.conjunctions) || isOneOf(word, events.droppable);
}

/**
 * A sentence without a date may go on with the event before it: what came "then" is an event of the same day, inferred, and
 * a sentence about the same people at the same talks is another witness of them.
 */
function followUp(findings: Findings, index: number, drafts: EventDraft[]): void {
  const tagged = findings.names.tagged[index];
  if (!tagged) return;
  const {language} = findings;
  const clauses = splitClauses(tagged, [], language);
  const main = clauses.filter(({kind}) => kind === "main");
  const words = main.flatMap((clause) => clauseWords(tagged, clause));
  const {type, word} = tellType(words, language);
  const previous = drafts.slice(-TWIN_REACH).findLast(({status}) => status === "held");
  if (!previous || !word || main.length === 0) return;
  const participants = castEvent(findings, index, main);
  const twin = drafts
    .slice(-TWIN_REACH)
    .findLast((draft) => draft.type === "meeting" && type === "meeting" && sharePeople(findings, draft, participants));
  if (twin) {
    twin.support.push({position: tagged.sentence.position, rule: "events/same-people"});
    return;
  }
  const follows = findPhrase(words, language.events.sequences) && index - previous.sentence <= SEQUENCE_REACH;
  const location = locateEvent(findings, index, {type, date: previous.date}, drafts) ?? previous.location;
  // Whoever goes elsewhere "then" may have gone on another day.
  const isElsewhere = type === "visit" || (previous.location !== null && location?.name !== previous.location.name);
  if (!follows || isElsewhere || participants.length === 0) return;
  drafts.push({
    name: nameOwned(findings, index, main),
    type,
    status: "held",
    date: previous.date,
    certainty: "inferred",
    participants,
    location,
    sentence: index,
    position: tagged.sentence.position,
    rule: "events/sequence",
    support: [],
  });
}

/** Whether the same two persons or more, and nobody else, are in both. */
function sharePeople({actorOf}: Findings, draft: EventDraft, others: EventDraft["participants"]): boolean {
  const persons = (cast: EventDraft["participants"]) =>
    cast.map(({actor}) => actor).filter((key) => actorOf(key)?.type === "Person");
  const [here, there] = [persons(draft.participants), persons(others)];
  return there.length >= 2 && here.length === there.length && there.every((key) => here.includes(key));
}
