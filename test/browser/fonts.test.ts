import {readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {launchChromium} from "./chromium.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** How wide words are in one of the site's fonts, as a share of how wide they are when no letter joins the next. */
async function measureJoined(file: string, words: readonly string[]): Promise<Record<string, number>> {
  const url = new URL(`../../assets/fonts/${file}`, import.meta.url);
  const bytes = readFileSync(fileURLToPath(url)).toString("base64");
  const page = await browser.newPage();
  const widths = await page.evaluate(
    async ([source, given]) => {
      await document.fonts.add(await new FontFace("measured", `url(${source})`).load());
      const context = document.createElement("canvas").getContext("2d");
      if (!context) throw new Error("no canvas");
      context.font = "100px measured";
      const widthOf = (text: string) => context.measureText(text).width;
      return given.map((word) => [word, widthOf(word) / widthOf([...word].join("\u200c"))] as const);
    },
    [`data:font/woff2;base64,${bytes}`, words] as const,
  );
  await page.close();
  return Object.fromEntries(widths);
}

describe("the Arabic face", () => {
  it("joins every letter that joins, those with dots and signs too", async () => {
    const widths = await measureJoined("naskh-arabic.woff2", ["شنغهاي", "تيانجين", "العربية", "منظمة", "قمة", "في"]);
    for (const [word, share] of Object.entries(widths)) expect(share, word).toBeLessThan(0.86);
  });
});
