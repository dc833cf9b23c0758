import {describe, expect, it} from "vitest";
import {findDatedLanguage} from "../../src/language/index.ts";
import {readGrammar} from "../../src/time/grammar.ts";
import {readTokens} from "../../src/time/readTokens.ts";
import {splitWords} from "../../src/time/splitWords.ts";

function tokensIn(code: string, text: string) {
  const language = findDatedLanguage(code);
  if (!language) throw new Error(`unknown language: ${code}`);
  const {lexicon} = readGrammar(language.time);
  return readTokens(splitWords(text, lexicon.vocabulary), lexicon);
}

describe("readTokens(words, lexicon)", () => {
  it.each([
    ["en", "On Sept. 11, 2020", ["On", "Sept.", "11", ",", "2020"]],
    ["en", "the 11th at 18:30", ["the", "11th", "at", "18:30"]],
    ["en", "2 000 men, 09/11/2020", ["2 000", "men", ",", "09/11/2020"]],
    ["en", "It’s 2020–09", ["It", "'", "s", "2020", "–", "09"]],
    ["fr", "à 18h30 l'été", ["à", "18h30", "l", "'", "été"]],
    ["zh", "九月十一日", ["九月", "11", "日"]],
    ["ar", "١١ سبتمبر", ["11", "سبتمبر"]],
    ["en", "", []],
  ])("parts %s %o", (code, text, parts) => {
    expect(tokensIn(code, text).map((token) => token.text)).toEqual(parts);
  });

  it("knows a word in any case, with its accents, and behind what is written on to it", () => {
    const [month] = tokensIn("fr", "DÉCEMBRE");
    expect(month?.entry.values).toMatchObject({nearMonth: "12"});
    const [, year] = tokensIn("ru", "в Ноябре");
    expect(year?.entry.values).toMatchObject({nearMonth: "11"});
    const [and] = tokensIn("ar", "وسبتمبر");
    expect(Object.values(and?.entry.values ?? {})).toContain("9");
  });

  it("counts in the text, whatever signs it is written with", () => {
    const text = "“Le １１ septembre”, l’an ２０２０";
    for (const {start, end, text: read} of tokensIn("fr", text)) {
      expect(end - start).toBe(read.length);
    }
  });
});
