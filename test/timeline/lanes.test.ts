import {describe, expect, it} from "vitest";
import {readChronicle} from "../../src/timeline/chronicle.ts";
import {layOutColumn} from "../../src/timeline/columnLayout.ts";
import {clipText, estimateWidth} from "../../src/timeline/labels.ts";
import {chooseLanes, findShown, rankParticipants} from "../../src/timeline/lanes.ts";
import {findMessages} from "../../src/timeline/messages.ts";
import {lanesOf, makeData, sampleChronicle, sampleData} from "./chronicles.ts";

describe("rankParticipants(chronicle, first)", () => {
  it("puts those with the most events first, and leaves out who has none", () => {
    const ranking = rankParticipants(sampleChronicle);
    const counts = ranking.map((index) => sampleChronicle.eventsOf[index]?.length ?? 0);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts.at(-1)).toBeGreaterThan(0);
  });

  it("puts the one a page is about before all", () => {
    const [first = -1] = rankParticipants(sampleChronicle, "wang-yi");
    expect(sampleData.participants[first]?.id).toBe("wang-yi");
  });
});

describe("chooseLanes(chronicle, ranking, chosen, limit)", () => {
  const ranking = rankParticipants(sampleChronicle);

  it("gives everybody beyond the limit one lane together, so that no event is lost", () => {
    const lanes = chooseLanes(sampleChronicle, ranking, new Set(), 2);
    expect(lanes.map(({key}) => key)).toEqual(["sco", "china", ""]);
    expect(findShown(sampleChronicle, lanes)).toHaveLength(sampleData.events.id.length);
  });

  it("has a lane for events without participants", () => {
    const data = makeData(5);
    const alone = readChronicle({
      ...data,
      events: {...data.events, participants: data.events.participants.map(() => [])},
    });
    expect(lanesOf(alone)).toMatchObject([{key: "", events: [0, 1, 2, 3, 4]}]);
  });

  it("shows the chosen ones alone", () => {
    const chosen = new Set(
      ["wang-yi", "sergei-lavrov"].map((id) => sampleData.participants.findIndex((p) => p.id === id)),
    );
    const lanes = chooseLanes(sampleChronicle, ranking, chosen, 10);
    expect(lanes.map(({key, events}) => [key, events.length])).toEqual([
      ["wang-yi", 8],
      ["sergei-lavrov", 5],
    ]);
  });
});

describe("readChronicle(data, onlyOf)", () => {
  it("keeps to the events of one participant, with all who took part", () => {
    const chronicle = readChronicle(sampleData, "wang-yi");
    const names = rankParticipants(chronicle, "wang-yi").map((index) => sampleData.participants[index]?.name);
    expect(names[0]).toBe("Wang Yi");
    expect(names).toContain("Abdulaziz Kamilov");
    expect(names).not.toContain("Iran");
  });

  it("leaves out an event whose dates cannot be read, and keeps the rest", () => {
    const data = makeData(3);
    const earliest = [null, ...data.events.earliest.slice(1)];
    const latest = ["soon", ...data.events.latest.slice(1)];
    expect(findShown(readChronicle({...data, events: {...data.events, earliest, latest}}), [])).toEqual([]);
    const chronicle = readChronicle({...data, events: {...data.events, earliest, latest}});
    expect(findShown(chronicle, lanesOf(chronicle))).toHaveLength(2);
  });

  it("draws an open side from the other one", () => {
    const data = makeData(1);
    const chronicle = readChronicle({
      ...data,
      events: {...data.events, date: ["../2020"], earliest: [null], latest: ["2020-12-31"]},
    });
    expect(chronicle.domain.end).toBe(Date.UTC(2021, 0, 1));
  });
});

describe("layOutColumn(chronicle, events, density, scale)", () => {
  it("never lets cards overlap, and counts every event once", () => {
    const chronicle = readChronicle(makeData(500));
    const shown = findShown(chronicle, lanesOf(chronicle));
    for (const height of [500, 5000, 100_000]) {
      const density = height / (chronicle.domain.end - chronicle.domain.start);
      const cards = layOutColumn(chronicle, shown, density, 1);
      const gaps = cards.slice(1).map(({y}, index) => y - (cards[index]?.y ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(62);
      expect(cards.flatMap(({events}) => events).sort((a, b) => a - b)).toEqual([...shown].sort((a, b) => a - b));
    }
  });
});

describe("layOutColumn of one day", () => {
  const day = sampleData.events.date.flatMap((date, event) => (date.startsWith("2020-09-11") ? [event] : []));
  const cardsAt = (dayHeight: number) => layOutColumn(sampleChronicle, day, dayHeight / 86_400_000, 1);

  it("parts the events of a day when the day is high enough, and keeps them inside it", () => {
    expect(cardsAt(40)).toHaveLength(1);
    const cards = cardsAt(200);
    expect(cards).toHaveLength(day.length);
    const start = ((Date.UTC(2020, 8, 11) - sampleChronicle.domain.start) * 200) / 86_400_000;
    for (const {y} of cards) expect(y - start).toBeGreaterThan(0);
    for (const {y} of cards) expect(y - start + 62).toBeLessThanOrEqual(200);
  });
});

describe("clipText(text, room, measure)", () => {
  it("keeps whole words", () => {
    expect(clipText("Wang Yi meets Sergei Lavrov in Moscow", 150, estimateWidth)).toBe("Wang Yi meets Sergei…");
    expect(clipText("Wang Yi meets", 150, estimateWidth)).toBe("Wang Yi meets");
  });

  it("says nothing rather than a syllable", () => {
    expect(clipText("Good-neighbourliness", 40, estimateWidth)).toBeNull();
    expect(clipText("A treaty of good-neighbourliness", 40, estimateWidth)).toBeNull();
  });
});

describe("findMessages(language)", () => {
  it("knows French in all its regions, and falls back to English", () => {
    expect(findMessages("fr-CA").events(1)).toBe("1 événement");
    expect(findMessages("fr").events(0)).toBe("0 événement");
    expect(findMessages("de").events(2)).toBe("2 events");
  });
});
