import {join} from "node:path";
import type {Browser, CDPSession, Page} from "playwright-core";
import {launchChromium} from "../browser/chromium.ts";
import {makeChronicle} from "../timeline/makeChronicle.ts";
import {installBeside} from "./installBeside.ts";
import {type FindFigures, measureFind} from "./timeline/measureFind.ts";
import {type Contender, serveBench} from "./timeline/serveBench.ts";
import {readMetrics, readTask, waitFrames, within} from "./timeline/tasks.ts";

const folder = join(import.meta.dirname, "timeline");
const modules = join(folder, "node_modules");
const STEPS = 16;
const PATIENCE = 60; // s until a drawing must be there, and once more until it has been moved

interface Figures {
  ready: number; // ms of task time on the main thread
  script: number; // ms of it in scripts
  wheel: number; // ms of task time for each step
  drag: number;
  median: number; // ms between frames while zooming and dragging
  slow: number; // the same, 95th percentile
  heap: number; // MB
  elements: number;
  bytes: number; // kB, compressed
  find: FindFigures | null; // of ours
}

/**
 * Measures the timeline beside a bare canvas and three peers in headless Chromium, all in one run: words are sizes, 300,
 * 1000, 10000 and 100000 unless told; `--ours` leaves the peers out. Read the ratios: milliseconds are this machine's.
 */
export async function measureTimeline(words: readonly string[]): Promise<string> {
  const sizes = words.filter((word) => /^\d+$/.test(word)).map(Number);
  const isAlone = words.includes("--ours");
  if (!isAlone) installBeside(folder);
  const tables: string[] = [];
  for (const size of sizes.length > 0 ? sizes : [300, 1000, 10_000, 100_000]) {
    tables.push(await measureSize(size, isAlone));
    process.stderr.write(`${tables.at(-1)}\n`);
  }
  return tables.join("\n");
}

async function measureSize(size: number, isAlone: boolean): Promise<string> {
  const site = await serveBench(makeChronicle(size), isAlone ? null : modules);
  const rows: string[] = [];
  const browser = await launchChromium();
  let find = "";
  try {
    const fair = site.contenders.slice(0, 2);
    const runs = new Map(fair.map((contender) => [contender, [] as Figures[]]));
    for (let run = 0; run < 4; run++) {
      for (const contender of run % 2 === 0 ? fair : [...fair].reverse()) {
        const figures = await measureOnce(browser, contender);
        if (typeof figures !== "string" && run > 0) runs.get(contender)?.push(figures); // the first run warms the browser
      }
    }
    const [ours, bare] = fair.map((contender) => findMedians(runs.get(contender) ?? []));
    for (const [index, figures] of [ours, bare].entries())
      if (figures) rows.push(writeRow(fair[index]?.name ?? "", figures));
    if (ours && bare) rows.push(writeRatios(ours, bare));
    if (ours?.find) find = writeFind(ours.find);
    for (const peer of site.contenders.slice(2)) {
      const own = await launchChromium(); // a page that no longer answers goes with it
      const figures = await measureOnce(own, peer);
      await within(own.close(), 10_000);
      rows.push(
        typeof figures === "string" ? `| ${peer.name} | ${figures} | | | | | | | | |` : writeRow(peer.name, figures),
      );
    }
  } finally {
    await browser.close();
    site.close();
  }
  const head = "| | ready | script | wheel step | drag step | frame | frame, 95 % | heap MB | elements | kB |";
  return `\n### ${size.toLocaleString("en")} events\n\n${head}\n|---|---|---|---|---|---|---|---|---|---|\n${rows.join("\n")}\n${find}`;
}

/** One run; or in words why there is none. */
async function measureOnce(browser: Browser, contender: Contender): Promise<Figures | string> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  contender.bytes();
  const drawn = within(openContender(page, contender), PATIENCE * 1000);
  if ((await drawn) === null) {
    await within(context.close(), 10_000);
    return `not ready after ${PATIENCE} s`;
  }
  const figures = await within(moveContender(page, session, contender), PATIENCE * 1000);
  await within(context.close(), 10_000);
  return figures ?? `ready, then not moved in ${PATIENCE} s`;
}

async function openContender(page: Page, {url, ready}: Contender): Promise<true> {
  await page.goto(url, {timeout: 0});
  await page.waitForSelector(ready, {state: "attached", timeout: 0});
  await waitFrames(page);
  return true;
}

async function moveContender(page: Page, session: CDPSession, contender: Contender): Promise<Figures> {
  const ready = await readMetrics(session);
  const bytes = contender.bytes();
  const box = await page.locator(contender.surface).first().boundingBox();
  if (!box) throw new Error(`${contender.name} has no drawing`);
  const middle = {x: box.x + Math.min(box.width, 1200) / 2, y: box.y + Math.min(box.height / 2, 250)};
  await page.mouse.move(middle.x - 4, middle.y);
  await page.mouse.move(middle.x, middle.y);
  await waitFrames(page);
  await page.evaluate(recordFrames);
  const wheel = await measureSteps(
    page,
    session,
    async (step) => page.mouse.wheel(0, step < STEPS / 2 ? -120 : 120),
    STEPS,
  );
  for (let step = 0; step < 6; step++) await page.mouse.wheel(0, -120);
  await page.waitForTimeout(400);
  await page.mouse.down();
  const drag = await measureSteps(
    page,
    session,
    async (step) => page.mouse.move(middle.x + (step < STEPS / 2 ? 12 * step : 12 * (STEPS - step)), middle.y + 3),
    STEPS,
  );
  await page.mouse.up();
  const frames = await page.evaluate(() => (window as unknown as {frames_: number[]}).frames_);
  await session.send("HeapProfiler.collectGarbage");
  const {JSHeapUsedSize: heap} = await readMetrics(session);
  const elements = await page.evaluate(() => document.querySelectorAll("*").length);
  frames.sort((a, b) => a - b);
  return {
    ready: (ready.TaskDuration ?? 0) * 1000,
    script: (ready.ScriptDuration ?? 0) * 1000,
    wheel,
    drag,
    median: frames[Math.floor(frames.length / 2)] ?? 0,
    slow: frames[Math.floor(frames.length * 0.95)] ?? 0,
    heap: (heap ?? 0) / 1e6,
    elements,
    bytes: bytes / 1000,
    find: contender.isOurs ? await measureFind(page, session) : null,
  };
}

/** Runs in the page, as text: the times between frames, while something moves. */
const recordFrames = `
  window.frames_ = [];
  let last = performance.now();
  requestAnimationFrame(function record(now) {
    window.frames_.push(now - last);
    last = now;
    requestAnimationFrame(record);
  });
`;

async function measureSteps(
  page: Page,
  session: CDPSession,
  step: (index: number) => Promise<void>,
  count: number,
): Promise<number> {
  const before = await readTask(session);
  for (let index = 0; index < count; index++) {
    await step(index);
    await waitFrames(page);
  }
  return ((await readTask(session)) - before) / count;
}

function findMedians(runs: readonly Figures[]): Figures | null {
  if (runs.length === 0) return null;
  const median = (pick: (run: Figures) => number) => {
    const values = runs.map(pick).sort((a, b) => a - b);
    return ((values[Math.floor((values.length - 1) / 2)] ?? 0) + (values[Math.ceil((values.length - 1) / 2)] ?? 0)) / 2;
  };
  const of = (key: Exclude<keyof Figures, "find">) => median((run) => run[key]);
  const find = (key: keyof FindFigures) => median((run) => run.find?.[key] ?? 0);
  return {
    ready: of("ready"),
    script: of("script"),
    wheel: of("wheel"),
    drag: of("drag"),
    median: of("median"),
    slow: of("slow"),
    heap: of("heap"),
    elements: of("elements"),
    bytes: of("bytes"),
    find: runs[0]?.find ? {first: find("first"), search: find("search"), filter: find("filter")} : null,
  };
}

function writeFind({first, search, filter}: FindFigures): string {
  const [one, other, choice] = [first, search, filter].map((value) => value.toFixed(0));
  return `\nFinding, in ms of processor time until all is drawn anew: the first search ${one}, each other ${other}, a filter ${choice}.\n`;
}

function writeRow(name: string, {ready, script, wheel, drag, median, slow, heap, elements, bytes}: Figures): string {
  const cells = [ready, script, wheel, drag].map((value) => value.toFixed(value < 20 ? 1 : 0));
  return `| ${name} | ${[...cells, median.toFixed(1), slow.toFixed(1), heap.toFixed(1), elements.toLocaleString("en"), bytes.toFixed(0)].join(" | ")} |`;
}

function writeRatios(ours: Figures, bare: Figures): string {
  const keys = ["ready", "script", "wheel", "drag", "median", "slow", "heap"] as const;
  return `| *ours ÷ bare canvas* | ${keys.map((key) => (ours[key] / bare[key]).toFixed(2)).join(" | ")} | | |`;
}
