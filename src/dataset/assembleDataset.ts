import {joinReports} from "../events/joinReports.ts";
import type {Known} from "../events/tellsSame.ts";
import {makeSlug, takeSlug} from "../language/slug.ts";
import type {Article, Dataset, DatedEvent, Participant, Place, Problem, Registry} from "../model.ts";
import {mayBeOne} from "../participants/alikeNames.ts";
import {ParticipantLinker} from "../participants/linkParticipants.ts";
import {readSkeleton} from "../participants/spelling.ts";
import {PlaceLinker} from "../places/linkPlaces.ts";
import {sortProblems} from "../problems.ts";
import {compareDates} from "../time/edtf.ts";
import {addHost} from "./addHost.ts";
import {applyDecisions, clearSeen} from "./applyDecisions.ts";
import {addAffiliations, castArticles, listMentions, listReports, type Understood} from "./linkArticles.ts";

/** A page's name says the day and as much of the event's name as this, in characters. */
const LONGEST_ID = 80;

/**
 * Makes one chronicle of all articles: links their participants and places, joins reports of one event, gives ids and puts
 * everything in its order. `problems` are those of the stages before.
 */
export function assembleDataset(
  understood: readonly Understood[],
  unread: readonly Article[],
  registry: Registry,
  problems: readonly Problem[],
): Dataset {
  const inOrder = [...understood].sort((a, b) => compareArticles(a.findings.article, b.findings.article));
  const linker = new ParticipantLinker(registry);
  const places = new PlaceLinker(registry);
  const casting = castArticles(inOrder, linker);
  addAffiliations(inOrder, casting, linker);
  const articles = inOrder.map((each) => ({
    ...each.findings.article,
    times: each.findings.times,
    mentions: listMentions(each, casting, places),
  }));
  const decisions = registry.decisions ?? [];
  const {reports, problems: lost} = applyDecisions(decisions, {
    reports: inOrder.flatMap((each) => listReports(each, casting, linker, places)),
    articles: [...articles, ...unread],
    participants: linker.list(),
  });
  const known = describeKnown(linker, places);
  const joined = joinReports(reports, known);
  const events = nameEvents(joined.map((event) => addHost(event, known.placeOf, (code) => linker.linkCountry(code))));
  const all = [...articles, ...unread].sort(compareArticles);
  return {
    articles: all,
    events,
    participants: keepSeen(linker.list(), all, events).sort(compareIds),
    places: keepPlaces(places.list(), all, events).sort(compareIds),
    problems: sortProblems([...clearSeen(problems, decisions, all), ...lost]),
  };
}

/** What joining asks of those who take part and of where they do. */
export function describeKnown(linker: ParticipantLinker, places: PlaceLinker): Known {
  const known = new Map(places.list().map((place) => [place.id, place]));
  const countries = new Map(
    linker.list().flatMap(({id, type, country}) => (type === "Country" && country ? [[country, id] as const] : [])),
  );
  const pairs = new Map<string, boolean>();
  return {
    typeOf: (id) => linker.get(id)?.type ?? "Person",
    placeOf: (id) => known.get(id),
    countryOf: (id) => linker.get(id)?.country ?? null,
    countryAt: (id) => {
      const place = known.get(id);
      return (place?.type === "Country" && place.country && countries.get(place.country)) || null;
    },
    soundOf: (id) => readSkeleton(linker.get(id)?.name.split(" ").at(-1) ?? id),
    mayBeOne: (one, other) => {
      const key = one < other ? `${one} ${other}` : `${other} ${one}`;
      const [a, b] = [linker.get(one), linker.get(other)];
      const isOne = pairs.get(key) ?? (a !== undefined && b !== undefined && mayBeOne(a, b));
      pairs.set(key, isOne);
      return isOne;
    },
  };
}

function nameEvents(events: readonly Omit<DatedEvent, "id">[]): DatedEvent[] {
  const taken = new Set<string>();
  return [...events]
    .sort((a, b) => compareDates(a.date, b.date) || compareText(a.name, b.name))
    .map((event) => ({id: takeSlug(makeSlug(`${dayOf(event)} ${event.name}`, LONGEST_ID), taken), ...event}));
}

/** The date as a page's name begins with it: as precise as it is, a range by its first day. */
function dayOf({date}: Pick<DatedEvent, "date">): string {
  const [from = "", to = ""] = date.split("/");
  return (from === ".." || from === "" ? to : from).replace(/[~?%]|T.*$/g, "");
}

function compareArticles(a: Article, b: Article): number {
  if (!a.datePublished || !b.datePublished)
    return Number(!a.datePublished) - Number(!b.datePublished) || compareIds(a, b);
  return compareDates(a.datePublished, b.datePublished) || compareIds(a, b);
}

function compareIds(a: {id: string}, b: {id: string}): number {
  return compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The participants that some article names or some event has: a registry may know more. */
function keepSeen(
  participants: readonly Participant[],
  articles: readonly Article[],
  events: readonly DatedEvent[],
): Participant[] {
  const seen = new Set([
    ...articles.flatMap(({mentions}) => mentions.map(({to}) => to)),
    ...events.flatMap((event) => event.participants.map(({participant}) => participant)),
  ]);
  return participants.filter(({id}) => seen.has(id));
}

function keepPlaces(places: readonly Place[], articles: readonly Article[], events: readonly DatedEvent[]): Place[] {
  const seen = new Set([
    ...articles.flatMap(({mentions}) => mentions.filter(({type}) => type === "place").map(({to}) => to)),
    ...events.map(({location}) => location),
  ]);
  return places.filter(({id}) => seen.has(id));
}
