import type {Block, Format, Position} from "../model.ts";
import {findDates} from "../time/findDates.ts";
import type {Draft} from "./draft.ts";
import {isClosed} from "./joinLines.ts";
import {type Clues, isName, readCredits} from "./readCredits.ts";
import {type Dateline, readDateline} from "./readDateline.ts";
import {ANYWHERE, type Furniture, isEndLabel, readFurniture} from "./readFurniture.ts";
import {findSignature, isNameAlone} from "./readSignature.ts";
import type {PageWords} from "./words.ts";

/** A date that a text gives for its own issue. */
export interface DateClue {
  value: string; // EDTF, or XXXX-09-11 without a year; of a dateline XXXX-XX-11 without a month, too
  from: "front matter" | "metadata" | "label" | "line" | "opening" | "dateline" | "update" | "file name";
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

/** Longer than credits and a headline in one paragraph. */
const CREDITS_LENGTH = 500;

/** A title in a list has more words than this; a town or a source has not. */
const TITLE_WORDS = 3;

/** A day of the issue in a list is no longer than this, its place included. */
const CREDIT_LENGTH = 30;

/** How far behind a dateline its day may be told once more. */
const OPENING_LENGTH = 60;

/** A reference is no longer than this. */
const REFERENCE_LENGTH = 300;

/** A block of a draft, seen among its neighbours. */
interface SeenBlock {
  block: Block;
  text: string;
  furniture: Furniture | null; // what its words alone look like
  isOpen: boolean; // nobody has said yet what it is for
  isProse: boolean;
  isMarginal: boolean; // above the text or below it
}

/**
 * Marks the blocks that are of the page and not of the article, parts a dateline from the paragraph it opens, and gathers
 * what they tell: dates, writer, publisher, place.
 */
export function markFurniture(draft: Draft, words: PageWords): FurnishedDraft {
  const found: FurnishedDraft = {
    blocks: [],
    dates: [],
    author: null,
    publisher: null,
    place: null,
    url: null,
    tags: [],
  };
  const seen = seeBlocks(draft, words);
  let awaited: Clues["awaits"] | null = null; // what the line before is a label of
  let underRelated = false; // below "Lire aussi :", as long as titles follow
  let underReferences = false; // below "Sources", to the end
  let openings = 0; // paragraphs that may have had a dateline
  const end = findEnd(seen, words);
  for (const [index, view] of seen.entries()) {
    const {block, text, furniture} = view;
    const before = seen[index - 1];
    if (index > end && view.isOpen && !(furniture && !view.isProse)) {
      found.blocks.push(asFurniture(block));
      continue;
    }
    underReferences ||= furniture?.kind === "references" && endsWithReferences(seen, index);
    const isListed: boolean = (underRelated && view.isOpen && !view.isProse) || isRelatedAlone(furniture, text);
    underRelated = underReferences || isListed;
    if (furniture && (view.isMarginal || ANYWHERE.has(furniture.kind) || (awaited && furniture.clues.loneDate))) {
      const {loneDate: _, ...labelled} = furniture.clues; // the day of a related article is not this one's
      const isInHead = isRightBelow(seen, index);
      const isOfAnother = underRelated || (block.type === "item" && !isInHead && isAmongTitles(seen, index));
      gather(found, isOfAnother ? labelled : furniture.clues, awaited, {
        line: block.line,
        column: 1,
        isNearer: isInHead || isAbove(seen, index),
      });
      awaited = furniture.clues.awaits ?? null;
      found.blocks.push(asFurniture(block));
      continue;
    }
    awaited = null;
    if (before && isPublisherBelow(before, view, words)) found.publisher ??= text;
    if (isWriter(seen, index)) {
      // Whom the text tells of is on a picture.
      if (!seen.some((other) => other.isProse && other.text.includes(text))) found.author ??= text;
      found.blocks.push(asFurniture(block));
      continue;
    }
    if (underRelated || isStray(view, before, seen[index + 1]) || found.publisher === text) {
      found.blocks.push(asFurniture(block));
      continue;
    }
    const mayOpen = view.isProse && block.type === "paragraph" && openings++ < HEAD_PARAGRAPHS;
    const dateline = mayOpen ? readDateline(text, words) : null;
    if (!dateline) {
      found.blocks.push(block);
      continue;
    }
    openings = HEAD_PARAGRAPHS; // an article has one
    gatherDateline(found, dateline, block.line);
    gatherYear(found, dateline, text, {line: block.line, words});
    found.blocks.push(...splitBlock(block, block.position.start + dateline.length));
  }
  return found;
}

/** The label below which a page shows other articles: behind two paragraphs at least, and no fewer than stand below it. */
function findEnd(seen: readonly SeenBlock[], words: PageWords): number {
  const total = seen.filter(({isProse}) => isProse).length;
  let above = 0;
  for (const [index, {text, isOpen, isProse}] of seen.entries()) {
    if (isProse) above++;
    else if (isOpen && above > 1 && 2 * above >= total && isEndLabel(text, words)) return index;
  }
  return Number.POSITIVE_INFINITY;
}

function seeBlocks({text, headline, blocks}: Draft, words: PageWords): SeenBlock[] {
  const parted = blocks
    .flatMap((block) => splitCredits(block, text, words))
    .flatMap((block) => splitSigned(block, text, (own) => readFurniture(own, headline, words) !== null));
  const seen = parted.map((block): SeenBlock => {
    const own = text.slice(block.position.start, block.position.end);
    const isOpen = block.type !== "headline" && block.type !== "furniture";
    const furniture = isOpen ? readFurniture(own, headline, words) : null;
    const isProse = isOpen && !furniture && block.type !== "heading" && (own.length >= PROSE_LENGTH || isClosed(own));
    return {block, text: own, furniture, isOpen, isProse, isMarginal: false};
  });
  const margins = findMargins(seen.map(({isProse}) => isProse));
  return seen.map((view, index) => ({...view, isMarginal: margins[index] ?? false}));
}

/** Parts the lines of a short paragraph of which one is credits: "Ministers sign a pact⏎14.11.2017 12:05". */
function splitCredits(block: Block, text: string, words: PageWords): Block[] {
  const {start, end} = block.position;
  const own = text.slice(start, end);
  if (block.type !== "paragraph" || own.length > CREDITS_LENGTH || !own.includes("\n")) return [block];
  const lines = Array.from(own.matchAll(/[^\n]+/g), ({0: line, index}) => ({line, at: start + index}));
  // "October 25." ends a sentence that was broken into lines.
  if (!lines.some(({line}) => !line.trim().endsWith(".") && readCredits(line.trim(), words))) return [block];
  return lines.map(({line, at}) => {
    const position = {start: at, end: at + line.length};
    return {...block, position, formats: clipFormats(block.formats, position)};
  });
}

/** Parts from a paragraph the bracket that signs it. */
function splitSigned(block: Block, text: string, isFurniture: (own: string) => boolean): Block[] {
  const {start, end} = block.position;
  const at = block.type === "paragraph" ? findSignature(text.slice(start, end)) : -1;
  if (at <= 0 || isFurniture(text.slice(start, end))) return [block];
  const [own, signature] = [
    {start, end: start + at},
    {start: start + at, end},
  ];
  return [
    {...block, position: own, formats: clipFormats(block.formats, own)},
    {...block, type: "furniture", position: signature, formats: []},
  ];
}

/** For each block, whether it stands above the text or below it. */
function findMargins(isProse: readonly boolean[]): boolean[] {
  const prose = isProse.flatMap((is, index) => (is ? [index] : []));
  const head = prose[HEAD_PARAGRAPHS - 1] ?? Number.POSITIVE_INFINITY;
  const tail = prose.at(-TAIL_PARAGRAPHS) ?? Number.NEGATIVE_INFINITY;
  return isProse.map((_, index) => index < head || index > tail);
}

/** Whether nothing but furniture stands between the headline and this block. */
function isRightBelow(seen: readonly SeenBlock[], index: number): boolean {
  const headline = seen.findIndex(({block}) => block.type === "headline");
  if (headline < 0 || headline > index) return false;
  return seen.slice(headline + 1, index).every(({furniture}) => furniture !== null);
}

function isAbove(seen: readonly SeenBlock[], index: number): boolean {
  return seen.findIndex(({block}) => block.type === "headline") > index;
}

function gather(
  found: FurnishedDraft,
  clues: Clues,
  awaited: Clues["awaits"] | null,
  {isNearer, ...place}: {line: number; column: number; isNearer: boolean},
): void {
  const add = (value: string | undefined, from: DateClue["from"]) => {
    if (!value) return;
    const clue: DateClue = {value, from, ...place};
    // The day above a headline may be that of the visit: the nearer the headline, the surer.
    if (isNearer) found.dates.unshift(clue);
    else found.dates.push(clue);
  };
  add(clues.issueDate, "label");
  add(clues.updateDate, "update");
  add(clues.loneDate, awaited === "issueDate" ? "label" : awaited === "updateDate" ? "update" : "line");
  if (clues.filingDay) found.dates.push({value: clues.filingDay, from: "dateline", ...place});
  found.author ??= clues.author ?? null;
  found.publisher ??= clues.publisher ?? null;
  found.place ??= clues.place === undefined ? null : easeCapitals(clues.place);
  found.url ??= clues.url ?? null;
  found.tags.push(...(clues.tags ?? []));
}

function gatherDateline(found: FurnishedDraft, {date, place, agency, author}: Dateline, line: number): void {
  const from = place === null && agency === null ? "opening" : "dateline";
  if (date) found.dates.push({value: date, from, line, column: 1});
  if (place) found.place ??= easeCapitals(place);
  found.publisher ??= agency;
  found.author ??= author ?? null;
}

/** "新华社北京2月2日电 2026年2月2日，": the first sentence tells the dateline's day once more, and its year. */
function gatherYear(
  found: FurnishedDraft,
  {date, length}: Dateline,
  text: string,
  {line, words}: {line: number; words: PageWords},
): void {
  if (!date?.startsWith("XXXX")) return;
  const whole = findDates(text.slice(length, length + OPENING_LENGTH), words.languages).find(
    ({value}) => value.slice(4) === date.slice(4) && !value.startsWith("XXXX"),
  );
  if (whole) found.dates.push({value: whole.value, from: "opening", line, column: 1});
}

/** Whether nobody but the writer stands on this line, alone above the text or at its end. */
function isWriter(seen: readonly SeenBlock[], index: number): boolean {
  const {text, isOpen, isProse, furniture} = seen[index] as SeenBlock;
  if (!isOpen || isProse || furniture || !isNameAlone(text)) return false;
  const isNoText = (view: SeenBlock) => !view.isProse && (view.furniture !== null || !view.isOpen);
  const headline = seen.findIndex(({block}) => block.type === "headline");
  const isAbove = headline >= 0 && headline < index && seen.slice(headline, index).every(isNoText);
  return isAbove || (seen.slice(0, index).some((view) => view.isProse) && seen.slice(index + 1).every(isNoText));
}

/** A list of what an article rests on has no long paragraph below it. */
function endsWithReferences(seen: readonly SeenBlock[], index: number): boolean {
  // "Palabras clave:" may stand below the headline, too, and nothing behind it.
  if (!seen.slice(0, index).some(({isProse}) => isProse) && seen.slice(index + 1).some(({isProse}) => isProse))
    return false;
  return seen.slice(index + 1).every(({text}) => text.length < REFERENCE_LENGTH);
}

/** "Lire aussi :" with nothing after it: the titles below it are links too. */
function isRelatedAlone(furniture: Furniture | null, text: string): boolean {
  return furniture?.kind === "related" && text.length <= 40 && /[^\p{L}\p{N}]$|^[^:]*$/u.test(text);
}

/** The newspaper's name in the line below a byline. */
function isPublisherBelow(before: SeenBlock, view: SeenBlock, words: PageWords): boolean {
  const {block, text, isMarginal, isProse, isOpen} = view;
  const isByline = before.furniture?.clues.author !== undefined && before.furniture.clues.publisher === undefined;
  return isByline && isMarginal && isOpen && !isProse && block.line === before.block.line + 1 && isName(text, words);
}

/**
 * A rest of the page: an agency's initials of those who wrote and edited ("bur-rq/abc"), or a word or three among lines of
 * furniture ("World", "Contact the writer").
 */
function isStray(view: SeenBlock, before: SeenBlock | undefined, after: SeenBlock | undefined): boolean {
  const {block, text, isMarginal, isProse} = view;
  if (!isMarginal || isProse || (block.type !== "paragraph" && block.type !== "heading")) return false;
  if (text.length <= 30 && /^\p{Ll}{2,6}(?:[-/]\p{Ll}{2,6})+$/u.test(text)) return true;
  const isAmong = after ? after.furniture : before?.furniture;
  return Boolean(isAmong) && !isClosed(text) && text.split(/\s+/).length <= 3;
}

/** Whether an item stands in a list of titles or is one, and not a day alone or among credits: "• Veracruz | • 9 dic. 2014 |". */
function isAmongTitles(seen: readonly SeenBlock[], index: number): boolean {
  if ((seen[index]?.text.length ?? 0) > CREDIT_LENGTH) return true;
  const isTitle = (view: SeenBlock | undefined) =>
    view?.block.type === "item" && !view.furniture && view.text.split(/\s+/).length > TITLE_WORDS;
  return isTitle(seen[index - 1]) || isTitle(seen[index + 1]);
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
