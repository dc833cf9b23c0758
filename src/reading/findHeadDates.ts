import {readsHan} from "../language/hanText.ts";
import {findDates, type WrittenDate} from "../time/findDates.ts";
import type {PageWords} from "./words.ts";

/** Years of two figures below this are of this century. */
const CENTURY_TURN = 70;

/** "2021 10/ 22 15:22:40": a Chinese agency's page writes the year apart. */
const YEAR_APART = /(?<![\p{L}\p{N}./:-])(\d{4})\s(\d{1,2})\/\s?(\d{1,2})(?=\s\d{1,2}:\d\d)/gu;

/** Chinese writes the year first; where it stands last, the page has another order, and the day first nearly always. */
const YEAR_LAST = /(?<![\p{L}\p{N}./-]|\d:)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?![\p{L}\p{N}/-]|[.:]\d)/gu;

/** "11.01.2017": between points the day stands first, in English, too. */
const DOTTED = /(?<![\p{L}\p{N}./-]|\d:)(\d{1,2})(\.)(\d{1,2})\2(\d{4})(?![\p{L}\p{N}/-]|[.:]\d)/gu;

/** "16.11.201809:35": a page that is saved as text may lose the space before the hour. */
const GLUED = /(?<![\p{L}\p{N}./-]|\d:)(\d{1,2})(\.)(\d{1,2})\2(\d{4})(?=\d\d:\d\d(?!\d))/gu;

const SHORT = /(?<![\p{L}\p{N}./:-])(\d{1,2})([./-])(\d{1,2})\2(\d\d)(?![\p{L}\p{N}/-]|[.:]\d)/gu;

/** "Март 7, 2022", "3月 7, 2022", "7 3 月, 2022": orders of a blog's software, which no prose has. */
const MONTH_FIRST = /(?<![\p{L}\p{N}])(\p{L}{3,10}\.?|\d{1,2}\s?月)\s(\d{1,2}),\s?(\d{4})(?![\p{L}\p{N}])/gu;
const HAN_DAY_FIRST = /(?<![\p{L}\p{N}])(\d{1,2})\s([\d一二三四五六七八九十]{1,2}\s?月),?\s(\d{4})(?![\p{L}\p{N}])/gu;

/** The same in the order of the language, which tells what they mean. */
function readOrdered(line: string, {languages}: PageWords): WrittenDate[] {
  const found = [
    ...Array.from(line.matchAll(MONTH_FIRST), (match) => ({match, month: match[1] ?? "", day: match[2] ?? ""})),
    ...Array.from(line.matchAll(HAN_DAY_FIRST), (match) => ({match, month: match[2] ?? "", day: match[1] ?? ""})),
  ];
  return found.flatMap(({match: {0: whole, 3: year = "", index}, month, day}) => {
    const ordered = month.endsWith("月") ? `${year}年${month.replace(/\s/, "")}${day}日` : `${day} ${month} ${year}`;
    const [date] = findDates(ordered, languages);
    const isWhole = date?.position.start === 0 && date.position.end === ordered.length;
    return isWhole ? [{position: {start: index, end: index + whole.length}, value: date.value}] : [];
  });
}

/** "107年10月12日": what an office of Taipei writes beside its headline counts the years of the Republic. */
const YEAR_OF_REPUBLIC = /(?<![\p{L}\p{N}])(1[0-4]\d)年(\d{1,2})月(\d{1,2})日/gu;
const BEFORE_REPUBLIC = 1911;

function readRepublic({0: whole, 1: year = "", 2: month = "", 3: day = "", index}: RegExpExecArray): WrittenDate {
  const value = `${Number(year) + BEFORE_REPUBLIC}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return {position: {start: index, end: index + whole.length}, value};
}

function readApart({0: whole, 1: year = "", 2: month = "", 3: day = "", index}: RegExpExecArray): WrittenDate {
  const value = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return {position: {start: index, end: index + whole.length}, value};
}

/**
 * Finds the dates of a line that tells of the article and is no prose, where a year may have two figures ("02.05.16 12:14",
 * "11/01/08"). A language that writes the month first leaves open which is which, unless one of them is no month.
 */
export function findHeadDates(line: string, words: PageWords): WrittenDate[] {
  const {languages} = words;
  const isHan = languages[0] !== undefined && readsHan(languages[0]);
  const pattern = isHan ? YEAR_LAST : SHORT;
  const isOpen = !isHan && !languages[0]?.time.dayFirst;
  const written = [...(isOpen ? line.matchAll(DOTTED) : []), ...line.matchAll(GLUED), ...line.matchAll(pattern)];
  const short = written
    .map(({0: whole, 1: a = "", 2: mark = "", 3: b = "", 4: end = "", index}) => {
      const year = end.length > 2 ? end : `${Number(end) < CENTURY_TURN ? 20 : 19}${end}`;
      const isPointed = (isOpen || end.length > 2) && mark === "." && Number(b) <= 12;
      const isDayFirst = languages[0]?.time.dayFirst || isPointed || (isHan ? Number(b) <= 12 : Number(a) > 12);
      const isTold = isHan || isDayFirst || Number(b) > 12;
      const [day, month] = isDayFirst ? [a, b] : [b, a];
      const value = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
      const isOnCalendar = new Date(`${value}T00:00Z`).getUTCDate() === Number(day);
      return isTold && isOnCalendar ? {position: {start: index, end: index + whole.length}, value} : null;
    })
    .filter((date) => date !== null);
  const apart = isHan
    ? [
        ...Array.from(line.matchAll(YEAR_APART), readApart),
        ...Array.from(line.matchAll(YEAR_OF_REPUBLIC), readRepublic),
      ]
    : [];
  const own = [...short, ...apart, ...readOrdered(line, words)];
  if (own.length === 0) return findDates(line, languages);
  const isFree = ({position}: WrittenDate) =>
    own.every((other) => position.end <= other.position.start || position.start >= other.position.end);
  return [...findDates(line, languages).filter(isFree), ...own].sort((a, b) => a.position.start - b.position.start);
}
