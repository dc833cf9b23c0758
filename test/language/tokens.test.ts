import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {simplifyText} from "../../src/language/simplifyHan.ts";
import {
  countCapitalWords,
  foldFirst,
  foldPhrase,
  foldText,
  foldWord,
  isCapitalized,
  isSmall,
  kindOf,
  startsWithLetters,
  tokenize,
} from "../../src/language/tokens.ts";
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

describe("foldText(text)", () => {
  it("folds what has no marks at once, as all else", () => {
    expect(foldText("Москва الصين OTAN")).toBe("москва الصين otan");
    const letters = Array.from({length: 0x700}, (_, code) => String.fromCharCode(code));
    const ideographs = Array.from({length: 0x5200}, (_, code) => String.fromCharCode(0x4e00 + code));
    for (const letter of [...letters, ...ideographs]) {
      const plain = simplifyText(letter)
        .normalize("NFKD")
        .replace(/[\p{M}\u00ad]/gu, "");
      const folded = plain
        .replace(/[’‘ʼ`´]/g, "'")
        .replace(/[‐‑–]/g, "-")
        .toLowerCase();
      expect(foldText(letter), letter).toBe(folded);
    }
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

/** Letters of all kinds, marks, figures, and some that are written with two codes. */
const anyText = fc
  .array(fc.constantFrom(..."aZéÉßжЖابДž中國〇٣9'’-‑ .,“\u00ad\u0301ǅªʰ", "𝐀", "𝐚", "𠀀", "St", "AB", "cd"), {
    maxLength: 12,
  })
  .map((signs) => signs.join(""));

describe("what a word begins with is looked up by its code, and is what expressions tell", () => {
  it("isCapitalized(word), isSmall(word), kindOf(word)", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(isCapitalized(text)).toBe(/^\p{Lu}/u.test(text));
        expect(isSmall(text)).toBe(/^\p{Ll}/u.test(text));
        const isWord = /^\p{L}/u.test(text) || /^['’]s$/u.test(text);
        expect(kindOf(text)).toBe(isWord ? "word" : /^\p{N}/u.test(text) ? "number" : "mark");
      }),
    );
  });
  it("countCapitalWords(text)", () => {
    expect(countCapitalWords("U.S. URGES CALM")).toBe(2);
    expect(countCapitalWords("URGES Calm")).toBe(0);
    fc.assert(
      fc.property(anyText, (text) => {
        const count = /\p{Ll}{2}/u.test(text) ? 0 : (text.match(/\p{Lu}{2,}/gu)?.length ?? 0);
        expect(countCapitalWords(text)).toBe(count);
      }),
    );
  });
  it("foldFirst(text), foldPhrase(phrase), startsWithLetters(text, count)", () => {
    expect(startsWithLetters("Éibar", 2)).toBe(true);
    expect(startsWithLetters("d'Alembert", 1)).toBe(false);
    expect(startsWithLetters("上海", 2)).toBe(false);
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldPhrase(text)).toBe(wordsOf(text).map(foldWord).join(" "));
        expect(foldFirst(text)).toBe(foldWord(wordsOf(text)[0] ?? ""));
      }),
    );
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
