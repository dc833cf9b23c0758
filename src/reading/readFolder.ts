import {createHash} from "node:crypto";
import {lstat, readdir, readFile} from "node:fs/promises";
import {basename, join, resolve} from "node:path";
import {takeSlug} from "../language/slug.ts";
import type {Article, Decision, Registry, Report, Site, Story} from "../model.ts";
import {decodeBytes, refuseLength} from "./decodeBytes.ts";
import {ABOUT_FOLDER, findArticleFiles} from "./findArticleFiles.ts";
import {readArticle} from "./readArticle.ts";
import {readDecisions} from "./readDecisions.ts";
import {readRegistry} from "./readRegistry.ts";
import {readSite} from "./readSite.ts";
import {readStory} from "./readStories.ts";

/** What a content folder holds. */
export interface Folder {
  articles: Article[]; // in the order of their files
  registry: Registry;
  site: Site;
}

/**
 * Reads a content folder: articles wherever they lie in it, and the author's own files at its root. A file that cannot be
 * read as an article is reported and left out, and so is an article's second copy. Throws when the folder cannot be read.
 */
export async function readFolder(directory: string, {report}: {report: Report}): Promise<Folder> {
  const found: Article[] = [];
  const decisions: Decision[] = [];
  for (const file of await findArticleFiles(directory, {report})) {
    const article = await readFileOf(directory, file, report, (own) => decisions.push(...own));
    if (article) found.push(article);
  }
  const ids = new Set<string>();
  const articles = leaveOutTwins(found, report).map((article) => ({...article, id: takeSlug(article.id, ids)}));
  const readOwn = (file: string) => readOwnFile(directory, file, report);
  return {
    articles,
    registry: {
      ...readRegistry(
        {participants: await readOwn("participants.yaml"), places: await readOwn("places.yaml")},
        {report},
      ),
      // What stands in a file that was left out is decided of nothing.
      decisions: [
        ...readDecisions(await readOwn("events.yaml"), {report}),
        ...decisions.filter((decision) => articles.some(({file}) => file === decision.file)),
      ],
    },
    site: {
      ...readSite(await readOwn("site.yaml"), {folder: basename(resolve(directory)), articles, report}),
      stories: await readStories(directory, report),
    },
  };
}

async function readFileOf(
  directory: string,
  file: string,
  report: Report,
  decide: (decisions: Decision[]) => void,
): Promise<Article | null> {
  const path = join(directory, file);
  try {
    const {size} = await lstat(path);
    const reason = refuseLength(size, file);
    if (reason) {
      report({file, line: 1, column: 1, severity: "error", reason, rule: "reading/too-long"});
      return null;
    }
    const bytes = await readFile(path);
    if (ABOUT_FOLDER.test(file) && !/^(?:\ufeff)?---/.test(bytes.subarray(0, 6).toString())) {
      const reason =
        "not read as an article: its name says that it is about the folder; give it front matter if it is one";
      report({file, line: 1, column: 1, severity: "note", reason, rule: "reading/about-folder"});
      return null;
    }
    const article = readArticle(bytes, {file, report, decide});
    return article && {...article, digest: createHash("sha256").update(bytes).digest("hex")};
  } catch (error) {
    return reportUnreadable(error, file, report);
  }
}

/** Articles with the same words, white space apart, are told once: by the first that has a date. */
function leaveOutTwins(articles: readonly Article[], report: Report): Article[] {
  const kept = new Map<string, Article>();
  const digests = new Map(articles.map((article) => [article, digestWords(article)]));
  for (const [article, digest] of digests) {
    const twin = kept.get(digest);
    if (!twin || (twin.datePublished === null && article.datePublished !== null)) kept.set(digest, article);
  }
  return articles.filter((article) => {
    const twin = kept.get(digests.get(article) ?? "");
    if (!twin || twin === article) return true;
    const reason = `left out: the same article is in ${twin.file}; remove one of them`;
    report({file: article.file, line: 1, column: 1, severity: "warning", reason, rule: "reading/duplicate"});
    return false;
  });
}

function digestWords({text, blocks}: Article): string {
  const words = blocks
    .filter(({type}) => type !== "furniture")
    .map(({position}) => text.slice(position.start, position.end))
    .join(" ")
    .replace(/\s+/g, " ");
  return createHash("sha256").update(words).digest("hex");
}

/** The stories of content/stories/, by the names of their files. */
async function readStories(directory: string, report: Report): Promise<Story[]> {
  const names = await readdir(join(directory, "stories")).catch((error: unknown) => {
    if (isSystemError(error)) return []; // no such folder
    throw error;
  });
  const stories: Story[] = [];
  for (const name of names.filter((each) => /\.(?:md|markdown)$/i.test(each)).sort()) {
    const file = `stories/${name}`;
    const source = await readOwnFile(directory, file, report);
    const story = source === null ? null : readStory(source, {file, report});
    if (story) stories.push(story);
  }
  return stories;
}

async function readOwnFile(directory: string, file: string, report: Report): Promise<string | null> {
  const path = join(directory, file);
  try {
    if (!(await lstat(path)).isFile()) return null;
    return decodeBytes(await readFile(path), {file, report});
  } catch (error) {
    if (isSystemError(error) && error.code === "ENOENT") return null;
    return reportUnreadable(error, file, report);
  }
}

function reportUnreadable(error: unknown, file: string, report: Report): null {
  if (!isSystemError(error)) throw error;
  const reason = `the file cannot be read (${error.code}); check its permissions`;
  report({file, line: 1, column: 1, severity: "error", reason, rule: "reading/unreadable"});
  return null;
}

function isSystemError(error: unknown): error is Error & {code: string} {
  return error instanceof Error && "code" in error && typeof error.code === "string" && /^E[A-Z]+$/.test(error.code);
}
