import type {Block} from "../model.ts";
import {type Draft, shortenHeadline} from "./draft.ts";
import {isClosed} from "./joinLines.ts";
import type {LooseBlock} from "./layOutTree.ts";
import {foldText} from "./words.ts";

const HEADLINE_LIMIT = 250;

/** What the headline is, when something above the text says it, and the line of the file where the text begins. */
export interface Heading {
  title: string | null;
  titleLine: number;
  firstLine: number;
}

/** Lays out blocks as plain text: the headline, then each block, with a blank line between. Positions count in that text. */
export function layOutBlocks(loose: readonly LooseBlock[], {title, titleLine, firstLine}: Heading): Draft {
  const {headline, rest, hasHeadline} = takeHeadline(loose.map(markHeading), title);
  const whole = [{...headline, line: title === null ? headline.line : titleLine - firstLine}, ...rest];
  const blocks: Block[] = [];
  let text = "";
  for (const [index, block] of whole.entries()) {
    if (index > 0) text += "\n\n";
    const start = text.length;
    text += block.text;
    const formats = block.formats.map((format) => ({
      ...format,
      position: {start: start + format.position.start, end: start + format.position.end},
    }));
    const type = index === 0 ? "headline" : block.type;
    blocks.push({type, position: {start, end: text.length}, line: firstLine + block.line, formats});
  }
  return {text, headline: headline.text.replace(/\s+/g, " "), blocks, hasHeadline};
}

/** A short paragraph that is bold from end to end is a subheading. */
function markHeading(block: LooseBlock): LooseBlock {
  const {type, text, formats} = block;
  const isBold = formats.some(
    ({type, position}) => type === "strong" && position.start === 0 && position.end === text.length,
  );
  const isHeading = type === "paragraph" && isBold && text.length <= 90 && !isClosed(text);
  return isHeading ? {...block, type: "heading", level: 4, formats: []} : block;
}

/** What is left of a block when the headline is taken from it: on old pages it is the first line of the text. */
function withoutHeadline(block: LooseBlock, title: string): LooseBlock[] {
  const [first = ""] = block.text.split("\n", 1);
  if (foldText(first.trim()) !== title || !["heading", "paragraph", "item"].includes(block.type)) return [block];
  const text = block.text.slice(first.length + 1).trimStart();
  return text === "" ? [] : [{...block, type: "paragraph", level: 0, text, formats: []}];
}

interface Headed {
  headline: LooseBlock;
  rest: LooseBlock[];
  hasHeadline: boolean;
}

/** The headline is front matter's title, else the first heading of the first level, else a short first block. */
function takeHeadline(blocks: readonly LooseBlock[], title: string | null): Headed {
  const made = (text: string, line: number): LooseBlock => ({type: "headline", level: 0, text, line, formats: []});
  if (title !== null) {
    const rest = blocks.flatMap((block, index) => (index < 3 ? withoutHeadline(block, foldText(title)) : [block]));
    return {headline: made(title, 0), rest, hasHeadline: true};
  }
  const [first] = blocks;
  const heading =
    blocks.find(({level}) => level === 1) ??
    (first && (first.type === "heading" || first.text.length <= HEADLINE_LIMIT) ? first : undefined);
  if (heading) return {headline: heading, rest: blocks.filter((block) => block !== heading), hasHeadline: true};
  return {headline: made(shortenHeadline(first?.text ?? ""), first?.line ?? 0), rest: [...blocks], hasHeadline: false};
}
