import {existsSync, mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {Ajv} from "ajv";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {Dataset} from "../../src/model.ts";
import {crawlSite} from "./crawlSite.ts";
import {hostFolder} from "./hostFolder.ts";
import {type Run, runDateline} from "./runDateline.ts";
import {hashFiles, listFiles, listPages} from "./siteFiles.ts";

const content = fileURLToPath(new URL("../sites/small/content", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "dateline-"));
const site = join(folder, "site");
let run: Run;

beforeAll(async () => {
  run = await runDateline(["build", "--content", content, "--output", site], {cwd: folder});
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const readJson = (path: string) => JSON.parse(readFileSync(join(site, path), "utf8"));
const textOf = (page: string) => readFileSync(join(site, page), "utf8");

describe("dateline build", () => {
  it("builds from any folder, tells each stage, and sums up", () => {
    expect(run.code, run.stderr).toBe(0);
    expect(run.stdout).toMatch(
      /^read .*\nbundled .*\nrendered .*\nexported .*\nindexed .*\npublished .*\n4 articles, \d+ events, /,
    );
    expect(run.stdout).toMatch(/\d+ participants, \d+ places?, \d+ problems? · [\d.]+ s, \d+ MB at the peak\n$/);
  });

  it("names the article without a date, and publishes the rest", () => {
    expect(run.stderr).toMatch(/undated\.txt:\d+:\d+ .* \[reading\/no-date\]/);
    expect(readJson("data/dataset.json").events.length).toBeGreaterThan(0);
  });

  it("writes a page for each noun, its indexes, and what a host needs", () => {
    const {articles, events, participants, places}: Dataset = readJson("data/dataset.json");
    const indexes = ["index.html", "404.html", "about/index.html", "event/index.html", "article/index.html"];
    const own = [
      ...articles.map(({id}) => `article/${id}`),
      ...events.map(({id}) => `event/${id}`),
      ...participants.map(({id}) => `participant/${id}`),
      ...places.map(({id}) => `place/${id}`),
    ];
    const pages = [
      ...indexes,
      "participant/index.html",
      "place/index.html",
      ...own.map((path) => `${path}/index.html`),
    ];
    expect(listFiles(site)).toEqual(expect.arrayContaining([...pages, ".nojekyll", "schema/article.schema.json"]));
  });

  it("writes a dataset that its own schema holds", () => {
    const isValid = new Ajv({strict: true, validateFormats: false}).compile(readJson("data/dataset.schema.json"));
    isValid(readJson("data/dataset.json"));
    expect(isValid.errors).toBeNull();
  });

  it("proves every event by words of its article", () => {
    const {articles, events}: Dataset = readJson("data/dataset.json");
    const textById = new Map(articles.map(({id, text}) => [id, text]));
    for (const {article, position, quote} of events.flatMap(({sources}) => sources)) {
      expect(textById.get(article)?.slice(position.start, position.end)).toBe(quote.exact);
    }
  });

  it("writes no sitemap without the site's URL", () => {
    expect(existsSync(join(site, "sitemap.xml"))).toBe(false);
    expect(existsSync(join(site, "robots.txt"))).toBe(false);
  });

  it("says nothing of the machine it was built on", () => {
    for (const path of listFiles(site)) {
      const bytes = readFileSync(join(site, path));
      for (const secret of [folder, content, process.cwd()]) expect(bytes.includes(secret), path).toBe(false);
    }
  });

  it("keeps scripts and styles out of the markup", () => {
    for (const page of listPages(site)) {
      expect(textOf(page), page).not.toMatch(
        /<[^>]*\sstyle=|<[^>]*\son[a-z]+=|<style\b|<script(?![^>]*\ssrc=| type="application\/ld\+json">)/,
      );
      expect(textOf(page), page).toContain("default-src &#39;none&#39;".replaceAll("&#39;", "'"));
    }
  });
});

describe.each(["/", "/a/b/"])("the site hosted at %s", (prefix) => {
  it("has no broken link, loads from its own host only, and reaches every page", async () => {
    const host = await hostFolder(site, prefix);
    const {pages, broken, foreign} = await crawlSite(host);
    host.close();
    expect(broken).toEqual([]);
    expect(foreign).toEqual([]);
    const reached = pages.map((address) => decodeURIComponent(address.slice(host.url.length)));
    const written = listPages(site)
      .filter((path) => path !== "404.html" && !path.startsWith("embed/")) // shown by hosts, and by other sites
      .map((path) => path.replace(/index\.html$/, ""));
    expect(reached).toEqual(written.sort());
  });
});

describe("dateline build, again", () => {
  it("writes the same bytes in another time zone, language and folder", async () => {
    const other = join(folder, "elsewhere/deeper/site");
    const env = {TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8"};
    const {code} = await runDateline(["build", "--content", content, "--output", other], {env});
    expect(code).toBe(0);
    expect(hashFiles(other)).toEqual(hashFiles(site));
  });

  it("knows where it will stand when it is told", async () => {
    const other = join(folder, "addressed");
    const address = ["--site-url", "https://example.org/chronicle"];
    const {code} = await runDateline(["build", "--content", content, "--output", other, ...address]);
    expect(code).toBe(0);
    expect(readFileSync(join(other, "sitemap.xml"), "utf8")).toContain(
      "<loc>https://example.org/chronicle/event/</loc>",
    );
    expect(readFileSync(join(other, "robots.txt"), "utf8")).toContain("https://example.org/chronicle/sitemap.xml");
    expect(readFileSync(join(other, "404.html"), "utf8")).toContain('href="/chronicle/');
    expect(readFileSync(join(other, "index.html"), "utf8")).toContain("https://example.org/chronicle/");
  });
});
