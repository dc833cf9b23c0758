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
  new Set<EventType>(["statement", "agreement", "launch", "other"]),
  new Set<EventType>(["visit", "other"]),
];

/** Names of one language that share this part of their words tell the same. */
const LIKENESS = 0.5;

/**
 * Why two reports of the same days tell of one event, or null where they do not. Their kinds must be akin and their places must not contradict;
 * then one of these says so, in any language:
 *
 * - two persons or more act in both, and nobody acts in one of them only;
 * - the same visitor, and days that are more than one;
 * - the same single person, and the same organisation, country, act or (in one language) words;
 * - nobody, but two countries or more, the same in both, and no act that the other does not have;
 * - nobody, but the same organisation and act, or in one language the same words.
 *
 * What came "then" is never what came before it in its article.
 */
export function explainSame(a: EventReport, b: EventReport, known: Known): string | null {
  const isSameArticle = a.filed.article === b.filed.article;
  if (isSameArticle && (a.filed.sentence === b.filed.sentence || isSequel(a) || isSequel(b))) return null;
  if (contradictPlaces(a.location, b.location, known) || !areAkin(a.type, b.type)) return null;
  const isSameType = a.type === b.type;
  if (isSameType && a.type === "visit" && a.date.includes("/") && sharesVisitor(a, b, known))
    return "same days, same visitor";
  const likeness = a.inLanguage === b.inLanguage ? compareNames(a.name, b.name) : 0;
  const persons = compareCasts(a, b, known, "Person");
  const organizations = compareCasts(a, b, known, "Organization");
  const countries = compareCasts(a, b, known, "Country");
  const done = a.acts.find((act) => b.acts.includes(act));
  const isOther = !done && a.acts.length > 0 && b.acts.length > 0;
  const place = a.location !== null && a.location === b.location ? ", same place" : "";
  if (persons.shared >= 2)
    return persons.same && (isSameType || (!isSameArticle && !isOther))
      ? `same day, same ${persons.shared} people${place}`
      : null;
  if (persons.shared === 1) {
    if (!persons.same || !isSameType) return null;
    if (organizations.shared > 0) return `same day, same person and organisation${place}`;
    if (countries.shared > 0) return `same day, same person and country${place}`;
    if (likeness >= LIKENESS) return `same day, same person and words${place}`;
    return done && !isSameArticle ? `same day, same person, both “${done}”${place}` : null;
  }
  if (!persons.none) return null;
  const isAllied = countries.shared >= 2 && (countries.same || organizations.shared > 0) && !isOther;
  if (isAllied && !isSameArticle && (a.inLanguage !== b.inLanguage || likeness >= LIKENESS / 2))
    return `same day, same ${countries.shared} countries${place}`;
  if (organizations.shared > 0) {
    const isJoined = countries.nests && (done !== undefined || (isSameType && !isOther));
    return isJoined ? `same day, same organisation${done ? `, both “${done}”` : " and kind"}${place}` : null;
  }
  return likeness >= LIKENESS ? `same day, same words${place}` : null;
}

function isSequel({sources}: EventReport): boolean {
  return sources[0]?.rule === "events/sequence";
}

function sharesVisitor(a: EventReport, b: EventReport, {typeOf}: Known): boolean {
  const visitor = ({participants}: EventReport) =>
    participants.find(({participant, role}) => role === "agent" && typeOf(participant) === "Person")?.participant;
  return visitor(a) !== undefined && visitor(a) === visitor(b);
}

function areAkin(a: EventType, b: EventType): boolean {
  return a === b || KINDRED.some((types) => types.has(a) && types.has(b));
}

/** A city is not another city, nor in a country that is not its own; a hall may be in any city. */
function contradictPlaces(a: string | null, b: string | null, {placeOf}: Known): boolean {
  if (a === null || b === null || a === b) return false;
  const [left, right] = [placeOf(a), placeOf(b)];
  if (!left || !right) return true;
  if (left.type === right.type) return true;
  if (left.type === "Place" || right.type === "Place") return false;
  return left.country !== right.country;
}

/** Of an organisation, a treaty may only speak. */
function isActing(role: EventRole, type: Participant["type"]): boolean {
  return role !== "represented" && (role !== "mentioned" || type === "Organization");
}

/** How the participants of one type who act in two reports go together. */
function compareCasts(a: EventReport, b: EventReport, {typeOf}: Known, type: Participant["type"]) {
  const of = (report: EventReport) =>
    new Set(
      report.participants
        .filter(({participant, role}) => isActing(role, type) && typeOf(participant) === type)
        .map(({participant}) => participant),
    );
  const [left, right] = [of(a), of(b)];
  const shared = [...left].filter((id) => right.has(id)).length;
  return {
    shared,
    same: shared === left.size && shared === right.size,
    nests: shared === Math.min(left.size, right.size),
    none: left.size === 0 && right.size === 0,
  };
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
      .filter(({text}) => text.length > 3)
      .map(({text}) => foldWord(text).slice(0, 6)),
  );
}
