import {HEADLINE, isParagraph} from "./headlineShapes.ts";
import {isClosed, type Line} from "./joinLines.ts";
import {readFurniture} from "./readFurniture.ts";
import {foldText, type PageWords} from "./words.ts";

/** So many lines below the day may be the headline, and so many at the head of the text tell what it is about. */
const BELOW_DAY = 2;
const TEXT_LINES = 2;

/** So many of the headline's words the text takes up, and of the theme's none. */
const WORDS_TAKEN_UP = 2;

/** Words are one where so many of their first letters are: endings change. */
const WORD_LENGTH = 5;

/**
 * "Peace talks: the long winter", the day, "Ministers sign the fishing agreement": where a page writes what it tells of for months above
 * the day, the headline is the line below the day whose words the text takes up, while it takes up none of the first line's.
 */
export function findBelowTheme(lines: readonly Line[], words: PageWords): Line | undefined {
  const [theme, day, ...rest] = lines;
  if (!theme || !day || !HEADLINE.test(theme.text) || isClosed(theme.text)) return undefined;
  const clues = readFurniture(day.text, "", words)?.clues;
  if (!(clues?.issueDate ?? clues?.loneDate)) return undefined;
  const text = rest.filter((line) => isParagraph(line.text)).slice(0, TEXT_LINES);
  const told = new Set(text.flatMap((line) => listStems(line.text)));
  const isToldBy = (line: Line) => listStems(line.text).filter((stem) => told.has(stem)).length;
  if (isToldBy(theme) > 0) return undefined;
  const headline = rest
    .slice(0, BELOW_DAY)
    .find((line) => HEADLINE.test(line.text) && !isClosed(line.text) && isToldBy(line) >= WORDS_TAKEN_UP);
  if (!headline || readFurniture(headline.text, "", words)) return undefined;
  theme.standsAlone = true;
  headline.standsAlone = true;
  return headline;
}

function listStems(text: string): string[] {
  return (foldText(text).match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, WORD_LENGTH));
}
