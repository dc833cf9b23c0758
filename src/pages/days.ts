import type {DatedEvent} from "../model.ts";
import {fileOf, paths} from "./paths.ts";

/** A day of the year, and what happened on it in any year. */
export interface Day {
  day: string; // month and day: "09-11"
  events: DatedEvent[]; // the earliest first
}

/** A month of every year, with its page. */
export interface Month {
  month: string; // "09"
  path: string;
  file: string;
  days: Day[]; // those on which something happened
}

/** The days of the year on which something happened: what is dated to one day counts, and of a stretch its first. */
export function listDays(events: readonly DatedEvent[]): Day[] {
  const days = new Map<string, DatedEvent[]>();
  for (const event of events) {
    const day = dayOf(event);
    if (day === null) continue;
    const group = days.get(day);
    if (group) group.push(event);
    else days.set(day, [event]);
  }
  return [...days].map(([day, own]) => ({day, events: own})).sort((a, b) => (a.day < b.day ? -1 : 1));
}

function dayOf({date, earliest}: DatedEvent): string | null {
  if (!/^-?\d{4,}-\d\d-\d\d/.test(date)) return null;
  return /^-?\d{4,}-(\d\d-\d\d)/.exec(earliest ?? "")?.[1] ?? null;
}

/** The months that have such days. */
export function listMonths(days: readonly Day[]): Month[] {
  const months = new Map<string, Day[]>();
  for (const each of days) {
    const month = each.day.slice(0, 2);
    const group = months.get(month);
    if (group) group.push(each);
    else months.set(month, [each]);
  }
  return [...months].map(([month, own]) => ({
    month,
    path: paths.month(month),
    file: fileOf(paths.month(month)),
    days: own,
  }));
}
