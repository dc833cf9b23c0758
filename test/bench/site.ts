import {execFile} from "node:child_process";
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {promisify} from "node:util";
import {gzipSync} from "node:zlib";
import type {Browser} from "playwright-core";
import {buildSite} from "../../src/site/buildSite.ts";
import {launchChromium} from "../browser/chromium.ts";
import {hostFolder} from "../site/hostFolder.ts";

interface Weight {
  page: string;
  bytes: number; // of all that is loaded, each file as gzip makes it; fonts and pictures as they are
  requests: number;
  elements: number;
  shift: number; // cumulative layout shift
}

/**
 * What a reader loads: bytes, requests, elements and layout shift of the main kinds of pages of the example, or of a content
 * folder that is named; with Lighthouse's scores where it is installed (`npm install --no-save lighthouse@12.8.2`).
 */
export async function measureSite([
  content = fileURLToPath(new URL("../../content", import.meta.url)),
]: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  const site = join(folder, "site");
  const io = {log: () => {}, now: () => performance.now(), measurePeak: () => process.resourceUsage().maxRSS / 1024};
  try {
    const summary = await buildSite({content, output: site}, io);
    const host = await hostFolder(site, "/");
    const browser = await launchChromium();
    try {
      const weights: Weight[] = [];
      for (const [page, path] of pagesOf(site)) weights.push(await weighPage(browser, host.url, site, page, path));
      const rows = weights.map(({page, bytes, requests, elements, shift}) =>
        writeRow([page, (bytes / 1000).toFixed(1), requests, elements, shift.toFixed(3)]),
      );
      const built = `${summary.pages} pages of ${summary.articles} articles built in ${summary.seconds.toFixed(1)} s, ${Math.round(summary.peakMegabytes)} MB at the peak`;
      const head = ["page", "kB, gzip", "requests", "elements", "layout shift"];
      const scores = await measureLighthouse(pagesOf(site).map(([page, path]) => [page, host.url + path]));
      return [built, "", writeRow(head), writeRow(head.map(() => "---")), ...rows, ...scores].join("\n");
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

async function weighPage(browser: Browser, origin: string, site: string, name: string, path: string): Promise<Weight> {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}});
  const loaded = new Set<string>();
  page.on("response", (response) => {
    if (response.url().startsWith(origin)) loaded.add(new URL(response.url()).pathname);
  });
  await page.goto(origin + path, {waitUntil: "networkidle"});
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & {value: number}).value;
        }).observe({type: "layout-shift", buffered: true});
        setTimeout(() => resolve(sum), 500);
      }),
  );
  const elements = await page.evaluate(() => document.querySelectorAll("*").length);
  await page.close();
  return {
    page: name,
    bytes: [...loaded].reduce((sum, each) => sum + weigh(site, each), 0),
    requests: loaded.size,
    elements,
    shift,
  };
}

function weigh(site: string, pathname: string): number {
  const path = join(site, decodeURIComponent(pathname));
  const content = readFileSync(pathname.endsWith("/") ? join(path, "index.html") : path);
  return /\.(?:woff2|png|webp|jpe?g|pagefind|pf_\w+)$/.test(path)
    ? content.length
    : gzipSync(content, {level: 9}).length;
}

const run = promisify(execFile);

/** Scores out of a hundred; of performance the median of five runs. Nothing where Lighthouse is not installed. */
async function measureLighthouse(pages: readonly (readonly [page: string, url: string])[]): Promise<string[]> {
  const command = fileURLToPath(new URL("../../node_modules/.bin/lighthouse", import.meta.url));
  if (!existsSync(command)) return ["", "Lighthouse is not installed: no scores."];
  const scoreOf = async (url: string, ...categories: string[]): Promise<number[]> => {
    const flags = ["--output=json", "--quiet", "--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage"];
    const {stdout} = await run(command, [url, `--only-categories=${categories}`, ...flags], {maxBuffer: 1e8});
    const found: Record<string, {score: number}> = JSON.parse(stdout).categories;
    return categories.map((name) => Math.round((found[name]?.score ?? 0) * 100));
  };
  const rows: string[] = [];
  for (const [page, url] of pages.slice(0, 4)) {
    const speeds: number[] = [];
    for (let turn = 0; turn < 5; turn++) speeds.push(...(await scoreOf(url, "performance")));
    const median = speeds.sort((a, b) => a - b)[2] ?? 0;
    rows.push(writeRow([page, ...(await scoreOf(url, "accessibility", "best-practices", "seo")), median]));
  }
  const head = ["Lighthouse", "accessibility", "best practices", "SEO", "performance"];
  return ["", writeRow(head), writeRow(head.map(() => "---")), ...rows];
}

function writeRow(cells: readonly (string | number)[]): string {
  return `| ${cells.join(" | ")} |`;
}
