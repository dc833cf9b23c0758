import {describe, expect, it} from "vitest";
import {withholdText} from "../../src/dataset/withholdText.ts";
import type {Dataset} from "../../src/model.ts";
import {sampleDataset} from "../pages/sampleChronicle.ts";

const publisher = "Une Agence";
const dataset: Dataset = {
  ...sampleDataset,
  articles: sampleDataset.articles.map((article) => ({...article, publisher})),
};

function sourcesOf({events, participants}: Dataset) {
  return [
    ...events.flatMap(({sources}) => sources),
    ...participants.flatMap(({affiliations}) => affiliations.map(({source}) => source)),
  ];
}

describe("withholdText(dataset, site)", () => {
  it("leaves the dataset alone where everything is published", () => {
    expect(withholdText(dataset, {publishing: {}})).toBe(dataset);
    expect(withholdText(dataset, {publishing: {[publisher]: "full", "*": "full"}})).toBe(dataset);
  });

  it.each(["quotes", "reference"] as const)("keeps the promise of every source where %s are published", (limit) => {
    const cut = withholdText(dataset, {publishing: {"*": limit}});
    const texts = new Map(cut.articles.map(({id, text}) => [id, text]));
    expect(sourcesOf(cut).length).toBe(sourcesOf(dataset).length);
    for (const {article, position, quote} of sourcesOf(cut))
      expect(texts.get(article)?.slice(position.start, position.end)).toBe(quote.exact);
  });

  it("shows of a text the sentences that prove something, and of the others no letter", () => {
    const cut = withholdText(dataset, {publishing: {[publisher]: "quotes"}});
    for (const [index, article] of cut.articles.entries()) {
      const whole = dataset.articles[index]?.text ?? "";
      expect(article.text.length).toBe(whole.length);
      const own = sourcesOf(dataset).filter((source) => source.article === article.id);
      for (let at = 0; at < whole.length; at++) {
        const isShown = own.some(({position}) => position.start <= at && at < position.end);
        if (!isShown) expect(article.text[at]).toMatch(/\s/);
        else expect(article.text[at]).toBe(whole[at]);
      }
    }
  });

  it("holds no word of a text that is only referred to, anywhere", () => {
    const cut = withholdText(dataset, {publishing: {"*": "reference"}});
    for (const article of cut.articles)
      expect([article.text, article.blocks, article.times, article.mentions]).toEqual(["", [], [], []]);
    for (const {quote} of sourcesOf(cut)) expect(quote).toEqual({exact: "", prefix: "", suffix: ""});
    expect(
      cut.problems.every(
        ({quote, file}) => quote === undefined || !dataset.articles.some((each) => each.file === file),
      ),
    ).toBe(true);
  });

  it("takes the author's word for a publisher before that for all others", () => {
    const cut = withholdText(dataset, {publishing: {[publisher]: "full", "*": "reference"}});
    expect(cut.articles[0]?.text).toBe(dataset.articles[0]?.text);
  });
});
