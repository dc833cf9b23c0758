import {findDates, type WrittenDate} from "../time/findDates.ts";
import type {PageWords} from "./words.ts";

/** Years of two figures below this are of this century. */
const CENTURY_TURN = 70;

const SHORT = /(?<![\p{L}\p{N}./:-])(\d{1,2})([./-])(\d{1,2})\2(\d\d)(?![\p{L}\p{N}/-]|[.:]\d)/gu;

/**
 * Finds the dates of a line that tells of the article and is no prose, where a year may have two figures ("02.05.16 12:14",
 * "11/01/08"). A language that writes the month first leaves open which is which, unless one of them is no month.
 */
export function findHeadDates(line: string, {languages}: PageWords): WrittenDate[] {
  const short = Array.from(line.matchAll(SHORT), ({0: whole, 1: a = "", 3: b = "", 4: year = "", index}) => {
    const isDayFirst = languages[0]?.time.dayFirst || Number(a) > 12;
    const isTold = isDayFirst || Number(b) > 12;
    const [day, month] = isDayFirst ? [a, b] : [b, a];
    const value = `${Number(year) < CENTURY_TURN ? 20 : 19}${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    const isOnCalendar = new Date(`${value}T00:00Z`).getUTCDate() === Number(day);
    return isTold && isOnCalendar ? {position: {start: index, end: index + whole.length}, value} : null;
  }).filter((date) => date !== null);
  if (short.length === 0) return findDates(line, languages);
  const isFree = ({position}: WrittenDate) =>
    short.every((other) => position.end <= other.position.start || position.start >= other.position.end);
  return [...findDates(line, languages).filter(isFree), ...short].sort((a, b) => a.position.start - b.position.start);
}
