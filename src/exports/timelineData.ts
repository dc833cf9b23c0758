import {wayToArticle} from "../dataset/articleHomes.ts";
import type {
  Article,
  Dataset,
  DatedEvent,
  Participant,
  Place,
  Site,
  TimelineData,
  TimelineNames,
  TimelineQuotes,
} from "../model.ts";
import {writeDate} from "../time/writeDate.ts";
import {type PlacedEvent, placeEvents, type References, readDays, writeMarks} from "./timelineColumns.ts";
import {countDensity, findKeys} from "./timelineDensity.ts";

/** A chronicle of so many events comes in one piece, but for its quotes; a longer one is split by period. */
const WHOLE = 3000;
const PERIOD = 6000;

/** What the timeline asks of a site. */
type TimelineWishes = Pick<Site, "languages" | "articlePages" | "lanes">;

/** A file of the timeline's data, by its path from the site's root. */
export interface TimelineFile {
  path: string;
  value: TimelineData | TimelineNames | TimelineQuotes | ReturnType<typeof writeMarks>;
}

/** Writes data/timeline.json, which the timeline reads first. */
export function writeTimelineData(dataset: Dataset, site: Site): string {
  return `${JSON.stringify(joinTimeline(dataset, site.language, site).next().value?.value)}\n`;
}

/**
 * Writes the files below data/timeline/: what a period holds, and the quotes, which are read when they are wanted. Beside each
 * file, and beside data/timeline.json, stands the same as a script, since a page on a disk can read nothing else.
 */
export function* writeTimelineFiles(dataset: Dataset, site: Site): Generator<{path: string; text: string}> {
  let isHead = true;
  for (const {path, value} of joinTimeline(dataset, site.language, site)) {
    const json = JSON.stringify(value);
    if (!isHead) yield {path, text: `${json}\n`};
    yield {path: path.replace(/json$/, "js"), text: `datelinePiece=${json}\n`};
    isHead = false;
  }
}

/** All of it before it is written, the first piece first. A reference to what the dataset does not hold is left out. */
export function* joinTimeline(
  dataset: Dataset,
  language: string,
  site: TimelineWishes = {languages: [language], articlePages: "every language", lanes: []},
): Generator<TimelineFile> {
  const placed = placeEvents(dataset);
  const references = findReferences(dataset, placed);
  const wayTo = (inLanguage: string) => wayToArticle(site, language, inLanguage);
  const isWhole = placed.length <= WHOLE;
  const size = isWhole ? WHOLE : PERIOD;
  const pieces: PlacedEvent[][] = [];
  for (let first = 0; first < placed.length; first += size) pieces.push(placed.slice(first, first + size));
  const counts = new Map<string, number>();
  for (const {event} of placed) {
    for (const {participant} of event.participants) counts.set(participant, (counts.get(participant) ?? 0) + 1);
  }
  const head: TimelineData = {
    version: 2,
    language,
    count: placed.length,
    participants: dataset.participants.map((participant) => ({
      id: participant.id,
      type: participant.type,
      name: chooseName(participant, language),
      country: participant.country,
      events: counts.get(participant.id) ?? 0,
    })),
    first: site.lanes.flatMap((id) => references.participants.get(id) ?? []),
    places: dataset.places.map((place) => ({id: place.id, name: chooseName(place, language)})),
    publishers: references.publishers,
    languages: references.languages,
    types: references.types,
    periods: pieces.map((piece, index) => ({
      first: index * size,
      count: piece.length,
      from: piece[0]?.start ?? 0,
      until: piece.reduce((latest, {end}) => Math.max(latest, end), Number.NEGATIVE_INFINITY),
    })),
    marks: isWhole ? writeMarks(placed, references) : null,
    names: isWhole ? writeNames(placed, language) : null,
    density: isWhole
      ? null
      : {...countDensity(placed, references.participants), keys: pickKeys(placed, references, language)},
  };
  yield {path: "data/timeline.json", value: head};
  for (const [index, piece] of pieces.entries()) {
    if (!isWhole) yield {path: `data/timeline/marks-${index}.json`, value: writeMarks(piece, references)};
    if (!isWhole) yield {path: `data/timeline/names-${index}.json`, value: writeNames(piece, language)};
    yield {path: `data/timeline/quotes-${index}.json`, value: writeQuotes(piece, dataset, references, wayTo)};
  }
}

function pickKeys(placed: readonly PlacedEvent[], references: References, language: string) {
  const event = findKeys(placed);
  const own = event.flatMap((index) => placed[index] ?? []);
  return {event, marks: writeMarks(own, references), names: writeNames(own, language)};
}

function writeNames(placed: readonly PlacedEvent[], language: string): TimelineNames {
  return {
    id: placed.map(({event}) => event.id),
    name: placed.map(({event}) => event.name),
    dateText: placed.map(({event}) => writeDate(event.date, language)),
  };
}

function writeQuotes(
  placed: readonly PlacedEvent[],
  {articles}: Dataset,
  {participants}: References,
  wayTo: (inLanguage: string) => string,
): TimelineQuotes {
  const known = new Map(articles.map((article) => [article.id, article]));
  const used = new Map<string, number>();
  const referTo = (id: string) => {
    if (known.has(id) && !used.has(id)) used.set(id, used.size);
    return used.get(id);
  };
  const sources = placed.map(({event}) =>
    event.sources.flatMap(({article, position, quote}): [number, number, string][] => {
      const index = referTo(article);
      return index === undefined ? [] : [[index, position.start, quote.exact]];
    }),
  );
  return {
    date: placed.map(({event}) => event.date),
    roles: placed.map(({event}) =>
      event.participants.filter(({participant}) => participants.has(participant)).map(({role}) => role),
    ),
    sources,
    disputes: placed.map(({event}) =>
      event.disputes.map(({about, claims}) => ({about, values: claims.map(({value}) => value)})),
    ),
    articles: [...used.keys()].map((id) => {
      const {headline, inLanguage, publisher, datePublished} = known.get(id) as Article;
      const way = wayTo(inLanguage);
      return {id, headline, inLanguage, publisher, datePublished, ...(way !== "" && {way})};
    }),
  };
}

function findReferences({articles, participants, places}: Dataset, placed: readonly PlacedEvent[]): References {
  const articleOf = new Map(articles.map((article) => [article.id, article]));
  const told = (event: DatedEvent) => event.sources.flatMap(({article}) => articleOf.get(article) ?? []);
  const publishersOf = (event: DatedEvent) => [...new Set(told(event).flatMap(({publisher}) => publisher ?? []))];
  const events = placed.map(({event}) => event);
  return {
    participants: indexById(participants),
    places: indexById(places),
    publishers: listOnce(events.flatMap(publishersOf)),
    languages: listOnce(events.map(({inLanguage}) => inLanguage)),
    types: listOnce(events.map(({type}) => type)),
    publishersOf,
    toldOn: (event) => {
      const days = event.accounts.flatMap(({published}) => readDays(published)?.[0] ?? []);
      return days.length === 0 ? null : Math.min(...days);
    },
  };
}

function listOnce<T extends string>(values: readonly T[]): T[] {
  return [...new Set(values)].sort();
}

function indexById(list: {id: string}[]): Map<string, number> {
  return new Map(list.map(({id}, index) => [id, index]));
}

/** The name readers of a language know: the first one of that language, else the participant's own. */
function chooseName({name, alternateName}: Participant | Place, language: string): string {
  return alternateName[language]?.[0] ?? alternateName[language.split("-")[0] ?? ""]?.[0] ?? name;
}
