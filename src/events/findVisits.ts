import {DateTime} from "luxon";
import {cities} from "../language/cities.ts";
import {findDemonym, nameCountry} from "../language/countries.ts";
import type {Language} from "../language/language.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {TimeExpression} from "../model.ts";
import type {Actor} from "../participants/actor.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import type {PlaceFound} from "../places/findPlaces.ts";
import {boundsOf} from "../time/edtf.ts";
import {castEvent} from "./castEvent.ts";
import {daysBetween, tokenAt} from "./classifyStatement.ts";
import {clauseWords, isReadable} from "./clause.ts";
import {type EventDraft, type Findings, issueDay, type LeftOut} from "./findings.ts";
import {capitalize, fillFrame} from "./headline.ts";
import {tellStatus} from "./tellStatus.ts";
import {findPhrase} from "./tellType.ts";

/** How many words may stand between a duration and the visit that it measures. */
const REACH = 4;

/** Between "after" and the duration stands an article at most: "al término de", "nach einem". */
const LEAD = 2;

/** How many sentences back the city of a visit may stand. */
const CITY_REACH = 8;

/**
 * Finds visits of which the text gives the length and one end: "C'était la dernière réunion … lors de la visite de trois
 * jours" ends on the day of that meeting, "arrived on Monday for a three-day visit" begins on that Monday. Where no end is
 * told, the duration goes to the ledger.
 */
export function findVisits(findings: Findings, drafts: readonly EventDraft[], leftOut: LeftOut[]): EventDraft[] {
  const index = indexDrafts(drafts);
  return findings.names.tagged.flatMap((tagged) =>
    isReadable(tagged) ? findings.timesIn(tagged.index).flatMap((time) => findVisit(tagged, time)) : [],
  );

  function findVisit(tagged: TaggedSentence, time: TimeExpression): EventDraft[] {
    const days = /^P(\d+)D$/.exec(time.value)?.[1];
    if (time.type !== "DURATION" || !days || !isVisit(tagged, time, findings.language)) return [];
    const span = placeVisit(findings, tagged, Number(days), index);
    const visit = span && drawVisit(findings, tagged, time, span);
    if (visit) return [visit];
    const reason = "the text tells neither the visit's first day nor its last";
    leftOut.push({position: time.position, reason, rule: "events/visit"});
    return [];
  }
}

/** The events of an article by the sentence that tells them. */
interface DraftIndex {
  at(sentence: number): EventDraft | undefined; // the first
  heldBefore(sentence: number): EventDraft | undefined; // the last that was held
}

function indexDrafts(drafts: readonly EventDraft[]): DraftIndex {
  const first = new Map<number, EventDraft>();
  for (const draft of drafts) if (!first.has(draft.sentence)) first.set(draft.sentence, draft);
  const held = drafts.filter(({status}) => status === "held").sort((a, b) => a.sentence - b.sentence);
  return {
    at: (sentence) => first.get(sentence),
    heldBefore: (sentence) => {
      let [low, high] = [0, held.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((held[middle]?.sentence ?? 0) < sentence) low = middle + 1;
        else high = middle;
      }
      return held[low - 1];
    },
  };
}

function isVisit(tagged: TaggedSentence, {position}: TimeExpression, {events}: Language): boolean {
  const first = tokenAt(tagged, position.start);
  const last = tokenAt(tagged, position.end - 1);
  const near = clauseWords(tagged, {first: Math.max(0, first - REACH), last: last + REACH});
  // "Arrived in Uruguay after a one-day visit to Brazil": such a visit neither begins nor ends then; who leaves after one ends it.
  const lead = clauseWords(tagged, {first: Math.max(0, first - LEAD), last: first});
  const isOver = lead.some((word) => isOneOf(word, events.afterwards));
  if (isOver && findPhrase(wordsOf(tagged), events.ends) === null) return false;
  return near.some((word) => isOneOf(word, events.nouns.visit ?? []));
}

function wordsOf({tokens}: TaggedSentence): string[] {
  return tokens.map(({text}) => text);
}

/** The first and last day of a visit of so many days, by the words that tell one end of it; null where none do. */
function placeVisit(
  findings: Findings,
  tagged: TaggedSentence,
  days: number,
  drafts: DraftIndex,
): {start: string; end: string} | null {
  const {events} = findings.language;
  const words = wordsOf(tagged);
  const own = drafts.at(tagged.index);
  const before = drafts.heldBefore(tagged.index);
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

/** The visit as an event; null where nobody is known to pay it. */
function drawVisit(
  findings: Findings,
  tagged: TaggedSentence,
  time: TimeExpression,
  {start, end}: {start: string; end: string},
): EventDraft | null {
  const {article, language} = findings;
  const everywhere = [{first: 0, last: tagged.tokens.length - 1, part: 0, kind: "main" as const}];
  const place = findDestination(findings, tagged);
  const visitor = findVisitor(findings, tagged, time, place.country);
  if (!visitor) return null;
  const published = issueDay(findings);
  const duration = article.text.slice(time.position.start, time.position.end);
  const {visit, stay} = language.events.frames;
  return {
    name: capitalize(
      fillFrame(duration.includes(" ") ? stay : visit, {duration, visitor: visitor.name, place: place.words}),
    ),
    type: "visit",
    acts: ["visit"],
    things: [],
    anchors: [],
    status: daysBetween(published, start) > 0 ? "planned" : daysBetween(published, end) > 0 ? "ongoing" : "held",
    decidedBy: {type: duration, status: null},
    date: `${start}/${end}`,
    certainty: "inferred",
    participants: castEvent(findings, tagged.index, everywhere).map(({actor, role}) => ({
      actor,
      role: actor === visitor.key ? "agent" : role === "agent" ? "counterpart" : role,
    })),
    location: place.found,
    sentence: tagged.index,
    position: tagged.sentence.position,
    rule: "events/visit",
    support: [],
  };
}

/** A visit of which a sentence gives the days outright: "his trip, from 2 to 6 July". */
export function drawTrip(findings: Findings, tagged: TaggedSentence, time: TimeExpression, visitor: Actor): EventDraft {
  const {language} = findings;
  const place = findDestination(findings, tagged);
  const date = time.date ?? "";
  return {
    name: capitalize(fillFrame(language.events.frames.trip, {visitor: visitor.name, place: place.words})),
    type: "visit",
    acts: ["visit"],
    things: [],
    anchors: [],
    status: tellStatus([], time, issueDay(findings), language).status,
    decidedBy: {type: null, status: null},
    date,
    certainty: time.certainty,
    participants: [{actor: visitor.key, role: "agent"}],
    location: place.found,
    sentence: tagged.index,
    position: tagged.sentence.position,
    rule: "events/visit",
    support: [],
  };
}

/** Who pays a visit: the last person before its words who does not serve the country that is visited. */
function findVisitor(
  {actorOf, mentionsIn}: Findings,
  tagged: TaggedSentence,
  time: TimeExpression,
  country: string | null,
): Actor | null {
  const at = tokenAt(tagged, time.position.start);
  const persons = mentionsIn(tagged.index)
    .filter(({first}) => first < at)
    .map(({to}) => actorOf(to))
    .filter((actor) => actor !== undefined)
    .filter((actor) => actor.type === "Person" && !actor.doubtful);
  return persons.findLast((actor) => country === null || actor.country !== country) ?? null;
}

/** Where a visit goes: a place of its sentence, or the country of those who are met ("des responsables russes"). */
function findDestination(
  {language, actorOf, mentionsIn, placesIn}: Findings,
  tagged: TaggedSentence,
): {words: string; country: string | null; found: PlaceFound | null} {
  const here = placesIn(tagged.index).filter(({use}) => use === "place" || use === "destination");
  const city = here.find(({type}) => type === "City");
  const land = here.find(({type}) => type === "Country");
  const found = city ?? land ?? findEarlierCity();
  if (land?.id) return {words: placeWords(land.id, language), country: land.id, found: city ?? land};
  const visitors = mentionsIn(tagged.index).map(({to}) => actorOf(to));
  const hosts = tagged.tokens
    .map((_, token) => findDemonym(tagged.tokens, token, language))
    .filter((code) => code !== null);
  const host = hosts.find((code) => !visitors.some((visitor) => visitor?.country === code));
  if (host && !city) return {words: placeWords(host, language), country: host, found};
  const words = city ? fillFrame(language.events.frames.city, {city: city.name}) : "";
  return {words, country: (city?.id && cities[city.id]?.country) || null, found};

  function findEarlierCity(): PlaceFound | null {
    for (let index = tagged.index - 1; index >= Math.max(0, tagged.index - CITY_REACH); index--) {
      const near = placesIn(index).findLast(({use, type}) => use === "place" && type === "City");
      if (near) return near;
    }
    return null;
  }
}

function placeWords(code: string, {code: language, events}: Language): string {
  const name = nameCountry(code, language);
  const preposition = events.placeForms.find(
    ([ending]) => name === ending || (ending.length < 2 && name.endsWith(ending)),
  )?.[1];
  return `${preposition ?? ""} ${name}`.trim();
}
