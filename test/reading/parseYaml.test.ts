import {describe, expect, it} from "vitest";
import type {Problem} from "../../src/model.ts";
import {parseYaml, type YamlPath} from "../../src/reading/parseYaml.ts";

function parse(source: string) {
  const problems: Problem[] = [];
  const document = parseYaml(source, {file: "a.yaml", source, offset: 0, report: (problem) => problems.push(problem)});
  return {document, problems};
}

describe("parseYaml(text, origin)", () => {
  it("leaves dates as they are written", () => {
    expect(parse("date: 2020-13-45\nmonth: 2020-09").document?.value).toEqual({date: "2020-13-45", month: "2020-09"});
  });

  it("knows the place of every part", () => {
    const {document} = parse('# a comment\n- name: Ann\n  names: {en: [Ann, "Annie"]}\n- name:\n    x');
    const places: [YamlPath, string][] = [
      [[0], "2:3"],
      [[0, "names"], "3:3"],
      [[0, "names", "en", 1], "3:21"],
      [[1, "name"], "4:3"],
      [[1, "none"], "4:3"],
    ];
    for (const [path, place] of places) {
      const {line, column} = document?.placeOf(path) ?? {};
      expect(`${line}:${column}`, path.join(".")).toBe(place);
    }
  });

  it("reports what is broken at its line and column", () => {
    expect(parse("a: [1\nb: 2").problems).toMatchObject([
      {line: 2, column: 1, severity: "error", rule: "reading/yaml"},
    ]);
    expect(parse("a: 1\na: 2").problems).toMatchObject([{line: 2, column: 1}]);
  });

  it("refuses anchors, deep nesting and tags that make objects", () => {
    for (const text of ["a: &x 1\nb: *x", "[".repeat(20_000), "a: !!js/function 'f'"]) {
      const {document, problems} = parse(text);
      expect(document).toBeNull();
      expect(problems).toHaveLength(1);
    }
  });

  it("drops keys that reach into prototypes", () => {
    const {document} = parse("__proto__: {polluted: 1}\nconstructor: 2\ntitle: x");
    expect(document?.value).toEqual({title: "x"});
    expect(({} as {polluted?: number}).polluted).toBeUndefined();
  });
});
