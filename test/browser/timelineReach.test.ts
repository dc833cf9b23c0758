import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type {AxeResults} from "axe-core";
import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {expectHash, focusedText, markOf, meeting, periodOf, plotOf, september, useTimelines} from "./openTimeline.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const open = useTimelines();

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
