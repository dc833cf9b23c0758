import {hasArticlePage} from "../dataset/articleHomes.ts";
import {hasCitationFiles} from "../dataset/hasCitationFiles.ts";
import type {Article, Dataset, DatedEvent, EventType, Participant, Place, Problem, Site, Story} from "../model.ts";
import {type Chapter, splitEvents} from "./chapters.ts";
import {type Day, listDays, listMonths, type Month} from "./days.ts";
import {compareNames} from "./names.ts";
import {areTogether, listPairs, type Pair} from "./pairs.ts";
import {paths} from "./paths.ts";
import {listPeriods, type Period} from "./periods.ts";
import {type Sheet, splitSheets} from "./sheets.ts";

/** The dataset with every index that a page asks for. All of it is made in a few passes over the dataset. */
export interface Chronicle extends Dataset {
  hasCitationFiles: boolean; // whether every event and article has its reference files
  articlePages: Article[]; // those that have a page in this language of the interface
  datedArticles: Article[]; // those of `articlePages` with a day, month or year of issue, in time
  articleOrder: ReadonlyMap<string, number>; // Article.id → index into datedArticles
  articleById: ReadonlyMap<string, Article>;
  articleByFile: ReadonlyMap<string, Article>;
  participantById: ReadonlyMap<string, Participant>;
  placeById: ReadonlyMap<string, Place>;
  eventOrder: ReadonlyMap<string, number>; // DatedEvent.id → index into events
  eventsByArticle: Groups<DatedEvent>; // by id, in the order of events
  eventsByParticipant: Groups<DatedEvent>;
  eventsByPlace: Groups<DatedEvent>;
  articlesByParticipant: Groups<Article>; // by id, in the order of articles
  articlesByPlace: Groups<Article>;
  problemsByFile: Groups<Problem>;
  eventsByType: Groups<DatedEvent>; // by type, those that occur, the most frequent first
  types: {type: EventType; events: DatedEvent[]}[]; // the same as a list
  stories: Story[];
  periods: Period[]; // every year and month with events
  pairs: Pair[]; // those with a page, the most frequent first
  pairByPath: ReadonlyMap<string, Pair>;
  days: Day[]; // the days of the year on which something happened
  months: Month[]; // the same by months
  chapters: Chapter[]; // the long lists of events, a page for each year or month
  chaptersByOwner: Groups<Chapter>;
  tableSheets: Sheet<DatedEvent>[]; // all events, in order
  articleSheets: Sheet<Article>[]; // the newest first
  participantSheets: Sheet<Participant>[]; // people, countries, organisations, each by name
  placeSheets: Sheet<Place>[]; // by name
  ledgerSheets: Sheet<FileProblems>[]; // what was not understood, file by file
}

/** What was not understood in one file. */
export type FileProblems = [file: string, problems: Problem[]];

export type Groups<T> = ReadonlyMap<string, T[]>;

/** How many stand on one page. A name in an index takes a line, an article three, a problem two. */
const articlesPerSheet = 100;
const namesPerSheet = 600;
const problemsPerSheet = 250;
const rowsPerSheet = 200;

const participantTypes = ["Person", "Country", "Organization"] as const;

/** Indexes a dataset for its pages in a language of the interface, by default the site's first. Time and memory grow with the dataset's size. */
export function indexDataset(dataset: Dataset, site: Site, language: string = site.language): Chronicle {
  const {articles, events, participants, places, problems} = dataset;
  const articlePages = articles.filter(({inLanguage}) => hasArticlePage(site, language, inLanguage));
  const datedArticles = articlePages.filter(({datePublished}) => datePublished !== null);
  const articleById = keyBy(articles, ({id}) => id);
  const participantById = keyBy(participants, ({id}) => id);
  const eventsByParticipant = groupBy(events, (event) => event.participants.map(({participant}) => participant));
  const eventsByPlace = groupBy(events, ({location}) => (location === null ? [] : [location]));
  const eventsByType = groupBy(events, ({type}) => [type]);
  const types = [...eventsByType]
    .map(([type, own]) => ({type: type as EventType, events: own}))
    .sort((a, b) => Number(a.type === "other") - Number(b.type === "other") || b.events.length - a.events.length);
  const pairs = listPairs(events, participantById);
  const days = listDays(events);
  const chapters = [
    ...types.flatMap(({type, events: own}) => splitEvents(paths.type(type), own)),
    ...[...eventsByParticipant].flatMap(([id, group]) => splitEvents(paths.participant(id), group)),
    ...[...eventsByPlace].flatMap(([id, group]) => splitEvents(paths.place(id), group)),
  ];
  const problemsByFile = groupBy(problems, ({file}) => [file]);
  const byName = compareNames(language);
  return {
    ...dataset,
    hasCitationFiles: hasCitationFiles(dataset),
    articlePages,
    datedArticles,
    articleOrder: new Map(datedArticles.map(({id}, index) => [id, index])),
    articleById,
    articleByFile: keyBy(articles, ({file}) => file),
    participantById,
    placeById: keyBy(places, ({id}) => id),
    eventOrder: new Map(events.map(({id}, index) => [id, index])),
    eventsByArticle: groupBy(events, ({sources}) => sources.map(({article}) => article)),
    eventsByParticipant,
    eventsByPlace,
    articlesByParticipant: groupBy(articles, (article) => mentioned(article, "participant")),
    articlesByPlace: groupBy(articles, (article) => mentioned(article, "place")),
    problemsByFile,
    eventsByType,
    types,
    stories: site.stories,
    periods: listPeriods(events),
    pairs,
    pairByPath: keyBy(pairs, ({path}) => path),
    days,
    months: listMonths(days),
    chapters,
    chaptersByOwner: groupBy(chapters, ({owner}) => [owner]),
    tableSheets: splitSheets(paths.table, events, rowsPerSheet),
    articleSheets: splitSheets(paths.articles, latestFirst(articles), articlesPerSheet),
    participantSheets: splitSheets(
      paths.participants,
      participantTypes.flatMap((type) => participants.filter((each) => each.type === type).sort(byName)),
      namesPerSheet,
    ),
    placeSheets: splitSheets(paths.places, [...places].sort(byName), namesPerSheet),
    ledgerSheets: splitSheets(paths.ledger, [...problemsByFile], problemsPerSheet, ([, found]) => found.length),
  };
}

/** Whom someone appears with, and how often; the most frequent first, then by id. */
export function countCompanions(chronicle: Chronicle, id: string): {participant: Participant; count: number}[] {
  const counts = new Map<string, number>();
  const self = chronicle.participantById.get(id);
  for (const {participants} of chronicle.eventsByParticipant.get(id) ?? []) {
    const role = participants.find(({participant}) => participant === id)?.role ?? "mentioned";
    for (const each of participants) {
      const other = chronicle.participantById.get(each.participant);
      if (!self || !other || other === self) continue;
      if (areTogether({type: self.type, role}, {type: other.type, role: each.role}))
        counts.set(other.id, (counts.get(other.id) ?? 0) + 1);
    }
  }
  return [...counts]
    .flatMap(([each, count]) => {
      const participant = chronicle.participantById.get(each);
      return participant ? [{participant, count}] : [];
    })
    .sort((a, b) => b.count - a.count || (a.participant.id < b.participant.id ? -1 : 1));
}

/** The events before and after one in the whole chronicle. */
export function findNeighbours(chronicle: Chronicle, id: string): {previous?: DatedEvent; next?: DatedEvent} {
  const at = chronicle.eventOrder.get(id);
  if (at === undefined) return {};
  const previous = chronicle.events[at - 1];
  const next = chronicle.events[at + 1];
  return {...(previous && {previous}), ...(next && {next})};
}

/** The dated articles from the newest back, then the undated ones. */
export function latestFirst(articles: readonly Article[]): Article[] {
  const dated = articles.filter(({datePublished}) => datePublished !== null);
  return [...dated.reverse(), ...articles.filter(({datePublished}) => datePublished === null)];
}

function mentioned({mentions}: Article, type: "participant" | "place"): string[] {
  return mentions.flatMap((mention) => (mention.type === type && mention.to !== null ? [mention.to] : []));
}

function keyBy<T>(list: readonly T[], keyOf: (each: T) => string): Map<string, T> {
  return new Map(list.map((each) => [keyOf(each), each]));
}

/** Groups by every key of each, once per key, in the list's order. */
function groupBy<T>(list: readonly T[], keysOf: (each: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of list)
    for (const key of new Set(keysOf(each))) {
      const group = groups.get(key);
      if (group) group.push(each);
      else groups.set(key, [each]);
    }
  return groups;
}
