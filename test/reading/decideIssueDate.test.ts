import {describe, expect, it} from "vitest";
import {languages} from "../../src/language/index.ts";
import type {Problem} from "../../src/model.ts";
import {decideFilingDay, decideIssueDate, readWrittenDate} from "../../src/reading/decideIssueDate.ts";
import type {DateClue} from "../../src/reading/markFurniture.ts";

function decide(...given: [DateClue["from"], string][]) {
  const problems: Problem[] = [];
  const clues = given.map(([from, value], index) => ({from, value, line: index + 1, column: 1}));
  const date = decideIssueDate(clues, {file: "a.txt", report: (problem) => problems.push(problem)});
  return {date, rules: problems.map(({rule, line}) => `${line} ${rule}`)};
}

describe("decideFilingDay(clues, issue)", () => {
  const decideDay = (value: string, issue: string | null, from: DateClue["from"] = "dateline") =>
    decideFilingDay([{from, value, line: 1, column: 1}], issue);

  it("is the dateline's day, when that is a few days before the issue", () => {
    expect(decideDay("XXXX-09-11", "2020-09-12")).toBe("2020-09-11");
    expect(decideDay("XXXX-12-31", "2021-01-01")).toBe("2020-12-31");
  });

  it.each([
    ["2020-09-12", "2020-09-12", "dateline"],
    ["2020-09-13", "2020-09-12", "dateline"],
    ["2020-08-11", "2020-09-12", "dateline"],
    ["2020-09-11", "2020-09", "dateline"],
    ["2020-09-11", null, "dateline"],
    ["2020-09-11", "2020-09-12", "line"],
  ] as const)("is none for %s, an issue of %s, and a %s", (value, issue, from) => {
    expect(decideDay(value, issue, from)).toBeNull();
  });
});

describe("decideIssueDate(clues, {file, report})", () => {
  it("prefers front matter, then labels, then the file's name", () => {
    expect(decide(["file name", "2020-09-14"], ["label", "2020-09-14"])).toEqual({date: "2020-09-14", rules: []});
    expect(decide(["label", "2020-09-13"], ["front matter", "2020-09-14"])).toEqual({
      date: "2020-09-14",
      rules: ["1 reading/two-dates"],
    });
  });

  it("keeps the precision of the one it prefers", () => {
    expect(decide(["front matter", "2020-09"], ["label", "2020-09-14"])).toEqual({date: "2020-09", rules: []});
  });

  it("gives a dateline the year that brings it nearest", () => {
    expect(decide(["dateline", "XXXX-12-31"], ["update", "2020-01-01"])).toEqual({date: "2019-12-31", rules: []});
    expect(decide(["dateline", "XXXX-09-11"], ["file name", "2020-09-12"]).date).toBe("2020-09-11");
  });

  it("accepts that a story is filed days before it is printed, not weeks", () => {
    expect(decide(["label", "2020-09-14"], ["dateline", "XXXX-09-11"]).rules).toEqual([]);
    expect(decide(["label", "2020-09-14"], ["dateline", "XXXX-08-11"]).rules).toEqual(["2 reading/two-dates"]);
  });

  it("reports a date that no year can be found for", () => {
    expect(decide(["dateline", "XXXX-09-11"])).toEqual({date: null, rules: ["1 reading/no-year"]});
  });

  it("takes the date of an edit when there is no other", () => {
    expect(decide(["update", "2020-09-15"])).toEqual({date: "2020-09-15", rules: []});
    expect(decide(["update", "2020-09-15"], ["label", "2020-09-14"])).toEqual({date: "2020-09-14", rules: []});
  });
});

describe("readWrittenDate(text, languages)", () => {
  it.each([
    ["2020-09-14", "2020-09-14"],
    ["2020-09", "2020-09"],
    ["2020", "2020"],
    ["20200914", "2020-09-14"],
    ["2020-09-14T23:30:00+02:00", "2020-09-14"],
    ["2020-09-14 10:32", "2020-09-14"],
    ["14 septembre 2020", "2020-09-14"],
    ["2020-02-29", "2020-02-29"],
    ["0079-08-24", "0079-08-24"],
  ])("reads “%s”", (text, date) => {
    expect(readWrittenDate(text, languages)).toBe(date);
  });

  it.each(["2020-13-45", "2021-02-29", "31/02/2020", "soon", "14 septembre", "2020-09-14 or 2020-09-15", ""])(
    "refuses “%s”",
    (text) => {
      expect(readWrittenDate(text, languages)).toBeNull();
    },
  );
});
