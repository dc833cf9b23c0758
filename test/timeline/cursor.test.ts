import {describe, expect, it} from "vitest";
import {moveCursor, readStep, type Step} from "../../src/timeline/cursor.ts";
import {estimateWidth} from "../../src/timeline/labels.ts";
import {layOutLanes} from "../../src/timeline/laneLayout.ts";
import {findBounds} from "../../src/timeline/view.ts";
import {lanesOf, sampleChronicle} from "./chronicles.ts";

const lanes = lanesOf(sampleChronicle);
const bounds = findBounds(sampleChronicle.domain);
const density = 1100 / (bounds.end - bounds.start);
const items = layOutLanes(sampleChronicle, lanes, {density, scale: 1, measure: estimateWidth});
const walk = (cursor: {lane: string; event: number}, ...steps: Step[]) =>
  steps.reduce((at, step) => moveCursor(lanes, items, at, step), cursor);
const nameOf = ({event}: {event: number}) => sampleChronicle.data.events.name[event];

describe("moveCursor(lanes, items, cursor, step)", () => {
  const start = {lane: "china", event: lanes.find(({key}) => key === "china")?.events[0] ?? -1};

  it("walks along a lane and back", () => {
    const there = walk(start, "next", "next");
    expect(there.lane).toBe("china");
    expect(there.event).not.toBe(start.event);
    expect(walk(there, "previous", "previous")).toEqual(start);
  });

  it("stays where a lane ends", () => {
    expect(walk(start, "previous")).toEqual(start);
    const last = walk(start, "last");
    expect(walk(last, "next")).toEqual(last);
    expect(walk(last, "first")).toEqual(start);
  });

  it("reaches every event of a lane, alone or in a count", () => {
    const lane = lanes.find(({key}) => key === "china");
    const seen = new Set<number>();
    let at = start;
    for (let index = 0; index < 60; index++) {
      for (const event of items[1]?.find(({events}) => events.includes(at.event))?.events ?? []) seen.add(event);
      at = walk(at, "next");
    }
    expect(seen).toEqual(new Set(lane?.events));
  });

  it("follows one event into the next lane it stands in", () => {
    const below = walk(start, "below");
    expect(below).toEqual({lane: "russia", event: start.event});
    expect(nameOf(below)).toBe("Five neighbours sign a treaty on trust in border regions");
  });

  it("goes to the nearest in time where the event has no mark", () => {
    const putin = walk(start, "below", "below");
    expect(putin.lane).toBe("vladimir-putin");
    expect(nameOf(putin)).toBe("China and Russia sign a treaty of good-neighbourliness");
  });
});

describe("readStep(key, column)", () => {
  it("turns with the drawing", () => {
    expect(["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"].map((key) => readStep(key, false))).toEqual([
      "previous",
      "next",
      "above",
      "below",
    ]);
    expect(["ArrowUp", "ArrowDown", "Home", "End"].map((key) => readStep(key, true))).toEqual([
      "previous",
      "next",
      "first",
      "last",
    ]);
  });

  it("leaves other keys alone", () => {
    expect(readStep("a", false)).toBeNull();
  });
});
