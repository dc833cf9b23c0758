import type {Language} from "../language/language.ts";
import type {Position} from "../model.ts";

/** A date as written, without anchor: 2020-09-11, 2020-09, or XXXX-09-11 when no year stands beside it. */
export interface WrittenDate {
  position: Position;
  value: string; // EDTF
}

/** Finds the dates of a text that need no anchor, in order. */
export function findDates(_text: string, _languages: readonly Language[]): WrittenDate[] {
  return [];
}
