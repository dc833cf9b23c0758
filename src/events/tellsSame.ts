import {foldWord, tokenize} from "../language/tokens.ts";
import type {EventRole, EventType, Participant, Place} from "../model.ts";
import type {EventReport} from "./eventReport.ts";

/** What is known of participants and places by their ids. */
export interface Known {
  typeOf(participant: string): Participant["type"];
  placeOf(place: string): Pick<Place, "type" | "country"> | undefined;
}

/** Types that two reports may give to one event. */
const KINDRED: readonly ReadonlySet<EventType>[] = [
  new Set<EventType>(["meeting", "summit", "call", "other"]),
  new Set<EventType>(["meeting", "summit", "visit", "other"]),
  new Set<EventType>(["statement", "agreement", "launch", "other"]),
  new Set<EventType>(["launch", "summit", "meeting", "other"]),
  new Set<EventType>(["attack", "accident", "other"]),
  new Set<EventType>(["vote", "appointment", "ruling", "statement", "other"]),
];

/** What each thing that two reports share, or do not, weighs. */
const WEIGHTS = {
  person: 2,
  organization: 1.5,
  country: 0.75,
  state: 1.25, // a country, where no person acts
  place: 1.5,
  type: 1,
  act: 1,
  anchor: 1,
  words: 2,
  wordsOfPeople: 1, // the same, where their names are among the words
  stranger: -3, // a person whom only one of them has, where the other has one, too
  extra: -4, // a person whom only one has
  otherAct: -1,
  otherDeed: -2, // the same with kinds that differ, too
  elsewhere: -3, // places that contradict each other
  visitor: 5, // the same visitor in a visit of the same days
  nameless: 3, // words of one language, where nobody is named
  otherAnchors: -2, // both have names or figures, and none in common
} as const;

/** So many anchors, and countries, count. */
const MOST_ANCHORS = 2;
const MOST_COUNTRIES = 2;

/** What two reports must share to be of one event. */
const ENOUGH = 3.5;

/** The same where they are of days beside each other, or of a day and the one that it was moved to. */
const ENOUGH_APART = 4.5;

/** Names of one language that share this part of their words tell the same. */
const LIKENESS = 0.5;

/** How two reports go together, and in what words that is told. */
export interface Likeness {
  score: number;
  reasons: string[];
}

/** Why two reports of the same days tell of one event, or null where they do not. */
export function explainSame(a: EventReport, b: EventReport, known: Known): string | null {
  const likeness = compareReports(a, b, known);
  return likeness && likeness.score >= ENOUGH ? `same day, ${likeness.reasons.join(", ")}` : null;
}

/** Why two reports of different days tell of one event that was moved, or that they date differently; null where they do not. */
export function explainMoved(a: EventReport, b: EventReport, known: Known): string | null {
  if (a.filed.article === b.filed.article && a.filed.sentence === b.filed.sentence) return null;
  const likeness = compareReports(a, b, known);
  return likeness && likeness.score >= ENOUGH_APART ? `other day, ${likeness.reasons.join(", ")}` : null;
}

/**
 * Weighs what two reports share: people, organisations, countries, place, kind, what is done, figures and names, words of one
 * language; and what only one of them has. Null where their kinds are not akin, their places contradict each other, or one came
 * "then" in the article of the other.
 */
export function compareReports(a: EventReport, b: EventReport, known: Known): Likeness | null {
  const isSameArticle = a.filed.article === b.filed.article;
  if (isSameArticle && (a.filed.sentence === b.filed.sentence || isSequel(a) || isSequel(b))) return null;
  const isElsewhere = contradictPlaces(a.location, b.location, known);
  if (!areAkin(a.type, b.type) || (isSameArticle && (isElsewhere || a.type !== b.type))) return null;
  const reasons: string[] = [];
  let score = 0;
  const add = (weight: number, reason?: string) => {
    score += weight;
    if (reason) reasons.push(reason);
  };
  const persons = compareCasts(a, b, known, "Person");
  if (persons.shared > 0)
    add(WEIGHTS.person * persons.shared, persons.shared > 1 ? `same ${persons.shared} people` : "same person");
  // One person in another's place may be a mistake of one of them, more are another event.
  const strangers = Math.min(persons.left, persons.right);
  if (strangers > 0) add(strangers > 1 || persons.shared === 0 ? 2 * WEIGHTS.stranger * strangers : WEIGHTS.stranger);
  if (isElsewhere) add(WEIGHTS.elsewhere);
  const isNameless = persons.shared + persons.left + persons.right === 0;
  add(WEIGHTS.extra * Math.abs(persons.left - persons.right));
  const organizations = compareCasts(a, b, known, "Organization");
  if (organizations.shared > 0) add(WEIGHTS.organization * organizations.shared, "same organisation");
  const countries = compareCasts(a, b, known, "Country");
  if (countries.shared > 0)
    add((isNameless ? WEIGHTS.state : WEIGHTS.country) * Math.min(MOST_COUNTRIES, countries.shared), "same countries");
  if (isSamePlace(a.location, b.location)) add(WEIGHTS.place, "same place");
  if (a.type === b.type && a.type !== "other") add(WEIGHTS.type, `both a ${a.type}`);
  const done = a.acts.find((act) => b.acts.includes(act));
  if (done) add(WEIGHTS.act, `both “${done}”`);
  else if (a.acts.length > 0 && b.acts.length > 0) add(a.type === b.type ? WEIGHTS.otherAct : WEIGHTS.otherDeed);
  if (a.type === "visit" && b.type === "visit" && a.date.includes("/") && sharesVisitor(a, b, known))
    add(WEIGHTS.visitor, "same visitor");
  compareAnchors(a.anchors, b.anchors, add);
  const likeness = a.inLanguage === b.inLanguage ? compareNames(a.name, b.name) : 0;
  const isNobody = a.participants.length + b.participants.length === 0;
  if (likeness >= LIKENESS)
    add(isNobody ? WEIGHTS.nameless : likeness * (isNameless ? WEIGHTS.words : WEIGHTS.wordsOfPeople), "same words");
  return {score, reasons};
}

function compareAnchors(
  first: readonly string[],
  second: readonly string[],
  add: (weight: number, reason?: string) => void,
): void {
  const bare = (list: readonly string[]) => list.map((anchor) => anchor.replace("~", ""));
  const [a, b] = [bare(first), bare(second)];
  const shared = a.filter((anchor) => b.includes(anchor));
  if (shared.length > 0) {
    add(
      WEIGHTS.anchor * Math.min(MOST_ANCHORS, shared.length),
      `both with ${shared
        .slice(0, MOST_ANCHORS)
        .map((anchor) => `“${anchor}”`)
        .join(" and ")}`,
    );
  } else if (a.some(isWord) && b.some(isWord)) add(WEIGHTS.otherAnchors);
}

/** A figure may be wrong in one of two reports; names tell things apart. */
function isWord(anchor: string): boolean {
  return !/^\d+$/.test(anchor);
}

function sharesVisitor(a: EventReport, b: EventReport, {typeOf}: Known): boolean {
  const visitor = ({participants}: EventReport) =>
    participants.find(({participant, role}) => role === "agent" && typeOf(participant) === "Person")?.participant;
  return visitor(a) !== undefined && visitor(a) === visitor(b);
}

function isSequel({sources}: EventReport): boolean {
  return sources[0]?.rule === "events/sequence";
}

function areAkin(a: EventType, b: EventType): boolean {
  return a === b || KINDRED.some((types) => types.has(a) && types.has(b));
}

function isSamePlace(a: string | null, b: string | null): boolean {
  return a !== null && a === b;
}

/** A city is not another city, nor in a country that is not its own; a hall may be in any city. */
export function contradictPlaces(a: string | null, b: string | null, {placeOf}: Known): boolean {
  if (a === null || b === null || a === b) return false;
  const [left, right] = [placeOf(a), placeOf(b)];
  if (!left || !right) return true;
  if (left.type === "Place" || right.type === "Place") return false;
  if (left.type === right.type) return true;
  return left.country !== right.country;
}

/** Of an organisation, a treaty may only speak. */
function isActing(role: EventRole, type: Participant["type"]): boolean {
  return role !== "represented" && (role !== "mentioned" || type === "Organization");
}

/** How many participants of one type two reports share, and how many only one of them has. */
function compareCasts(a: EventReport, b: EventReport, {typeOf}: Known, type: Participant["type"]) {
  const of = (report: EventReport) =>
    new Set(
      report.participants
        .filter(({participant, role}) => (type === "Country" || isActing(role, type)) && typeOf(participant) === type)
        .map(({participant}) => participant),
    );
  const [left, right] = [of(a), of(b)];
  const shared = [...left].filter((id) => right.has(id)).length;
  return {shared, left: left.size - shared, right: right.size - shared};
}

/** The part of the words of the shorter name that the other one has too (overlap coefficient), 0 to 1. */
function compareNames(a: string, b: string): number {
  const [left, right] = [listWords(a), listWords(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, Math.min(left.size, right.size));
}

/** Words that carry meaning, cut to their stems' length so that "signé" and "signent" are alike. */
function listWords(name: string): Set<string> {
  return new Set(
    tokenize(name)
      .filter(({text}) => text.length > 3 || /\p{Script=Han}/u.test(text))
      .map(({text}) => foldWord(text).slice(0, 6)),
  );
}
