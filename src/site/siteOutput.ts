import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import {basename, dirname, join, relative, resolve, sep} from "node:path";
import {takeLock} from "./outputLock.ts";

/** The file that says that a folder is ours, and may be replaced whole. */
export const markerName = ".dateline";
const markerText = "This folder is the output of `dateline build`, which replaces it whole at every build.\n";

/** A site being written, beside the published one. */
export interface SiteOutput {
  folder: string; // absolute; where to write
  publish(): void; // puts the written site in the place of the published one; throws when it is not whole
  discard(): void; // removes what was written and leaves the published site as it was; nothing after publish()
}

/** Folders that the output may neither be nor contain, because publishing would remove them, with what they are. */
export type Precious = Record<string, string>;

/**
 * Opens a folder for a new site beside `output`, on the same filesystem, so that the exchange is a rename. What killed
 * builds left behind is cleaned up first. Throws when another build is writing there, when `output` holds files that
 * no build wrote, and when it is, contains or lies in a folder that must stay.
 */
export function openOutput(output: string, precious: Precious): SiteOutput {
  const published = resolveReal(resolve(output));
  checkPrecious(published, precious);
  checkOurs(published);
  mkdirSync(dirname(published), {recursive: true});
  const workshop = join(dirname(published), `.site-${basename(published)}`);
  const lock = takeLock(workshop, () => restore(workshop, published));
  const folder = join(workshop, "new");
  mkdirSync(folder);
  writeFileSync(join(folder, markerName), markerText);
  return {
    folder,
    publish() {
      checkWhole(folder);
      exchange(folder, published, join(workshop, "old"));
      lock.release();
    },
    discard: () => lock.release(),
  };
}

/** The path with its links followed as far as it exists: a linked output stays a link, and what it leads to is exchanged. */
function resolveReal(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(resolveReal(parent), basename(path));
}

function checkPrecious(published: string, precious: Precious): void {
  for (const [name, folder] of Object.entries(precious)) {
    const real = resolveReal(resolve(folder));
    if (isWithin(real, published))
      throw new Error(`the output ${published} contains ${name} (${real}); choose another`);
  }
  const content = precious["the content"];
  if (content !== undefined && isWithin(published, resolveReal(resolve(content)))) {
    throw new Error(`the output ${published} lies in the content, and would be read as articles; choose another`);
  }
}

/** Whether `path` is `folder` or lies in it. */
function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && resolve(folder, way) === path);
}

function checkOurs(published: string): void {
  if (!existsSync(published)) return;
  if (!statSync(published).isDirectory()) throw new Error(`the output ${published} is a file; choose a folder`);
  const names = readdirSync(published);
  if (names.length === 0 || names.includes(markerName)) return;
  throw new Error(
    `the output ${published} holds files that dateline did not write, and a build replaces the whole folder; ` +
      "choose another one, or empty it first",
  );
}

function checkWhole(folder: string): void {
  const home = join(folder, "index.html");
  if (!existsSync(home) || !readFileSync(home, "utf8").trimEnd().endsWith("</html>")) {
    throw new Error("the build wrote no whole index.html; nothing was published");
  }
}

/** Two renames, with nothing between them; `restore` mends a build that was killed just there. */
function exchange(folder: string, published: string, old: string): void {
  const replaces = existsSync(published);
  if (replaces) renameOutput(published, old);
  try {
    renameSync(folder, published);
  } catch (error) {
    if (replaces) renameSync(old, published);
    throw error;
  }
}

function renameOutput(published: string, old: string): void {
  try {
    renameSync(published, old);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `the output ${published} cannot be exchanged (a mount point? then choose a folder in it): ${reason}`,
    );
  }
}

/** Puts back the site of a build that was killed in the middle of its exchange. */
function restore(workshop: string, published: string): void {
  const old = join(workshop, "old");
  if (existsSync(old) && !existsSync(published)) renameSync(old, published);
  rmSync(workshop, {recursive: true, force: true});
}
