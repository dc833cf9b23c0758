import {describe, expect, it} from "vitest";
import {joinTimeline} from "../../src/exports/timelineData.ts";
import type {DatedEvent, TimelineData} from "../../src/model.ts";
import {findEvent, findPeriod, listCells, nameOf} from "../../src/timeline/columns/chronicle.ts";
import {createFold, findBreaks, noFold} from "../../src/timeline/columns/fold.ts";
import {CIRCA, certaintyOf, extentOf, OPEN_END, statusOf} from "../../src/timeline/columns/forms.ts";
import {createGroups, groupings, listMembers, listMemberships} from "../../src/timeline/columns/groupings.ts";
import {readInstant} from "../../src/timeline/columns/instants.ts";
import {recallChronicle} from "../../src/timeline/columns/recall.ts";
import {blankLanes} from "../../src/timeline/interface/state.ts";
import {makeChronicle} from "./makeChronicle.ts";
import {frameDataset, readDataset} from "./readDataset.ts";
import {sampleDataset} from "./sampleDataset.ts";

describe("createChronicle(data), readMarks(chronicle, period, marks)", () => {
  it.each([
    ["small", sampleDataset],
    ["split by period", makeChronicle(7000)],
  ] as const)("reads back what was published: %s", (_, dataset) => {
    const chronicle = readDataset(dataset);
    const byId = new Map(dataset.events.map((event) => [event.id, event]));
    expect(chronicle.count).toBe(dataset.events.length);
    for (let event = 0; event < chronicle.count; event += 7) {
      const named = nameOf(chronicle, event);
      const source = byId.get(named?.id ?? "") as DatedEvent;
      expect(named?.name).toBe(source.name);
      expect(chronicle.starts[event]).toBe(readInstant(source.earliest ?? source.latest)?.start);
      expect(chronicle.ends[event]).toBe(readInstant(source.latest ?? source.earliest)?.end);
      const form = chronicle.forms[event] as number;
      expect([statusOf(form), certaintyOf(form)]).toEqual([source.status, source.certainty]);
      expect(listCells(chronicle.who, event).map((index) => chronicle.data.participants[index]?.id)).toEqual(
        source.participants.map(({participant}) => participant),
      );
      const period = findPeriod(chronicle, event);
      const quotes = chronicle.quotes.get(period.index);
      const told = quotes?.sources[event - period.first] ?? [];
      expect(told.map(([article, start, quote]) => [quotes?.articles[article]?.id, start, quote])).toEqual(
        source.sources.map(({article, position, quote}) => [article, position.start, quote.exact]),
      );
      expect(findEvent(chronicle, source.id)).toBe(event);
    }
  });

  it("tells circa, open ends and extents apart", () => {
    const base = sampleDataset.events[0] as DatedEvent;
    const events: DatedEvent[] = [
      {...base, id: "a", date: "1605~", earliest: "1605-01-01", latest: "1605-12-31"},
      {...base, id: "b", date: "2020-05/..", earliest: "2020-05-01", latest: null},
      {...base, id: "c", date: "2020-06-01T10:30", earliest: "2020-06-01T10:30", latest: "2020-06-01T10:30"},
    ];
    const {forms, starts, ends} = readDataset({...sampleDataset, events});
    expect([...forms].map(extentOf)).toEqual(["span", "range", "day"]);
    expect([...forms].map((form) => form & CIRCA)).toEqual([CIRCA, 0, 0]);
    expect([...forms].map((form) => form & OPEN_END)).toEqual([0, OPEN_END, 0]);
    expect((ends[2] as number) - (starts[2] as number)).toBe(60_000);
  });

  it("has rival dates, and what was known before", () => {
    const chronicle = readDataset(makeChronicle(300));
    expect(chronicle.rivals.size).toBeGreaterThan(2);
    for (const [event, [rival]] of chronicle.rivals) {
      expect(((rival?.start ?? 0) - (chronicle.starts[event] as number)) / 86_400_000).toBe(40);
    }
    const [moved, states] =
      [...chronicle.states].find(([event]) => statusOf(chronicle.forms[event] as number) === "held") ?? [];
    const [announced, told] = states ?? [];
    if (moved === undefined || !announced || !told) throw new Error("no event was moved");
    const before = recallChronicle(chronicle, announced.told);
    expect(statusOf(before.forms[moved] as number)).toBe("planned");
    expect(before.starts[moved]).toBe((chronicle.starts[moved] as number) + 7 * 86_400_000);
    expect(recallChronicle(chronicle, told.told).starts[moved]).toBe(chronicle.starts[moved]);
    expect(recallChronicle(chronicle, null)).toBe(chronicle);
  });

  it("ships the overview of a hundred thousand events in less than 250 kB", () => {
    const [head] = joinTimeline(makeChronicle(100_000), "en");
    const text = JSON.stringify((head as {value: TimelineData}).value);
    expect(text.length).toBeLessThan(250_000); // even uncompressed
  });
});

describe("listMemberships(chronicle, groups, mask)", () => {
  const chronicle = readDataset(makeChronicle(400));
  const groupsOf = createGroups(chronicle);
  it.each(groupings)("lists the events of every %s, in time", (grouping) => {
    const groups = groupsOf(grouping);
    const lists = listMemberships(chronicle, groups, null);
    for (let group = 0; group < groups.count; group++) {
      const events = Array.from(listMembers(lists, group));
      const expected = Array.from(chronicle.starts.keys()).filter((event) =>
        listCells(groups.cells, event).includes(group),
      );
      expect(events).toEqual(expected);
    }
  });
});

describe("rankGroups(chronicle, choice, memberships, groups, isFiltered, first)", () => {
  const lanes = ["wang-yi", "nobody", "india"];
  const [head] = joinTimeline(sampleDataset, "en", {languages: ["en"], articlePages: "every language", lanes});
  const {first} = (head as {value: TimelineData}).value;
  const chronicle = readDataset(sampleDataset);
  const keysIn = (order: "frequency" | "appearance") => {
    const make = frameDataset({...chronicle, data: {...chronicle.data, first}});
    return make({lanes: {...blankLanes, order}}).contents.lanes.map(({key}) => key);
  };

  it("begins with the lanes that the author wants first, and goes on by frequency", () => {
    expect(first).toHaveLength(2);
    expect(keysIn("frequency").slice(0, 4)).toEqual(["wang-yi", "india", "sco", "china"]);
  });

  it("leaves an order that the reader chose as it is", () => {
    expect(keysIn("appearance")[0]).not.toBe("wang-yi");
  });
});

describe("createFold(breaks, domain)", () => {
  const base = sampleDataset.events[0] as DatedEvent;
  const days = ["1950-03-01", "1950-03-09", "1950-04-02", "1990-06-01", "1990-07-15", "1990-08-01"];
  const chronicle = readDataset({
    ...sampleDataset,
    events: days.map((day, at) => ({...base, id: `e${at}`, date: day, earliest: day, latest: day})),
  });
  const breaks = findBreaks(chronicle, null);
  const fold = createFold(breaks, chronicle.domain);

  it("takes away long stretches without an event, and keeps the order of all instants", () => {
    expect(breaks).toHaveLength(1);
    const drawn = Array.from(chronicle.starts, fold.at);
    expect([...drawn].sort((a, b) => a - b)).toEqual(drawn);
    expect(fold.at(chronicle.domain.end) - fold.at(chronicle.domain.start)).toBeLessThan(
      (chronicle.domain.end - chronicle.domain.start) / 50,
    );
  });

  it("goes there and back", () => {
    for (const instant of chronicle.starts) expect(fold.back(fold.at(instant))).toBeCloseTo(instant, -1);
    expect(noFold.at(5)).toBe(5);
  });
});
