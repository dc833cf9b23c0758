import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {findSentences} from "../../src/language/findSentences.ts";
import {findLanguage} from "../../src/language/index.ts";
import type {Language} from "../../src/language/language.ts";
import type {Block} from "../../src/model.ts";

const french = findLanguage("fr") as Language;
const english = findLanguage("en") as Language;

function blockOf(text: string, type: Block["type"] = "paragraph", start = 0): Block {
  return {type, position: {start, end: start + text.length}, line: 1, formats: []};
}

const split = (text: string, language: Language) =>
  findSentences(text, [blockOf(text)], language).map((sentence) => sentence.text);

describe("findSentences(text, blocks, language)", () => {
  it("ends a sentence at its full stop, question or exclamation mark", () => {
    expect(split("He left. Why? Nobody knows! It rained.", english)).toEqual([
      "He left.",
      "Why?",
      "Nobody knows!",
      "It rained.",
    ]);
  });
  it.each([
    ["M. Fabius est arrivé.", french],
    ["Il a vu Mme. Royal et le Dr. Petit à Paris.", french],
    ["On Sept. 11 they met Gen. Petraeus in the U.S. Senate.", english],
    ["George W. Bush met John F. Kennedy's nephew.", english],
    ["It was at 3 p.m. on Friday.", english],
  ])("keeps an abbreviation, an initial and an acronym inside: %s", (text, language) => {
    expect(split(text, language)).toEqual([text]);
  });
  it("ends a sentence at a full stop that belongs to no abbreviation", () => {
    expect(split("Il a vu le film. Mme Royal aussi.", french)).toEqual(["Il a vu le film.", "Mme Royal aussi."]);
  });
  it.each([
    ["They discussed the visit.The minister left.", english, 2],
    ['Il a quitté le "Grand Nord".Le ministre est rentré.', french, 2],
    ["He works for Booking.Com in Lima.", english, 1],
    ["The U.S.Army met Prof.Meier there.", english, 1],
  ])("ends one where only the space behind the full stop was lost: %s", (text, language, count) => {
    expect(split(text, language)).toHaveLength(count);
  });
  it("goes on over a hard line break, which is a space to whoever reads it", () => {
    expect(split("The ministers met\nin Moscow on\nFriday. They left.", english)).toEqual([
      "The ministers met in Moscow on Friday.",
      "They left.",
    ]);
  });
  it("goes on behind a quotation that a small letter follows", () => {
    expect(split("« Est-ce fini ? » a demandé Paul. Non.", french)).toHaveLength(2);
    expect(split("« C'est fini. » Il est parti.", french)).toEqual(["« C'est fini. »", "Il est parti."]);
  });
  it("leaves furniture out, and never crosses a block", () => {
    const text = "Title\nPaul left\nMark stayed.";
    const blocks = [
      blockOf("Title", "furniture"),
      blockOf("Paul left", "paragraph", 6),
      blockOf("Mark stayed.", "item", 16),
    ];
    expect(findSentences(text, blocks, english).map((sentence) => [sentence.text, sentence.block])).toEqual([
      ["Paul left", 1],
      ["Mark stayed.", 2],
    ]);
  });
  it("finds no sentence in white space", () => {
    expect(split(" \n ", english)).toEqual([]);
  });
  it("finds the same sentences in a block of any length", () => {
    const sentence = "Le ministre est arrivé à Paris, puis il a rencontré M. Martin.";
    const count = 400;
    expect(split(Array(count).fill(sentence).join(" "), french)).toEqual(Array(count).fill(sentence));
  });
  it("keeps a sentence that is longer than any window whole", () => {
    const text = `Il a dit ${"oui et ".repeat(3000)}non.`;
    expect(split(`${text} Fin.`, french)).toEqual([text, "Fin."]);
  });
  it("slices to its own words and covers all but white space, whatever the text", () => {
    const unit = fc.constantFrom("a", "B", ".", "!", " ", "\n", "M. ", "«", "»", "é", "\u{1f600}", "U.S.", "1");
    fc.assert(
      fc.property(fc.string({unit, maxLength: 200}), (text) => {
        const found = findSentences(text, [blockOf(text)], french);
        for (const sentence of found) {
          const words = text.slice(sentence.position.start, sentence.position.end);
          expect(words.replaceAll("\n", " ")).toBe(sentence.text);
        }
        expect(
          found
            .map((sentence) => sentence.text)
            .join("")
            .replaceAll(/\s/g, ""),
        ).toBe(text.replaceAll(/\s/g, ""));
      }),
    );
  });
});
