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
