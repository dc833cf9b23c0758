import type {
  TimelineData,
  TimelineDensity,
  TimelineMarks,
  TimelineNames,
  TimelinePeriod,
  TimelineQuotes,
} from "../../model.ts";
import {DAY, type Instant, MINUTE} from "./instants.ts";

/**
 * The published data, read into columns. An event is its place in time everywhere: a number from 0. Columns are as long
 * as the chronicle; what a period holds is there once that period has been read.
 */
export interface Chronicle {
  data: TimelineData;
  count: number;
  periods: Period[];
  starts: Float64Array; // Instant
  ends: Float64Array; // Instant, excluded
  forms: Uint16Array; // see forms.ts
  saliences: Uint8Array;
  types: Uint8Array;
  languages: Uint8Array;
  places: Int32Array; // -1: none
  told: Float64Array; // Instant when the first article told it
  who: Cells; // participants of each event
  press: Cells; // publishers of each event
  rivals: Map<number, {start: Instant; end: Instant}[]>;
  states: Map<number, KnownState[]>; // as earlier articles had them, in time
  names: Map<number, TimelineNames>; // by period
  quotes: Map<number, TimelineQuotes>;
  keys: Map<number, EventName>; // events of a long chronicle that are known before their period
  domain: {start: Instant; end: Instant}; // of all events, not padded
  version: number; // grows with the marks that are read
  wording: number; // grows with names and quotes, and when letters change
}

export interface EventName {
  id: string;
  name: string;
  dateText: string;
}

export interface Period extends TimelinePeriod {
  index: number;
  start: Instant;
  end: Instant;
  isRead: boolean;
}

/** Lists of numbers, one for each event: those of event `e` are values[offsets[e]] up to values[offsets[e + 1]]. */
export interface Cells {
  offsets: Uint32Array;
  lengths: Uint8Array;
  values: number[];
}

export interface KnownState {
  told: Instant;
  form: number;
  start: Instant;
  end: Instant;
}

/** Takes data/timeline.json. */
export function createChronicle(data: TimelineData): Chronicle {
  const {count} = data;
  const cells = (): Cells => ({offsets: new Uint32Array(count), lengths: new Uint8Array(count), values: []});
  const periods = data.periods.map((period, index): Period => {
    return {...period, index, start: toInstant(period.from), end: toInstant(period.until), isRead: false};
  });
  const start = periods.reduce((first, period) => Math.min(first, period.start), Number.POSITIVE_INFINITY);
  const end = periods.reduce((last, period) => Math.max(last, period.end), Number.NEGATIVE_INFINITY);
  const chronicle: Chronicle = {
    data,
    count,
    periods,
    starts: new Float64Array(count).fill(Number.NaN),
    ends: new Float64Array(count).fill(Number.NaN),
    forms: new Uint16Array(count),
    saliences: new Uint8Array(count),
    types: new Uint8Array(count),
    languages: new Uint8Array(count),
    places: new Int32Array(count).fill(-1),
    told: new Float64Array(count),
    who: cells(),
    press: cells(),
    rivals: new Map(),
    states: new Map(),
    names: new Map(),
    quotes: new Map(),
    keys: new Map(),
    domain: start < end ? {start, end} : {start: 0, end: DAY},
    version: 0,
    wording: 0,
  };
  if (data.marks && periods[0]) readMarks(chronicle, periods[0], data.marks);
  if (data.density) readKeys(chronicle, data.density.keys);
  if (data.names && periods[0]) chronicle.names.set(0, data.names);
  return chronicle;
}

/** Reads the columns of a period into their places. */
export function readMarks(chronicle: Chronicle, period: Period, marks: TimelineMarks): void {
  if (period.isRead) return;
  readColumns(chronicle, (index) => period.first + index, marks);
  period.isRead = true;
  chronicle.version += 1;
}

/** Reads the events that are to be seen before any period; they are read again with it. */
function readKeys(chronicle: Chronicle, {event, marks, names}: TimelineDensity["keys"]): void {
  readColumns(chronicle, (index) => event[index] as number, marks);
  for (const [index, each] of event.entries()) {
    const [id = "", name = "", dateText = ""] = [names.id[index], names.name[index], names.dateText[index]];
    chronicle.keys.set(each, {id, name, dateText});
  }
}

function readColumns(chronicle: Chronicle, placeOf: (index: number) => number, marks: TimelineMarks): void {
  const {starts, ends, told, forms, saliences, types, languages, places} = chronicle;
  let day = 0;
  for (let index = 0; index < marks.start.length; index++) {
    const event = placeOf(index);
    day += marks.start[index] as number;
    starts[event] = toInstant(day);
    ends[event] = toInstant(day + (marks.length[index] as number));
    told[event] = toInstant(day + (marks.told[index] as number));
    forms[event] = marks.form[index] as number;
    saliences[event] = marks.salience[index] as number;
    types[event] = marks.type[index] as number;
    languages[event] = marks.language[index] as number;
    places[event] = marks.place[index] as number;
  }
  appendCells(chronicle.who, placeOf, marks.heads, marks.who);
  appendCells(chronicle.press, placeOf, marks.presses, marks.press);
  for (const [event, rivals] of groupRows(marks.rivals, placeOf)) {
    const dates = rivals.map(([, start, length]) => ({start: toInstant(start), end: toInstant(start + length)}));
    chronicle.rivals.set(event, dates);
  }
  for (const [event, states] of groupRows(marks.states, placeOf)) {
    const known = states.map(([, on, form, start, length]) => {
      return {told: toInstant(on), form, start: toInstant(start), end: toInstant(start + length)};
    });
    chronicle.states.set(event, known);
  }
}

/** Rows by the event that they begin with. */
function groupRows<T extends readonly [number, ...number[]]>(
  rows: readonly T[],
  placeOf: (index: number) => number,
): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const event = placeOf(row[0]);
    const same = groups.get(event);
    if (same) same.push(row);
    else groups.set(event, [row]);
  }
  return groups;
}

function appendCells(
  {offsets, lengths, values}: Cells,
  placeOf: (index: number) => number,
  counts: number[],
  list: number[],
): void {
  let offset = values.length;
  for (let index = 0; index < counts.length; index++) {
    const event = placeOf(index);
    offsets[event] = offset;
    lengths[event] = counts[index] as number;
    offset += counts[index] as number;
  }
  for (const value of list) values.push(value);
}

/** The list of one event. */
export function listCells({offsets, lengths, values}: Cells, event: number): number[] {
  const offset = offsets[event] as number;
  return values.slice(offset, offset + (lengths[event] as number));
}

/** Days since 1970-01-01, to the minute. */
export function toInstant(days: number): Instant {
  return Math.round((days * DAY) / MINUTE) * MINUTE;
}

/** The period an event is of, and its place there. */
export function findPeriod({periods}: Chronicle, event: number): Period {
  let [low, high] = [0, periods.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((periods[middle] as Period).first <= event) low = middle;
    else high = middle - 1;
  }
  return periods[low] as Period;
}

/** The name of an event, and the date in words; null until they have been read. */
export function nameOf(chronicle: Chronicle, event: number): EventName | null {
  const period = findPeriod(chronicle, event);
  const names = chronicle.names.get(period.index);
  if (!names) return chronicle.keys.get(event) ?? null;
  const at = event - period.first;
  return {id: names.id[at] ?? "", name: names.name[at] ?? "", dateText: names.dateText[at] ?? ""};
}

/** An event by its id; null when no name that has been read has it. */
export function findEvent(chronicle: Chronicle, id: string): number | null {
  for (const [index, names] of chronicle.names) {
    const at = names.id.indexOf(id);
    if (at >= 0) return (chronicle.periods[index]?.first ?? 0) + at;
  }
  return null;
}
