import type {Dirent} from "node:fs";
import {readdir} from "node:fs/promises";
import {join} from "node:path";
import type {Report} from "../model.ts";

const ENDING = /\.(?:txt|md|markdown|x?html?)$/i;

/** Files about a folder, which are articles only when they say so by front matter. */
export const ABOUT_FOLDER = /(?:^|\/)(?:readme|license|licence|changelog|contributing)\.(?:txt|md|markdown|x?html?)$/i;

/** Stories are no articles: content/stories/, see readStories.ts. */
const STORIES = "stories";

/** How browsers call the folder, beside a page that they save, with its pictures, programs and frames. */
const PAGE_FILES = /[_. -](?:files?|dateien|fichiers|archivos|ficheiros|bestanden|arquivos|файлы|文件|ملفات)$/iu;

/** Folders deeper than this are a loop or a mistake. */
const DEPTH_LIMIT = 32;

/**
 * Finds the text files, Markdown files and web pages of a folder and of those in it, as paths from it with "/", sorted.
 * Hidden folders, node_modules and what a browser saved beside a page are passed over; a symbolic link is reported and not
 * followed, as it may lead out of the folder.
 */
export async function findArticleFiles(directory: string, {report}: {report: Report}): Promise<string[]> {
  const files: string[] = [];
  const walk = async (path: string, depth: number): Promise<void> => {
    const entries = await readSorted(join(directory, path));
    const names = new Set(entries.map(({name}) => name));
    for (const entry of entries) {
      const {name} = entry;
      const file = path ? `${path}/${name}` : name;
      if (name.startsWith(".") || name === "node_modules" || file === STORIES || isOfPage(name, names)) continue;
      if (entry.isSymbolicLink()) reportLink(file, report);
      else if (entry.isDirectory() && depth < DEPTH_LIMIT) await walk(file, depth + 1);
      else if (entry.isFile() && ENDING.test(name)) files.push(file);
    }
  };
  await walk("", 0);
  return files.sort();
}

function isOfPage(name: string, neighbours: ReadonlySet<string>): boolean {
  const page = name.replace(PAGE_FILES, "");
  return page !== name && [".html", ".htm", ".xhtml"].some((ending) => neighbours.has(page + ending));
}

/** By code units, so that every machine gives the same order. */
async function readSorted(path: string): Promise<Dirent[]> {
  const entries = await readdir(path, {withFileTypes: true});
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function reportLink(file: string, report: Report): void {
  const reason = "a symbolic link is not followed; put the file itself here";
  report({file, line: 1, column: 1, severity: "warning", reason, rule: "reading/symlink"});
}
