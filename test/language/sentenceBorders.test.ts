import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {findSentenceBorders} from "../../src/language/sentenceBorders.ts";

/** What the platform says of the same text. */
function bordersOf(text: string): number[] {
  const segments = new Intl.Segmenter("en", {granularity: "sentence"}).segment(text);
  return Array.from(segments, ({segment, index}) => index + segment.length);
}

describe("findSentenceBorders(text)", () => {
  it.each([
    ["They met. Then they left.", ["They met. ", "Then they left."]],
    ["At 3.5 per cent. No. 5 items, U.S. law", ["At 3.5 per cent. ", "No. 5 items, U.S. law"]],
    ["“Really?” he asked. (Yes.) So", ["“Really?” ", "he asked. ", "(Yes.) ", "So"]],
    ["他来了。他走了！", ["他来了。", "他走了！"]],
    ["هل جاء؟ نعم. ثم ذهب", ["هل جاء؟ ", "نعم. ", "ثم ذهب"]],
    ["", []],
  ])("parts %o", (text, parts) => {
    const borders = [...findSentenceBorders(text)];
    expect(borders.map((end, index) => text.slice(borders[index - 1] ?? 0, end))).toEqual(parts);
  });

  it("agrees with Intl.Segmenter on every text", () => {
    const sign = fc.constantFrom(..."aAbéß.!?。…,;:-–\"'”“«»() \n5٣　؟،的\u00a0\u00ad\u0301\u2028\r(Ω😀");
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(sign, {maxLength: 24}).map((signs) => signs.join("")),
          fc.string(),
        ),
        (text) => {
          expect([...findSentenceBorders(text)]).toEqual(bordersOf(text));
        },
      ),
      {numRuns: 5000},
    );
  });
});
