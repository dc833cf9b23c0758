import {mkdirSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it, onTestFinished, vi} from "vitest";
import {findChanges, takeSnapshot, watchFolders} from "../../src/site/folderWatch.ts";
import {createFolder} from "./temporaryFolder.ts";

describe("findChanges(before, after)", () => {
  it("finds what was written, made and removed", () => {
    const folder = createFolder();
    writeFileSync(join(folder, "kept"), "");
    writeFileSync(join(folder, "gone"), "");
    writeFileSync(join(folder, "written"), "");
    const before = takeSnapshot([folder]);
    rmSync(join(folder, "gone"));
    writeFileSync(join(folder, "written"), "more");
    mkdirSync(join(folder, "made"));
    const changes = findChanges(before, takeSnapshot([folder]));
    expect(changes).toEqual(["gone", "made", "written"].map((name) => join(folder, name)));
  });
  it("finds a file that was exchanged for one of the same size, as editors save", () => {
    const folder = createFolder();
    writeFileSync(join(folder, "a"), "1");
    const before = takeSnapshot([folder]);
    writeFileSync(join(folder, "b"), "2");
    renameSync(join(folder, "b"), join(folder, "a"));
    expect(findChanges(before, takeSnapshot([folder]))).toEqual([join(folder, "a")]);
  });
});

describe("takeSnapshot(folders)", () => {
  it("passes over hidden files, and folders that are not there", () => {
    const folder = createFolder();
    writeFileSync(join(folder, ".swap"), "");
    expect([...takeSnapshot([folder, join(folder, "missing")]).keys()]).toEqual([folder]);
  });
});

describe("watchFolders(folders, changed)", () => {
  it("tells of a file in a folder that was made meanwhile", async () => {
    const folder = createFolder();
    const changed = vi.fn(async () => {});
    const watch = watchFolders([folder], changed);
    onTestFinished(() => watch.close());
    mkdirSync(join(folder, "new"));
    await vi.waitFor(() => expect(changed).toHaveBeenCalled(), {timeout: 30_000});
    writeFileSync(join(folder, "new/article.md"), "");
    const told = expect.arrayContaining([join(folder, "new/article.md")]);
    await vi.waitFor(() => expect(changed).toHaveBeenCalledWith(told), {timeout: 30_000});
  });
});
