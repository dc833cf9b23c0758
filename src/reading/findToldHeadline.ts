import {findText, isAboveDay, mayBeHeadline} from "./findDeepHeadline.ts";
import {isSection} from "./headlineShapes.ts";
import {isClosed, type Line} from "./joinLines.ts";
import {readFurniture} from "./readFurniture.ts";
import {foldText, type PageWords} from "./words.ts";

/** So many paragraphs are enough to tell what an article is about. */
const PARAGRAPHS = 8;

/** Words are the same where their first letters are: "visita", "visitó". Shorter ones tell nothing. */
const STEM = 5;
const SHORTEST = 4;

/** What a page says above the headline shares no more with the text; a headline shares at least so much of its words, and so many. */
const MOST_OF_PAGE = 0.2;
const LEAST_OF_HEADLINE = 0.5;
const LEAST_WORDS = 2;

/** A line below the headline that says more is this near, with nothing between them; above it stands nothing. */
const DECK_LINES = 2;

/**
 * Whether a line is the headline, the text below tells: it takes up its words. "Can't connect right now! retry" and "109 readers are
 * online" share none with it. The line further down, above the text, that does; undefined where the first one may stay.
 */
export function findToldHeadline(
  lines: readonly Line[],
  first: Line,
  words: PageWords,
  isLine: (line: Line) => boolean,
): Line | undefined {
  const at = lines.indexOf(first);
  const text = findText(lines, words);
  if (text <= at + 1) return undefined;
  const told = new Set(
    lines
      .slice(text)
      .filter((line) => isClosed(line.text))
      .slice(0, PARAGRAPHS)
      .flatMap((line) => stemsOf(line.text)),
  );
  if (shareOf(first.text, told).share > MOST_OF_PAGE) return undefined;
  const isTold = (line: Line) => {
    const {share, count} = shareOf(line.text, told);
    return count >= LEAST_WORDS && share >= LEAST_OF_HEADLINE;
  };
  const head = lines.slice(0, text);
  const isApart = (line: Line) => {
    const between = head.slice(at + 1, head.indexOf(line));
    const isFurniture = between.some(({text: own}) => isSection(own) || readFurniture(own, "", words) !== null);
    return isFurniture || between.length > DECK_LINES || (at > 0 && isAboveDay(line, head, words));
  };
  const fits = head.slice(at + 1).filter((line) => mayBeHeadline(line, words) && isLine(line) && isTold(line));
  const apart = fits.filter(isApart);
  // "PM arrives in Maldives Featured": the longer one has a button with it.
  return apart.find((line) => fits.some((other) => other !== line && other.text.startsWith(line.text))) ?? apart[0];
}

function stemsOf(text: string): string[] {
  const folded = foldText(text);
  const long = (folded.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => word.length >= SHORTEST);
  const stems = long.filter((word) => !/\p{Script=Han}/u.test(word)).map((word) => word.slice(0, STEM));
  const han = [...folded.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map(([, pair = ""]) => pair);
  return [...stems, ...han];
}

function shareOf(text: string, told: ReadonlySet<string>): {share: number; count: number} {
  const stems = [...new Set(stemsOf(text))];
  const count = stems.filter((stem) => told.has(stem)).length;
  return {count, share: stems.length > 0 ? count / stems.length : 1};
}
