import {foldWord, tokenize} from "../language/tokens.ts";
import type {DatedEvent, EventRole, EventType, Participant, Source} from "../model.ts";
import {type Bounds, boundsOf} from "../time/edtf.ts";
import {daysBetween} from "./classifyStatement.ts";

/** An event as one article reports it, with everybody in it known in the whole collection. */
export interface EventReport extends Omit<DatedEvent, "id" | "earliest" | "latest"> {
  published: string; // of its article
  filed: {article: string; sentence: number};
}

/** Types that two reports may give to one event. */
const KINDRED: readonly ReadonlySet<EventType>[] = [
  new Set<EventType>(["meeting", "summit", "call", "other"]),
  new Set<EventType>(["statement", "agreement", "launch", "other"]),
  new Set<EventType>(["visit", "other"]),
];

/** Names of one language that share this part of their words tell the same. */
const LIKENESS = 0.5;

/** Reports whose dates are wider than this, in days, are compared with none: "in 2001" is no evidence of a meeting. */
const WIDEST = 31;

/**
 * Joins reports of one event into one event with several sources. Two reports are one event when their dates are the same,
 * their types are kindred, their places do not contradict, and who takes part says so: two shared persons or more and nobody
 * who is in only one of two meetings of the day, or the same cast and names that tell the same. Candidates are looked for
 * among the reports of the same days only, so the cost grows with a day's reports and not with all.
 */
export function joinReports(
  reports: readonly EventReport[],
  typeOf: (participant: string) => Participant["type"],
): Omit<DatedEvent, "id">[] {
  const groups: EventReport[][] = [];
  const byDate = new Map<string, EventReport[][]>();
  for (const report of reports) {
    const bounds = boundsOf(report.date);
    if (!bounds) continue;
    const key = `${bounds.earliest}/${bounds.latest}`;
    const candidates = isWide(bounds) ? [] : (byDate.get(key) ?? []);
    const group = candidates.find((each) => each.some((other) => tellsSame(report, other, typeOf)));
    if (group) group.push(report);
    else {
      const fresh = [report];
      groups.push(fresh);
      byDate.set(key, [...(byDate.get(key) ?? []), fresh]);
    }
  }
  return groups.map(mergeReports);
}

function isWide({earliest, latest}: Bounds): boolean {
  return !earliest || !latest || daysBetween(earliest, latest) > WIDEST;
}

function tellsSame(a: EventReport, b: EventReport, typeOf: (participant: string) => Participant["type"]): boolean {
  if (a.filed.article === b.filed.article && a.filed.sentence === b.filed.sentence) return false;
  if (a.location && b.location && a.location !== b.location) return false;
  if (a.type !== b.type && !KINDRED.some((types) => types.has(a.type) && types.has(b.type))) return false;
  const likeness = a.inLanguage === b.inLanguage ? compareNames(a.name, b.name) : 0;
  const [persons, others] = [compareCasts(a, b, typeOf, "Person"), compareCasts(a, b, typeOf, "Organization")];
  // Who is in neither of the two casts cannot tell two meetings of one day apart, so the casts must be the same or nest.
  if (persons.shared >= 2 && persons.nests) return true;
  if (persons.shared === 1 && persons.same && a.type === b.type)
    return others.shared > 0 || likeness >= LIKENESS || sharesCountry(a, b, typeOf);
  if (persons.shared === 1 && persons.nests && others.shared > 0 && a.type === b.type)
    return likeness >= LIKENESS || a.filed.article !== b.filed.article;
  if (persons.none) return others.shared > 0 ? a.type === b.type : likeness >= LIKENESS;
  return others.shared > 0 && a.type === b.type && a.type === "summit" && persons.nests;
}

function compareCasts(
  a: EventReport,
  b: EventReport,
  typeOf: (id: string) => Participant["type"],
  type: Participant["type"],
) {
  const of = (report: EventReport) =>
    new Set(
      report.participants
        .filter(({participant, role}) => role !== "represented" && typeOf(participant) === type)
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

/** Whether one country that is not a participant's own is in both: "Wang visits Russia", twice. */
function sharesCountry(a: EventReport, b: EventReport, typeOf: (id: string) => Participant["type"]): boolean {
  const {shared} = compareCasts(a, b, typeOf, "Country");
  return shared > 0;
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

/** One event of several reports: the fullest gives the name, the last one published the status. */
function mergeReports(reports: readonly EventReport[]): Omit<DatedEvent, "id"> {
  const byFullness = [...reports].sort((a, b) => weigh(b) - weigh(a));
  const byDate = [...reports].sort((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0));
  const [fullest, last] = [byFullness[0], byDate.at(-1)] as [EventReport, EventReport];
  const roles = new Map<string, EventRole>();
  for (const {participants} of byFullness) {
    for (const {participant, role} of participants) {
      const known = roles.get(participant);
      if (!known || known === "represented") roles.set(participant, role);
    }
  }
  const {earliest = null, latest = null} = boundsOf(fullest.date) ?? {};
  return {
    name: fullest.name,
    inLanguage: fullest.inLanguage,
    type: byFullness.find(({type}) => type !== "other")?.type ?? "other",
    status: last.status,
    date: fullest.date,
    earliest,
    latest,
    certainty: reports.some(({certainty}) => certainty === "stated") ? "stated" : "inferred",
    participants: [...roles].map(([participant, role]) => ({participant, role})),
    location: byFullness.find(({location}) => location)?.location ?? null,
    sources: collectSources(byDate),
  };
}

function weigh({certainty, participants, type, location}: EventReport): number {
  const persons = participants.filter(({role}) => role !== "represented").length;
  return (certainty === "stated" ? 10 : 0) + Math.min(persons, 6) + (type === "other" ? 0 : 2) + (location ? 1 : 0);
}

function collectSources(reports: readonly EventReport[]): Source[] {
  const sources = new Map<string, Source>();
  for (const source of reports.flatMap((report) => report.sources)) {
    const key = `${source.article} ${source.position.start}`;
    if (!sources.has(key)) sources.set(key, source);
  }
  return [...sources.values()];
}
