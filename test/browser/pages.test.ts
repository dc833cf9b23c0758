import {mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
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
import {weighPage} from "./weighPage.ts";

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
  "period",
  "types",
  "type",
  "days",
  "month",
  "table",
  "articles",
  "article",
  "participants",
  "participant",
  "pairs",
  "pair",
  "places",
  "place",
  "search",
  "about",
  "ledger",
  "accessibility",
  "missing",
] as const;

const plain: Partial<Record<(typeof kinds)[number], string>> = {
  home: "",
  missing: "404.html",
  about: "about/",
  ledger: "ledger/",
  accessibility: "accessibility/",
  search: "search/",
  table: "table/",
  types: "type/",
  type: "type/meeting/",
  days: "day/",
  month: "day/09/",
  pairs: "together/",
  period: "event/in/2020/",
  events: "event/",
  articles: "article/",
  participants: "participant/",
  places: "place/",
};

/** A page of each kind, the fullest that there is. */
function pathOf(kind: (typeof kinds)[number]): string {
  const eventsOf = (list: (event: Dataset["events"][number]) => (string | null)[]) => {
    const counts = new Map<string | null, number>();
    for (const id of dataset.events.flatMap(list)) counts.set(id, (counts.get(id) ?? 0) + 1);
    return [...counts].filter(([id]) => id !== null).sort((a, b) => b[1] - a[1])[0]?.[0];
  };
  switch (kind) {
    case "event":
      return `event/${[...dataset.events].sort((a, b) => b.participants.length - a.participants.length)[0]?.id}/`;
    case "article":
      return `article/${eventsOf(({sources}) => sources.map(({article}) => article))}/`;
    case "participant":
      return `participant/${eventsOf(({participants}) => participants.map(({participant}) => participant))}/`;
    case "place":
      return `place/${eventsOf(({location}) => [location])}/`;
    case "pair": {
      const one = readdirSync(join(site, "together")).filter((name) => name !== "index.html")[0] ?? "";
      return `together/${one}/${readdirSync(join(site, "together", one))[0]}/`;
    }
    default:
      return plain[kind] ?? "";
  }
}

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const colours = ["color-contrast", "link-in-text-block"]; // all that changes with the colours alone

const looks = [
  {name: "wide and light", rules: wcag, width: 1440, height: 900, colorScheme: "light", forcedColors: "none"},
  {name: "wide and dark", rules: colours, width: 1440, height: 900, colorScheme: "dark", forcedColors: "none"},
  {name: "narrow and light", rules: wcag, width: 320, height: 740, colorScheme: "light", forcedColors: "none"},
  {
    name: "narrow, in forced colours",
    rules: colours,
    width: 360,
    height: 740,
    colorScheme: "dark",
    forcedColors: "active",
  },
] as const;

/** Languages that are read from left to right and from right to left. */
const directions = [
  {direction: "ltr", root: "", looks},
  {
    direction: "rtl",
    root: "ar/",
    looks: looks.filter(({name}) => name === "wide and dark" || name === "narrow and light"),
  },
] as const;

/** Where a page of a kind stands in a language; the page of what is missing stands at the root alone. */
function addressOf(kind: (typeof kinds)[number], root: string): string {
  return host.url + (kind === "missing" ? "" : root) + pathOf(kind);
}

/** What axe-core finds against its rules, or all those of some tags: a line for each rule, with the first element. */
async function findViolations(page: Page, rules: string[]): Promise<string[]> {
  await page.evaluate(axeSource);
  const options = JSON.stringify({runOnly: rules, resultTypes: ["violations"]}); // what passes need not be told in full
  const {violations} = await page.evaluate<AxeResults>(`axe.run(${options})`);
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

/** The spacing that WCAG 1.4.12 lets a reader set. */
const spacing =
  "* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important} p {margin-block-end: 2em !important}";

/** Words that their box cuts off: of what hides what does not fit. */
function findCutWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("main *, .masthead *")]
      .filter((each) => {
        const {overflowX, overflowY, textOverflow, clipPath} = getComputedStyle(each);
        if (clipPath !== "none" || textOverflow === "ellipsis" || each.closest(".timeline, .visually-hidden"))
          return false;
        const isCutX = overflowX === "hidden" && each.scrollWidth > each.clientWidth + 2;
        const isCutY = overflowY === "hidden" && each.scrollHeight > each.clientHeight + 2;
        return isCutX || isCutY;
      })
      .map((each) => `${each.tagName}.${each.className}`),
  );
}

/** Targets smaller than 24 by 24 pixels (WCAG 2.5.8), but for those in a line of text and for those that a list repeats. */
function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, summary")]
      .filter((each) => {
        const {width, height} = each.getBoundingClientRect();
        if (width === 0 || (width >= 23.9 && height >= 23.9)) return false;
        if (each.closest("svg, .timeline, .skip") || getComputedStyle(each).display === "inline") return false;
        return each.closest("label") === null;
      })
      .map((each) => `${each.tagName} ${each.outerHTML.slice(0, 90)}`)
      .slice(0, 3),
  );
}

describe.each(kinds)("the page of kind %s", (kind) => {
  it.each(directions)("is accessible and fits in every look, $direction", async ({root, looks: own}) => {
    const context = await browser.newContext({bypassCSP: true, reducedMotion: "reduce"});
    const page = await context.newPage();
    await page.goto(addressOf(kind, root), {waitUntil: "networkidle"});
    const found: Record<string, string[]> = {};
    for (const {name, rules, width, height, ...media} of own) {
      await page.setViewportSize({width, height});
      await page.emulateMedia(media);
      const faults = [
        ...(await findViolations(page, rules)),
        ...(await findOverflow(page)),
        ...(await findSmallTargets(page)),
      ];
      if (faults.length > 0) found[name] = faults;
    }
    await page.addStyleTag({content: spacing});
    const faults = [...(await findOverflow(page)), ...(await findCutWords(page))];
    if (faults.length > 0) found["spaced out"] = faults;
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
    await page.goto(addressOf(kind, ""), {waitUntil: "networkidle"});
    await page.close();
    expect(faults).toEqual([]);
  });

  it("is there without scripts: one heading, landmarks, a title and a language", async () => {
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(addressOf(kind, ""));
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
    const listed = new Set<string>();
    for (let next: string | undefined = `${host.url}table/`; next !== undefined; ) {
      await page.goto(next);
      const hrefs = (selector: string) =>
        page.locator(selector).evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
      for (const link of await hrefs('main a[href*="event/"]'))
        listed.add(decodeURIComponent(new URL(link).pathname.split("/").at(-2) ?? ""));
      [next] = await hrefs('main a[rel="next"]');
    }
    await context.close();
    expect(dataset.events.map(({id}) => id).filter((id) => !listed.has(id))).toEqual([]);
  });
});

describe("what a reader loads", () => {
  it("is below 150 kB, 12 requests and 1 500 elements for the home page, and moves nothing", async () => {
    for (const root of ["", "ar/"]) {
      const {bytes, requests, elements, shift} = await weighPage(browser, host.url, site, root);
      expect(bytes, root).toBeLessThan(150_000);
      expect(requests, root).toBeLessThanOrEqual(12);
      expect(elements, root).toBeLessThan(1500);
      expect(shift, root).toBe(0);
    }
  });

  it("stays where it is on the pages that a script completes", async () => {
    for (const path of ["table/", "ar/table/", "search/", "day/"])
      expect((await weighPage(browser, host.url, site, path)).shift, path).toBe(0);
  });

  it("is below 50 kB for the heaviest article of each language, read in each of three scripts", async () => {
    const heaviest = new Map<string, {id: string; size: number}>();
    for (const {id, inLanguage} of dataset.articles) {
      const size = readFileSync(join(site, "article", id, "index.html")).length;
      if (size > (heaviest.get(inLanguage)?.size ?? 0)) heaviest.set(inLanguage, {id, size});
    }
    const heavy: string[] = [];
    for (const root of ["", "ru/", "ar/"])
      for (const {id} of heaviest.values()) {
        const path = `${root}article/${encodeURIComponent(id)}/`;
        const {bytes, shift} = await weighPage(browser, host.url, site, path);
        if (bytes >= 50_000 || shift > 0) heavy.push(`${path}: ${bytes} bytes, shift ${shift}`);
      }
    expect(heavy).toEqual([]);
  });
});

describe("the search", () => {
  it("finds words of every script, narrows by the fields, and keeps its state in the address", async () => {
    const page = await browser.newPage();
    const search = async (query: string) => {
      await page.goto(`${host.url}search/?${query}`);
      await page.waitForFunction(
        () =>
          document.querySelector(".results .entry") !== null ||
          /Nothing/.test(document.querySelector("[data-search-status]")?.textContent ?? ""),
      );
      return page.locator(".results .entry").count();
    };
    const all = await search("q=Samarkand");
    expect(all).toBeGreaterThan(0);
    expect(await search("q=%D0%9B%D0%B0%D0%B2%D1%80%D0%BE%D0%B2")).toBeGreaterThan(0);
    expect(await search("type=summit&year=2022")).toBeGreaterThan(0);
    await page.fill("input[type=search]", "Tianjin");
    await page.waitForURL(/q=Tianjin/);
    await search("q=Tianjin");
    const found = await page
      .locator(".results a")
      .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
    expect(found.filter((href) => href.endsWith("/place/tianjin/"))).toHaveLength(1);
    await search("q=%D0%9B%D0%B0%D0%B2%D1%80%D0%BE%D0%B2");
    expect(await page.locator('.results a[href$="participant/sergei-lavrov/"]').count()).toBe(1);
    await page.close();
  });

  it("is reached by a key from every page, and not while something is typed", async () => {
    const page = await browser.newPage();
    await page.goto(`${host.url}fr/about/`, {waitUntil: "networkidle"});
    await page.keyboard.press("/");
    await page.waitForURL(`${host.url}fr/search/`);
    await page.waitForFunction(() => document.activeElement?.matches("input[type=search]"));
    await page.keyboard.type("a/b");
    expect(await page.inputValue("input[type=search]")).toBe("a/b");
    await page.close();
  });
});

describe("the table of all events", () => {
  it("sorts, filters, counts, and takes its state from the address and back", async () => {
    const page = await browser.newPage();
    await page.goto(`${host.url}table/?q=putin&sort=-sources`);
    await page.waitForSelector("th[aria-sort=descending]");
    const counts = await page.locator("tbody td.number").allInnerTexts();
    expect(counts.map(Number)).toEqual(counts.map(Number).sort((a, b) => b - a));
    expect(await page.locator("[data-table-status]").innerText()).toMatch(/^\d+ of \d+ events$/);
    await page.locator("thead button").first().click();
    await page.waitForURL((url) => !url.searchParams.has("sort"));
    await page.locator("button[type=reset]").click();
    await page.waitForURL((url) => url.search === "");
    await page.close();
  });
});

describe("the switch of languages", () => {
  it("keeps the page and what its address says", async () => {
    const page = await browser.newPage();
    await page.goto(`${host.url}table/?type=summit`, {waitUntil: "networkidle"});
    await page.locator(".languages summary").click();
    await page.locator(".languages a[hreflang=ar]").click();
    await page.waitForURL(`${host.url}ar/table/?type=summit`);
    expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
    await page.close();
  });
});
