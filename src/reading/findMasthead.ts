import {isClosed, type Line} from "./joinLines.ts";
import {isName} from "./readCredits.ts";
import {foldText, matchWord, type PageWords} from "./words.ts";

/** A page's own name is no longer than this, with what follows it. */
const NAME_LENGTH = 80;

/** "NDR.de - Das Beste am Norden": the address of a page, and its slogan. */
const ADDRESS_AND_SLOGAN = /^[\p{L}\p{N}-]{2,30}\.\p{L}{2,4}\s[-–—|]\s\p{L}/u;

/** "東方日報", "中国新闻网": a Chinese paper's name is one short word. */
const HAN_NAME = /^\p{Script=Han}{3,9}$/u;

/** "… des Affaires étrangères": the last word of a name may be written small. */
const ADJECTIVE = /(?<=(?:^|[\s'’])\p{Lu}\p{L}*)\s\p{Ll}{4,}(?=$|,| (?:et|y|e|de|del|des) )/gu;

function capitalize(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Whether a line is the name of who published the page: "Ministry of Foreign Affairs", "Barents Observer", "Welcome to …". */
export function isPublisherName(text: string, words: PageWords): boolean {
  if (text.length > NAME_LENGTH) return false;
  const folded = foldText(text);
  const welcomes = words.pageWelcomes.some((word) => /\p{Script=Han}$/u.test(word) && folded.startsWith(word));
  if (ADDRESS_AND_SLOGAN.test(text) || welcomes || matchWord(folded, 0, words.pageWelcomes) > 0) return true;
  const isHan = HAN_NAME.test(text) && words.pageClosers.some((word) => text.endsWith(word));
  if (isHan) return true;
  if (words.pageClosers.some((word) => folded.endsWith(` ${word}`) || folded.endsWith(`-${word}`)))
    return isName(text, words);
  const opener = matchWord(folded, 0, words.pageOpeners);
  const rest = text
    .slice(opener)
    .replace(ADJECTIVE, "")
    .replace(/,|(?<=\s)[dl]['’](?=\p{Lu})/gu, "")
    .replace(/^\s*[-–—]\s/, "")
    .trim();
  return opener > 0 && (rest === "" || isName(capitalize(rest), words));
}

/**
 * How many lines at the head are the masthead of a page: its name, and what stands with it in the lines right below until a blank
 * one ("Global perspective Human stories"). 0 where the first line is no name of a page.
 */
export function countMasthead(
  lines: readonly Line[],
  words: PageWords,
  isAside: (line: Line) => boolean,
): {names: number; run: number} {
  let names = 0;
  let hasName = false;
  for (const line of lines) {
    const isOwn = isPublisherName(line.text, words);
    if (!isOwn && (hasName || !isAside(line))) break;
    hasName ||= isOwn;
    names++;
  }
  if (!hasName) return {names: 0, run: 0};
  let run = names;
  while (isNext(lines[run - 1], lines[run]) && !isLong(lines[run])) run++;
  return {names, run};
}

function isNext(before: Line | undefined, line: Line | undefined): boolean {
  return before !== undefined && line?.number === before.number + 1;
}

function isLong(line: Line | undefined): boolean {
  return line !== undefined && isClosed(line.text) && line.text.length > NAME_LENGTH;
}
