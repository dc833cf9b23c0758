import {readFileSync} from "node:fs";
import {createServer} from "node:http";
import {createRequire} from "node:module";
import type {AxeResults} from "axe-core";
import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {expectHash, hashOf, meeting, periodOf, plotOf, september, useTimelines} from "./openTimeline.ts";

const open = useTimelines();
const phone = {viewport: {width: 360, height: 740}, hasTouch: true, isMobile: true};
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const tags = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];
  const {violations} = await page.evaluate<AxeResults>(
    `axe.run(document.querySelector("[data-timeline]"), {runOnly: ${JSON.stringify(tags)}})`,
  );
  return violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`);
}

describe("on a phone", () => {
  it("lets time run downwards, by scrolling, with targets for thumbs", async () => {
    const page = await open("sample", "", phone);
    const plot = page.locator("[data-plot]");
    await expect.poll(() => page.locator(".timeline-card").count()).toBeGreaterThan(0);
    const before = await periodOf(page);
    await plot.evaluate((element) => {
      element.scrollTop = 1800;
    });
    await expect.poll(() => periodOf(page)).not.toBe(before);
    await expectHash(page, /from=/);
    const heights = await page
      .locator(".timeline-card, .timeline-bar button")
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height).filter((height) => height > 0));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  it("begins with several events, however far apart the first ones are", async () => {
    const page = await open("twelve", "", phone);
    const plot = await page.locator("[data-plot]").boundingBox();
    const isSeen = ({top, bottom}: {top: number; bottom: number}) =>
      plot !== null && top >= plot.y - 1 && bottom <= plot.y + plot.height + 1;
    await expect
      .poll(async () => {
        const boxes = await page.locator(".timeline-card").evaluateAll((all) =>
          all.map((each) => {
            const {top, bottom} = each.getBoundingClientRect();
            return {top, bottom};
          }),
        );
        return boxes.filter(isSeen).length;
      })
      .toBeGreaterThan(2);
  });

  it.each([0, 1, 3])("opens an event, or the list of a number, in a sheet that never covers it: %d", async (index) => {
    const page = await open("hundreds", "", phone);
    const card = page.locator(".timeline-card").nth(index);
    await card.tap();
    const sheet = page.locator(".timeline-panel, .timeline-opened");
    await sheet.waitFor();
    const spot = page.locator('.timeline-card[aria-current], .timeline-card[aria-expanded="true"]').first();
    await expect
      .poll(async () => {
        const [below, above] = [await sheet.boundingBox(), await spot.boundingBox()];
        return above && below ? above.y >= 0 && above.y + above.height <= below.y : false;
      })
      .toBe(true);
    const box = await sheet.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(740, -1);
    await sheet.locator('[aria-label="Close"]').tap();
    await sheet.waitFor({state: "detached"});
  });

  it("has an overview beside the column, whose window a finger takes anywhere", async () => {
    const page = await open("hundreds", "", phone);
    const strip = await page.locator("[data-minimap]").boundingBox();
    const plot = await plotOf(page);
    if (!strip) throw new Error("no overview");
    expect(strip.width).toBeGreaterThanOrEqual(24);
    expect(Math.abs(strip.height - plot.height)).toBeLessThanOrEqual(2);
    await page.touchscreen.tap(strip.x + strip.width / 2, strip.y + strip.height * 0.5);
    await expectHash(page, /from=201[2-4]/);
    const frame = page.locator(".timeline-window");
    const middle = async () => {
      const box = await frame.boundingBox();
      return (box?.y ?? 0) + (box?.height ?? 0) / 2 - strip.y;
    };
    await expect.poll(async () => Math.abs((await middle()) - strip.height / 2)).toBeLessThan(4);
    await frame.focus();
    await page.keyboard.press("ArrowDown");
    await expect.poll(middle).toBeGreaterThan(strip.height / 2);
    await expect.poll(() => frame.getAttribute("aria-orientation")).toBe("vertical");
  });

  it("walks by arrows, begins where the address has an event, and pinches", async () => {
    const page = await open("sample", `#event=${meeting}`, phone);
    await expect.poll(() => page.locator(".timeline-card", {hasText: "2020"}).count()).toBeGreaterThan(0);
    await page.click('[aria-label="Close"]');
    const before = await periodOf(page);
    const {middle} = await plotOf(page);
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...ys: number[]) =>
      session.send("Input.dispatchTouchEvent", {type, touchPoints: ys.map((y, id) => ({x: middle.x, y, id}))});
    await touch("touchStart", middle.y - 30, middle.y + 30);
    for (let reach = 45; reach <= 120; reach += 15) await touch("touchMove", middle.y - reach, middle.y + reach);
    await touch("touchEnd");
    await expect.poll(() => periodOf(page)).not.toBe(before);
  });
});

describe("everyone", () => {
  const states: [string, string, string, object?][] = [
    ["plain", "sample", ""],
    ["with an event", "sample", `${september}&event=${meeting}`],
    ["as storylines", "sample", "#view=braid"],
    ["dense and dark", "many", "", {colorScheme: "dark"}],
    ["in forced colours", "hundreds", "", {forcedColors: "active"}],
    ["from right to left", "arabic", ""],
    ["on a phone", "sample", `#event=${meeting}`, phone],
    ["at four times the size", "sample", "", {viewport: {width: 320, height: 256}}],
  ];
  it.each(states)("finds nothing that axe finds wrong: %s", async (_, name, hash, options = {}) => {
    const page = await open(name, hash, options);
    await page.waitForTimeout(300);
    await expect.poll(() => findViolations(page)).toEqual([]);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
      .toBeLessThanOrEqual(1);
  });

  it.each(["Find", "Lanes", "Take away"])("finds nothing wrong while a drawer is open: %s", async (name) => {
    const page = await open("hundreds");
    await page.click(`.timeline-bar button:has-text("${name}")`);
    await page.waitForSelector(".timeline-drawer");
    await expect.poll(() => findViolations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.waitForSelector(".timeline-drawer", {state: "detached"});
  });

  it("speaks the page's language, with its forms of number and its direction", async () => {
    const page = await open("arabic");
    await expect.poll(() => page.textContent(".timeline-bar button")).toBe("بحث");
    const names = await page.locator(".timeline-names").boundingBox();
    const plot = await plotOf(page);
    expect(names?.x ?? 0).toBeGreaterThan(plot.x + plot.width - 5);
    const french = await open("french");
    await expect.poll(() => french.textContent(".timeline-bar button")).toBe("Chercher");
  });

  it("lets time run from right to left where the reader wants it to, and arrows with it", async () => {
    const page = await open("sample", "#dir=left");
    const years = page.locator(".timeline-tick-label:not([hidden])");
    const boxes = await years.evaluateAll((all) =>
      all.map((each) => [Number(each.textContent), each.getBoundingClientRect().x] as const),
    );
    const sorted = [...boxes].sort((a, b) => a[0] - b[0]).map(([, x]) => x);
    expect(sorted).toEqual([...sorted].sort((a, b) => b - a));
    await page.focus(".timeline-cursor");
    const position = () => page.evaluate(() => /(\d+) of/.exec(document.activeElement?.textContent ?? "")?.[1]);
    const first = Number(await position());
    await page.keyboard.press("ArrowLeft");
    await expect.poll(async () => Number(await position())).toBeGreaterThan(first);
  });

  it("leaves only the list where no script runs", async () => {
    const page = await open.visit(open.site().url("sample"), {javaScriptEnabled: false});
    await expect.poll(() => page.locator("[data-timeline]").isVisible()).toBe(false);
    await expect.poll(() => page.locator("h2").isVisible()).toBe(true);
  });
});

async function download(page: Page, name: string): Promise<{file: string; text: string; bytes: Buffer}> {
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.click(`.timeline-take button:text-is("${name}")`),
  ]);
  const bytes = readFileSync(await saved.path());
  return {file: saved.suggestedFilename(), text: bytes.toString("utf8"), bytes};
}

describe("taking away", () => {
  it("saves the whole timeline as SVG and PNG, not the part in view", async () => {
    const page = await open("sample", september);
    await page.click("text=Take away");
    const svg = await download(page, "SVG");
    expect(svg.file).toBe("timeline.svg");
    expect(svg.text).toContain("Five neighbours sign"); // of 1996
    expect(svg.text.match(/<svg /g)).toHaveLength(1);
    const png = await download(page, "PNG");
    expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
    expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(2000);
  });

  it("saves storylines as they are drawn, all of them", async () => {
    const page = await open("sample", "#view=braid&from=2020-08-20&to=2020-10-05");
    await page.click("text=Take away");
    const svg = await download(page, "SVG");
    expect(svg.text.match(/class="knot ink"/g)?.length).toBe(1); // a layer with a capsule for each meeting
    expect(svg.text).toContain("The Five agree to reduce forces"); // of 1997
    expect(svg.text).toContain(">1996<");
    expect(svg.text).toContain(">Vladimir Putin<");
    const png = await download(page, "PNG");
    expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
  });

  it("saves the events that the filters leave as CSV, JSON and iCalendar", async () => {
    const page = await open("hundreds", "#status=cancelled");
    await page.click("text=Take away");
    const json = JSON.parse((await download(page, "JSON")).text) as {
      status: string;
      participants: string[];
      quote: string;
    }[];
    expect(json.length).toBeGreaterThan(10);
    expect(new Set(json.map(({status}) => status))).toEqual(new Set(["cancelled"]));
    expect(json[0]?.quote).toContain("It was noted");
    const csv = (await download(page, "CSV")).text.trimEnd().split("\r\n");
    expect(csv).toHaveLength(json.length + 1);
    expect(csv[0]).toContain("id,name,date,start,end,status");
    const ics = (await download(page, "iCalendar")).text;
    expect(ics.startsWith("BEGIN:VCALENDAR\r\n")).toBe(true);
    expect(ics.match(/STATUS:CANCELLED/g)?.length).toBe(ics.match(/BEGIN:VEVENT/g)?.length);
    expect(Math.max(...ics.split("\r\n").map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  it("stands on somebody else's page, in a frame and as an element, with its own styles", async () => {
    const home = open.site().url("sample");
    const script = new URL("/embed/timeline.js", home).href;
    const foreign = createServer((_, response) => {
      response.writeHead(200, {"content-type": "text/html; charset=utf-8"});
      response.end(`<!doctype html><html lang="en"><title>Elsewhere</title><link rel="icon" href="data:,">
<style>button, ul, p {font-size: 40px; color: green}</style><p>Another page</p>
<dateline-timeline src="${home}data/timeline.json" hash="from=2020-08-20&to=2020-10-05"></dateline-timeline>
<iframe src="${home}#event=${meeting}" title="A chronicle" width="900" height="600"></iframe>
<script src="${script}"></script></html>`);
    });
    await new Promise<void>((resolve) => foreign.listen(0, "127.0.0.1", resolve));
    const address = foreign.address();
    try {
      const page = await open.visit(`http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/`);
      await page.waitForSelector('dateline-timeline[data-state="ready"]', {timeout: 20_000});
      const element = page.locator("dateline-timeline");
      await expect.poll(() => element.locator("[data-period]").textContent()).toContain("2020");
      await expect.poll(() => element.locator(".timeline-label:not([hidden])").count()).toBeGreaterThan(3);
      expect(
        await element
          .locator(".timeline-bar button")
          .first()
          .evaluate((button) => getComputedStyle(button).fontSize),
      ).toBe("14px");
      await expect
        .poll(() => element.locator(".timeline-name").first().getAttribute("href"))
        .toContain(`${home}participant/`);
      expect(hashOf(page)).toBe("");
      await expect
        .poll(() => page.frameLocator("iframe").locator(".timeline-panel-title").textContent())
        .toContain("Wang Yi meets");
    } finally {
      foreign.closeAllConnections();
      foreign.close();
    }
  });
});

describe("a story", () => {
  const paragraph = (hash: string, text: string) =>
    `<p data-view="${hash}"><a href="../#${hash}">${text}</a></p><div style="height: 120vh"></div>`;
  it("leads the timeline while it is read, and has links without scripts", async () => {
    const views = ["from=2001-05-01&to=2002-09-01", "from=2020-08-20&to=2020-10-05"] as const;
    open.site().page(
      "/sample/story",
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Story</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/site.css">
<script type="module" src="/timeline.js"></script><body><main><div data-story>
<section class="timeline" style="position: sticky; top: 0" data-timeline data-led data-src="/sample/data/timeline.json" data-base="../" aria-label="Timeline"></section>
<article>${paragraph(views[0], "The beginning")}${paragraph(views[1], "September")}</article></div></main></body></html>`,
    );
    const url = new URL("/sample/story", open.site().url("sample")).href;
    const page = await open.visit(url);
    await page.waitForSelector('[data-state="ready"]');
    await expect.poll(() => periodOf(page)).toContain("2001");
    await page.focus("text=September");
    await expect.poll(() => periodOf(page)).toContain("2020");
    expect(hashOf(page)).toBe("");
    const plain = await open.visit(url, {javaScriptEnabled: false});
    await expect.poll(() => plain.locator("article a").nth(1).getAttribute("href")).toBe(`../#${views[1]}`);
  });
});
