import {Readability} from "@mozilla/readability";
import type {Draft} from "./draft.ts";
import {layOutBlocks} from "./layOutBlocks.ts";
import {layOutTree} from "./layOutTree.ts";
import {normalizePage, openPage, parsePart} from "./parsePage.ts";
import {type PageFacts, readPageFacts} from "./readPageFacts.ts";
import {sanitizeTree} from "./sanitizeTree.ts";
import type {PageWords} from "./words.ts";

/** A page of more elements than this is laid out whole: to weigh them all against each other takes too long. */
const ELEMENT_LIMIT = 20_000;

/** Readability looks again, less strictly, while what it found has fewer letters. */
const LENGTH_ENOUGH = 250;

/** What shows nothing of the article, or belongs to the page around it. */
const AROUND = "script, style, noscript, template, nav, form, footer, aside, [hidden], [aria-hidden=true]";

/** What a wiki says of itself above and below an article. */
const NOTES = "#siteSub, #jump-to-nav, .mw-jump-link, .printfooter, .catlinks";

/**
 * Lays out the article in a saved web page as plain text. What is around it (menus, notices, other headlines) is left out by
 * Mozilla's Readability, the reader view of Firefox; a page in which that finds nothing is laid out whole. Positions count
 * in that text; lines are those of the file. Throws RangeError when the markup is nested too deeply.
 *
 * @param bodyOffset where the page begins, after front matter
 * @param title the headline, when front matter gives it; it stands in line `titleLine`
 */
export function readWebPage(
  source: string,
  bodyOffset: number,
  {title, titleLine}: {title: string | null; titleLine: number},
  words: PageWords,
): {draft: Draft; facts: PageFacts} {
  const firstLine = source.slice(0, bodyOffset).split("\n").length;
  const page = source.slice(bodyOffset);
  const html = normalizePage(page);
  const document = openPage(html);
  const isSmall = document.querySelectorAll("*").length <= ELEMENT_LIMIT;
  const parsed = isSmall
    ? new Readability(without(NOTES, openPage(html)), {charThreshold: LENGTH_ENOUGH}).parse()
    : null;
  const stated = {
    title: parsed?.title ?? document.title,
    byline: parsed?.byline ?? null,
    siteName: parsed?.siteName ?? null,
    publishedTime: parsed?.publishedTime ?? null,
  };
  const facts = readPageFacts(document, page, stated, words);
  without(`${AROUND}, ${NOTES}`, document);
  const content = parsed?.content ?? document.body?.innerHTML ?? "";
  const loose = layOutTree(sanitizeTree(parsePart(content)));
  const headline = title ?? (facts.title || null);
  const headingLine = title === null ? firstLine + findLine(document, headline) : titleLine;
  const draft = layOutBlocks(loose, {title: headline, titleLine: headingLine, firstLine});
  return {draft, facts};
}

function without(selector: string, document: Document): Document {
  for (const element of [...document.querySelectorAll(selector)]) element.remove();
  return document;
}

/** The line of the heading with these words, from 0; of the page's title where there is none. */
function findLine(document: Document, headline: string | null): number {
  if (headline === null) return 0;
  const named = ["h1", "h2", "title"]
    .flatMap((name) => [...document.querySelectorAll(name)])
    .find(({textContent}) => (textContent ?? "").includes(headline));
  return Number(named?.getAttribute("data-line") ?? 0);
}
