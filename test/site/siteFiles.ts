import {createHash} from "node:crypto";
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";

/** The files below a folder, sorted, with "/". Links are passed over. */
export function listFiles(folder: string): string[] {
  const list = (path: string): string[] =>
    readdirSync(join(folder, path), {withFileTypes: true}).flatMap((entry) => {
      const below = path === "" ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) return list(below);
      return entry.isFile() ? [below] : [];
    });
  return list("").sort();
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
