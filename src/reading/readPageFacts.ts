import {type Clues, readCredits} from "./readCredits.ts";
import {foldText, type PageWords} from "./words.ts";

/** What the head of a web page says of the article in it. */
export interface PageFacts {
  title: string | null;
  dates: string[]; // as written, the likeliest first
  author: string | null;
  publisher: string | null;
  url: string | null;
}

/** Where pages put the day of an article: schema.org, Open Graph, Dublin Core, Highwire, and what is common besides. */
const DATE_PLACES: readonly (readonly [selector: string, attribute: string])[] = [
  ['meta[property="article:published_time"]', "content"],
  ['[itemprop="datePublished"]', "content"],
  ['[itemprop="datePublished"]', "datetime"],
  ...["citation_publication_date", "citation_date", "DC.date.issued", "dcterms.issued", "DC.date", "dcterms.date"].map(
    (name) => [`meta[name="${name}" i]`, "content"] as const,
  ),
  ...["pubdate", "publishdate", "publish-date", "date", "sailthru.date", "parsely-pub-date"].map(
    (name) => [`meta[name="${name}" i]`, "content"] as const,
  ),
  ["time[pubdate]", "datetime"],
  ["article header time[datetime]", "datetime"],
];

/** Browsers note in a saved page where it came from. */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(https?:\/\/[^\s<>"]+)\s*-->/;

/**
 * Reads what a page's metadata tells. A program wrote them, so what cannot be read is passed over in silence.
 *
 * @param stated what was read from JSON-LD and the usual metadata already
 */
export function readPageFacts(
  document: Document,
  source: string,
  stated: {title: string | null; byline: string | null; siteName: string | null; publishedTime: string | null},
  words: PageWords,
): PageFacts {
  const attributeOf = (selector: string, attribute: string) =>
    document.querySelector(selector)?.getAttribute(attribute)?.trim() || null;
  const credits = readByline(stated.byline, words);
  const url =
    attributeOf('link[rel="canonical"]', "href") ??
    attributeOf('meta[property="og:url"]', "content") ??
    SAVED_FROM.exec(source.slice(0, 2000))?.[1] ??
    null;
  const dates = DATE_PLACES.map(([selector, attribute]) => attributeOf(selector, attribute));
  return {
    title: chooseTitle(document, stated.title),
    dates: [stated.publishedTime, ...dates].filter((date) => date !== null),
    author: credits.author ?? null,
    publisher: stated.siteName ?? credits.publisher ?? null,
    url: url !== null && /^https?:\/\/[^\s<>"]+$/i.test(url) ? url : null,
  };
}

/** The page's only great heading where the title begins or ends with it: titles have the site's name too. */
function chooseTitle(document: Document, title: string | null): string | null {
  const plain = squeeze(title ?? "");
  const headings = [...document.querySelectorAll("h1")].map(({textContent}) => squeeze(textContent ?? ""));
  const told = headings.filter((heading) => heading !== "" && foldText(plain).includes(foldText(heading)));
  const [longest] = told.sort((a, b) => b.length - a.length);
  return longest ?? (plain || null);
}

function readByline(byline: string | null, words: PageWords): Clues {
  const plain = squeeze(byline ?? "");
  if (!plain || plain.length > 120) return {};
  return readCredits(plain, words) ?? {author: plain};
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
