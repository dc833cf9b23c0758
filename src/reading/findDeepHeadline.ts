import {findDates} from "../time/findDates.ts";
import {isPublisherName} from "./findMasthead.ts";
import {HEADLINE, isCutOff, isParagraph, isSection} from "./headlineShapes.ts";
import {isClosed, type Line} from "./joinLines.ts";
import {readDateline} from "./readDateline.ts";
import {readFurniture} from "./readFurniture.ts";
import {foldText, matchWord, type PageWords} from "./words.ts";

/** So many lines at the head of a page may be menus, weather and buttons. */
const HEAD_LINES = 40;

/** An agency's paragraph tells where the text begins, among so many lines. */
const DATELINE_LINES = 14;
const DATELINE_LENGTH = 60;

/** Bylines and agencies between a headline and its day. */
const BETWEEN = 2;

/**
 * The headline that menus, the weather, captions and buttons stand above: the line that is written twice before the text begins; or,
 * where the first line is a word or two or a whole paragraph, the one with the day right below, or else the first that may be one.
 */
export function findDeepHeadline(
  lines: readonly Line[],
  first: Line | undefined,
  words: PageWords,
  isLine: (line: Line) => boolean,
): Line | undefined {
  const head = lines.slice(0, findText(lines, words));
  const fits = head.filter((line) => mayBeHeadline(line, words) && isLine(line));
  const twice = fits.find((line) =>
    fits.some((other) => foldText(other.text) === foldText(line.text) && head.indexOf(other) > head.indexOf(line) + 1),
  );
  if (twice) return twice;
  const isPoor =
    first === undefined ||
    opensWithDay(first.text, words) ||
    isParagraph(first.text) ||
    !HEADLINE.test(first.text) ||
    isSection(first.text);
  if (!isPoor) return undefined;
  return fits.find((line) => isAboveDay(line, head, words)) ?? fits[0];
}

/** "jeudi, avril 25Covid-19: 3419 cas": today's weekday and the figures of a ticker. */
function opensWithDay(text: string, {dateOpeners}: PageWords): boolean {
  const length = matchWord(foldText(text), 0, dateOpeners);
  return length > 2 && /^,?\s.{0,14}\d/u.test(text.slice(length)) && /[.:]\s?\d|\d{3}/u.test(text);
}

/** Where the text begins: at an agency's dateline, or else at the first whole paragraph. */
export function findText(lines: readonly Line[], words: PageWords): number {
  const opensText = ({text}: Line, index: number) =>
    index > 0 && text.length > DATELINE_LENGTH && readDateline(text, words) !== null;
  const dateline = lines.slice(0, DATELINE_LINES).findIndex(opensText);
  const paragraph = lines.findIndex(({text}) => isParagraph(text));
  const text = dateline > 0 ? dateline : paragraph;
  return text < 0 || text > HEAD_LINES ? 0 : text;
}

export function mayBeHeadline({text}: Line, words: PageWords): boolean {
  const isOpen = !(isClosed(text) || isCutOff(text)) || /[?!]$/.test(text);
  return isOpen && HEADLINE.test(text) && !readFurniture(text, "", words) && !isOfPage(text, words);
}

/** "Flag Thursday, 25 April 2024", "Quito: 12:34", "Beijing 23℃~13℃": today's day, clock and weather, and the name of the page. */
function isOfPage(text: string, words: PageWords): boolean {
  if (/\d{1,2}:\d\d$|\d\s?[°℃℉]/u.test(text) || isPublisherName(text, words)) return true;
  const [date] = /\d/.test(text) ? findDates(text, words.languages) : [];
  const rest = date ? text.slice(0, date.position.start) + text.slice(date.position.end) : text;
  return date !== undefined && (rest.match(/\p{L}{2,}/gu) ?? []).length <= 2;
}

/** Whether the day of the issue stands right below, behind a byline at most. */
export function isAboveDay(line: Line, head: readonly Line[], words: PageWords): boolean {
  const at = head.indexOf(line);
  for (const {text} of head.slice(at + 1, at + 2 + BETWEEN)) {
    const clues = readFurniture(text, "", words)?.clues;
    if (clues?.issueDate ?? clues?.loneDate ?? clues?.awaits) return true;
    if (HEADLINE.test(text) && !clues) return false;
  }
  return false;
}
