import type {Dataset, DatedEvent, EventStatus, EventType, TimelineMarks} from "../model.ts";

/** The bits of `TimelineMarks.form`; src/timeline/forms.ts reads them. */
const bits = {range: 1, span: 2, inferred: 4, circa: 8, uncertain: 16, openStart: 32, openEnd: 64, status: 7} as const;
const statuses: readonly EventStatus[] = ["held", "planned", "ongoing", "postponed", "cancelled"];

/** An event with the place in time that its dates give it, in days since 1970-01-01; `end` is excluded. */
export interface PlacedEvent {
  event: DatedEvent;
  start: number;
  end: number;
}

/** What the columns refer to, by index. */
export interface References {
  participants: Map<string, number>;
  places: Map<string, number>;
  publishers: string[];
  languages: string[];
  types: EventType[];
  publishersOf: (event: DatedEvent) => string[];
  toldOn: (event: DatedEvent) => number | null; // day of the first article, since 1970-01-01
}

const written = /^([+-]?\d{4,6})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d))?)?)?/;

/** The days since 1970-01-01 at which a year, a month, a day or a minute begins and ends; null when it is none. */
export function readDays(text: string | null): [start: number, end: number] | null {
  const match = text === null ? null : written.exec(text);
  if (!match) return null;
  const [year = 0, month, day, hour, minute] = match.slice(1).map((part) => (part === undefined ? undefined : +part));
  const at = (m: number, d: number) => new Date(0).setUTCFullYear(year, m, d) / 86_400_000;
  const start = at((month ?? 1) - 1, day ?? 1);
  if (!Number.isFinite(start)) return null;
  if (hour !== undefined) {
    const time = start + (hour * 60 + (minute ?? 0)) / 1440;
    return [time, time + 1 / 1440];
  }
  if (day !== undefined) return [start, start + 1];
  return [start, month === undefined ? new Date(0).setUTCFullYear(year + 1, 0, 1) / 86_400_000 : at(month, 1)];
}

/** The events that have a place in time, in its order. An open side is drawn from the other one. */
export function placeEvents({events}: Dataset): PlacedEvent[] {
  const placed = events.flatMap((event): PlacedEvent[] => {
    const [earliest, latest] = [readDays(event.earliest), readDays(event.latest)];
    const start = (earliest ?? latest)?.[0];
    const end = (latest ?? earliest)?.[1];
    return start === undefined || end === undefined ? [] : [{event, start, end: Math.max(start, end)}];
  });
  return placed.sort((a, b) => a.start - b.start); // stable: equal ones stay in the dataset's order
}

/** The columns of events that follow one another. */
export function writeMarks(placed: readonly PlacedEvent[], references: References): TimelineMarks {
  const {participants, places, publishers, languages, types, publishersOf, toldOn} = references;
  const who = placed.map(({event}) =>
    event.participants.flatMap(({participant}) => participants.get(participant) ?? []),
  );
  const press = placed.map(({event}) => publishersOf(event).map((publisher) => publishers.indexOf(publisher)));
  return {
    start: placed.map(({start}, index) => round(start - (placed[index - 1]?.start ?? 0))),
    length: placed.map(({start, end}) => round(end - start)),
    form: placed.map(({event, start, end}) => writeForm(event, end - start)),
    salience: placed.map(({event}) => weighEvent(event)),
    type: placed.map(({event}) => types.indexOf(event.type)),
    language: placed.map(({event}) => languages.indexOf(event.inLanguage)),
    place: placed.map(({event}) => (event.location === null ? -1 : (places.get(event.location) ?? -1))),
    told: placed.map(({event, start}) => Math.round((toldOn(event) ?? start) - start)),
    heads: who.map(({length}) => length),
    who: who.flat(),
    presses: press.map(({length}) => length),
    press: press.flat(),
    rivals: [],
    states: [],
  };
}

/** Extent, certainty, open ends and status, as one number. A day, an interval it lasted, a month or year it fell in. */
function writeForm({date, earliest, latest, certainty, status}: DatedEvent, length: number): number {
  const extent = date.includes("/") ? bits.range : length <= 1 ? 0 : bits.span;
  return (
    extent |
    (certainty === "inferred" ? bits.inferred : 0) |
    (/[~%]/.test(date) ? bits.circa : 0) |
    (/[?%]/.test(date) ? bits.uncertain : 0) |
    (earliest === null ? bits.openStart : 0) |
    (latest === null ? bits.openEnd : 0) |
    (Math.max(statuses.indexOf(status), 0) << bits.status)
  );
}

const weights: Partial<Record<EventType, number>> = {agreement: 12, summit: 12, attack: 10, accident: 10, launch: 8};

/** How much an event matters among others, 0 to 99: how many told it, who took part, and what it was. */
function weighEvent({participants, sources, type, certainty}: DatedEvent): number {
  const articles = new Set(sources.map(({article}) => article)).size;
  const acting = participants.filter(({role}) => role !== "mentioned").length;
  const weight = 18 * Math.log2(1 + articles) + 8 * Math.log2(1 + acting) + (weights[type] ?? 4);
  return Math.round(Math.min(weight + (certainty === "stated" ? 4 : 0), 99));
}

/** To the minute: 1/1440 of a day. */
function round(days: number): number {
  return Math.round(days * 1e5) / 1e5;
}
