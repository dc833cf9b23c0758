import {hasArticlePage, homeOfArticle, pathOfLanguage} from "../dataset/articleHomes.ts";
import type {Site} from "../model.ts";
import type {Chronicle} from "./chronicle.ts";
import {href} from "./href.ts";
import {findMessages, type Messages} from "./messages/index.ts";

/** The bundled files that pages load, by what they are for; paths relative to the site's root. */
export interface PageAssets {
  styles: {
    site: string; // for every page
    views: string; // for all but those of articles
    timeline: string; // for those with a timeline
    own: string[]; // of the author, after all others
  };
  disk: string; // starts the timeline of a page that was opened from a disk
  controls: string;
  fonts: Readonly<Record<string, string>>; // by the names of their files
  logo: string | null;
  cards: Readonly<Record<string, string>>; // pictures for previews, by the path of the page; "" for all others
}

/** What the build gives every template. */
export interface PageData {
  chronicle: Chronicle;
  assets: PageAssets;
  site: Site;
  language: string; // of the interface on this page
  page: {url: string}; // from the root of its language, such as /event/x/
}

/** What every component is given of the page that it stands on. */
export interface View {
  chronicle: Chronicle;
  assets: PageAssets;
  site: Site;
  url: string; // from the site's root, such as /fr/event/x/
  path: string; // the same within its language: event/x/
  words: Messages;
  language: string; // of the interface and of its dates, BCP 47
  link(toPath: string): string; // from this page to a path of its language
  linkIn(language: string, toPath: string): string; // to a path of another
  asset(toPath: string): string; // to a file that all languages share
}

export const notFoundUrl = "/404.html";

/** The view of one page. A host shows the page for what is missing at any address, so its links alone are absolute. */
export function createView({chronicle, assets, site: whole, language, page}: PageData): View {
  const site = translateSite(whole, language);
  const path = decodePath(page.url).slice(1);
  const url = `/${pathOfLanguage(site, language)}${path}`;
  const asset = (toPath: string) =>
    page.url === notFoundUrl ? site.pathPrefix + encodeURI(toPath) : href(url, toPath);
  const linkIn = (to: string, toPath: string) => asset(pathOfLanguage(site, to) + toPath);
  const link = (toPath: string) => linkIn(languageOfPath(chronicle, site, language, toPath), toPath);
  return {chronicle, assets, site, url, path, words: wordsOf(whole, language), language, link, linkIn, asset};
}

/** The site as its title and description are in a language of the interface. */
export function translateSite(site: Site, language: string): Site {
  const translation = site.translations[language];
  return translation ? {...site, ...translation} : site;
}

/** The language in which a path has its page, as seen from another: articles may have one in their own only. */
function languageOfPath(chronicle: Chronicle, site: Site, language: string, path: string): string {
  const id = /^article\/([^/]+)\/(?:#|$)/.exec(path)?.[1];
  const article = id === undefined ? undefined : chronicle.articleById.get(id);
  if (!article || hasArticlePage(site, language, article.inLanguage)) return language;
  return homeOfArticle(site, article.inLanguage);
}

const known = new WeakMap<Site, Map<string, Messages>>();

function wordsOf(site: Site, language: string): Messages {
  const ofSite = known.get(site) ?? new Map<string, Messages>();
  known.set(site, ofSite);
  const words = ofSite.get(language) ?? findMessages(language, site.messages);
  ofSite.set(language, words);
  return words;
}

/** The address as text: the build may hand it on percent-encoded. */
function decodePath(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
