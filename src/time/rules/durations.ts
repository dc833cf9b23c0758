import type {Slots} from "../matchPatterns.ts";
import {placeless, type Reading} from "../reading.ts";
import {weekdayOf} from "./dates.ts";
import {withDayPart} from "./dayParts.ts";

const unitLetters: Record<string, string> = {
  second: "TS",
  minute: "TM",
  hour: "TH",
  day: "D",
  night: "D",
  week: "W",
  weekend: "WE",
  month: "M",
  quarter: "Q",
  half: "HY",
  season: "SE",
  year: "Y",
  decade: "Y",
  century: "Y",
};

/** Counted in years when a number stands before them. */
const longUnits: Record<string, {years: number} | undefined> = {decade: {years: 10}, century: {years: 100}};

/** "three days", "18 mois", "a two-year term", "almost two and a half years". */
export function readDuration(slots: Slots): Reading | null {
  const more = [periodOf(slotsOf("2", slots)), periodOf(slotsOf("3", slots))];
  const period = more.reduce(joinPeriods, periodOf(slots));
  const mod = slots.approximation ?? (countOf(slots).isRough ? "APPROX" : null);
  return period === null ? null : placeless("DURATION", period, mod);
}

/** "two years and three months", "两天三小时十五分钟": what a second or third number and unit add. */
function slotsOf(which: "2" | "3", slots: Slots): Slots {
  const number = slots[`number${which}`];
  const unit = slots[`unit${which}`] ?? (which === "2" && slots.unit === "hour" ? "minute" : undefined); // "1 h 40"
  return number === undefined || unit === undefined ? {} : {number, unit};
}

/** P2Y and P3M are P2Y3M; units that do not go down are two periods, and the first is meant. */
function joinPeriods(first: string | null, second: string | null): string | null {
  if (first === null || second === null) return first;
  const [date = "", time = ""] = first.slice(1).split("T");
  const [addedDate = "", addedTime = ""] = second.slice(1).split("T");
  if (time !== "" && addedDate !== "") return first;
  return `P${date}${addedDate}${time + addedTime === "" ? "" : `T${time}${addedTime}`}`;
}

/** "a year" (each), "every two weeks", "annual", "chaque vendredi", "du lundi au vendredi", "chaque 14 juillet", "the 19th of every month". */
export function readSet(slots: Slots): Reading | null {
  if (slots.often !== undefined) return placeless("SET", slots.often);
  const [first, last] = [slots.weekday ?? slots.weekdays, slots.weekday2 ?? slots.weekdays2];
  if (first !== undefined && last !== undefined) return withPart(`XXXX-WXX-${first}/XXXX-WXX-${last}`, undefined);
  const isNth = slots.ordinal !== undefined || slots.direction !== undefined;
  if (first !== undefined && slots.unit === "month" && isNth) return placeless("SET", "P1M"); // "the second Tuesday of each month"
  if (first !== undefined) return withPart(`XXXX-WXX-${first}`, slots.dayPart);
  const month = slots.month ?? slots.nearMonth ?? slots.monthNumber;
  if (month !== undefined) {
    const day = slots.day ?? slots.ordinal;
    return placeless("SET", `XXXX-${month.padStart(2, "0")}${day === undefined ? "" : `-${day.padStart(2, "0")}`}`);
  }
  if (slots.season !== undefined) return placeless("SET", `XXXX-${slots.season}`);
  const day = slots.number === undefined && slots.unit === "month" ? (slots.day ?? slots.ordinal) : undefined;
  if (day !== undefined) return placeless("SET", `XXXX-XX-${day.padStart(2, "0")}`);
  if (slots.dayPart !== undefined) return withPart("XXXX-XX-XX", slots.dayPart);
  const period = periodOf(slots);
  if (period === "P1WE") return placeless("SET", "XXXX-WXX-WE");
  return period === null ? null : placeless("SET", period);
}

/** "On a Sunday", "un lundi d'hiver": one of them, no word tells which. */
export function readAnyWeekday(slots: Slots): Reading {
  const {weekday, dayPart} = weekdayOf(slots);
  return withDayPart(placeless("DATE", `XXXX-WXX-${weekday}`), dayPart);
}

/** "recently", "currently", "in the coming days". */
export function readVague(slots: Slots): Reading | null {
  return placeless("DATE", slots.vague ?? "PAST_REF");
}

/** "the coming days", "ces dernières années": vague, by its direction. */
export function readVagueSpan(slots: Slots): Reading | null {
  const direction = Number(slots.direction);
  return placeless("DATE", direction < 0 ? "PAST_REF" : direction > 0 ? "FUTURE_REF" : "PRESENT_REF");
}

/** "5TEV" has its part already. */
function withPart(value: string, dayPart: string | undefined): Reading {
  return placeless("SET", dayPart === undefined || /T[A-Z]{2}$/.test(value) ? value : `${value}T${dayPart}`);
}

/** "For decades", "depuis des mois". */
export function readVagueDuration(slots: Slots): Reading | null {
  const unit = slots.units ?? slots.unit;
  const period = unit === undefined ? null : periodOf({unit, number: "X"});
  return period === null ? null : placeless("DURATION", period);
}

/** "In the past", "in recent years": the language's patterns say the words, and no class fills them. */
export function readPast(): Reading {
  return placeless("DATE", "PAST_REF");
}

/** The ISO period, of a word for it or of a number and a unit: P3D, PT30M, PXY, P2.5Y. A half is added where words add one. */
function periodOf(slots: Slots): string | null {
  const half = slots.halfMore === undefined ? 0 : 0.5;
  if (slots.span !== undefined) {
    return half === 0 ? slots.span : slots.span.replace(/\d+/, (count) => String(Number(count) + half));
  }
  const unit = slots.unit ?? slots.nights ?? "";
  const {years} = longUnits[unit] ?? {years: 1};
  const letters = unitLetters[unit];
  if (letters === undefined) return null;
  const number = countOf(slots).text;
  const count = number === "X" ? "X" : String((Number(number) + half) * years);
  if (count !== "X" && !(Number(count) > 0)) return null;
  if (letters.startsWith("T")) return `PT${count}${letters.slice(1)}`;
  if (letters === "HY") return `P${count === "X" ? "X" : Number(count) * 6}M`;
  return `P${count}${letters}`;
}

/** The number before a unit; "une dizaine" is about ten. */
export function countOf(slots: Slots): {text: string; isRough: boolean} {
  const text = slots.number ?? slots.day ?? "1";
  return text.endsWith("~") ? {text: text.slice(0, -1), isRough: true} : {text, isRough: false};
}
