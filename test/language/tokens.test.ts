import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {foldWord, isCapitalized, tokenize} from "../../src/language/tokens.ts";
import {isOneOf, lowerWord} from "../../src/language/wordSets.ts";

const wordsOf = (text: string) => tokenize(text).map((token) => token.text);

describe("tokenize(text)", () => {
  it("parts words, numbers and marks, each with its kind", () => {
    expect(tokenize("Deux ministres, 3,5 heures.").map(({text, kind}) => `${text} ${kind}`)).toEqual([
      "Deux word",
      "ministres word",
      ", mark",
      "3,5 number",
      "heures word",
      ". mark",
    ]);
  });
  it("makes an elided article or pronoun a word of its own", () => {
    expect(wordsOf("L'Inde qu’il a vue d'abord")).toEqual(["L'", "Inde", "qu’", "il", "a", "vue", "d'", "abord"]);
  });
  it("leaves a name whole that only begins as such a word", () => {
    expect(wordsOf("Sassou N'Guesso n'est pas à N'Djamena, M'Bow m'a dit")).toEqual([
      "Sassou",
      "N'Guesso",
      "n'",
      "est",
      "pas",
      "à",
      "N'Djamena",
      ",",
      "M'Bow",
      "m'",
      "a",
      "dit",
    ]);
  });
  it("parts a possessive ending from its owner", () => {
    expect(wordsOf("China's minister and Russia’s")).toEqual(["China", "'s", "minister", "and", "Russia", "’s"]);
  });
  it("keeps an apostrophe inside a name and a hyphen inside a word", () => {
    expect(wordsOf("O'Brien a-t-il vice‑président")).toEqual(["O'Brien", "a-t-il", "vice‑président"]);
  });
  it("keeps the stops of an acronym, not that of a sentence", () => {
    expect(wordsOf("the U.S. army ended.")).toEqual(["the", "U.S.", "army", "ended", "."]);
  });
  it("takes a soft hyphen as part of its word", () => {
    expect(wordsOf("le minis\u00adtre parle")).toEqual(["le", "minis\u00adtre", "parle"]);
  });
  it("takes no dash between spaces as part of a word", () => {
    expect(wordsOf("Paris - Moscou")).toEqual(["Paris", "-", "Moscou"]);
  });
  it("finds nothing in white space", () => {
    expect(wordsOf(" \n\t\u00a0")).toEqual([]);
  });
  it("gives offsets that slice to the words, in order, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({unit: "binary"}), (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(end);
          end = token.end;
        }
      }),
    );
  });
});

describe("foldWord(word)", () => {
  it("drops case, marks, soft hyphens and kinds of apostrophes and hyphens", () => {
    expect(["Élysée", "Sergueï", "aujourd’hui", "vice‑Président", "co\u00adopé\u00adration"].map(foldWord)).toEqual([
      "elysee",
      "serguei",
      "aujourd'hui",
      "vice-president",
      "cooperation",
    ]);
  });
  it("keeps letters that are others: two names are not one", () => {
    expect(foldWord("Xi")).not.toBe(foldWord("Si"));
    expect(foldWord("Łódź")).not.toBe(foldWord("Todz"));
  });
});

describe("isCapitalized(word)", () => {
  it("knows capitals of every alphabet", () => {
    expect(["Wang", "Élysée", "Путин"].every(isCapitalized)).toBe(true);
  });
  it("takes no small letter, figure or mark for one", () => {
    expect(["wang", "élu", "3M", "«"].some(isCapitalized)).toBe(false);
  });
});

describe("lowerWord(word), isOneOf(word, words)", () => {
  it("find a word whatever its case, apostrophe and soft hyphens", () => {
    expect(isOneOf("L’", ["l'"])).toBe(true);
    expect(isOneOf("Pré\u00adsident", ["président"])).toBe(true);
  });
  it("keep marks: “a” is not “à”", () => {
    expect(isOneOf("a", ["à"])).toBe(false);
    expect(lowerWord("À")).toBe("à");
  });
  it("find nothing where there is no word", () => {
    expect(isOneOf(undefined, ["a"])).toBe(false);
  });
});
