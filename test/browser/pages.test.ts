import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {createRequire} from "node:module";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import type {AxeResults} from "axe-core";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {Dataset} from "../../src/model.ts";
import {type Host, hostFolder} from "../site/hostFolder.ts";
import {runDateline} from "../site/runDateline.ts";
import {launchChromium} from "./chromium.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-"));
const site = join(folder, "site");
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let dataset: Dataset;
let browser: Browser;
let host: Host;

beforeAll(async () => {
  const content = fileURLToPath(new URL("../../content", import.meta.url));
  const {code, stderr} = await runDateline([
    "build",
    "--content",
    content,
    "--output",
    site,
    "--path-prefix",
    "/chronicle/",
  ]);
  if (code !== 0) throw new Error(stderr);
  dataset = JSON.parse(readFileSync(join(site, "data/dataset.json"), "utf8"));
  browser = await launchChromium();
  host = await hostFolder(site, "/chronicle/");
});
afterAll(async () => {
  await browser?.close();
  host?.close();
  rmSync(folder, {recursive: true, force: true});
});

const kinds = [
  "home",
  "events",
  "event",
  "articles",
  "article",
  "participants",
  "participant",
  "places",
  "place",
  "about",
  "missing",
] as const;

/** A page of each kind, the fullest that there is. */
function pathOf(kind: (typeof kinds)[number]): string {
  const eventsOf = (list: (event: Dataset["events"][number]) => (string | null)[]) => {
    const counts = new Map<string | null, number>();
    for (const id of dataset.events.flatMap(list)) counts.set(id, (counts.get(id) ?? 0) + 1);
    return [...counts].filter(([id]) => id !== null).sort((a, b) => b[1] - a[1])[0]?.[0];
  };
  switch (kind) {
    case "home":
      return "";
    case "missing":
      return "404.html";
    case "about":
      return "about/";
    case "events":
    case "articles":
    case "participants":
    case "places":
      return `${kind.slice(0, -1)}/`;
    case "event":
      return `event/${[...dataset.events].sort((a, b) => b.participants.length - a.participants.length)[0]?.id}/`;
    case "article":
      return `article/${eventsOf(({sources}) => sources.map(({article}) => article))}/`;
    case "participant":
      return `participant/${eventsOf(({participants}) => participants.map(({participant}) => participant))}/`;
    case "place":
      return `place/${eventsOf(({location}) => [location])}/`;
  }
}

const looks = [
  {name: "wide and light", width: 1440, height: 900, colorScheme: "light"},
  {name: "wide and dark", width: 1440, height: 900, colorScheme: "dark"},
  {name: "narrow and light", width: 360, height: 740, colorScheme: "light"},
  {name: "narrow and dark", width: 360, height: 740, colorScheme: "dark"},
] as const;

/** What axe-core finds against WCAG 2.2 AA and good practice: a line for each rule, with the first element. */
async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const {violations} = await page.evaluate<AxeResults>(`axe.run({runOnly: ${JSON.stringify(tags)}})`);
  return violations.map(({id, nodes}) => `${id}: ${nodes.length} × ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}

async function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const {scrollWidth, clientWidth} = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll("main *")].filter(
      (each) => each.getBoundingClientRect().right > clientWidth + 1,
    );
    return wide.slice(0, 3).map((each) => `${each.tagName}.${each.className}`);
  });
}

describe.each(kinds)("the page of kind %s", (kind) => {
  it("is accessible and fits, wide and narrow, light and dark", async () => {
    const context = await browser.newContext({bypassCSP: true, reducedMotion: "reduce"});
    const page = await context.newPage();
    await page.goto(host.url + pathOf(kind), {waitUntil: "networkidle"});
    const found: Record<string, string[]> = {};
    for (const {name, width, height, colorScheme} of looks) {
      await page.setViewportSize({width, height});
      await page.emulateMedia({colorScheme});
      const faults = [...(await findViolations(page)), ...(await findOverflow(page))];
      if (faults.length > 0) found[name] = faults;
    }
    await context.close();
    expect(found).toEqual({});
  });

  it("loads from its own host, breaks no policy and logs no error", async () => {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on("console", (message) => {
      if (message.type() !== "log" && message.type() !== "debug") faults.push(message.text());
    });
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith(host.url) && !request.url().startsWith("data:")) faults.push(request.url());
    });
    page.on("response", (response) => {
      if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
    });
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({violatedDirective, blockedURI}) => {
        console.error(`policy: ${violatedDirective} ${blockedURI}`);
      });
    });
    await page.goto(host.url + pathOf(kind), {waitUntil: "networkidle"});
    await page.close();
    expect(faults).toEqual([]);
  });

  it("is there without scripts: one heading, landmarks, a title and a language", async () => {
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(host.url + pathOf(kind));
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.locator("main").count()).toBe(1);
    expect((await page.title()).trim()).not.toBe("");
    expect(await page.locator("html").getAttribute("lang")).toMatch(/^[a-z]{2}/);
    expect((await page.locator("main").innerText()).trim().length).toBeGreaterThan(20);
    await context.close();
  });
});

describe("the chronicle without scripts", () => {
  it("lists every event by name", async () => {
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(host.url);
    const listed = new Set<string>();
    const collect = async () => {
      const links = await page
        .locator('main a[href*="event/"]')
        .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
      for (const link of links) listed.add(decodeURIComponent(new URL(link).pathname.split("/").at(-2) ?? ""));
    };
    await collect();
    await page.goto(`${host.url}event/`);
    await collect();
    const sheets = await page
      .locator("main a")
      .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
    for (const sheet of new Set(sheets.filter((link) => /\/event\/(\d|page)/.test(link) && !/\d{4}-/.test(link)))) {
      await page.goto(sheet);
      await collect();
    }
    await context.close();
    expect(dataset.events.map(({id}) => id).filter((id) => !listed.has(id))).toEqual([]);
  });
});
