import yaml from "js-yaml";
import type {Report} from "../model.ts";
import {placeOf} from "../problems.ts";

/** More than any front matter or list of names needs; what is longer is a mistake or an attack. */
const FRONT_MATTER_LIMIT = 64 * 1024;
const FILE_LIMIT = 1024 * 1024;

/** A path into a YAML value: keys and indexes from its root. */
export type YamlPath = readonly (string | number)[];

/** A YAML value that nobody has checked yet, and the places of its parts. */
export interface YamlDocument {
  value: unknown; // plain objects without prototype tricks, arrays, text, numbers, booleans, null
  placeOf: (path: YamlPath) => {line: number; column: number}; // in the file; of the nearest part that is there
}

/** Where a YAML text stands: the file it is in, that file's whole text, and the text's offset in it. */
export interface YamlOrigin {
  file: string;
  source: string;
  offset: number;
  report: Report;
}

/**
 * Parses YAML 1.2's core schema: dates stay text and are never rolled over. Anchors and aliases, which can make a short text
 * unfold into a huge one, are refused, and keys that reach into an object's prototype are dropped. Null when it cannot be
 * parsed, with a problem reported at its line and column.
 */
export function parseYaml(text: string, origin: YamlOrigin): YamlDocument | null {
  const {file, source, offset, report} = origin;
  const rule = offset > 0 ? "reading/front-matter" : "reading/yaml";
  const fail = (at: number, reason: string) => {
    report({file, ...placeOf(source, offset + at), severity: "error", reason, rule});
    return null;
  };
  const limit = offset > 0 ? FRONT_MATTER_LIMIT : FILE_LIMIT;
  if (text.length > limit) return fail(0, `longer than ${limit / 1024} kB; shorten it`);
  const marks = new Marks(text);
  try {
    const value: unknown = yaml.load(text, {schema: yaml.CORE_SCHEMA, listener: marks.listen});
    if (marks.anchor !== null)
      return fail(marks.anchor, "anchors and aliases (& and *) are not read; write the value itself");
    return {
      value: copyPlainly(value),
      placeOf: (path) => placeOf(source, offset + marks.offsetOf(path)),
    };
  } catch (error) {
    if (!(error instanceof yaml.YAMLException)) throw error;
    return fail(error.mark?.position ?? 0, `cannot be read as YAML: ${error.reason}`);
  }
}

/** Parts of the parser's state that its listener is handed. */
interface ParserState {
  position: number;
  kind: string | null;
  anchor: string | null;
  result: unknown;
}

interface Mark {
  start: number;
  kind: string | null;
  result: unknown;
  children: Mark[];
}

/** Remembers where each part of a YAML text began, as the parser passes through it. */
class Marks {
  anchor: number | null = null;
  private root: Mark | null = null;
  private readonly open: Mark[] = [];

  constructor(private readonly text: string) {}

  readonly listen = (event: "open" | "close", parser: unknown): void => {
    const state = parser as ParserState;
    if (event === "open") {
      this.open.push({start: state.position, kind: null, result: undefined, children: []});
      return;
    }
    const mark = this.open.pop();
    if (!mark) return;
    mark.kind = state.kind;
    mark.result = state.result;
    if (state.anchor != null) this.anchor ??= this.skipSpace(mark.start);
    if (this.open.length === 0) this.root = mark;
    else this.open.at(-1)?.children.push(mark);
  };

  offsetOf(path: YamlPath): number {
    let mark = this.root;
    let start = mark ? this.skipSpace(mark.start) : 0;
    for (const step of path) {
      const next = mark ? findChild(mark, step) : null;
      if (!next) break;
      mark = next.value;
      start = this.skipSpace(next.start);
    }
    return start;
  }

  private skipSpace(offset: number): number {
    const [space = ""] = /^(?:\s|-\s)*/.exec(this.text.slice(offset)) ?? [];
    return Math.min(offset + space.length, this.text.length);
  }
}

/** A mapping's children are key, value, key, value …; a place in a mapping is that of its key. */
function findChild({kind, children}: Mark, step: string | number): {start: number; value: Mark | null} | null {
  if (kind === "sequence" && typeof step === "number") {
    const value = children[step];
    return value ? {start: value.start, value} : null;
  }
  if (kind !== "mapping") return null;
  const index = children.findIndex((child, at) => at % 2 === 0 && String(child.result) === step);
  const key = children[index];
  return key ? {start: key.start, value: children[index + 1] ?? null} : null;
}

const UNSAFE_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

function copyPlainly(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyPlainly);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !UNSAFE_KEYS.has(key));
  return Object.fromEntries(entries.map(([key, part]) => [key, copyPlainly(part)]));
}
