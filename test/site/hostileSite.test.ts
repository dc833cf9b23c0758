import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {launchChromium} from "../browser/chromium.ts";
import {crawlSite} from "./crawlSite.ts";
import {hostFolder} from "./hostFolder.ts";
import {type Run, runDateline} from "./runDateline.ts";
import {listFiles, listPages} from "./siteFiles.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-"));
const content = join(folder, "a/b/content");
const site = join(folder, "a/b/site");
let run: Run;

beforeAll(async () => {
  cpSync(fileURLToPath(new URL("../sites/hostile/content", import.meta.url)), content, {recursive: true});
  mkdirSync(join(folder, "outside"));
  writeFileSync(
    join(folder, "outside/secret.md"),
    "---\ndate: 2020-01-07\n---\n\nSecret words of the machine on 7 January 2020.\n",
  );
  symlinkSync(join(folder, "outside/secret.md"), join(content, "linked.md"));
  symlinkSync(join(folder, "outside"), join(content, "linked"));
  symlinkSync("..", join(content, "circle"));
  run = await runDateline(["build", "--content", content, "--output", site], {cwd: content});
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const everyPage = () => listPages(site).map((path) => readFileSync(join(site, path), "utf8"));

describe("a folder of hostile articles", () => {
  it("is built", () => {
    expect(run.code, run.stderr).toBe(0);
    expect(existsSync(join(site, "index.html"))).toBe(true);
  });

  it("runs nothing", () => {
    const executed = [folder, content, site, process.cwd()].filter((place) => existsSync(join(place, "EXECUTED")));
    expect(executed).toEqual([]);
  });

  it.each(["js.md", "bom.md", "spaced.md"])("says of %s that its front matter is refused", (file) => {
    expect(run.stderr).toContain(file);
  });

  it("writes nothing outside the output", () => {
    const outside = listFiles(folder).filter(
      (path) => !path.startsWith("a/b/content/") && !path.startsWith("a/b/site/"),
    );
    expect(outside).toEqual(["outside/secret.md"]);
    expect(
      listFiles(site).filter((path) => path.includes("escaped/") && !/^(article|participant)\//.test(path)),
    ).toEqual([]);
  });

  it("publishes nothing from outside the content", () => {
    for (const page of everyPage()) expect(page).not.toContain("Secret words");
  });

  it("shows templates as the words they are", () => {
    const article = everyPage().find((page) => page.includes("range.constructor"));
    expect(article).toContain("{{ 7 * 7 }}");
    expect(article).toContain("${7*7}");
    expect(article).not.toContain("49");
  });

  it("pollutes no prototype: every page and the dataset know only what was written", () => {
    for (const page of everyPage()) expect(page).not.toContain("polluted</");
    expect(JSON.parse(readFileSync(join(site, "data/dataset.json"), "utf8")).polluted).toBeUndefined();
  });

  it("writes no markup of an article's but what the sanitiser lets through", () => {
    for (const path of listPages(site)) {
      const page = readFileSync(join(site, path), "utf8");
      expect(page).not.toMatch(/<(iframe|base|style|object|embed)\b|<meta[^>]*refresh/i);
      if (!/^(?:search|table)\//.test(path)) expect(page, path).not.toMatch(/<form\b/i); // those two have a form of ours
      const names = page.replace(/="[^"]*"/g, '=""'); // what stands between quotation marks is text
      expect(names).not.toMatch(/<[a-z][^>]*\s(?:on[a-z]+|style|xlink:href)\s*=/i);
      expect(page).not.toMatch(/(?:href|src)="\s*(?:javascript|vbscript|data:text):/i);
      for (const [tag] of page.matchAll(/<script\b[^>]*>/g))
        expect(tag).toMatch(/ src="|^<script type="application\/ld\+json">$/);
      for (const [, content = ""] of page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs))
        expect(JSON.parse(content)).toHaveProperty(["@context"], "https://schema.org"); // data: it runs nowhere
      for (const [tag] of page.matchAll(/<img\b[^>]*>/g)) expect(tag).not.toContain("example.org");
    }
  });

  it("runs nothing in a browser, loads nothing from elsewhere and breaks no policy", async () => {
    const host = await hostFolder(site);
    const {pages, broken, foreign} = await crawlSite(host);
    expect(foreign).toEqual([]);
    expect(broken).toEqual([]);
    const browser = await launchChromium();
    const page = await browser.newPage();
    const events: string[] = [];
    page.on("console", (message) => events.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => events.push(error.message));
    page.on("dialog", (dialog) => events.push(`dialog: ${dialog.message()}`));
    page.on("request", (request) => {
      if (!request.url().startsWith(host.url)) events.push(request.url());
    });
    for (const address of pages) {
      await page.goto(address, {waitUntil: "networkidle"});
      expect(await page.evaluate("window.executed"), address).toBeUndefined();
    }
    await browser.close();
    host.close();
    expect(events).toEqual([]);
  });
});
