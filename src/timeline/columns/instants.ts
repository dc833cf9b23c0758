/** An instant in milliseconds since 1970-01-01T00:00Z. Local times are drawn as they are written, as if all were UTC. */
export type Instant = number;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const YEAR = 365.2425 * DAY;

const written =
  /^([+-]?\d{4,6})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01])(?:T([01]\d|2[0-3]):([0-5]\d)(?::\d\d)?Z?)?)?)?$/;

/** The first instant of an ISO 8601 year, month, day or minute, and the first one after it; null when it is none. */
export function readInstant(text: string | null): {start: Instant; end: Instant} | null {
  const match = text === null ? null : written.exec(text);
  if (!match) return null;
  const [year, month, day, hour, minute] = match.slice(1).map((part) => (part === undefined ? null : Number(part)));
  const at = (y: number, m: number, d: number) => new Date(0).setUTCFullYear(y, m, d);
  const [y, m, d] = [year ?? 0, (month ?? 1) - 1, day ?? 1];
  const start = at(y, m, d) + (hour ?? 0) * HOUR + (minute ?? 0) * MINUTE;
  if (!Number.isFinite(start)) return null;
  if (hour != null) return {start, end: start + MINUTE};
  if (day != null) return {start, end: start + DAY};
  return {start, end: month != null ? at(y, m + 1, 1) : at(y + 1, 0, 1)};
}

/** Writes an instant to the day, or to the minute, in ISO 8601; years beyond four digits get their sign. */
export function writeInstant(instant: Instant, precision: "day" | "minute"): string {
  const text = new Date(instant).toISOString(); // ±YYYYYY-MM-DDTHH:mm:ss.sssZ or YYYY-…
  const date = text.slice(0, text.indexOf("T"));
  return precision === "day" ? date : `${date}T${text.slice(text.indexOf("T") + 1).slice(0, 5)}`;
}
