import {spawn} from "node:child_process";
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {Dataset} from "../../src/model.ts";
import {buildSite, createParts} from "../../src/site/buildSite.ts";
import {command, type Run, runDateline} from "./runDateline.ts";
import {hashFiles} from "./siteFiles.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-"));
const content = join(folder, "content");
const site = join(folder, "site");
let run: Run;

const article =
  "Ministers meet in Moscow\nPublished: 14 September 2020\n\nThe ministers met in Moscow on 11 September 2020.\n";

/** A folder as folders are: most of it fine. */
beforeAll(async () => {
  mkdirSync(content);
  const write = (name: string, text: string | Uint8Array) => writeFileSync(join(content, name), text);
  write("a-good.txt", article);
  write("b-copy.txt", article);
  write(
    "binary.txt",
    Uint8Array.from({length: 4096}, (_, index) => (index * 167) % 256),
  );
  write("broken.md", "---\ntitle: [unclosed\ndate: 2020-09-14\n---\n\nThe ministers met on 11 September 2020.\n");
  write("empty.txt", "");
  write("large.txt", "The ministers met again and again, and said nothing at all. ".repeat(87_000));
  write("undated.txt", "A note\n\nThe ministers met, and nobody wrote down when.\n");
  write("wrong-date.md", "---\ntitle: Wrong\ndate: 2020-13-45\n---\n\nThe ministers met on 12 September 2020.\n");
  run = await runDateline(["build", "--content", content, "--output", site]);
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

describe("a messy folder", () => {
  it.each(["b-copy.txt", "binary.txt", "broken.md", "empty.txt", "large.txt", "undated.txt", "wrong-date.md"])(
    "has a problem told with the place of %s",
    (name) => {
      expect(run.stderr).toMatch(new RegExp(`^\\S*${name.replace(".", "\\.")}:\\d+:\\d+ .+ \\[\\w+/[\\w-]+\\]$`, "m"));
    },
  );

  it("is built for the rest", () => {
    expect(run.code, run.stderr).toBe(0);
    const {articles, events}: Dataset = JSON.parse(readFileSync(join(site, "data/dataset.json"), "utf8"));
    expect(articles.map(({file}) => file)).toContain("a-good.txt");
    expect(events.map(({date}) => date)).toEqual(["2020-09-11"]);
  });
});

describe("a build that fails", () => {
  const program = fileURLToPath(new URL("../..", import.meta.url));

  it("leaves the published site as it was, byte for byte, and nothing beside it", async () => {
    const before = hashFiles(site);
    const io = {log: () => {}, now: () => 0, measurePeak: () => 0};
    const full = async () => {
      throw new Error("no space left on device");
    };
    const failing = buildSite({content, output: site}, io, {...createParts(content), bundleAssets: full});
    await expect(failing).rejects.toThrow("no space left");
    expect(hashFiles(site)).toEqual(before);
    expect(readdirSync(folder)).toEqual(["content", "site"]);
  });

  it("leaves it so when it is killed, and the next one cleans up", async () => {
    const before = hashFiles(site);
    const child = spawn(process.execPath, [command, "build", "--content", content, "--output", site]);
    await new Promise((resolve) => child.stdout.once("data", resolve));
    child.kill("SIGKILL");
    await new Promise((resolve) => child.once("exit", resolve));
    expect(hashFiles(site)).toEqual(before);
    expect(readdirSync(folder)).toContain(".site-site");
    const {code} = await runDateline(["build", "--content", content, "--output", site]);
    expect(code).toBe(0);
    expect(hashFiles(site)).toEqual(before);
    expect(readdirSync(folder)).toEqual(["content", "site"]);
  });

  it("leaves nothing when it is interrupted", async () => {
    const child = spawn(process.execPath, [command, "build", "--content", content, "--output", site]);
    await new Promise((resolve) => child.stdout.once("data", resolve));
    child.kill("SIGINT");
    expect(await new Promise((resolve) => child.once("exit", resolve))).toBe(130);
    expect(readdirSync(folder)).toEqual(["content", "site"]);
  });

  it("changes nothing when it cannot begin", async () => {
    const other = join(folder, "locked");
    cpSync(site, join(other, "site"), {recursive: true});
    writeFileSync(join(other, ".site-site"), "a file where the build would work");
    const before = hashFiles(other);
    const {code, stderr} = await runDateline(["build", "--content", content, "--output", join(other, "site")]);
    expect(stderr).toMatch(/^dateline: /m);
    expect(code).toBe(1);
    expect(hashFiles(other)).toEqual(before);
  });

  it("refuses to publish over the program itself", async () => {
    const {code, stderr} = await runDateline(["build", "--content", content, "--output", program]);
    expect(stderr).toContain("contains dateline itself");
    expect(code).toBe(1);
  });
});

describe("a folder without articles", () => {
  it("becomes a site all the same", async () => {
    const empty = join(folder, "empty");
    mkdirSync(empty);
    const {code, stdout} = await runDateline(["build", "--content", empty, "--output", join(folder, "empty-site")]);
    expect(code).toBe(0);
    expect(stdout).toContain("0 articles, 0 events");
  });
});
