import type {Block} from "../model.ts";
import {type Draft, shortenHeadline} from "./draft.ts";
import {BULLET, findHeadline, isKicker} from "./findHeadline.ts";
import {isPublisherName} from "./findMasthead.ts";
import {HEADLINE, isCutOff} from "./headlineShapes.ts";
import {isClosed, joinLines, type Line, splitLines} from "./joinLines.ts";
import {readCredits} from "./readCredits.ts";
import {readDateline} from "./readDateline.ts";
import {readFurniture} from "./readFurniture.ts";
import {isForeignLine} from "./scripts.ts";
import {foldText, matchWord, type PageWords} from "./words.ts";

/** A headline is no longer than this; a longer first line is a paragraph. */
const HEADLINE_LIMIT = 250;
const HEADING_LIMIT = 90;

/** So many lines at the head may have a headline and its day. */
const TITLE_LINES = 3;
const HEADING_WORDS = 14;

function asFurniture(block: Block): Block {
  return {...block, type: "furniture"};
}

/**
 * Lays out plain text: the headline on its first line, paragraphs parted by blank lines or one to a line, subheadings, list
 * items. Positions count in the whole file.
 *
 * @param bodyOffset where the body begins, after front matter
 * @param title the headline, when front matter gives it
 */
export function readPlainText(source: string, bodyOffset: number, title: string | null, words: PageWords): Draft {
  const lines = splitLines(source, bodyOffset).flatMap((line, index) =>
    index < TITLE_LINES ? partTitle(line, words) : [line],
  );
  const first = title === null ? findHeadline(lines, words) : lines[0];
  if (first) dropTitleLabel(first, words);
  const provisional = title ?? first?.text ?? "";
  for (const [index, line] of lines.entries()) {
    const isFurniture = line !== first && readFurniture(line.text, provisional, words) !== null;
    const isSentence = endsSentence(line, lines[index - 1]) || opensDateline(line, lines[index + 1], words);
    line.standsAlone ||= BULLET.test(line.text) || (isFurniture && !isSentence);
  }
  const groups = joinLines(lines, first).map((group) => blockOf(group, source));
  const isHeadline = (text: string) => (title ? foldText(text) === foldText(title) : text.length <= HEADLINE_LIMIT);
  const index = groups.findIndex((block) => first !== undefined && block.position.start >= first.start);
  const opening = groups[index];
  if (opening && isHeadline(unfold(source, opening))) {
    const hasMasthead = groups.slice(0, index).some((block) => isPublisherName(unfold(source, block), words));
    const isAboveHeadline = (text: string) =>
      isKicker(text) ||
      isForeignLine(text, words) ||
      (!isClosed(text) && text.length <= HEADLINE_LIMIT && !readFurniture(text, provisional, words)) ||
      isCutOff(text) ||
      (hasMasthead && text.length <= HEADING_LIMIT);
    const isAbove = (block: Block) => title === null && block.position.start < opening.position.start;
    const rest = groups
      .filter((block) => block !== opening)
      .map((block) => (isAbove(block) && isAboveHeadline(unfold(source, block)) ? asFurniture(block) : block));
    const blocks = markHeadings(rest, source, words);
    blocks.splice(index, 0, {...opening, type: "headline"});
    return {text: source, headline: title ?? unfold(source, opening), blocks, hasHeadline: true};
  }
  const headline = title ?? shortenHeadline(opening ? unfold(source, opening) : "");
  return {text: source, headline, blocks: markHeadings(groups, source, words), hasHeadline: title !== null};
}

/** "Sturm über dem Hafen Stand: 04.06.2022 09:53 Uhr": a line of the head that has the day of the issue behind the headline is two. */
function partTitle(line: Line, words: PageWords): Line[] {
  const {text} = line;
  if (text.length > HEADLINE_LIMIT || !/\d/.test(text)) return [line];
  const folded = foldText(text);
  const isLabel = (at: number) => matchWord(folded, at, [...words.updateLabels, ...words.issueDateLabels]) > 0;
  for (let at = text.indexOf(" ") + 1; at > 0; at = text.indexOf(" ", at) + 1) {
    const [title, credits] = [text.slice(0, at).trim(), text.slice(at)];
    if (!isLabel(at) || isClosed(title) || !HEADLINE.test(title) || readFurniture(title, "", words)) continue;
    const clues = readCredits(credits, words);
    if (!clues?.updateDate && !clues?.issueDate) continue;
    const end = line.start + title.length;
    return [
      {...line, text: title, end, standsAlone: true},
      {...line, text: credits, start: line.start + at, standsAlone: true},
    ];
  }
  return [line];
}

/** "Title: Flood kills 12", "# Flood kills 12": the headline begins behind its label or mark, and ends with its line. */
function dropTitleLabel(line: Line, words: PageWords): void {
  const label = matchWord(foldText(line.text), 0, words.titleLabels);
  const isMarked = /^(?:#{1,3}|[>»])\s+\p{L}/u.test(line.text);
  const border = isMarked ? /^[#>»]+\s+/ : /^\s*[:：]\s*(?=\S)/u;
  const mark = label > 0 || isMarked ? (border.exec(line.text.slice(label))?.[0].length ?? 0) : 0;
  if (mark === 0) return;
  line.text = line.text.slice(label + mark);
  line.start += label + mark;
  line.standsAlone = true;
}

/** "October 25." may look like a date alone, and be the end of the sentence in the line above. */
function endsSentence(line: Line, before: Line | undefined): boolean {
  return line.text.endsWith(".") && before?.number === line.number - 1 && before.number > 1 && !isClosed(before.text);
}

/** "BERLIN, 14 September 2020 (Reuters) - Chancellor Angela" goes on below: a line of an agency's first sentence, and no imprint. */
function opensDateline(line: Line, after: Line | undefined, words: PageWords): boolean {
  const goesOn = after?.number === line.number + 1 && !isClosed(line.text);
  const dateline = goesOn ? readDateline(line.text, words) : null;
  return dateline !== null && dateline.length < line.text.length;
}

function blockOf(group: readonly Line[], source: string): Block {
  const start = group[0]?.start ?? 0;
  const end = group.at(-1)?.end ?? start;
  const line = group[0]?.number ?? 1;
  const bullet = BULLET.exec(source.slice(start, end))?.[0].length ?? 0;
  return {type: bullet > 0 ? "item" : "paragraph", position: {start: start + bullet, end}, line, formats: []};
}

function unfold(source: string, {position}: Block): string {
  return source.slice(position.start, position.end).replace(/\s+/g, " ");
}

/** A short line without closing punctuation is a subheading where prose follows it. */
function markHeadings(blocks: readonly Block[], source: string, words: PageWords): Block[] {
  const looksLikeHeading = (block: Block | undefined) => block !== undefined && isHeadingText(unfold(source, block));
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    const isHeading =
      block.type === "paragraph" &&
      looksLikeHeading(block) &&
      next !== undefined &&
      !looksLikeHeading(next) &&
      !readFurniture(unfold(source, block), "", words);
    return isHeading ? {...block, type: "heading"} : block;
  });
}

function isHeadingText(text: string): boolean {
  return (
    text.length <= HEADING_LIMIT &&
    text.split(" ").length <= HEADING_WORDS &&
    /^[\p{Lu}\p{Lo}\p{N}«“"‘]/u.test(text) &&
    !isClosed(text) &&
    !text.endsWith(",")
  );
}
