import {DAY, readInstant, writeInstant, YEAR} from "./instants.ts";
import type {View} from "./view.ts";

/** What the address says of the timeline; null or empty where it says nothing. */
export interface Address {
  period: View | null;
  chosen: string[]; // participant ids
  selected: string | null; // event id
}

const LONG = YEAR / 4; // periods longer than this are written to the day, others to the minute

/** Writes a URL hash without its “#”: `from=2020-09-01&to=2020-10-01&who=wang-yi&event=…`; the end is excluded. */
export function writeHash({period, chosen, selected}: Address): string {
  const parts: string[] = [];
  if (period) {
    const isWholeDays = period.start % DAY === 0 && period.end % DAY === 0;
    const precision = isWholeDays || period.end - period.start > LONG ? "day" : "minute";
    parts.push(`from=${writeInstant(period.start, precision)}`, `to=${writeInstant(period.end, precision)}`);
  }
  if (chosen.length > 0) parts.push(`who=${chosen.map(encodeURIComponent).join(",")}`);
  if (selected !== null) parts.push(`event=${encodeURIComponent(selected)}`);
  return parts.join("&");
}

/** Reads a hash, with or without “#”. What cannot be read is left out, and `whole` is then false. */
export function readHash(hash: string): Address & {whole: boolean} {
  const parts = new Map<string, string>();
  let whole = true;
  const ours = hash.includes("="); // “#main” is somebody else's
  for (const part of ours ? hash.replace(/^#/, "").split("&").filter(Boolean) : []) {
    const [key, value] = [part.slice(0, Math.max(part.indexOf("="), 0)), part.slice(part.indexOf("=") + 1)];
    if (["from", "to", "who", "event"].includes(key) && value !== "" && !parts.has(key)) parts.set(key, value);
    else whole = false;
  }
  const period = readPeriod(parts.get("from"), parts.get("to"));
  if (!period && (parts.has("from") || parts.has("to"))) whole = false;
  const chosen = (parts.get("who") ?? "").split(",").filter(Boolean).map(decode);
  const selected = parts.has("event") ? decode(parts.get("event") ?? "") : null;
  if (chosen.includes(null) || (parts.has("event") && selected === null)) whole = false;
  return {period, chosen: [...new Set(chosen.filter((id) => id !== null))], selected, whole};
}

function readPeriod(from: string | undefined, to: string | undefined): View | null {
  const [start, end] = [readInstant(from ?? null)?.start, readInstant(to ?? null)?.start];
  return start !== undefined && end !== undefined && start < end ? {start, end} : null;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null; // a lone “%”
  }
}
