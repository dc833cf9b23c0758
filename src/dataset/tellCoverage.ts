import type {Dataset, DatedEvent} from "../model.ts";
import {boundsOf} from "../time/edtf.ts";

/** Who of the publishers in the collection reported an event, and who that published in those days did not. */
export interface Coverage {
  reported: {publisher: string; articles: string[]; first: string}[]; // by first day of issue, then name; Article.id
  silent: {publisher: string; articles: string[]}[]; // what they published instead
}

/** The days of an event's news, before its first report and behind its last. */
const MARGIN = 3;

const DAY = 86_400_000;

/**
 * Tells who reported an event and who did not. Articles without a publisher or a day of issue count for nobody; those days are
 * from three before the first report to three behind the last.
 */
export function tellCoverage({articles}: Dataset, {accounts}: Pick<DatedEvent, "accounts">): Coverage {
  const reporting = new Set(accounts.map(({article}) => article));
  const dated = articles.flatMap(({id, publisher, datePublished}) => {
    const day = boundsOf(datePublished ?? "")?.latest?.slice(0, 10);
    return publisher && day ? [{id, publisher, day}] : [];
  });
  const reports = dated
    .filter(({id}) => reporting.has(id))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const days = reports.map(({day}) => Date.parse(day));
  const [from, to] = [Math.min(...days) - MARGIN * DAY, Math.max(...days) + MARGIN * DAY];
  const reported = groupByPublisher(reports).map(([publisher, own]) => ({
    publisher,
    articles: own.map(({id}) => id),
    first: own[0]?.day ?? "",
  }));
  const told = new Set(reported.map(({publisher}) => publisher));
  const others = dated.filter(
    ({publisher, day}) => !told.has(publisher) && Date.parse(day) >= from && Date.parse(day) <= to,
  );
  const silent = groupByPublisher(others).map(([publisher, own]) => ({publisher, articles: own.map(({id}) => id)}));
  return {reported, silent: silent.sort((a, b) => (a.publisher < b.publisher ? -1 : 1))};
}

function groupByPublisher<T extends {publisher: string}>(list: readonly T[]): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of list) groups.set(item.publisher, [...(groups.get(item.publisher) ?? []), item]);
  return [...groups];
}
