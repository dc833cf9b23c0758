import {mkdtempSync, readdirSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {type Host, hostFolder} from "../site/hostFolder.ts";
import {runDateline} from "../site/runDateline.ts";
import {launchChromium} from "./chromium.ts";

/** The small site in a language from left to right and one from right to left: a walk takes each of its stops. */
const folder = mkdtempSync(join(tmpdir(), "dateline-"));
const site = join(folder, "site");
let browser: Browser;
let host: Host;

beforeAll(async () => {
  const content = fileURLToPath(new URL("../sites/bilingual/content", import.meta.url));
  const {code, stderr} = await runDateline(["build", "--content", content, "--output", site]);
  if (code !== 0) throw new Error(stderr);
  browser = await launchChromium();
  host = await hostFolder(site, "/");
});
afterAll(async () => {
  await browser?.close();
  host?.close();
  rmSync(folder, {recursive: true, force: true});
});

const firstOf = (kind: string) =>
  `${kind}/${readdirSync(join(site, kind)).find((name) => !/^(?:index\.html|in|page)$/.test(name))}/`;

const kinds: Record<string, () => string> = {
  home: () => "",
  events: () => "event/",
  event: () => firstOf("event"),
  period: () => `event/in/${readdirSync(join(site, "event/in"))[0]}/`,
  types: () => "type/",
  type: () => firstOf("type"),
  days: () => "day/",
  month: () => firstOf("day"),
  table: () => "table/",
  articles: () => "article/",
  article: () => firstOf("article"),
  participants: () => "participant/",
  participant: () => firstOf("participant"),
  pairs: () => "together/",
  pair: () => {
    const one = firstOf("together");
    return `${one}${readdirSync(join(site, one))[0]}/`;
  },
  places: () => "place/",
  place: () => firstOf("place"),
  search: () => "search/",
  about: () => "about/",
  ledger: () => "ledger/",
  accessibility: () => "accessibility/",
  missing: () => "404.html",
};

/** Where a page of a kind stands in a language; the page of what is missing stands at the root alone. */
const addressOf = (kind: string, root: string) => host.url + (kind === "missing" ? "" : root) + kinds[kind]?.();

/** A stop of the Tab key: what has the focus, whether that is seen, and where it is. */
interface Stop {
  name: string;
  isSeen: boolean;
}

async function readStop(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement || element instanceof SVGElement) || element === document.body) return null;
    const isTimeline = element.closest(".timeline") !== null; // whose own tests see to its focus
    const {left, top, width, height} = element.getBoundingClientRect();
    const {outlineStyle, outlineWidth} = getComputedStyle(element);
    const [x, y] = [left + width / 2, top + height / 2];
    const on = document.elementFromPoint(x, y);
    const isCovered =
      on !== null && !element.contains(on) && !on.contains(element) && !on.closest("label")?.contains(element);
    const isOutlined = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1.5;
    const all = [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex]")];
    return {
      name: `${all.indexOf(element)} ${element.outerHTML.slice(0, 100)}`,
      isSeen: isTimeline || (isOutlined && !isCovered && width > 0),
    };
  });
}

/** What a walk by Tab has to reach: everything that acts, but for what is hidden, closed or one of a group with one stop. */
function countTargets(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>("a[href], button:not([disabled]), input, select, summary")].filter(
        (each) => each.checkVisibility({visibilityProperty: true}) && each.tabIndex >= 0 && !each.closest(".timeline"),
      ).length,
  );
}

describe.each(["", "ar/"])("a walk by keyboard through /%s", (root) => {
  it.each(Object.keys(kinds))(
    "reaches everything on the page of kind %s, sees the focus, and is never held",
    async (kind) => {
      const page = await browser.newPage({viewport: {width: 1280, height: 900}, reducedMotion: "reduce"});
      await page.goto(addressOf(kind, root), {waitUntil: "networkidle"});
      await page.evaluate(() => {
        document.body.tabIndex = -1; // the search page begins in its field: the walk begins at the top
        document.body.focus();
        document.body.removeAttribute("tabindex");
      });
      const targets = await countTargets(page);
      const stops: Stop[] = [];
      for (let turn = 0; turn < targets + 60; turn++) {
        await page.keyboard.press("Tab");
        const stop = await readStop(page);
        if (stop === null || stop.name === stops[0]?.name) break;
        stops.push(stop);
      }
      const own = new Set(stops.map(({name}) => name));
      expect(own.size, "stops are different").toBe(stops.length);
      expect(stops.length, `of ${targets}`).toBeGreaterThanOrEqual(targets);
      expect(stops.filter(({isSeen}) => !isSeen).map(({name}) => name)).toEqual([]);
      expect(stops[0]?.name).toContain('class="skip"');
      await page.close();
    },
  );

  it("skips to the text, and opens and closes the languages", async () => {
    const page = await browser.newPage();
    await page.goto(`${host.url}${root}about/`, {waitUntil: "networkidle"});
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(page.url()).toContain("#text");
    await page.locator(".languages summary").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest(".languages") !== null)).toBe(true);
    await page.keyboard.press("Escape");
    expect(await page.locator(".languages").getAttribute("open")).toBeNull();
    await page.close();
  });
});

/** Every kind from left to right; from right to left those that most readers come to. */
const reviewed = [
  ...Object.keys(kinds).map((kind) => ({kind, root: ""})),
  ...["home", "events", "event", "article", "participant", "place", "table", "search"].map((kind) => ({
    kind,
    root: "ar/",
  })),
];

describe("the accessibility tree", () => {
  it.each(reviewed)("of the page of kind $kind in /$root is as it was reviewed", async ({kind, root}) => {
    const page = await browser.newPage({viewport: {width: 1280, height: 900}});
    await page.clock.setFixedTime("2026-11-29T12:00:00Z"); // the page of days tells of today
    await page.goto(addressOf(kind, root), {waitUntil: "networkidle"});
    await page.evaluate(() => document.querySelector(".timeline")?.remove()); // which has trees of its own
    const trees = [await page.locator(".masthead").ariaSnapshot(), await page.locator("main").ariaSnapshot()];
    await page.close();
    const tree = trees.join("\n");
    const lasting = kind === "about" ? tree.replace(/\d+(?:\.\d+)?/g, "0") : tree; // measured figures change with the rules
    await expect(lasting).toMatchFileSnapshot(`trees/${root}${kind}.yaml`);
  });
});
