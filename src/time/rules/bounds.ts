import {type Extent, edtfOfExtent, shiftExtent} from "../extent.ts";
import type {Slots} from "../matchPatterns.ts";
import type {Reading} from "../reading.ts";
import type {Token} from "../token.ts";

/**
 * What the word before a date makes of it: "before" and "until" leave it open at its start, "since" and "after" at its
 * end, "about" makes it approximate. Words inside the expression ("vers 1998" as one) count the same.
 */
export function readBound(
  reading: Reading,
  {before, after}: {before: Token | undefined; after: Token | undefined},
  slots: Slots,
): Reading {
  if (reading.date === null || reading.extent === null || reading.type === "DURATION") return reading;
  const approximation = slots.approximation ?? before?.entry.values.approximation;
  if (approximation === "APPROX" && reading.type === "DATE" && /^-?[\dX]+(-\d\d)*$/.test(reading.date)) {
    return {...reading, mod: "APPROX", date: `${reading.date}~`};
  }
  const bound = before?.entry.values.bound ?? after?.entry.values.boundAfter;

  return bound === undefined || reading.date.includes("/")
    ? reading
    : {...reading, ...openAt(bound, reading, reading.extent), ...(isPart(reading.mod) && {mod: reading.mod})};
}

function openAt(bound: string, reading: Reading, extent: Extent): Partial<Reading> {
  const day = reading.type === "TIME" ? extent : null;
  switch (bound) {
    case "since":
    case "from":
      return {date: `${reading.date}/..`};
    case "until":
    case "by":
      return {date: `../${reading.date}`};
    case "before": {
      if (reading.mod === "END") return {date: `../${reading.date}`}; // before the end of a year is in the year
      const last = shiftExtent(extent, -1);
      return {mod: "BEFORE", date: day || !last ? `../${reading.date}` : `../${edtfOfExtent(last)}`};
    }
    case "after": {
      const first = shiftExtent(extent, 1);
      return {mod: "AFTER", date: day || !first ? `${reading.date}/..` : `${edtfOfExtent(first)}/..`};
    }
    default:
      return {};
  }
}

/** START, MID and END say more than a bound does, which stands in the date. */
function isPart(mod: string | null): boolean {
  return mod === "START" || mod === "MID" || mod === "END";
}

/** "After Sunday's attack": what stands behind the apostrophe is what came before, and not the day. */
export function isPossessive(tokens: readonly Token[], after: number): boolean {
  const [mark, ending] = [tokens[after], tokens[after + 1]];
  return mark?.sign === APOSTROPHE && ending !== undefined && ending.start === mark.end;
}

const APOSTROPHE = "'".charCodeAt(0); // the typographic one is read as such
