import {readdirSync, readFileSync} from "node:fs";
import {join, sep} from "node:path";
import {describe, expect, it} from "vitest";
import {findImports, findViolations, floors, type SourceFile} from "./floors.ts";

const source = join(import.meta.dirname, "../src");

function readSources(): SourceFile[] {
  return readdirSync(source, {recursive: true, encoding: "utf8"})
    .filter((path) => /\.(tsx?|m?js)$/.test(path))
    .sort()
    .map((path) => ({path: path.split(sep).join("/"), text: readFileSync(join(source, path), "utf8")}));
}

describe("the house", () => {
  it("keeps its floors", () => {
    expect(findViolations(readSources())).toEqual([]);
  });

  it("is drawn in the README as it stands", () => {
    const readme = readFileSync(join(source, "../README.md"), "utf8");
    for (const room of [...floors.flat(), "timeline", "controls"]) expect(readme).toContain(room);
  });
});

describe("findViolations(files)", () => {
  const violationsOf = (path: string, text: string) => findViolations([{path, text}]);

  it("allows what runs down", () => {
    expect(violationsOf("time/dates.ts", 'import type {Sentence} from "../model.ts";')).toEqual([]);
    expect(violationsOf("cli/main.ts", 'const {build} = await import("../site/buildSite.ts");')).toEqual([]);
    expect(
      violationsOf("timeline/main.ts", 'import type {Dataset} from "../model.ts";\nimport {select} from "d3";'),
    ).toEqual([]);
  });

  it.each([
    ["an arrow that runs up", "time/dates.ts", 'import {findEvents} from "../events/findEvents.ts";'],
    ["one that runs up by way of a type", "time/dates.ts", 'import type {Draft} from "../events/draft.ts";'],
    ["one between two rooms of a floor", "places/places.ts", 'import {readArticle} from "../reading/readArticle.ts";'],
    ["an export from above", "model.ts", 'export * from "./problems.ts";'],
    ["an import over several lines", "time/dates.ts", 'import {\n  a,\n  b,\n} from "../dataset/dataset.ts";'],
    ["an import for its effect", "language/index.ts", 'import "../site/buildSite.ts";'],
    ["a dynamic import", "pages/home.11ty.tsx", 'const late = () => import("../site/buildSite.ts");'],
    ["a type by import()", "pages/home.tsx", 'type Site = typeof import("../site/buildSite.ts");'],
    ["a dynamic import that no test can read", "dataset/dataset.ts", "await import(name);"],
    ["a dynamic import made of parts", "dataset/dataset.ts", ["await import(`../$", "{room}/index.ts`);"].join("")],
    ["require", "dataset/dataset.ts", 'require("../cli/main.ts");'],
    ["a room that nobody named", "weather/rain.ts", "export const rain = true;"],
    ["a file beside the rooms", "tools.ts", "export const tool = true;"],
    ["a file that says nothing", "time/utils.ts", "export const day = 1;"],
    ["an engine that imports one language", "time/dates.ts", 'import {french} from "../language/fr/index.ts";'],
    ["the timeline using the build", "timeline/main.ts", 'import {placeOf} from "../problems.ts";'],
    ["the timeline using more than types", "timeline/main.ts", 'import {version} from "../model.ts";'],
    ["the timeline using node", "timeline/main.ts", 'import {readFileSync} from "node:fs";'],
    ["the page's scripts using the build", "controls/main.ts", 'import {paths} from "../pages/paths.ts";'],
    ["the timeline being used", "pages/home.tsx", 'import {draw} from "../timeline/main.ts";'],
    ["an import from outside src", "site/site.ts", 'import {findViolations} from "../../test/floors.ts";'],
    ["a file past 400 lines", "time/dates.ts", "const day = 1;\n".repeat(401)],
  ])("finds %s", (_, path, text) => {
    expect(violationsOf(path, text)).toHaveLength(1);
  });

  it("finds a circle of files", () => {
    const files = [
      {path: "time/a.ts", text: 'import {b} from "./b.ts";'},
      {path: "time/b.ts", text: 'import {a} from "./a.ts";'},
    ];
    expect(findViolations(files)).toEqual(["time/a.ts → time/b.ts → time/a.ts is a circle"]);
  });
});

describe("findImports(text)", () => {
  it("tells types from values", () => {
    const text =
      'import type {A} from "./a.ts";\nimport {b} from "./b.ts";\nexport {c} from "./c.ts";\nexport type {D} from "./d.ts";';
    expect(findImports(text)).toEqual([
      {to: "./a.ts", isType: true},
      {to: "./b.ts", isType: false},
      {to: "./c.ts", isType: false},
      {to: "./d.ts", isType: true},
    ]);
  });

  it("is not led astray by an export that ends before a string", () => {
    expect(findImports('export const a = 1;\nconst from = "./b.ts";')).toEqual([]);
  });
});
