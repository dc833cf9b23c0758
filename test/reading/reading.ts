import {languages} from "../../src/language/index.ts";
import type {Article, Problem} from "../../src/model.ts";
import {printProblem} from "../../src/problems.ts";
import {readArticle} from "../../src/reading/readArticle.ts";
import {gatherWords} from "../../src/reading/words.ts";

export const words = gatherWords(languages);

/** Reads a text as the file of this name; what was reported comes as printed lines. */
export function readText(text: string | Uint8Array, file = "article.txt"): {article: Article; problems: string[]} {
  const {article, problems} = tryText(text, file);
  if (!article) throw new Error(`${file} is no article: ${problems.join("; ")}`);
  return {article, problems};
}

/** The same for what may be no article. */
export function tryText(
  text: string | Uint8Array,
  file = "article.txt",
): {article: Article | null; problems: string[]} {
  const problems: Problem[] = [];
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const article = readArticle(bytes, {file, report: (problem) => problems.push(problem)});
  return {article, problems: problems.map(printProblem)};
}

/** Blocks as "type: words", one each. */
export function listBlocks({text, blocks}: Article): string[] {
  return blocks.map(({type, position}) => `${type}: ${text.slice(position.start, position.end)}`);
}

/** An article's head as its reader would tell it. */
export interface Head {
  headline: string;
  date: string | null;
  place?: string;
  author?: string;
  publisher?: string;
}

export type HeadCase = [name: string, text: string, head: Head, paragraph: string];

/** The head of a text, and the first paragraph below it. */
export function readHead(text: string): {head: Head; paragraph: string} {
  const {article} = readText(text);
  const {headline, datePublished, locationCreated, author, publisher} = article;
  const head = {
    headline,
    date: datePublished,
    ...(locationCreated !== null && {place: locationCreated}),
    ...(author !== null && {author}),
    ...(publisher !== null && {publisher}),
  };
  const paragraph = listBlocks(article).find((block) => block.startsWith("paragraph: ")) ?? "";
  return {head, paragraph: paragraph.replace("paragraph: ", "")};
}
