import {join} from "node:path";
import {Eleventy, type UserConfig} from "@11ty/eleventy";
import {pathOfLanguage} from "../dataset/articleHomes.ts";
import type {Dataset, Site} from "../model.ts";
import type {PageAssets} from "../pages/view.ts";
import {packageRoot} from "./packageRoot.ts";

type PageModules = typeof import("./pageModules.ts");

import type {PageLoader} from "./pageLoader.ts";

export interface PagesInput {
  dataset: Dataset;
  site: Site;
  assets: PageAssets;
  loader: PageLoader;
}

/** A page that was written. */
export interface WrittenPage {
  path: string; // within its language: event/x/, or 404.html
  language: string;
  root: string; // path of its language: "" or fr/
}

/**
 * Writes every page into `folder` by Eleventy, language by language, and lists them. Throws at the first page that cannot be
 * made. Each language is a run of its own, so that the pages of one are kept at a time.
 */
export async function writePages(input: PagesInput, folder: string): Promise<WrittenPage[]> {
  checkIds(input.dataset);
  const pages = await input.loader.load();
  const written: WrittenPage[] = [];
  for (const language of input.site.languages) {
    const root = pathOfLanguage(input.site, language);
    const urls = await writeLanguage(input, language, pages, join(folder, root));
    for (const url of urls) written.push({path: decodeURI(url.slice(1)), language, root});
  }
  return written;
}

async function writeLanguage(
  {dataset, site, assets}: PagesInput,
  language: string,
  pages: PageModules,
  folder: string,
) {
  const chronicle = Object.freeze(pages.indexDataset(dataset, site, language)); // frozen: Eleventy does not copy it
  const eleventy = new Eleventy(join(packageRoot, "src/pages"), folder, {
    configPath: join(packageRoot, "eleventy.config.ts"),
    config(config) {
      config.addGlobalData("chronicle", chronicle);
      config.addGlobalData("site", Object.freeze(site));
      config.addGlobalData("language", language);
      config.addGlobalData("assets", Object.freeze(assets));
      config.addGlobalData("eleventyExcludeFromCollections", true); // ten thousand pages would be kept for nothing
      addPageExtension(config, pages);
    },
    loader: "esm",
    quietMode: true,
    runMode: "build",
    source: "script",
  });
  await eleventy.init();
  eleventy.disableLogger(); // its errors are thrown, and shown once
  const [, written] = await eleventy.write();
  return written.map(({url}) => url);
}

/** Lets Eleventy make pages from our own templates and from nothing else: no article is ever a template. */
export function limitTemplates(config: UserConfig): void {
  config.setTemplateFormats(["11ty.tsx"]);
  config.setDataFileSuffixes([]);
  config.setUseGitIgnore(false);
  config.ignores.delete("**/node_modules/**"); // where our own templates are once the package is installed
}

function addPageExtension(config: UserConfig, {findTemplate, renderPage}: PageModules): void {
  config.addExtension("11ty.tsx", {
    outputFileExtension: "html",
    read: false,
    useLayouts: false,
    getData: ["data"],
    getInstanceFromInputPath: async (path) => findTemplate(path),
    compile: async (_text, path) => {
      const template = findTemplate(path);
      return async (data) => renderPage(template, data);
    },
    compileOptions: {cache: false, permalink: "raw"},
  });
}

/** Ids become paths: one with a slash or of dots alone would write elsewhere. Throws when there is one. */
function checkIds({articles, events, participants, places}: Dataset): void {
  for (const {id} of [...articles, ...events, ...participants, ...places]) {
    if (!/^[\p{L}\p{M}\p{N}_-]+$/u.test(id)) throw new Error(`invalid id: ${JSON.stringify(id)} cannot be a path`);
  }
}
