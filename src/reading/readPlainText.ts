import type {Block} from "../model.ts";
import {type Draft, shortenHeadline} from "./draft.ts";
import {isClosed, joinLines, type Line} from "./joinLines.ts";
import {readDateline} from "./readDateline.ts";
import {readFurniture} from "./readFurniture.ts";
import {foldText, matchWord, type PageWords} from "./words.ts";

/** A headline is no longer than this; a longer first line is a paragraph. */
const HEADLINE_LIMIT = 250;
const HEADING_LIMIT = 90;
const HEADING_WORDS = 14;

/** So many lines may stand above a headline, each a word, or two in capitals or before a colon. */
const KICKERS = 4;
const HEADLINE = /^(?=.{15,160}$)\S+(?:\s+\S+){2}|^(?=.{10,80}$)\p{Script=Han}+/u;

function asFurniture(block: Block): Block {
  return {...block, type: "furniture"};
}

function isKicker(text: string): boolean {
  const parts = text.split(/\s+/);
  const isMarked = text.endsWith(":") || (text === text.toUpperCase() && /\p{Lu}/u.test(text));
  return (/^\p{Lu}/u.test(text) || text.endsWith(":")) && parts.length <= (isMarked ? 2 : 1);
}

/** A section has so many words at most, and letters. */
const SECTION_WORDS = 3;
const SECTION_LETTERS = 24;

/** "Главные события", "عرب وعالم", "国际": some words may be a section, where a headline and then its day stand below. */
function isSection(text: string): boolean {
  const parts = text.match(/\p{Script=Han}{1,2}|[\p{L}\p{N}'’-]+/gu) ?? [];
  return parts.length <= SECTION_WORDS && text.length <= SECTION_LETTERS && /^\p{L}[\p{L}\p{N}\s'’-]*$/u.test(text);
}

/** "Bordeaux recolle": where a section stands above and the day below, two words are enough that are no name. */
const SHORT_HEADLINE = /^\p{Lu}[\p{L}'’-]*\s\p{Ll}[\p{L}'’-]{2,}$/u;

/** "12:37 م", between a headline and its day. */
const CLOCK = /^\d{1,2}:\d\d(?:\s?\p{L}{1,2})?$/u;

const BULLET = /^(?:[•‣▪●*]|-)\s+(?=[\p{L}\p{N}«“"'‘’([])/u;

/**
 * Lays out plain text: the headline on its first line, paragraphs parted by blank lines or one to a line, subheadings, list
 * items. Positions count in the whole file.
 *
 * @param bodyOffset where the body begins, after front matter
 * @param title the headline, when front matter gives it
 */
export function readPlainText(source: string, bodyOffset: number, title: string | null, words: PageWords): Draft {
  const lines = splitLines(source, bodyOffset);
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
    const isAboveHeadline = (text: string) => isKicker(text) || isSection(text);
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

/**
 * The first line that is no furniture; or, where sections or the paper's name stand above it ("PESCA", "International",
 * "Fischerei:"), the first one below them that may be a headline.
 */
function findHeadline(lines: readonly Line[], words: PageWords): Line | undefined {
  const released = findReleased(lines, words) ?? findBelowSection(lines, words);
  if (released) return released;
  const bare = lines.filter(({text}) => !readFurniture(text, "", words)).slice(0, 2 * KICKERS);
  // A menu above the headline is a list; where all is one, its first item is the headline.
  const own = (bare.some(({text}) => !BULLET.test(text)) ? bare.filter(({text}) => !BULLET.test(text)) : bare).slice(
    0,
    KICKERS + 1,
  );
  const mayBe = ({text}: Line, isAboveDay = false) =>
    text !== own[0]?.text &&
    (!isClosed(text) || (isAboveDay && text.endsWith("?"))) &&
    (HEADLINE.test(text) || (isAboveDay && SHORT_HEADLINE.test(text)));
  const plain = own.find(({text}) => !isKicker(text));
  const dated = [({text}: Line) => !isKicker(text) && !isSection(text), ({text}: Line) => SHORT_HEADLINE.test(text)]
    .map((fits) => own.find(fits))
    .find((line) => line && mayBe(line, true) && isFirstAboveDay(line));
  const headline = plain && mayBe(plain) ? plain : dated;
  if (!headline) return own[0];
  headline.standsAlone = true;
  return headline;

  /** A day stands right below it, and none between it and the first line. */
  function isFirstAboveDay(line: Line): boolean {
    const at = lines.indexOf(line);
    const isDay = (below: Line | undefined) => {
      const clues = below && !below.text.endsWith(".") ? readFurniture(below.text, "", words)?.clues : undefined;
      return Boolean(clues?.issueDate ?? clues?.loneDate ?? clues?.awaits);
    };
    const below = lines.slice(at + 1).find(({text}) => !CLOCK.test(text));
    return isDay(below) && !lines.slice(lines.indexOf(own[0] as Line), at).some(isDay);
  }
}

/** A label of what is sent to the press is no longer than this, its day included, and stands among so many lines at the head. */
const LABEL_LIMIT = 60;
const RELEASE_LINES = 6;

/** "FOR IMMEDIATE RELEASE May 21, 2009": the headline is the first line below that may be one. */
function findReleased(lines: readonly Line[], words: PageWords): Line | undefined {
  const isLabel = ({text}: Line) =>
    text.length <= LABEL_LIMIT && matchWord(foldText(text), 0, words.releaseLabels) > 0 && !isClosed(text);
  const label = lines.slice(0, RELEASE_LINES).findIndex(isLabel);
  if (label < 0 || lines.slice(0, label).some(({text}) => text.length > LABEL_LIMIT)) return undefined;
  // "Press release: port to close" has its headline with it.
  const rest = (lines[label]?.text ?? "").slice(matchWord(foldText(lines[label]?.text ?? ""), 0, words.releaseLabels));
  if (/^\s*[:–—-]\s*\p{L}/u.test(rest) || HEADLINE.test(rest.replace(/[\d\p{P}]+/gu, " ").trim())) return undefined;
  const below = lines.slice(label + 1, label + 1 + KICKERS).filter(({text}) => !readFurniture(text, "", words));
  const headline = below.find(({text}) => HEADLINE.test(text) && !isClosed(text));
  if (headline) headline.standsAlone = true;
  return headline;
}

/** "CULTURE ET SOCIÉTÉ", then the day, then the headline: a section in capitals is none where a line that may be one stands below the day. */
function findBelowSection([section, day, headline, after]: readonly Line[], words: PageWords): Line | undefined {
  if (!section || !day || !headline || !after) return undefined;
  const isShouted = section.text === section.text.toUpperCase() && /\p{Lu}{3}/u.test(section.text);
  const clues = readFurniture(day.text, "", words)?.clues;
  const isDay = Boolean(clues?.issueDate ?? clues?.loneDate);
  const mayBe = HEADLINE.test(headline.text) && !isClosed(headline.text) && !readFurniture(headline.text, "", words);
  if (!isShouted || !isSection(section.text) || !isDay || !mayBe || !isClosed(after.text)) return undefined;
  headline.standsAlone = true;
  return headline;
}

/** "Title: Flood kills 12", "# Flood kills 12": the headline begins behind its label or mark, and ends with its line. */
function dropTitleLabel(line: Line, words: PageWords): void {
  const label = matchWord(foldText(line.text), 0, words.titleLabels);
  const isMarked = /^#{1,3}\s+\p{L}/u.test(line.text);
  const border = isMarked ? /^#+\s+/ : /^\s*[:：]\s*(?=\S)/u;
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

function splitLines(source: string, offset: number): Line[] {
  const lines: Line[] = [];
  let number = source.slice(0, offset).split("\n").length;
  let start = offset;
  for (const raw of source.slice(offset).split("\n")) {
    const text = raw.trim();
    const indent = raw.length - raw.trimStart().length;
    const at = start + indent;
    if (text) lines.push({text, start: at, end: at + text.length, number, indent, standsAlone: false});
    start += raw.length + 1;
    number++;
  }
  return lines;
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
