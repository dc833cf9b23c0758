import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {Article} from "../../src/model.ts";
import {tryText} from "./reading.ts";

/** Pieces of which odd articles are made. */
const piece = fc.constantFrom(
  "A headline",
  "\n",
  "\n\n",
  "---\n",
  "title: x\n",
  "date: 2020-09-14\n",
  "Published: ",
  "2020-09-14",
  "By Jane Doe",
  "Par ",
  " | ",
  "MOSCOW, Sept. 11 (Xinhua) -- ",
  "# ",
  "**",
  "*",
  "[a](",
  "https://example.org)",
  "<b>",
  "</b>",
  "<div>",
  "<script>",
  "> ",
  "- ",
  "| a | b |\n|---|---|\n",
  "Lire aussi :",
  "©",
  "&amp;",
  "\u00e9",
  "\u{1f600}",
  "\ud800",
  "\t",
  "  ",
  "`",
  "~~",
  "!",
  "…",
  "(",
  "/",
  "22 mai 2012. - ",
);
const text = fc.array(fc.oneof(piece, fc.string({unit: "grapheme"})), {maxLength: 40}).map((pieces) => pieces.join(""));
const file = fc.constantFrom("a.txt", "b.md", "2020-09-14-c.markdown");

function checkBlocks({text, blocks, headline, id}: Article): void {
  expect(headline.trim()).not.toBe("");
  expect(id).toMatch(/^[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*$/u);
  let end = 0;
  for (const {position, line, formats} of blocks) {
    expect(position.start).toBeGreaterThanOrEqual(end);
    expect(position.end).toBeGreaterThan(position.start);
    expect(line).toBeGreaterThanOrEqual(1);
    for (const format of formats) {
      expect(format.position.start).toBeGreaterThanOrEqual(position.start);
      expect(format.position.end).toBeLessThanOrEqual(position.end);
      expect(format.position.end).toBeGreaterThan(format.position.start);
    }
    end = position.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
}

describe("readArticle(bytes, {file, report}) of anything", () => {
  it("gives blocks inside the text, in order, or a reason", () => {
    fc.assert(
      fc.property(text, file, (text, file) => {
        const {article, problems} = tryText(text, file);
        if (article) checkBlocks(article);
        else expect(problems.length).toBeGreaterThan(0);
      }),
      {numRuns: 300},
    );
  });

  it("never throws on bytes that are no text", () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 400}), file, (bytes, file) => {
        const {article, problems} = tryText(bytes, file);
        expect(article !== null || problems.length > 0).toBe(true);
      }),
      {numRuns: 200},
    );
  });

  it.each([
    ["spaces", " ".repeat(200_000)],
    ["full stops", `${".".repeat(200_000)}x`],
    ["bars", `A | ${"| ".repeat(100_000)}`],
    ["capitals", "By A ".repeat(40_000)],
    ["stars", `${"*a ".repeat(60_000)}`],
    ["brackets", `${"[".repeat(5_000)}x`],
    ["table cells", `${"|a".repeat(20_000)}|\n${"|-".repeat(20_000)}|`],
    ["tags", "<b> <br> ".repeat(1_000)],
    ["empty lines", `a${"\n".repeat(200_000)}b`],
  ])(
    "comes to an end with many %s",
    (_, text) => {
      for (const file of ["a.txt", "a.md"]) tryText(`A headline\n\n${text}`, file);
    },
    20_000,
  );
});
