import type {Block, Position, Sentence} from "../model.ts";
import type {DatedLanguage} from "./language.ts";

/** Blocks whose words are prose. */
const PROSE: ReadonlySet<Block["type"]> = new Set(["headline", "heading", "paragraph", "item", "quotation"]);

/**
 * Splits the prose blocks of a text into sentences, in order. `Intl.Segmenter` (UAX 29) finds the borders; they are
 * mended where a full stop belongs to an abbreviation ("M. Fabius", "Sept. 11", "J. Doe") or stands before a small letter.
 * Positions are trimmed of white space and count in `text`.
 */
export function findSentences(text: string, blocks: readonly Block[], language: DatedLanguage): Sentence[] {
  return blocks.flatMap((block, index) =>
    PROSE.has(block.type)
      ? splitSentences(text, block.position, language).map((position) => ({
          text: text.slice(position.start, position.end),
          position,
          block: index,
        }))
      : [],
  );
}

const segmenters = new Map<string, Intl.Segmenter>();

/** `Intl.Segmenter` takes time with the square of a text's length (Node 20), so it gets a window at a time. */
const WINDOW = 4000;

const WIDEST_WINDOW = 4 * WINDOW;

/** A border so near to a window's end may be none in the whole text. */
const MARGIN = 200;

/** What a piece's end and the words behind it are judged by. */
const END_LENGTH = 64;
const LEAD_LENGTH = 12;

function splitSentences(text: string, {start, end}: Position, language: DatedLanguage): Position[] {
  // A line break inside a block is only where the line was full: UAX 29 would end a sentence there.
  const block = text.slice(start, end).replaceAll("\n", " ");
  const pieces: Position[] = [];
  let first = 0;
  for (const found of findBorders(block, language)) {
    // French sets a closing mark apart, so that UAX 29 takes it for the next sentence's.
    const border = found + (/^[»”]\s*/u.exec(block.slice(found, found + LEAD_LENGTH))?.[0].length ?? 0);
    if (border < first) continue;
    const before = block.slice(Math.max(first, border - END_LENGTH), border);
    if (border < block.length && !endsSentence(before, block.slice(border, border + LEAD_LENGTH), language)) continue;
    pieces.push(trim(block, {start: first, end: border}, start));
    first = border;
  }
  return pieces.filter((piece) => piece.end > piece.start);
}

/** Where a sentence may end, in order; the end of the block is the last one. */
function* findBorders(block: string, {code}: DatedLanguage): Generator<number> {
  const segmenter = segmenters.get(code) ?? new Intl.Segmenter(code, {granularity: "sentence"});
  segmenters.set(code, segmenter);
  let from = 0;
  let size = WINDOW;
  while (from < block.length) {
    const window = block.slice(from, from + size);
    const isLast = from + size >= block.length;
    let passed = 0;
    for (const {segment, index} of segmenter.segment(window)) {
      const border = index + segment.length;
      if (!isLast && border > size - MARGIN) break;
      yield from + border;
      passed = border;
    }
    // A sentence longer than the window needs a wider one; past a length no border is looked for inside.
    const isEndless = passed === 0 && size >= WIDEST_WINDOW;
    from += isEndless ? size - MARGIN : passed;
    size = passed > 0 || isEndless ? WINDOW : size * 2;
  }
}

function endsSentence(before: string, after: string, language: DatedLanguage): boolean {
  const trimmed = before.trimEnd();
  if (/^[\p{Ll}\d]/u.test(after) && !/[?!…。！？؟]$/u.test(trimmed)) return false;
  if (!trimmed.endsWith(".")) return true;
  if (trimmed === before && after !== "") return false; // "12.IX.1914"
  if (language.sentences.ordinalStop && /(?:^|[\s([„“»«"'/–+-])\d{1,3}\.$/.test(trimmed)) return after === "";
  const word = /(?:^|[^\p{L}\p{M}\p{N}.'’-])([\p{L}\p{M}.'’-]{1,24})\.$/u.exec(trimmed.slice(-24))?.[1] ?? "";
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return after === "";
  return !language.sentences.abbreviations.includes(word.toLowerCase());
}

function trim(block: string, {start, end}: Position, offset: number): Position {
  const piece = block.slice(start, end);
  const lead = piece.length - piece.trimStart().length;
  return {start: offset + start + lead, end: offset + start + piece.trimEnd().length};
}
