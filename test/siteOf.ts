import type {Site} from "../src/model.ts";
import {readSite} from "../src/reading/readSite.ts";

/** A site as an author who says nothing gets it, but for some parts; an only language is the one of the interface. */
export function siteOf(parts: Partial<Site> = {}): Site {
  const site = readSite(null, {folder: "chronicle", articles: [], report: () => {}});
  return {...site, languages: [parts.language ?? site.language], ...parts};
}
