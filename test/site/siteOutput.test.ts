import {existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {openOutput} from "../../src/site/siteOutput.ts";
import {createFolder} from "./temporaryFolder.ts";

const page = (text: string) => `<!doctype html><html>${text}</html>\n`;

function publish(output: string, text: string): void {
  const site = openOutput(output, {});
  writeFileSync(join(site.folder, "index.html"), page(text));
  site.publish();
}

const read = (output: string) => readFileSync(join(output, "index.html"), "utf8");

describe("openOutput(output, precious)", () => {
  it("publishes into a folder that is not there yet, and leaves nothing beside it", () => {
    const folder = createFolder();
    publish(join(folder, "a/site"), "one");
    expect(read(join(folder, "a/site"))).toBe(page("one"));
    expect(readdirSync(join(folder, "a"))).toEqual(["site"]);
  });

  it("exchanges the whole folder, with what the last build wrote", () => {
    const output = join(createFolder(), "site");
    publish(output, "one");
    writeFileSync(join(output, "stale.html"), "");
    publish(output, "two");
    expect(readdirSync(output).sort()).toEqual([".dateline", "index.html"]);
    expect(read(output)).toBe(page("two"));
  });

  it("changes nothing when it is discarded", () => {
    const folder = createFolder();
    const output = join(folder, "site");
    publish(output, "one");
    const site = openOutput(output, {});
    writeFileSync(join(site.folder, "index.html"), page("two"));
    site.discard();
    expect(read(output)).toBe(page("one"));
    expect(readdirSync(folder)).toEqual(["site"]);
  });

  it.each([
    ["is empty", null],
    ["has half a home page", "<!doctype html><html><body>"],
  ])("refuses to publish a site that %s", (_, home) => {
    const output = join(createFolder(), "site");
    publish(output, "one");
    const site = openOutput(output, {});
    if (home !== null) writeFileSync(join(site.folder, "index.html"), home);
    expect(() => site.publish()).toThrow("nothing was published");
    site.discard();
    expect(read(output)).toBe(page("one"));
  });

  it("takes an empty folder, but none with files of others", () => {
    const output = createFolder();
    publish(output, "one");
    const foreign = createFolder();
    writeFileSync(join(foreign, "thesis.doc"), "years of work");
    expect(() => openOutput(foreign, {})).toThrow("holds files that dateline did not write");
    expect(readdirSync(foreign)).toEqual(["thesis.doc"]);
  });

  it("refuses a file", () => {
    const file = join(createFolder(), "site");
    writeFileSync(file, "");
    expect(() => openOutput(file, {})).toThrow("is a file");
  });

  it("refuses to be, to contain and to lie in the content, by way of a link too", () => {
    const folder = createFolder();
    const content = join(folder, "content");
    mkdirSync(content);
    symlinkSync(content, join(folder, "link"));
    const precious = {"the content": content};
    expect(() => openOutput(content, precious)).toThrow("contains the content");
    expect(() => openOutput(join(folder, "link"), precious)).toThrow("contains the content");
    expect(() => openOutput(folder, precious)).toThrow("contains the content");
    expect(() => openOutput(join(content, "site"), precious)).toThrow("lies in the content");
    expect(() => openOutput(join(folder, "link/site"), precious)).toThrow("lies in the content");
  });

  it("takes a neighbour whose name only begins alike", () => {
    const folder = createFolder();
    mkdirSync(join(folder, "site-content"));
    openOutput(join(folder, "site"), {"the content": join(folder, "site-content")}).discard();
  });

  it("exchanges what a linked output leads to, and keeps the link", () => {
    const folder = createFolder();
    mkdirSync(join(folder, "real"));
    symlinkSync(join(folder, "real"), join(folder, "link"));
    publish(join(folder, "link"), "one");
    expect(read(join(folder, "real"))).toBe(page("one"));
  });

  it("lets no two builds write at once", () => {
    const output = join(createFolder(), "site");
    const first = openOutput(output, {});
    expect(() => openOutput(output, {})).toThrow("another build");
    first.discard();
    openOutput(output, {}).discard();
  });

  it("cleans up after a build that was killed", () => {
    const folder = createFolder();
    const output = join(folder, "site");
    mkdirSync(join(folder, ".site-site/new"), {recursive: true});
    writeFileSync(join(folder, ".site-site/owner.json"), JSON.stringify({pid: 2 ** 22 + 1, started: null}));
    publish(output, "one");
    expect(readdirSync(folder)).toEqual(["site"]);
  });

  it("puts back the site of a build that was killed between its two renames", () => {
    const folder = createFolder();
    const output = join(folder, "site");
    const old = join(folder, ".site-site/old");
    mkdirSync(old, {recursive: true});
    writeFileSync(join(old, "index.html"), page("one"));
    writeFileSync(join(folder, ".site-site/owner.json"), JSON.stringify({pid: 2 ** 22 + 1, started: null}));
    openOutput(output, {}).discard();
    expect(read(output)).toBe(page("one"));
  });

  it("is not kept out by a process that only has the number of one that was killed", () => {
    const folder = createFolder();
    mkdirSync(join(folder, ".site-site"));
    writeFileSync(join(folder, ".site-site/owner.json"), JSON.stringify({pid: process.pid, started: "another start"}));
    openOutput(join(folder, "site"), {}).discard();
    expect(existsSync(join(folder, ".site-site"))).toBe(false);
  });
});
