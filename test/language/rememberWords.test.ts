import {describe, expect, it} from "vitest";
import {rememberWords} from "../../src/language/rememberWords.ts";

describe("rememberWords(tell)", () => {
  const [one, other] = [{name: "one"}, {name: "other"}];

  it("works out a word once for each language, also where the answer is no", () => {
    const asked: string[] = [];
    const isShort = rememberWords((word, {name}: {name: string}) => {
      asked.push(`${word} ${name}`);
      return word.length < 3;
    });
    for (const language of [one, other, one])
      expect(["le", "long"].map((word) => isShort(word, language))).toEqual([true, false]);
    expect(asked).toEqual(["le one", "long one", "le other", "long other"]);
  });

  it("forgets after many words, and tells them anew", () => {
    let asked = 0;
    const lengthOf = rememberWords((word, _: typeof one) => {
      asked++;
      return word.length;
    });
    for (let round = 0; round < 2; round++) for (let index = 0; index <= 50_000; index++) lengthOf(String(index), one);
    expect(asked).toBe(100_002);
    expect(lengthOf("12345", one)).toBe(5);
  });
});
