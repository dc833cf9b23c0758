import type {DatedEvent} from "../model.ts";
import {type Bounds, boundsOf} from "../time/edtf.ts";
import {daysBetween} from "./classifyStatement.ts";
import type {EventReport} from "./eventReport.ts";
import {mergeReports} from "./mergeReports.ts";
import {
  explainMoved,
  explainRival,
  explainSame,
  isOnceForAll,
  type Known,
  mayGoTogether,
  type Reason,
} from "./tellsSame.ts";

/** Reports whose dates are wider than this, in days, are compared with none: "in 2001" is no evidence of a meeting. */
const WIDEST = 31;

/** What was put off comes within so many days of the first date, or is another thing. */
const LONGEST_DELAY = 600;

/** Of what may come on another day, the last ones that share somebody or something are looked at. */
const MOST_OPEN = 8;

/** What happens once is dated differently by so many days at most, and what happens once for all by so many. */
const RIVAL_DAYS = 10;
const RIVAL_DAYS_ONCE = 31;

/** Reports of one event, and why they are taken for that. */
interface Group {
  reports: EventReport[];
  reasons: string[];
}

type Explain = (other: EventReport) => Reason | null;

/**
 * Joins reports of one event into one event with several sources. Candidates are looked for among the reports of the same
 * days, and by what they share among those of days nearby and among what is still to come, so the cost grows with a day's
 * reports and not with all.
 */
export function joinReports(reports: readonly EventReport[], known: Known): Omit<DatedEvent, "id">[] {
  const groups: Group[] = [];
  const days = new Map<string, Set<Group>>();
  const open = new Map<string, Set<Group>>(); // planned, put off or called off; by what may be shared
  const done = new Map<string, Map<string, Set<Group>>>(); // what happens once; by what may be shared, and by day
  const tied = new Map<string, Group>();
  for (const told of reports) {
    const report = dateDecided(told);
    const bounds = boundsOf(report.date);
    if (!bounds) continue;
    const own = listDays(bounds);
    const found = findTied(report) ?? (report.isApart ? null : findGroup(own, bounds, report));
    const group = found ?? {reports: [report], reasons: []};
    if (!found) groups.push(group);
    if (report.tie !== undefined) tied.set(report.tie, group);
    file(group, report, own);
  }
  const distinct = new Map(groups.map(({reports: all, reasons}) => [all, reasons]));
  return [...distinct].map(([all, reasons]) => mergeReports(all, reasons, known));

  /** What the author joins. */
  function findTied(report: EventReport): Group | null {
    if (report.tie === undefined) return null;
    const group = tied.get(report.tie);
    if (!group) return null;
    group.reports.push(report);
    group.reasons.push("the author says so");
    return group;
  }

  function file(group: Group, report: EventReport, own: readonly string[]): void {
    for (const day of own) days.set(day, (days.get(day) ?? new Set()).add(group));
    const keys = listKeys(report, known);
    if (report.status !== "held") for (const key of keys) keepLast(open, key, group);
    if (own.length !== 1) return;
    for (const key of keys) {
      const byDay = done.get(key) ?? new Map<string, Set<Group>>();
      done.set(key, byDay.set(own[0] ?? "", (byDay.get(own[0] ?? "") ?? new Set()).add(group)));
    }
  }

  function findGroup(own: readonly string[], bounds: Bounds, report: EventReport): Group | null {
    const here = [...new Set(own.flatMap((day) => [...(days.get(day) ?? [])]))];
    const isHere: Explain = (other) => (overlaps(other, report) ? explainSame(report, other, known) : null);
    return (
      addToBest(here, report, isHere, known) ??
      findMoved(report, bounds) ??
      findCorrected(own, report) ??
      findRival(own, report)
    );
  }

  /** What was put off, and is to be, or was, on another day; and what is put off, where it was planned before. */
  function findMoved(report: EventReport, {earliest}: Bounds): Group | null {
    // That something is announced anew is said on a day of its own.
    if (!earliest || report.type === "statement" || isDecision(report)) return null;
    const candidates = listOpen(report).filter(({reports: all}) => {
      const isMoved = isPutOff(report) || all.some(isPutOff);
      return isMoved && isWithin(boundsOf(all.at(-1)?.date ?? "")?.earliest, earliest);
    });
    return addToBest(candidates, report, (other) => explainMoved(report, other, known), known);
  }

  /** "The visit was postponed on Thursday": of the day for which it was planned, where an article has told that before. */
  function dateDecided(report: EventReport): EventReport {
    if (!report.decided) return report;
    const plans = listOpen(report).filter(({reports: all}) => all.at(-1)?.status === "planned");
    const plan = findBest(plans, (other) => explainMoved(report, other, known))?.group.reports.at(-1);
    return plan ? {...report, status: report.decided, date: plan.date} : report;
  }

  /** What is still to come and shares somebody or something with a report. */
  function listOpen(report: EventReport): Group[] {
    const shared = listKeys(report, known).flatMap((key) => [...(open.get(key) ?? [])]);
    return [...new Set(shared)].filter(({reports: all}) => {
      const last = all.at(-1);
      return last && last.status !== "held" && report.published >= last.published;
    });
  }

  function isWithin(from: string | null | undefined, to: string): boolean {
    return !from || Math.abs(daysBetween(from, to)) <= LONGEST_DELAY;
  }

  /** What the same publisher told of another day, and takes back. */
  function findCorrected(own: readonly string[], report: EventReport): Group | null {
    if (!report.isCorrection) return null;
    const isTakenBack = ({publisher, published}: EventReport) =>
      publisher === report.publisher && published <= report.published;
    const near = findNear(own, report, RIVAL_DAYS_ONCE).filter((group) => group.reports.some(isTakenBack));
    return addToBest(near, report, (other) => (isTakenBack(other) ? explainMoved(report, other, known) : null), known);
  }

  /**
   * The same thing as another article has it on another day. Both must have been published when both days were over, or one of
   * them cannot have told of the other's day; of what happens once for all, one may be wrong so early.
   */
  function findRival(own: readonly string[], report: EventReport): Group | null {
    if (own.length !== 1 || report.status !== "held") return null;
    const isOnce = isOnceForAll(report);
    const isRival = (other: EventReport) =>
      other.status === "held" &&
      other.filed.article !== report.filed.article &&
      other.date.length === report.date.length &&
      (isOnce || (other.date <= report.published && report.date <= other.published));
    const near = findNear(own, report, isOnce ? RIVAL_DAYS_ONCE : RIVAL_DAYS).filter(({reports: all}) =>
      all.every(isRival),
    );
    return addToBest(near, report, (other) => explainRival(report, other, known), known);
  }

  /** The groups of days so near that share somebody or something with a report. */
  function findNear([day]: readonly string[], report: EventReport, reach: number): Group[] {
    const near = new Set<Group>();
    if (!day) return [];
    const around = Array.from({length: 2 * reach + 1}, (_, index) => addDays(day, index - reach));
    for (const key of listKeys(report, known)) {
      const byDay = done.get(key);
      for (const each of byDay ? around : []) for (const group of byDay?.get(each) ?? []) near.add(group);
    }
    return [...near];
  }
}

/**
 * Adds a report to the group with which most speaks for it, and takes in others for which enough does: two reports that have
 * little in common are of one event where a third one shows it. Null where enough speaks for none.
 */
function addToBest(groups: readonly Group[], report: EventReport, explain: Explain, known: Known): Group | null {
  const best = findBest(groups, explain);
  if (!best) return null;
  const {group, reason} = best;
  for (const other of groups) {
    const bridge = other.reports === group.reports ? null : findBest([other], explain);
    if (
      bridge &&
      group.reports.every((one) =>
        other.reports.every((each) => one.date === each.date && mayGoTogether(one, each, known)),
      )
    ) {
      group.reports.push(...other.reports);
      group.reasons.push(...other.reasons, bridge.reason.words);
      Object.assign(other, group);
    }
  }
  group.reports.push(report);
  group.reasons.push(reason.words);
  return group;
}

function findBest(groups: readonly Group[], explain: Explain): {group: Group; reason: Reason} | null {
  let best: {group: Group; reason: Reason} | null = null;
  for (const group of groups) {
    if (group.reports.some(({isApart}) => isApart)) continue;
    for (const other of group.reports) {
      const reason = explain(other);
      if (reason && (!best || reason.score > best.reason.score)) best = {group, reason};
    }
  }
  return best;
}

function keepLast(map: Map<string, Set<Group>>, key: string, group: Group): void {
  const there = map.get(key) ?? new Set();
  there.delete(group);
  map.set(key, new Set([...there, group].slice(-MOST_OPEN)));
}

/** By what a report may be found again on another day: who takes part, where, and the names and words in it. */
function listKeys(
  {participants, location, anchors, things, name, inLanguage}: EventReport,
  {typeOf, soundOf}: Known,
): string[] {
  const acting = participants.filter(
    ({participant, role, isElsewhere}) => role !== "represented" && !isElsewhere && typeOf(participant) !== "Country",
  );
  const cast = acting.map(({participant}) => (typeOf(participant) === "Person" ? soundOf(participant) : participant));
  const named = [...cast, ...anchors, ...(cast.length === 0 && anchors.length === 0 ? things : [])];
  const keys = [...new Set([...named, ...(location ? [location] : [])])];
  return keys.length > 0 ? keys : [`${inLanguage} ${name.slice(0, 8)}`];
}

/** That a thing was put off was decided on that day, and the thing itself was not. */
function isDecision({status, acts}: EventReport): boolean {
  return status === "held" && (acts.includes("postpone") || acts.includes("cancel"));
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

const DAY = 86_400_000;

function addDays(day: string, count: number): string {
  return count === 0 ? day : new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);
}
