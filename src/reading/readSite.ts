import type {Article, Report, Site} from "../model.ts";
import {checkShape} from "./checkShape.ts";
import {parseYaml} from "./parseYaml.ts";
import {interfaceLanguages, siteSchema} from "./registrySchema.ts";

/**
 * Reads what the author says of the site (content/site.yaml). Parts that are missing or wrong take their defaults: the
 * folder's name for the title, and for the interface the language of most `articles`, English where it does not speak that.
 */
export function readSite(
  source: string | null,
  {folder, articles, report}: {folder: string; articles: readonly Pick<Article, "inLanguage">[]; report: Report},
): Site {
  const file = "site.yaml";
  const given: Record<string, unknown> = {};
  const document = source === null ? null : parseYaml(source, {file, source, offset: 0, report});
  if (document && document.value !== null && document.value !== undefined) {
    const misfits = checkShape(document, siteSchema, {file, rule: "reading/site", severity: "warning", report});
    const wrong = new Set(misfits.map(({path}) => path[0]));
    const isMapping = typeof document.value === "object" && !Array.isArray(document.value);
    const entries = isMapping ? Object.entries(document.value as object) : [];
    for (const [key, value] of entries) if (!wrong.has(key)) given[key] = value;
  }
  const textOf = (key: string) => (typeof given[key] === "string" ? given[key].trim() || null : null);
  const url = textOf("url");
  return {
    title: textOf("title") ?? folder,
    description: textOf("description"),
    language: textOf("language") ?? chooseLanguage(articles),
    publisher: textOf("publisher"),
    url: url && !url.endsWith("/") ? `${url}/` : url,
    pathPrefix: url ? prefixOf(url) : "/",
  };
}

function chooseLanguage(articles: readonly Pick<Article, "inLanguage">[]): string {
  const counts = interfaceLanguages.map((code) => ({
    code,
    count: articles.filter(({inLanguage}) => inLanguage.split("-")[0] === code).length,
  }));
  return counts.reduce((most, each) => (each.count > most.count ? each : most)).code;
}

/** The path of an address, between slashes; "/" for one that cannot be parsed. */
function prefixOf(url: string): string {
  if (!URL.canParse(url)) return "/";
  const {pathname} = new URL(url);
  return pathname.endsWith("/") ? pathname : `${pathname}/`;
}
