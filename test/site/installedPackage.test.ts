import {execFileSync} from "node:child_process";
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {describe, expect, it} from "vitest";
import {createFolder} from "./temporaryFolder.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A project that has installed the package: its published files among the packages that it needs. */
function installPackage(): string {
  const folder = createFolder();
  const modules = join(folder, "node_modules");
  mkdirSync(modules);
  for (const name of readdirSync(join(root, "node_modules"))) {
    if (!name.startsWith(".")) symlinkSync(join(root, "node_modules", name), join(modules, name), "junction");
  }
  const settings: {files: string[]} = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  for (const path of ["package.json", ...settings.files]) {
    cpSync(join(root, path), join(modules, "dateline", path), {recursive: true});
  }
  return folder;
}

describe("the installed package", () => {
  it("builds the site of another project", () => {
    const project = installPackage();
    mkdirSync(join(project, "content"));
    writeFileSync(
      join(project, "content/a.txt"),
      "Ministers meet\nPublished: 14 September 2020\n\nThe ministers met in Moscow on 11 September 2020.\n",
    );
    const command = join(project, "node_modules/dateline/src/cli/dateline.mjs");
    const output = execFileSync(process.execPath, [command, "build"], {cwd: project, encoding: "utf8"});
    expect(output).toContain("1 article, 1 event");
    expect(existsSync(join(project, "_site/index.html"))).toBe(true);
  });
});
