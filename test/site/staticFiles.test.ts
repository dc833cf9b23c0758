import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {findAnswer} from "../../src/site/staticFiles.ts";
import {createFolder} from "./temporaryFolder.ts";

function createSite(): string {
  const folder = join(createFolder(), "site");
  mkdirSync(join(folder, "article"), {recursive: true});
  for (const path of ["index.html", "404.html", "article/index.html", "site.css"])
    writeFileSync(join(folder, path), path);
  writeFileSync(join(folder, "../secret.txt"), "");
  return folder;
}

describe("findAnswer(folder, path)", () => {
  it("finds files and the index of folders", () => {
    const site = createSite();
    expect(findAnswer(site, "")).toMatchObject({file: join(site, "index.html"), status: 200});
    expect(findAnswer(site, "article/")).toMatchObject({file: join(site, "article/index.html")});
    expect(findAnswer(site, "site.css")).toMatchObject({type: "text/css; charset=utf-8"});
  });
  it("leads to a folder's own address", () => {
    expect(findAnswer(createSite(), "article")).toEqual({redirect: "article/"});
  });
  it.each(["nothing", "../secret.txt", "article/../../secret.txt", "a\0b", "site.css/"])("has no %j", (path) => {
    const site = createSite();
    expect(findAnswer(site, path)).toMatchObject({file: join(site, "404.html"), status: 404});
  });
});
