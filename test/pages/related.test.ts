import {describe, expect, it} from "vitest";
import type {DatedEvent} from "../../src/model.ts";
import {indexDataset} from "../../src/pages/chronicle.ts";
import {findRelated} from "../../src/pages/related.ts";
import {manyEvents, sampleDataset, sampleSite} from "./sampleChronicle.ts";

describe("findRelated(chronicle, event)", () => {
  const chronicle = indexDataset(sampleDataset, sampleSite);

  it("gives for each what both have in common, and never the event itself", () => {
    const found = sampleDataset.events.map((event) => [event, findRelated(chronicle, event)] as const);
    expect(found.some(([, related]) => related.length > 0)).toBe(true);
    for (const [event, related] of found)
      for (const {event: other, participants, place} of related) {
        expect(other).not.toBe(event);
        expect(participants.length > 1 || place !== null).toBe(true);
        for (const {id} of participants)
          for (const each of [event, other]) expect(each.participants.map((one) => one.participant)).toContain(id);
        if (place) expect([event.location, other.location]).toEqual([place.id, place.id]);
      }
  });
  it("looks near in time, and no further in a long chronicle", () => {
    const long = indexDataset(manyEvents(2000), sampleSite);
    const event = long.events[1000] as DatedEvent;
    const related = findRelated(long, event);
    expect(related).toHaveLength(4);
    for (const {event: other} of related)
      expect(Math.abs((long.eventOrder.get(other.id) ?? 0) - 1000)).toBeLessThanOrEqual(30);
  });
});
