import type {DatedEvent} from "../model.ts";
import {fileOf} from "./paths.ts";

/** A page of a long list of events: those of a year, or of a month where a year holds too many for one page. */
export interface Chapter {
  owner: string; // path of the page whose list it belongs to: event/, participant/<id>/, place/<id>/
  period: string | null; // EDTF year or month; null for events without any bound
  path: string;
  file: string;
  events: DatedEvent[];
  previous: string | null; // paths of the chapters around it
  next: string | null;
}

/** How many events a page lists before each year gets a chapter of its own, and each month of a year that is too long. */
export const eventsPerPage = 400;

/** The months of one year, for the lists that show years and months. */
export interface Year {
  year: string | null;
  months: {month: string | null; events: DatedEvent[]}[];
  count: number;
}

/** Splits a list of events that is too long for one page; a short one has no chapters. Keeps the order. */
export function splitEvents(owner: string, events: readonly DatedEvent[]): Chapter[] {
  if (events.length <= eventsPerPage) return [];
  const parts = groupByYear(events).flatMap(({year, months, count}) =>
    count <= eventsPerPage
      ? [{period: year, events: months.flatMap((each) => each.events)}]
      : months.map((each) => ({period: each.month ?? year, events: each.events})),
  );
  const pathOf = (period: string | null) => `${owner}in/${period ?? "undated"}/`;
  return parts.map(({period, events}, index) => ({
    owner,
    period,
    path: pathOf(period),
    file: fileOf(pathOf(period)),
    events,
    previous: index > 0 ? pathOf(parts[index - 1]?.period ?? null) : null,
    next: index < parts.length - 1 ? pathOf(parts[index + 1]?.period ?? null) : null,
  }));
}

/** Groups events by year and month. What is not dated to the month stands before the months of its year. */
export function groupByYear(events: readonly DatedEvent[]): Year[] {
  const years = new Map<string | null, Map<string | null, DatedEvent[]>>();
  for (const event of events) {
    const year = yearOf(event);
    const months = years.get(year) ?? new Map<string | null, DatedEvent[]>();
    if (months.size === 0) years.set(year, months);
    const month = monthOf(event);
    const group = months.get(month);
    if (group) group.push(event);
    else months.set(month, [event]);
  }
  return [...years].map(([year, months]) => ({
    year,
    months: [...months]
      .map(([month, events]) => ({month, events}))
      .sort((a, b) => Number(a.month !== null) - Number(b.month !== null)),
    count: [...months.values()].reduce((sum, {length}) => sum + length, 0),
  }));
}

/** The year in which an event begins, or ends when its beginning is open: "2020", "-0044". */
export function yearOf({earliest, latest}: Pick<DatedEvent, "earliest" | "latest">): string | null {
  return /^-?\d{4,}/.exec(earliest ?? latest ?? "")?.[0] ?? null;
}

/** The month in which an event begins, if its date names one: a season or a year has none. */
export function monthOf({date, earliest}: DatedEvent): string | null {
  const month = /^-?\d{4,}-\d\d/.exec(earliest ?? "")?.[0];
  return month !== undefined && date.startsWith(month) ? month : null;
}
