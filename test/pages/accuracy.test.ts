import {describe, expect, it} from "vitest";
import {tagTimes} from "../../src/index.ts";
import {accuracy} from "../../src/pages/accuracy.ts";
import {listGoldLanguages, readGold} from "../time/readGold.ts";
import {scoreTimes} from "../time/scoreTimes.ts";

describe("accuracy", () => {
  it("tells of every language that has golden texts", () => {
    expect(accuracy.map(({language}) => language).sort()).toEqual([...listGoldLanguages()].sort());
  });

  it.each(accuracy)("tells of $language no more than is measured", ({language, found, right}) => {
    const scores = scoreTimes(
      readGold(language).map(({text, published, times}) => ({
        gold: times,
        found: tagTimes(text, {language, published, ranges: "whole"}),
      })),
    );
    expect(100 * scores.relaxed.f1).toBeGreaterThan(found - 0.1);
    expect(100 * scores.value.f1).toBeGreaterThan(right - 0.1);
  });
});
