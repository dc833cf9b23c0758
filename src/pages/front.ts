import type {DatedEvent, Source} from "../model.ts";
import {monthOf} from "./chapters.ts";
import type {Chronicle} from "./chronicle.ts";

/** Of how many of the last events the front page chooses, how many it shows beside the lead, and of a day or month at most. */
const considered = 24;
const shown = 5;
const ofOneDate = 2;

/** What the front page begins with: one event told at length, the latest others, and where articles differ. */
export interface Front {
  lead: DatedEvent | null;
  latest: DatedEvent[]; // the latest first
  disputed: DatedEvent[]; // those that matter most first
}

/**
 * Chooses as an editor would, of what has happened lately: to lead, what most articles tell, named in the reader's language if
 * anything is; beside it what matters most, and of one date no more than two.
 */
export function chooseFront({events}: Pick<Chronicle, "events">, language: string): Front {
  const news = events.filter(({status}) => status !== "planned").slice(-considered);
  const own = news.filter(({inLanguage}) => inLanguage === language);
  const lead = [...(own.length > 0 ? own : news)].sort(compareWeight)[0] ?? null;
  const others = new Set(takeSpread(news.filter((event) => event !== lead).sort(compareWeight)));
  return {
    lead,
    latest: news.filter((event) => others.has(event)).reverse(),
    disputed: events.filter(({disputes}) => disputes.length > 0).sort((a, b) => b.salience - a.salience),
  };
}

/** By how many articles tell it, then by what matters. */
function compareWeight(a: DatedEvent, b: DatedEvent): number {
  return countArticles(b) - countArticles(a) || b.salience - a.salience;
}

function countArticles({sources}: DatedEvent): number {
  return new Set(sources.map(({article}) => article)).size;
}

/** The first of some events that share no date with more than one of those before. */
function takeSpread(events: readonly DatedEvent[]): DatedEvent[] {
  const counts = new Map<string, number>();
  return events
    .filter((event) => {
      const date = event.earliest ?? monthOf(event) ?? event.date;
      const count = (counts.get(date) ?? 0) + 1;
      counts.set(date, count);
      return count <= ofOneDate;
    })
    .slice(0, shown);
}

/** The words of whoever gave the event its name, else those in the name's language; none where they may not be shown. */
export function chooseQuote(
  {name, sources, accounts, inLanguage}: DatedEvent,
  languageOf: (article: string) => string | null | undefined,
): Source | undefined {
  const quoted = sources.filter(({quote}) => quote.exact !== "");
  const naming = new Set(accounts.filter((account) => account.name === name).map(({article}) => article));
  return (
    quoted.find(({article}) => naming.has(article)) ??
    quoted.find(({article}) => languageOf(article) === inLanguage) ??
    quoted[0]
  );
}
