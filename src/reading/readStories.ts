import MarkdownIt, {type Token} from "markdown-it";
import {makeSlug} from "../language/slug.ts";
import type {Report, Story, StoryPart, StoryRun} from "../model.ts";
import {parseYaml} from "./parseYaml.ts";
import {splitFrontMatter} from "./splitFrontMatter.ts";

const parser = new MarkdownIt({html: false});

/**
 * Reads a story (content/stories/*.md): paragraphs in Markdown, beside which the timeline goes from view to view. A link
 * to a place in the timeline, `[September 2020](#from=2020-09-01&to=2020-10-01)`, is the view of its paragraph.
 */
export function readStory(source: string, {file, report}: {file: string; report: Report}): Story | null {
  const split = splitFrontMatter(source, {file, report});
  if (!split) return null;
  const header =
    split.header === null ? null : parseYaml(split.header, {file, source, offset: split.headerOffset, report});
  const given = (typeof header?.value === "object" && header.value !== null ? header.value : {}) as Record<
    string,
    unknown
  >;
  const textOf = (key: string) => (typeof given[key] === "string" ? given[key].trim() || null : null);
  const parts = readParts(parser.parse(source.slice(split.bodyOffset), {}));
  const first = parts[0]?.type === "title" ? parts[0] : null;
  const title = textOf("title") ?? first?.runs.map(({text}) => text).join("") ?? null;
  if (title === null || parts.length === 0) {
    const reason = "a story needs a title and paragraphs; begin it with a line “# Its title”";
    report({file, line: 1, column: 1, severity: "warning", reason, rule: "reading/story"});
    return null;
  }
  const name = file.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
  return {id: makeSlug(name), title, inLanguage: textOf("lang"), parts: parts.filter(({type}) => type !== "title")};
}

function readParts(tokens: readonly Token[]): StoryPart[] {
  return tokens.flatMap((token, index): StoryPart[] => {
    if (token.type !== "inline") return [];
    const opening = tokens[index - 1];
    const type = opening?.type === "heading_open" ? (opening.tag === "h1" ? "title" : "heading") : "paragraph";
    const runs = readRuns(token.children ?? []);
    return runs.length === 0 ? [] : [{type, runs, view: runs.find(({view}) => view !== null)?.view ?? null}];
  });
}

function readRuns(tokens: readonly Token[]): StoryRun[] {
  const runs: StoryRun[] = [];
  let [view, url, emphasis]: [string | null, string | null, StoryRun["emphasis"]] = [null, null, null];
  for (const token of tokens) {
    if (token.type === "link_open") {
      const href = token.attrGet("href") ?? "";
      view = href.startsWith("#") ? href.slice(1) : null;
      url = /^https?:\/\//.test(href) ? href : null;
    } else if (token.type === "link_close") [view, url] = [null, null];
    else if (token.type === "em_open") emphasis = "emphasis";
    else if (token.type === "strong_open") emphasis = "strong";
    else if (token.type === "em_close" || token.type === "strong_close") emphasis = null;
    else {
      const text = token.type === "softbreak" || token.type === "hardbreak" ? " " : token.content;
      if (text !== "") runs.push({text, view, url, emphasis});
    }
  }
  return runs;
}
