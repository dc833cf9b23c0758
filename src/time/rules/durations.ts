import type {Slots} from "../matchPatterns.ts";
import {placeless, type Reading} from "../reading.ts";

const unitLetters: Record<string, string> = {
  second: "TS",
  minute: "TM",
  hour: "TH",
  day: "D",
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
  const period = periodOf(slots);
  return period === null ? null : placeless("DURATION", period, slots.approximation ?? null);
}

/** "a year" (each), "every two weeks", "annual", "chaque vendredi". */
export function readSet(slots: Slots): Reading | null {
  if (slots.often !== undefined) return placeless("SET", slots.often);
  const weekday = slots.weekday ?? slots.weekdays;
  if (weekday !== undefined) return withPart(`XXXX-WXX-${weekday}`, slots.dayPart);
  if (slots.month !== undefined || slots.nearMonth !== undefined) {
    return placeless("SET", `XXXX-${(slots.month ?? slots.nearMonth ?? "").padStart(2, "0")}`);
  }
  if (slots.season !== undefined) return placeless("SET", `XXXX-${slots.season}`);
  if (slots.dayPart !== undefined) return withPart("XXXX-XX-XX", slots.dayPart);
  const period = periodOf(slots);
  return period === null ? null : placeless("SET", period);
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

function withPart(value: string, dayPart: string | undefined): Reading {
  return placeless("SET", dayPart === undefined ? value : `${value}T${dayPart}`);
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

/** The ISO period, of a word for it or of a number and a unit: P3D, PT30M, PXY, P2.5Y. A half is added where the words add one. */
function periodOf(slots: Slots): string | null {
  if (slots.span !== undefined) return slots.span;
  const {years} = longUnits[slots.unit ?? ""] ?? {years: 1};
  const letters = unitLetters[slots.unit ?? ""];
  if (letters === undefined) return null;
  const number = slots.number ?? slots.day ?? "1";
  const half = slots.halfMore === undefined ? 0 : 0.5;
  const count = number === "X" ? "X" : String((Number(number) + half) * years);
  if (count !== "X" && !(Number(count) > 0)) return null;
  if (letters.startsWith("T")) return `PT${count}${letters.slice(1)}`;
  if (letters === "HY") return `P${count === "X" ? "X" : Number(count) * 6}M`;
  return `P${count}${letters}`;
}
