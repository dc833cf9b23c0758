import type {Language, NamedLanguage} from "../language/language.ts";
import type {
  Article,
  DatedEvent,
  EventRole,
  EventStatus,
  EventType,
  Position,
  Sentence,
  TimeExpression,
} from "../model.ts";
import type {Actor, NameFound} from "../participants/actor.ts";
import type {ArticleNames} from "../participants/findNames.ts";
import type {PlaceFound} from "../places/findPlaces.ts";
import {boundsOf} from "../time/edtf.ts";

/** All that was found in one article, before events are drawn from it. */
export interface ArticleFindings<L extends NamedLanguage = Language> {
  article: Article;
  language: L;
  sentences: Sentence[];
  times: TimeExpression[];
  names: ArticleNames;
  places: PlaceFound[];
}

/** The same, to be asked by sentence and by actor without searching the whole article each time. */
export interface Findings<L extends NamedLanguage = Language> extends ArticleFindings<L> {
  actorOf(key: string): Actor | undefined;
  nameOf(key: string): string; // with the article that the text first put before it: "la Chine"
  mentionsIn(sentence: number): readonly NameFound[]; // in order
  placesIn(sentence: number): readonly PlaceFound[]; // in order
  timesIn(sentence: number): readonly TimeExpression[]; // in order
}

/** Sorts what was found in an article by sentence and by actor, once. */
export function indexFindings<L extends NamedLanguage>(found: ArticleFindings<L>): Findings<L> {
  const actors = new Map(found.names.actors.map((actor) => [actor.key, actor]));
  const firstMentions = new Map(
    found.names.mentions
      .filter(({rule}) => NAMED.test(rule))
      .map((mention) => [mention.to, mention] as const)
      .reverse(),
  );
  const mentions = groupBy(found.names.mentions, ({sentence}) => sentence);
  const places = groupBy(found.places, ({sentence}) => sentence);
  const sentenceOf = createSentenceFinder(found.sentences);
  const times = groupBy(found.times, sentenceOf);
  return {
    actorOf: (key) => actors.get(key),
    nameOf: (key) => nameWithArticle(found, firstMentions.get(key)) || actors.get(key)?.name || "",
    mentionsIn: (sentence) => mentions.get(sentence) ?? [],
    placesIn: (sentence) => places.get(sentence) ?? [],
    timesIn: (sentence) => times.get(sentence) ?? [],
    ...found,
  };
}

/** Rules by which a thing is named, not meant. */
const NAMED = /gazetteer|registry|capitals/;

function nameWithArticle({names}: Pick<ArticleFindings, "names">, mention: NameFound | undefined): string {
  const tagged = mention && names.tagged[mention.sentence];
  if (!tagged) return "";
  const first = mention.first - (tagged.classes[mention.first - 1] === "T" ? 1 : 0);
  return tagged.sentence.text.slice(tagged.tokens[first]?.start, tagged.tokens[mention.last]?.end);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => number): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Tells in which sentence something stands, for things that come in the order of the text; -1 for those in none. */
function createSentenceFinder(sentences: readonly Sentence[]): (item: {position: Position}) => number {
  return ({position: {start, end}}) => {
    let [low, high] = [0, sentences.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sentences[middle]?.position.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const {position} = sentences[low] ?? {};
    return position && position.start <= start && end <= position.end ? low : -1;
  };
}

/** The day of an article's issue (ISO), the last one that a coarse issue date covers; what lies behind it is planned. */
export function issueDay({article}: Pick<Findings, "article">): string {
  return (article.datePublished && boundsOf(article.datePublished)?.latest) || "";
}

/** An event as one sentence tells it. */
export interface EventDraft {
  name: string;
  type: EventType;
  acts: readonly string[]; // what is done, in words of no language: "sign", "meet"
  things: readonly string[]; // what its sentence is about, in words of no language: "treaty"
  anchors: readonly string[]; // figures and names in its sentence, but of persons and dates
  status: EventStatus;
  decidedBy: DatedEvent["decidedBy"];
  date: string; // EDTF
  certainty: TimeExpression["certainty"]; // of its date
  participants: {actor: string; role: EventRole; isElsewhere?: boolean}[]; // Actor.key, no one twice; named elsewhere only
  location: PlaceFound | null;
  sentence: number;
  position: Position; // of the words that prove it
  rule: string;
  support: {position: Position; rule: string}[]; // other sentences of the article that tell of it
  deputies?: {actor: string; country: string}[]; // who stands for which country: "Malaysia was represented by …"; Actor.key, ISO 3166-1
  decided?: "postponed" | "cancelled"; // it tells on its day that something was, of which it gives no day
  isCorrection?: boolean; // its sentence takes back what was told before
}

/** A sentence with a date that became no event, and why. */
export interface LeftOut {
  position: Position; // of the date
  reason: string;
  rule: string; // events/background …
}
