import {DateTime} from "luxon";

/** The first and last day (or minute) that a date may mean, both included; null where it is open. */
export interface Bounds {
  earliest: string | null; // ISO 8601: 2020-09-11, or 2020-09-11T18:00 as its clock showed, without zone
  latest: string | null;
}

/**
 * The bounds of an EDTF value (ISO 8601-2, levels 0 and 1, and of level 2 the groups of months 21–41 and one of a stretch,
 * [2020-09-09..2020-09-11]), or null when it is not one. Approximate and uncertain values have the bounds of what they are near to. Years before 1 BC are
 * negative, as in ISO 8601: 44 BC is -0043.
 */
export function boundsOf(edtf: string): Bounds | null {
  const [, first, last] = /^\[([^[\].]+)\.\.([^[\].]+)\]$/.exec(edtf) ?? [];
  if (first && last) return boundsOf(`${first}/${last}`);
  const sides = edtf.split("/");
  if (sides.length > 2) return null;
  if (sides.length === 1) return boundsOfDate(edtf);
  const [from, to] = sides.map((side) => (side === ".." || side === "" ? openSide : boundsOfDate(side)));
  if (!from || !to || (from === openSide && to === openSide)) return null;
  if (from.earliest && to.latest && compareDays(from.earliest, to.latest) > 0) return null;
  return {earliest: from.earliest, latest: to.latest};
}

/** Whether a text is an EDTF value that this module understands. */
export function isEdtf(text: string): boolean {
  return boundsOf(text) !== null;
}

/**
 * Orders two EDTF values: by earliest, then latest; what is open at its start comes first, what is open at its end
 * comes last, and what is no EDTF value comes after all others.
 */
export function compareDates(a: string, b: string): number {
  const [left, right] = [boundsOf(a), boundsOf(b)];
  if (!left || !right) return Number(!left) - Number(!right);
  return (
    compareOpen(left.earliest, right.earliest, -1) || compareOpen(left.latest, right.latest, 1) || compareText(a, b)
  );
}

const openSide: Bounds = {earliest: null, latest: null};
const datePattern = /^(-?\d[\dX]{2}[\dX])(?:-(\d\d|XX)(?:-(\d\d|XX))?)?[~?%]?$/;
const minutePattern = /^(-?\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d))?(?:Z|[+-]\d\d(?::\d\d)?)?[~?%]?$/;
const longYearPattern = /^Y(-?\d{5,6})[~?%]?$/;

/** First and last month of the groups of months that ISO 8601-2 numbers: seasons, quarters, thirds, halves. */
const groupsOfMonths: Record<number, readonly [first: number, last: number]> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
  25: [3, 5],
  26: [6, 8],
  27: [9, 11],
  28: [12, 14],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  37: [1, 4],
  38: [5, 8],
  39: [9, 12],
  40: [1, 6],
  41: [7, 12],
};

function boundsOfDate(text: string): Bounds | null {
  const longYear = longYearPattern.exec(text)?.[1];
  if (longYear) return boundsOfMonths(Number(longYear), 1, 12);
  if (text.includes("T")) return boundsOfMinute(text);
  const match = datePattern.exec(text);
  if (!match) return null;
  const [, year = "", month, day] = match;
  if (/X\d/.test(year) || (year.includes("X") && month !== undefined && month !== "XX")) return null;
  const [first, last] = yearsOf(year);
  if (month === undefined || month === "XX") return day === undefined || day === "XX" ? spanOfYears(first, last) : null;
  const group = groupsOfMonths[Number(month)];
  if (group) return day === undefined ? boundsOfMonths(first, ...group) : null;
  if (day === undefined || day === "XX") return boundsOfMonths(first, Number(month), Number(month));
  const written = writeDay(DateTime.utc(first, Number(month), Number(day)));
  return written === null ? null : {earliest: written, latest: written};
}

/** The years that digits and X mean; of a year before Christ, the lower number comes last. */
function yearsOf(year: string): [first: number, last: number] {
  const ends = [Number(year.replaceAll("X", "0")), Number(year.replaceAll("X", "9"))];
  return [Math.min(...ends), Math.max(...ends)];
}

function spanOfYears(first: number, last: number): Bounds | null {
  const [start, end] = [boundsOfMonths(first, 1, 1), boundsOfMonths(last, 12, 12)];
  return start && end && {earliest: start.earliest, latest: end.latest};
}

/** Months past 12 belong to the year after, so that winter may end in February. */
function boundsOfMonths(year: number, first: number, last: number): Bounds | null {
  const start = DateTime.utc(year, first, 1);
  const end = start.plus({months: last - first}).endOf("month");
  const [earliest, latest] = [writeDay(start), writeDay(end)];
  return earliest && latest ? {earliest, latest} : null;
}

function boundsOfMinute(text: string): Bounds | null {
  const [, day = "", hour, minute, second] = minutePattern.exec(text) ?? [];
  if (!boundsOfDate(day) || Number(hour) > 24 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  if (Number(hour) === 24 && Number(minute) > 0) return null;
  const time = DateTime.fromISO(day, {zone: "utc"}).plus({hours: Number(hour), minutes: Number(minute)});
  const written = writeDay(time);
  if (!written) return null;
  const stamp = `${written}T${time.toFormat("HH:mm")}`;
  return {earliest: stamp, latest: stamp};
}

/** Luxon's toISODate writes years past 9999 and before 0 with six digits; EDTF has four. */
function writeDay(time: DateTime): string | null {
  if (!time.isValid) return null;
  const {year, month, day} = time;
  if (Math.abs(year) > 9999) return time.toISODate();
  return `${year < 0 ? "-" : ""}${pad(Math.abs(year), 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, "0");
}

function compareOpen(a: string | null, b: string | null, whenOpen: -1 | 1): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? whenOpen : -whenOpen;
  return compareDays(a, b);
}

/** Compares ISO days or minutes as numbers, since "-0043" is later than "-0100" though its text comes first. */
function compareDays(a: string, b: string): number {
  const [left, right] = [a, b].map(yearOf);
  return (left ?? 0) - (right ?? 0) || compareText(a.replace(/^[+-]?\d+/, ""), b.replace(/^[+-]?\d+/, ""));
}

function yearOf(day: string): number {
  return Number(/^[+-]?\d+/.exec(day)?.[0]);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
