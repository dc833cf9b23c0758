import {execFile} from "node:child_process";
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {promisify} from "node:util";
import {buildSite} from "../../src/site/buildSite.ts";
import {launchChromium} from "../browser/chromium.ts";
import {weighPage} from "../browser/weighPage.ts";
import {hostFolder} from "../site/hostFolder.ts";

/**
 * What a reader loads: bytes, requests, elements and layout shift of the main kinds of pages of the example, or of a content
 * folder that is named; with Lighthouse's scores and the errors of the W3C's Nu HTML checker where these are installed
 * (`npm install --no-save --ignore-scripts lighthouse@12.8.2 vnu-jar@26.9.27`; the checker needs Java).
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
      const rows: string[] = [];
      for (const [page, path] of pagesOf(site)) {
        const {bytes, requests, elements, shift} = await weighPage(browser, host.url, site, path);
        rows.push(writeRow([page, (bytes / 1000).toFixed(1), requests, elements, shift.toFixed(3)]));
      }
      const built = `${summary.pages} pages of ${summary.articles} articles built in ${summary.seconds.toFixed(1)} s, ${Math.round(summary.peakMegabytes)} MB at the peak`;
      const head = ["page", "kB, gzip", "requests", "elements", "layout shift"];
      const scores = await measureLighthouse(pagesOf(site).map(([page, path]) => [page, host.url + path]));
      const checked = await checkMarkup(site);
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

/** What the W3C's checker finds on all pages: a line for each error. Nothing where it, or Java, is not installed. */
async function checkMarkup(site: string): Promise<string[]> {
  const checker = fileURLToPath(new URL("../../node_modules/vnu-jar/build/dist/vnu.jar", import.meta.url));
  if (!existsSync(checker)) return ["", "The Nu HTML checker is not installed: no errors counted."];
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
