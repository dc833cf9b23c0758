import {describe, expect, it} from "vitest";
import type {DatedEvent} from "../../src/model.ts";
import {chooseFront, chooseQuote} from "../../src/pages/front.ts";
import {manyEvents, sampleDataset} from "./sampleChronicle.ts";

const [sample] = sampleDataset.events;
const [source] = sample?.sources ?? [];

/** Events on successive days, each with what is told of it. */
function eventsOf(...told: (Partial<DatedEvent> & {articles?: string[]})[]): DatedEvent[] {
  return told.map(({articles = ["a"], ...own}, index) => {
    const day = `2020-09-${String(index + 1).padStart(2, "0")}`;
    const sources = articles.flatMap((article) => (source ? [{...source, article}] : []));
    return {
      ...(sample as DatedEvent),
      id: `${index}`,
      date: day,
      earliest: day,
      latest: day,
      disputes: [],
      sources,
      ...own,
    };
  });
}

describe("chooseFront(chronicle, language)", () => {
  it("leads with what most articles tell, and has the rest from the latest back", () => {
    const events = eventsOf({}, {articles: ["a", "b", "c"]}, {articles: ["a", "a", "a", "a"]}, {});
    const {lead, latest} = chooseFront({events}, "fr");
    expect(lead?.id).toBe("1");
    expect(latest.map(({id}) => id)).toEqual(["3", "2", "0"]);
  });
  it("leads with what is named in the reader's language where anything is", () => {
    const events = eventsOf({inLanguage: "zh"}, {inLanguage: "ru", articles: ["a", "b"]});
    expect(chooseFront({events}, "zh").lead?.id).toBe("0");
    expect(chooseFront({events}, "ru").lead?.id).toBe("1");
    expect(chooseFront({events}, "es").lead?.id).toBe("1");
  });
  it("takes nothing for news that is only planned", () => {
    expect(chooseFront({events: eventsOf({status: "planned"})}, "en")).toEqual({lead: null, latest: [], disputed: []});
    expect(chooseFront({events: eventsOf({status: "cancelled"})}, "en").lead?.id).toBe("0");
  });
  it("shows no more than two of one day beside the lead", () => {
    const sameDay = {earliest: "2020-09-01", latest: "2020-09-01", date: "2020-09-01"};
    const events = eventsOf(sameDay, sameDay, sameDay, sameDay, {articles: ["a", "b"]});
    expect(chooseFront({events}, "en").latest).toHaveLength(2);
  });
  it("has what articles tell differently, the weightiest first, of whatever time", () => {
    const dispute: DatedEvent["disputes"] = [{about: "date", claims: []}];
    const events = eventsOf({disputes: dispute, salience: 0.1}, {}, {disputes: dispute, salience: 0.9});
    expect(chooseFront({events}, "en").disputed.map(({id}) => id)).toEqual(["2", "0"]);
  });
  it("stays short for a long chronicle, and is there for an empty one", () => {
    expect(chooseFront({events: manyEvents(2000).events}, "en").latest.length).toBeLessThanOrEqual(5);
    expect(chooseFront({events: []}, "en")).toEqual({lead: null, latest: [], disputed: []});
  });
});

describe("chooseQuote(event, languageOf)", () => {
  const languages: Record<string, string> = {plan: "fr", wire: "en", report: "fr"};
  const quoteOf = (names: Record<string, string>) => {
    const [event] = eventsOf({name: "Held", inLanguage: "fr", articles: ["plan", "wire", "report"]});
    const accounts = Object.entries(names).map(
      ([article, name]) => ({article, name}) as DatedEvent["accounts"][number],
    );
    return event && chooseQuote({...event, accounts}, (article) => languages[article])?.article;
  };

  it("takes the words of whoever gave the name, and no earlier plan's", () => {
    expect(quoteOf({plan: "To be held", report: "Held"})).toBe("report");
  });
  it("takes words of the name's language where the name is nobody's", () => {
    expect(quoteOf({wire: "Is held"})).toBe("plan");
  });
});
