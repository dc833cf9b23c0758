/** What a page says of its article in JSON-LD, as schema.org has it. */
export interface StructuredData {
  headline: string | null;
  datePublished: string | null; // as written
  author: string | null;
  publisher: string | null;
}

const NOTHING: StructuredData = {headline: null, datePublished: null, author: null, publisher: null};

/** The types of schema.org that are an article. */
const ARTICLE = /(?:Article|Posting|Report)$/;

/** No page nests its data deeper, and so much is looked at. */
const DEPTH_LIMIT = 8;

/** Reads the first article that the page's JSON-LD describes; what is broken there is passed over. */
export function readStructuredData(document: Document): StructuredData {
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const article = findArticle(parse(script.textContent ?? ""), 0);
    if (article) {
      return {
        headline: textOf(article.headline),
        datePublished: textOf(article.datePublished),
        author: namesOf(article.author),
        publisher: namesOf(article.publisher),
      };
    }
  }
  return NOTHING;
}

type Thing = Readonly<Record<string, unknown>>;

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ""));
  } catch {
    return null;
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Things stand alone, in lists, in a @graph, or as the main entity of a page. */
function findArticle(value: unknown, depth: number): Thing | null {
  if (depth > DEPTH_LIMIT) return null;
  if (Array.isArray(value)) return findFirst(value, depth);
  if (!isThing(value)) return null;
  const types = [value["@type"]].flat();
  if (types.some((type) => typeof type === "string" && ARTICLE.test(type))) return value;
  return findFirst([value["@graph"], value.mainEntity, value.mainEntityOfPage], depth);
}

function findFirst(values: readonly unknown[], depth: number): Thing | null {
  for (const value of values) {
    const article = findArticle(value, depth + 1);
    if (article) return article;
  }
  return null;
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.replace(/\s+/g, " ").trim() : null;
}

/** "Jane Doe", or things with names, one or more. */
function namesOf(value: unknown): string | null {
  const names = [value].flat().flatMap((each) => textOf(isThing(each) ? each.name : each) ?? []);
  return names.length === 0 ? null : [...new Set(names)].join(", ");
}
