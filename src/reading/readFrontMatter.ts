import type {Decision, Report} from "../model.ts";
import {articleSchema, synonyms} from "./articleSchema.ts";
import {checkShape} from "./checkShape.ts";
import {parseYaml} from "./parseYaml.ts";
import {readEntries} from "./readDecisions.ts";

/** A date somebody wrote down for an article, and where. */
export interface HeaderDate {
  text: string;
  line: number;
  column: number;
}

/** What an article's author says of it above its text. */
export interface FrontMatter {
  title: string | null;
  titleLine: number;
  dates: HeaderDate[]; // several when synonyms disagree
  updated: HeaderDate | null;
  lang: string | null;
  author: string | null;
  publisher: string | null;
  place: string | null;
  url: string | null;
  tags: string[];
  archived: string | null;
  aliases: string[];
  draft: boolean;
  decisions: Decision[]; // about events that the article tells
}

export const NO_FRONT_MATTER: FrontMatter = {
  title: null,
  titleLine: 1,
  dates: [],
  updated: null,
  lang: null,
  author: null,
  publisher: null,
  place: null,
  url: null,
  tags: [],
  archived: null,
  aliases: [],
  draft: false,
  decisions: [],
};

/** Reads YAML front matter and checks it once; wrong parts are reported and left out. Null when it is no YAML mapping. */
export function readFrontMatter(
  header: string,
  {file, source, offset, report}: {file: string; source: string; offset: number; report: Report},
): FrontMatter | null {
  const document = parseYaml(header, {file, source, offset, report});
  if (!document) return null;
  if (document.value === null || document.value === undefined) return NO_FRONT_MATTER;
  if (typeof document.value !== "object" || Array.isArray(document.value)) {
    const reason = "front matter is not “key: value”, one on a line";
    report({file, ...document.placeOf([]), severity: "error", reason, rule: "reading/front-matter"});
    return null;
  }
  // A key without a value says nothing: "author:" is as if it were not there.
  const given = Object.fromEntries(
    Object.entries(document.value).filter(([, value]) => value !== null && value !== ""),
  );
  const checked = {...document, value: given};
  const misfits = checkShape(checked, articleSchema, {
    file,
    rule: "reading/front-matter-value",
    severity: "warning",
    report,
  });
  const wrong = new Set(misfits.map(({path}) => path[0]));
  const keys = Object.keys(given).filter((key) => !wrong.has(key));
  const valuesOf = (name: string) =>
    keys
      .filter((key) => (synonyms[key] ?? key) === name)
      .sort((a, b) => Number(b === name) - Number(a === name))
      .map((key) => ({value: given[key], ...document.placeOf([key])}));
  const textOf = (name: string) => valuesOf(name).map(({value}) => joinText(value, ", "))[0] ?? null;
  const datesOf = (name: string) =>
    valuesOf(name).map(({value, line, column}) => ({text: String(value), line, column}));
  return {
    title: textOf("title"),
    titleLine: valuesOf("title")[0]?.line ?? 1,
    dates: datesOf("date"),
    updated: datesOf("updated")[0] ?? null,
    lang: textOf("lang")?.replaceAll("_", "-") ?? null,
    author: textOf("author"),
    publisher: textOf("publisher"),
    place: textOf("place"),
    url: textOf("url"),
    tags: valuesOf("tags").flatMap(({value}) => listWords(value)),
    archived: textOf("archived"),
    aliases: valuesOf("aliases").flatMap(({value}) => listWords(value)),
    draft: valuesOf("draft")[0]?.value === true,
    decisions: readEntries(
      checked,
      ["events"],
      misfits.filter(({path}) => path[0] === "events"),
      {file, report},
    ).map((decision) => ({...decision, article: file})),
  };
}

/** Text of a value that the schema has let through: a text or a list of them. */
function joinText(value: unknown, between: string): string {
  return [value].flat().map(String).join(between).replace(/\s+/g, " ").trim();
}

function listWords(value: unknown): string[] {
  const words = Array.isArray(value) ? value.map(String) : String(value).split(",");
  return words.map((word) => word.trim()).filter(Boolean);
}
