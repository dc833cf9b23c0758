import {type TimeInterval, utcDay, utcHour, utcMonday, utcMonth, utcYear} from "d3";
import {type Fold, noFold} from "../columns/fold.ts";
import {findDateFormat} from "../columns/formats.ts";
import {DAY, HOUR, type Instant, YEAR} from "../columns/instants.ts";
import type {View} from "../columns/view.ts";

/** A labelled instant of the axis, `at` in pixels from the start of the view. */
export interface Tick {
  at: number;
  instant: Instant;
  label: string;
}

/** A day, a month or a year that the ticks lie in: its name sticks to the edge while any of it is on screen. */
export interface Context {
  key: string;
  at: number; // of its boundary, may be before the view
  labelAt: number;
  label: string | null; // null where its name has no room
}

export interface Axis {
  ticks: Tick[];
  contexts: Context[];
  unit: Unit;
}

export type Unit = "hour" | "day" | "week" | "month" | "quarter" | "year";

interface AxisOptions {
  scale?: number; // widens the room labels need, for larger text
  brief?: boolean; // “Sept. 2020” for “September 2020”, and each where its context begins
  fold?: Fold;
}

interface Step {
  unit: Unit;
  every: (start: Date, end: Date) => Date[];
  length: number; // ms, about
  room: number; // px a label needs
}

const ranged = (interval: TimeInterval | null) => (start: Date, end: Date) => interval?.range(start, end) ?? [];
const years = (count: number): Step => ({
  unit: "year",
  every: ranged(count === 1 ? utcYear : (utcYear.every(count) as TimeInterval)),
  length: count * YEAR,
  room: 46,
});

const steps: Step[] = [
  ...[1, 2, 3, 6, 12].map((count): Step => {
    return {unit: "hour", every: ranged(utcHour.every(count)), length: count * HOUR, room: 56};
  }),
  {unit: "day", every: ranged(utcDay), length: DAY, room: 34},
  {unit: "week", every: ranged(utcMonday), length: 7 * DAY, room: 34},
  {unit: "month", every: ranged(utcMonth), length: YEAR / 12, room: 46},
  {unit: "quarter", every: ranged(utcMonth.every(3)), length: YEAR / 4, room: 46},
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000].map(years),
];

/**
 * The ticks and their context for a view (drawn time) over `length` pixels. Ticks are hours, days, weeks, months, quarters
 * or rounded years, whichever are the nearest that leave each label its room; the context tells the day of hours, the month
 * of days, the year of months.
 */
export function findAxis(view: View, length: number, language: string, options: AxisOptions = {}): Axis {
  const {scale = 1, fold = noFold} = options;
  const density = length / (view.end - view.start);
  const step = steps.find((candidate) => candidate.length * density >= candidate.room * scale) ?? steps.at(-1);
  if (!step || !(length > 0)) return {ticks: [], contexts: [], unit: "year"};
  const write = formatTick(step.unit, language);
  const place = (date: Date) => (fold.at(date.getTime()) - view.start) * density;
  const stretches = findStretches(view, fold);
  const ticks = stretches
    .flatMap(({start, end}) => step.every(new Date(Math.ceil(start)), new Date(end)))
    .map((date) => ({at: place(date), instant: date.getTime(), label: write(date)}));
  return {ticks, contexts: findContexts(stretches, step.unit, place, length, language, options), unit: step.unit};
}

/** What of a view lies outside the folded breaks, in real time. */
function findStretches(view: View, fold: Fold): View[] {
  const [start, end] = [fold.back(view.start), fold.back(view.end)];
  const stretches: View[] = [];
  let from = start;
  for (const each of fold.breaks) {
    if (each.end <= start || each.start >= end) continue;
    if (each.start > from) stretches.push({start: from, end: each.start});
    from = Math.max(from, each.end);
  }
  if (from < end) stretches.push({start: from, end});
  return stretches;
}

function findContexts(
  stretches: readonly View[],
  unit: Unit,
  place: (date: Date) => number,
  length: number,
  language: string,
  {scale = 1, brief = false}: AxisOptions,
): Context[] {
  const interval = contextInterval(unit);
  if (!interval) return [];
  const forms = formatContext(unit, language, brief);
  const dates = stretches.flatMap(({start, end}) => {
    const first = interval.floor(new Date(start));
    return [first, ...interval.range(new Date(start + 1), new Date(end)).filter((date) => date > first)];
  });
  const own = dates.filter((date, index) => dates[index - 1]?.getTime() !== date.getTime());
  return own.map((date, index) => {
    const at = place(date);
    const next = own[index + 1];
    const labelAt = Math.max(at, 0);
    const room = (next ? place(next) : length) - labelAt;
    const fits = (text: string) => room >= (text.length * 7.6 + 12) * scale;
    const label = forms.map((write) => write(date)).find((text) => brief || fits(text)) ?? null;
    return {key: String(date.getTime()), at, labelAt, label};
  });
}

function contextInterval(unit: Unit): TimeInterval | null {
  if (unit === "hour") return utcDay;
  if (unit === "day" || unit === "week") return utcMonth;
  return unit === "month" || unit === "quarter" ? utcYear : null;
}

function formatTick(unit: Unit, language: string): (date: Date) => string {
  if (unit === "year") return (date) => writeYear(date, language);
  const options: Record<Exclude<Unit, "year">, Intl.DateTimeFormatOptions> = {
    hour: {hour: "2-digit", minute: "2-digit", hourCycle: "h23"},
    day: {day: "numeric"},
    week: {day: "numeric"},
    month: {month: "short"},
    quarter: {month: "short"},
  };
  const format = findDateFormat(language, options[unit]);
  return (date) => format.format(date);
}

/** The ways to name a context, the longest first; all of them name the year. */
function formatContext(unit: Unit, language: string, brief: boolean): ((date: Date) => string)[] {
  if (unit === "month" || unit === "quarter") return [(date) => writeYear(date, language)];
  const day: Intl.DateTimeFormatOptions = unit === "hour" ? {day: "numeric"} : {};
  const [long, short] = (["long", "short"] as const).map((month) => {
    const format = findDateFormat(language, {...day, month, year: "numeric"});
    return (date: Date) => format.format(date);
  }) as [(date: Date) => string, (date: Date) => string];
  if (brief) return [short];
  const weekday = findDateFormat(language, {weekday: "long"});
  return unit === "hour" ? [(date) => `${weekday.format(date)} ${long(date)}`, long, short] : [long, short];
}

/** A year as a reader writes it; before the year 1 with its era. */
function writeYear(date: Date, language: string): string {
  const year = date.getUTCFullYear();
  if (year > 0) return String(year);
  return findDateFormat(language, {year: "numeric", era: "short"}).format(date);
}

/** A view in words: “9–16 September 2020”, “2001–2025”, as fine as its length asks for. */
export function writePeriod({start, end}: View, language: string): string {
  const length = end - start;
  const isWholeDays = start % DAY === 0 && end % DAY === 0;
  const fine: Intl.DateTimeFormatOptions =
    length > 3 * YEAR
      ? {year: "numeric"}
      : length > 90 * DAY
        ? {year: "numeric", month: "long"}
        : length > 3 * DAY || isWholeDays
          ? {year: "numeric", month: "long", day: "numeric"}
          : {year: "numeric", month: "long", day: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23"};
  const format = findDateFormat(language, fine);
  return format.formatRange(new Date(start), new Date(Math.max(start, end - 1)));
}
