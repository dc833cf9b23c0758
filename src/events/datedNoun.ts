import type {Language} from "../language/language.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {EventType, TimeExpression} from "../model.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import {boundsOf} from "../time/edtf.ts";
import {showsTense} from "../time/showsTense.ts";
import {daysBetween, isBehindBound, RECENT_DAYS, tokenAt} from "./classifyStatement.ts";
import {type Clause, clauseWords} from "./clause.ts";
import {type EventDraft, type Findings, issueDay} from "./findings.ts";
import {findFirstVerb} from "./findSubject.ts";
import {finishHeadline, writePieces} from "./headline.ts";
import {listAnchors} from "./listAnchors.ts";
import {isComma} from "./marks.ts";
import {nameEvent} from "./nameEvent.ts";
import {findHeadOf} from "./splitClauses.ts";
import {tellActs, tellThings} from "./tellConcepts.ts";
import {findType, hasPredicate} from "./tellType.ts";

/** Nouns of these types tell by themselves that something was or will be. */
const TELLING: readonly EventType[] = ["summit", "meeting", "visit", "vote", "ruling", "launch", "agreement"];

/** A headline of fewer words says too little: "the summit". */
const FEWEST_WORDS = 2;

/** "Suicide bombing", "presidential election": a noun with what stands before it. */
const LONGEST_NOUN = 4;

/** "Des ministres des Affaires étrangères du Mali, de la Guinée": a list of genitives is no longer. */
const LONGEST_LIST = 16;

/** Between a participle and its day stand at most a preposition and the place: "signé à Bruxelles". */
const LONGEST_PLACE = 4;

/** A noun that has a day of its own, and the participle that gives it. */
interface DatedNoun {
  noun: Clause; // without its article
  participle: number; // token
  type: EventType;
  isPlan: boolean;
}

/**
 * "Pour préparer le sommet européen prévu le 9 février", "saluaron el acuerdo firmado en Lima el lunes": behind the verb of a sentence
 * a noun of an event with a participle of its own has the day that stands with it, whatever the sentence tells. Null elsewhere.
 */
export function drawDatedNoun(
  findings: Findings,
  tagged: TaggedSentence,
  clause: Clause,
  time: TimeExpression,
): EventDraft | null {
  const found = findDatedNoun(findings, tagged, clause, time);
  if (!found || (time.date ?? "").length < 7) return null;
  const {noun, participle, type, isPlan} = found;
  const last = isPlan ? noun.last : endBefore(tagged, participle, time, findings.language);
  const pieces = Array.from({length: last - noun.first + 1}, (_, offset) => {
    const {text = "", start} = tagged.tokens[noun.first + offset] ?? {};
    return {text, glued: start === tagged.tokens[noun.first + offset - 1]?.end, token: noun.first + offset};
  });
  const name = finishHeadline(writePieces(pieces, findings.language));
  return draftNoun(findings, tagged, time, {span: {first: noun.first, last}, name, type});
}

/**
 * "The first to be arrested after Sunday's bombing, which killed 42 people": a day that an apostrophe gives to a noun of an event,
 * behind what it came before. What the clause behind the noun tells of it happened then. Null elsewhere.
 */
export function drawPossessed(
  findings: Findings,
  tagged: TaggedSentence,
  clauses: readonly Clause[],
  time: TimeExpression,
): EventDraft | null {
  const {language} = findings;
  const clause = clauses.find((each) => isWithin(tagged, time.position.start, each.first, each.last));
  const relative = clause && clauses[clauses.indexOf(clause) + 1];
  if (!clause || !relative || !isBehindBound(tagged, time, language)) return null;
  const isOf = isOneOf(tagged.tokens[relative.first]?.text, language.events.objectRelatives);
  const noun: Clause = {...clause, first: tokenAt(tagged, time.position.end) + 1, kind: "main"};
  const words = clauseWords(tagged, noun);
  const type = findType(words, language.events.nouns)?.type;
  if (relative.kind !== "relative" || !isOf || !type || words.length > LONGEST_NOUN) return null;
  const told: Clause = {...relative, first: relative.first + 1, kind: "main"};
  if (!hasPredicate(tagged, told, language, "verb")) return null;
  const name = nameEvent(findings, tagged.index, [noun, told]);
  return draftNoun(findings, tagged, time, {span: {first: noun.first, last: told.last}, name, type});
}

/** What is told of a noun with a day of its own. */
function draftNoun(
  findings: Findings,
  tagged: TaggedSentence,
  time: TimeExpression,
  {span: {first, last}, name, type}: {span: Pick<Clause, "first" | "last">; name: string; type: EventType},
): EventDraft | null {
  const {language, mentionsIn, actorOf} = findings;
  const earliest = boundsOf(time.date ?? "")?.earliest;
  const age = earliest ? daysBetween(earliest, issueDay(findings)) : Number.NaN;
  if (!(age <= RECENT_DAYS)) return null;
  const inNoun = mentionsIn(tagged.index).filter((mention) => first <= mention.first && mention.last <= last);
  const keys = [...new Set(inNoun.map(({to}) => to))].filter((key) => actorOf(key) && !actorOf(key)?.doubtful);
  return {
    name,
    type,
    acts: tellActs(clauseWords(tagged, {first, last}), language),
    things: tellThings(
      tagged.tokens.map(({text}) => text),
      language,
    ),
    anchors: listAnchors(findings, tagged),
    status: age < 0 ? "planned" : "held",
    decidedBy: {type: tagged.tokens[first]?.text ?? null, status: null},
    date: time.date ?? "",
    certainty: time.certainty,
    participants: keys.map((actor) => ({actor, role: "mentioned" as const})),
    location:
      findings.placesIn(tagged.index).find(({position}) => isWithin(tagged, position.start, first, last)) ?? null,
    sentence: tagged.index,
    position: tagged.sentence.position,
    rule: "events/dated-noun",
    support: [],
  };
}

function isWithin({tokens, sentence}: TaggedSentence, at: number, first: number, last: number): boolean {
  const offset = at - sentence.position.start;
  return (tokens[first]?.start ?? 0) <= offset && offset < (tokens[last]?.end ?? 0);
}

function findDatedNoun(
  findings: Findings,
  tagged: TaggedSentence,
  clause: Clause,
  {position}: TimeExpression,
): DatedNoun | null {
  const {language} = findings;
  const {events, names} = language;
  const at = tokenAt(tagged, position.start);
  if (clause.kind !== "main" || names.articles.length === 0 || names.capitals === "nouns") return null;
  const isPlan = (token: number) => isOneOf(tagged.tokens[token]?.text, events.statuses.planned ?? []);
  const isParticiple = (token: number) => isOneOf(tagged.tokens[token]?.text, events.participles) || isPlan(token);
  let participle = at - 1;
  while (participle > clause.first && at - participle <= LONGEST_PLACE + 1 && !isParticiple(participle)) participle--;
  if (!isParticiple(participle) || !isLead(tagged, participle + 1, at, language)) return null;
  const isBare =
    !isOneOf(tagged.tokens[participle - 1]?.text, names.auxiliaries) && tagged.classes[participle - 1] !== "V";
  if (!isBare) return null;
  const nearest = findHeadOf(tagged, {...clause, last: participle - 1}, language);
  const typeAt = (token: number) =>
    TELLING.find((each) => (events.nouns[each] ?? []).some((word) => isOneOf(tagged.tokens[token]?.text, [word])));
  const isArticle = (token: number) => isOneOf(tagged.tokens[token]?.text, names.articles);
  const isTelling = (first: number) => isArticle(first) && typeAt(first + 1) !== undefined;
  const head = isTelling(nearest.first)
    ? nearest
    : {...nearest, first: findFarNoun(tagged, nearest, isTelling, language)};
  const article = isArticle(head.first) ? 1 : 0;
  const noun = {...head, first: head.first + article};
  const type = typeAt(noun.first);
  const start = head.first < clause.first ? 0 : clause.first;
  const verb = findFirstVerb(findings, tagged, {first: start, last: head.first - 1}, language);
  const isTold = verb >= 0 || tagged.tokens.slice(start, head.first).some(({text}) => isOneOf(text, names.auxiliaries));
  const isThin = noun.last - noun.first + 1 < FEWEST_WORDS && isPlan(participle);
  return article === 1 && type && isTold && !isThin ? {noun, participle, type, isPlan: isPlan(participle)} : null;
}

/** "Le sommet des ministres du Mali, de la Guinée et du Niger prévu le 9": a list of whose it is stands between. */
function findFarNoun(
  tagged: TaggedSentence,
  {first}: Clause,
  isTelling: (token: number) => boolean,
  language: Language,
): number {
  for (let token = first - 1; token >= Math.max(0, first - LONGEST_LIST); token--) {
    if (isTelling(token)) return token;
    const {text = ""} = tagged.tokens[token] ?? {};
    const isListed = isComma(text) && isOneOf(tagged.tokens[token + 1]?.text, language.names.genitivePrepositions);
    if (!isListed && !/[\p{L}#]/u.test(text)) break;
    if (isOneOf(text, language.names.auxiliaries) || showsTense(text, language)) break;
  }
  return first;
}

/** Nothing but a place, and the small words that lead to a day. */
function isLead({tokens, classes}: TaggedSentence, first: number, end: number, {names, events}: Language): boolean {
  return tokens
    .slice(first, end)
    .every(
      ({text}, index) =>
        /[LKNXT]/.test(classes[first + index] ?? "") ||
        [names.placePrepositions, events.timePrepositions, names.articles].some((list) => isOneOf(text, list)),
    );
}

/** "Accord signé à Bruxelles | le 2 février": the last token before what leads to the day. */
function endBefore(tagged: TaggedSentence, participle: number, {position}: TimeExpression, language: Language): number {
  const {tokens, classes} = tagged;
  let last = participle;
  for (let token = participle + 1; token < tokenAt(tagged, position.start); token++) {
    if (/[LKNX]/.test(classes[token] ?? "")) last = token;
    else if (!isOneOf(tokens[token]?.text, language.names.placePrepositions) && classes[token] !== "T") break;
  }
  return last;
}
