import type {Dataset, DatedEvent, EventStatus, EventType, TimelineMarks} from "../model.ts";

/** The bits of `TimelineMarks.form`; src/timeline/forms.ts reads them. */
const bits = {range: 1, span: 2, inferred: 4, circa: 8, uncertain: 16, openStart: 32, openEnd: 64, status: 7} as const;
const statuses: readonly EventStatus[] = ["held", "planned", "ongoing", "postponed", "cancelled", "denied"];

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

/**
 * The events that have a place in time, in its order. An open side is drawn from the other one. Who is only mentioned takes no
 * part and has no lane.
 */
export function placeEvents({events}: Dataset): PlacedEvent[] {
  const placed = events.flatMap((event): PlacedEvent[] => {
    const place = placeDates(event);
    const participants = event.participants.filter(({role}) => role !== "mentioned");
    return place ? [{event: {...event, participants}, start: place[0], end: place[1]}] : [];
  });
  return placed.sort((a, b) => a.start - b.start); // stable: equal ones stay in the dataset's order
}

function placeDates(dates: Pick<DatedEvent, "earliest" | "latest">): [start: number, end: number] | null {
  const [earliest, latest] = [readDays(dates.earliest), readDays(dates.latest)];
  const start = (earliest ?? latest)?.[0];
  const end = (latest ?? earliest)?.[1];
  return start === undefined || end === undefined ? null : [start, Math.max(start, end)];
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
    salience: placed.map(({event: {salience}}) => Math.round(Math.min(Math.max(salience, 0), 1) * 99)),
    type: placed.map(({event}) => types.indexOf(event.type)),
    language: placed.map(({event}) => languages.indexOf(event.inLanguage)),
    place: placed.map(({event}) => (event.location === null ? -1 : (places.get(event.location) ?? -1))),
    told: placed.map(({event, start}) => Math.round((toldOn(event) ?? start) - start)),
    heads: who.map(({length}) => length),
    who: who.flat(),
    presses: press.map(({length}) => length),
    press: press.flat(),
    rivals: placed.flatMap(({event}, index) =>
      findRivals(event).map(([start, end]) => [index, start, round(end - start)] as [number, number, number]),
    ),
    states: placed.flatMap(({event}, index) =>
      listStates(event).map((state) => [index, ...state] as TimelineMarks["states"][number]),
    ),
  };
}

/** Extent, certainty, open ends and status, as one number. A day, an interval it lasted, a month or year it fell in. */
function writeForm(
  {
    date,
    earliest,
    latest,
    certainty,
    status,
  }: Pick<DatedEvent, "date" | "earliest" | "latest" | "certainty" | "status">,
  length: number,
): number {
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

/** The other dates that sources give for an event, where they differ. */
function findRivals({disputes, accounts, date}: DatedEvent): [start: number, end: number][] {
  const values = disputes.filter(({about}) => about === "date").flatMap(({claims}) => claims.map(({value}) => value));
  return [...new Set(values)].flatMap((value): [number, number][] => {
    if (value === date) return [];
    const account = accounts.find((each) => each.date === value);
    const place = account ? placeDates(account) : readDays(value);
    return place ? [place] : [];
  });
}

/** What the articles said of an event one after another, where one of them changed its date or its status. */
function listStates(event: DatedEvent): [told: number, form: number, start: number, length: number][] {
  const states: [number, number, number, number][] = [];
  for (const account of event.accounts) {
    const told = readDays(account.published)?.[0];
    const place = placeDates(account);
    if (told === undefined || !place) continue;
    const [start, end] = place;
    const form = writeForm({...account, certainty: event.certainty}, end - start);
    const last = states.at(-1);
    if (!last || last[1] !== form || last[2] !== start || last[3] !== round(end - start))
      states.push([told, form, start, round(end - start)]);
  }
  return states.length > 1 ? states : [];
}

/** To the minute: 1/1440 of a day. */
function round(days: number): number {
  return Math.round(days * 1e5) / 1e5;
}
