import type {Dataset, Site} from "../model.ts";

/** Lets every robot in and tells where the sitemap is (RFC 9309); null without the site's URL, which it must name. */
export function writeRobots(_dataset: Dataset, {url}: Site): string | null {
  return url === null ? null : `User-agent: *\nAllow: /\nSitemap: ${new URL("sitemap.xml", url)}\n`;
}
