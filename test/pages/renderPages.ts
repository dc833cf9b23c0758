import type {VNode} from "preact";
import {renderToString} from "preact-render-to-string";
import type {Dataset, Site} from "../../src/model.ts";
import {indexDataset} from "../../src/pages/chronicle.ts";
import * as templates from "../../src/pages/templates.ts";
import type {PageAssets} from "../../src/pages/view.ts";

interface Template {
  data: {
    permalink: string | ((data: object) => string | false);
    pagination?: {data: string; alias: string};
  };
  render(data: object): VNode;
}

interface Options {
  wanted?: (file: string) => boolean;
  assets?: PageAssets;
  language?: string;
}

/** Renders the wanted pages as the build does, without Eleventy: each file of the site with its HTML. */
export function renderPages(
  dataset: Dataset,
  site: Site,
  {
    wanted = () => true,
    assets = {
      styles: {site: "assets/site.css", views: "assets/views.css", timeline: "assets/timeline.css", own: []},
      disk: "assets/disk.js",
      controls: "assets/controls.js",
      fonts: {},
      logo: null,
      cards: {},
    },
    language = site.language,
  }: Options = {},
): Map<string, string> {
  const chronicle = indexDataset(dataset, site, language);
  const pages = new Map<string, string>();
  for (const template of Object.values(templates) as unknown as Template[]) {
    const {pagination, permalink} = template.data;
    const key = pagination?.data.replace("chronicle.", "") as keyof typeof chronicle;
    const items = pagination ? (chronicle[key] as unknown[]).map((item) => ({[pagination.alias]: item})) : [{}];
    for (const item of items) {
      const data = {chronicle, site, assets, language, ...item};
      const file = typeof permalink === "string" ? permalink : permalink(data);
      if (file === false || !wanted(file)) continue;
      const page = {url: `/${file.replace(/index\.html$/, "")}`};
      pages.set(file, `<!doctype html>\n${renderToString(template.render({...data, page}))}\n`);
    }
  }
  return pages;
}
