import {createHash} from "node:crypto";
import {readdirSync, readFileSync, statSync} from "node:fs";
import {join, sep} from "node:path";

/** The files below a folder, sorted, with "/". */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: "utf8"})
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join("/"))
    .sort();
}

export function listPages(folder: string): string[] {
  return listFiles(folder).filter((path) => path.endsWith(".html"));
}

/** The hash of every file, by path: equal for equal folders. */
export function hashFiles(folder: string): Record<string, string> {
  const hash = (path: string) =>
    createHash("sha256")
      .update(readFileSync(join(folder, path)))
      .digest("hex");
  return Object.fromEntries(listFiles(folder).map((path) => [path, hash(path)]));
}
