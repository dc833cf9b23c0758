import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {codesOf, HanWords, writeHanWords} from "../../src/language/hanWords.ts";

describe("new HanWords(text), writeHanWords(words)", () => {
  const word = fc.string({unit: fc.constantFrom(..."中国人民共和外交部长"), minLength: 1, maxLength: 5});

  it("tells of each word and of those that it begins with what a table of them does", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.integer({min: 1, max: 30}))), fc.array(word), (added, others) => {
        const table = new Map(added);
        const words = new HanWords(writeHanWords(table));
        for (const each of [...table.keys(), ...others]) {
          expect(words.bitsOf(codesOf([...each]), 0, each.length)).toBe(table.get(each));
          const beginnings = Array.from(each, (_, last) => table.get(each.slice(0, last + 1)) ?? 0);
          const bits = new Float64Array(each.length);
          words.writeBits(codesOf([...each]), 0, each.length, bits, 0);
          expect([...bits]).toEqual(beginnings);
        }
      }),
    );
  });

  it("looks up fewer characters where the text ends, and no others than single ones", () => {
    const words = new HanWords(writeHanWords(new Map([["外交", 9]])));
    expect(words.bitsOf(codesOf([..."的外交"]), 1, 4)).toBe(9);
    expect(words.bitsOf(codesOf([..."外交"]), 2, 1)).toBeUndefined();
    expect(words.bitsOf(codesOf(["外交", "部"]), 0, 1)).toBeUndefined();
  });
});
