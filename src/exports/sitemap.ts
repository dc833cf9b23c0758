import type {Dataset, Site} from "../model.ts";

const limit = 50_000; // URLs in one sitemap (sitemaps.org)

/** The pages of the chronicle by their absolute URLs (sitemaps.org, 0.9); null without the site's URL. */
export function writeSitemap({articles, events, participants, places}: Dataset, {url}: Site): string | null {
  if (url === null) return null;
  const paths = [
    ...["", "event/", "article/", "participant/", "place/", "about/"],
    ...articles.map(({id}) => `article/${id}/`),
    ...events.map(({id}) => `event/${id}/`),
    ...participants.map(({id}) => `participant/${id}/`),
    ...places.map(({id}) => `place/${id}/`),
  ];
  const entries = paths.slice(0, limit).map((path) => `<url><loc>${escapeXml(new URL(path, url).href)}</loc></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    "</urlset>",
    "",
  ].join("\n");
}

function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
