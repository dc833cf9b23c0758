import type {Dataset, Site} from "../model.ts";

/** A page as the sitemap lists it: the addresses of the same page in each language that has it. */
export interface ListedPage {
  path: string; // within its language: event/x/
  addresses: Record<string, string>; // absolute, by language of the interface
}

const limit = 50_000; // URLs in one sitemap (sitemaps.org)

/**
 * The pages of the chronicle by their absolute URLs, each with its languages and the day of the newest article behind it
 * (sitemaps.org 0.9). More than one file holds are split, with an index as sitemap.xml. Nothing without the site's URL.
 */
export function writeSitemaps(
  pages: readonly ListedPage[],
  dataset: Dataset,
  {url, language}: Pick<Site, "url" | "language">,
): {path: string; text: string}[] {
  if (url === null) return [];
  const days = findDays(dataset);
  const newest = [...days.values()].reduce((a, b) => (a > b ? a : b), "");
  const entries = pages.flatMap(({path, addresses}) => {
    const day = days.get(path) ?? newest;
    return Object.values(addresses).map((address) => writeEntry(address, day, addresses, language));
  });
  if (entries.length <= limit) return [{path: "sitemap.xml", text: writeDocument("urlset", entries)}];
  const parts = Array.from({length: Math.ceil(entries.length / limit)}, (_, index) => ({
    path: `sitemap-${index + 1}.xml`,
    text: writeDocument("urlset", entries.slice(index * limit, (index + 1) * limit)),
  }));
  const locations = parts.map(({path}) => `<sitemap><loc>${escapeXml(url + path)}</loc></sitemap>`);
  return [{path: "sitemap.xml", text: writeDocument("sitemapindex", locations)}, ...parts];
}

function writeEntry(address: string, day: string, addresses: Record<string, string>, first: string): string {
  const languages = Object.entries(addresses);
  const others = languages.length > 1 ? [...languages, ["x-default", addresses[first] ?? address] as const] : [];
  const alternates = others.map(
    ([code, href]) => `<xhtml:link rel="alternate" hreflang="${escapeXml(code)}" href="${escapeXml(href)}"/>`,
  );
  const lastmod = day === "" ? "" : `<lastmod>${day}</lastmod>`;
  return `<url><loc>${escapeXml(address)}</loc>${lastmod}${alternates.join("")}</url>`;
}

function writeDocument(element: "urlset" | "sitemapindex", entries: readonly string[]): string {
  const names = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return ['<?xml version="1.0" encoding="UTF-8"?>', `<${element} ${names}>`, ...entries, `</${element}>`, ""].join(
    "\n",
  );
}

/** The day of the newest article behind each page that stands on articles of its own. */
function findDays({articles, events}: Dataset): Map<string, string> {
  const days = new Map<string, string>();
  const issues = new Map(articles.map(({id, datePublished}) => [id, dayOf(datePublished)]));
  const add = (path: string, day: string | undefined) => {
    if (day && day > (days.get(path) ?? "")) days.set(path, day);
  };
  for (const {id} of articles) add(`article/${id}/`, issues.get(id));
  for (const {id, participants, location, sources} of events)
    for (const {article} of sources) {
      const day = issues.get(article);
      add(`event/${id}/`, day);
      for (const {participant} of participants) add(`participant/${participant}/`, day);
      if (location !== null) add(`place/${location}/`, day);
    }
  return days;
}

/** A date as sitemaps take it (W3C Datetime): a year, a month or a day. */
function dayOf(edtf: string | null): string | undefined {
  return /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(edtf ?? "")?.[0];
}

function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
