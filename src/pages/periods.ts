import type {DatedEvent} from "../model.ts";
import {groupByYear} from "./chapters.ts";
import {fileOf, paths} from "./paths.ts";

/** A year or a month of the chronicle, with a page of its own. */
export interface Period {
  period: string | null; // EDTF year or month; null for events without any bound
  path: string;
  file: string;
  events: DatedEvent[];
  months: {period: string; count: number}[]; // of a year, those with events; empty for a month
  previous: string | null; // the periods of the same length around it that have events
  next: string | null;
}

/** Every year with events, and every month with events, in the order of the events. */
export function listPeriods(events: readonly DatedEvent[]): Period[] {
  const years = groupByYear(events);
  const ofYears = years.map(({year, months}) => ({
    period: year,
    events: months.flatMap((each) => each.events),
    months: months.flatMap(({month, events: own}) => (month === null ? [] : [{period: month, count: own.length}])),
  }));
  const ofMonths = years.flatMap(({months}) =>
    months.flatMap(({month, events: own}) => (month === null ? [] : [{period: month, events: own, months: []}])),
  );
  return [...chain(ofYears), ...chain(ofMonths)];
}

function chain(list: Pick<Period, "period" | "events" | "months">[]): Period[] {
  const dated = list.filter(({period}) => period !== null);
  return list.map((each) => {
    const at = dated.indexOf(each);
    const path = paths.period(each.period);
    const [previous = null, next = null] = at < 0 ? [] : [dated[at - 1]?.period, dated[at + 1]?.period];
    return {...each, path, file: fileOf(path), previous, next};
  });
}
