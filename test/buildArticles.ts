import {mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Dataset} from "../src/model.ts";
import {buildDataset} from "../src/pipeline.ts";

/** An article as its front matter and its paragraphs say it. */
export interface WrittenArticle {
  file: string; // without its ending
  language: string;
  published: string;
  publisher?: string;
  title: string;
  paragraphs: readonly string[];
}

/** Builds the chronicle of some articles, and of registry files beside them, from a folder of their own. */
export async function buildArticles(
  articles: readonly WrittenArticle[],
  registry: Readonly<Record<string, string>> = {},
): Promise<Dataset> {
  const directory = await mkdtemp(join(tmpdir(), "dateline-articles-"));
  try {
    for (const article of articles) await writeFile(join(directory, `${article.file}.md`), writeArticle(article));
    for (const [name, content] of Object.entries(registry)) await writeFile(join(directory, name), content);
    return (await buildDataset(directory)).dataset;
  } finally {
    await rm(directory, {recursive: true, force: true});
  }
}

function writeArticle({language, published, publisher, title, paragraphs}: WrittenArticle): string {
  const fields = {title, date: published, lang: language, ...(publisher ? {publisher} : {})};
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join("\n")}\n---\n\n${paragraphs.join("\n\n")}\n`;
}
