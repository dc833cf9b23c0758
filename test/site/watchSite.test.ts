import {type ChildProcess, spawn} from "node:child_process";
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it, vi} from "vitest";
import {launchChromium} from "../browser/chromium.ts";

const origin = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "dateline-"));
const program = join(folder, "program"); // a copy, as its templates and styles are edited here
const content = join(folder, "content");
let server: ChildProcess;
let browser: Browser;
let page: Page;
let url: string;
let output = "";

beforeAll(async () => {
  for (const path of ["src", "assets", "package.json", "tsconfig.json", "eleventy.config.ts"]) {
    cpSync(join(origin, path), join(program, path), {recursive: true});
  }
  symlinkSync(join(origin, "node_modules"), join(program, "node_modules"), "junction");
  cpSync(join(origin, "test/sites/small/content"), content, {recursive: true});
  const args = [
    "serve",
    "--content",
    content,
    "--output",
    join(folder, "site"),
    "--port",
    "0",
    "--path-prefix",
    "/sub/",
  ];
  server = spawn(process.execPath, [join(program, "src/cli/dateline.mjs"), ...args], {cwd: folder});
  server.stdout?.on("data", (data) => {
    output += data;
  });
  server.stderr?.on("data", (data) => {
    output += data;
  });
  await vi.waitUntil(() => /serving +http/.test(output) || server.exitCode !== null, {timeout: 120_000});
  if (server.exitCode !== null) throw new Error(output);
  url = /serving +(http\S+)/.exec(output)?.[1] ?? "";
  browser = await launchChromium();
  page = await browser.newPage();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  if (server.exitCode === null) {
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGINT");
    await ended;
  }
  rmSync(folder, {recursive: true, force: true});
});

/** Waits until the open page says it, without being asked to load again. */
async function waitForText(text: string): Promise<void> {
  await page.waitForFunction((words) => document.body.innerText.includes(words), text, {timeout: 60_000});
}

const edit = (path: string, change: (text: string) => string) => {
  const file = join(program, path);
  writeFileSync(file, change(readFileSync(file, "utf8")));
};

describe("dateline serve", () => {
  it("serves on this machine only, below the prefix, the pages as they are published and one script more", async () => {
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/sub\/$/);
    const served = await (await fetch(url)).text();
    const published = readFileSync(join(folder, "site/index.html"), "utf8");
    expect(served.replace(/<script defer src="\/sub\/__dateline\/reload\.js" data-build="1"><\/script>/, "")).toBe(
      published,
    );
    expect(published).not.toContain("__dateline");
  });

  it("shows a new article in the open page, and takes it away again", async () => {
    await page.goto(`${url}article/`);
    mkdirSync(join(content, "new"));
    writeFileSync(
      join(content, "new/late.txt"),
      "Ministers meet late\n2020-10-02\n\nThe ministers met in Moscow on 1 October 2020.\n",
    );
    await waitForText("Ministers meet late");
    rmSync(join(content, "new/late.txt"));
    await page.waitForFunction(() => !document.body.innerText.includes("Ministers meet late"), undefined, {
      timeout: 60_000,
    });
  });

  it("shows a change of a component, deep below a template", async () => {
    await page.goto(`${url}about/`);
    edit("src/pages/layouts/Page.tsx", (text) => text.replace("</main>", "Changed in the layout</main>"));
    await waitForText("Changed in the layout");
  });

  it("shows a change of a style", async () => {
    edit("assets/css/site.css", (text) => `${text}\nbody {border-top: 7px solid}\n`);
    const isChanged = () => getComputedStyle(document.body).borderTopWidth === "7px";
    await page.waitForFunction(isChanged, undefined, {timeout: 60_000});
  });

  it("shows a change of the timeline's code", async () => {
    edit("src/timeline/main.ts", (text) => `${text}\ndocument.documentElement.dataset.edited = "yes";\n`);
    await page.goto(`${url}#view=braid`); // a view brings the timeline in sight, and only then is its code loaded
    await page.waitForFunction(() => document.documentElement.dataset.edited === "yes", undefined, {timeout: 60_000});
  });

  it("keeps the last good site when a build fails, says why here and there, and recovers", async () => {
    const layout = "src/pages/layouts/Page.tsx";
    const good = readFileSync(join(program, layout), "utf8");
    await page.goto(`${url}about/`);
    writeFileSync(join(program, layout), `${good}\nconst broken = ;\n`);
    await waitForText("The last build failed");
    expect(await page.innerText("body")).toContain("Page.tsx");
    expect(await page.locator("h1").count()).toBe(1);
    expect(output).toMatch(/failed .*[\s\S]*Page\.tsx/);
    writeFileSync(join(program, layout), good.replace("Changed in the layout", "Mended"));
    await waitForText("Mended");
    expect(await page.innerText("body")).not.toContain("The last build failed");
  });
});
