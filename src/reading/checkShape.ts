import {Ajv, type ErrorObject} from "ajv";
import type {Problem, Report} from "../model.ts";
import type {YamlDocument, YamlPath} from "./parseYaml.ts";

const ajv = new Ajv({allErrors: true, strict: true, allowUnionTypes: true, verbose: true});

/** A JSON Schema, as far as messages are made from it. */
export type Schema = Readonly<Record<string, unknown>>;

/** A part of a document that is not as its schema says. */
export interface Misfit {
  path: YamlPath;
  isUnknownKey: boolean;
}

/**
 * Checks a YAML document against a JSON Schema and reports every part that does not fit, at its place; what is expected is
 * said by the `description` of the schema's own part. Returns the parts that do not fit, for the caller to leave out.
 */
export function checkShape(
  document: YamlDocument,
  schema: Schema,
  {file, rule, severity, report}: {file: string; rule: string; severity: Problem["severity"]; report: Report},
): Misfit[] {
  // Ajv keeps what it compiled by the schema's identity, so each schema costs its compilation once.
  const validate = ajv.compile(schema);
  if (validate(document.value)) return [];
  const misfits = new Map<string, Misfit>();
  for (const error of validate.errors ?? []) {
    const {path, isUnknownKey, reason} = describe(error, document.value);
    const key = JSON.stringify(path);
    if (misfits.has(key)) continue; // one message for each part is enough
    misfits.set(key, {path, isUnknownKey});
    report({
      file,
      ...document.placeOf(path),
      severity: isUnknownKey ? "warning" : severity,
      reason,
      rule: isUnknownKey ? "reading/unknown-key" : rule,
    });
  }
  return [...misfits.values()];
}

function describe(error: ErrorObject, root: unknown): Misfit & {reason: string} {
  const path = readPointer(error.instancePath, root);
  const {params, parentSchema, keyword} = error;
  if (keyword === "additionalProperties") {
    const key = String(params.additionalProperty);
    const known = Object.keys((parentSchema?.properties as object | undefined) ?? {});
    const closest = findClosest(key, known);
    const hint = closest ? `did you mean “${closest}”?` : `known are ${known.slice(0, 10).join(", ")}`;
    return {path: [...path, key], isUnknownKey: true, reason: `unknown key “${key}” has no effect; ${hint}`};
  }
  if (keyword === "required") {
    const reason = `missing “${String(params.missingProperty)}”; add it`;
    return {path, isUnknownKey: false, reason};
  }
  const name = path.filter((step) => typeof step === "string").at(-1) ?? (path.length > 0 ? "entry" : "file");
  const expected = String(parentSchema?.description ?? error.message ?? "another kind of value is expected");
  return {
    path,
    isUnknownKey: false,
    reason: `invalid “${name}”: ${quote(error.data)} is not what it takes: ${expected}`,
  };
}

function quote(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
  return `“${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`;
}

/** A JSON pointer as a path; a step into an array is a number. */
function readPointer(pointer: string, root: unknown): YamlPath {
  const path: (string | number)[] = [];
  let value = root;
  for (const part of pointer.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(value) ? Number(key) : key);
    value = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  }
  return path;
}

/** The word that a mistyped one was meant to be: at most two letters away, or a third of it. */
export function findClosest(word: string, candidates: readonly string[]): string | null {
  const limit = Math.min(2, Math.max(1, Math.floor(word.length / 3)));
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const distance = measureDistance(word.toLowerCase().slice(0, 40), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Damerau and Levenshtein's distance: letters added, dropped, changed or exchanged with their neighbour. */
function measureDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({length: b.length + 1}, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let distance = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        distance = Math.min(distance, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(distance);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
