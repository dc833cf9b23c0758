import type {DatedEvent} from "../model.ts";
import {type Bounds, boundsOf} from "../time/edtf.ts";
import {daysBetween} from "./classifyStatement.ts";
import type {EventReport} from "./eventReport.ts";
import {mergeReports} from "./mergeReports.ts";
import {explainSame, type Known} from "./tellsSame.ts";

/** Reports whose dates are wider than this, in days, are compared with none: "in 2001" is no evidence of a meeting. */
const WIDEST = 31;

/**
 * Joins reports of one event into one event with several sources. Candidates are looked for among the reports of the same
 * days only, so the cost grows with a day's reports and not with all. The fullest report gives the name, the last one
 * published the status.
 */
export function joinReports(reports: readonly EventReport[], known: Known): Omit<DatedEvent, "id">[] {
  const groups: Group[] = [];
  const byDate = new Map<string, Group[]>();
  for (const report of reports) {
    const bounds = boundsOf(report.date);
    if (!bounds) continue;
    const key = `${bounds.earliest}/${bounds.latest}`;
    const candidates = isWide(bounds) ? [] : (byDate.get(key) ?? []);
    if (candidates.some((group) => addTo(group, report, known))) continue;
    const fresh = {reports: [report], reasons: []};
    groups.push(fresh);
    byDate.set(key, [...(byDate.get(key) ?? []), fresh]);
  }
  return groups.map(({reports: own, reasons}) => mergeReports(own, reasons));
}

/** Reports of one event, and why they are taken for that. */
interface Group {
  reports: EventReport[];
  reasons: string[];
}

function addTo(group: Group, report: EventReport, known: Known): boolean {
  for (const other of group.reports) {
    const reason = explainSame(report, other, known);
    if (!reason) continue;
    group.reports.push(report);
    group.reasons.push(reason);
    return true;
  }
  return false;
}

function isWide({earliest, latest}: Bounds): boolean {
  return !earliest || !latest || daysBetween(earliest, latest) > WIDEST;
}
