import type {Browser, BrowserContextOptions, Page} from "playwright-core";
import {afterAll, afterEach, beforeAll, expect} from "vitest";
import type {Dataset} from "../../src/model.ts";
import {makeChronicle} from "../timeline/makeChronicle.ts";
import {sampleDataset} from "../timeline/sampleDataset.ts";
import {launchChromium} from "./chromium.ts";
import {hostTimelines, type TimelineSite} from "./timelineSite.ts";

/** A period of the sample, as an address says it, and its busiest event. */
export const september = "#from=2020-08-20&to=2020-10-05";
export const meeting = "2020-09-11-wang-yi-meets-sergei-lavrov";

/** Opens the timeline of one of the hosted chronicles in a page of its own. */
export interface OpenTimeline {
  (name: string, hash?: string, options?: BrowserContextOptions): Promise<Page>;
  site: () => TimelineSite;
  visit: (url: string, options?: BrowserContextOptions) => Promise<Page>; // any page of the host, or of another one
}

/** Hosts chronicles for the tests of a file; after each test, no page may have had an error. */
export function useTimelines(): OpenTimeline {
  let browser: Browser;
  let site: TimelineSite;
  const pages: Page[] = [];
  let errors: string[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
    site = await hostTimelines({
      sample: {data: sampleDataset},
      french: {data: sampleDataset, language: "fr"},
      arabic: {data: sampleDataset, language: "ar", direction: "rtl"},
      wang: {data: sampleDataset, participant: "wang-yi"},
      empty: {data: makeChronicle(0)},
      one: {data: makeChronicle(1)},
      twelve: {data: makeChronicle(12)},
      hundreds: {data: makeChronicle(300)},
      many: {data: makeChronicle(10_000)},
      crowded: {data: crowdDays(makeChronicle(12))},
    });
  });

  afterEach(async () => {
    for (const page of pages.splice(0)) await page.context().close();
    const found = errors;
    errors = [];
    expect(found).toEqual([]); // no exception, and nothing that the policy refused
  });

  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  const visit = async (url: string, options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({
      viewport: {width: 1280, height: 900},
      reducedMotion: "reduce",
      ...options,
    });
    const page = await context.newPage();
    pages.push(page);
    page.on("pageerror", ({message}) => errors.push(message));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    await page.goto(url);
    return page;
  };
  const open = async (name: string, hash = "", options: BrowserContextOptions = {}) => {
    const page = await visit(site.url(name, hash), options);
    await page.waitForSelector('[data-timeline][data-state="ready"] .timeline-app, .timeline-empty');
    return page;
  };
  return Object.assign(open, {visit, site: () => site});
}

/** The same events, all on one day. */
function crowdDays(data: Dataset): Dataset {
  const day = "2020-09-11";
  return {...data, events: data.events.map((event) => ({...event, date: day, earliest: day, latest: day}))};
}

export const periodOf = (page: Page) => page.textContent("[data-period]");
export const hashOf = (page: Page) => new URL(page.url()).hash;
export const labelOf = (page: Page, name: string) =>
  page.locator(".timeline-label:not([hidden])", {hasText: name}).first();
export const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");
export const panelTitle = (page: Page) => page.textContent(".timeline-panel-title");
export const plotOf = async (page: Page) => {
  const box = await page.locator("[data-plot]").boundingBox();
  if (!box) throw new Error("no drawing");
  return {...box, middle: {x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 250)}};
};

/** Where the mark of a labelled event is: left of its label, or under it. */
export async function markOf(page: Page, name: string): Promise<{x: number; y: number}> {
  await expect.poll(() => labelOf(page, name).count()).toBeGreaterThan(0);
  const box = await labelOf(page, name).boundingBox();
  if (!box) throw new Error("no label");
  return {x: box.x - 8, y: box.y + box.height / 2};
}

export async function clickMark(page: Page, name: string): Promise<void> {
  const {x, y} = await markOf(page, name);
  await page.mouse.click(x, y);
}

/** The length of the period in the address, in days; null for the whole. */
export function daysOf(page: Page): number | null {
  const match = /from=([^&]+)&to=([^&]+)/.exec(hashOf(page));
  return match ? (Date.parse(`${match[2]}`) - Date.parse(`${match[1]}`)) / 86_400_000 : null;
}

export async function expectHash(page: Page, pattern: RegExp): Promise<void> {
  await page.waitForURL(pattern, {timeout: 10_000});
}
