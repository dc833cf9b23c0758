import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {expectHash, focusedText, hashOf, meeting, panelTitle, plotOf, september, useTimelines} from "./openTimeline.ts";

const open = useTimelines();

describe("lanes", () => {
  it("stand for what the reader chooses, in the order that was chosen", async () => {
    const page = await open("sample");
    const names = () => page.locator(".timeline-name").allTextContents();
    expect((await names())[0]).toBe("Shanghai Cooperation Organisation");
    await page.click("text=Lanes");
    await page.selectOption("select >> nth=0", "place");
    await expectHash(page, /by=place/);
    await expect.poll(names).toContain("Moscow");
    await page.selectOption("select >> nth=0", "type");
    await page.selectOption("select >> nth=1", "appearance");
    await expectHash(page, /order=appearance/);
    await page.selectOption("select >> nth=0", "participant");
    await page.selectOption("select >> nth=1", "neighbours");
    await expectHash(page, /order=neighbours/);
    await expect.poll(async () => (await names()).length).toBeGreaterThan(8);
  });

  it("unfold a country into its people, collapse, and are pinned", async () => {
    const page = await open("sample", "#by=country");
    const item = page.locator(".timeline-names li", {hasText: "China"}).first();
    await item.hover();
    await item.locator("button").nth(0).click();
    await expectHash(page, /open=CN/);
    await expect.poll(() => page.locator(".timeline-names .is-inner").allTextContents()).not.toEqual([]);
    await item.hover();
    await item.locator("button").nth(2).click();
    await expectHash(page, /closed=CN/);
    const last = page.locator(".timeline-names li", {hasText: "Uzbekistan"}).first();
    await last.hover();
    await last.locator("button").nth(1).click();
    await expectHash(page, /pin=UZ/);
    await expect.poll(() => page.locator(".timeline-name").first().textContent()).toBe("Uzbekistan");
  });

  it("are searched and chosen", async () => {
    const page = await open("sample");
    await page.click("text=Lanes");
    await page.fill('[aria-label="Find a lane"]', "lavr");
    await page.check('[aria-label="Show only chosen lanes: Sergei Lavrov"]');
    await expectHash(page, /lanes=sergei-lavrov/);
    await expect.poll(() => page.locator(".timeline-name").allTextContents()).toEqual(["Sergei Lavrov"]);
    await page.click("text=All lanes again");
    await page.waitForFunction(() => location.hash === "");
  });
});

describe("finding", () => {
  it("searches names, sentences and participants, and counts", async () => {
    const page = await open("many");
    await page.click("text=Find");
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("search");
    await page.keyboard.type("noted that bridge INES");
    await expect.poll(() => page.textContent("[data-found]"), {timeout: 15_000}).toMatch(/^(?!10,000)[\d,]+ of 10,000/);
    await expect.poll(() => page.locator(".timeline-results button").count()).toBeGreaterThan(0);
    await page.locator(".timeline-results button").first().click();
    await expect.poll(() => panelTitle(page)).toContain("bridge");
    await expectHash(page, /q=noted/);
  });

  it("filters by facets whose counts answer to each other", async () => {
    const page = await open("hundreds");
    await page.click("text=Find");
    const choice = (name: string) => page.locator(".timeline-choice", {hasText: name}).first();
    const count = async (name: string) => Number(await choice(name).locator(".timeline-count").textContent());
    const planned = await count("planned");
    await choice("Summit").locator("input").check();
    await expectHash(page, /type=summit/);
    await expect.poll(() => count("planned")).toBeLessThan(planned);
    await choice("planned").locator("input").check();
    await expectHash(page, /status=planned/);
    const found = async () => [await page.textContent("[data-found]"), `${await count("planned")} of 300 events`];
    await expect.poll(async () => new Set(await found()).size).toBe(1);
    await page.goBack();
    await expect.poll(() => hashOf(page)).toBe("#type=summit");
    await page.click("text=Clear all");
    await page.waitForFunction(() => location.hash === "");
  });

  it("asks for all participants together, for stated dates, and for a period", async () => {
    const page = await open("hundreds", "#who=participant-0,participant-1");
    await page.click("text=Find");
    const either = await page.textContent("[data-found]");
    await page.check("text=All of them together");
    await expectHash(page, /all=1/);
    expect(Number.parseInt((await page.textContent("[data-found]")) ?? "", 10)).toBeLessThan(
      Number.parseInt(either ?? "", 10),
    );
    await page.check("text=Stated dates only");
    await page.fill("label:has-text('From') input", "2010");
    await page.keyboard.press("Tab");
    await expectHash(page, /stated=1&since=2010-01-01/);
  });
});

describe("the address", () => {
  it("gives back the exact view", async () => {
    const state =
      "#from=2020-08-20&to=2020-10-05&by=country&order=appearance&status=held&event=2020-09-11-wang-yi-meets-sergei-lavrov";
    const page = await open("sample", state);
    await expect.poll(() => panelTitle(page)).toContain("Wang Yi meets");
    await page.click('[aria-label="Zoom in"]');
    await expect.poll(() => hashOf(page)).not.toBe(state);
    await page.goBack();
    await expect.poll(() => hashOf(page)).toBe(state);
    // The address changes before what it tells is drawn.
    await expect.poll(() => page.textContent("[data-period]")).toMatch(/20 August.*4 October 2020/);
  });

  it.each(["#from=never", "#event=missing", "#who=nobody&by=mood", "#q=%E0%A4%A"])(
    "falls back with a note where it cannot be read: %s",
    async (hash) => {
      const page = await open("sample", hash);
      await page.waitForFunction(() =>
        document.querySelector("[data-live]")?.textContent?.startsWith("Part of the address"),
      );
      await expect.poll(() => page.locator(".timeline-note").isVisible()).toBe(true);
      await page.click('[aria-label="Zoom in"]');
      await page.waitForSelector(".timeline-note", {state: "detached"}); // it has been read
    },
  );

  it("finds an event of a long chronicle, whose period has not been read", async () => {
    const long = await open("many");
    await long.click("text=Find");
    await long.fill('input[type="search"]', "9999th");
    await long.locator(".timeline-results button").first().click();
    await expectHash(long, /event=/);
    const page = await open("many", hashOf(long));
    await expect.poll(() => panelTitle(page), {timeout: 15_000}).toContain("9999th");
  });
});

describe("storylines", () => {
  it("count what stands too close below the lines, list it in place, and show more of it from nearer", async () => {
    const page = await open("hundreds", "#view=braid");
    const listed = await openNumber(page);
    expect(listed).toBeGreaterThan(1);
    expect(listed).toBeLessThan(150);
    await page.click("text=Zoom to these");
    await expectHash(page, /view=braid/);
    await expect.poll(() => hashOf(page)).toContain("from=");
    await expect.poll(() => page.locator(".timeline-opened").count()).toBe(0);
    await page.goBack();
    await expect.poll(() => hashOf(page)).toBe("#view=braid");
  });

  it("are walked by arrows, through numbers too, and an event is chosen by Enter", async () => {
    const page = await open("sample", "#view=braid");
    await page.focus(".timeline-cursor");
    for (let step = 0; step < 4; step++) await page.keyboard.press("ArrowRight");
    const plot = await plotOf(page);
    // Each step draws another button, so that one that is just being replaced has no box.
    const top = async () => (await page.locator(".timeline-cursor").boundingBox())?.y ?? Number.POSITIVE_INFINITY;
    await expect.poll(top).toBeLessThan(plot.y + plot.height);
    await page.keyboard.press("Enter");
    await page.waitForSelector(".timeline-panel-title, .timeline-opened");
  });
});

/** Opens a number in the row below the lines, and says how many events it lists. */
async function openNumber(page: Page): Promise<number> {
  const lanes = page.locator("[data-lanes]");
  await lanes.scrollIntoViewIfNeeded();
  const {width = 0, height = 0} = (await lanes.boundingBox()) ?? {};
  const opened = page.locator(".timeline-opened li");
  for (let x = width / 3; x < width; x += 10) {
    await lanes.click({position: {x, y: height - 20}, force: true});
    if (await page.locator(".timeline-panel").count()) await page.keyboard.press("Escape");
    if (await opened.count()) return opened.count();
  }
  return 0;
}

describe("the keyboard", () => {
  it("has one stop in the drawing, and walks along time and across lanes", async () => {
    const page = await open("sample");
    await expect
      .poll(() => page.locator("[data-plot] [tabindex='0'], [data-plot] button:not([tabindex='-1'])").count())
      .toBe(1);
    await page.focus(".timeline-cursor");
    const first = await focusedText(page);
    expect(first).toMatch(/\d{4}.*1 of \d+$/);
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => focusedText(page)).not.toBe(first);
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => focusedText(page)).toBe(first);
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => focusedText(page)).not.toBe(first);
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".timeline-panel");
    await page.keyboard.press("Escape");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.classList.contains("timeline-cursor")))
      .toBe(true);
  });

  it("zooms, lists its keys, and leaves keys with modifiers alone", async () => {
    const page = await open("sample");
    await page.focus(".timeline-cursor");
    await page.keyboard.press("+");
    await expectHash(page, /from=/);
    await page.keyboard.press("0");
    await page.waitForFunction(() => location.hash === "");
    await page.keyboard.press("Control+ArrowRight");
    expect(hashOf(page)).toBe("");
    await page.keyboard.press("?");
    await page.waitForSelector(".timeline-keys kbd");
    await page.keyboard.press("Escape");
    await page.waitForSelector(".timeline-keys", {state: "detached"});
  });

  it("says what is in view", async () => {
    const page = await open("sample", september);
    await page.waitForFunction(() =>
      /\d+ of \d+ events, .*2020/.test(document.querySelector("[data-live]")?.textContent ?? ""),
    );
  });

  it("has the same as a list of lanes, years and events", async () => {
    const page = await open("sample", `#event=${meeting}`);
    await page.click("summary:has-text('All of it as a list')");
    await page.click(".timeline-twin summary:has-text('Wang Yi')");
    await page.click(".timeline-twin summary:has-text('2020')");
    await expect.poll(() => page.locator(`.timeline-twin a[href="./event/${meeting}/"]`).count()).toBe(1);
  });
});
