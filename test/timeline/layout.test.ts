import {describe, expect, it} from "vitest";
import {zoomView} from "../../src/timeline/columns/view.ts";
import type {PlacedLabel} from "../../src/timeline/drawing/drawing.ts";
import type {Frame} from "../../src/timeline/interface/frame.ts";
import {makeChronicle} from "./makeChronicle.ts";
import {frameDataset, readDataset} from "./readDataset.ts";
import {sampleDataset} from "./sampleDataset.ts";

const chronicles = {
  sample: readDataset(sampleDataset),
  three: readDataset(makeChronicle(3)),
  hundreds: readDataset(makeChronicle(300)),
  thousands: readDataset(makeChronicle(4000)),
};
const frames = Object.fromEntries(
  Object.entries(chronicles).map(([name, chronicle]) => [name, frameDataset(chronicle)]),
);
const factors = [1, 1.9, 4, 13, 60, 400, 3000];
const cases = Object.keys(chronicles).flatMap((name) =>
  factors.flatMap((factor) => [0.2, 0.63].map((place) => [name, factor, place] as const)),
);

function frameAt(name: string, factor: number, place: number): Frame {
  const make = frames[name] as ReturnType<typeof frameDataset>;
  const {bounds} = make().contents;
  return make({view: zoomView(bounds, factor, place, bounds)});
}

const overlap = (a: PlacedLabel, b: PlacedLabel) =>
  Math.abs(a.y - b.y) < 13 && a.x < b.x + b.width - 0.5 && b.x < a.x + a.width - 0.5;

describe("makeFrame(state)", () => {
  it.each(cases)("has every event of a lane once: %s at %d × %d", (name, factor, place) => {
    const frame = frameAt(name, factor, place);
    const {start, end} = zoomView(frame.contents.bounds, factor, place, frame.contents.bounds);
    const {starts, ends} = frame.contents.chronicle;
    for (const [lane, {events}] of frame.contents.lanes.entries()) {
      const seen = events.filter((event) => (starts[event] as number) < end && (ends[event] as number) > start);
      const {marks = 0, counted = 0, dense = 0} = frame.drawing.tallies[lane] ?? {};
      const isDense = frame.layout.densities.some((density) => density.lane === lane);
      if (isDense)
        expect(Math.abs(marks + counted + dense - seen.length)).toBeLessThanOrEqual(Math.max(seen.length * 0.03, 3)); // a column at the edge is whole or not
      else expect(marks + counted).toBe(seen.length);
    }
  });

  it.each(cases)("never lets labels overlap: %s at %d × %d", (name, factor, place) => {
    const {labels} = frameAt(name, factor, place).drawing;
    const pairs = labels.flatMap((a, index) =>
      labels
        .slice(index + 1)
        .filter((b) => overlap(a, b))
        .map((b) => `${a.text} / ${b.text}`),
    );
    expect(pairs).toEqual([]);
  });

  it.each(cases)("never lets a label cover a mark of another event: %s at %d × %d", (name, factor, place) => {
    const {labels, targets} = frameAt(name, factor, place).drawing;
    const covered = labels.flatMap(({event, x, y, width, text}) =>
      targets
        .filter(
          (target) =>
            target.event !== event && Math.abs(target.y - y) < 8 && target.x > x + 1 && target.x < x + width - 1,
        )
        .map((target) => `${text} / ${target.event}`),
    );
    expect(covered).toEqual([]);
  });

  it("keeps the marks of a lane apart by the width of a finger's tip", () => {
    for (const factor of factors) {
      const {targets} = frameAt("hundreds", factor, 0.4).drawing;
      const dots = targets.filter(({from, to}) => to - from < 12);
      const near = dots.flatMap((a, index) =>
        dots.slice(index + 1).filter((b) => a.lane === b.lane && Math.abs(a.y - b.y) < 1 && Math.abs(a.x - b.x) < 23.5),
      );
      expect(near.filter(({x}) => x > 30 && x < 1070)).toEqual([]);
    }
  });

  it("lays out alike whatever came before", () => {
    const [one, other] = [frameDataset(chronicles.hundreds), frameDataset(chronicles.hundreds)];
    const {bounds} = one().contents;
    const view = zoomView(bounds, 5, 0.3, bounds);
    for (const factor of [2, 9, 40]) one({view: zoomView(bounds, factor, 0.8, bounds)});
    expect(one({view}).drawing.labels).toEqual(other({view}).drawing.labels);
  });

  it("keeps marks in their rows while the view moves by a little", () => {
    const make = frameDataset(chronicles.hundreds);
    const {bounds} = make().contents;
    const view = zoomView(bounds, 6, 0.5, bounds);
    const shift = (view.end - view.start) / 1100;
    const rowsAt = (by: number) =>
      new Map(
        make({view: {start: view.start + by * shift, end: view.end + by * shift}})
          .drawing.targets.filter(({events}) => !events)
          .map(({lane, event, y}) => [`${lane}:${event}`, y]),
      );
    const [before, after] = [rowsAt(0), rowsAt(3)];
    const moved = [...before].filter(([key, y]) => after.has(key) && after.get(key) !== y);
    expect(moved).toEqual([]);
  });

  it("labels first what matters most", () => {
    const {drawing, layout, contents} = frameAt("hundreds", 1, 0.5);
    const labelled = new Set(drawing.labels.map(({event}) => event));
    const {saliences} = contents.chronicle;
    const mean = (events: number[]) =>
      events.reduce((sum, event) => sum + (saliences[event] as number), 0) / events.length;
    const others = [...layout.byEvent.keys()].filter((event) => !labelled.has(event));
    expect(labelled.size).toBeGreaterThan(10);
    expect(mean([...labelled])).toBeGreaterThan(mean(others) - 8);
  });

  it("shows the density of a long chronicle before any period has been read", () => {
    const far = frameDataset(readDataset(makeChronicle(4000), true))();
    const near = frameDataset(chronicles.thousands)();
    const sum = ({drawing}: Frame, lane: number) => {
      const {marks = 0, counted = 0, dense = 0} = drawing.tallies[lane] ?? {};
      return marks + counted + dense;
    };
    for (const lane of [0, 1, 5, 9])
      expect(Math.abs(sum(far, lane) - sum(near, lane))).toBeLessThan(sum(near, lane) * 0.03 + 2);
    expect(far.contents.lanes.map(({key}) => key)).toEqual(near.contents.lanes.map(({key}) => key));
  });

  it("lets a label wait at the edge while its bar is on screen", () => {
    const make = frameDataset(chronicles.sample);
    const {contents} = make();
    const {chronicle} = contents;
    const long = Array.from(chronicle.starts.keys()).find(
      (event) => (chronicle.ends[event] as number) - (chronicle.starts[event] as number) > 20 * 86_400_000,
    ) as number;
    const [start, end] = [chronicle.starts[long] as number, chronicle.ends[long] as number];
    const view = {start: start + (end - start) * 0.5, end: start + (end - start) * 0.9};
    const label = make({view}).drawing.labels.find(({event}) => event === long);
    expect(label?.x).toBeGreaterThanOrEqual(0);
    expect(label?.x).toBeLessThan(40);
  });
});
