import {dayExtent, type Extent, monthExtent, yearExtent} from "../extent.ts";
import {isPreciseEnough} from "../issue.ts";
import type {Slots} from "../matchPatterns.ts";
import {historicYears, type Named} from "../narrative.ts";
import {placeless, type Reading, readingOf} from "../reading.ts";
import type {Scene} from "../scene.ts";
import {chooseInDirection, chooseNearest} from "./chooseExtent.ts";
import {chooseYear} from "./chooseYear.ts";
import {withDayPart} from "./dayParts.ts";

/** "11 September 2020", "le vendredi 11 septembre", "Sept. 11", "le 16 juillet prochain". */
export function readDate(slots: Slots, scene: Scene): Reading | null {
  const {month, day} = {month: monthOf(slots), day: Number(slots.day ?? slots.ordinal ?? slots.number)};
  if (!dayExtent(2000, month, day)) return null;
  const {weekday, dayPart} = weekdayOf(slots);
  const year = writtenYear(slots, scene);
  if (year === null) {
    const direction = slots.direction === undefined ? undefined : Number(slots.direction);
    const chosen = chooseYear(scene, {
      month,
      day,
      weekday: weekday || undefined,
      direction,
    });
    if (!chosen) return placeless("DATE", `XXXX-${pad(month)}-${pad(day)}`);
    const extent = dayExtent(chosen.year, month, day);
    if (!extent) return null;
    checkWeekday(extent, weekday, scene);
    const anchored =
      chosen.source === "issue"
        ? ({anchor: "PUBLICATION_TIME"} as const)
        : anchorTo(scene.narrative.yearTold(scene.sentence));
    return withDayPart(readingOf(extent, anchored), dayPart);
  }
  const extent = dayExtent(year, month, day);
  if (!extent) {
    scene.report(`${day} is no day of that month`, "time/no-such-day");
    return null;
  }
  checkWeekday(extent, weekday, scene);
  return withDayPart(readingOf(extent, yearFacts(slots)), dayPart);
}

/** "September 2020", "en décembre dernier", "early June". */
export function readMonth(slots: Slots, scene: Scene): Reading | null {
  const month = monthOf(slots);
  const mod = slots.modifier ?? null;
  const year = writtenYear(slots, scene);
  if (year !== null) return readingOf(monthExtent(year, month), {...yearFacts(slots), mod});
  const beside = monthBeside(month, slots, scene);
  if (beside) return beside;
  const direction = slots.direction === undefined ? undefined : Number(slots.direction);
  const chosen = chooseYear(scene, {month, day: null, direction});
  if (!chosen) return placeless("DATE", `XXXX-${pad(month)}`, mod);
  const anchored =
    chosen.source === "issue"
      ? ({anchor: "PUBLICATION_TIME"} as const)
      : anchorTo(scene.narrative.yearTold(scene.sentence));
  return readingOf(monthExtent(chosen.year, month), {...anchored, mod});
}

/** "The following March", "that August": counted from what the text named last. */
function monthBeside(month: number, {narrativeDirection, modifier}: Slots, scene: Scene): Reading | null {
  if (narrativeDirection === undefined) return null;
  const told = scene.narrative.lastIn(scene.sentence);
  if (!told) return null;
  const {start} = told.extent;
  const direction = Number(narrativeDirection);
  const isInYear = direction === 0 || Math.sign(month - start.month) === direction;
  const extent = monthExtent(isInYear ? start.year : start.year + direction, month);
  return readingOf(extent, {anchor: told.position, dated: told.dated, mod: modifier ?? null});
}

/** "in 1998", "44 BC", "fin 2019". */
export function readYear(slots: Slots, scene: Scene): Reading | null {
  const {number} = slots;
  const isNumber =
    number !== undefined && [slots.year, slots.modernYear, slots.earlyYear].every((year) => year === undefined);
  const year = writtenYear(isNumber ? {...slots, year: number} : slots, scene); // "в 476 году"
  if (year === null) return null;
  return readingOf(yearExtent(year), {...yearFacts(slots), mod: slots.modifier ?? null});
}

/**
 * "11日", "the 11th", "Friday the 13th": such a day of the issue's month or of one beside it, or of the month told; "上月15日" of
 * the month that is named by its distance.
 */
export function readDayOfMonth(slots: Slots, scene: Scene): Reading | null {
  const day = Number(slots.day ?? slots.ordinal);
  const {weekday, dayPart} = weekdayOf(slots);
  const told = slots.direction === undefined ? monthTold(slots, scene) : null;
  const {issue} = scene;
  const base = told?.extent.start ?? (issue && isPreciseEnough(issue, "day") ? issue.day : null);
  if (!base) return placeless("DATE", `XXXX-XX-${pad(day)}`);
  const offsets = slots.unit === "month" ? [Number(slots.direction ?? 0)] : told ? [0] : [-1, 0, 1];
  const days = offsets.flatMap((offset) => {
    const month = base.startOf("month").plus({months: offset});
    const extent = dayExtent(month.year, month.month, day);
    return extent && (!weekday || extent.start.weekday === weekday) ? [extent] : [];
  });
  const more = {
    anchor: told?.position ?? "PUBLICATION_TIME",
    certainty: "inferred",
    dated: told?.dated ?? false,
  } as const;
  const chosen =
    told || slots.unit === "month"
      ? (days[0] ?? null)
      : slots.direction === undefined
        ? chooseNearest(days, scene, wrongSideOfMonth)
        : chooseInDirection(days, scene, Number(slots.direction));
  return chosen && withDayPart(readingOf(chosen, more), dayPart);
}

/** From so late in a month a lower number is a day of the next, which then is no later than this. */
const monthEnds = 24;
const monthBegan = 8;

/**
 * "Arrivé le 9 septembre, il est reparti le 11": a number alone is a day where its sentence has told one before; of the same
 * month, or of the next where that one was near its end. Null for what goes back.
 */
export function readDayAfterDay(slots: Slots, {narrative, sentence}: Scene): Reading | null {
  const told = narrative.dayIn(sentence);
  if (told?.sentence !== sentence) return null;
  const {start} = told.extent;
  const day = Number(slots.day ?? slots.ordinal);
  const isNextMonth = day < monthBegan && start.day > monthEnds;
  if (day <= start.day && !isNextMonth) return null;
  const {year, month} = start.plus({months: Number(isNextMonth)});
  const extent = dayExtent(year, month, day);
  return extent && readingOf(extent, {anchor: told.position, certainty: "inferred", dated: told.dated});
}

/** So many days farther is a bare day of the month on the side of the issue where the verb does not put it. */
const wrongSideOfMonth = 12;

/** The month of which a text tells days: that of its history, or the one named last where the words ask for it. */
function monthTold({narrativeDirection}: Slots, scene: Scene): Named | null {
  const {narrative, sentence} = scene;
  if (narrativeDirection === undefined && !yearTold(scene)) return null;
  return narrative.lastWithin("month", sentence);
}

/** "11/09", "am 11.9.": in the order of the article, of the year that the text tells or the nearest. */
export function readFigureDay(slots: Slots, scene: Scene): Reading | null {
  const [first = "", second = ""] = (slots.figureDay ?? "").split(/[./]/);
  const {figureDay: _, ...others} = slots;
  const inOrder = (isDayFirst: boolean) =>
    readDate({...others, day: isDayFirst ? first : second, month: isDayFirst ? second : first}, scene);
  return inOrder(scene.dayFirst) ?? inOrder(!scene.dayFirst);
}

/** "2020-09-11", and a date-time by its local minute. */
export function readIsoDate(slots: Slots, scene: Scene): Reading | null {
  const text = slots.isoDate ?? "";
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split("-").map(Number);
  const extent = dayExtent(year, month, day);
  if (!extent) {
    scene.report(`“${text}” is no day of the calendar`, "time/no-such-day");
    return null;
  }
  const minute = text.slice(10, 16);
  const reading = readingOf(extent, {dated: true});
  return minute === ""
    ? reading
    : {...reading, type: "TIME", value: text.replace(/(T\d\d:\d\d)[\d:.]*/, "$1"), date: `${reading.date}${minute}`};
}

/** "11/09/2020", in the order of the language; in the other one when only that makes a date. */
export function readFigureDate(slots: Slots, scene: Scene): Reading | null {
  const written = readFigures(slots.figureDate ?? "", scene.dayFirst, scene.issue?.day.year ?? null);
  if (written) return readingOf(written, {dated: true});
  return null;
}

/** Reads "11/09/2020" or "11.9.20"; years of two digits are the ones nearest to a year, or nothing without one. */
export function readFigures(text: string, dayFirst: boolean, nearYear: number | null): Extent | null {
  const [first = 0, second = 0, third = 0] = text.split(/[./-]/).map(Number);
  const year = /\d{4}$/.test(text) ? third : nearYear === null ? null : fullYear(third, nearYear);
  if (year === null) return null;
  const inOrder = dayFirst ? dayExtent(year, second, first) : dayExtent(year, first, second);
  return (
    inOrder ??
    (dayFirst && !text.includes(".")
      ? dayExtent(year, first, second)
      : dayFirst
        ? null
        : dayExtent(year, second, first))
  );
}

/** "09/2012". */
export function readFigureMonth(slots: Slots): Reading | null {
  const [month = 0, year = 0] = (slots.figureMonth ?? "").split("/").map(Number);
  return readingOf(monthExtent(year, month), {dated: true});
}

/** So many years ahead a year of two digits may lie; "mai 68" does not. */
const twoDigitsAhead = 19;

/** The last year of two digits before another year, or one that lies a little ahead of it. */
export function fullYear(twoDigits: number, near: number): number {
  const year = Math.floor(near / 100) * 100 + twoDigits;
  if (year > near + twoDigitsAhead) return year - 100;
  return year + 100 <= near + twoDigitsAhead ? year + 100 : year;
}

/** The weekday of a match, 0 when it has none, and the part of the day, which may be one word: "Freitagabend". */
export function weekdayOf(slots: Slots, number: "" | "2" = ""): {weekday: number; dayPart: string | undefined} {
  const written = number === "" ? (slots.weekday ?? slots.nearWeekday) : (slots.weekday2 ?? slots.nearWeekday2);
  if (written === undefined) return {weekday: 0, dayPart: slots.dayPart};
  const [weekday, part] = written.split("T");
  return {weekday: Number(weekday), dayPart: part ?? slots.dayPart};
}

/** Whether a match has a second month. */
export function hasTwoMonths(slots: Slots): boolean {
  return monthIn(slots, "2") !== undefined;
}

/** The month of a match, whichever class of word gave it. */
export function monthOf(slots: Slots, number: "" | "2" = ""): number {
  return Number(monthIn(slots, number));
}

function monthIn(slots: Slots, number: "" | "2"): string | undefined {
  return number === ""
    ? (slots.month ?? slots.nearMonth ?? slots.romanMonth ?? slots.monthNumber)
    : (slots.month2 ?? slots.nearMonth2 ?? slots.romanMonth2 ?? slots.monthNumber2);
}

/** The year that the words give, as a number or as "last year"; null when they give none. */
export function writtenYear(slots: Slots, scene: Scene): number | null {
  if (slots.relativeYear !== undefined) return scene.issue && scene.issue.day.year + Number(slots.relativeYear);
  if (slots.unit === "year") {
    const told = scene.narrative.lastIn(scene.sentence); // "of that year", "of the following year"
    return told && told.extent.start.year + Number(slots.narrativeDirection ?? 0);
  }
  if (slots.reign !== undefined) return Number(slots.reign) + Number(slots.number ?? 1); // 元年 is the first
  const written =
    slots.year ?? slots.modernYear ?? slots.earlyYear ?? (slots.era === undefined ? undefined : slots.number);
  if (written === undefined) {
    const short = slots.zeroYear ?? slots.twoDigits;
    return short === undefined ? null : fullYear(Number(short), scene.issue?.day.year ?? 2000);
  }
  const number = Number(written);
  if (!Number.isInteger(number) || number < 1 || number > 9999) return null;
  return slots.era === "BC" ? 1 - number : number;
}

/** Where a year comes from: the words alone, or the issue ("last year"). */
export function yearFacts(slots: Slots): Pick<Reading, "anchor" | "dated"> {
  return slots.relativeYear === undefined ? {anchor: null, dated: true} : {anchor: "PUBLICATION_TIME", dated: false};
}

/** What dates the history that is told; what lies ahead is no part of it. */
export function yearTold(scene: Scene): Named | null {
  const {issue, narrative, sentence} = scene;
  if (issue && scene.readTense() === "future") return null;
  const named = narrative.lastIn(sentence);
  const isBeside = named?.dated && named.sentence === sentence && issue; // "mars 1945 … durant l'été"
  const isHistoric = isBeside && issue.day.year - named.extent.start.year >= historicYears;
  return narrative.yearTold(sentence) ?? (isHistoric ? named : null);
}

/** A year taken over from the history that the text tells is a conclusion. */
export function anchorTo(told: Named | null): Pick<Reading, "anchor" | "certainty" | "dated"> {
  return {anchor: told?.position ?? null, certainty: "inferred", dated: true};
}

function checkWeekday({start}: Extent, weekday: number, scene: Scene): void {
  if (!weekday || start.weekday === weekday) return;
  scene.report(`${start.toISODate()} is no such weekday; the date was taken`, "time/weekday-contradicts-date");
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
