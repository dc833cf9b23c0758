import {closeSync, mkdirSync, openSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {exports} from "../exports/index.ts";
import type {Dataset, Problem, Site} from "../model.ts";
import {buildDataset} from "../pipeline.ts";
import {type Assets, bundleAssets, writeAssets} from "./assets.ts";
import {count} from "./count.ts";
import {writePages} from "./eleventyPages.ts";
import {packageRoot} from "./packageRoot.ts";
import {onceLoader, type PageLoader} from "./pageLoader.ts";
import {normalizePathPrefix, normalizeSiteUrl} from "./siteAddress.ts";
import {openOutput} from "./siteOutput.ts";

export interface BuildOptions {
  content: string; // the folder of the articles
  output: string; // the folder to publish; made, or exchanged when a build of ours wrote it
  siteUrl?: string | undefined; // where the site will stand; site.yaml's when absent
  pathPrefix?: string | undefined; // of 404.html's links; the URL's path when absent
}

/** The clock, the memory and the log of a build. */
export interface BuildIo {
  log(line: string): void; // a line of progress
  now(): number; // milliseconds
  measurePeak(): number; // megabytes of memory, the most so far
}

export interface Summary {
  articles: number;
  events: number;
  participants: number;
  places: number;
  pages: number;
  problems: Problem[];
  seconds: number;
  peakMegabytes: number;
}

/** What a build is made of. Each part may be kept from one build to the next while its files stay as they are. */
export interface BuildParts {
  readContent(): Promise<{dataset: Dataset; site: Site}>;
  bundleAssets(): Promise<Assets>;
  loader: PageLoader;
}

/** The parts of a build, all made anew. */
export function createParts(content: string): BuildParts {
  const report = () => {}; // the dataset keeps the problems
  return {readContent: () => buildDataset(content, {report}), bundleAssets, loader: onceLoader};
}

/**
 * Builds the site of a folder of articles. What is published changes only when the new site is whole; on any failure
 * it throws, and the folder stays as it was. Problems of single articles are in the summary and stop nothing.
 */
export async function buildSite(
  options: BuildOptions,
  io: BuildIo,
  parts: BuildParts = createParts(options.content),
): Promise<Summary> {
  const begun = io.now();
  const siteUrl = normalizeSiteUrl(options.siteUrl);
  const pathPrefix = normalizePathPrefix(options.pathPrefix);
  const output = openOutput(options.output, {"the content": options.content, "dateline itself": packageRoot});
  try {
    const {dataset, site: authored} = await parts.readContent();
    const url = siteUrl ?? authored.url;
    const site: Site = {...authored, url, pathPrefix: pathPrefix ?? (url === null ? "/" : new URL(url).pathname)};
    io.log(`read      ${count(dataset.articles.length, "article")}, ${count(dataset.events.length, "event")}`);

    const assets = await parts.bundleAssets();
    writeAssets(assets, output.folder);
    io.log(`bundled   ${count(assets.files.length, "asset")}`);

    const pages = await writePages({dataset, site, assets, loader: parts.loader}, output.folder);
    io.log(`rendered  ${count(pages, "page")}`);

    const written = writeExports(dataset, site, output.folder);
    io.log(`exported  ${count(written, "data file")}`);

    output.publish();
    io.log(`published ${options.output}`);
    return summarize(dataset, pages, io, begun);
  } finally {
    output.discard();
  }
}

function writeExports(dataset: Dataset, site: Site, folder: string): number {
  let written = 0;
  for (const {path, write} of exports) {
    const text = write(dataset, site);
    if (text === null) continue;
    writePieces(join(folder, path), typeof text === "string" ? [text] : text);
    written += 1;
  }
  return written;
}

function writePieces(path: string, pieces: Iterable<string>): void {
  mkdirSync(dirname(path), {recursive: true});
  const file = openSync(path, "w");
  try {
    for (const piece of pieces) writeFileSync(file, piece);
  } finally {
    closeSync(file);
  }
}

function summarize(dataset: Dataset, pages: number, io: BuildIo, begun: number): Summary {
  const {articles, events, participants, places, problems} = dataset;
  return {
    articles: articles.length,
    events: events.length,
    participants: participants.length,
    places: places.length,
    pages,
    problems,
    seconds: (io.now() - begun) / 1000,
    peakMegabytes: io.measurePeak(),
  };
}
