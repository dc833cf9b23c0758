import {foldWord, tokenize} from "../language/tokens.ts";
import type {EventType, Participant, Place} from "../model.ts";
import {boundsOf} from "../time/edtf.ts";
import {daysBetween} from "./classifyStatement.ts";
import {type CastLikeness, compareBodies, comparePeople} from "./compareCasts.ts";
import type {EventReport} from "./eventReport.ts";

/** What is known of participants and places by their ids. */
export interface Known {
  typeOf(participant: string): Participant["type"];
  placeOf(place: string): Pick<Place, "type" | "country"> | undefined;
  countryOf(person: string): string | null; // ISO 3166-1 alpha-2
  countryAt(place: string): string | null; // the participant that a country on the map is
  soundOf(person: string): string; // by what spellings of one name are looked up
  mayBeOne(one: string, other: string): boolean; // two names of one sound, in two languages
}

/** Types that two reports may give to one event. */
const KINDRED: readonly ReadonlySet<EventType>[] = [
  new Set<EventType>(["meeting", "summit", "call", "other"]),
  new Set<EventType>(["meeting", "summit", "visit", "other"]),
  new Set<EventType>(["statement", "agreement", "launch", "other"]),
  new Set<EventType>(["launch", "summit", "meeting", "other"]),
  new Set<EventType>(["attack", "accident", "other"]),
  new Set<EventType>(["vote", "appointment", "ruling", "statement", "agreement", "other"]),
];

/** What is done to a thing once, so that whoever tells of it on another day tells of the same. */
const UNREPEATED: ReadonlySet<string> = new Set(
  "die bear bury found open launch sign adopt reject appoint resign win crash free walk grant restore burn".split(" "),
);

/** What happens to a person or a body once for all, whatever the days between those that are told. */
const ONCE: ReadonlySet<string> = new Set(["die", "bear", "bury", "found"]);

/** Of these there are several in a week, of the same body: they must share a name, or what they are about. */
const FREQUENT: ReadonlySet<string> = new Set(["sign", "adopt", "reject", "grant", "open", "launch", "appoint"]);

/** What one report calls so and another so: they speak for nothing, and against nothing. */
const KIN_ACTS: readonly ReadonlySet<string>[] = [
  new Set(["meet", "chair", "receive", "open", "end", "call"]),
  new Set(["found", "launch", "open"]),
  new Set(["visit", "arrive", "receive"]),
  new Set(["kill", "die", "explode", "clash", "crash", "burn"]),
  new Set(["speak", "announce", "present", "publish"]),
];

/** What somebody does to a meeting of many. */
const PRESIDING: ReadonlySet<string> = new Set(["chair", "open", "end"]);

/** What each thing that two reports share, or do not, weighs. */
const WEIGHTS = {
  person: 2,
  organization: 1.5,
  country: 0.75,
  state: 1.25, // a country, where no person acts
  place: 1.5,
  type: 1,
  act: 1,
  moreActs: 0.5, // a second one
  thing: 0.5, // what both are about
  anchor: 1,
  opposite: 1, // outcomes of one thing that exclude each other
  named: 1, // a name and the place, where nobody acts
  words: 2,
  wordsOfPeople: 1, // the same, where their names are among the words
  stranger: -4, // a person whom only one of them has, where the other has one, too
  strangerOfMany: -2, // the same, where they share two people or more
  strangers: -6, // each of several, and where they share nobody
  rival: -1, // the same, where both did what is done once
  extra: -4, // a person whom only one has
  extraOfBody: -2, // the same, where the body is what acts
  president: -0.5, // the same, where that person chairs what the body does
  otherAct: -1,
  otherDeed: -2, // the same with kinds that differ, too
  otherThings: -1, // both are about something, and not the same
  elsewhere: -3, // places that contradict each other
  elsewhereTogether: -2, // the same, where they have all their people or an act in common
  visitor: 5, // the same visitor in a visit of the same days
  nameless: 3, // words of one language, where nobody is named
  otherAnchors: -3, // both have names, and none in common
  otherNames: -1.5, // the same of two languages, where they share one person at most
} as const;

/** So many anchors, countries and things count. */
const MOST_ANCHORS = 2;
const MOST_COUNTRIES = 2;
const MOST_THINGS = 3;

/** What two reports must share to be of one event. */
const ENOUGH = 3.5;

/** What is enough where a third report shares enough with both. */
const HALF_ENOUGH = 2;

/** The same where they are of different days. */
const ENOUGH_APART = 4.5;

/** The same where one person did, or met with, what happens once. */
const ENOUGH_ONCE = 3;

/** Names of one language that share this part of their words tell the same. */
const LIKENESS = 0.5;

/** And this part where nothing else but the kind and the act is shared. */
const SAME_WORDS = 0.9;

/** How two reports go together, and in what words that is told. */
export interface Likeness {
  score: number;
  reasons: string[];
  people: number; // shared
  names: number; // anchors shared that are no figures
  words: number; // 0 to 1: how alike their names are, in one language
  things: number; // shared
  strangers: number; // whom only one of them has, on each side
}

/** Why two reports of the same days tell of one event, or null where they do not; and how much speaks for it. */
export function explainSame(a: EventReport, b: EventReport, known: Known): Reason | null {
  if (areOfKinds(a, b) && (isVague(a) || isVague(b))) return null;
  const likeness = compareReports(a, b, known);
  return likeness && likeness.score >= ENOUGH ? reasonOf("same day", likeness) : null;
}

/** Of more days than this, people who talked on one of them may have met on another. */
const VAGUE = 7;

function isVague({date}: EventReport): boolean {
  const {earliest, latest} = boundsOf(date) ?? {};
  return !earliest || !latest || daysBetween(earliest, latest) >= VAGUE;
}

/** "He called her on the 16th", "they met in September": of two kinds, and nothing that is done in both. */
function areOfKinds(a: EventReport, b: EventReport): boolean {
  return a.type !== b.type && a.type !== "other" && b.type !== "other" && !a.acts.some((act) => b.acts.includes(act));
}

/** Why two reports are taken for one, and how much speaks for it. */
export interface Reason {
  words: string;
  score: number;
}

function reasonOf(days: string, {score, reasons}: Likeness): Reason {
  return {words: [days, ...reasons].join(", "), score};
}

/** Why two reports of different days tell of one event that was moved, or corrected; null where they do not. */
export function explainMoved(a: EventReport, b: EventReport, known: Known): Reason | null {
  if (a.filed.article === b.filed.article && a.filed.sentence === b.filed.sentence) return null;
  const likeness = compareReports(a, b, known);
  return likeness && likeness.score >= ENOUGH_APART ? reasonOf("other day", likeness) : null;
}

/**
 * Why two reports of different days date one event differently; null where they do not, which is the rule: people meet again.
 * Only what is done once counts, and of what is done often the thing itself must be the same.
 */
export function explainRival(a: EventReport, b: EventReport, known: Known): Reason | null {
  const acts = a.acts.filter((act) => UNREPEATED.has(act) && b.acts.includes(act));
  if (acts.length === 0) return null;
  const likeness = compareReports(a, b, known);
  if (!likeness || haveOtherFigures(a, b)) return null;
  const {score, people, names, words, things} = likeness;
  const isSameThing =
    words >= SAME_WORDS || names > 0 || (people > 1 && things > 0) || (people > 1 && acts.includes("appoint"));
  if (acts.every((act) => FREQUENT.has(act)) && !isSameThing) return null;
  const isOnce = people > 0 && acts.some((act) => !FREQUENT.has(act));
  if (words < SAME_WORDS && score < (isOnce ? ENOUGH_ONCE : ENOUGH_APART)) return null;
  return reasonOf("other day", likeness);
}

/** Whether nothing speaks against it that two reports are of one event, as a third one shows. */
export function mayGoTogether(a: EventReport, b: EventReport, known: Known): boolean {
  const likeness = compareReports(a, b, known);
  return likeness !== null && likeness.score >= HALF_ENOUGH && likeness.strangers === 0;
}

/** Whether what two reports tell happens once for all to whom or what it happens to. */
export function isOnceForAll(report: EventReport): boolean {
  return report.acts.some((act) => ONCE.has(act));
}

/** "Resolution 1970" is not resolution 1973. */
function haveOtherFigures(a: EventReport, b: EventReport): boolean {
  const figures = ({anchors}: EventReport) => anchors.filter((anchor) => !isWord(anchor.replace("~", "")));
  const [left, right] = [figures(a), figures(b)];
  return left.length > 0 && right.length > 0 && !left.some((figure) => right.includes(figure));
}

/**
 * Weighs what two reports share: people, organisations, countries, place, kind, what is done and to what, figures and names,
 * words of one language; and what only one of them has. Null where their kinds are not akin, or one came "then" in the article
 * of the other.
 */
export function compareReports(a: EventReport, b: EventReport, known: Known): Likeness | null {
  const isSameArticle = a.filed.article === b.filed.article;
  if (isSameArticle && (a.filed.sentence === b.filed.sentence || isSequel(a) || isSequel(b))) return null;
  const isElsewhere = contradictPlaces(a.location, b.location, known);
  const [deeds, others] = [listDeeds(a), listDeeds(b)];
  const done = deeds.filter((act) => others.includes(act));
  const isWelcome = done.includes("receive") && a.things.includes("airport") && b.things.includes("airport");
  const isUnrepeated = isWelcome || done.some((act) => UNREPEATED.has(act));
  if (isSameArticle && (isElsewhere || a.type !== b.type)) return null;
  if (!areAkin(kindOf(a), kindOf(b)) && !isUnrepeated && !done.includes("speak") && !areOpposite(a, b)) return null;
  const reasons: string[] = [];
  let score = 0;
  const add = (weight: number, reason?: string) => {
    score += weight;
    if (reason) reasons.push(reason);
  };
  const people = comparePeople(a, b, known);
  if (people.shared > 0)
    add(WEIGHTS.person * people.shared, people.shared > 1 ? `same ${people.shared} people` : "same person");
  const organizations = compareBodies(a, b, known, "Organization");
  if (organizations.shared > 0) add(WEIGHTS.organization, "same organisation");
  // One person in another's place may be a mistake of one of them, more are another event.
  const strangers = Math.min(people.left.length, people.right.length);
  const isShared = people.shared > 0 || organizations.shared > 0;
  const isRival = strangers === 1 && isShared && isUnrepeated;
  // Of two who hold one office, one was not there: they speak for nothing.
  const isOneOffice = strangers === 1 && isShared && haveOneOffice(a, b, people, known);
  if (isRival && !isOneOffice) add(WEIGHTS.rival);
  else if (!isOneOffice && strangers === 1 && people.shared > 1) add(WEIGHTS.strangerOfMany);
  else if (!isOneOffice && strangers > 0)
    add(strangers > 1 || people.shared === 0 ? WEIGHTS.strangers * strangers : WEIGHTS.stranger);
  const hasNobody = ({participants}: EventReport) => participants.length === 0;
  const isNameless = people.shared + people.left.length + people.right.length === 0;
  const isOfBody = people.shared === 0 && organizations.shared > 0;
  const extras = Math.abs(people.left.length - people.right.length);
  const presides = (people.left.length > 0 ? a : b).acts.some((act) => PRESIDING.has(act));
  const extra = !isOfBody ? WEIGHTS.extra : presides && extras === 1 ? WEIGHTS.president : WEIGHTS.extraOfBody;
  add(extra * extras);
  if (isElsewhere)
    add(isUnrepeated || (people.shared > 1 && strangers === 0) ? WEIGHTS.elsewhereTogether : WEIGHTS.elsewhere);
  const countries = compareBodies(a, b, known, "Country");
  if (countries.shared > 0)
    add((isNameless ? WEIGHTS.state : WEIGHTS.country) * Math.min(MOST_COUNTRIES, countries.shared), "same countries");
  if (isSamePlace(a.location, b.location)) add(WEIGHTS.place, "same place");
  if (a.type === b.type && a.type !== "other") add(WEIGHTS.type, `both a ${a.type}`);
  if (done.length > 0)
    add(WEIGHTS.act + (done.length > 1 ? WEIGHTS.moreActs : 0), `both “${done.slice(0, 2).join("” and “")}”`);
  else if (deeds.length > 0 && others.length > 0 && !areOpposite(a, b) && !haveKinActs(deeds, others))
    add(a.type === b.type ? WEIGHTS.otherAct : WEIGHTS.otherDeed);
  const things = a.things.filter((thing) => b.things.includes(thing));
  if (things.length > 0) add(WEIGHTS.thing * Math.min(MOST_THINGS, things.length), `both of a ${things.join(", ")}`);
  else if (a.things.length > 0 && b.things.length > 0 && people.shared < 2) add(WEIGHTS.otherThings);
  if (a.type === "visit" && b.type === "visit" && a.date.includes("/") && sharesVisitor(a, b, known))
    add(WEIGHTS.visitor, "same visitor");
  const names = compareAnchors(a, b, people.shared, add);
  if (areOpposite(a, b) && names + things.length > 0) add(WEIGHTS.opposite, "opposite outcomes");
  if (names > 0 && isNameless && isSamePlace(a.location, b.location)) add(WEIGHTS.named);
  const {part, whole} = a.inLanguage === b.inLanguage ? compareNames(a.name, b.name) : {part: 0, whole: 0};
  if (part >= LIKENESS) {
    const weight = isNameless ? WEIGHTS.words : WEIGHTS.wordsOfPeople;
    add(hasNobody(a) && hasNobody(b) ? WEIGHTS.nameless : part * weight, "same words");
  }
  return {score, reasons, people: people.shared, names, words: whole, things: things.length, strangers};
}

function haveKinActs(one: readonly string[], other: readonly string[]): boolean {
  return KIN_ACTS.some((kin) => one.some((act) => kin.has(act)) && other.some((act) => kin.has(act)));
}

/** That it was put off is how a thing stands, not what it is. */
function listDeeds({acts}: EventReport): string[] {
  return acts.filter((act) => act !== "postpone" && act !== "cancel");
}

/** What cannot both be done with one thing. */
export const OPPOSITE: readonly (readonly [string, string])[] = [
  ["adopt", "reject"],
  ["sign", "not sign"],
  ["adopt", "not adopt"],
];

/** Offices that one person in the world holds, or that one country has. */
const UNIQUE_OFFICES: ReadonlySet<string> = new Set(["pope", "chancellor"]);

/** Whether the one whom only one report has holds the office of the one whom only the other has: both cannot have been there. */
function haveOneOffice(a: EventReport, b: EventReport, {left, right}: CastLikeness, {countryOf}: Known): boolean {
  const officesOf = ({participants}: EventReport, id: string | undefined) =>
    participants.find(({participant}) => participant === id)?.offices ?? [];
  const [one = "", other = ""] = [left[0], right[0]];
  const [country, abroad] = [countryOf(one), countryOf(other)];
  return officesOf(a, one).some(
    (office) =>
      officesOf(b, other).includes(office) && (UNIQUE_OFFICES.has(office) || (country !== null && country === abroad)),
  );
}

/** Whether one report has the opposite of what the other says was done. */
export function areOpposite(a: EventReport, b: EventReport): boolean {
  const does = ({acts}: EventReport, act: string, opposite: string) => acts.includes(act) && !acts.includes(opposite);
  return OPPOSITE.some(
    ([act, opposite]) =>
      (does(a, act, opposite) && does(b, opposite, act)) || (does(a, opposite, act) && does(b, act, opposite)),
  );
}

/** Adds what names and figures two reports share weigh; tells how many names. */
function compareAnchors(
  a: EventReport,
  b: EventReport,
  people: number,
  add: (weight: number, reason?: string) => void,
): number {
  const bare = ({anchors}: EventReport) => anchors.map((anchor) => anchor.replace("~", ""));
  const [left, right] = [bare(a), bare(b)];
  const shared = left.filter((anchor) => right.includes(anchor));
  if (shared.length > 0) {
    const told = shared.slice(0, MOST_ANCHORS);
    add(WEIGHTS.anchor * told.length, `both with ${told.map((anchor) => `“${anchor}”`).join(" and ")}`);
  } else if (left.some(isWord) && right.some(isWord)) {
    if (a.inLanguage === b.inLanguage) add(WEIGHTS.otherAnchors);
    else if (people === 1) add(WEIGHTS.otherNames);
  }
  return shared.filter(isWord).length;
}

/** A figure may be wrong in one of two reports; names tell things apart. */
function isWord(anchor: string): boolean {
  return !/^\d+$/.test(anchor);
}

function sharesVisitor(a: EventReport, b: EventReport, {typeOf, mayBeOne}: Known): boolean {
  const visitor = ({participants}: EventReport) =>
    participants.find(({participant, role}) => role === "agent" && typeOf(participant) === "Person")?.participant;
  const [one, other] = [visitor(a), visitor(b)];
  return one !== undefined && other !== undefined && (one === other || mayBeOne(one, other));
}

function isSequel({sources}: EventReport): boolean {
  return sources[0]?.rule === "events/sequence";
}

/** What is said to lie ahead is not the saying. */
function kindOf({type, status}: EventReport): EventType {
  return type === "statement" && status !== "held" ? "other" : type;
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

/** The words that two names share, as a part of the shorter one and of the longer one, 0 to 1. */
function compareNames(a: string, b: string): {part: number; whole: number} {
  const [left, right] = [listWords(a), listWords(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return {
    part: shared / Math.max(1, Math.min(left.size, right.size)),
    whole: shared / Math.max(1, left.size, right.size),
  };
}

/** Words that carry meaning, cut to their stems' length so that "signé" and "signent" are alike. */
function listWords(name: string): Set<string> {
  return new Set(
    tokenize(name)
      .filter(({text}) => text.length > 3 || /\p{Script=Han}/u.test(text))
      .map(({text}) => foldWord(text).slice(0, 6)),
  );
}
