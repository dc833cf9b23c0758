import {mkdirSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {gunzipSync} from "node:zlib";
import type {SearchRecord} from "../pages/searchRecords.ts";

type Index = NonNullable<Awaited<ReturnType<typeof import("pagefind")["createIndex"]>>["index"]>;

/** What a site loads of Pagefind: its script, an index, and the code that reads it. */
const used = /^pagefind\.js$|\.(?:pf_meta|pf_index|pf_fragment|pagefind)$/;

/**
 * Writes a search index for each language into `folder`, a Pagefind bundle each, so that every query is stemmed as its
 * language is. Returns the number of records. Throws with Pagefind's own words when it fails.
 */
export async function writeSearchIndex(records: Iterable<[string, SearchRecord]>, folder: string): Promise<number> {
  const {close, createIndex} = await import("pagefind");
  const indexes = new Map<string, Index>();
  let count = 0;
  try {
    const filters = new Map<string, SearchRecord["filters"]>(); // by language and path
    for (const [language, record] of records) {
      const index = indexes.get(language) ?? check(await createIndex({})).index;
      if (!index) throw new Error("the search index cannot be made");
      indexes.set(language, index);
      check(await index.addCustomRecord(toCustomRecord(record, language)));
      filters.set(`${language} ${record.path}`, record.filters);
      count += 1;
    }
    for (const [language, index] of indexes) {
      const {files} = check(await index.getFiles());
      for (const {path, content} of files) writePart(folder, language, path, content);
      const fragments = nameFragments(files);
      const named = fragments.map(([id, path]) => [id, filters.get(`${language} ${path}`)] as const);
      write(join(folder, language, "filters.json"), JSON.stringify(Object.fromEntries(named)));
      const repeated = fragments.filter(([, path]) => isInEveryIndex.test(path)).map(([id]) => id);
      write(join(folder, language, "repeated.json"), JSON.stringify(repeated));
    }
  } finally {
    await close();
  }
  write(join(folder, "index.js"), writeOpener([...indexes.keys()]));
  return count;
}

/** What each language's index has, by the names of that language: a search in several takes it from one. */
const isInEveryIndex = /^(?:participant|place)\//;

/**
 * A module that loads the script of a language. Each has its own copy: the script keeps one reader of one language, and
 * copies under other addresses are other modules.
 */
function writeOpener(languages: readonly string[]): string {
  const entries = [...languages].sort().map((code) => `${JSON.stringify(code)}: () => import("./${code}/pagefind.js")`);
  return `export const scripts = {${entries.join(", ")}};\n`;
}

/**
 * The page behind each fragment, by the name under which a search finds it. What a search is narrowed by stands in a file of
 * our own beside the index: Pagefind writes its filters in any order, and equal input must give equal bytes.
 */
function nameFragments(files: readonly {path: string; content: Uint8Array}[]): [id: string, path: string][] {
  return files
    .flatMap(({path, content}): [string, string][] => {
      const id = /([^/]+)\.pf_fragment$/.exec(path)?.[1];
      if (id === undefined) return [];
      const text = gunzipSync(content)
        .toString("utf8")
        .replace(/^pagefind_dcd/, "");
      const {meta} = JSON.parse(text) as {meta: {path: string}};
      return [[id, meta.path]];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function writePart(folder: string, language: string, path: string, content: Uint8Array): void {
  if (path === "pagefind-entry.json") write(join(folder, language, path), sortEntry(content));
  else if (used.test(path)) write(join(folder, language, path), content);
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, content);
}

function toCustomRecord({path, kind, title, date, content}: SearchRecord, language: string) {
  return {
    url: `/${path}`,
    content,
    language,
    meta: {title, path, kind, date},
  };
}

function check<T extends {errors: string[]}>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`the search index cannot be written: ${answer.errors.join("; ")}`);
  return answer;
}

/** The entry with its keys in order: Pagefind writes them in any. */
function sortEntry(content: Uint8Array): string {
  return JSON.stringify(sortKeys(JSON.parse(Buffer.from(content).toString("utf8"))));
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value) || typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, sortKeys(part)]));
}
