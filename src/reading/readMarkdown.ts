import type {Draft} from "./draft.ts";
import {joinLines, splitLines} from "./joinLines.ts";
import {layOutBlocks} from "./layOutBlocks.ts";
import {type LooseBlock, layOutTree} from "./layOutTree.ts";
import {readPlainText} from "./readPlainText.ts";
import {renderMarkdown} from "./renderMarkdown.ts";
import type {PageWords} from "./words.ts";

/**
 * Lays out Markdown as plain text: the headline, then each block, with a blank line between. Positions count in that text;
 * lines are those of the file. What was pasted below front matter and has no markup is read as plain text, and positions count in
 * the whole file. Throws RangeError when the markup is nested too deeply.
 *
 * @param bodyOffset where the body begins, after front matter
 * @param title the headline, when front matter gives it; it stands in line `titleLine`
 */
export function readMarkdown(
  source: string,
  bodyOffset: number,
  {title, titleLine}: {title: string | null; titleLine: number},
  words: PageWords,
): Draft {
  const body = source.slice(bodyOffset);
  const blocks = layOutTree(renderMarkdown(body));
  const plain = body.replace(LONE_HYPHEN, " ");
  const asPasted = plain === body ? blocks : layOutTree(renderMarkdown(plain));
  if (isPasted(asPasted, plain, title)) return readPlainText(source, bodyOffset, title, words);
  const firstLine = source.slice(0, bodyOffset).split("\n").length;
  return layOutBlocks(blocks, {title, titleLine, firstLine});
}

/** What a list of links leaves where its marks stand on lines of their own; a heading is underlined with more. */
const LONE_HYPHEN = /^-$/gm;

/** "> Why did the train derail?": a sign before a question is no more a quotation than this is long. */
const QUESTION_LENGTH = 60;

/** Nothing but words, and no headline, or lines that are paragraphs of their own without blank ones between. */
function isPasted(blocks: readonly LooseBlock[], body: string, title: string | null): boolean {
  const isBare = ({type, text, formats}: LooseBlock) =>
    (type === "paragraph" || type === "item" || (type === "quotation" && text.length <= QUESTION_LENGTH)) &&
    formats.length === 0 &&
    text.split("\n").every((line) => body.includes(line));
  const isKept =
    lettersOf(blocks.map(({text}) => text).join("")) === lettersOf(body.replace(/^[ \t]*\d+[.)][ \t]/gm, ""));
  if (/<[a-z!/]/i.test(body) || !isKept || !blocks.every(isBare)) return false;
  return title === null || joinLines(splitLines(body, 0)).length > blocks.length;
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}
