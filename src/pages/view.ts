import type {Site} from "../model.ts";
import type {Chronicle} from "./chronicle.ts";
import {href} from "./href.ts";
import {findMessages, type Messages} from "./messages/index.ts";

/** What the build gives every template. */
export interface PageData {
  chronicle: Chronicle;
  assets: {css: string; timeline: string}; // paths of the bundled files, relative to the site's root
  site: Site;
  page: {url: string}; // such as /event/x/
}

/** What every component is given of the page that it stands on. */
export interface View {
  chronicle: Chronicle;
  assets: PageData["assets"];
  site: Site;
  url: string;
  words: Messages;
  language: string; // of the interface and of its dates, BCP 47
  link(toPath: string): string; // from this page to a path of the site
}

export const notFoundUrl = "/404.html";

/** The view of one page. A host shows the page for what is missing at any address, so its links alone are absolute. */
export function createView({chronicle, assets, site, page}: PageData): View {
  const link = (toPath: string) =>
    page.url === notFoundUrl ? site.pathPrefix + encodeURI(toPath) : href(page.url, toPath);
  const words = findMessages(site.language);
  const language = site.language.split("-")[0] === words.language ? site.language : words.language;
  return {chronicle, assets, site, url: page.url, words, language, link};
}
