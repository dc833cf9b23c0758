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
  it("is a library for plain JavaScript", () => {
    const project = installPackage();
    writeFileSync(
      join(project, "program.mjs"),
      `import {tagNames, tagTimes} from "dateline";
      const times = tagTimes("Il est arrivé vendredi.", {language: "fr", published: "2020-09-14"});
      const names = tagNames("Wang Yi met Sergey Lavrov in Moscow.", {language: "en"});
      console.log(JSON.stringify([times.map(({date}) => date), names.map(({text}) => text)]));`,
    );
    const output = execFileSync(process.execPath, ["program.mjs"], {cwd: project, encoding: "utf8"});
    expect(JSON.parse(output)).toEqual([["2020-09-11"], ["Wang Yi", "Sergey Lavrov", "Moscow"]]);
  });

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
