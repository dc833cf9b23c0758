import {describe, expect, it} from "vitest";
import {tagTimes} from "../../src/index.ts";
import {datedLanguages} from "../../src/language/index.ts";
import type {Position} from "../../src/model.ts";
import {listGoldLanguages, readGold} from "./readGold.ts";
import {isRight, pairUp, scoreTimes} from "./scoreTimes.ts";

/** What every language must reach of its golden texts. */
const leastValue = 0.92;
const leastTexts = 25;

describe("the golden texts", () => {
  it("are there for every language whose dates are read", () => {
    expect(listGoldLanguages()).toEqual(datedLanguages.map(({code}) => code).sort());
  });
});

describe.each(listGoldLanguages())("tagTimes(text, {language}), on the golden texts of %s", (language) => {
  const texts = readGold(language).map((text) => ({
    ...text,
    found: tagTimes(text.text, {language, published: text.published, ranges: "whole"}),
  }));

  it("has enough of them, with as much that only looks like time", () => {
    const count = (pick: (text: (typeof texts)[number]) => number) => texts.reduce((sum, text) => sum + pick(text), 0);
    expect(texts.length).toBeGreaterThanOrEqual(leastTexts);
    expect(count(({lookalikes}) => lookalikes.length)).toBeGreaterThanOrEqual(count(({times}) => times.length));
  });

  it("finds and resolves what is marked", () => {
    const {value} = scoreTimes(texts.map(({times, found}) => ({gold: times, found})));
    const wrong = texts.flatMap(({title, times, found}) => {
      const pairs = pairUp(times, found);
      const right = pairs.filter(([gold, one]) => isRight(gold, one)).map(([gold]) => gold);
      return times.filter((gold) => !right.includes(gold)).map((gold) => `${title}: ${gold.words} is ${gold.value}`);
    });
    expect(value.f1, wrong.join("\n")).toBeGreaterThanOrEqual(leastValue);
  });

  it("leaves alone what only looks like time", () => {
    const touched = texts.flatMap(({title, lookalikes, found}) =>
      lookalikes
        .filter((one) => found.some(({position}) => overlaps(position, one.position)))
        .map(({words}) => `${title}: ${words}`),
    );
    const all = texts.reduce((sum, {lookalikes}) => sum + lookalikes.length, 0);
    expect(touched.length, touched.join("\n")).toBeLessThanOrEqual(all * 0.02);
  });

  it("says of each expression its rule, its anchor and how sure it is, at its own words", () => {
    for (const {text, found} of texts) {
      for (const {position, rule, anchor, certainty} of found) {
        expect(rule).toMatch(/^time\/[a-z-]+$/);
        expect(["stated", "inferred"]).toContain(certainty);
        if (anchor === null || anchor === "PUBLICATION_TIME") continue;
        expect(text.slice(anchor.start, anchor.end).trim()).not.toBe("");
        expect(anchor.start).not.toBe(position.start);
      }
    }
  });
});

function overlaps(a: Position, b: Position): boolean {
  return Math.min(a.end, b.end) > Math.max(a.start, b.start);
}
