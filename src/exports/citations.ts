import {hasCitationFiles} from "../dataset/hasCitationFiles.ts";
import type {Article, Dataset, DatedEvent, Site} from "../model.ts";

/** What can be cited: an article as it was published, or an event as this chronicle has it. */
export interface Citation {
  key: string;
  path: string; // of its page
  type: "article" | "event";
  title: string;
  author: string | null;
  container: string | null; // the paper it appeared in; of an event, the chronicle
  date: string | null; // EDTF
  language: string; // BCP 47
  url: string | null;
}

/** The reference files of a page: BibTeX, RIS and CSL-JSON. */
const citationFiles = {bib: "cite.bib", ris: "cite.ris", csl: "cite.json"} as const;

/** Reference files for each event and article, once for all languages of the interface. */
export function* writeCitations(dataset: Dataset, site: Site): Iterable<{path: string; text: string}> {
  if (!hasCitationFiles(dataset) || site.language !== site.languages[0]) return;
  const citations = [
    ...dataset.articles.map((article) => citeArticle(article, site)),
    ...dataset.events.map((event) => citeEvent(event, site)),
  ];
  for (const citation of citations) {
    yield {path: citation.path + citationFiles.bib, text: writeBibTeX(citation)};
    yield {path: citation.path + citationFiles.ris, text: writeRis(citation)};
    yield {path: citation.path + citationFiles.csl, text: `${JSON.stringify([toCsl(citation)], null, 2)}\n`};
  }
}

function citeArticle(article: Article, site: Pick<Site, "url">): Citation {
  const path = `article/${article.id}/`;
  return {
    key: article.id,
    path,
    type: "article",
    title: article.headline,
    author: article.author,
    container: article.publisher,
    date: article.datePublished,
    language: article.inLanguage,
    url: article.url ?? addressOf(path, site),
  };
}

function citeEvent(event: DatedEvent, site: Pick<Site, "url" | "title" | "publisher">): Citation {
  const path = `event/${event.id}/`;
  return {
    key: event.id,
    path,
    type: "event",
    title: event.name,
    author: null,
    container: site.title,
    date: event.date,
    language: event.inLanguage,
    url: addressOf(path, site),
  };
}

function addressOf(path: string, {url}: Pick<Site, "url">): string | null {
  return url === null ? null : url + encodeURI(path);
}

/** BibTeX, in UTF-8. Braces keep capitals; what would end a field is written in words of TeX. */
export function writeBibTeX({key, type, title, author, container, date, language, url}: Citation): string {
  const [year, month] = partsOf(date);
  const fields: [string, string | null][] = [
    ["title", `{${escapeTeX(title)}}`],
    ["author", author && `{${escapeTeX(author)}}`],
    [type === "article" ? "journal" : "booktitle", container && escapeTeX(container)],
    ["year", year ?? null],
    ["month", month ?? null],
    ["date", date !== null && /^[\d-]+(?:\/[\d-]+)?$/.test(date) ? date : null],
    ["note", type === "event" && date !== null ? `Event of ${escapeTeX(date)}` : null],
    ["language", language],
    ["url", url],
  ];
  const written = fields.flatMap(([name, value]) => (value === null || value === "" ? [] : [`  ${name} = {${value}}`]));
  const kind = type === "article" ? "article" : "misc";
  return `@${kind}{${key.replace(/[^\w-]/g, "_")},\n${written.join(",\n")}\n}\n`;
}

function escapeTeX(text: string): string {
  const words: Record<string, string> = {
    "\\": "\\textbackslash{}",
    "^": "\\textasciicircum{}",
    "~": "\\textasciitilde{}",
  };
  return text.replace(/[\\{}^~#$%&_]/g, (sign) => words[sign] ?? `\\${sign}`).replace(/\s+/g, " ");
}

/** RIS, a line for each tag, ended as its makers do. */
export function writeRis({type, title, author, container, date, language, url}: Citation): string {
  const [year = "", month = "", day = ""] = partsOf(date);
  const lines: [string, string | null][] = [
    ["TY", type === "article" ? "NEWS" : "GEN"],
    ["TI", title],
    ["AU", author],
    ["T2", container],
    ["PY", year || null],
    ["DA", year ? `${year}/${month}/${day}/` : null],
    ["LA", language],
    ["UR", url],
    ["ER", ""],
  ];
  return lines
    .flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value.replace(/\s+/g, " ")}\r\n`]))
    .join("");
}

/** An item of CSL-JSON. */
export function toCsl({key, type, title, author, container, date, language, url}: Citation): object {
  const parts = partsOf(date).map(Number);
  const dated = parts.length > 0 ? {"date-parts": [parts]} : null;
  return {
    id: key,
    type: type === "article" ? "article-newspaper" : "entry",
    title,
    ...(author !== null && {author: [{literal: author}]}),
    ...(container !== null && {"container-title": container}),
    ...(dated && (type === "article" ? {issued: dated} : {"event-date": dated})),
    language,
    ...(url !== null && {URL: url}),
  };
}

/** Year, month and day of an EDTF date as far as it has them; of a stretch, its beginning. */
function partsOf(date: string | null): string[] {
  return (
    /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![\d-])/
      .exec(date ?? "")
      ?.slice(1)
      .filter((part) => part !== undefined) ?? []
  );
}
