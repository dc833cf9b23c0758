import type {DatedEvent, EventRole, Source} from "../model.ts";
import {type Bounds, boundsOf} from "../time/edtf.ts";
import {daysBetween} from "./classifyStatement.ts";
import type {EventReport} from "./eventReport.ts";
import {type Known, tellsSame} from "./tellsSame.ts";

/** Reports whose dates are wider than this, in days, are compared with none: "in 2001" is no evidence of a meeting. */
const WIDEST = 31;

/** An article is fresh for so many days, from the event or to it. */
const FRESH = 5;

/**
 * Joins reports of one event into one event with several sources. Candidates are looked for among the reports of the same
 * days only, so the cost grows with a day's reports and not with all. The fullest report gives the name, the last one
 * published the status.
 */
export function joinReports(reports: readonly EventReport[], known: Known): Omit<DatedEvent, "id">[] {
  const groups: EventReport[][] = [];
  const byDate = new Map<string, EventReport[][]>();
  for (const report of reports) {
    const bounds = boundsOf(report.date);
    if (!bounds) continue;
    const key = `${bounds.earliest}/${bounds.latest}`;
    const candidates = isWide(bounds) ? [] : (byDate.get(key) ?? []);
    const group = candidates.find((each) => each.some((other) => tellsSame(report, other, known)));
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

/** One event of several reports: the fullest gives the name, the last one published the status. */
function mergeReports(reports: readonly EventReport[]): Omit<DatedEvent, "id"> {
  const byFullness = [...reports].sort((a, b) => weigh(b) - weigh(a));
  const byDate = [...reports].sort((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0));
  const [fullest, last] = [byFullness[0], byDate.at(-1)] as [EventReport, EventReport];
  // What was planned and then held is called as those do who say that it was held.
  const named = byFullness.find(({status}) => status === last.status) ?? fullest;
  const roles = new Map<string, EventRole>();
  for (const {participants} of byFullness) {
    for (const {participant, role} of participants) {
      const known = roles.get(participant);
      if (!known || known === "represented") roles.set(participant, role);
    }
  }
  const {earliest = null, latest = null} = boundsOf(fullest.date) ?? {};
  return {
    name: named.name,
    inLanguage: named.inLanguage,
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

/** How much a report tells, and how well its name is: clipped headlines and tales of long after come last. */
function weigh({certainty, participants, type, location, name, date, published}: EventReport): number {
  const isFresh =
    published !== "" && Math.abs(daysBetween(boundsOf(date)?.latest ?? "", boundsOf(published)?.latest ?? "")) <= FRESH;
  const persons = participants.filter(({role}) => role !== "represented").length;
  return (
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
    const key = `${source.article} ${source.position.start}`;
    if (!sources.has(key)) sources.set(key, source);
  }
  return [...sources.values()];
}
