import {readFurniture} from "./readFurniture.ts";
import {foldText, matchWord, type PageWords} from "./words.ts";

/** What a page calls the day on which something was published, in the letters of its keys alone; of those that change it none. */
const PUBLISHED_KEY = /publish(?!er)|publication(?:date|time)|pubdate|issued|created|dateposted/;
const CHANGED_KEY = /modif|updat|expir|lastmod/;

/** The days that a page's metadata gives under keys that no standard knows, as written: "article.published", "dcterms.created". */
export function findOtherMetaDays(document: Document): string[] {
  return [...document.querySelectorAll("meta[content]")].flatMap((meta) => {
    const name = meta.getAttribute("name") ?? meta.getAttribute("property") ?? meta.getAttribute("itemprop") ?? "";
    const key = name.toLowerCase().replace(/[^a-z]/g, "");
    const content = meta.getAttribute("content")?.trim() ?? "";
    return PUBLISHED_KEY.test(key) && !CHANGED_KEY.test(key) && /\d/.test(content) ? [content] : [];
  });
}

/** What is no part of the article that a page shows. */
const BESIDE = "aside, nav, footer, li li, [class*=related i], [class*=recommend i]";

/** The days in the page's `<time>` elements, as written, but for those of a later edit and of what stands beside the article. */
export function findTimeDays(document: Document, words: PageWords): string[] {
  const places = ["article time[datetime]", "main time[datetime]", "h1 ~ * time[datetime], h1 ~ time[datetime]"];
  const times = [...document.querySelectorAll(places.join(", "))];
  return times.flatMap((time) => {
    const label = foldText((time.parentElement?.textContent ?? "").trim());
    const isChanged =
      matchWord(label, 0, words.updateLabels) > 0 || CHANGED_KEY.test(time.getAttribute("itemprop") ?? "");
    return isChanged || time.closest(BESIDE) ? [] : [time.getAttribute("datetime")?.trim() ?? ""];
  });
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** "…/2019/04/06/…", "…/2021/sep/08/…", "…/2017-02-20-…", "…_20170220.html": the day in a page's address. */
export function readAddressDay(url: string): string | null {
  const path = url.replace(/^https?:\/\/[^/]*/i, "").toLowerCase();
  const [, year, month = "", day] =
    /[/_-]((?:19|20)\d\d)[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?![\d])/.exec(path) ??
    /[/_-]((?:19|20)\d\d)([01]\d)([0-3]\d)(?![\d])/.exec(path) ??
    [];
  if (!year || !day) return null;
  const number = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month) + 1;
  const value = [year, String(number).padStart(2, "0"), day.padStart(2, "0")].join("-");
  return number >= 1 && number <= 12 && Number(day) >= 1 && Number(day) <= 31 ? value : null;
}

/** Lines so near the headline tell the day, if any does. */
const BELOW = 8;
const ABOVE = 3;

/** Where the article's own text has no day, a short line beside the headline on the page may: "Le 21/01/2014 à 12:30". */
export function findDayBesideHeadline(document: Document, headline: string, words: PageWords): string | null {
  const walker = document.createTreeWalker(document.body, 4);
  const lines: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.textContent ?? "").replace(/\s+/g, " ").trim();
    if (text && !/^(?:script|style|noscript)$/i.test(node.parentElement?.nodeName ?? "")) lines.push(text);
  }
  const folded = foldText(headline);
  const at = lines.findIndex((line) => foldText(line) === folded);
  if (at < 0) return null;
  const near = [...lines.slice(at + 1, at + 1 + BELOW), ...lines.slice(Math.max(0, at - ABOVE), at).reverse()];
  for (const line of near) {
    const clues = readFurniture(line, "", words)?.clues;
    const day = clues?.issueDate ?? clues?.loneDate;
    if (day && /^\d{4}-\d\d-\d\d/.test(day)) return day;
  }
  return null;
}
