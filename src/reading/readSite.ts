import type {Article, Publishing, Report, Site, Theme} from "../model.ts";
import {checkShape} from "./checkShape.ts";
import {parseYaml} from "./parseYaml.ts";
import {interfaceLanguages, siteSchema} from "./siteSchema.ts";

/** From how many articles on each has a page in its own language only, unless the author says otherwise. */
const manyArticles = 1000;

/**
 * Reads what the author says of the site (content/site.yaml). Parts that are missing or wrong take their defaults: the
 * folder's name for the title, and for the interface the language of most `articles`, English where it does not speak that.
 */
export function readSite(
  source: string | null,
  {folder, articles, report}: {folder: string; articles: readonly Pick<Article, "inLanguage">[]; report: Report},
): Site {
  const given = readGiven(source, report);
  const textOf = (key: string) => (typeof given[key] === "string" ? given[key].trim() || null : null);
  const url = textOf("url");
  const languages = chooseLanguages(given, articles);
  const [titles, descriptions] = [readInLanguages(given.title), readInLanguages(given.description)];
  const first = (texts: Record<string, string>) => texts[languages[0]] ?? Object.values(texts)[0] ?? null;
  const articlePages = articles.length >= manyArticles ? "own language" : "every language";
  return {
    title: first(titles) ?? folder,
    description: first(descriptions),
    translations: joinTranslations(titles, descriptions),
    language: languages[0],
    languages,
    publisher: textOf("publisher"),
    url: url && !url.endsWith("/") ? `${url}/` : url,
    pathPrefix: url ? prefixOf(url) : "/",
    articlePages: (textOf("articlePages") as Site["articlePages"] | null) ?? articlePages,
    publishing: readPublishing(given.publishing),
    messages: (given.messages ?? {}) as Site["messages"],
    theme: readTheme(given.theme),
    lanes: (given.lanes ?? []) as string[],
    stories: [],
    cards: given.cards !== false,
    search: given.search !== false,
  };
}

/** The parts that are as the schema says; what it says of the others is reported. */
function readGiven(source: string | null, report: Report): Record<string, unknown> {
  const file = "site.yaml";
  const document = source === null ? null : parseYaml(source, {file, source, offset: 0, report});
  if (!document || document.value === null || document.value === undefined) return {};
  const misfits = checkShape(document, siteSchema, {file, rule: "reading/site", severity: "warning", report});
  const wrong = new Set(misfits.map(({path}) => path[0]));
  const isMapping = typeof document.value === "object" && !Array.isArray(document.value);
  const entries = isMapping ? Object.entries(document.value as object) : [];
  return Object.fromEntries(entries.filter(([key]) => !wrong.has(key)));
}

/** Those the author lists; else the one that the author names, or that of most articles. */
function chooseLanguages(
  {languages, language}: Record<string, unknown>,
  articles: readonly Pick<Article, "inLanguage">[],
): [string, ...string[]] {
  const listed = (languages ?? []) as string[];
  const first = typeof language === "string" ? language : (listed[0] ?? chooseLanguage(articles));
  return [first, ...listed.filter((code) => code !== first)];
}

function chooseLanguage(articles: readonly Pick<Article, "inLanguage">[]): string {
  const counts = interfaceLanguages.map((code) => ({
    code,
    count: articles.filter(({inLanguage}) => inLanguage.split("-")[0] === code).length,
  }));
  return counts.reduce((most, each) => (each.count > most.count ? each : most)).code;
}

/** A text for each language; one that is given for all is under "". */
function readInLanguages(given: unknown): Record<string, string> {
  const entries = typeof given === "string" ? [["", given]] : Object.entries((given ?? {}) as Record<string, string>);
  return Object.fromEntries(entries.flatMap(([code, text]) => (text?.trim() ? [[code, text.trim()]] : [])));
}

function joinTranslations(titles: Record<string, string>, descriptions: Record<string, string>): Site["translations"] {
  const languages = [...new Set([...Object.keys(titles), ...Object.keys(descriptions)])].filter((code) => code !== "");
  return Object.fromEntries(
    languages.map((code) => {
      const [title, description] = [titles[code], descriptions[code]];
      return [code, {...(title !== undefined && {title}), ...(description !== undefined && {description})}];
    }),
  );
}

function readPublishing(given: unknown): Site["publishing"] {
  if (given === undefined) return {};
  return typeof given === "string" ? {"*": given as Publishing} : (given as Site["publishing"]);
}

function readTheme(given: unknown): Theme {
  const {
    colors = {},
    fonts = {},
    logo = null,
  } = (given ?? {}) as {
    colors?: Record<string, string | {light: string; dark: string}>;
    fonts?: Theme["fonts"];
    logo?: string | null;
  };
  const pairs = Object.entries(colors).map(([name, color]) => [
    name,
    typeof color === "string" ? {light: color, dark: color} : color,
  ]);
  return {colors: Object.fromEntries(pairs), fonts, logo};
}

/** The path of an address, between slashes; "/" for one that cannot be parsed. */
function prefixOf(url: string): string {
  if (!URL.canParse(url)) return "/";
  const {pathname} = new URL(url);
  return pathname.endsWith("/") ? pathname : `${pathname}/`;
}
