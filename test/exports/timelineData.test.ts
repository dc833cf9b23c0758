import {describe, expect, it} from "vitest";
import {joinTimeline, writeTimelineData, writeTimelineFiles} from "../../src/exports/timelineData.ts";
import type {TimelineData, TimelineQuotes} from "../../src/model.ts";
import {siteOf} from "../siteOf.ts";
import {makeChronicle} from "../timeline/makeChronicle.ts";
import {sampleDataset} from "../timeline/sampleDataset.ts";

const site = siteOf({language: "en"});
const headOf = (dataset = sampleDataset, language = "en") =>
  joinTimeline(dataset, language).next().value?.value as TimelineData;

describe("joinTimeline(dataset, language, site)", () => {
  it("names those whom the author wants first, and the way to an article that has its only page elsewhere", () => {
    const id = sampleDataset.participants[2]?.id ?? "";
    const wishes = {languages: ["fr", "en"], articlePages: "own language" as const, lanes: [id]};
    const valuesIn = (language: string) => [...joinTimeline(sampleDataset, language, wishes)].map(({value}) => value);
    const [head, quotes] = valuesIn("fr") as [TimelineData, TimelineQuotes];
    expect(head.first).toEqual([2]);
    for (const {inLanguage, way} of quotes.articles) expect(way).toBe(inLanguage === "en" ? "en/" : undefined);
    const [, english] = valuesIn("en") as [TimelineData, TimelineQuotes];
    for (const {inLanguage, way} of english.articles) expect(way).toBe(inLanguage === "en" ? undefined : "../");
  });
});

describe("writeTimelineData(dataset, site), writeTimelineFiles(dataset, site)", () => {
  it("writes JSON that reads back as what was joined", () => {
    expect(JSON.parse(writeTimelineData(sampleDataset, site))).toEqual(headOf());
    const files = [...writeTimelineFiles(sampleDataset, site)];
    expect(files.map(({path}) => path)).toEqual([
      "data/timeline.js",
      "data/timeline/quotes-0.json",
      "data/timeline/quotes-0.js",
    ]);
    expect(files[2]?.text).toBe(`datelinePiece=${files[1]?.text}`);
  });

  it("splits a long chronicle by period, and gives its density first", () => {
    const long = makeChronicle(13_000);
    const {marks, names, density, periods, count} = headOf(long);
    expect([marks, names, count]).toEqual([null, null, 13_000]);
    expect(periods.map(({count: own}) => own)).toEqual([6000, 6000, 1000]);
    expect(density?.all.reduce((sum, each) => sum + each)).toBe(13_000);
    expect([...writeTimelineFiles(long, site)]).toHaveLength(9 * 2 + 1);
  });

  it("has columns of equal length", () => {
    const {marks, names, count} = headOf();
    for (const column of [
      "start",
      "length",
      "form",
      "salience",
      "type",
      "language",
      "place",
      "told",
      "heads",
      "presses",
    ] as const) {
      expect(marks?.[column]).toHaveLength(count);
    }
    expect(names?.id).toHaveLength(count);
    expect(marks?.who).toHaveLength(marks?.heads.reduce((sum, each) => sum + each) ?? -1);
  });

  it("has dates in words, as precise as they are, in the site's language", () => {
    expect(headOf().names?.dateText).toContain("September 2022");
    expect(headOf(sampleDataset, "fr").names?.dateText).toContain("septembre 2022");
  });

  it("names participants in the site's language, else by their own name", () => {
    const participants = sampleDataset.participants.map((participant) =>
      participant.id === "china" ? {...participant, alternateName: {fr: ["Chine", "RPC"]}} : participant,
    );
    const names = headOf({...sampleDataset, participants}, "fr-CA").participants.map(({name}) => name);
    expect(names).toContain("Chine");
    expect(names).toContain("Russia");
  });

  it("gives no lane to who is only mentioned", () => {
    const events = sampleDataset.events.map((event) => ({
      ...event,
      participants: event.participants.map(({participant}) => ({participant, role: "mentioned" as const})),
    }));
    const {marks, participants} = headOf({...sampleDataset, events});
    expect(marks?.who).toEqual([]);
    expect(participants.every(({events: count}) => count === 0)).toBe(true);
  });

  it("leaves out what the dataset does not hold", () => {
    const {marks} = headOf({...sampleDataset, participants: [], places: [], articles: []});
    expect(marks?.who).toEqual([]);
    expect(new Set(marks?.place)).toEqual(new Set([-1]));
  });
});
