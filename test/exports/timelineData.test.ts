import {describe, expect, it} from "vitest";
import {joinTimelineData, writeTimelineData} from "../../src/exports/timelineData.ts";
import {siteOf} from "../siteOf.ts";
import {sampleDataset} from "../timeline/sampleDataset.ts";

const site = siteOf({title: "A chronicle"});

describe("writeTimelineData(dataset, site)", () => {
  const data = joinTimelineData(sampleDataset, "en");

  it("writes JSON that reads back as what was joined", () => {
    expect(JSON.parse(writeTimelineData(sampleDataset, site))).toEqual(data);
  });

  it("has columns of equal length, in the dataset's order", () => {
    const lengths = Object.values(data.events).map((column) => column.length);
    expect(new Set(lengths)).toEqual(new Set([sampleDataset.events.length]));
    expect(data.events.id).toEqual(sampleDataset.events.map(({id}) => id));
  });

  it("refers to participants, places and articles by where they stand", () => {
    const event = data.events.id.findIndex((id) => id.startsWith("2020-09-11-wang-yi-meets"));
    expect(data.events.participants[event]?.map((index) => data.participants[index]?.id)).toEqual([
      "wang-yi",
      "sergei-lavrov",
      "china",
      "russia",
    ]);
    expect(data.places[data.events.place[event] ?? -1]?.name).toBe("Moscow");
    const [article, start, quote] = data.events.sources[event]?.[0] ?? [];
    expect(sampleDataset.articles[article ?? -1]?.text.startsWith(quote ?? "?", start)).toBe(true);
  });

  it("has dates in words, as precise as they are", () => {
    expect(data.events.dateText[data.events.date.indexOf("2022-09")]).toBe("September 2022");
    expect(joinTimelineData(sampleDataset, "fr").events.dateText).toContain("septembre 2022");
  });

  it("names participants in the site's language, else by their own name", () => {
    const participants = sampleDataset.participants.map((participant) =>
      participant.id === "china" ? {...participant, alternateName: {fr: ["Chine", "RPC"]}} : participant,
    );
    const names = joinTimelineData({...sampleDataset, participants}, "fr-CA").participants.map(({name}) => name);
    expect(names).toContain("Chine");
    expect(names).toContain("Wang Yi");
  });

  it("leaves out references to what the dataset does not hold", () => {
    const {participants, sources} = joinTimelineData({...sampleDataset, participants: [], articles: []}, "en").events;
    expect([...participants.flat(), ...sources.flat()]).toEqual([]);
  });

  it("writes an empty chronicle", () => {
    const empty = {articles: [], events: [], participants: [], places: [], problems: []};
    expect(JSON.parse(writeTimelineData(empty, site)).events.id).toEqual([]);
  });
});
