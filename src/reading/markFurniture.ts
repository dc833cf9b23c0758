import type {Block, Format, Position} from "../model.ts";
import type {Draft} from "./draft.ts";
import {isClosed} from "./joinLines.ts";
import type {Clues} from "./readCredits.ts";
import {readDateline} from "./readDateline.ts";
import {ANYWHERE, type Furniture, readFurniture} from "./readFurniture.ts";
import type {PageWords} from "./words.ts";

/** A date that a text gives for its own issue. */
export interface DateClue {
  value: string; // EDTF, or XXXX-09-11 without a year
  from: "front matter" | "label" | "line" | "opening" | "dateline" | "update" | "file name";
  line: number;
  column: number;
}

/** A draft whose furniture is marked, and what the furniture told. */
export interface FurnishedDraft {
  blocks: Block[];
  dates: DateClue[];
  author: string | null;
  publisher: string | null;
  place: string | null;
  url: string | null;
  tags: string[];
}

/** Credits stand above the third paragraph or below the last but one. */
const HEAD_PARAGRAPHS = 3;
const TAIL_PARAGRAPHS = 2;

/** A block this long is prose even where its last sentence is not closed. */
const PROSE_LENGTH = 100;

/**
 * Marks the blocks that are of the page and not of the article, parts a dateline from the paragraph it opens, and gathers
 * what they tell: dates, writer, publisher, place.
 */
export function markFurniture(draft: Draft, words: PageWords): FurnishedDraft {
  const {text, headline} = draft;
  const textOf = ({position}: Block) => text.slice(position.start, position.end);
  const isOpen = ({type}: Block) => type !== "headline" && type !== "furniture";
  const recognised = draft.blocks.map((block) =>
    isOpen(block) ? readFurniture(textOf(block), headline, words) : null,
  );
  const isProse = draft.blocks.map(
    (block, index) =>
      isOpen(block) &&
      !recognised[index] &&
      block.type !== "heading" &&
      (textOf(block).length >= PROSE_LENGTH || isClosed(textOf(block))),
  );
  const inMargin = findMargins(isProse);

  const found: FurnishedDraft = {
    blocks: [],
    dates: [],
    author: null,
    publisher: null,
    place: null,
    url: null,
    tags: [],
  };
  let awaited: Clues["awaits"] | null = null;
  let underRelated = false;
  let datelines = 0;
  for (const [index, block] of draft.blocks.entries()) {
    const furniture = recognised[index] ?? null;
    const isMarginal = inMargin[index] ?? false;
    const belongs = furniture && (isMarginal || ANYWHERE.has(furniture.kind) || (awaited && furniture.clues.loneDate));
    underRelated = (underRelated && isOpen(block) && !isProse[index]) || isRelatedAlone(furniture, textOf(block));
    if (belongs) {
      gather(found, furniture.clues, awaited, {line: block.line, column: 1});
      awaited = furniture.clues.awaits ?? null;
      found.blocks.push(asFurniture(block));
      continue;
    }
    awaited = null;
    if (underRelated || (isMarginal && isOpen(block) && isSignature(textOf(block)))) {
      found.blocks.push(asFurniture(block));
      continue;
    }
    const dateline =
      isProse[index] && block.type === "paragraph" && datelines++ < HEAD_PARAGRAPHS
        ? readDateline(textOf(block), words)
        : null;
    if (!dateline) {
      found.blocks.push(block);
      continue;
    }
    datelines = HEAD_PARAGRAPHS; // an article has one
    const {date, place, agency, length} = dateline;
    if (date) {
      const from = place === null && agency === null ? "opening" : "dateline";
      found.dates.push({value: date, from, line: block.line, column: 1});
    }
    found.place ??= place === null ? null : easeCapitals(place);
    found.publisher ??= agency;
    found.blocks.push(...splitBlock(block, block.position.start + length));
  }
  return found;
}

/** For each block, whether it stands above the text or below it. */
function findMargins(isProse: readonly boolean[]): boolean[] {
  const prose = isProse.flatMap((is, index) => (is ? [index] : []));
  const head = prose[HEAD_PARAGRAPHS - 1] ?? Number.POSITIVE_INFINITY;
  const tail = prose.at(-TAIL_PARAGRAPHS) ?? Number.NEGATIVE_INFINITY;
  return isProse.map((_, index) => index < head || index > tail);
}

function gather(
  found: FurnishedDraft,
  clues: Clues,
  awaited: Clues["awaits"] | null,
  place: {line: number; column: number},
): void {
  const add = (value: string | undefined, from: DateClue["from"]) => {
    if (value) found.dates.push({value, from, ...place});
  };
  add(clues.issueDate, "label");
  add(clues.updateDate, "update");
  add(clues.loneDate, awaited === "issueDate" ? "label" : awaited === "updateDate" ? "update" : "line");
  found.author ??= clues.author ?? null;
  found.publisher ??= clues.publisher ?? null;
  found.place ??= clues.place ?? null;
  found.url ??= clues.url ?? null;
  found.tags.push(...(clues.tags ?? []));
}

/** "Lire aussi :" with nothing after it: the titles below it are links too. */
function isRelatedAlone(furniture: Furniture | null, text: string): boolean {
  return furniture?.kind === "related" && /[^\p{L}\p{N}]$|^[^:]*$/u.test(text) && text.length <= 40;
}

/** An agency's initials of those who wrote and edited: "bur-rq/abc". */
function isSignature(text: string): boolean {
  return text.length <= 30 && /^\p{Ll}{2,6}(?:[-/]\p{Ll}{2,6})+$/u.test(text);
}

function asFurniture(block: Block): Block {
  return {...block, type: "furniture"};
}

function splitBlock(block: Block, at: number): Block[] {
  const {start, end} = block.position;
  const part = (position: Position): Block => ({...block, position, formats: clipFormats(block.formats, position)});
  return [asFurniture(part({start, end: at})), part({start: at, end})];
}

function clipFormats(formats: readonly Format[], {start, end}: Position): Format[] {
  return formats.flatMap((format) => {
    const position = {start: Math.max(start, format.position.start), end: Math.min(end, format.position.end)};
    return position.end > position.start ? [{...format, position}] : [];
  });
}

/** Words of a place's name that stay small. */
const SMALL_WORDS = /\s(?:And|De|Des|Du|La|Le|Les|Of|Sur)(?=\s)/g;

/** "NEW YORK" → "New York": capitals are how a dateline is set, not how the place is written. "U.N." and "UK" stay. */
function easeCapitals(place: string): string {
  if (place !== place.toUpperCase() || !/\p{L}{3}/u.test(place) || /^(?:USA|UAE)$/.test(place)) return place;
  return place
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(SMALL_WORDS, (word) => word.toLowerCase());
}
