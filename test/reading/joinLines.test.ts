import {describe, expect, it} from "vitest";
import {joinLines} from "../../src/reading/joinLines.ts";

/** Joins a text's lines; a line that begins with "|" stands alone. */
function join(text: string): string[] {
  const lines = text.split("\n").flatMap((raw, index) => {
    const line = raw.trim();
    const indent = raw.length - raw.trimStart().length;
    return line ? [{text: line, start: 0, end: 0, number: index + 1, indent, standsAlone: line.startsWith("|")}] : [];
  });
  return joinLines(lines).map((group) => group.map(({text}) => text).join(" "));
}

describe("joinLines(lines)", () => {
  it("takes each line for a paragraph where lines are as long as their words", () => {
    const text =
      "A headline\nThe ministers met in Moscow on Friday and talked.\nThey left.\nA subheading\nNobody knows where they went after that.";
    expect(join(text)).toEqual(text.split("\n"));
  });

  it("joins lines that were broken only because they were full", () => {
    const text = `A headline

The ministers of the six countries met in
the capital on Friday and adopted a plan
that had been long in the making.
It begins in January, they said after the
meeting, and will last for three years.

A subheading
Nobody knows where the ministers went to
after that.`;
    expect(join(text)).toEqual([
      "A headline",
      "The ministers of the six countries met in the capital on Friday and adopted a plan that had been long in the making.",
      "It begins in January, they said after the meeting, and will last for three years.",
      "A subheading",
      "Nobody knows where the ministers went to after that.",
    ]);
  });

  it("joins a line that plainly goes on, in a file that is not wrapped", () => {
    expect(join("Headline\n\nThe ministers met in Moscow and talked about\npeace.\n\nThey left.")).toEqual([
      "Headline",
      "The ministers met in Moscow and talked about peace.",
      "They left.",
    ]);
  });

  it("never joins what stands alone", () => {
    expect(join("Headline\n|Published\n|2020\nthe ministers met")).toEqual([
      "Headline",
      "|Published",
      "|2020",
      "the ministers met",
    ]);
  });

  it("begins a paragraph at an indented line", () => {
    const text =
      "Headline\n\nThe ministers met in the capital and went\non for hours, as they like to.\n   Nothing came of it, said the ministers on\ntheir way out.";
    expect(join(text)).toHaveLength(3);
  });
});
