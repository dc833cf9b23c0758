import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {meeting, september, useTimelines} from "./openTimeline.ts";

const open = useTimelines();
const chosen = `${september}&event=${meeting}`;
const clipboard = {permissions: ["clipboard-read", "clipboard-write"]};

describe("an event, carried away", () => {
  it("is copied as a citation, with its sentence, its article and its address", async () => {
    const page = await open("sample", chosen, clipboard);
    await page.waitForSelector(".timeline-panel blockquote");
    await page.click("text=Copy as citation");
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toContain("11 September 2020");
    expect(await copied()).toBe(
      `Wang Yi meets Sergei Lavrov in Moscow. 11 September 2020. “Wang Yi meets Sergei Lavrov in Moscow.” The Chronicle, A short history of the organisation. ${open.site().url("sample")}event/${meeting}/`,
    );
    await page.waitForFunction(() => document.querySelector("[data-live]")?.textContent?.startsWith("Copied"));
  });

  it("is copied as a link that gives back the view, and saved as a picture", async () => {
    const page = await open("sample", chosen, clipboard);
    await page.waitForSelector(".timeline-panel blockquote");
    await page.click(".timeline-panel >> text=Copy the link");
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toBe(page.url());
    expect(page.url()).toContain(`event=${meeting}`);
    const [saved] = await Promise.all([page.waitForEvent("download"), page.click("text=Save as image")]);
    expect(saved.suggestedFilename()).toBe(`${meeting}.png`);
    const bytes = readFileSync(await saved.path());
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2400, 1260]);
  });

  it("is told as text where the clipboard is closed", async () => {
    const page = await open("sample", chosen);
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", {value: {writeText: () => Promise.reject(new Error("closed"))}});
    });
    await page.click(".timeline-panel >> text=Copy the link");
    await page.waitForFunction(() => document.querySelector("[data-live]")?.textContent?.includes("event="));
  });
});

describe("on paper", () => {
  it("prints the whole timeline alone, and gives the page back", async () => {
    const page = await open("sample", september);
    await page.evaluate(() => {
      window.print = () => {
        const sheet = document.querySelector(".timeline-print");
        document.documentElement.dataset.printed = sheet?.textContent ?? "";
      };
    });
    await page.click("text=Take away");
    await page.click('.timeline-take button:text-is("Print")');
    await page.waitForFunction(() => (document.documentElement.dataset.printed ?? "") !== "");
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.printed)).toContain("Five neighbours"); // of 1996
    await page.emulateMedia({media: "print"});
    await expect.poll(() => page.locator(".timeline-print svg").isVisible()).toBe(true);
    await expect.poll(() => page.locator("main").isVisible()).toBe(false);
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    await expect.poll(() => page.locator(".timeline-print").count()).toBe(0);
    await expect.poll(() => page.locator("main").isVisible()).toBe(true);
  });

  it("paints all of the drawing before the page itself is printed, and only what is seen after", async () => {
    const page = await open("many", "#more=40");
    const heights = () =>
      page.evaluate(() => {
        const lanes = document.querySelector("[data-lanes]") as HTMLElement;
        return {all: lanes.clientHeight, painted: lanes.querySelector("canvas")?.clientHeight ?? 0};
      });
    await expect.poll(async () => (await heights()).all).toBeGreaterThan(2500);
    const before = await heights();
    expect(before.painted).toBeLessThan(before.all);
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    expect((await heights()).painted).toBe(before.all);
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    await expect.poll(async () => (await heights()).painted).toBeLessThan(before.all);
    await page.evaluate(() => window.scrollTo(0, 2400));
    await page.waitForFunction(() => {
      const canvas = document.querySelector("[data-lanes] > canvas")?.getBoundingClientRect();
      return canvas !== undefined && canvas.top <= 60 && canvas.bottom >= innerHeight;
    });
  });
});

describe("in forced colours", () => {
  it("paints with the system's colours", async () => {
    const page = await open("sample", "", {forcedColors: "active", colorScheme: "dark"});
    const found = await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>("[data-lanes] > canvas");
      const data = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      let ink = 0;
      for (let at = 0; at < data.length; at += 4)
        if (data[at + 3] === 255 && data[at] === 255 && data[at + 1] === 255 && data[at + 2] === 255) ink++;
      return ink;
    });
    expect(found).toBeGreaterThan(500); // CanvasText is white there
  });
});
