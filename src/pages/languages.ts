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

const rightToLeftScripts: ReadonlySet<string> = new Set(["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm"]);

/** Which way a language is written, by its script. */
export function directionOf(language: string): "ltr" | "rtl" {
  try {
    return rightToLeftScripts.has(new Intl.Locale(language).maximize().script ?? "") ? "rtl" : "ltr";
  } catch {
    return "ltr"; // no code of a language
  }
}

/** A language's name in itself: "français". */
export function nameOfLanguage(language: string): string {
  try {
    return new Intl.DisplayNames([language], {type: "language"}).of(language) ?? language;
  } catch {
    return language; // Intl refuses what has not the form of a code
  }
}
