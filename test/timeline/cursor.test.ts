import {describe, expect, it} from "vitest";
import {moveCursor, readStep, type Step} from "../../src/timeline/interface/cursor.ts";
import {frameDataset, readDataset} from "./readDataset.ts";
import {sampleDataset} from "./sampleDataset.ts";

const {contents} = frameDataset(readDataset(sampleDataset))();
const {lanes} = contents;
const walk = (cursor: {lane: string; event: number}, ...steps: Step[]) =>
  steps.reduce((at, step) => moveCursor(contents, at, [], step), cursor);
const china = lanes.find(({key}) => key === "china");
const start = {lane: "china", event: china?.events[0] ?? -1};

describe("moveCursor(contents, cursor, group, step)", () => {
  it("walks along a lane and back", () => {
    const there = walk(start, "next", "next");
    expect(there).toEqual({lane: "china", event: china?.events[2]});
    expect(walk(there, "previous", "previous")).toEqual(start);
  });

  it("stays where a lane ends", () => {
    expect(walk(start, "previous")).toEqual(start);
    const last = walk(start, "last");
    expect(walk(last, "next")).toEqual(last);
    expect(walk(last, "first")).toEqual(start);
  });

  it("passes all events of a number in one step", () => {
    const group = Array.from(china?.events.slice(0, 4) ?? []);
    expect(moveCursor(contents, start, group, "next").event).toBe(china?.events[4]);
  });

  it("goes to the same event in the next lane, or to the nearest", () => {
    const below = walk(start, "below");
    const lane = lanes[lanes.findIndex(({key}) => key === "china") + 1];
    expect(below.lane).toBe(lane?.key);
    expect(lane?.events.includes(below.event)).toBe(true);
  });
});

describe("readStep(key, {column, flip})", () => {
  it("follows time on the screen", () => {
    expect(readStep("ArrowRight", {column: false, flip: false})).toBe("next");
    expect(readStep("ArrowRight", {column: false, flip: true})).toBe("previous");
    expect(readStep("ArrowDown", {column: true, flip: false})).toBe("next");
    expect(readStep("x", {column: false, flip: false})).toBeNull();
  });
});
