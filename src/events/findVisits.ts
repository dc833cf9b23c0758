import {DateTime} from "luxon";
import {demonymsOf, nameCountry} from "../language/countries.ts";
import type {Language} from "../language/language.ts";
import {foldWord} from "../language/tokens.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {TimeExpression} from "../model.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import type {PlaceFound} from "../places/findPlaces.ts";
import {boundsOf} from "../time/edtf.ts";
import {castEvent} from "./castEvent.ts";
import {clauseWords, daysBetween, findPhrase, tokenAt} from "./classifyStatement.ts";
import {type EventDraft, type Findings, issueDay, type LeftOut} from "./findings.ts";
import {capitalize, fillFrame} from "./headline.ts";

/** How many words may stand between a duration and the visit that it measures. */
const REACH = 4;

/**
 * Finds visits of which the text gives the length and one end: "C'était la dernière réunion … lors de la visite de trois
 * jours" ends on the day of that meeting, "arrived on Monday for a three-day visit" begins on that Monday. Where no end is
 * told, the duration goes to the ledger.
 */
export function findVisits(findings: Findings, drafts: readonly EventDraft[], leftOut: LeftOut[]): EventDraft[] {
  return findings.times.flatMap((time) => {
    const days = /^P(\d+)D$/.exec(time.value)?.[1];
    const tagged = findings.names.tagged.find(
      ({sentence: {position}}) => position.start <= time.position.start && time.position.end <= position.end,
    );
    if (time.type !== "DURATION" || !days || !tagged || !isVisit(tagged, time, findings.language)) return [];
    const span = placeVisit(findings, tagged, Number(days), drafts);
    if (span) return [drawVisit(findings, tagged, time, span)];
    leftOut.push({
      position: time.position,
      reason: "the text tells neither the visit's first day nor its last",
      rule: "events/visit",
    });
    return [];
  });
}

function isVisit(tagged: TaggedSentence, {position}: TimeExpression, {events}: Language): boolean {
  const first = tokenAt(tagged, position.start);
  const last = tokenAt(tagged, position.end - 1);
  const near = clauseWords(tagged, {first: Math.max(0, first - REACH), last: last + REACH});
  return near.some((word) => isOneOf(word, events.nouns.visit ?? []));
}

/** The first and last day of a visit of so many days, by the words that tell one end of it; null where none do. */
function placeVisit(
  findings: Findings,
  tagged: TaggedSentence,
  days: number,
  drafts: readonly EventDraft[],
): {start: string; end: string} | null {
  const {events} = findings.language;
  const words = tagged.tokens.map(({text}) => text);
  const own = drafts.find(({sentence}) => sentence === tagged.index);
  const before = drafts.findLast(({sentence, status}) => sentence < tagged.index && status === "held");
  const day = (draft: EventDraft | undefined) => {
    const bounds = draft && boundsOf(draft.date);
    if (!bounds?.earliest || !bounds.latest) return null;
    return daysBetween(bounds.earliest, bounds.latest) === 0 ? bounds.earliest.slice(0, 10) : null;
  };
  const isLast = words.some((word) => isOneOf(word, events.finals)) || findPhrase(words, events.ends) !== null;
  if (isLast) return spanOf(day(own) ?? day(before), 1 - days, 0);
  if (findPhrase(words, events.starts)) return spanOf(day(own), 0, days - 1);
  return null;
}

function spanOf(day: string | null, from: number, to: number): {start: string; end: string} | null {
  if (!day) return null;
  const date = DateTime.fromISO(day, {zone: "utc"});
  const [start, end] = [date.plus({days: from}).toISODate(), date.plus({days: to}).toISODate()];
  return start && end ? {start, end} : null;
}

function drawVisit(
  findings: Findings,
  tagged: TaggedSentence,
  time: TimeExpression,
  {start, end}: {start: string; end: string},
): EventDraft {
  const {article, language, names} = findings;
  const everywhere = [{first: 0, last: tagged.tokens.length - 1, kind: "main" as const}];
  const participants = castEvent(findings, tagged.index, everywhere);
  const visitor = participants
    .map(({actor}) => names.actors.find(({key}) => key === actor))
    .find((actor) => actor?.type === "Person");
  const place = findDestination(findings, tagged);
  const published = issueDay(findings);
  const duration = article.text.slice(time.position.start, time.position.end);
  return {
    name: capitalize(
      fillFrame(language.events.frames.visit, {duration, visitor: visitor?.name ?? "", place: place.words}).replace(
        / (?:de|by)$/,
        "",
      ),
    ),
    type: "visit",
    status: daysBetween(published, start) > 0 ? "planned" : daysBetween(published, end) > 0 ? "ongoing" : "held",
    date: `${start}/${end}`,
    certainty: "inferred",
    participants,
    location: place.found,
    sentence: tagged.index,
    position: tagged.sentence.position,
    rule: "events/visit",
    support: [],
  };
}

/** Where a visit goes: a place of its sentence, or the country of those who are met ("des responsables russes"). */
function findDestination(
  {places, language, names}: Findings,
  tagged: TaggedSentence,
): {words: string; found: PlaceFound | null} {
  const found = places.find(
    ({sentence, use}) => sentence === tagged.index && (use === "place" || use === "destination"),
  );
  const near =
    found ??
    places.findLast(({sentence, use, type}) => sentence < tagged.index && use === "place" && type === "City") ??
    null;
  if (found?.type === "Country" && found.id) return {words: placeWords(found.id, language), found};
  const demonyms = demonymsOf(language);
  const visitors = names.actors.filter(({key}) =>
    names.mentions.some(({to, sentence}) => to === key && sentence === tagged.index),
  );
  const hosts = tagged.tokens.map(({text}) => demonyms.get(foldWord(text))).filter((code) => code !== undefined);
  const host = hosts.find((code) => !visitors.some(({country}) => country === code));
  if (host) return {words: placeWords(host, language), found: near};
  return {words: "", found: near};
}

function placeWords(code: string, {code: language, events}: Language): string {
  const name = nameCountry(code, language);
  const preposition = events.placeForms.find(
    ([ending]) => name === ending || (ending.length < 2 && name.endsWith(ending)),
  )?.[1];
  return `${preposition ?? ""} ${name}`.trim();
}
