import {existsSync, mkdtempSync, readdirSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {runDateline} from "../site/runDateline.ts";
import {launchChromium} from "./chromium.ts";

const content = fileURLToPath(new URL("../sites/small/content", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "dateline-disk-"));
const site = join(folder, "a site");
let browser: Browser;

beforeAll(async () => {
  const {code, stderr} = await runDateline(["build", "--content", content, "--output", site], {cwd: folder});
  expect(code, stderr).toBe(0);
  browser = await launchChromium();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, {recursive: true, force: true});
});

async function open(path: string): Promise<{page: Page; requests: string[]}> {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}});
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(pathToFileURL(join(site, path)).href);
  return {page, requests};
}

describe("a site opened from a disk", () => {
  it("draws its timeline, finds, filters, opens an event, and keeps its address", async () => {
    const {page, requests} = await open("index.html");
    await page.waitForSelector('[data-timeline][data-state="ready"]');
    await expect.poll(() => page.locator(".timeline-label:not([hidden])").count()).toBeGreaterThan(1);
    await page.click(".timeline-bar button >> nth=0");
    const all = await page.textContent("[data-found]");
    await page.locator(".timeline-choice input").first().check();
    await expect.poll(() => page.textContent("[data-found]")).not.toBe(all);
    await page.waitForURL(/#.+=/);
    await page.locator(".timeline-choice input").first().uncheck();
    await expect.poll(() => page.textContent("[data-found]")).toBe(all);
    const name = (await page.locator(".timeline-label:not([hidden])").first().textContent()) ?? "";
    await page.fill('input[type="search"]', name.split(/[\s…]+/)[0] ?? "");
    await page.locator(".timeline-results button").first().click();
    await expect.poll(() => page.locator(".timeline-panel blockquote").count()).toBeGreaterThan(0);
    await page.waitForURL(/event=/);
    const address = page.url();
    await page.reload();
    await expect.poll(() => page.locator(".timeline-panel-title").count()).toBe(1);
    expect(page.url()).toBe(address);
    expect(requests.filter((url) => !url.startsWith("file:") && !url.startsWith("data:"))).toEqual([]);
    await page.click(".timeline-panel-title a");
    await page.waitForURL(/event\/.+\/index\.html$/);
    await page.close();
  });

  it("copies citations, and leads from page to page, without a timeline too", async () => {
    const event = readdirSync(join(site, "event")).find((name) => /^\d{4}-\d\d-\d\d-/.test(name)) ?? "";
    const {page} = await open(`event/${event}/index.html`);
    const errors: string[] = [];
    page.on("pageerror", ({message}) => errors.push(message));
    await page.emulateMedia({reducedMotion: "reduce"}); // a transition that the next page cuts short is told as an error
    await page.reload();
    const button = page.locator("button[data-copy]").first();
    await button.click();
    await expect.poll(() => page.locator("[role=status]").first().textContent()).not.toBe("");
    await page.click('main a[href*="article/"]');
    await page.waitForURL(/article\/.+\/index\.html/);
    expect(errors).toEqual([]);
    await page.close();
  });

  it("has the same data as scripts, beside each file of data", () => {
    for (const file of ["timeline", "timeline/quotes-0"])
      for (const ending of ["json", "js"]) expect(existsSync(join(site, "data", `${file}.${ending}`))).toBe(true);
  });
});
