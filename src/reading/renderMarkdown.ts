import type {Root} from "hast";
import {fromHtml} from "hast-util-from-html";
import MarkdownIt from "markdown-it";
import {sanitizeTree} from "./sanitizeTree.ts";

/** A table row with more cells than this takes the parser seconds. */
const COLUMN_LIMIT = 200;

const parsers = {
  full: new MarkdownIt({html: true}),
  withoutTables: new MarkdownIt({html: true}).disable("table"),
};

for (const parser of Object.values(parsers)) {
  markLines(parser);
  parser.validateLink = () => true; // the sanitiser judges addresses: a link to a bad one keeps its words
}

/** Writes the line of the source on every block, as `data-line`, counted from 0. */
function markLines(parser: MarkdownIt): void {
  parser.core.ruler.push("lines", ({tokens}) => {
    for (const token of tokens) {
      if (token.map && token.nesting >= 0) token.attrSet("data-line", String(token.map[0]));
    }
  });
  parser.renderer.rules.html_block = (tokens, index) => {
    const token = tokens[index];
    return `<span data-line="${token?.map?.[0] ?? 0}"></span>${token?.content ?? ""}`;
  };
}

/** "20. Februar 2017" opens a line, and no list whose twentieth item is a month. */
const DAY_OPENING = /^(\d{1,2})\. (?=\p{L}{3,12}\.? \d{4}(?!\d))/gmu;

/**
 * Renders Markdown and sanitises the result: a tree in which no script, handler, style or `javascript:` address is left.
 * Throws RangeError when it is nested too deeply to be walked.
 */
export function renderMarkdown(body: string): Root {
  const hasWideTable = body.split("\n").some((line) => line.split("|").length > COLUMN_LIMIT);
  const parser = hasWideTable ? parsers.withoutTables : parsers.full;
  return sanitizeTree(fromHtml(parser.render(body.replace(DAY_OPENING, "$1\\. ")), {fragment: true}));
}
