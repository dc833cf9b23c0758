import type {Language} from "../language/language.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {TimeExpression} from "../model.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import {addMentioned} from "./addMentioned.ts";
import {type Backdated, backdate} from "./backdate.ts";
import {carrySubject} from "./carrySubject.ts";
import {castEvent} from "./castEvent.ts";
import {chooseClauses, listAsides, listDependents} from "./chooseClauses.ts";
import {tokenAt} from "./classifyStatement.ts";
import {type Clause, clauseOf, clauseWords, isReadable} from "./clause.ts";
import {drawDatedNoun, drawPossessed} from "./datedNoun.ts";
import {findHost} from "./findHost.ts";
import {type EventDraft, type Findings, issueDay, type LeftOut} from "./findings.ts";
import {findPutOff} from "./findPutOff.ts";
import {findTraveller, findVisitor} from "./findVisitor.ts";
import {drawTrip, findVisits} from "./findVisits.ts";
import {followUp} from "./followUp.ts";
import {clauseOfDate, isOfNounAlone, judgeDate} from "./judgeDate.ts";
import {listAnchors} from "./listAnchors.ts";
import {listDeputies} from "./listDeputies.ts";
import {locateEvent} from "./locateEvent.ts";
import {nameApart} from "./nameApart.ts";
import {findQuoted, nameQuoted} from "./nameQuoted.ts";
import {
  nameCarried,
  nameEcho,
  nameOccasion,
  nameOwned,
  nameSpeaker,
  nameStatement,
  nameThing,
  nameVisit,
  nameWithOwner,
} from "./nameSpecial.ts";
import {closeOpenRange} from "./openRanges.ts";
import {pairDays} from "./pairDays.ts";
import {restorePronoun} from "./restorePronoun.ts";
import {splitClauses} from "./splitClauses.ts";
import {isCorrection, listKeptTimes} from "./takenBack.ts";
import {tellActs, tellThings} from "./tellConcepts.ts";
import {tellStatus} from "./tellStatus.ts";
import {findAfter, findThen} from "./tellThen.ts";
import {findPhrase, hasPredicate, isVerb, tellType} from "./tellType.ts";

/** How many of the events before a sentence it may go on with. */
const REACH = 12;

/**
 * Draws the events of one article from its sentences, in order, and says of every other date why it became none. An article
 * without an issue date gives no events: nothing in it can be placed.
 */
export function drawEvents(findings: Findings): {drafts: EventDraft[]; leftOut: LeftOut[]} {
  const drafts: EventDraft[] = [];
  const leftOut: LeftOut[] = [];
  const backdated: Backdated = new Map();
  if (!findings.article.datePublished) return {drafts, leftOut};
  for (const tagged of findings.names.tagged) {
    const {index, sentence} = tagged;
    if (/^head/.test(findings.article.blocks[sentence.block]?.type ?? "")) continue;
    if (!isReadable(tagged)) {
      leaveUnread(findings, index, leftOut);
      continue;
    }
    const dated = drawDated(findings, index, drafts, leftOut, backdated);
    if (dated.length > 0) drafts.push(...dated);
    else followUp(findings, index, drafts);
  }
  drafts.push(...findVisits(findings, drafts, leftOut));
  addMentioned(findings, drafts);
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
  known: Backdated,
): EventDraft[] {
  const tagged = findings.names.tagged[index];
  if (!tagged) return [];
  const {language} = findings;
  const published = issueDay(findings);
  const read = findings.timesIn(index).filter(({date}) => date !== null);
  const parts = splitClauses(tagged, read, language);
  const dated = read
    .map((time) => backdate(time, tagged, parts, {language, published, known}))
    .map((time) => closeOpenRange(time, published));
  const times = pairDays(dated, tagged, language);
  if (times.length === 0) return [];
  const clauses = splitClauses(tagged, times, findings.language);
  const drafts: EventDraft[] = [];
  const said = new Map<EventDraft, TimeExpression>(); // what is told of the day on which it was said
  const takesBack = isCorrection(findings, tagged);
  const kept = takesBack ? listKeptTimes(tagged, clauses, times, findings.language) : times;
  const putOff = findPutOff(tagged, clauses, kept, findings.language);
  for (const time of times) {
    if (!kept.includes(time)) {
      leftOut.push({position: time.position, reason: "it is taken back", rule: "events/correction"});
      continue;
    }
    if (putOff && time !== putOff.time) {
      leftOut.push({position: time.position, reason: "it dates what was put off anew", rule: "events/second-date"});
      continue;
    }
    const own = clauseOfDate(findings, tagged, clauses, time);
    if (holdsDay(time, own, times, tagged, clauses)) {
      leftOut.push({position: time.position, reason: "its clause tells of one day of it", rule: "events/second-date"});
      continue;
    }
    const then = findThen(findings, tagged, clauses, time);
    const after = putOff ? null : findAfter(findings, tagged, clauses, time);
    const clause = after ?? (then && isOfNounAlone(findings, tagged, clauses, own, time) ? then : own);
    if (!putOff && isOfNoun(clause, clauses, times, tagged, findings.language)) {
      const before = clauses.filter(({last}) => last < clause.first);
      const visitor = findVisitor(findings, tagged, before.slice(-1), [...earlier.slice(-REACH), ...drafts]);
      if (visitor) drafts.push(drawTrip(findings, tagged, time, visitor));
      else
        leftOut.push({position: time.position, reason: "it dates a noun, not what is told", rule: "events/background"});
      continue;
    }
    const noun = putOff
      ? null
      : (drawDatedNoun(findings, tagged, clause, time) ?? drawPossessed(findings, tagged, clauses, time));
    if (noun) {
      if (!drafts.some(({date}) => date === noun.date)) drafts.push(noun);
      continue;
    }
    const verdict =
      clause === then || clause === after
        ? ({class: "event"} as const)
        : judgeDate(findings, tagged, clauses, clause, time);
    const isToldAnyway = putOff || (takesBack && verdict.class === "negation");
    if (verdict.class !== "event" && !isToldAnyway) {
      leftOut.push({position: time.position, reason: verdict.reason, rule: `events/${verdict.class}`});
      continue;
    }
    const drawn = draw(findings, index, tagged, clauses, clause, time, [...earlier.slice(-REACH), ...drafts]);
    const draft = {
      ...drawn,
      name: restorePronoun(findings, index, drawn.name) ?? drawn.name,
      ...(putOff && {status: putOff.status, decidedBy: {...drawn.decidedBy, status: putOff.word}}),
      ...(takesBack && {isCorrection: true}),
    };
    if (draft.participants.length === 0 && isOfNobody(draft.name, findings.language)) {
      leftOut.push({
        position: time.position,
        reason: "its words do not say of whom or of what they tell",
        rule: "events/pronoun",
      });
      continue;
    }
    if (
      clause.kind === "attribution" &&
      draft.participants.length === 0 &&
      times.length > 1 &&
      tellsOtherDay(times, time) &&
      isOneOf(draft.name.split(" ").at(-1), findings.language.names.sayings)
    ) {
      leftOut.push({position: time.position, reason: "it tells when that was said", rule: "events/background"});
      continue;
    }
    const twin = drafts.find(({name}) => name === draft.name);
    const saidOn = twin && twin.date !== draft.date && clause.kind === "content" ? said.get(twin) : undefined;
    if (twin && saidOn) {
      // "It was announced today that he will travel on Friday": nobody is named who says it.
      leftOut.push({position: saidOn.position, reason: "it tells when that was said", rule: "events/background"});
      drafts[drafts.indexOf(twin)] = draft;
      continue;
    }
    const apart = twin && twin.date !== draft.date ? nameApart(findings, tagged, clauses, clause) : null;
    // "11 и 16 мая": two days that are both named may have one headline; "накануне" dates what stands beside it.
    const other = apart === twin?.name && !/date|day-of-month/.test(time.rule) ? null : apart;
    if (!drafts.some(({date}) => date === draft.date) && (!twin || other)) {
      const told = {...draft, name: other ?? draft.name};
      drafts.push(told);
      if (clause.kind === "attribution") said.set(told, time);
    } else if (!drafts.some(({date}) => date === draft.date)) {
      leftOut.push({position: time.position, reason: "its sentence tells of another day", rule: "events/second-date"});
    }
  }
  return drafts;
}

/** "Announced on Monday the list of this month's meetings": a month or a year, where its clause tells of a day that lies in it. */
function holdsDay(
  {date, position}: TimeExpression,
  clause: Clause,
  times: readonly TimeExpression[],
  tagged: TaggedSentence,
  clauses: readonly Clause[],
): boolean {
  if (!date || !/^\d{4}(?:-\d\d)?$/.test(date)) return false;
  return times.some(
    (other) =>
      other.position.start !== position.start &&
      /^\d{4}-\d\d-\d\d/.test(other.date ?? "") &&
      other.date?.startsWith(date) === true &&
      clauseOf(other, tagged, clauses) === clause,
  );
}

/** "…, the agency reported on Thursday": where what is said has a day, that of nobody's saying is none of an event. */
function tellsOtherDay(times: readonly TimeExpression[], time: TimeExpression): boolean {
  return times.some((each) => each !== time && each.date?.slice(0, 10) !== time.date?.slice(0, 10));
}

/** "La visite, du 16 au 17 mai, avait été annoncée mardi": set apart behind a noun, where the verb has a date of its own. */
function isOfNoun(
  clause: Clause,
  clauses: readonly Clause[],
  times: readonly TimeExpression[],
  tagged: TaggedSentence,
  language: Language,
): boolean {
  const at = clauses.indexOf(clause);
  const before = clauses[at - 1];
  const tells = (each: Clause) => each.kind === "main" && hasPredicate(tagged, each, language, "verb");
  if (clause.kind !== "main" || tells(clause) || before?.kind !== "main" || tells(before)) return false;
  const isNoun = /^[TS][^,]*W,$/.test(tagged.classes.slice(before.first, before.last + 1));
  return (
    isNoun &&
    times.some(
      (time) => tells(clauseOf(time, tagged, clauses)) && clauses.indexOf(clauseOf(time, tagged, clauses)) > at,
    )
  );
}

/** "It is planned", "his trip ends", "the tour ends": a headline with nobody in it that begins so says nothing. */
function isOfNobody(name: string, language: Language): boolean {
  const {events, names} = language;
  const [word, noun, ...rest] = name.split(/(?<=[’'])|\s/u);
  // "Both governments": with a noun, the word counts.
  if (isOneOf(word, events.pronouns) && !(isOneOf(word, names.groupWords) && !isVerb(noun ?? "", language)))
    return true;
  const isVisit = isOneOf(noun, events.nouns.visit ?? []) && isOneOf(word, names.articles);
  // "Cette visite s'inscrit": a pronoun that is written together with the verb is no word more.
  const count = rest.filter((each) => !/[’']$/u.test(each)).length;
  return count < 2 && (isVisit || isOneOf(word, names.possessives));
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
  const told = withSaid(findings, tagged, clauses, chooseClauses(findings, tagged, clauses, clause));
  const words = told.flatMap((each) => clauseWords(tagged, each));
  // "Lavrov said on Friday that …" reads well as it is; ", a déclaré Lavrov vendredi" is put before what was said.
  const isStatement = clause.kind === "attribution";
  const isTrailing = isStatement && !told.includes(clause);
  const quoted = findQuoted(findings, tagged, clause);
  const {type, word} =
    isStatement || quoted ? {type: "statement" as const, word: null} : tellType(words, findings.language);
  const isVerb = !isOneOf(word ?? "", findings.language.events.nouns.visit ?? []);
  // Whoever is spoken of is mentioned.
  const said =
    isStatement || told.some(({kind}) => kind === "attribution") ? told.filter(({kind}) => kind === "content") : [];
  const cast = castEvent(findings, index, isTrailing ? [clause] : told.filter((each) => !said.includes(each)), [
    ...listAsides(findings, tagged, clauses, told),
    ...(isTrailing ? [] : said),
  ]);
  if (quoted) castSpeaker(cast, quoted.speaker.key);
  const acts = tellActs(words, findings.language);
  const deputies = listDeputies(findings, index, clauses);
  // "Er wird vom Präsidenten empfangen": behind "by" somebody else acts.
  const actsAlready = cast.some(({role}) => role === "agent");
  const subject = carrySubject(findings, tagged, told, earlier);
  const carried = actsAlready && subject?.pronoun === null ? null : subject;
  if (carried && !cast.some(({actor}) => actor === carried.actor.key))
    cast.unshift({actor: carried.actor.key, role: actsAlready && carried.pronoun ? "counterpart" : "agent"});
  const host = carried ? null : findHost(findings, cast, {type, sentence: index}, earlier);
  if (host) cast.unshift({actor: host, role: "agent"});
  const isNobodys = cast.every(({role}) => role === "mentioned");
  const owner =
    (cast.length === 0 ? findVisitor(findings, tagged, told, earlier) : null) ??
    (isNobodys ? findTraveller(findings, tagged, told) : null);
  const isSigned = type === "agreement" && acts.includes("sign");
  const participants: EventDraft["participants"] = owner
    ? [{actor: owner.key, role: "mentioned"}, ...cast.filter(({actor}) => actor !== owner.key)]
    : cast.map(({actor, role}) => ({actor, role: isSigned && role === "agent" ? "signatory" : role}));
  const bare = owner
    ? nameWithOwner(findings, index, told, owner)
    : isTrailing
      ? nameStatement(findings, index, told, clause)
      : (nameOccasion(findings, index, told) ??
        nameThing(findings, index, told) ??
        nameOwned(findings, index, told, listDependents(findings, tagged, clauses, told)));
  const spoken = nameSpeaker(findings, index, told, carried ? nameCarried(bare, carried) : bare);
  const name = quoted
    ? nameQuoted(findings, tagged, told, quoted)
    : nameEcho(findings, index, told, nameVisit(findings, spoken, earlier));
  // "Die Stadt hat die Konzerte verschoben, die im Mai stattfinden sollten": what became of them is told by the main clause.
  const fate = /relative|participle/.test(clause.kind) ? findFate(findings, tagged, clauses, clause) : [];
  const {
    status,
    word: statusWord,
    decided,
  } = tellStatus(
    isStatement ? clauseWords(tagged, clause) : [...words, ...fate],
    time,
    issueDay(findings),
    findings.language,
    clauseWords(tagged, {first: clause.first, last: tokenAt(tagged, time.position.start) - 1}),
  );
  return {
    name,
    // What nobody pays is no visit.
    type: type === "visit" && participants.length === 0 && isVerb ? "other" : type,
    acts,
    things: tellThings(
      tagged.tokens.map(({text}) => text),
      findings.language,
    ),
    anchors: listAnchors(findings, tagged),
    status,
    ...(decided && {decided}),
    decidedBy: {type: word, status: statusWord},
    date: time.date ?? "",
    certainty: time.certainty,
    participants,
    location: locateEvent(findings, index, {type, date: time.date ?? ""}, earlier, (position) =>
      isToldApart(findings, tagged, clauses, time, position),
    ),
    sentence: index,
    position: tagged.sentence.position,
    rule: clause.kind === "main" ? "events/main-clause" : `events/${clause.kind}`,
    support: [],
    ...(deputies.length > 0 && {deputies}),
  };
}

/** "Scholz sagte deshalb: Baerbock werde bald nach Kiew reisen": what is told is what a colon opens, too. */
function withSaid(
  {language}: Findings,
  tagged: TaggedSentence,
  clauses: readonly Clause[],
  told: readonly Clause[],
): Clause[] {
  const last = told.at(-1);
  const end = last ? tagged.tokens[last.last]?.text : undefined;
  const says = told.some((each) => clauseWords(tagged, each).some((word) => isOneOf(word, language.names.sayings)));
  const next = clauses.filter(({part}) => part === (last?.part ?? 0) + 1);
  // What stands in quotation marks is named otherwise.
  const isQuoted = /^["«“„]/u.test(tagged.tokens[next[0]?.first ?? -1]?.text ?? "");
  if (!last || end !== ":" || !says || isQuoted) return [...told];
  const saying = told.map((each): Clause => ({...each, kind: "attribution"}));
  return [...saying, ...next.map((each): Clause => ({...each, kind: "content"}))];
}

/** Whether a place stands in a clause of another day: "visited Pakistan on Monday, and left for Jakarta on Tuesday". */
function isToldApart(
  {timesIn}: Findings,
  tagged: TaggedSentence,
  clauses: readonly Clause[],
  {position: own, date}: TimeExpression,
  position: TimeExpression["position"],
): boolean {
  const at = (start: number) => clauses.findIndex(({last}) => last >= tokenAt(tagged, start));
  const dates = timesIn(tagged.index).filter((each) => at(each.position.start) === at(position.start));
  const areMain = [own, position].every(({start}) => clauses[at(start)]?.kind === "main");
  return (
    areMain && at(own.start) !== at(position.start) && dates.some((each) => each.date !== null && each.date !== date)
  );
}

/** Whoever says the words that tell of it acts in what is told. */
function castSpeaker(cast: EventDraft["participants"], key: string): void {
  const known = cast.find(({actor}) => actor === key);
  if (known) known.role = "agent";
  else cast.unshift({actor: key, role: "agent"});
}

/** The words of the main clause that a relative clause hangs on, where they tell that something was put off or called off. */
function findFate(
  {language}: Findings,
  tagged: TaggedSentence,
  clauses: readonly Clause[],
  {part, first}: Clause,
): string[] {
  const main = clauses.findLast((each) => each.kind === "main" && each.part === part && each.first !== first);
  const words = main ? clauseWords(tagged, main) : [];
  const {postponed = [], cancelled = []} = language.events.statuses;
  const isPutOff = tellActs(words, language).includes("postpone");
  return findPhrase(words, [...postponed, ...cancelled]) ? words : isPutOff ? postponed.slice(0, 1) : [];
}
