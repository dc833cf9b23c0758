import {statSync} from "node:fs";
import {extname, join, normalize, sep} from "node:path";

/** What a plain static host answers: a file with its type, the folder's address with its "/", or nothing. */
export type Answer = {file: string; status: 200 | 404; type: string} | {redirect: string} | null;

const types: Partial<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".bib": "application/x-bibtex; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".ris": "application/x-research-info-systems; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/** The answer to a path from the site's root, without a "/" before it. No path reaches a file outside `folder`. */
export function findAnswer(folder: string, path: string): Answer {
  const target = join(folder, normalize(`/${path}`));
  const isInside = target === folder || target.startsWith(folder.endsWith(sep) ? folder : folder + sep);
  if (!isInside || path.includes("\0")) return findMissing(folder);
  if (isFile(target)) return {file: target, status: 200, type: typeOf(target)};
  const index = join(target, "index.html");
  if (!isFile(index)) return findMissing(folder);
  if (path !== "" && !path.endsWith("/")) return {redirect: `${encodeURIComponent(path.split("/").at(-1) ?? "")}/`};
  return {file: index, status: 200, type: typeOf(index)};
}

function findMissing(folder: string): Answer {
  const file = join(folder, "404.html");
  return isFile(file) ? {file, status: 404, type: typeOf(file)} : null;
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false; // not there, below a file, or too long a name
  }
}

function typeOf(path: string): string {
  return types[extname(path)] ?? "application/octet-stream";
}
