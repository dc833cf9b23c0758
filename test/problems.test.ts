import {describe, expect, it} from "vitest";
import type {Problem} from "../src/model.ts";
import {placeInFile, placeOf, printProblem, sortProblems} from "../src/problems.ts";
import {readText} from "./reading/reading.ts";

const problem: Problem = {
  file: "b.txt",
  line: 2,
  column: 1,
  severity: "error",
  reason: "something is wrong",
  rule: "room/rule",
};

describe("placeOf(text, offset)", () => {
  it("counts lines and columns from 1", () => {
    expect(placeOf("ab\ncd", 0)).toEqual({line: 1, column: 1});
    expect(placeOf("ab\ncd", 4)).toEqual({line: 2, column: 2});
  });
});

describe("placeInFile(article, offset)", () => {
  it("is exact in plain text", () => {
    const text = "A headline\nPublished: 2020-09-14\n\nThe ministers met and went on to talk about\npeace.";
    const {article} = readText(text);
    expect(placeInFile(article, text.indexOf("ministers"))).toEqual({line: 4, column: 5});
    expect(placeInFile(article, text.indexOf("peace"))).toEqual({line: 5, column: 1});
  });

  it("finds the line in Markdown, below front matter", () => {
    const {article} = readText("---\ntitle: x\ndate: 2020\nlang: en\n---\n\nOne *line*\nand **another** one", "a.md");
    expect(placeInFile(article, article.text.indexOf("One"))).toEqual({line: 7, column: 1});
    expect(placeInFile(article, article.text.indexOf("another"))).toEqual({line: 8, column: 5});
  });
});

describe("printProblem(problem)", () => {
  it("prints as editors open it", () => {
    expect(printProblem(problem)).toBe("b.txt:2:1 something is wrong [room/rule]");
  });
});

describe("sortProblems(problems)", () => {
  it("goes by file, line and column", () => {
    const others = [problem, {...problem, line: 10}, {...problem, file: "a.txt", line: 3}, {...problem, column: 5}];
    expect(sortProblems(others).map(({file, line, column}) => `${file}:${line}:${column}`)).toEqual([
      "a.txt:3:1",
      "b.txt:2:1",
      "b.txt:2:5",
      "b.txt:10:1",
    ]);
  });
});
