import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {
  daysOf,
  expectHash,
  hashOf,
  markOf,
  meeting,
  periodOf,
  plotOf,
  september,
  useTimelines,
} from "./openTimeline.ts";

const open = useTimelines();

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
