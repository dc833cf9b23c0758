import {findDayBesideHeadline, findOtherMetaDays, findTimeDays, readAddressDay} from "./findPageDays.ts";
import {type Clues, readCredits} from "./readCredits.ts";
import {readStructuredData} from "./readStructuredData.ts";
import {foldText, type PageWords} from "./words.ts";

/** What the head of a web page says of the article in it. */
export interface PageFacts {
  title: string | null;
  dates: string[]; // as written, the likeliest first
  dayBeside: string | null; // of a line beside the headline, ISO
  addressDay: string | null; // in the page's address, for want of any other
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
  const data = readStructuredData(document);
  const url =
    attributeOf('link[rel="canonical"]', "href") ??
    attributeOf('meta[property="og:url"]', "content") ??
    SAVED_FROM.exec(source.slice(0, 2000))?.[1] ??
    null;
  const dates = DATE_PLACES.map(([selector, attribute]) => attributeOf(selector, attribute));
  const others = [...findOtherMetaDays(document), data.pagePublished, ...findTimeDays(document, words)];
  const told = [data.headline, attributeOf('meta[property="og:title"]', "content"), stated.title];
  const title = chooseTitle(document, told);
  return {
    title,
    dates: [data.datePublished, stated.publishedTime, ...dates, ...others].filter((date) => date !== null),
    dayBeside: title === null ? null : findDayBesideHeadline(document, title, words),
    addressDay: url === null ? null : readAddressDay(url),
    author: data.author ?? credits.author ?? null,
    publisher: data.publisher ?? stated.siteName ?? credits.publisher ?? null,
    url: url !== null && /^https?:\/\/[^\s<>"]+$/i.test(url) ? url : null,
  };
}

/** Where a page shows its headline, the likeliest first; on old pages in bold or in a cell of a table. */
const HEADLINE_PLACES = [
  "h1",
  "h2",
  "[class*=title i], [class*=headline i], [id*=title i]",
  "b, strong, font, td, div",
];

/** What may stand between the headline and the site's name in a page's title. */
const SITE_MARK = /^\s*[-–—|·•_:：«»]/u;

/**
 * What the page shows as its headline, by what its title says: titles have the site's name too. The page's metadata where
 * nothing on it looks so.
 */
function chooseTitle(document: Document, told: readonly (string | null)[]): string | null {
  const titles = [...told, document.title].map((title) => squeeze(title ?? "")).filter(Boolean);
  for (const place of HEADLINE_PLACES) {
    const shown = [...document.querySelectorAll(place)]
      .map(({textContent}) => textContent ?? "")
      .filter((text) => text.length <= HEADLINE_LIMIT)
      .map(squeeze)
      .filter((text) => text.length >= HEADLINE_LEAST && titles.some((title) => isTitled(title, text)));
    const [longest] = shown.sort((a, b) => b.length - a.length);
    if (longest !== undefined) return longest;
  }
  return titles[0] ?? null;
}

const HEADLINE_LIMIT = 300;
const HEADLINE_LEAST = 4;

/** Whether a title is this text, with the site's name before or after it or without. */
function isTitled(title: string, text: string): boolean {
  const [whole, part] = [foldText(title), foldText(text)];
  if (whole === part) return true;
  if (whole.startsWith(part)) return SITE_MARK.test(whole.slice(part.length));
  return (
    whole.endsWith(part) && /[-–—|·•_:：«»]\s*$/u.test(whole.slice(0, -part.length)) && part.length > whole.length / 2
  );
}

function readByline(byline: string | null, words: PageWords): Clues {
  const plain = squeeze(byline ?? "");
  if (!plain || plain.length > 120) return {};
  return readCredits(plain, words) ?? {author: plain};
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
