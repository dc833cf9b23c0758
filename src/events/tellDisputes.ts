import type {Dispute} from "../model.ts";
import {boundsOf} from "../time/edtf.ts";
import {comparePeople} from "./compareCasts.ts";
import type {EventReport} from "./eventReport.ts";
import {areOpposite, contradictPlaces, type Known} from "./tellsSame.ts";

/**
 * What reports of one event say differently, side by side: days that exclude each other, places that contradict, people of whom
 * each side has its own, figures and outcomes. What only one of them tells is no dispute, nor what one article corrects itself.
 */
export function tellDisputes(
  reports: readonly EventReport[],
  known: Known,
  indicesOf: (report: EventReport) => number[],
): Dispute[] {
  const found: Dispute[] = [];
  const add = (about: Dispute["about"], values: readonly (readonly [string, EventReport])[]) => {
    const claims = new Map<string, number[]>();
    for (const [value, report] of values) {
      claims.set(
        value,
        [...new Set([...(claims.get(value) ?? []), ...indicesOf(report)])].sort((a, b) => a - b),
      );
    }
    if (claims.size < 2 || found.some((dispute) => dispute.about === about)) return;
    found.push({about, claims: [...claims].map(([value, sources]) => ({value, sources}))});
  };
  const held = reports.filter((report) => report.status === "held" && !findCorrection(report, reports));
  for (const [index, one] of held.entries()) {
    for (const other of held.slice(index + 1)) {
      if (one.filed.article === other.filed.article) continue;
      if (excludeEachOther(one.date, other.date))
        add(
          "date",
          held.map((report) => [finestDate(report, held), report] as const),
        );
      if (contradictPlaces(one.location, other.location, known))
        add(
          "location",
          held.flatMap((report) => (report.location ? [[report.location, report] as const] : [])),
        );
      add("participants", listRivals(one, other, known));
      add("participants", listRivalDeputies(one, other, known));
      add("outcome", listOutcomes(one, other, known));
    }
  }
  return found;
}

/** "29 August" and "29 August at 15:35" are one claim, told by the finer of both. */
function finestDate({date}: EventReport, reports: readonly EventReport[]): string {
  return reports.find((other) => other.date !== date && other.date.startsWith(date))?.date ?? date;
}

function excludeEachOther(a: string, b: string): boolean {
  const [left, right] = [boundsOf(a), boundsOf(b)];
  const day = (bound: string | null | undefined) => bound?.slice(0, 10) ?? null;
  const [from, to] = [day(left?.earliest), day(left?.latest)];
  const [start, end] = [day(right?.earliest), day(right?.latest)];
  return from !== null && to !== null && start !== null && end !== null && (to < start || end < from);
}

/** People whom only one report has, where the other has others instead. */
function listRivals(one: EventReport, other: EventReport, known: Known): [string, EventReport][] {
  const {left, right} = comparePeople(one, other, known);
  if (left.length === 0 || right.length === 0) return [];
  return [
    ...left.map((id): [string, EventReport] => [id, one]),
    ...right.map((id): [string, EventReport] => [id, other]),
  ];
}

/** Two people who are each said to have stood for one country. */
function listRivalDeputies(one: EventReport, other: EventReport, {mayBeOne}: Known): [string, EventReport][] {
  for (const {participant, country} of one.deputies ?? []) {
    const rival = other.deputies?.find((each) => each.country === country)?.participant;
    if (rival !== undefined && rival !== participant && !mayBeOne(rival, participant))
      return [
        [participant, one],
        [rival, other],
      ];
  }
  return [];
}

/** Whether each of two reports has another winner. */
function haveOtherWinners(one: EventReport, other: EventReport, {mayBeOne}: Known): boolean {
  const [left, right] = [listWinners(one), listWinners(other)];
  return (
    left.length > 0 && right.length > 0 && !left.some((id) => right.some((each) => id === each || mayBeOne(id, each)))
  );
}

function listWinners({acts, participants}: EventReport): string[] {
  if (!acts.includes("win")) return [];
  return participants.filter(({role}) => role === "agent").map(({participant}) => participant);
}

/** Figures that differ where as many are given, none of them rounded; and what excludes each other, in the words of each. */
function listOutcomes(one: EventReport, other: EventReport, known: Known): [string, EventReport][] {
  if (areOpposite(one, other) || haveOtherWinners(one, other, known)) {
    return [
      [one.name, one],
      [other.name, other],
    ];
  }
  const figures = ({anchors}: EventReport) => anchors.filter((anchor) => /^~?\d+$/.test(anchor));
  const [left, right] = [figures(one), figures(other)];
  const isExact = [...left, ...right].every((figure) => !figure.startsWith("~"));
  if (!isExact || left.length !== right.length || left.length === 0) return [];
  if (left.every((figure) => right.includes(figure))) return [];
  if (left.length > 1 && !left.some((figure) => right.includes(figure))) return [];
  return [
    [left.join(", "), one],
    [right.join(", "), other],
  ];
}

/** The report by which the publisher of one takes back what it said; undefined where none does. */
export function findCorrection(report: EventReport, reports: readonly EventReport[]): EventReport | undefined {
  return reports.find(
    ({isCorrection, publisher, published, filed}) =>
      isCorrection &&
      publisher === report.publisher &&
      filed.article !== report.filed.article &&
      published >= report.published,
  );
}
