import type {EventRole, Participant} from "../model.ts";
import type {EventReport} from "./eventReport.ts";
import type {Known} from "./tellsSame.ts";

/** How many participants of one type two reports share, and whom only one of them has. */
export interface CastLikeness {
  shared: number;
  left: string[];
  right: string[];
}

/** Names and surnames are compared by so many letters, as anchors are. */
const STEM = 5;

/**
 * Compares the people of two reports. Who is named beside what is told in one and acts in the other is in both; so is who has a
 * name of the same sound in another language, or whose surname is among the names of the other report that are nobody's.
 */
export function comparePeople(a: EventReport, b: EventReport, known: Known): CastLikeness {
  const [mine, theirs] = [listPeople(a, known), listPeople(b, known)];
  const isIn = (id: string, {all}: People, {anchors}: EventReport) =>
    all.has(id) || isAmong(id, anchors) || [...all].some((other) => known.mayBeOne(id, other));
  const left = mine.acting.filter((id) => !isIn(id, theirs, b));
  const right = theirs.acting.filter((id) => !isIn(id, mine, a));
  const shared = Math.max(mine.acting.length - left.length, theirs.acting.length - right.length);
  return {shared, left: left.filter((id) => !isPlaceOf(id, b)), right: right.filter((id) => !isPlaceOf(id, a))};
}

/** What one report takes for a person and the other for the place is nobody. */
function isPlaceOf(id: string, {location, anchors}: EventReport): boolean {
  return id === location || (!id.includes("-") && anchors.includes(id.slice(0, STEM)));
}

/** Whether a surname is among names that nobody was found to bear. */
function isAmong(id: string, anchors: readonly string[]): boolean {
  const words = id.split("-");
  return words.length > 1 && anchors.includes((words.at(-1) ?? "").slice(0, STEM));
}

/** Compares organisations, or countries, by who they are. */
export function compareBodies(
  a: EventReport,
  b: EventReport,
  known: Known,
  type: "Organization" | "Country",
): CastLikeness {
  const [mine, theirs] = [listBodies(a, known, type), listBodies(b, known, type)];
  const left = [...mine].filter((id) => !theirs.has(id));
  const right = [...theirs].filter((id) => !mine.has(id));
  return {shared: mine.size - left.length, left, right};
}

interface People {
  acting: string[];
  all: ReadonlySet<string>; // those named beside, too
}

const people = new WeakMap<EventReport, People>();

/** The persons of a report; made once. Who is named elsewhere in its article only is none of them. */
export function listPeople(report: EventReport, {typeOf}: Pick<Known, "typeOf">): People {
  const found = people.get(report);
  if (found) return found;
  const own = report.participants.filter(
    ({participant, role, isElsewhere}) =>
      role !== "represented" && !isElsewhere && typeOf(participant) === ("Person" satisfies Participant["type"]),
  );
  const acting = own.filter(({role}) => role !== "mentioned").map(({participant}) => participant);
  const listed = {acting, all: new Set(own.map(({participant}) => participant))};
  people.set(report, listed);
  return listed;
}

const bodies = {
  Organization: new WeakMap<EventReport, ReadonlySet<string>>(),
  Country: new WeakMap<EventReport, ReadonlySet<string>>(),
};

function listBodies(
  report: EventReport,
  {typeOf, countryAt}: Known,
  type: "Organization" | "Country",
): ReadonlySet<string> {
  const found = bodies[type].get(report);
  if (found) return found;
  const own = report.participants
    .filter(({participant, role}) => typeOf(participant) === type && (type === "Country" || isActing(role)))
    .map(({participant}) => participant);
  // "In the Soviet Union" is as much of it as "the Soviet Union".
  const there = type === "Country" && report.location ? countryAt(report.location) : null;
  const listed = new Set(there ? [...own, there] : own);
  bodies[type].set(report, listed);
  return listed;
}

/** Of an organisation, a treaty may only speak. */
function isActing(role: EventRole): boolean {
  return role !== "represented";
}
