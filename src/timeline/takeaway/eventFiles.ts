import {type Chronicle, listCells, nameOf} from "../columns/chronicle.ts";
import {certaintyOf, extentOf, statusOf} from "../columns/forms.ts";
import {DAY, writeInstant} from "../columns/instants.ts";
import {linkEvent, quotesOf, type Words} from "../interface/words.ts";

interface EventRow {
  id: string;
  name: string;
  date: string; // EDTF
  start: string; // ISO 8601
  end: string; // included
  status: string;
  certainty: string;
  type: string;
  participants: string[];
  place: string;
  publishers: string[];
  quote: string;
  url: string;
}

function readRow(words: Words, event: number): EventRow {
  const {chronicle} = words;
  const {data} = chronicle;
  const form = chronicle.forms[event] as number;
  const told = quotesOf(words, event);
  return {
    id: nameOf(chronicle, event)?.id ?? "",
    name: nameOf(chronicle, event)?.name ?? "",
    date: told?.date ?? "",
    start: writeDay(chronicle, event, "starts"),
    end: writeDay(chronicle, event, "ends"),
    status: statusOf(form),
    certainty: certaintyOf(form),
    type: data.types[chronicle.types[event] as number] ?? "",
    participants: listCells(chronicle.who, event).map((index) => data.participants[index]?.name ?? ""),
    place: data.places[chronicle.places[event] as number]?.name ?? "",
    publishers: listCells(chronicle.press, event).map((index) => data.publishers[index] ?? ""),
    quote: told?.sources[0]?.quote ?? "",
    url: new URL(linkEvent(words, event), document.baseURI).href,
  };
}

function writeDay(chronicle: Chronicle, event: number, side: "starts" | "ends"): string {
  const [start, end] = [chronicle.starts[event] as number, chronicle.ends[event] as number];
  const precision = end - start < DAY || start % DAY !== 0 ? "minute" : "day";
  return writeInstant(side === "starts" ? start : Math.max(start, end - (precision === "day" ? DAY : 0)), precision);
}

const columns = [
  "id",
  "name",
  "date",
  "start",
  "end",
  "status",
  "certainty",
  "type",
  "participants",
  "place",
  "publishers",
  "quote",
  "url",
] as const;

/** The events as CSV (RFC 4180). Cells that a sheet would take for a formula begin with an apostrophe. */
export function writeCsv(words: Words, events: readonly number[]): string {
  const write = (value: string | string[]) => {
    const text = Array.isArray(value) ? value.join("; ") : value;
    const isDate = /^[-+]?\d{4,6}(-\d\d)*(T[\d:]+)?$/.test(text);
    const safe = !isDate && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
  };
  const rows = events.map((event) => {
    const row = readRow(words, event);
    return columns.map((column) => write(row[column])).join(",");
  });
  return `${[columns.join(","), ...rows].join("\r\n")}\r\n`;
}

export function writeJson(words: Words, events: readonly number[]): string {
  return `${JSON.stringify(
    events.map((event) => readRow(words, event)),
    null,
    1,
  )}\n`;
}

const FIRST = new Date(0).setUTCFullYear(1, 0, 1);

/** The events as iCalendar (RFC 5545); left out are those before the year 1, which it cannot say, and months and years. */
export function writeIcs(words: Words, events: readonly number[]): string {
  const {chronicle} = words;
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Dateline//Timeline//EN", "CALSCALE:GREGORIAN"];
  for (const event of events) {
    const start = chronicle.starts[event] as number;
    const form = chronicle.forms[event] as number;
    if (extentOf(form) === "span" || start < FIRST) continue;
    lines.push(...writeEntry(readRow(words, event), start, chronicle.ends[event] as number));
  }
  return [...lines, "END:VCALENDAR", ""].map(foldLine).join("\r\n");
}

function writeEntry(row: EventRow, start: number, end: number): string[] {
  const compact = (instant: number, precision: "day" | "minute") => {
    const text = writeInstant(instant, precision).replace(/[-:]/g, "");
    return precision === "day" ? text : `${text}00`;
  };
  const isDay = start % DAY === 0 && end - start >= DAY;
  const [from, to] = isDay
    ? [`DTSTART;VALUE=DATE:${compact(start, "day")}`, `DTEND;VALUE=DATE:${compact(end, "day")}`]
    : [`DTSTART:${compact(start, "minute")}`, `DTEND:${compact(end, "minute")}`];
  const status =
    row.status === "cancelled"
      ? "CANCELLED"
      : row.status === "held" || row.status === "ongoing"
        ? "CONFIRMED"
        : "TENTATIVE";
  const quote = (text: string) => text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
  return [
    "BEGIN:VEVENT",
    `UID:${quote(row.id)}@dateline`,
    `DTSTAMP:${compact(start, "day")}T000000Z`,
    from,
    to,
    `SUMMARY:${quote(row.name)}`,
    ...(row.place === "" ? [] : [`LOCATION:${quote(row.place)}`]),
    ...(row.quote === "" ? [] : [`DESCRIPTION:${quote(row.quote)}`]),
    `STATUS:${status}`,
    `URL:${row.url}`,
    "END:VEVENT",
  ];
}

/** Lines of at most 75 octets; the rest goes on after a space, and no character is cut. */
function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let [folded, size] = ["", 0];
  for (const character of line) {
    const length = encoder.encode(character).length;
    if (size + length > 74) {
      folded += "\r\n ";
      size = 1;
    }
    folded += character;
    size += length;
  }
  return folded;
}
