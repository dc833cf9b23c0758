import {boundsOf} from "../src/time/edtf.ts";

/** Whether two EDTF values mean the same days, whatever their hours and however they are written. */
export function isSameDate(one: string, other: string): boolean {
  const [a, b] = [one, other].map((date) => boundsOf(date));
  const day = (instant: string | null | undefined) => instant?.split("T")[0] ?? null;
  return !!a && !!b && day(a.earliest) === day(b.earliest) && day(a.latest) === day(b.latest);
}
