import {readFileSync} from "node:fs";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import type {Browser} from "playwright-core";

/** What a reader loads to see a page. */
export interface Weight {
  bytes: number; // of all that is loaded, each file as gzip makes it; fonts and pictures as they are
  requests: number;
  elements: number;
  shift: number; // cumulative layout shift
}

/**
 * Opens a page of a hosted site, whose files are in `folder`, and weighs all that it loads, a timeline further down too: that comes
 * into view first, as for who reads on.
 */
export async function weighPage(browser: Browser, origin: string, folder: string, path: string): Promise<Weight> {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}});
  const loaded = new Set<string>();
  page.on("response", (response) => {
    if (response.url().startsWith(origin))
      loaded.add(
        response
          .url()
          .slice(origin.length)
          .replace(/[?#].*/, ""),
      );
  });
  await page.goto(origin + path, {waitUntil: "networkidle"});
  const timeline = page.locator("[data-timeline]");
  if ((await timeline.count()) > 0) {
    await timeline.scrollIntoViewIfNeeded();
    await timeline.locator("canvas").first().waitFor();
    await page.waitForLoadState("networkidle");
  }
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & {value: number}).value;
        }).observe({type: "layout-shift", buffered: true});
        setTimeout(() => resolve(sum), 500);
      }),
  );
  const elements = await page.evaluate(() => document.querySelectorAll("*").length);
  await page.close();
  return {
    bytes: [...loaded].reduce((sum, each) => sum + weigh(folder, each), 0),
    requests: loaded.size,
    elements,
    shift,
  };
}

function weigh(folder: string, file: string): number {
  const path = join(folder, decodeURIComponent(file));
  const content = readFileSync(file === "" || file.endsWith("/") ? join(path, "index.html") : path);
  return /\.(?:woff2|png|webp|jpe?g|pagefind|pf_\w+)$/.test(path)
    ? content.length
    : gzipSync(content, {level: 9}).length;
}
