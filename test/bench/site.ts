import {execFile} from "node:child_process";
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {loadavg, tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {promisify} from "node:util";
import {buildSite} from "../../src/site/buildSite.ts";
import {launchChromium} from "../browser/chromium.ts";
import {findChromium} from "../browser/findChromium.ts";
import {weighPage} from "../browser/weighPage.ts";
import {hostFolder} from "../site/hostFolder.ts";
import {installBeside} from "./installBeside.ts";

/** Lighthouse and the W3C's Nu HTML checker, which needs Java: installed by the benchmark alone. */
const checkers = join(import.meta.dirname, "site");

/**
 * What a reader loads: bytes, requests, elements and layout shift of the main kinds of pages of the example, or of a content
 * folder that is named; with Lighthouse's scores and what the Nu HTML checker finds, which `--ours` leaves out.
 */
export async function measureSite(words: readonly string[]) {
  const content =
    words.find((word) => !word.startsWith("--")) ?? fileURLToPath(new URL("../../content", import.meta.url));
  const isAlone = words.includes("--ours");
  if (!isAlone) installBeside(checkers);
  const folder = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  const site = join(folder, "site");
  const io = {log: () => {}, now: () => performance.now(), measurePeak: () => process.resourceUsage().maxRSS / 1024};
  try {
    const summary = await buildSite({content, output: site}, io);
    const host = await hostFolder(site, "/", true);
    const browser = await launchChromium();
    try {
      const rows: string[] = [];
      for (const [page, path] of pagesOf(site)) {
        const {bytes, requests, elements, shift} = await weighPage(browser, host.url, site, path);
        rows.push(writeRow([page, (bytes / 1000).toFixed(1), requests, elements, shift.toFixed(3)]));
      }
      const built = `${summary.pages} pages of ${summary.articles} articles built in ${summary.seconds.toFixed(1)} s, ${Math.round(summary.peakMegabytes)} MB at the peak`;
      const head = ["page", "kB, gzip", "requests", "elements", "layout shift"];
      writeBare(site);
      const scores = isAlone ? [] : await measureLighthouse(host.url, scoredOf(site));
      const checked = isAlone ? [] : await checkMarkup(site);
      return [built, "", writeRow(head), writeRow(head.map(() => "---")), ...rows, ...scores, ...checked].join("\n");
    } finally {
      await browser.close();
      host.close();
    }
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** The home page, and of each kind the page that is heaviest. */
function pagesOf(site: string): [page: string, path: string][] {
  const heaviest = (kind: string) => {
    const sizes = readdirSync(join(site, kind))
      .filter((name) => existsSync(join(site, kind, name, "index.html")))
      .map((name) => ({name, size: readFileSync(join(site, kind, name, "index.html")).length}));
    return `${kind}/${sizes.sort((a, b) => b.size - a.size)[0]?.name}/`;
  };
  const kinds = ["event", "article", "participant", "place"].map((kind): [string, string] => [kind, heaviest(kind)]);
  const lists = ["event/", "place/", "together/", "table/", "search/"].map((path): [string, string] => [path, path]);
  return [["home", ""], ...kinds, ...lists];
}

const run = promisify(execFile);

/** A page with a heading and nothing else: what the machine gives at best while it does what it does. */
const bare = "bare/";

function writeBare(site: string): void {
  mkdirSync(join(site, bare), {recursive: true});
  writeFileSync(
    join(site, bare, "index.html"),
    '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="description" content="Bare"><link rel="icon" href="data:,"><title>Bare</title><h1>Bare</h1></html>',
  );
}

/** The home page and the heaviest of three kinds, in the first language and, where there is one, from right to left. */
function scoredOf(site: string): [page: string, path: string][] {
  const pages = pagesOf(site).slice(0, 4);
  const isMirrored = existsSync(join(site, "ar/index.html"));
  const mirrored = pages.map(([page, path]): [string, string] => [`${page}, Arabic`, `ar/${path}`]);
  return [["a bare page", bare], ...pages, ...(isMirrored ? mirrored : [])];
}

/** Scores out of a hundred; of performance five runs and their median, with the load of the machine at the third. */
async function measureLighthouse(origin: string, pages: readonly [page: string, path: string][]): Promise<string[]> {
  const command = join(checkers, "node_modules/.bin/lighthouse");
  const chrome = {...process.env, CHROME_PATH: findChromium() ?? ""};
  const scoreOf = async (url: string, ...categories: string[]): Promise<number[]> => {
    const flags = ["--output=json", "--quiet", "--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage"];
    const asked = [url, `--only-categories=${categories}`, ...flags];
    const {stdout} = await run(command, asked, {maxBuffer: 1e8, env: chrome});
    const found: Record<string, {score: number}> = JSON.parse(stdout).categories;
    return categories.map((name) => Math.round((found[name]?.score ?? 0) * 100));
  };
  const rows: string[] = [];
  for (const [page, path] of pages) {
    const speeds: number[] = [];
    let load = 0;
    for (let turn = 0; turn < 5; turn++) {
      if (turn === 2) [load = 0] = loadavg();
      speeds.push(...(await scoreOf(origin + path, "performance")));
    }
    speeds.sort((a, b) => a - b);
    const others = await scoreOf(origin + path, "accessibility", "best-practices", "seo");
    rows.push(writeRow([page, ...others, speeds[2] ?? 0, speeds.join(" "), load.toFixed(1)]));
    process.stderr.write(`${rows.at(-1)}\n`);
  }
  const head = ["Lighthouse", "accessibility", "best practices", "SEO", "performance, median", "of", "load"];
  return ["", writeRow(head), writeRow(head.map(() => "---")), ...rows];
}

/** What the W3C's checker finds on all pages: a line for each error. */
async function checkMarkup(site: string): Promise<string[]> {
  const checker = join(checkers, "node_modules/vnu-jar/build/dist/vnu.jar");
  const flags = [
    "-Xss4m",
    "-jar",
    checker,
    "--errors-only",
    "--skip-non-html",
    "--exit-zero-always",
    "--format",
    "gnu",
  ];
  const {stderr} = await run("java", [...flags, site], {maxBuffer: 1e8});
  const errors = stderr.split("\n").filter((line) => line !== "");
  return ["", `The Nu HTML checker finds ${errors.length} errors on all pages.`, ...errors.slice(0, 20)];
}

function writeRow(cells: readonly (string | number)[]): string {
  return `| ${cells.join(" | ")} |`;
}
