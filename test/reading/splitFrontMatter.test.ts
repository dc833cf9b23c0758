import {describe, expect, it} from "vitest";
import type {Problem} from "../../src/model.ts";
import {splitFrontMatter} from "../../src/reading/splitFrontMatter.ts";

function split(source: string) {
  const problems: Problem[] = [];
  const found = splitFrontMatter(source, {file: "a.md", report: (problem) => problems.push(problem)});
  return {found, problems, body: found && source.slice(found.bodyOffset)};
}

describe("splitFrontMatter(source, {file, report})", () => {
  it.each(["---\ntitle: x\n---\nBody", "--- \ntitle: x\n...\nBody", "---yaml\ntitle: x\n---\nBody"])(
    "parts %j",
    (source) => {
      const {found, body} = split(source);
      expect(found?.header).toBe("title: x\n");
      expect(body).toBe("Body");
    },
  );

  it.each([
    "---js\n{}\n---\n",
    "---JS\n{}\n---\n",
    "--- js\n{}\n---\n",
    "---json\n{}\n---\n",
    "---coffee\nx\n---\n",
    "+++\nx = 1\n+++\n",
  ])("refuses %j", (source) => {
    const {found, problems} = split(source);
    expect(found).toBeNull();
    expect(problems).toMatchObject([{line: 1, severity: "error", rule: "reading/front-matter-language"}]);
  });

  it("takes rows of hyphens and prose for the body", () => {
    for (const source of [
      "----------\nText",
      "---\n\nText after an ornament",
      "--- so he said ---\nText",
      "Text\n---\nMore",
    ]) {
      expect(split(source)).toMatchObject({found: {header: null, bodyOffset: 0}, problems: []});
    }
  });

  it("reports front matter that is never closed", () => {
    expect(split("---\ntitle: x\n\nBody").problems).toMatchObject([{line: 1, column: 1, rule: "reading/front-matter"}]);
  });
});
