import type {Certainty, EventStatus} from "../../model.ts";

/** How an event's time is drawn: a day or less, an interval that it lasted, or a month or year in which it fell. */
export type Extent = "day" | "range" | "span";

/** What `TimelineMarks.form` packs into one number. */
export const INFERRED = 4;
export const CIRCA = 8;
export const UNCERTAIN = 16;
export const OPEN_START = 32;
export const OPEN_END = 64;
const STATUS_SHIFT = 7;

export const statuses: readonly EventStatus[] = ["held", "planned", "ongoing", "postponed", "cancelled", "denied"];
const extents: readonly Extent[] = ["day", "range", "span"];

export function extentOf(form: number): Extent {
  return extents[form & 3] ?? "day";
}

export function certaintyOf(form: number): Certainty {
  return form & INFERRED ? "inferred" : "stated";
}

export function statusOf(form: number): EventStatus {
  return statuses[form >> STATUS_SHIFT] ?? "held";
}
