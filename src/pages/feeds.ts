import {hasArticlePage, pathOfLanguage} from "../dataset/articleHomes.ts";
import {limitOf} from "../dataset/withholdText.ts";
import type {Article, Dataset, DatedEvent, Site} from "../model.ts";
import {writeDate} from "../time/writeDate.ts";
import {capitalize} from "./dates.ts";
import {findMessages} from "./messages/index.ts";
import {feedPaths, paths} from "./paths.ts";
import {translateSite} from "./view.ts";

/** A feed before it is written as Atom or as JSON Feed. */
interface Feed {
  title: string;
  description: string | null;
  language: string;
  author: string;
  page: string; // address of what it feeds from
  items: FeedItem[]; // the newest first
}

interface FeedItem {
  address: string;
  title: string;
  language: string;
  day: string; // on which it was first told, YYYY-MM-DD
  changed: string; // on which it was last told
  html: string;
  tags: string[];
}

const itemsPerFeed = 50;

/**
 * What is new, in a language of the interface: events by the day on which an article first told them, and articles, each as
 * Atom (RFC 4287) and as JSON Feed 1.1. The dataset holds no more of an article than may be published, and so do feeds. What has
 * no known day of issue is left out: a feed cannot say “in September”. Nothing without the site's URL.
 */
export function listFeeds(dataset: Dataset, whole: Site, language: string): {path: string; text: string}[] {
  if (whole.url === null) return [];
  const site = translateSite(whole, language);
  const root = whole.url + pathOfLanguage(site, language);
  const {sections} = findMessages(language, site.messages);
  const make = (name: string, page: string, items: FeedItem[]): Feed => ({
    title: `${site.title} – ${name}`,
    description: site.description,
    language,
    author: site.publisher ?? site.title,
    page: root + page,
    items: [...items].sort((a, b) => (a.changed < b.changed ? 1 : -1)).slice(0, itemsPerFeed),
  });
  const feeds = [
    {at: feedPaths.events, feed: make(sections.events, paths.events, listEvents(dataset, site, language, root))},
    {
      at: feedPaths.articles,
      feed: make(sections.articles, paths.articles, listArticles(dataset, site, language, root)),
    },
  ];
  return feeds.flatMap(({at, feed}) => [
    {path: at.atom, text: writeAtom(feed, root + at.atom)},
    {path: at.json, text: writeJsonFeed(feed, root + at.json)},
  ]);
}

function listEvents({articles, events}: Dataset, site: Site, language: string, root: string): FeedItem[] {
  const known = new Map(articles.map((article) => [article.id, article]));
  const {types, statuses} = findMessages(language, site.messages);
  return events.flatMap((event): FeedItem[] => {
    const told = event.sources.flatMap(({article}) => known.get(article) ?? []);
    const days = told.flatMap(({datePublished}) => dayOf(datePublished)).sort();
    const [first, last] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [
      {
        address: root + encodeURI(paths.event(event.id)),
        title: event.name,
        language: event.inLanguage,
        day: first,
        changed: last,
        html: writeEvent(event, known, language),
        tags: [types[event.type], ...(event.status === "held" ? [] : [statuses[event.status]])],
      },
    ];
  });
}

/** The date in words, and each quote with who said so. */
function writeEvent({date, sources}: DatedEvent, articles: ReadonlyMap<string, Article>, language: string): string {
  const quotes = sources.map(({article: id, quote}) => {
    const article = articles.get(id);
    const from = escapeMarkup([article?.publisher, article?.headline].filter(Boolean).join(", "));
    const words = `<p lang="${escapeMarkup(article?.inLanguage ?? "")}">${escapeMarkup(quote.exact)}</p>`;
    return quote.exact === "" ? `<p>${from}</p>` : `<blockquote>${words}<footer>${from}</footer></blockquote>`;
  });
  return `<p>${escapeMarkup(capitalize(writeDate(date, language), language))}</p>${quotes.join("")}`;
}

function listArticles({articles}: Dataset, site: Site, language: string, root: string): FeedItem[] {
  return articles
    .filter(({inLanguage}) => hasArticlePage(site, language, inLanguage))
    .flatMap((article) =>
      dayOf(article.datePublished).map((day) => ({
        address: root + encodeURI(paths.article(article.id)),
        title: article.headline,
        language: article.inLanguage,
        day,
        changed: day,
        html: writeArticle(article, site),
        tags: article.tags,
      })),
    );
}

/** The paragraphs that may be shown. Of quotes, between which all is blank, what is between them is an ellipsis. */
function writeArticle(article: Article, {publishing}: Site): string {
  const isWhole = limitOf(article, publishing) === "full";
  const shown = article.blocks.flatMap(({type, position: {start, end}}) => {
    const text = article.text.slice(start, end).trim();
    return type === "headline" || type === "furniture" || text === "" ? [] : [text];
  });
  return shown
    .map((text) => (isWhole ? text.replace(/\s+/g, " ") : text.split(/\s{2,}/).join(" … ")))
    .map((text) => `<p lang="${escapeMarkup(article.inLanguage)}">${escapeMarkup(text)}</p>`)
    .join("");
}

function dayOf(edtf: string | null): string[] {
  const day = /^\d{4}-\d\d-\d\d(?=T|$)/.exec(edtf ?? "")?.[0];
  return day === undefined ? [] : [day];
}

function writeAtom({title, description, language, author, page, items}: Feed, address: string): string {
  const entries = items.map((item) =>
    [
      `<entry xml:lang="${escapeMarkup(item.language)}">`,
      `<title>${escapeMarkup(item.title)}</title>`,
      `<id>${escapeMarkup(item.address)}</id>`,
      `<link rel="alternate" type="text/html" href="${escapeMarkup(item.address)}"/>`,
      `<published>${item.day}T00:00:00Z</published>`,
      `<updated>${item.changed}T00:00:00Z</updated>`,
      ...item.tags.map((tag) => `<category term="${escapeMarkup(tag)}"/>`),
      `<content type="html">${escapeMarkup(item.html)}</content>`,
      "</entry>",
    ].join(""),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeMarkup(language)}">`,
    `<title>${escapeMarkup(title)}</title>`,
    ...(description === null ? [] : [`<subtitle>${escapeMarkup(description)}</subtitle>`]),
    `<id>${escapeMarkup(address)}</id>`,
    `<link rel="self" type="application/atom+xml" href="${escapeMarkup(address)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeMarkup(page)}"/>`,
    `<updated>${items[0]?.changed ?? "1970-01-01"}T00:00:00Z</updated>`,
    `<author><name>${escapeMarkup(author)}</name></author>`,
    ...entries,
    "</feed>",
    "",
  ].join("\n");
}

function writeJsonFeed({title, description, language, author, page, items}: Feed, address: string): string {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: page,
    feed_url: address,
    ...(description !== null && {description}),
    language,
    authors: [{name: author}],
    items: items.map((item) => ({
      id: item.address,
      url: item.address,
      title: item.title,
      content_html: item.html,
      date_published: `${item.day}T00:00:00Z`,
      date_modified: `${item.changed}T00:00:00Z`,
      language: item.language,
      ...(item.tags.length > 0 && {tags: item.tags}),
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

/** As text of XML and HTML; signs that XML does not know are left out. */
function escapeMarkup(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}
