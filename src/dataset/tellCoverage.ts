import type {Article, Dataset, DatedEvent} from "../model.ts";
import {boundsOf} from "../time/edtf.ts";

/** Who of the publishers in the collection reported an event, and who that published in those days did not. */
export interface Coverage {
  reported: {publisher: string; articles: string[]; first: string}[]; // by first day of issue, then name; Article.id
  silent: {publisher: string; articles: string[]}[]; // what they published instead
}

/** The days of an event's news, before its first report and behind its last. */
const MARGIN = 3;

const DAY = 86_400_000;

/** An article with a publisher and a day of issue. */
interface Issue {
  id: string;
  publisher: string;
  day: string;
}

interface Issues {
  byDay: readonly Issue[];
  byArticle: ReadonlyMap<string, Issue>;
}

const known = new WeakMap<readonly Article[], Issues>();

/** The articles of a collection that count, by their days; made once. */
function listIssues(articles: readonly Article[]): Issues {
  const found = known.get(articles);
  if (found) return found;
  const byDay = articles.flatMap(({id, publisher, datePublished}) => {
    const day = boundsOf(datePublished ?? "")?.latest?.slice(0, 10);
    return publisher && day ? [{id, publisher, day}] : [];
  });
  byDay.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const listed = {byDay, byArticle: new Map(byDay.map((issue) => [issue.id, issue]))};
  known.set(articles, listed);
  return listed;
}

/** The first issue of a day or later, in the logarithm of their number. */
function findFirst(byDay: readonly Issue[], day: string): number {
  let [low, high] = [0, byDay.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((byDay[middle]?.day ?? "") < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function shiftDay(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);
}

/**
 * Tells who reported an event and who did not. Articles without a publisher or a day of issue count for nobody; those days are
 * from three before the first report to three behind the last.
 */
export function tellCoverage(
  {articles}: Pick<Dataset, "articles">,
  {accounts}: Pick<DatedEvent, "accounts">,
): Coverage {
  const {byDay, byArticle} = listIssues(articles);
  const reports = accounts.flatMap(({article}) => byArticle.get(article) ?? []);
  reports.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const [first, last] = [reports[0], reports.at(-1)];
  if (!first || !last) return {reported: [], silent: []};
  const reported = groupByPublisher(reports).map(([publisher, own]) => ({
    publisher,
    articles: own.map(({id}) => id),
    first: own[0]?.day ?? "",
  }));
  const told = new Set(reported.map(({publisher}) => publisher));
  const [from, to] = [findFirst(byDay, shiftDay(first.day, -MARGIN)), findFirst(byDay, shiftDay(last.day, MARGIN + 1))];
  const others = byDay.slice(from, to).filter(({publisher}) => !told.has(publisher));
  const silent = groupByPublisher(others).map(([publisher, own]) => ({publisher, articles: own.map(({id}) => id)}));
  return {reported, silent: silent.sort((a, b) => (a.publisher < b.publisher ? -1 : 1))};
}

function groupByPublisher<T extends {publisher: string}>(list: readonly T[]): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of list) groups.set(item.publisher, [...(groups.get(item.publisher) ?? []), item]);
  return [...groups];
}
