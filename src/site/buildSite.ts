import {closeSync, existsSync, mkdirSync, openSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {hasArticlePage, homeOfArticle, pathOfLanguage} from "../dataset/articleHomes.ts";
import {dropBystanders} from "../dataset/dropBystanders.ts";
import {withholdText} from "../dataset/withholdText.ts";
import {exportSets, exports} from "../exports/index.ts";
import {type ListedPage, writeSitemaps} from "../exports/sitemap.ts";
import type {Article, Dataset, Problem, Site} from "../model.ts";
import {buildDataset} from "../pipeline.ts";
import {type Assets, bundleAssets, writeAssets} from "./assets.ts";
import {writeCards} from "./cards.ts";
import {count} from "./count.ts";
import {type WrittenPage, writePages} from "./eleventyPages.ts";
import {packageRoot} from "./packageRoot.ts";
import {onceLoader, type PageLoader} from "./pageLoader.ts";
import {listRedirects} from "./redirects.ts";
import {writeSearchIndex} from "./searchIndex.ts";
import {normalizePathPrefix, normalizeSiteUrl} from "./siteAddress.ts";
import {openOutput} from "./siteOutput.ts";
import {writeTheme} from "./theme.ts";

type PageModules = Awaited<ReturnType<PageLoader["load"]>>;

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
    const {dataset: whole, site: authored} = await parts.readContent();
    const dataset = withholdText(dropBystanders(whole), authored);
    const url = siteUrl ?? authored.url;
    const site: Site = {...authored, url, pathPrefix: pathPrefix ?? (url === null ? "/" : new URL(url).pathname)};
    io.log(`read      ${count(dataset.articles.length, "article")}, ${count(dataset.events.length, "event")}`);

    const modules = await parts.loader.load();
    const misfits = modules.checkMessages(site);
    const assets = await parts.bundleAssets();
    writeAssets(assets, output.folder);
    io.log(`bundled   ${count(assets.files.length, "asset")}`);

    const cards = site.cards && site.url !== null ? modules.listCards(dataset, site) : [];
    const {styles, disk, controls, fonts} = assets;
    const theme = writeTheme(site, options.content, output.folder);
    const pageAssets = {
      styles: {...styles, own: theme.css},
      disk,
      controls,
      fonts,
      logo: theme.logo,
      cards: Object.fromEntries(cards.map(({page, path}) => [page, path])),
    };
    const pages = await writePages({dataset, site, assets: pageAssets, loader: parts.loader}, output.folder);
    io.log(`rendered  ${count(pages.length, "page")}`);

    const written =
      writeExports(dataset, site, output.folder) +
      writeTables(modules, dataset, site, output.folder) +
      writeFeeds(modules, dataset, site, output.folder) +
      writeSitemap(pages, dataset, site, output.folder);
    io.log(`exported  ${count(written, "data file")}`);

    const drawn = await writeCards(cards, output.folder, options.output);
    if (cards.length > 0) io.log(`drew      ${count(drawn, "picture")} of ${cards.length}`);
    writeRedirects(dataset, site, output.folder);

    if (site.search) {
      const records = await writeSearchIndex(modules.listSearchRecords(dataset, site), join(output.folder, "pagefind"));
      io.log(`indexed   ${count(records, "record")}`);
    }

    output.publish();
    io.log(`published ${options.output}`);
    return summarize({...dataset, problems: [...dataset.problems, ...misfits]}, pages.length, io, begun);
  } finally {
    output.discard();
  }
}

function writeExports(dataset: Dataset, site: Site, folder: string): number {
  let written = 0;
  for (const {path, write, inEachLanguage = false} of exports) {
    for (const language of inEachLanguage ? site.languages : [site.language]) {
      const text = write(dataset, {...site, language});
      if (text === null) continue;
      writePieces(join(folder, pathOfLanguage(site, language), path), typeof text === "string" ? [text] : text);
      written += 1;
    }
  }
  for (const writeSet of exportSets) {
    for (const language of site.languages) {
      for (const {path, text} of writeSet(dataset, {...site, language})) {
        writePieces(join(folder, pathOfLanguage(site, language), path), [text]);
        written += 1;
      }
    }
  }
  return written;
}

function writeRedirects(dataset: Dataset, site: Site, folder: string): void {
  const pathOf = ({id, inLanguage}: Article) => {
    const language = hasArticlePage(site, site.language, inLanguage) ? site.language : homeOfArticle(site, inLanguage);
    return `${pathOfLanguage(site, language)}article/${id}/`;
  };
  const isTaken = (file: string) => existsSync(join(folder, file));
  for (const {path, text} of listRedirects(dataset, site, isTaken, pathOf)) writePieces(join(folder, path), [text]);
}

function writeTables({joinTableData}: PageModules, dataset: Dataset, site: Site, folder: string): number {
  for (const language of site.languages) {
    const table = `${JSON.stringify(joinTableData(dataset, site, language))}\n`;
    writePieces(join(folder, pathOfLanguage(site, language), "data/table.json"), [table]);
  }
  return site.languages.length;
}

function writeFeeds({listFeeds}: PageModules, dataset: Dataset, site: Site, folder: string): number {
  let written = 0;
  for (const language of site.languages)
    for (const {path, text} of listFeeds(dataset, site, language)) {
      writePieces(join(folder, pathOfLanguage(site, language), path), [text]);
      written += 1;
    }
  return written;
}

function writeSitemap(pages: readonly WrittenPage[], dataset: Dataset, site: Site, folder: string): number {
  const sitemaps = writeSitemaps(listPages(pages, site), dataset, site);
  for (const {path, text} of sitemaps) writePieces(join(folder, path), [text]);
  return sitemaps.length;
}

/** The same page in all of its languages as one, in the order in which they were written. */
function listPages(pages: readonly WrittenPage[], {url}: Site): ListedPage[] {
  const listed = new Map<string, ListedPage>();
  for (const {path, language, root} of pages) {
    if (!path.endsWith("/") && path !== "") continue; // 404.html is at no address of its own
    const page = listed.get(path) ?? {path, addresses: {}};
    page.addresses[language] = url + encodeURI(root + path);
    listed.set(path, page);
  }
  return [...listed.values()];
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
