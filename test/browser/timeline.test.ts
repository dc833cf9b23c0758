import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {
  clickMark,
  daysOf,
  expectHash,
  hashOf,
  labelOf,
  markOf,
  meeting,
  panelTitle,
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
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
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

  it("pans by a sideways wheel and by dragging, also from a mark, and chooses nothing by it", async () => {
    const page = await open("sample", september);
    const {x, y} = await markOf(page, "China announces");
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 100, y + 8, {steps: 5});
    await page.mouse.move(x + 200, y + 8, {steps: 5});
    await page.mouse.up();
    await expect.poll(() => hashOf(page)).toMatch(/from=2020-08-1[0-3]/);
    expect(daysOf(page)).toBeCloseTo(46, 0);
    await expect.poll(() => page.locator(".timeline-panel").count()).toBe(0);
    await page.mouse.wheel(300, 0);
    await expect.poll(() => hashOf(page)).toMatch(/from=2020-08-2/);
  });

  it("has buttons for all of it, and a field for dates", async () => {
    const page = await open("sample");
    await page.click('[aria-label="Zoom in"]');
    await expectHash(page, /from=/);
    expect(daysOf(page)).toBeGreaterThan(5000);
    await page.click('[aria-label="Later"]');
    await page.click('[aria-label="Whole period"]');
    await page.waitForFunction(() => location.hash === "");
    await expect.poll(() => page.getAttribute('[aria-label="Zoom out"]', "aria-disabled")).toBe("true");
    await page.fill('[aria-label="Go to a date"]', "2020-09");
    await page.keyboard.press("Enter");
    await expectHash(page, /from=2020-0[678]/);
    await page.fill('[aria-label="Go to a date"]', "2020-13");
    await page.keyboard.press("Enter");
    await page.waitForSelector('[aria-label="Go to a date"][aria-invalid="true"]');
    await page.waitForFunction(() => document.querySelector("[data-live]")?.textContent?.includes("That is no date"));
    await page.click("text=Today");
    await expect.poll(() => periodOf(page)).not.toContain("2020");
  });

  it("pinches and pans on a touch screen, and leaves upright swipes to the page", async () => {
    const page = await open("sample", september, {hasTouch: true});
    const {middle} = await plotOf(page);
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...points: [number, number][]) =>
      session.send("Input.dispatchTouchEvent", {type, touchPoints: points.map(([x, y], id) => ({x, y, id}))});
    const swipe = async (dx: number, dy: number) => {
      await touch("touchStart", [middle.x, middle.y]);
      for (let part = 0.1; part <= 1; part += 0.1)
        await touch("touchMove", [middle.x + dx * part, middle.y + dy * part]);
      await touch("touchEnd");
    };
    await swipe(0, -160);
    await page.waitForFunction(() => scrollY > 60);
    expect(hashOf(page)).toBe(september);
    await swipe(-300, 0);
    await expect.poll(() => hashOf(page)).toMatch(/from=2020-0(8-3|9-0)/);
    await touch("touchStart", [middle.x - 40, middle.y], [middle.x + 40, middle.y]);
    for (let reach = 60; reach <= 160; reach += 20)
      await touch("touchMove", [middle.x - reach, middle.y], [middle.x + reach, middle.y]);
    await touch("touchEnd");
    await expect.poll(() => daysOf(page)).toBeLessThan(20);
  });

  it("goes on for a moment after a swipe, but not for those who want less motion", async () => {
    const ways: number[] = [];
    for (const reducedMotion of ["no-preference", "reduce"] as const) {
      const page = await open("hundreds", "#from=2010-01-01&to=2012-01-01", {hasTouch: true, reducedMotion});
      const {middle} = await plotOf(page);
      const session = await page.context().newCDPSession(page);
      let timestamp = Date.now() / 1000;
      const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...xs: number[]) => {
        timestamp += 0.016; // a finger is as fast on a slow machine
        return session.send("Input.dispatchTouchEvent", {
          type,
          touchPoints: xs.map((x) => ({x, y: middle.y})),
          timestamp,
        });
      };
      await touch("touchStart", middle.x);
      for (let x = 20; x <= 300; x += 20) await touch("touchMove", middle.x - x);
      await touch("touchEnd");
      await expect.poll(() => hashOf(page)).not.toContain("from=2010-01-01");
      ways.push(Date.parse(/from=([\d-]+)/.exec(hashOf(page))?.[1] ?? ""));
    }
    const [glided = 0, stopped = 0] = ways;
    expect(glided).toBeGreaterThan(stopped + 20 * 86_400_000);
  });

  it("has an overview whose window moves, by mouse and keys", async () => {
    const page = await open("hundreds", "#from=2010-01-01&to=2012-01-01");
    const frame = page.locator(".timeline-window");
    const box = await frame.boundingBox();
    if (!box) throw new Error("no window");
    const whole = await page.locator("[data-minimap]").boundingBox();
    expect(box.width / (whole?.width ?? 1)).toBeCloseTo(2 / 21.6, 1);
    await page.mouse.move(box.x + box.width / 2, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 200, box.y + 20, {steps: 4});
    await page.mouse.up();
    await expectHash(page, /from=2013/);
    await frame.focus();
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => frame.getAttribute("aria-valuetext")).toMatch(/2013/);
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => daysOf(page)).toBeLessThan(700);
  });
});

describe("choosing an event", () => {
  it("shows its words, its participants and its sentence, with links, beside the event", async () => {
    const page = await open("sample", september);
    await clickMark(page, "Wang Yi meets Sergei Lavrov");
    const panel = page.locator(".timeline-panel");
    await expect
      .poll(() => panel.locator("blockquote").first().textContent())
      .toBe("Wang Yi meets Sergei Lavrov in Moscow.");
    await expect.poll(() => panel.locator(".timeline-panel-date").first().textContent()).toBe("11 September 2020");
    await expect.poll(() => panel.locator("h2 a").getAttribute("href")).toBe(`./event/${meeting}/`);
    await expect
      .poll(() => panel.locator('a[href="./participant/sergei-lavrov/"]').textContent())
      .toBe("Sergei Lavrov");
    await expect.poll(() => panel.locator('a[href="./place/moscow/"]').textContent()).toBe("Moscow");
    expect(await panel.locator("figcaption a").first().getAttribute("href")).toMatch(
      /^\.\/article\/a-short-history\/#at-\d+$/,
    );
    await expectHash(page, new RegExp(`event=${meeting}`));
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("timeline-panel-title");
    const mark = await markOf(page, "Wang Yi meets Sergei Lavrov");
    const box = await panel.boundingBox();
    expect(mark.x < (box?.x ?? 0) || mark.y < (box?.y ?? 0)).toBe(true);
  });

  it("lights the event and shows its words under the pointer", async () => {
    const page = await open("sample", september);
    const {x, y} = await markOf(page, "Wang Yi meets Sergei Lavrov");
    await page.mouse.move(x, y);
    await page.waitForSelector(".timeline-tip");
    await expect.poll(() => page.textContent(".timeline-tip")).toContain("11 September 2020");
    await page.waitForSelector(".timeline-label.is-lit");
    await page.mouse.move(5, 5);
    await page.waitForSelector(".timeline-tip", {state: "detached"});
  });

  it("lists the events of a number in place, and chooses one of them", async () => {
    const page = await open("crowded");
    await page.locator(".timeline-cursor").focus();
    for (let step = 0; step < 12 && !(await page.locator(".timeline-cursor", {hasText: /^\d+ events/}).count()); step++)
      await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    const list = page.locator(".timeline-opened li button");
    await expect.poll(() => list.count()).toBeGreaterThan(1);
    const name = await list.nth(1).locator("span").nth(1).textContent();
    await list.nth(1).click();
    await expect.poll(() => panelTitle(page)).toBe(name);
  });

  it("steps to the next event, and goes back by Escape and by the browser's Back", async () => {
    const page = await open("sample", `${september}&event=${meeting}`);
    await expect.poll(() => panelTitle(page)).toContain("Wang Yi meets");
    await page.click('[aria-label="Next event"]');
    await expectHash(page, /event=2020-09-1/);
    await page.goBack();
    await expect.poll(() => panelTitle(page)).toContain("Wang Yi meets");
    await page.focus(".timeline-panel-title");
    await page.keyboard.press("Escape");
    await page.waitForSelector(".timeline-panel", {state: "detached"});
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain("timeline-cursor");
  });
});

/** Pairs of labels that overlap on screen, by their real boxes. */
function findOverlappingLabels(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const labels = Array.from(document.querySelectorAll(".timeline-label:not([hidden])"), (label) => ({
      text: label.textContent ?? "",
      box: label.getBoundingClientRect(),
    }));
    return labels.flatMap((a, index) =>
      labels
        .slice(index + 1)
        .filter((b) => {
          const across = a.box.left < b.box.right - 1 && b.box.left < a.box.right - 1;
          return across && a.box.top < b.box.bottom - 6 && b.box.top < a.box.bottom - 6;
        })
        .map((b) => `${a.text} / ${b.text}`),
    );
  });
}

/** Labels that reach beyond the drawing, by their real boxes. */
function findCutLabels(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lanes = document.querySelector("[data-lanes]")?.getBoundingClientRect();
    const labels = Array.from(document.querySelectorAll(".timeline-label:not([hidden])"));
    return labels.flatMap((label) => {
      const {left, right} = label.getBoundingClientRect();
      return lanes && (left < lanes.left - 1 || right > lanes.right + 1) ? [label.textContent ?? ""] : [];
    });
  });
}

describe("the drawing", () => {
  it.each(["sample", "hundreds", "many"])(
    "never lets labels overlap on screen, nor an edge cut one, from decades to hours: %s",
    async (name) => {
      const page = await open(name);
      const {middle} = await plotOf(page);
      await page.mouse.move(middle.x + 255, middle.y);
      await page.mouse.move(middle.x + 260, middle.y);
      for (let step = 0; step < 10; step++) {
        await page.mouse.wheel(0, -500);
        await page.waitForTimeout(60);
        await expect.poll(() => findOverlappingLabels(page)).toEqual([]);
        await expect.poll(() => findCutLabels(page)).toEqual([]);
      }
    },
  );

  it("names the year even where only days show", async () => {
    const page = await open("sample", "#from=2020-09-08&to=2020-09-14");
    const words = await page.locator(".timeline-context:not([hidden])").allTextContents();
    expect(words.join(" ")).toContain("2020");
    await expect.poll(() => labelOf(page, "Wang Yi").count()).toBeGreaterThan(0);
  });

  it("does not move the page while it loads", async () => {
    const page = await open("many");
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as {value: number}).value;
          }).observe({type: "layout-shift", buffered: true});
          setTimeout(() => resolve(sum), 500);
        }),
    );
    expect(shift).toBeLessThan(0.001);
  });

  it("says when there is nothing to draw, and draws a single event", async () => {
    const empty = await open("empty");
    await expect.poll(() => empty.textContent("[data-timeline]")).toBe("No event has a date yet.");
    const one = await open("one");
    await expect.poll(() => one.locator(".timeline-label:not([hidden])").count()).toBe(1);
  });
});
