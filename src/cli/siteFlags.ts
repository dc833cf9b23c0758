import {existsSync, statSync} from "node:fs";
import {isAbsolute, relative, resolve} from "node:path";
import type {BuildOptions} from "../site/buildSite.ts";
import {UsageError} from "../site/siteAddress.ts";
import type {Flags, Values} from "./arguments.ts";

/** What build and serve have in common. */
export const siteFlags = {
  content: {type: "string"},
  output: {type: "string"},
  "site-url": {type: "string"},
  "path-prefix": {type: "string"},
} satisfies Flags;

/** The options of a build. Throws a UsageError when there is no such content folder. */
export function readBuildOptions(values: Values, directory: string): BuildOptions {
  const wordOf = (name: keyof typeof siteFlags) => {
    const value = values[name];
    return typeof value === "string" ? value : undefined;
  };
  const content = resolve(directory, wordOf("content") ?? "content");
  if (!existsSync(content) || !statSync(content).isDirectory()) {
    throw new UsageError(`no such folder of articles: ${content} (--content names another)`);
  }
  return {
    content,
    output: resolve(directory, wordOf("output") ?? "_site"),
    siteUrl: wordOf("site-url"),
    pathPrefix: wordOf("path-prefix"),
  };
}

/** A folder as the author would write it: from where the command was started, or whole when it lies elsewhere. */
export function shortenPath(folder: string, directory: string): string {
  const way = relative(directory, folder);
  return way.startsWith("..") || isAbsolute(way) ? folder : way;
}
