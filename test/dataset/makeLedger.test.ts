import {describe, expect, it} from "vitest";
import {makeLedger} from "../../src/dataset/makeLedger.ts";
import {suggestDecisions} from "../../src/dataset/suggestDecisions.ts";
import {tellCoverage} from "../../src/dataset/tellCoverage.ts";
import {buildArticles} from "../buildArticles.ts";

const articleOf = (file: string, published: string, publisher: string, ...paragraphs: string[]) => ({
  file,
  language: "en",
  published,
  publisher,
  title: `A report of ${publisher}`,
  paragraphs,
});

const signed = articleOf(
  "signed",
  "2020-09-12",
  "The Ledger",
  "The mayor of Lyon opened the library on Friday, 11 September 2020. If it rains on Sunday, the concert will be moved.",
);
const silent = articleOf(
  "silent",
  "2020-09-13",
  "The Herald",
  "The river rose by two metres on Saturday, 12 September 2020.",
);
const later = articleOf("later", "2020-10-13", "The Courier", "Nothing happened to the library in October.");

describe("makeLedger(dataset)", () => {
  it("tells article by article what was not understood, counts the rest, and how to clear a line", async () => {
    const [, entry] = makeLedger(await buildArticles([signed, silent, later]));
    expect(entry).toMatchObject({file: "signed.md", counts: {times: 2, dated: 2, events: 1, lines: 1}});
    expect(entry?.lines[0]).toMatchObject({kind: "sentence", rule: "events/condition", quote: "Sunday"});
    expect(entry?.lines[0]?.clear).toBe('- {quote: "Sunday, the concert will be mo", article: signed.md, seen: true}');
  });
  it("loses a line that the author has seen", async () => {
    const dataset = await buildArticles([signed], {"events.yaml": "- {quote: it rains on Sunday, seen: true}\n"});
    expect(makeLedger(dataset)[0]?.lines).toEqual([]);
  });
});

describe("tellCoverage(dataset, event)", () => {
  it("tells who reported an event, and who of those who published in these days did not", async () => {
    const dataset = await buildArticles([signed, silent, later]);
    const event = dataset.events.find(({date}) => date === "2020-09-11");
    const {reported, silent: others} = tellCoverage(dataset, event ?? {accounts: []});
    expect(reported.map(({publisher, first}) => [publisher, first])).toEqual([["The Ledger", "2020-09-12"]]);
    expect(others.map(({publisher}) => publisher)).toEqual(["The Herald"]);
  });
});

describe("suggestDecisions(dataset)", () => {
  it("suggests what nobody takes part in, with words that find it again", async () => {
    const dataset = await buildArticles([silent]);
    const [suggestion] = suggestDecisions(dataset);
    expect(suggestion).toMatchObject({quote: "The river rose by two metres on Saturday, 12 September 2020."});
    const decided = await buildArticles([silent], {
      "events.yaml": `- {quote: "${suggestion?.quote}", confirm: true}\n`,
    });
    expect(decided.events.map(({curated}) => curated)).toEqual([true]);
    expect(suggestDecisions(decided)).toEqual([]);
  });
});
