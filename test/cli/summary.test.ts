import {describe, expect, it} from "vitest";
import {describeSummary, listProblems} from "../../src/cli/summary.ts";
import type {Problem} from "../../src/model.ts";

const problem = (line: number, severity: Problem["severity"] = "error"): Problem => {
  return {file: "a.txt", line, column: 1, severity, reason: "no date", rule: "reading/no-date"};
};

describe("listProblems(problems, content)", () => {
  it("says where each stands, as editors open it", () => {
    expect(listProblems([problem(3)], "content")).toEqual(["content/a.txt:3:1 no date [reading/no-date]"]);
  });
  it("keeps to the first twenty, and counts the rest with the notes", () => {
    const problems = Array.from({length: 25}, (_, index) => problem(index + 1));
    const lines = listProblems([...problems, problem(30, "note")], "content");
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe("… 6 more problems: npm run check lists them all");
  });
});

describe("describeSummary(summary)", () => {
  it("counts everything, in one line", () => {
    const counts = {articles: 24, events: 1, participants: 60, places: 22, pages: 130};
    const summary = {...counts, problems: [problem(1)], seconds: 2.34, peakMegabytes: 180.4};
    expect(describeSummary(summary)).toBe(
      "24 articles, 1 event, 60 participants, 22 places, 1 problem · 2.3 s, 180 MB at the peak",
    );
  });
});
