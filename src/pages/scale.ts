import type {DatedEvent} from "../model.ts";

const day = 86_400_000;

/** The first and the last moment of an event, in milliseconds; an open side is the other one. Null for one without bounds. */
export function spanOf({
  earliest,
  latest,
}: Pick<DatedEvent, "earliest" | "latest">): [start: number, end: number] | null {
  const first = readMoment(earliest);
  const last = readMoment(latest);
  const start = first ?? last;
  const end = last ?? first;
  return start === null || end === null ? null : [start, Math.max(end + (latest?.includes("T") ? 0 : day), start)];
}

/** ISO 8601, years before our era and beyond 9999 too. */
export function readMoment(iso: string | null): number | null {
  const [, year = "", month = "", date = "", hour = "0", minute = "0"] =
    /^([+-]?\d{4,})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/.exec(iso ?? "") ?? [];
  if (year === "") return null;
  const moment = new Date(0);
  moment.setUTCFullYear(Number(year), Number(month) - 1, Number(date));
  moment.setUTCHours(Number(hour), Number(minute));
  return moment.getTime();
}

/** The days between two moments, to the nearest. */
export function daysBetween(from: number, to: number): number {
  return Math.round((to - from) / day);
}

/** Ticks over a stretch of time: at most `most` years, months or days, whichever fits, each as EDTF at its moment. */
export function listTicks(from: number, to: number, most: number): {edtf: string; at: number}[] {
  for (const [unit, steps] of ladder)
    for (const step of steps) {
      const ticks = walk(from, to, unit, step, most);
      if (ticks) return ticks;
    }
  return [];
}

type Unit = "day" | "month" | "year";
const ladder: [Unit, number[]][] = [
  ["day", [1, 2, 7, 14]],
  ["month", [1, 2, 3, 6]],
  ["year", [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000]],
];

function walk(from: number, to: number, unit: Unit, step: number, most: number) {
  const date = new Date(from);
  date.setUTCHours(0, 0, 0, 0);
  if (unit !== "day") date.setUTCDate(1);
  if (unit === "month") date.setUTCMonth(Math.floor(date.getUTCMonth() / step) * step);
  if (unit === "year") date.setUTCFullYear(Math.floor(date.getUTCFullYear() / step) * step, 0);
  const ticks: {edtf: string; at: number}[] = [];
  for (let turn = 0; date.getTime() <= to; turn++) {
    if (turn > most + 2) return null;
    if (date.getTime() >= from) ticks.push({edtf: writeTick(date, unit), at: date.getTime()});
    if (unit === "day") date.setUTCDate(date.getUTCDate() + step);
    else if (unit === "month") date.setUTCMonth(date.getUTCMonth() + step);
    else date.setUTCFullYear(date.getUTCFullYear() + step);
  }
  return ticks.length <= most ? ticks : null;
}

function writeTick(date: Date, unit: Unit): string {
  const year = date.getUTCFullYear();
  const written = year < 0 ? `-${String(-year).padStart(4, "0")}` : String(year).padStart(4, "0");
  const pad = (number: number) => String(number).padStart(2, "0");
  if (unit === "year") return written;
  const month = `${written}-${pad(date.getUTCMonth() + 1)}`;
  return unit === "month" ? month : `${month}-${pad(date.getUTCDate())}`;
}
