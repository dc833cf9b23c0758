import type {Site} from "../model.ts";

/** The path under which a language of the interface stands: "" for the site's first one, `fr/` for another. */
export function pathOfLanguage({languages}: Pick<Site, "languages">, language: string): string {
  return language === languages[0] ? "" : `${language}/`;
}

/** The language of the interface in which an article has its page where it has one only: its own, or else the first. */
export function homeOfArticle({languages}: Pick<Site, "languages">, inLanguage: string): string {
  const base = baseOf(inLanguage);
  return (
    languages.find((each) => each === inLanguage) ??
    languages.find((each) => baseOf(each) === base) ??
    languages[0] ??
    "en"
  );
}

/** Whether an article has a page in a language of the interface. */
export function hasArticlePage(
  site: Pick<Site, "languages" | "articlePages">,
  language: string,
  inLanguage: string,
): boolean {
  return site.articlePages === "every language" || homeOfArticle(site, inLanguage) === language;
}

function baseOf(language: string): string {
  return language.split("-")[0]?.toLowerCase() ?? language;
}

/** The way from the pages of one language of the interface to where an article has its page; "" where that is among them. */
export function wayToArticle(
  site: Pick<Site, "languages" | "articlePages">,
  language: string,
  inLanguage: string,
): string {
  if (hasArticlePage(site, language, inLanguage)) return "";
  const up = pathOfLanguage(site, language) === "" ? "" : "../";
  return up + pathOfLanguage(site, homeOfArticle(site, inLanguage));
}
