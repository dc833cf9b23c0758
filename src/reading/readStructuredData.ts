/** What a page says of its article in JSON-LD, as schema.org has it. */
export interface StructuredData {
  headline: string | null;
  datePublished: string | null; // as written
  pagePublished: string | null; // of the page, where it tells of no article
  author: string | null;
  publisher: string | null;
}

const NOTHING: StructuredData = {
  headline: null,
  datePublished: null,
  pagePublished: null,
  author: null,
  publisher: null,
};

/** The types of schema.org that are an article. */
const ARTICLE = /(?:Article|Posting|Report)$/;

const PAGE = /^WebPage$/;

/** No page nests its data deeper, and so much is looked at. */
const DEPTH_LIMIT = 8;

/** Reads the first article that the page's JSON-LD describes; what is broken there is passed over. */
export function readStructuredData(document: Document): StructuredData {
  let pagePublished: string | null = null;
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const data = parse(script.textContent ?? "");
    pagePublished ??= textOf(findThing(data, PAGE, 0)?.datePublished);
    const article = findThing(data, ARTICLE, 0);
    if (article) {
      return {
        headline: textOf(article.headline),
        datePublished: textOf(article.datePublished),
        pagePublished,
        author: namesOf(article.author),
        publisher: namesOf(article.publisher),
      };
    }
  }
  return {...NOTHING, pagePublished};
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
function findThing(value: unknown, type: RegExp, depth: number): Thing | null {
  if (depth > DEPTH_LIMIT) return null;
  if (Array.isArray(value)) return findFirst(value, type, depth);
  if (!isThing(value)) return null;
  const types = [value["@type"]].flat();
  if (types.some((each) => typeof each === "string" && type.test(each))) return value;
  return findFirst([value["@graph"], value.mainEntity, value.mainEntityOfPage], type, depth);
}

function findFirst(values: readonly unknown[], type: RegExp, depth: number): Thing | null {
  for (const value of values) {
    const article = findThing(value, type, depth + 1);
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
