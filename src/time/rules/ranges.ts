import {dayExtent, type Extent, monthExtent, yearExtent} from "../extent.ts";
import type {Slots} from "../matchPatterns.ts";
import {placeless, type Reading, readingBetween, readingOf} from "../reading.ts";
import type {Scene} from "../scene.ts";
import {
  fullYear,
  hasTwoMonths,
  monthOf,
  readDate,
  readDayAfterDay,
  readDayOfMonth,
  readFigureDate,
  readFigureDay,
  readMonth,
  writtenYear,
} from "./dates.ts";
import {joinNight} from "./dayParts.ts";

/**
 * "du 9 au 11 septembre", "September 9-11", "du 30 août au 2 septembre 2020", "11日至13日": the end tells the year of the
 * beginning. "La nuit du 3 au 4 mars" is that of the first day.
 */
export function readDayRange(slots: Slots, scene: Scene): Reading | null {
  const [firstDay, lastDay] = [dayOf(slots, ""), dayOf(slots, "2")];
  if (!(monthOf(slots) > 0)) return readRangeInMonth(slots, scene);
  const two = hasTwoMonths(slots);
  const lastMonth = two ? monthOf(slots, "2") : monthOf(slots);
  const year = two ? (slots.year2 ?? slots.year) : slots.year;
  const short = two ? (slots.twoDigits2 ?? slots.twoDigits) : slots.twoDigits;
  const last = readDate(
    slotsOf({
      ...withoutMonths(slots),
      month: String(lastMonth),
      day: lastDay,
      year,
      twoDigits: short,
      weekday: slots.weekday2,
      dayPart: undefined,
    }),
    scene,
  );
  if (!last) return null;
  const firstMonth = monthOf(slots);
  if (!last.extent) return placeless("DATE", `XXXX-${pad(firstMonth)}-${pad(Number(firstDay))}/${last.value}`);
  const firstYear =
    two && (slots.year2 ?? slots.twoDigits2) !== undefined
      ? (writtenYear(slots, scene) ?? yearBefore(last.extent, firstMonth))
      : yearBefore(last.extent, firstMonth);
  // "28日到11月4日": over the end of the month before.
  const isOver = !two && endsMonth(Number(firstDay), Number(lastDay));
  const before = last.extent.start.minus({months: 1});
  const first = isOver
    ? dayExtent(before.year, before.month, Number(firstDay))
    : dayExtent(firstYear, firstMonth, Number(firstDay));
  const {anchor, certainty, dated} = last;
  if (first && slots.dayPart === "NI") return joinNight(readingOf(first, {anchor, certainty, dated}));
  return first && readingBetween(first, last.extent, {anchor, certainty, dated});
}

/** "с 10.09.2021 по 15.09.2021", "14.10. bis 15.10.2018": in figures, the end telling the year. */
export function readFigureRange(slots: Slots, scene: Scene): Reading | null {
  const lastDate = slots.figureDate2 ?? (slots.figureDay === undefined ? undefined : slots.figureDate);
  const last =
    lastDate === undefined
      ? readFigureDay(slotsOf({figureDay: slots.figureDay2}), scene)
      : readFigureDate({figureDate: lastDate}, scene);
  if (!last?.extent) return null;
  const first =
    slots.figureDate2 === undefined
      ? readFigureDay(slotsOf({figureDay: slots.figureDay, year: String(last.extent.start.year)}), scene)
      : readFigureDate({figureDate: slots.figureDate ?? ""}, scene);
  const {anchor, certainty, dated} = last;
  return first?.extent ? readingBetween(first.extent, last.extent, {anchor, certainty, dated}) : null;
}

/** "11日至13日", "vom 9. bis zum 11.": of the month that such a last day is in. */
function readRangeInMonth(slots: Slots, scene: Scene): Reading | null {
  const end = dayOf(slots, "2");
  // "20 февраля – Венесуэлу, 21-22 – Бразилию": behind a day of the same sentence it is of that day's month.
  const behind = slots.unit === undefined ? readDayAfterDay(slotsOf({day: end}), scene) : null;
  const last = behind ?? readDayOfMonth(slotsOf({day: end, direction: slots.direction, unit: slots.unit}), scene);
  if (!last?.extent) return null;
  const [firstDay, lastDay] = [Number(dayOf(slots, "")), last.extent.start.day];
  // "31日至2日": over the end of a month.
  const isOver = endsMonth(firstDay, lastDay);
  const {year, month} = last.extent.start.minus({months: isOver ? 1 : 0});
  const first = dayExtent(year, month, firstDay);
  const {anchor, certainty, dated} = last;
  return first && readingBetween(first, last.extent, {anchor, certainty, dated});
}

/** Days of a range that begins before the end of a month and ends behind the beginning of the next. */
const LATE_DAY = 25;
const EARLY_DAY = 6;

function endsMonth(firstDay: number, lastDay: number): boolean {
  return firstDay >= LATE_DAY && lastDay <= EARLY_DAY;
}

/** The day of a match, in figures or in words. */
function dayOf(slots: Slots, number: "" | "2"): string | undefined {
  return slots[`day${number}`] ?? slots[`ordinal${number}`] ?? slots[`number${number}`];
}

/** "from March to May 2009", "entre juin et août". */
export function readMonthRange(slots: Slots, scene: Scene): Reading | null {
  const year = slots.year2 ?? slots.year;
  const last = readMonth(
    slotsOf({month: String(monthOf(slots, "2")), year, relativeYear: slots.relativeYear, direction: slots.direction}),
    scene,
  );
  if (!last?.extent) return null;
  const firstYear =
    slots.year2 !== undefined && slots.year !== undefined
      ? Number(slots.year)
      : yearBefore(last.extent, monthOf(slots));
  return readingBetween(monthExtent(firstYear, monthOf(slots)), last.extent, {anchor: last.anchor, dated: last.dated});
}

/** "from 2001 to 2005", "1939-1945", "2008-09" when the second number follows the first, "from 221 to 206 BC". */
export function readYearRange(slots: Slots, scene: Scene): Reading | null {
  if (slots.era !== undefined) return readEraRange(slots, scene);
  const isShort = slots.year === undefined; // "saison 97-98"
  const first = isShort ? fullYear(Number(slots.twoDigits), scene.issue?.day.year ?? 2000) : Number(slots.year);
  const digits = isShort ? slots.twoDigits2 : slots.twoDigits;
  const short = digits === undefined ? null : Math.floor(first / 100) * 100 + Number(digits);
  const last = slots.year2 === undefined ? short : Number(slots.year2);
  if (last === null || last <= first) return null;
  return readingBetween(yearExtent(first), yearExtent(last), {dated: true});
}

function readEraRange(slots: Slots, scene: Scene): Reading | null {
  const [from, to] = [
    slots.year ?? slots.number,
    slots.year2 ?? (slots.year === undefined ? slots.number2 : slots.number),
  ];
  const first = writtenYear(slotsOf({year: from, era: slots.era}), scene);
  const last = writtenYear(slotsOf({year: to, era: slots.era2 ?? slots.era}), scene);
  return first === null || last === null ? null : readingBetween(yearExtent(first), yearExtent(last), {dated: true});
}

/** "4 and 5 September": days that meet are one stretch; null when they do not, and each is read by itself. */
export function readDayList(slots: Slots, scene: Scene): Reading | null {
  const written = Object.entries(slots).flatMap(([name, day]) =>
    /^(?:day|ordinal)\d*$/.test(name) ? [Number(day)] : [],
  );
  // "Am 24. und 25.08.": the last day has its month in figures.
  const figures = slots.figureDay === undefined ? null : readFigureDay(slots, scene);
  const days = figures?.extent ? [...written, figures.extent.start.day] : written;
  const [first = 0] = days;
  if (days.some((day, index) => day !== first + index)) return null;
  const readEnd = monthOf(slots) > 0 ? readDate : readDayOfMonth; // "11日和12日": of no month that is named
  const end =
    figures ??
    readEnd(
      slotsOf({...slots, day: String(days.at(-1)), ordinal: undefined, weekday: undefined, nearWeekday: undefined}),
      scene,
    );
  if (!end?.extent) return null;
  const {year, month} = end.extent.start;
  const start = dayExtent(year, month, first);
  return start && readingBetween(start, end.extent, {anchor: end.anchor, certainty: end.certainty, dated: end.dated});
}

/** A beginning whose year is not written lies in the end's year, or before it when its month comes later. */
function yearBefore({start}: Extent, month: number): number {
  return month > start.month ? start.year - 1 : start.year;
}

function withoutMonths(slots: Slots): Slots {
  return Object.fromEntries(Object.entries(slots).filter(([name]) => !/month/i.test(name)));
}

function slotsOf(slots: Record<string, string | undefined>): Slots {
  return Object.fromEntries(Object.entries(slots).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
