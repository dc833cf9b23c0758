import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type {AxeResults} from "axe-core";
import type {Browser, BrowserContextOptions, Page} from "playwright-core";
import {afterAll, afterEach, beforeAll, describe, expect, it} from "vitest";
import type {TimelineData} from "../../src/model.ts";
import {makeData, sampleData} from "../timeline/chronicles.ts";
import {launchChromium} from "./chromium.ts";
import {hostTimelines, type TimelineSite} from "./timelineSite.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const september = "#from=2020-08-20&to=2020-10-05";
const meeting = "2020-09-11-wang-yi-meets-sergei-lavrov";

let browser: Browser;
let site: TimelineSite;
const pages: Page[] = [];
let errors: string[] = [];

beforeAll(async () => {
  browser = await launchChromium();
  site = await hostTimelines({
    sample: {data: sampleData},
    french: {data: sampleData, language: "fr"},
    wang: {data: sampleData, participant: "wang-yi"},
    empty: {data: makeData(0)},
    one: {data: makeData(1)},
    many: {data: makeData(10_000, 100)},
    crowded: {data: crowdDays(makeData(12, 2))},
  });
});

/** The same events, all on one day. */
function crowdDays(data: TimelineData): TimelineData {
  const day = data.events.date.map(() => "2020-09-11");
  return {...data, events: {...data.events, date: day, dateText: day, earliest: day, latest: day}};
}

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

async function open(name: string, hash = "", options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, reducedMotion: "reduce", ...options});
  const page = await context.newPage();
  pages.push(page);
  page.on("pageerror", ({message}) => errors.push(message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto(site.url(name, hash));
  await page.waitForSelector('[data-timeline][data-state="ready"] .timeline-app, .timeline-empty');
  return page;
}

const periodOf = (page: Page) => page.textContent(".timeline-period");
const hashOf = (page: Page) => new URL(page.url()).hash;
const markOf = (page: Page, name: string, lane = 0) => page.locator(".timeline-target", {hasText: name}).nth(lane);
const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");
const plotOf = async (page: Page) => {
  const box = await page.locator("[data-plot]").boundingBox();
  if (!box) throw new Error("no drawing");
  return {...box, middle: {x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 250)}};
};

/** The length of the period in the address, in days; null for the whole. */
function daysOf(page: Page): number | null {
  const match = /from=([^&]+)&to=([^&]+)/.exec(hashOf(page));
  return match ? (Date.parse(`${match[2]}`) - Date.parse(`${match[1]}`)) / 86_400_000 : null;
}

async function expectHash(page: Page, pattern: RegExp): Promise<void> {
  await page.waitForURL(pattern, {timeout: 10_000});
}

describe("zoom and pan", () => {
  it("zooms by the wheel about the pointer, and lets the page scroll when fully zoomed out", async () => {
    const page = await open("sample");
    const {middle} = await plotOf(page);
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.move(middle.x + 4, middle.y);
    await page.mouse.wheel(0, -600);
    await expectHash(page, /from=/);
    expect(daysOf(page)).toBeLessThan(8000);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.mouse.wheel(0, 1200);
    await page.waitForFunction(() => location.hash === "");
    await page.mouse.wheel(0, 400);
    await page.waitForFunction(() => scrollY > 0);
  });

  it("never takes the wheel from a page that scrolls under a resting pointer", async () => {
    const page = await open("sample", september);
    await page.mouse.move(640, 30);
    await page.mouse.wheel(0, 200);
    await page.waitForFunction(() => scrollY > 100);
    await page.mouse.wheel(0, 300);
    await page.waitForFunction(() => scrollY > 400);
    expect(hashOf(page)).toBe(september);
  });

  it("zooms with ctrl at once, and pans by a sideways wheel", async () => {
    const page = await open("sample", september);
    const {middle} = await plotOf(page);
    const before = await periodOf(page);
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.wheel(300, 0);
    await expect.poll(() => periodOf(page)).not.toBe(before);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -200);
    await page.keyboard.up("Control");
    await expect.poll(() => daysOf(page)).toBeLessThan(40);
  });

  it("pans by dragging, also from a mark, and chooses nothing by it", async () => {
    const page = await open("sample", september);
    const box = await markOf(page, "China announces").boundingBox();
    if (!box) throw new Error("no mark");
    await page.mouse.move(box.x + 12, box.y + 12);
    await page.mouse.down();
    await page.mouse.move(box.x + 100, box.y + 20, {steps: 5});
    await page.mouse.move(box.x + 200, box.y + 20, {steps: 5});
    await page.mouse.up();
    await expect.poll(() => hashOf(page)).toMatch(/from=2020-08-1[0-2]/);
    expect(daysOf(page)).toBeCloseTo(46, 0);
    expect(await page.locator(".timeline-panel").count()).toBe(0);
  });

  it("has buttons for all of it", async () => {
    const page = await open("sample");
    await page.click('[aria-label="Zoom in"]');
    await expectHash(page, /from=/);
    const near = daysOf(page) ?? 0;
    await page.click('[aria-label="Later"]');
    await page.click('[aria-label="Zoom out"]');
    await page.waitForFunction(() => location.hash === "");
    expect(near).toBeGreaterThan(5000);
    await page.click('[aria-label="Zoom in"]');
    await page.click('[aria-label="Whole period"]');
    await page.waitForFunction(() => location.hash === "");
    expect(await page.getAttribute('[aria-label="Zoom out"]', "aria-disabled")).toBe("true");
  });

  it("pinches on a touch screen", async () => {
    const page = await open("sample", "", {hasTouch: true});
    const {middle} = await plotOf(page);
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...xs: number[]) =>
      session.send("Input.dispatchTouchEvent", {type, touchPoints: xs.map((x, id) => ({x, y: middle.y, id}))});
    await touch("touchStart", middle.x - 40, middle.x + 40);
    for (let reach = 60; reach <= 160; reach += 20) await touch("touchMove", middle.x - reach, middle.x + reach);
    await touch("touchEnd");
    await expectHash(page, /from=/);
    expect(daysOf(page)).toBeLessThan(4000);
  });

  it("pans by a finger, and leaves upright swipes to the page", async () => {
    const page = await open("sample", september, {hasTouch: true});
    const {middle} = await plotOf(page);
    const session = await page.context().newCDPSession(page);
    const swipe = async (dx: number, dy: number) => {
      const at = (part: number) => [{x: middle.x + dx * part, y: middle.y + dy * part}];
      await session.send("Input.dispatchTouchEvent", {type: "touchStart", touchPoints: at(0)});
      for (let part = 0.1; part <= 1; part += 0.1) {
        await session.send("Input.dispatchTouchEvent", {type: "touchMove", touchPoints: at(part)});
      }
      await session.send("Input.dispatchTouchEvent", {type: "touchEnd", touchPoints: []});
    };
    await swipe(0, -160);
    await page.waitForFunction(() => scrollY > 60);
    expect(hashOf(page)).toBe(september);
    await swipe(-300, 0);
    await expect.poll(() => hashOf(page)).toMatch(/from=2020-0(8-3|9-0)/);
  });

  it("opens a cluster by zooming in until its events part", async () => {
    const page = await open("sample");
    await page.locator(".timeline-target", {hasText: "8 events"}).click();
    await expectHash(page, /from=2020/);
    expect(await page.locator(".timeline-target", {hasText: "Wang Yi receives Lavrov"}).count()).toBeGreaterThan(0);
  });
});

describe("choosing an event", () => {
  it("shows its words, its participants and its sentence, with links", async () => {
    const page = await open("sample", september);
    await markOf(page, "Wang Yi meets Sergei Lavrov").click();
    const panel = page.locator(".timeline-panel");
    expect(await panel.locator(".timeline-panel-date").textContent()).toBe("11 September 2020");
    expect(await panel.locator("h2 a").getAttribute("href")).toBe(`./event/${meeting}/`);
    expect(await panel.locator('a[href="./participant/sergei-lavrov/"]').textContent()).toBe("Sergei Lavrov");
    expect(await panel.locator('a[href="./place/moscow/"]').textContent()).toBe("Moscow");
    expect(await panel.locator("blockquote").textContent()).toBe("Wang Yi meets Sergei Lavrov in Moscow.");
    const cited = await panel.locator("figcaption a").getAttribute("href");
    expect(cited).toMatch(/^\.\/article\/a-short-history\/#at-\d+$/);
    await expectHash(page, new RegExp(`event=${meeting}`));
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("timeline-panel-title");
  });

  it("lights the event in all its lanes", async () => {
    const page = await open("sample", september);
    await markOf(page, "Wang Yi meets Sergei Lavrov").hover();
    await page.waitForSelector(".timeline-connector.is-lit", {state: "attached"});
    expect(await page.locator(".timeline-mark.is-lit").count()).toBeGreaterThan(1);
    expect(await page.textContent(".timeline-tip")).toContain("11 September 2020");
    await page.mouse.move(5, 5);
    await page.waitForSelector(".timeline-tip", {state: "detached"});
  });

  it("says when a date was inferred", async () => {
    const page = await open("sample", september);
    await markOf(page, "China and Russia publish").click();
    expect(await page.textContent(".timeline-panel > .timeline-panel-date")).toBe("11 September 2020, date inferred");
  });

  it("steps to the next event", async () => {
    const page = await open("sample", `${september}&event=${meeting}`);
    await page.click('[aria-label="Next event"]');
    await expectHash(page, /event=2020-09-11-china-and-russia-publish/);
  });
});

describe("the filter", () => {
  it("finds by parts of names whatever their accents, and shows several at once", async () => {
    const page = await open("sample");
    await page.click(".timeline-filter-button");
    await page.keyboard.type("LÁVR");
    await page.getByRole("checkbox", {name: "Sergei Lavrov"}).check();
    await page.fill(".timeline-filter-search input", "wang");
    await page.getByRole("checkbox", {name: "Wang Yi"}).check();
    await expectHash(page, /who=sergei-lavrov,wang-yi/);
    await expect.poll(() => page.locator(".timeline-name").allTextContents()).toEqual(["Wang Yi", "Sergei Lavrov"]);
    expect(await page.textContent(".timeline-filter-button")).toBe("2 participants chosen");
    await page.keyboard.press("Escape");
    await page.waitForSelector(".timeline-filter", {state: "detached"});
    expect(await page.evaluate(() => document.activeElement?.className)).toContain("timeline-filter-button");
  });

  it("shows all again", async () => {
    const page = await open("sample", "#who=wang-yi");
    expect(await page.locator(".timeline-name").count()).toBe(1);
    await page.click(".timeline-filter-button");
    await page.getByRole("button", {name: "Show all"}).click();
    await page.waitForFunction(() => document.querySelectorAll(".timeline-name").length === 8);
    expect(hashOf(page)).toBe("");
  });

  it("keeps a participant's page to that participant's events", async () => {
    const page = await open("wang");
    expect(await page.locator(".timeline-name").first().textContent()).toBe("Wang Yi");
    expect(await page.locator(".timeline-name", {hasText: "Iran"}).count()).toBe(0);
  });
});

describe("the address", () => {
  it("restores period, filter and selection", async () => {
    const hash = `#from=2020-09-01&to=2020-10-01&who=wang-yi&event=${meeting}`;
    const page = await open("sample", hash);
    expect(await periodOf(page)).toBe(
      "1–30 September 2020".replace("–", (await periodOf(page))?.match(/\s?–\s?/)?.[0] ?? "–"),
    );
    expect(await page.locator(".timeline-name").allTextContents()).toEqual(["Wang Yi"]);
    expect(await page.textContent(".timeline-panel h2")).toBe("Wang Yi meets Sergei Lavrov in Moscow");
  });

  it("goes back by one step", async () => {
    const page = await open("sample", september);
    await markOf(page, "China announces").click();
    await expectHash(page, /event=2020-09-04/);
    await markOf(page, "Wang Yi meets Sergei Lavrov").click();
    await expectHash(page, new RegExp(meeting));
    await page.goBack();
    await expect.poll(() => page.textContent(".timeline-panel h2")).toContain("Global Initiative");
    await page.goBack();
    await page.waitForSelector(".timeline-panel", {state: "detached"});
  });

  it.each([
    "#from=2020-99-99&to=soon",
    "#who=nobody,%E0%A4%A&event=<img src=x onerror=alert(1)>",
    "#next=javascript:alert(1)&&&==&__proto__=1",
    "#from=1200-01-01&to=1300-01-01",
  ])("falls back where it makes no sense: %s", async (hash) => {
    const page = await open("sample", hash);
    expect(await periodOf(page)).toMatch(/1995.+2027/);
    expect(await page.locator(".timeline-target").count()).toBeGreaterThan(20);
    await expect.poll(() => page.textContent("[data-live]")).toContain("could not be read");
  });

  it("leaves the jumps of the page alone", async () => {
    const page = await open("sample", `${september}&event=${meeting}`);
    await page.evaluate(() => {
      location.hash = "#text";
    });
    await page.waitForTimeout(100);
    expect(await page.locator(".timeline-panel").count()).toBe(1);
  });
});

describe("the keyboard", () => {
  it("reaches the marks with one stop, walks them, opens and returns", async () => {
    const page = await open("sample", september);
    expect(await page.locator('.timeline-target[tabindex="0"]').count()).toBe(1);
    await page.locator('.timeline-target[tabindex="0"]').focus();
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => focusedText(page)).toContain("China");
    await page.keyboard.press("Home");
    await expect.poll(() => focusedText(page)).toContain("Five neighbours sign");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => focusedText(page)).toContain("The Five agree");
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => page.evaluate(() => document.activeElement?.parentElement?.ariaLabel)).toContain("Russia");
    expect(await focusedText(page)).toContain("The Five agree");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".timeline-panel");
    await page.keyboard.press("Escape");
    await page.waitForSelector(".timeline-panel", {state: "detached"});
    await expect.poll(() => focusedText(page)).toContain("The Five agree");
    expect(await page.locator('.timeline-target[tabindex="0"]').count()).toBe(1);
  });

  it("zooms and pages only while a mark has the focus, and leaves the browser's own keys alone", async () => {
    const page = await open("sample");
    await page.keyboard.press("+");
    await page.keyboard.press("End");
    expect(hashOf(page)).toBe("");
    await page.locator('.timeline-target[tabindex="0"]').focus();
    await page.keyboard.press("Control++");
    await page.keyboard.press("Alt+ArrowRight");
    expect(hashOf(page)).toBe("");
    await page.keyboard.press("+");
    await expectHash(page, /from=/);
    await page.keyboard.press("PageDown");
    await page.keyboard.press("0");
    await page.waitForFunction(() => location.hash === "");
  });

  it("needs few stops to pass through", async () => {
    const page = await open("sample");
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const stops: string[] = [];
    for (let index = 0; index < 14; index++) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(
        () => document.activeElement?.closest(".timeline") && document.activeElement.className,
      );
      if (typeof stop === "string") stops.push(stop);
      else if (stops.length > 0) break;
    }
    expect(stops.length).toBeLessThanOrEqual(9);
    expect(stops.filter((stop) => stop === "timeline-target")).toHaveLength(1);
  });

  it("names every mark with its date, and announces the view in a few words", async () => {
    const page = await open("sample");
    const names = await page.locator(".timeline-target").allTextContents();
    for (const name of names) expect(name).toMatch(/(19|20)\d\d/);
    await expect.poll(() => page.textContent("[data-live]")).toMatch(/^34 of 34 events, /);
    expect((await page.textContent("[data-live]"))?.length).toBeLessThanOrEqual(160);
  });
});

async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const {violations} = await page.evaluate(() =>
    (window as unknown as {axe: {run: (root: Document) => Promise<AxeResults>}}).axe.run(document),
  );
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(" ")).join(", ")}`);
}

describe("everyone", () => {
  it.each(["light", "dark"] as const)("has no axe violation in any state (%s)", async (colorScheme) => {
    for (const [width, height] of [
      [1280, 900],
      [360, 740],
    ] as const) {
      const page = await open("sample", `${september}&event=${meeting}`, {colorScheme, viewport: {width, height}});
      expect(await findViolations(page)).toEqual([]);
      await page.click(".timeline-filter-button");
      await page.waitForSelector(".timeline-filter");
      expect(await findViolations(page)).toEqual([]);
    }
  });

  it("moves at once for those who want less motion, and otherwise soon", async () => {
    const page = await open("sample", "", {reducedMotion: "no-preference"});
    await page.click('[aria-label="Zoom in"]');
    await expectHash(page, /from=/);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  it("stays legible in forced colours", async () => {
    const page = await open("sample", september, {forcedColors: "active"});
    const before = await page.locator("[data-plot]").screenshot();
    await markOf(page, "China announces").hover();
    await page.waitForSelector(".timeline-connector.is-lit", {state: "attached"});
    expect((await page.locator("[data-plot]").screenshot()).equals(before)).toBe(false);
    expect(await findViolations(page)).toEqual([]);
  });

  it("speaks French on a French page, and keeps the language of names", async () => {
    const page = await open("french", september);
    expect(await page.getAttribute(".timeline-tools button", "aria-label")).toBe("Plus tôt");
    expect(await periodOf(page)).toMatch(/août.+octobre 2020/);
    expect(await page.locator('.timeline-label[lang="fr"]').count()).toBeGreaterThan(0);
  });
});

/** Pairs of labels that overlap on screen, by their real boxes. */
function findOverlappingLabels(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const labels = Array.from(document.querySelectorAll(".timeline-label"), (label) => ({
      text: label.textContent ?? "",
      box: label.getBoundingClientRect(),
    }));
    return labels.flatMap((a, index) =>
      labels
        .slice(index + 1)
        .filter((b) => {
          const across = a.box.left < b.box.right - 1 && b.box.left < a.box.right - 1;
          return across && a.box.top < b.box.bottom - 4 && b.box.top < a.box.bottom - 4;
        })
        .map((b) => `${a.text} / ${b.text}`),
    );
  });
}

describe("the drawing", () => {
  it("never lets labels overlap on screen, from decades to hours", async () => {
    const page = await open("sample");
    const {middle} = await plotOf(page);
    await page.mouse.move(middle.x + 260, middle.y);
    for (let step = 0; step < 14; step++) {
      expect(await findOverlappingLabels(page)).toEqual([]);
      await page.keyboard.down("Control");
      await page.mouse.wheel(0, -400);
      await page.keyboard.up("Control");
      await page.waitForTimeout(60);
    }
    await expect.poll(() => daysOf(page)).toBeLessThan(30);
  });

  it("says that nothing has a date yet", async () => {
    const page = await open("empty");
    expect(await page.textContent(".timeline-empty")).toBe("No event has a date yet.");
  });

  it("draws one event", async () => {
    const page = await open("one");
    expect(await page.locator(".timeline-target").count()).toBeGreaterThan(0);
  });

  it("draws of ten thousand what is in view", async () => {
    const page = await open("many");
    expect(await page.evaluate(() => document.querySelectorAll("*").length)).toBeLessThan(2500);
    const {middle} = await plotOf(page);
    await page.mouse.move(middle.x, middle.y);
    for (let step = 0; step < 6; step++) {
      await page.keyboard.down("Control");
      await page.mouse.wheel(0, -500);
      await page.keyboard.up("Control");
      await page.waitForTimeout(50);
    }
    await expectHash(page, /from=/);
    expect(await findOverlappingLabels(page)).toEqual([]);
    expect(await page.evaluate(() => document.querySelectorAll("*").length)).toBeLessThan(4000);
    await page.getByRole("button", {name: "Show 8 more"}).click();
    await page.waitForFunction(() => document.querySelectorAll(".timeline-name").length === 17);
  });

  it("lists the events of a cluster that no zooming can part", async () => {
    const page = await open("crowded");
    await page
      .locator(".timeline-target", {hasText: /\d+ events/})
      .first()
      .click();
    await page.locator(".timeline-panel-list button").first().click();
    await page.waitForSelector(".timeline-panel blockquote");
  });
});

describe("a phone", () => {
  const phone = {viewport: {width: 360, height: 740}, hasTouch: true, isMobile: true};

  it("runs time downwards, without scrolling sideways", async () => {
    const page = await open("sample", "", phone);
    expect(await page.locator(".timeline-card").count()).toBeGreaterThan(0);
    const tops = await page
      .locator(".timeline-card")
      .evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().top));
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  it("gives thumbs their room", async () => {
    const page = await open("sample", "", phone);
    const sizes = await page.locator(".timeline button:visible").evaluateAll((buttons) =>
      buttons.map((button) => {
        const {width, height} = button.getBoundingClientRect();
        return Math.min(width, height);
      }),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(36);
  });

  it("scrolls through time, and writes where it is", async () => {
    const page = await open("sample", "", phone);
    await page.locator("[data-plot]").evaluate((plot) => plot.scrollTo(0, plot.scrollHeight));
    await expectHash(page, /to=202[67]/);
    await expect.poll(() => page.locator(".timeline-card").last().textContent()).toContain("Bishkek");
  });

  it("opens a card in a sheet that does not cover it", async () => {
    const page = await open("sample", "#from=2020-08-28&to=2020-09-20", phone);
    await page.locator(".timeline-card", {hasText: "Global Initiative"}).tap();
    await page.waitForSelector(".timeline-panel");
    await expectHash(page, /event=2020-09-04/);
    await expect
      .poll(async () => {
        const card = await page.locator('.timeline-card[aria-current="true"]').boundingBox();
        const sheet = await page.locator(".timeline-panel").boundingBox();
        return (card?.y ?? 999) + (card?.height ?? 0) - (sheet?.y ?? 0);
      })
      .toBeLessThanOrEqual(1);
    await page.locator('[aria-label="Close"]').tap();
    await page.waitForSelector(".timeline-panel", {state: "detached"});
  });

  it("walks downwards by the keyboard", async () => {
    const page = await open("sample", "", phone);
    await page.locator('.timeline-card[tabindex="0"]').focus();
    const first = await focusedText(page);
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => focusedText(page)).not.toBe(first);
    await page.keyboard.press("End");
    await expect.poll(() => focusedText(page)).toContain("Bishkek");
    await expect.poll(() => page.locator("[data-plot]").evaluate((plot) => plot.scrollTop)).toBeGreaterThan(500);
    await page.keyboard.press("Home");
    await expect.poll(() => focusedText(page)).toBe(first);
  });

  it("begins where the address has an event", async () => {
    const page = await open("sample", `#event=${meeting}`, phone);
    await expect.poll(() => page.locator(".timeline-card", {hasText: "2020"}).count()).toBeGreaterThan(0);
  });

  it("pinches", async () => {
    const page = await open("sample", "", phone);
    const {middle} = await plotOf(page);
    await expect.poll(() => page.locator(".timeline-card").count()).toBeGreaterThan(0);
    const before = await periodOf(page);
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...ys: number[]) =>
      session.send("Input.dispatchTouchEvent", {type, touchPoints: ys.map((y, id) => ({x: middle.x, y, id}))});
    await touch("touchStart", middle.y - 30, middle.y + 30);
    for (let reach = 45; reach <= 120; reach += 15) await touch("touchMove", middle.y - reach, middle.y + reach);
    await touch("touchEnd");
    await expectHash(page, /from=/);
    expect(await periodOf(page)).not.toBe(before);
  });

  it("reads at four times the text size of a small screen", async () => {
    const page = await open("sample", `#event=${meeting}`, {viewport: {width: 320, height: 256}});
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(321);
  });
});
