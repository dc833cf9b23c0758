import {DateTime} from "luxon";
import type {DatedEvent} from "../model.ts";
import {type Bounds, boundsOf} from "../time/edtf.ts";
import {daysBetween} from "./classifyStatement.ts";
import type {EventReport} from "./eventReport.ts";
import {mergeReports} from "./mergeReports.ts";
import {explainMoved, explainSame, type Known} from "./tellsSame.ts";

/** Reports whose dates are wider than this, in days, are compared with none: "in 2001" is no evidence of a meeting. */
const WIDEST = 31;

/** What was put off comes within so many days of the first date, or is another thing. */
const LONGEST_DELAY = 600;

/** Of what was put off, the last ones that share somebody or something are looked at. */
const MOST_PUT_OFF = 8;

/** Types of which there is one, so that two reports of days beside each other date it differently; people meet again. */
const SINGULAR = new Set<EventReport["type"]>([
  "agreement",
  "launch",
  "accident",
  "attack",
  "appointment",
  "vote",
  "ruling",
]);

/** Reports of one event, and why they are taken for that. */
interface Group {
  reports: EventReport[];
  reasons: string[];
}

/**
 * Joins reports of one event into one event with several sources. Candidates are looked for among the reports of the same
 * days, of the days beside them and among what was put off, so the cost grows with a day's reports and not with all.
 */
export function joinReports(reports: readonly EventReport[], known: Known): Omit<DatedEvent, "id">[] {
  const groups: Group[] = [];
  const days = new Map<string, Group[]>();
  const putOff = new Map<string, Group[]>(); // by what may be shared
  const tied = new Map<number, Group>();
  for (const report of reports) {
    const bounds = boundsOf(report.date);
    if (!bounds) continue;
    const own = listDays(bounds);
    const found = findTied(report) ?? (report.isApart ? null : findGroup(own, bounds, report));
    const group = found ?? {reports: [report], reasons: []};
    if (!found) groups.push(group);
    if (report.tie !== undefined) tied.set(report.tie, group);
    for (const day of own) {
      const there = days.get(day) ?? [];
      if (!there.includes(group)) days.set(day, [...there, group]);
    }
    if (isPutOff(report)) keepPutOff(group, report);
  }
  return groups.map(({reports: all, reasons}) => mergeReports(all, reasons, known));

  /** What the author joins. */
  function findTied(report: EventReport): Group | null {
    if (report.tie === undefined) return null;
    const known = tied.get(report.tie);
    if (!known) return null;
    known.reports.push(report);
    known.reasons.push("the author says so");
    return known;
  }

  function findGroup(own: readonly string[], bounds: Bounds, report: EventReport): Group | null {
    const here = own.length > 0 ? (days.get(own[0] ?? "") ?? []) : [];
    for (const group of here) {
      if (addTo(group, report, (other) => (overlaps(other, report) ? explainSame(report, other, known) : null)))
        return group;
    }
    for (const day of own.slice(1)) {
      for (const group of days.get(day) ?? []) {
        if (addTo(group, report, (other) => (overlaps(other, report) ? explainSame(report, other, known) : null)))
          return group;
      }
    }
    return findMoved(report, bounds) ?? findRival(own, report);
  }

  function keepPutOff(group: Group, report: EventReport): void {
    for (const key of listKeys(report)) {
      const there = putOff.get(key) ?? [];
      if (!there.includes(group)) putOff.set(key, [...there, group].slice(-MOST_PUT_OFF));
    }
  }

  /** What was put off, and is to be, or was, on another day. */
  function findMoved(report: EventReport, {earliest}: Bounds): Group | null {
    if (!earliest || isPutOff(report)) return null;
    for (const group of new Set(listKeys(report).flatMap((key) => putOff.get(key) ?? []))) {
      const last = group.reports.findLast(isPutOff);
      if (!last || report.published < last.published) continue;
      const delay = daysBetween(boundsOf(last.date)?.earliest ?? earliest, earliest);
      if (delay < 0 || delay > LONGEST_DELAY) continue;
      if (addTo(group, report, (other) => explainMoved(report, other, known))) return group;
    }
    return null;
  }

  /** The same thing as another article has it a day earlier or later. */
  function findRival(own: readonly string[], report: EventReport): Group | null {
    const [day] = own;
    if (!day || own.length > 1 || report.status !== "held" || !SINGULAR.has(report.type)) return null;
    for (const beside of [-1, 1]) {
      for (const group of days.get(addDays(day, beside)) ?? []) {
        const isRival = ({status, type, filed, date}: EventReport) =>
          status === "held" && SINGULAR.has(type) && filed.article !== report.filed.article && date.length === 10;
        if (!group.reports.every(isRival)) continue;
        if (addTo(group, report, (other) => explainMoved(report, other, known))) return group;
      }
    }
    return null;
  }
}

function addTo(group: Group, report: EventReport, explain: (other: EventReport) => string | null): boolean {
  if (group.reports.some(({isApart}) => isApart)) return false;
  for (const other of group.reports) {
    const reason = explain(other);
    if (!reason) continue;
    group.reports.push(report);
    group.reasons.push(reason);
    return true;
  }
  return false;
}

/** By what a report may be found again on another day: who takes part, where, the figures and names in it. */
function listKeys({participants, location, anchors}: EventReport): string[] {
  const acting = participants.filter(({role}) => role !== "represented" && role !== "mentioned");
  return [...acting.map(({participant}) => participant), ...anchors, ...(location ? [location] : [])];
}

function isPutOff({status}: EventReport): boolean {
  return status === "postponed" || status === "cancelled";
}

/** Two dates go together where they are the same, or one is a month that covers the other: a day of a visit is not the visit. */
function overlaps(other: EventReport, report: EventReport): boolean {
  const bounds = boundsOf(other.date);
  const {earliest, latest} = boundsOf(report.date) ?? {};
  if (!earliest || !latest || !bounds?.earliest || !bounds.latest) return false;
  const [a, b] = [
    [earliest.slice(0, 10), latest.slice(0, 10)],
    [bounds.earliest.slice(0, 10), bounds.latest.slice(0, 10)],
  ] as [[string, string], [string, string]];
  if (a[0] === b[0] && a[1] === b[1]) return true;
  const isMonth = ({date}: EventReport) => date.length === 7;
  const covers = (a[0] <= b[0] && b[1] <= a[1] && isMonth(report)) || (b[0] <= a[0] && a[1] <= b[1] && isMonth(other));
  return covers && other.filed.article !== report.filed.article;
}

/** The days that a date covers; none where it is open or too wide to be compared. */
function listDays({earliest, latest}: Bounds): string[] {
  if (!earliest || !latest) return [];
  const count = daysBetween(earliest, latest);
  if (count > WIDEST) return [];
  return Array.from({length: count + 1}, (_, index) => addDays(earliest.slice(0, 10), index));
}

function addDays(day: string, count: number): string {
  if (count === 0) return day;
  return DateTime.fromISO(day, {zone: "utc"}).plus({days: count}).toISODate() ?? day;
}
