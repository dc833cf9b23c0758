import type {Account, DatedEvent, EventParticipant, Source} from "../model.ts";
import {boundsOf, compareDates} from "../time/edtf.ts";
import {daysBetween} from "./classifyStatement.ts";
import type {EventReport} from "./eventReport.ts";
import {findCorrection, tellDisputes} from "./tellDisputes.ts";
import {tellSalience} from "./tellSalience.ts";
import type {Known} from "./tellsSame.ts";

/** What the author decided outweighs all else. */
const CURATED = 100;

/** So many characters have a month and its year. */
const MONTH = 7;

/** An article is fresh for so many days, from the event or to it. */
const FRESH = 5;

/**
 * One event of several reports. The fullest gives the name; the last one published says how it stands and, where the event was
 * moved, when it is. What each article said stays beside the others.
 */
export function mergeReports(
  reports: readonly EventReport[],
  joinedBy: readonly string[],
  known: Known,
): Omit<DatedEvent, "id"> {
  // What was taken back is told, but gives nothing.
  const valid = reports.filter((report) => !findCorrection(report, reports));
  const byFullness = [...valid].sort((a, b) => weigh(b) - weigh(a));
  const byDate = [...reports].sort((a, b) => compareDates(a.published, b.published));
  const [fullest, last] = [byFullness[0], byDate.findLast((report) => valid.includes(report))] as [
    EventReport,
    EventReport,
  ];
  const decided = byFullness.find(({isCurated}) => isCurated);
  // What was planned and then held is called as those do who say that it was held.
  const named = decided ?? byFullness.find(({status}) => status === last.status) ?? fullest;
  const dated =
    decided ?? valid.find(({isCorrection}) => isCorrection) ?? byFullness.find(isCurrent(byDate, last)) ?? fullest;
  const date = pickFinest(dated, valid);
  const sources = collectSources(byDate);
  const participants = gatherParticipants(byFullness, sources);
  return {
    name: named.name,
    inLanguage: named.inLanguage,
    type: (byFullness.find(({type}) => type !== "other") ?? fullest).type,
    status: decided?.status ?? last.status,
    date,
    earliest: boundsOf(date)?.earliest ?? null,
    latest: boundsOf(date)?.latest ?? null,
    certainty: reports.some(({certainty}) => certainty === "stated") ? "stated" : "inferred",
    participants,
    location: pickLocation(byFullness, isCurrent(byDate, last)),
    sources,
    accounts: listAccounts(byDate, sources, (report) => findCorrection(report, reports)?.filed.article ?? null),
    disputes: tellDisputes(byDate, known, (report) => indicesOf(report, sources)),
    decidedBy: {
      type: (byFullness.find(({type}) => type !== "other") ?? fullest).decidedBy.type,
      status: last.decidedBy.status,
    },
    joinedBy: [...new Set(joinedBy)],
    salience: tellSalience(reports, participants),
    curated: reports.some(({isCurated}) => isCurated),
  };
}

/** Where it is or was; where it was to be does not count once it was put off. */
function pickLocation(reports: readonly EventReport[], isNow: (report: EventReport) => boolean): string | null {
  const wasPutOff = reports.some(({status}) => status === "postponed" || status === "cancelled");
  const telling = wasPutOff && reports.some(({status}) => status === "held") ? reports.filter(isNow) : reports;
  return telling.find(({location}) => location !== null)?.location ?? null;
}

/** The day that another report gives where one has but the month; what the author or a correction says stands. */
function pickFinest({date, isCurated, isCorrection}: EventReport, reports: readonly EventReport[]): string {
  if (date.length !== MONTH || isCurated || isCorrection) return date;
  return reports.find((report) => report.date.length > MONTH && report.date.startsWith(date))?.date ?? date;
}

/** Whether a report says how the event stands now: as the last one does, and not before it was put off. */
function isCurrent(byDate: readonly EventReport[], last: EventReport): (report: EventReport) => boolean {
  const putOff = byDate.findLastIndex(({status}) => status === "postponed" || status === "cancelled");
  const since = new Set(byDate.slice(Math.max(0, putOff)));
  return (report) => since.has(report) && report.status === last.status;
}

/** How much a report tells, and how well its name is: clipped headlines and tales of long after come last. */
function weigh({certainty, participants, type, location, name, date, published, isCurated}: EventReport): number {
  const isFresh =
    published !== "" && Math.abs(daysBetween(boundsOf(date)?.latest ?? "", boundsOf(published)?.latest ?? "")) <= FRESH;
  const persons = participants.filter(({role}) => role !== "represented").length;
  return (
    (isCurated ? CURATED : 0) +
    (certainty === "stated" ? 2 : 0) +
    Math.min(persons, 6) +
    (type === "other" ? 0 : 2) +
    (location ? 1 : 0) +
    (isFresh ? 3 : 0) -
    (name.endsWith("…") ? 3 : 0)
  );
}

function collectSources(reports: readonly EventReport[]): Source[] {
  const sources = new Map<string, Source>();
  for (const source of reports.flatMap((report) => report.sources)) {
    if (!sources.has(keyOf(source))) sources.set(keyOf(source), source);
  }
  return [...sources.values()];
}

function keyOf({article, position}: Source): string {
  return `${article} ${position.start}`;
}

function gatherParticipants(byFullness: readonly EventReport[], sources: readonly Source[]): EventParticipant[] {
  const gathered = new Map<string, EventParticipant>();
  for (const report of byFullness) {
    for (const {participant, role} of report.participants) {
      const known = gathered.get(participant);
      if (known && known.role !== "represented") continue;
      const source = indicesOf(report, sources)[0];
      gathered.set(participant, {participant, role, ...(source !== undefined && {source})});
    }
  }
  return [...gathered.values()];
}

function indicesOf(report: EventReport, sources: readonly Source[]): number[] {
  const own = new Set(report.sources.map(keyOf));
  return sources.flatMap((source, index) => (own.has(keyOf(source)) ? [index] : []));
}

/** What each article says, by its fullest report; those without an issue date say nothing of when it was known. */
function listAccounts(
  byDate: readonly EventReport[],
  sources: readonly Source[],
  correctedBy: (report: EventReport) => string | null,
): Account[] {
  const byArticle = new Map<string, EventReport[]>();
  for (const report of byDate) {
    const {article} = report.filed;
    byArticle.set(article, [...(byArticle.get(article) ?? []), report]);
  }
  return [...byArticle].map(([article, own]) => {
    const told = own.reduce((best, each) => (weigh(each) > weigh(best) ? each : best));
    const {earliest = null, latest = null} = boundsOf(told.date) ?? {};
    return {
      article,
      published: told.published,
      name: told.name,
      inLanguage: told.inLanguage,
      status: told.status,
      date: told.date,
      earliest,
      latest,
      location: own.find(({location}) => location)?.location ?? null,
      participants: [...new Set(own.flatMap(({participants}) => participants.map(({participant}) => participant)))],
      correctedBy: correctedBy(told),
      sources: [...new Set(own.flatMap((report) => indicesOf(report, sources)))].sort((a, b) => a - b),
    };
  });
}
