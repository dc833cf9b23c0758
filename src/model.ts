/**
 * Every noun of Dateline, as types; no code. The words are the field's own: schema.org for what is published, TIMEX3
 * for expressions of time, EDTF (ISO 8601-2) for dates, Web Annotation for positions and quotes.
 *
 * `null` means looked for and absent.
 */

/** A stretch of `Article.text` (Web Annotation TextPositionSelector): UTF-16 offsets, `end` excluded. */
export interface Position {
  start: number;
  end: number;
}

/** A piece of an article's layout. Furniture (a repeated headline, a byline, a label) is shown nowhere and proves nothing. */
export interface Block {
  type: "headline" | "heading" | "paragraph" | "item" | "quotation" | "furniture";
  position: Position;
  line: number; // of the file, from 1, where it begins
  formats: Format[];
}

/** Inline markup that survived the sanitiser. */
export interface Format {
  type: "emphasis" | "strong" | "link";
  position: Position;
  url?: string; // of a link: http, https or mailto
}

/** schema.org NewsArticle, and where its words stand. */
export interface Article {
  id: string; // slug, and the path of its page: article/<id>/
  file: string; // relative to the content folder, with "/"
  headline: string;
  datePublished: string | null; // EDTF, as precise as the source says
  dateCreated?: string; // EDTF, the day of its dateline, when that is some days before the issue
  inLanguage: string; // BCP 47
  author: string | null;
  publisher: string | null;
  locationCreated: string | null; // where it was filed: the dateline's or the byline's place, in the article's words
  url: string | null;
  tags: string[];
  archived?: string; // address of an archived copy
  aliases?: string[]; // paths at which its page stood before, relative to the site's root
  digest?: string; // SHA-256 of its file, in hexadecimal
  text: string; // what every position counts in; line ends are "\n"
  blocks: Block[]; // in order
  times: TimeExpression[]; // in order
  mentions: Mention[]; // in order, never overlapping
}

/** nlcst's Sentence; never crosses a block. `text` is the article's own slice, with its line breaks as spaces. */
export interface Sentence {
  text: string;
  position: Position;
  block: number; // index into Article.blocks
}

/** How sure a finding is: the words say it, or a rule concluded it from other words. */
export type Certainty = "stated" | "inferred";

/** TIMEX3 (TimeML, ISO 24617-1). */
export interface TimeExpression {
  position: Position;
  type: "DATE" | "TIME" | "DURATION" | "SET";
  value: string; // TIMEX3: 2020-09-11, 2020-W37, 2020-SU, P3D, PAST_REF …
  mod: string | null; // TIMEX3: START, MID, END, APPROX, BEFORE, AFTER …
  date: string | null; // EDTF; null when it places nothing on the calendar
  anchor: "PUBLICATION_TIME" | Position | null; // what it was counted from: the issue, another expression, nothing
  certainty: Certainty;
  rule: string; // time/weekday …
}

/** Words of an article that name a participant or a place. */
export interface Mention {
  position: Position;
  type: "participant" | "place";
  to: string | null; // Participant.id or Place.id; null when the author should look at it
  rule: string; // participants/role …
}

/** schema.org Person, Organization or Country, acting. */
export interface Participant {
  id: string; // slug: participant/<id>/
  type: "Person" | "Organization" | "Country";
  name: string;
  alternateName: Record<string, string[]>; // by BCP 47 language
  country: string | null; // ISO 3166-1 alpha-2
  affiliations: Affiliation[]; // in the order of their sources' dates
  sameAs: string | null; // Wikidata URI
  curated: boolean; // the author's registry knows it
}

/** A role somebody had, as an article said. */
export interface Affiliation {
  role: string; // in the article's words: "ministre des Affaires étrangères"
  office: string | null; // one that all languages know, by id: "foreign-minister"
  country: string | null; // ISO 3166-1 alpha-2
  organization: string | null; // Participant.id
  source: Source;
}

/** schema.org Place. */
export interface Place {
  id: string; // slug: place/<id>/
  type: "City" | "Country" | "Place";
  name: string;
  alternateName: Record<string, string[]>; // by BCP 47 language
  geo: {latitude: number; longitude: number} | null; // WGS 84, degrees
  country: string | null; // ISO 3166-1 alpha-2
  sameAs: string | null; // Wikidata URI
  curated: boolean;
}

/** Words that prove something (Web Annotation SpecificResource): `article.text.slice(start, end) === quote.exact`. */
export interface Source {
  article: string; // Article.id
  position: Position;
  quote: {exact: string; prefix: string; suffix: string}; // TextQuoteSelector
  rule: string;
  certainty: Certainty;
}

export type EventType =
  | "meeting"
  | "visit"
  | "summit"
  | "call"
  | "statement"
  | "agreement"
  | "vote"
  | "appointment"
  | "attack"
  | "accident"
  | "launch"
  | "ruling"
  | "other";

export type EventStatus = "held" | "planned" | "ongoing" | "postponed" | "cancelled" | "denied";

/**
 * Who acts; whom they meet; who attends; who receives; who signs; to whom it happens; whom a person who takes part speaks
 * for; who is named only.
 */
export type EventRole =
  | "agent"
  | "counterpart"
  | "attendee"
  | "host"
  | "signatory"
  | "subject"
  | "represented"
  | "mentioned";

/** One who takes part in an event, by Participant.id. */
export interface EventParticipant {
  participant: string;
  role: EventRole;
  source?: number; // index into DatedEvent.sources: the first that says so
}

/** What one article says of an event; by the days of issue they tell what was known when. */
export interface Account {
  article: string; // Article.id
  published: string; // EDTF, the article's day of issue
  name: string;
  inLanguage: string; // of the name, BCP 47
  status: EventStatus;
  date: string; // EDTF, as this article has it
  earliest: string | null; // as of DatedEvent
  latest: string | null;
  location: string | null; // Place.id
  participants: string[]; // Participant.id
  correctedBy: string | null; // Article.id: in which its publisher takes this back
  sources: number[]; // indices into DatedEvent.sources
}

/** What articles say differently of one event, side by side. */
export interface Dispute {
  about: "date" | "location" | "outcome" | "participants";
  claims: {value: string; sources: number[]}[]; // EDTF, Place.id, EventStatus or figure, Participant.id; two at least
}

/** schema.org Event; the name `Event` belongs to the DOM. */
export interface DatedEvent {
  id: string; // slug that starts with the date: event/<id>/
  name: string; // a headline of at most about 90 characters
  inLanguage: string; // of the name, BCP 47
  type: EventType;
  status: EventStatus;
  date: string; // EDTF: 2020-09 is a month and stays one
  earliest: string | null; // first ISO 8601 day (or minute, when the text gives a time) it may cover; null: open
  latest: string | null; // last one, included; null: open
  certainty: Certainty; // of its date
  participants: EventParticipant[]; // no one twice
  location: string | null; // Place.id
  sources: Source[]; // at least one, in the order of the articles' dates
  accounts: Account[]; // one for each article that reports it, by day of issue; the last one known gives date and status
  disputes: Dispute[];
  decidedBy: {type: string | null; status: string | null}; // the words that did; null: none, by what is left or by the date
  joinedBy: string[]; // why reports of it are taken for one: "same day, same two people"
  salience: number; // 0 to 1: which come first where there is no room for all
  curated: boolean; // the author has confirmed or changed it
}

/** What the author should look at; prints as `file:line:column reason [rule]`. */
export interface Problem {
  file: string;
  line: number; // from 1
  column: number; // from 1, in UTF-16 units
  severity: "error" | "warning" | "note"; // left out of the timeline; doubtful; understood, but places nothing
  reason: string; // a sentence without its full stop, with the way forward
  rule: string; // reading/no-date …
  quote?: string; // the words it is about
}

/** The whole chronicle. Lists are in a fixed order, so that equal input gives equal bytes. */
export interface Dataset {
  articles: Article[]; // by datePublished, then id; the undated ones last
  events: DatedEvent[]; // by earliest, then latest, then id
  participants: Participant[]; // by id
  places: Place[]; // by id
  problems: Problem[]; // by file, line, column
}

/** What the author's own files say of participants and places: content/participants.yaml, content/places.yaml. */
export interface Registry {
  participants: Participant[]; // curated, without affiliations
  places: Place[]; // curated
  refused?: Refusal[]; // suggestions that the author turned down
  decisions?: Decision[]; // content/events.yaml, and `events` in the front matter of articles
}

/** What the author decided of an event, tied to words of the sentence that tells it; and where that is written. */
export interface Decision extends Pick<Problem, "file" | "line" | "column"> {
  quote: string;
  article?: string; // the end of its file's path, where several have these words
  dated?: string; // EDTF: the event's own date as it was read, where its sentence tells several
  confirm?: boolean;
  reject?: boolean; // no event of this chronicle
  add?: boolean; // what no rule has found; with name and date
  seen?: boolean; // what the ledger says of these words is dealt with
  split?: boolean; // an event of its own
  join: string[]; // words of other reports of the same event
  name?: string;
  date?: string; // EDTF
  status?: EventStatus;
  type?: EventType;
  participants?: string[]; // names or ids
}

/** What the author says that a name is not. */
export interface Refusal {
  name: string;
  is: string | null; // the name of a participant whom it does not stand for; null: it names nobody
}

/** A story told along the timeline: content/stories/<id>.md. */
export interface Story {
  id: string; // slug, and the path of its page: story/<id>/
  title: string;
  inLanguage: string | null; // BCP 47; null: the site's
  parts: StoryPart[];
}

export interface StoryPart {
  type: "title" | "heading" | "paragraph";
  runs: StoryRun[];
  view: string | null; // of the timeline while this is read, as an address has it, without “#”
}

export interface StoryRun {
  text: string;
  view: string | null; // a link to a view
  url: string | null; // a link elsewhere
  emphasis: "emphasis" | "strong" | null;
}

/** What the author says of the site: content/site.yaml, and the command line. */
export interface Site {
  title: string;
  description: string | null;
  translations: Record<string, {title?: string; description?: string}>; // by language of the interface, where they differ
  language: string; // of the interface at the site's root, BCP 47; the first of `languages`
  languages: string[]; // of the interface; each further one stands under its own path: fr/, ar/ …
  publisher: string | null; // who publishes the chronicle
  url: string | null; // where it will stand, for canonical links; ends in "/"
  pathPrefix: string; // begins and ends in "/"; needed by 404.html alone, all other links are relative
  articlePages: "every language" | "own language"; // whether each language of the interface has a page of each article
  publishing: Record<string, Publishing>; // by publisher; "*" for all who are not named
  messages: Record<string, unknown>; // by language: words of the interface that the author says otherwise
  theme: Theme;
  lanes: string[]; // Participant.id of those who come first on the timeline, in the author's order; as written until all is read
  stories: Story[]; // by id
  cards: boolean; // whether previews have an image of their own
  search: boolean; // whether there is a search index
}
/** How much of a publisher's articles is published: all, the sentences that prove something, or where they can be read. */
export type Publishing = "full" | "quotes" | "reference";
/** What a site sets otherwise than the tokens of the stylesheet do. */
export interface Theme {
  colors: Partial<Record<"accent" | "paper" | "ink", {light: string; dark: string}>>; // CSS hexadecimal
  fonts: Partial<Record<"text" | "display" | "ui", string>>; // CSS font families
  logo: string | null; // a file of the content folder: SVG, PNG, WebP or JPEG
}
/** A hook that takes problems as they are found. */
export type Report = (problem: Problem) => void;

/**
 * What the timeline reads first: data/timeline.json. Events keep the order of Dataset.events and are told apart by their
 * place in it; what they refer to, by its index here. A long chronicle is split by period, and shows its density before
 * any period has come.
 */
export interface TimelineData {
  version: 2;
  language: string; // of the interface, and of dates in words
  count: number; // events that have a place in time
  participants: {id: string; type: Participant["type"]; name: string; country: string | null; events: number}[];
  first: number[]; // participants, by index, whom the author wants first
  places: {id: string; name: string}[];
  publishers: string[];
  languages: string[]; // of the events' names, BCP 47
  types: EventType[];
  periods: TimelinePeriod[]; // in time
  marks: TimelineMarks | null; // of the only period; null: each period has a file
  names: TimelineNames | null; // likewise
  density: TimelineDensity | null; // where marks are in files
}

/** Events that begin one after another; files are data/timeline/{marks,names,quotes}-<index>.json. */
export interface TimelinePeriod {
  first: number;
  count: number;
  from: number; // days since 1970-01-01, when the first one begins
  until: number; // when the last one of them ends
}

/** Where and when the events of a period stand, in columns of equal length. Times count in days. */
export interface TimelineMarks {
  start: number[]; // after the one before; the first one since 1970-01-01
  length: number[];
  form: number[]; // extent, certainty, open ends and status in one number, see src/timeline/forms.ts
  salience: number[]; // 0 to 99
  type: number[];
  language: number[];
  place: number[]; // -1: none
  told: number[]; // days from the beginning until an article first told it
  heads: number[]; // how many participants
  who: number[]; // their indices, of all events one after another
  presses: number[]; // how many publishers
  press: number[];
  rivals: [event: number, start: number, length: number][]; // other dates that sources give, by place in this period
  states: [event: number, told: number, form: number, start: number, length: number][]; // as earlier articles had it
}

/** What the events of a period are called. */
export interface TimelineNames {
  id: string[];
  name: string[];
  dateText: string[];
}

/** What proves the events of a period. */
export interface TimelineQuotes {
  date: string[]; // EDTF
  roles: EventRole[][];
  sources: [article: number, start: number, quote: string][][];
  disputes: {about: Dispute["about"]; values: string[]}[][]; // what sources say differently
  // `way` leads to the pages of the language in which an article has its only page
  articles: (Pick<Article, "id" | "headline" | "inLanguage" | "publisher" | "datePublished"> & {way?: string})[];
}

/** How many events begin in each of equal stretches of time: in all, and in the lanes of the most frequent participants. */
export interface TimelineDensity {
  from: number; // days
  step: number;
  all: number[];
  lanes: number[][]; // of the participants of `who`, in that order; the last one of all events that have none of them
  who: number[];
  keys: {event: number[]; marks: TimelineMarks; names: TimelineNames}; // those that matter most, all along the time
}
/** What the table of all events reads: data/table.json, in each language of the interface. Events are columns of equal length, in time. */
export interface TableData {
  types: Record<string, string>; // words of the interface
  statuses: Record<string, string>;
  participants: {id: string; name: string}[];
  places: {id: string; name: string}[];
  events: {
    id: string[];
    name: string[];
    inLanguage: string[];
    dateText: string[];
    earliest: (string | null)[];
    type: EventType[];
    status: EventStatus[];
    participants: number[][]; // indexes, without those who are named only
    place: (number | null)[];
    sources: number[]; // how many
  };
}
