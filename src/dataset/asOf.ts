import type {Account, Dataset, DatedEvent} from "../model.ts";
import {boundsOf, compareDates} from "../time/edtf.ts";

/**
 * The chronicle as it was known at the end of a day (ISO): the articles issued until then, and of each event what the last
 * of them said of its name, its status, its date and its place, with their sentences only. An article without a day of issue is never known.
 */
export function asOf(dataset: Dataset, day: string): Dataset {
  const isKnown = (published: string | null) => {
    const latest = boundsOf(published ?? "")?.latest;
    return latest !== undefined && latest !== null && latest.slice(0, 10) <= day;
  };
  const articles = dataset.articles.filter(({datePublished}) => isKnown(datePublished));
  const events = dataset.events.flatMap((event) => {
    const accounts = event.accounts.filter(({published}) => isKnown(published));
    if (accounts.length === event.accounts.length) return [event];
    const told = new Set(accounts.map(({article}) => article));
    // What was taken back only later still stood.
    const known = accounts.map((account) =>
      told.has(account.correctedBy ?? "") ? account : {...account, correctedBy: null},
    );
    const last = known.findLast(({correctedBy}) => correctedBy === null) ?? known.at(-1);
    return last ? [recallEvent(event, known, last)] : [];
  });
  return {...dataset, articles, events: events.sort((a, b) => compareDates(a.date, b.date))};
}

function recallEvent(event: DatedEvent, accounts: readonly Account[], last: Account): DatedEvent {
  const kept = [...new Set(accounts.flatMap(({sources}) => sources))].sort((a, b) => a - b);
  const indexOf = new Map(kept.map((source, index) => [source, index]));
  const renumber = (sources: readonly number[]) => sources.flatMap((source) => indexOf.get(source) ?? []);
  const present = new Set(accounts.flatMap(({participants}) => participants));
  const disputes = event.disputes.map(({about, claims}) => ({
    about,
    claims: claims
      .map((claim) => ({...claim, sources: renumber(claim.sources)}))
      .filter(({sources}) => sources.length > 0),
  }));
  const {name, inLanguage, status, date, earliest, latest} = last;
  return {
    ...event,
    ...{name, inLanguage, status, date, earliest, latest},
    location: accounts.findLast(({location}) => location !== null)?.location ?? null,
    participants: event.participants
      .filter(({participant}) => present.has(participant))
      .map(({participant, role, source}) => {
        const index = source === undefined ? undefined : indexOf.get(source);
        return {participant, role, ...(index !== undefined && {source: index})};
      }),
    sources: kept.flatMap((source) => event.sources[source] ?? []),
    accounts: accounts.map((account) => ({...account, sources: renumber(account.sources)})),
    disputes: disputes.filter(({claims}) => claims.length > 1),
  };
}
