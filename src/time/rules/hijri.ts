import type {DateTime} from "luxon";
import type {Extent} from "../extent.ts";
import {hijriDay, lastHijriDay, readHijri} from "../hijri.ts";
import type {Slots} from "../matchPatterns.ts";
import {placeless, type Reading, readingBetween, readingOf} from "../reading.ts";
import type {Scene} from "../scene.ts";
import {chooseInDirection, chooseNearest} from "./chooseExtent.ts";
import {withDayPart} from "./dayParts.ts";

/** "15 ذو الحجة 1435 هـ", "15/12/1435هـ", "27 رمضان": a day of the Islamic calendar, of the year written or the nearest. */
export function readHijriDate(slots: Slots, scene: Scene): Reading | null {
  const inFigures = slots.figureDate ?? slots.isoDate;
  const {year, month, day} = inFigures === undefined ? writtenDate(slots) : figures(inFigures);
  if (year !== null) {
    const extent = dayOf(year, month, day);
    if (!extent) scene.report(`${day}/${month}/${year} is no day of the Islamic calendar`, "time/no-such-day");
    return extent && withDayPart(readingOf(extent, {certainty: "inferred", dated: true}), slots.dayPart);
  }
  const days = yearsNear(scene).flatMap((near) => dayOf(near, month, day) ?? []);
  const chosen = chooseNearest(days, scene);
  if (!chosen) return placeless("DATE", "XXXX-XX-XX");
  return withDayPart(readingOf(chosen, {anchor: "PUBLICATION_TIME", certainty: "inferred"}), slots.dayPart);
}

/** "شهر رمضان", "رمضان 1435": from the first day of the month to its last. */
export function readHijriMonth(slots: Slots, scene: Scene): Reading | null {
  const {year, month} = writtenDate(slots);
  if (year !== null) return monthOf(year, month, {certainty: "inferred", dated: true});
  const starts = yearsNear(scene).flatMap((near) => dayOf(near, month, 1) ?? []);
  const {direction} = slots;
  const chosen =
    direction === undefined ? chooseNearest(starts, scene) : chooseInDirection(starts, scene, Number(direction));
  if (!chosen) return placeless("DATE", "XXXX-XX");
  return monthOf(readHijri(chosen.start).year, month, {anchor: "PUBLICATION_TIME", certainty: "inferred"});
}

/** "عام 1377 هـ": from its first day to its last. */
export function readHijriYear(slots: Slots): Reading | null {
  const year = Number(slots.year ?? slots.earlyYear ?? slots.number);
  return between(hijriDay(year, 1, 1), lastHijriDay(year, 12), {certainty: "inferred", dated: true});
}

function writtenDate(slots: Slots): {year: number | null; month: number; day: number} {
  const year = slots.year ?? slots.earlyYear ?? slots.number;
  return {
    year: year === undefined ? null : Number(year),
    month: Number(slots.hijriMonth ?? slots.monthNumber),
    day: Number(slots.day ?? slots.ordinal),
  };
}

/** "15/12/1435", "1435/12/15". */
function figures(text: string): {year: number; month: number; day: number} {
  const [first = 0, month = 0, last = 0] = text.split(/[./-]/).map(Number);
  return first > 31 ? {year: first, month, day: last} : {year: last, month, day: first};
}

function monthOf(year: number, month: number, more: Partial<Reading>): Reading | null {
  return between(hijriDay(year, month, 1), lastHijriDay(year, month), more);
}

function between(first: DateTime | null, last: DateTime | null, more: Partial<Reading>): Reading | null {
  return first && last && readingBetween(asExtent(first), asExtent(last), more);
}

function dayOf(year: number, month: number, day: number): Extent | null {
  const start = hijriDay(year, month, day);
  return start && asExtent(start);
}

/** Days before the Gregorian calendar are written by the Julian one, as in other texts. */
function asExtent(day: DateTime): Extent {
  const isGregorian = day.toMillis() >= gregorian;
  const centuries = Math.floor(day.year / 100);
  const start = isGregorian ? day : day.minus({days: centuries - Math.floor(centuries / 4) - 2});
  return {unit: "day", start};
}

const gregorian = Date.UTC(1582, 9, 15);

function yearsNear({issue}: Scene): number[] {
  if (!issue) return [];
  const {year} = readHijri(issue.day);
  return [year - 1, year, year + 1];
}
