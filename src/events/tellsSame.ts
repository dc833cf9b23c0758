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
  place: 1.5,
  type: 1,
  act: 1,
  anchor: 1,
  words: 2,
  stranger: -2, // a person whom only one of them has, where the other has one, too
  extra: -1, // a person whom only one has
  otherAct: -1,
  otherAnchors: -2, // both have names or figures, and none in common
  otherNumbers: -1.5,
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
  if (contradictPlaces(a.location, b.location, known) || !areAkin(a.type, b.type)) return null;
  const reasons: string[] = [];
  let score = 0;
  const add = (weight: number, reason?: string) => {
    score += weight;
    if (reason) reasons.push(reason);
  };
  const persons = compareCasts(a, b, known, "Person");
  if (persons.shared > 0)
    add(WEIGHTS.person * persons.shared, persons.shared > 1 ? `same ${persons.shared} people` : "same person");
  if (persons.left > 0 && persons.right > 0) add(WEIGHTS.stranger * Math.min(persons.left, persons.right));
  add(WEIGHTS.extra * Math.abs(persons.left - persons.right));
  const organizations = compareCasts(a, b, known, "Organization");
  if (organizations.shared > 0) add(WEIGHTS.organization * organizations.shared, "same organisation");
  const countries = compareCasts(a, b, known, "Country");
  if (countries.shared > 0) add(WEIGHTS.country * Math.min(MOST_COUNTRIES, countries.shared), "same countries");
  if (isSamePlace(a.location, b.location)) add(WEIGHTS.place, "same place");
  if (a.type === b.type && a.type !== "other") add(WEIGHTS.type, `both a ${a.type}`);
  const done = a.acts.find((act) => b.acts.includes(act));
  if (done) add(WEIGHTS.act, `both “${done}”`);
  else if (a.acts.length > 0 && b.acts.length > 0) add(WEIGHTS.otherAct);
  compareAnchors(a.anchors, b.anchors, add);
  const likeness = a.inLanguage === b.inLanguage ? compareNames(a.name, b.name) : 0;
  if (likeness >= LIKENESS) add(WEIGHTS.words * likeness, "same words");
  if (isSameArticle && a.type !== b.type) add(WEIGHTS.otherAct);
  return {score, reasons};
}

function compareAnchors(
  a: readonly string[],
  b: readonly string[],
  add: (weight: number, reason?: string) => void,
): void {
  const shared = a.filter((anchor) => b.includes(anchor));
  if (shared.length > 0) {
    add(
      WEIGHTS.anchor * Math.min(MOST_ANCHORS, shared.length),
      `both with ${shared
        .slice(0, MOST_ANCHORS)
        .map((anchor) => `“${anchor}”`)
        .join(" and ")}`,
    );
  } else if (a.length > 0 && b.length > 0) add(WEIGHTS.otherAnchors);
  const numbers = (list: readonly string[]) => list.filter((anchor) => /^\d+$/.test(anchor));
  const [left, right] = [numbers(a), numbers(b)];
  if (shared.length > 0 && left.length > 0 && right.length > 0 && !left.some((each) => right.includes(each)))
    add(WEIGHTS.otherNumbers);
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
