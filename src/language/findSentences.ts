import type {Block, Position, Sentence} from "../model.ts";
import type {Language} from "./language.ts";

/** Blocks whose words are prose. */
const PROSE: ReadonlySet<Block["type"]> = new Set(["headline", "heading", "paragraph", "item", "quotation"]);

/**
 * Splits the prose blocks of a text into sentences, in order. `Intl.Segmenter` (UAX 29) finds the borders; they are
 * mended where a full stop belongs to an abbreviation ("M. Fabius", "Sept. 11", "J. Doe") or stands before a small letter.
 * Positions are trimmed of white space and count in `text`.
 */
export function findSentences(text: string, blocks: readonly Block[], language: Language): Sentence[] {
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

function splitSentences(text: string, {start, end}: Position, language: Language): Position[] {
  const segmenter = segmenters.get(language.code) ?? new Intl.Segmenter(language.code, {granularity: "sentence"});
  segmenters.set(language.code, segmenter);
  // A line break inside a block is only where the line was full: UAX 29 would end a sentence there.
  const block = text.slice(start, end).replaceAll("\n", " ");
  const pieces: Position[] = [];
  let open: Position | null = null;
  for (const {segment, index} of segmenter.segment(block)) {
    const piece: Position = {start: open?.start ?? index, end: index + segment.length};
    if (endsSentence(block.slice(piece.start, piece.end), block.slice(piece.end, piece.end + 12), language)) {
      pieces.push(piece);
      open = null;
    } else open = piece;
  }
  if (open) pieces.push(open);
  return pieces.map((piece) => trim(block, piece, start)).filter((piece) => piece.end > piece.start);
}

function endsSentence(before: string, after: string, language: Language): boolean {
  const trimmed = before.trimEnd();
  if (/^[\p{Ll}\d]/u.test(after) && !/[?!…]["”»]?$/u.test(trimmed)) return false;
  if (!trimmed.endsWith(".")) return true;
  const word = /([\p{L}\p{M}.'’-]+)\.$/u.exec(trimmed.slice(-24))?.[1] ?? "";
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return after === "";
  return !language.sentences.abbreviations.includes(word.toLowerCase());
}

function trim(block: string, {start, end}: Position, offset: number): Position {
  const piece = block.slice(start, end);
  const lead = piece.length - piece.trimStart().length;
  return {start: offset + start + lead, end: offset + start + piece.trimEnd().length};
}
