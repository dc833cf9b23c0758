import type {Element, ElementContent, Root, RootContent} from "hast";
import type {Block, Format} from "../model.ts";

/** A block whose text is still its own; positions of formats count in it. */
export interface LooseBlock {
  type: Block["type"];
  level: number; // of a heading, from 1; 0 for others
  text: string;
  line: number; // from 0, in what was rendered
  formats: Format[];
}

const BLOCK_TYPES: Readonly<Record<string, Block["type"]>> = {
  h1: "heading",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  h5: "heading",
  h6: "heading",
  li: "item",
  dd: "item",
  dt: "item",
  td: "item",
  th: "item",
  blockquote: "quotation",
  figcaption: "furniture",
  caption: "furniture",
};

const BLOCKS: ReadonlySet<string> = new Set([
  ...Object.keys(BLOCK_TYPES),
  "p",
  "ul",
  "ol",
  "dl",
  "table",
  "thead",
  "tbody",
  "tfoot",
  "tr",
  "pre",
  "div",
  "section",
  "article",
  "header",
  "footer",
  "figure",
  "hr",
]);

const FORMATS: Readonly<Record<string, Format["type"]>> = {
  em: "emphasis",
  i: "emphasis",
  strong: "strong",
  b: "strong",
};

/** Takes a sanitised tree apart into blocks of plain text with their formats, in order. Line breaks of the source stay. */
export function layOutTree(tree: Root): LooseBlock[] {
  const blocks: LooseBlock[] = [];
  let open: LooseBlock = {type: "paragraph", level: 0, text: "", line: 0, formats: []};
  let line = 0;
  let hasWords = false; // whether the open block has any yet

  const begin = (type: Block["type"], level: number) => {
    const block = trimBlock(open);
    if (block.text) blocks.push(block);
    open = {type, level, text: "", line, formats: []};
    hasWords = false;
  };

  const walkAll = (nodes: readonly (RootContent | ElementContent)[], type: Block["type"], level: number) => {
    for (const node of nodes) {
      if (node.type === "text") addText(node.value);
      else if (node.type === "element") walk(node, type, level);
    }
  };

  const addText = (value: string) => {
    if (!hasWords) open.line = line;
    hasWords ||= /\S/.test(value);
    open.text += value.replace(/[ \t\f]+/g, " ");
  };

  const walk = (element: Element, type: Block["type"], level: number) => {
    const {tagName, children, properties} = element;
    const mark = Number(properties.dataLine);
    if (Number.isInteger(mark) && mark > line) line = mark;
    if (tagName === "br") return addText("\n");
    if (!BLOCKS.has(tagName)) return walkInline(element, type, level);
    const inner = BLOCK_TYPES[tagName] ?? type;
    const innerLevel = /^h[1-6]$/.test(tagName) ? Number(tagName[1]) : 0;
    begin(inner, innerLevel);
    walkAll(children, inner, innerLevel);
    begin(type, level);
  };

  const walkInline = (element: Element, type: Block["type"], level: number) => {
    const {tagName, children, properties} = element;
    const block = open;
    const start = open.text.length;
    walkAll(children, type, level);
    if (block !== open || open.text.length === start) return; // it held blocks of its own, or nothing
    const position = {start, end: open.text.length};
    const format = FORMATS[tagName];
    if (format) open.formats.push({type: format, position});
    const url = readUrl(properties.href);
    if (tagName === "a" && url) open.formats.push({type: "link", position, url});
  };

  walkAll(tree.children, "paragraph", 0);
  begin("paragraph", 0);
  return blocks;
}

/** The sanitiser lets relative addresses through, which lead nowhere from a page of the site. */
function readUrl(href: unknown): string | null {
  return typeof href === "string" && /^(?:https?:\/\/|mailto:)[^\s<>"]+$/i.test(href) ? href : null;
}

/** Drops white space around the text and at its line ends, and keeps the formats where their words are. */
function trimBlock({text, formats, ...block}: LooseBlock): LooseBlock {
  const moved = new Int32Array(text.length + 1); // where each offset of the text is afterwards
  const kept: string[] = [];
  for (let index = 0; index < text.length; index++) {
    const letter = text[index] ?? "";
    const last = kept.at(-1) ?? "\n";
    moved[index] = kept.length;
    if (!/[ \n]/.test(letter) || !/[ \n]/.test(last)) kept.push(letter);
    else if (letter === "\n" && last === " ") kept[kept.length - 1] = letter; // a line break outweighs a space
  }
  moved[text.length] = kept.length;
  const trimmed = kept.join("");
  const end = trimmed.trimEnd().length;
  const place = (offset: number) => Math.min(moved[offset] ?? end, end);
  return {
    ...block,
    text: trimmed.slice(0, end),
    formats: formats
      .map((format) => ({...format, position: {start: place(format.position.start), end: place(format.position.end)}}))
      .filter(({position}) => position.end > position.start)
      .sort((a, b) => a.position.start - b.position.start || b.position.end - a.position.end),
  };
}
