import {isOneOf} from "../language/wordSets.ts";
import {castEvent} from "./castEvent.ts";
import {clauseWords} from "./clause.ts";
import type {EventDraft, Findings} from "./findings.ts";
import {listAnchors} from "./listAnchors.ts";
import {locateEvent} from "./locateEvent.ts";
import {nameOwned} from "./nameSpecial.ts";
import {restorePronoun} from "./restorePronoun.ts";
import {splitClauses} from "./splitClauses.ts";
import {tellActs, tellThings} from "./tellConcepts.ts";
import {findPhrase, tellType} from "./tellType.ts";

/** How many sentences behind an event what came "then" may stand. */
const SEQUENCE_REACH = 2;

/** Of how many events before it an undated sentence may be another witness. */
const TWIN_REACH = 12;

/**
 * A sentence without a date may go on with the event before it: what came "then" is an event of the same day, inferred, and
 * a sentence about the same people at the same talks is another witness of them.
 */
export function followUp(findings: Findings, index: number, drafts: EventDraft[]): void {
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
  const isAsking = words.some((word) => isOneOf(word, language.events.requests));
  const twin = isAsking
    ? undefined
    : drafts
        .slice(-TWIN_REACH)
        .findLast(
          (draft) => draft.type === "meeting" && type === "meeting" && sharePeople(findings, draft, participants),
        );
  if (twin) {
    twin.support.push({position: tagged.sentence.position, rule: "events/same-people"});
    return;
  }
  // "Il doit rencontrer le président, puis prononcer un discours": a plan is no sequel of what was.
  const isPlanned = findPhrase(words, language.events.statuses.planned ?? []) !== null;
  const follows =
    !isPlanned && findPhrase(words, language.events.sequences) && index - previous.sentence <= SEQUENCE_REACH;
  const location = locateEvent(findings, index, {type, date: previous.date}, drafts) ?? previous.location;
  // Whoever goes elsewhere "then" may have gone on another day.
  const isElsewhere = type === "visit" || (previous.location !== null && location?.name !== previous.location.name);
  if (!follows || isElsewhere || participants.length === 0) return;
  const bare = nameOwned(findings, index, main);
  const name = restorePronoun(findings, index, bare) ?? bare;
  const [opening] = name.split(" ");
  if (isOneOf(opening, language.names.personPronouns)) return; // whoever "she" is
  drafts.push({
    name,
    type,
    acts: tellActs(words, language),
    things: tellThings(
      tagged.tokens.map(({text}) => text),
      language,
    ),
    anchors: listAnchors(findings, tagged),
    status: "held",
    decidedBy: {type: word, status: null},
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
