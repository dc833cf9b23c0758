import {describe, expect, it} from "vitest";
import {type NameSpan, scoreNames} from "./scoreNames.ts";

const text = "Dr Anna Adler met Boris Berg. Adler smiled.";
const span = (words: string, from = 0): NameSpan => {
  const start = text.indexOf(words, from);
  return {start, end: start + words.length, type: "PER"};
};
const score = (gold: NameSpan[], found: NameSpan[]) => scoreNames([{text, lang: "en", gold, found}], "PER");

describe("scoreNames(texts, type)", () => {
  const gold = [span("Anna Adler"), span("Boris Berg"), span("Adler", 20)];
  it("gives all for the same spans, titles apart", () => {
    const {exact, partial, distinct} = score(gold, [span("Dr Anna Adler"), span("Boris Berg"), span("Adler", 20)]);
    expect([exact.f1, partial.f1, distinct.f1]).toEqual([1, 1, 1]);
  });
  it("tells a wrong border from a wrong name, and counts each person once", () => {
    const {exact, partial, distinct} = score(gold, [span("Anna"), span("smiled")]);
    expect(exact.f1).toBe(0);
    expect([partial.precision, partial.recall]).toEqual([0.5, 1 / 3]);
    expect([distinct.precision, distinct.recall]).toEqual([0.5, 0.5]);
  });
  it("gives nothing for nothing", () => {
    expect(score(gold, []).exact).toEqual({precision: 0, recall: 0, f1: 0});
  });
});
