import type {Certainty, Position, TimeExpression} from "../model.ts";
import {type Extent, edtfOfExtent, extentOf, valueOfExtent} from "./extent.ts";

/** What a rule made of a match: all of a TimeExpression but its place and rule, and what later ones may count from. */
export interface Reading {
  type: TimeExpression["type"];
  value: string;
  mod: string | null;
  date: string | null; // EDTF
  anchor: "PUBLICATION_TIME" | Position | null;
  certainty: Certainty;
  extent: Extent | null; // where it stands on the calendar, when it is one stretch
  dated: boolean; // its year stands in the words
  ends?: readonly [Reading, Reading]; // of a range: its first and its last day, month, year or hour
}

/** A stretch of the calendar as a reading. */
export function readingOf(extent: Extent, more: MoreOfReading = {}): Reading {
  return {
    type: "DATE",
    value: valueOfExtent(extent),
    mod: more.mod ?? null,
    date: more.date ?? edtfOfExtent(extent),
    anchor: more.anchor ?? null,
    certainty: more.certainty ?? "stated",
    extent: more.extent === undefined ? extent : more.extent,
    dated: more.dated ?? false,
  };
}

/** What is known of a stretch besides where it stands on the calendar; an extent that is null keeps others from counting from it. */
type MoreOfReading = Partial<Pick<Reading, "mod" | "date" | "anchor" | "certainty" | "extent" | "dated">>;

/** An expression that has no place on the calendar: PAST_REF, P3D, XXXX-WXX-5. */
export function placeless(type: TimeExpression["type"], value: string, mod: string | null = null): Reading {
  return {type, value, mod, date: null, anchor: null, certainty: "stated", extent: null, dated: false};
}

/** From the first day of one stretch to the last of another; null when they stand in the wrong order. */
export function readingBetween(first: Extent, last: Extent, more: MoreOfReading = {}): Reading | null {
  if (first.start > last.start) return null;
  const [from, to] = [readingOf(first), readingOf(last)];
  const start = from.date?.split("/")[0];
  const end = to.date?.split("/").at(-1);
  const extent = first.unit === "day" ? extentOf("month", first.start) : first; // no day that "the same day" could mean
  const ends = [
    {...from, ...more},
    {...to, ...more},
  ] as const;
  return {...to, value: `${from.value}/${to.value}`, date: `${start}/${end}`, extent, ends, ...more};
}

/** Whether a reading is a night, from one day to the next. */
export function isNightBetween({value, date}: Reading): boolean {
  return value.endsWith("TNI") && date?.includes("/") === true;
}
