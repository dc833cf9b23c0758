import {describe, expect, it} from "vitest";
import {datedLanguages} from "../../src/language/index.ts";
import {boundsOf} from "../../src/time/edtf.ts";
import {type GoldCase, readCases} from "./readCases.ts";
import {scoreCases} from "./scoreCases.ts";

const [joins, disputes, chains] = [readCases("joins"), readCases("disputes"), readCases("chains")];

/** How many pairs of reports are, or are not, of one event; and in how many languages and pairs of languages. */
function countPairs(cases: readonly GoldCase[], same: boolean) {
  const pairs = cases.flatMap(({reports}) =>
    reports.flatMap((one, index) =>
      reports
        .slice(index + 1)
        .filter((other) => (one.letter === other.letter) === same)
        .map((other) => [one.article.language, other.article.language].sort()),
    ),
  );
  const across = new Set(pairs.filter(([a, b]) => a !== b).map((pair) => pair.join("-")));
  return {pairs: pairs.length, languages: new Set(pairs.flat()).size, across: across.size};
}

describe("the golden cases of reports", () => {
  it("have pairs of one event and near-twins in all languages, most across two", () => {
    const [same, apart] = [countPairs(joins, true), countPairs(joins, false)];
    for (const {pairs, languages, across} of [same, apart]) {
      expect(pairs).toBeGreaterThanOrEqual(50);
      expect(languages).toBe(datedLanguages.length);
      expect(across).toBeGreaterThanOrEqual(10);
    }
  });

  it("have chains and planted differences in all languages", () => {
    for (const cases of [chains, disputes.filter(({title}) => !title.startsWith("none "))]) {
      const codes = new Set(cases.flatMap(({reports}) => reports.map(({article}) => article.language)));
      expect(codes.size).toBe(datedLanguages.length);
    }
  });

  it("have twenty planted differences of four kinds, and twenty pairs without any", () => {
    const count = (about: string) => disputes.filter(({title}) => title.startsWith(`${about} `)).length;
    const planted = ["date", "location", "participants", "outcome"].map(count);
    expect(Math.min(...planted)).toBeGreaterThanOrEqual(4);
    expect(planted.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(20);
    expect(count("none")).toBeGreaterThanOrEqual(20);
  });

  it("have chains of what was known, on three days at least, in the order of time", () => {
    expect(chains.length).toBeGreaterThanOrEqual(10);
    for (const {title, reports, states} of chains) {
      expect(states.length, title).toBeGreaterThanOrEqual(3);
      const days = states.map(({day}) => day);
      expect(days, title).toEqual([...days].sort());
      const issues = reports.map(({article}) => article.published);
      expect(issues, title).toEqual([...issues].sort());
      for (const date of states.flatMap(({dates}) => dates)) expect(boundsOf(date), title).not.toBeNull();
    }
  });
});

/** What must be reached, in all languages: a wrong join hurts more than a missing one, and a dispute must be seen. */
const bar = {precision: 0.95, recall: 0.7, disputes: 1, calm: 1, states: 1};

describe("scoreCases()", () => {
  it("reaches its bar", async () => {
    const scores = await scoreCases();
    const report = scores.wrong.join("\n");
    expect(scores.joins.precision, report).toBeGreaterThanOrEqual(bar.precision);
    expect(scores.joins.recall, report).toBeGreaterThanOrEqual(bar.recall);
    expect(scores.disputes, report).toBeGreaterThanOrEqual(bar.disputes);
    expect(scores.calm, report).toBeGreaterThanOrEqual(bar.calm);
    expect(scores.states, report).toBeGreaterThanOrEqual(bar.states);
  }, 60_000);
});
