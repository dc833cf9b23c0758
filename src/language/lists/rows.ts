import {readFileSync} from "node:fs";
import {join} from "node:path";

/** The rows of a table beside this file, split at "|". */
export function readRows(file: string): string[][] {
  const text = readFileSync(join(import.meta.dirname, file), "utf8");
  return text
    .split("\n")
    .filter(Boolean)
    .map((row) => row.split("|"));
}
