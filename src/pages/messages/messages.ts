import type {EventRole, EventStatus, EventType, Participant, Place, Problem} from "../../model.ts";

/** Every word of the interface in one language. What counts something takes the number; what joins gets the parts. */
export interface Messages {
  language: string; // BCP 47
  skip: string;
  navigation: string;
  breadcrumbs: string;
  sections: {home: string; events: string; articles: string; participants: string; places: string; about: string};
  colophon: string; // the sentence at the foot of each page
  colophonData: string;
  colophonAbout: string;

  events(count: number): string; // "3 events"
  articles(count: number): string;
  participants(count: number): string;
  places(count: number): string;
  problems(count: number): string;
  times(count: number): string; // "12 times"
  join(parts: string[]): string; // "a, b and c"
  quote(words: string): string;
  separator: string; // between a label and what it labels: ": "

  lead(counts: {events: number; articles: number; participants: number; places: number}, span: string | null): string;
  span(first: string, last: string): string;
  leadRule: string; // every date has its sentence
  timeline: string;
  timelineOf(name: string): string;
  legend: string; // how dates are set
  chronology: string;
  recent(count: number): string; // of a long chronicle the home page shows the last ones
  allEvents(count: number): string;
  years: string;
  mostNamed: string;
  allParticipants(count: number): string;
  latestArticles: string;
  allArticles(count: number): string;

  undated: string; // in place of a date
  undatedGroup: string; // heading of events without a bound
  wholeYear: string; // heading of what is dated to a year or a season only
  inferred: string; // one word, for a date
  stated: string;
  certainty: {stated: string; inferred: string}; // in sentences
  statuses: Record<EventStatus, string>;
  types: Record<EventType, string>;
  roles: Record<EventRole, string>;
  participantTypes: Record<Participant["type"], string>;
  participantGroups: Record<Participant["type"], string>;
  placeTypes: Record<Place["type"], string>;
  severities: Record<Problem["severity"], string>;
  severityGroups: Record<Problem["severity"], string>;

  labels: {
    date: string;
    type: string;
    status: string;
    place: string;
    country: string;
    author: string;
    publisher: string;
    published: string;
    filedFrom: string;
    language: string;
    original: string;
    file: string;
    tags: string;
    alsoKnownAs: string;
    coordinates: string;
    edtf: string;
    rule: string;
    found: string;
  };
  wikidata: string;
  chapters: string; // title of the navigation between years
  sheets: string;
  sheet(number: number, count: number): string;
  previous: string;
  next: string;
  previousEvent: string;
  nextEvent: string;
  first: string; // there is no event before
  last: string;

  reference: string;
  drawnHere: string; // label of the notes beside a paragraph
  drawnFrom(count: number): string; // heading over an article: events drawn from it
  drawnNothing: string;
  timeMeans(date: string): string; // tooltip
  timeVague: string; // tooltip of what places nothing
  inArticle: string;
  whereItSays: string; // link from a quote to its sentence
  sources(count: number): string;
  dateStated: string; // under the date of an event
  dateInferred: string;
  edtfNote(value: string): string;

  rolesHeading: string;
  roleSaidBy: string;
  together: string;
  togetherLegend: string; // what the numbers count
  eventsOf: string;
  articlesOf: string;
  noEventsOf: string; // a participant or place without events
  moreNames(count: number): string; // "and 3 others"

  empty: {events: string; articles: string; participants: string; places: string; problems: string};
  leads: {events: string; articles: string; participants: string; places: string};

  about: {
    title: string;
    lead: string;
    howTitle: string;
    how: string[];
    countsTitle: string;
    certaintyTitle: string;
    rulesTitle: string;
    rulesLead: string;
    rooms: Record<string, string>; // what the rules of a room find
    ledgerTitle: string;
    ledgerLead: string;
    lineColumn(line: number, column: number): string;
  };
  notFound: {title: string; text: string; home: string};
}
