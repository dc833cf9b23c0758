import {describe, expect, it} from "vitest";
import {expectHash, focusedText, hashOf, markOf, meeting, periodOf, september, useTimelines} from "./openTimeline.ts";

const open = useTimelines();

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
