import {DateTime} from "luxon";

/** A named stretch of the calendar. */
export type CalendarUnit =
  | "day"
  | "week"
  | "weekend"
  | "month"
  | "quarter"
  | "half"
  | "season"
  | "year"
  | "decade"
  | "century";

/** One stretch: its unit and its first day, at midnight UTC. */
export interface Extent {
  unit: CalendarUnit;
  start: DateTime;
}

/** So many results of each calculation are kept: an article names the same days again and again. */
const keptResults = 2000;

/** Remembers what a calculation gave for a number; all is forgotten when there is too much. */
function remember<T>(known: Map<number, T>, key: number, calculate: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= keptResults) known.clear();
  const result = calculate();
  known.set(key, result);
  return result;
}

const days = new Map<number, Extent | null>();
const months = new Map<number, Extent>();
const years = new Map<number, Extent>();
const extents = mapOfUnits<Extent>();
const shifted = mapOfUnits<Extent | null>();

function mapOfUnits<T>(): Record<CalendarUnit, Map<number, T>> {
  return {
    day: new Map(),
    week: new Map(),
    weekend: new Map(),
    month: new Map(),
    quarter: new Map(),
    half: new Map(),
    season: new Map(),
    year: new Map(),
    decade: new Map(),
    century: new Map(),
  };
}

const seasonMonths: Record<string, number> = {SP: 3, SU: 6, FA: 9, WI: 12};

/** The stretch of a unit in which a day lies. Weeks begin on Monday; winter begins in December. */
export function extentOf(unit: CalendarUnit, day: DateTime): Extent {
  return remember(extents[unit], dayNumber(day), () => findExtent(unit, day));
}

function findExtent(unit: CalendarUnit, day: DateTime): Extent {
  switch (unit) {
    case "weekend":
      return {unit, start: day.startOf("week").plus({days: 5})};
    case "half":
      return {unit, start: day.set({month: day.month < 7 ? 1 : 7}).startOf("month")};
    case "season":
      return {unit, start: day.minus({months: day.month % 3}).startOf("month")};
    case "decade":
      return {unit, start: day.set({year: Math.floor(day.year / 10) * 10}).startOf("year")};
    case "century":
      return {unit, start: day.set({year: Math.floor(day.year / 100) * 100}).startOf("year")};
    default:
      return {unit, start: day.startOf(unit)};
  }
}

/** The day, or null when the calendar has no such day (31 February). */
export function dayExtent(year: number, month: number, day: number): Extent | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return remember(days, (year * 16 + month) * 32 + day, () => {
    const start = DateTime.utc(year, month, day);
    return start.isValid ? {unit: "day", start} : null;
  });
}

/** The day that ISO 8601 writes, at midnight; almost all are plain ones. */
export function dayOfIso(text: string): DateTime {
  const [year, month, day] = [text.slice(0, 4), text.slice(5, 7), text.slice(8)].map(Number);
  const extent = text.length === 10 ? dayExtent(year ?? 0, month ?? 0, day ?? 0) : null;
  return extent?.start ?? DateTime.fromISO(text, {zone: "utc"});
}

export function monthExtent(year: number, month: number): Extent {
  return remember(months, year * 100 + month, () => ({unit: "month", start: DateTime.utc(year, month, 1)}));
}

export function yearExtent(year: number): Extent {
  return remember(years, year, () => ({unit: "year", start: DateTime.utc(year, 1, 1)}));
}

/** Quarter 1–4 or half 1–2 of a year. */
export function partExtent(unit: "quarter" | "half", year: number, part: number): Extent {
  return {unit, start: DateTime.utc(year, (part - 1) * (unit === "quarter" ? 3 : 6) + 1, 1)};
}

/** A season by its TIMEX3 code: SP, SU, FA, WI. */
export function seasonExtent(year: number, code: string): Extent {
  return {unit: "season", start: DateTime.utc(year, seasonMonths[code] ?? 3, 1)};
}

/** The stretch so many units later; null beyond the calendar. */
export function shiftExtent(extent: Extent, count: number): Extent | null {
  if (count === 0) return extent;
  if (Math.abs(count) >= farthestKept) return moveExtent(extent, count);
  const key = dayNumber(extent.start) * 2 * farthestKept + count;
  return remember(shifted[extent.unit], key, () => moveExtent(extent, count));
}

/** Shifts by so many units are seldom met twice. */
const farthestKept = 500;

const monthsOf: Partial<Record<CalendarUnit, number>> = {
  quarter: 3,
  half: 6,
  season: 3,
  decade: 120,
  century: 1200,
  year: 12,
  month: 1,
};

function moveExtent({unit, start}: Extent, count: number): Extent | null {
  const perUnit = monthsOf[unit];
  const moved =
    perUnit === undefined
      ? start.plus({days: count * (unit === "day" ? 1 : 7)})
      : start.plus({months: count * perUnit});
  return moved.isValid && Math.abs(moved.year) <= 9999 ? {unit, start: moved} : null;
}

/** Days from one midnight to another, both UTC; negative when the first is later. */
export function daysBetween(from: DateTime, to: DateTime): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days since 1970. */
function dayNumber(day: DateTime): number {
  return day.toMillis() / 86_400_000;
}

/** Its last day. */
export function endOfExtent(extent: Extent): DateTime {
  if (extent.unit === "weekend") return extent.start.plus({days: 1});
  return (shiftExtent(extent, 1)?.start ?? extent.start).minus({days: 1});
}

/** The TIMEX3 value: 2020-09-11, 2020-W37, 2020-W37-WE, 2020-09, 2020-Q3, 2020-H2, 2020-SU, 2020, 202, 20. */
export function valueOfExtent({unit, start}: Extent): string {
  const year = writeYear(start.year, "BC");
  switch (unit) {
    case "day":
      return `${year}-${pad(start.month)}-${pad(start.day)}`;
    case "week":
    case "weekend":
      return `${pad(start.weekYear, 4)}-W${pad(start.weekNumber)}${unit === "weekend" ? "-WE" : ""}`;
    case "month":
      return `${year}-${pad(start.month)}`;
    case "quarter":
      return `${year}-Q${start.quarter}`;
    case "half":
      return `${year}-H${start.month < 7 ? 1 : 2}`;
    case "season":
      return `${year}-${["WI", "SP", "SU", "FA"][Math.floor(start.month / 3) % 4]}`;
    case "year":
      return year;
    case "decade":
      return year.slice(0, -1);
    case "century":
      return year.slice(0, -2);
  }
}

/** The EDTF value; what EDTF has no name for (weeks, halves) becomes an interval. */
export function edtfOfExtent(extent: Extent): string {
  const {unit, start} = extent;
  const year = writeYear(start.year, "-");
  switch (unit) {
    case "day":
      return `${year}-${pad(start.month)}-${pad(start.day)}`;
    case "week":
    case "weekend":
      return `${edtfOfExtent({unit: "day", start})}/${edtfOfExtent({unit: "day", start: endOfExtent(extent)})}`;
    case "month":
      return `${year}-${pad(start.month)}`;
    case "quarter":
      return `${year}-${32 + start.quarter}`;
    case "half":
      return `${year}-${pad(start.month)}/${year}-${pad(start.month + 5)}`;
    case "season":
      return `${year}-${[24, 21, 22, 23][Math.floor(start.month / 3) % 4]}`;
    case "year":
      return year;
    case "decade":
      return `${year.slice(0, -1)}X`;
    case "century":
      return `${year.slice(0, -2)}XX`;
  }
}

/** TIMEX3 writes 44 BC as BC0044, EDTF as -0043. */
function writeYear(year: number, before: "BC" | "-"): string {
  if (year > 0) return pad(year, 4);
  return before === "BC" ? `BC${pad(1 - year, 4)}` : `${year < 0 ? "-" : ""}${pad(-year, 4)}`;
}

/** Years that news tells of, and all months and days, as they are written. */
const [written, writtenYears] = [2, 4].map((width) =>
  Array.from({length: width === 2 ? 100 : 2100}, (_, number) => String(number).padStart(width, "0")),
) as [string[], string[]];

function pad(number: number, width: 2 | 4 = 2): string {
  return (width === 2 ? written : writtenYears)[number] ?? String(number).padStart(width, "0");
}
