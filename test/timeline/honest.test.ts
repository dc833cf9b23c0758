import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {groupings} from "../../src/timeline/columns/groupings.ts";
import {orders} from "../../src/timeline/columns/lanes.ts";
import {zoomView} from "../../src/timeline/columns/view.ts";
import {CELL} from "../../src/timeline/drawing/layout.ts";
import type {Frame} from "../../src/timeline/interface/frame.ts";
import {blankLanes, type State} from "../../src/timeline/interface/state.ts";
import {makeChronicle} from "./makeChronicle.ts";
import {frameDataset, readDataset} from "./readDataset.ts";
import {sampleDataset} from "./sampleDataset.ts";

const makers = [
  readDataset(sampleDataset),
  readDataset(makeChronicle(40)),
  readDataset(makeChronicle(300)),
  readDataset(makeChronicle(3500)),
].map((chronicle) => frameDataset(chronicle));

/** Any zoom, place, grouping, order, fold and direction of any of the chronicles. */
const scene = fc.record({
  maker: fc.nat({max: makers.length - 1}),
  zoom: fc.double({min: 0, max: 13, noNaN: true}), // powers of two
  place: fc.double({min: 0, max: 1, noNaN: true}),
  grouping: fc.constantFrom(...groupings),
  order: fc.constantFrom(...orders),
  limit: fc.integer({min: 1, max: 24}),
  folded: fc.boolean(),
  flip: fc.boolean(),
});

function frameOf({
  maker,
  zoom,
  place,
  grouping,
  order,
  limit,
  folded,
  flip,
}: typeof scene extends fc.Arbitrary<infer T> ? T : never): {
  frame: Frame;
  state: Pick<State, "view">;
} {
  const make = makers[maker] as (typeof makers)[number];
  const change = {lanes: {...blankLanes, grouping, order, limit}, folded, flip};
  const {bounds} = make(change).contents;
  const view = zoomView(bounds, 2 ** zoom, place, bounds);
  return {frame: make({...change, view}), state: {view}};
}

describe("makeFrame(state), at any zoom", () => {
  it("has every event in view: marks and counts add up in each lane", () => {
    fc.assert(
      fc.property(scene, (drawn) => {
        const {frame, state} = frameOf(drawn);
        const {contents, drawing, layout} = frame;
        const {start, end} = state.view;
        const {starts, ends} = contents.chronicle;
        const {fold} = contents;
        for (const [lane, {events, key}] of contents.lanes.entries()) {
          const from = (event: number) => fold.at(starts[event] as number);
          const seen = events.filter((event) => from(event) < end && fold.at(ends[event] as number) > start);
          const {marks = 0, counted = 0, dense = 0} = drawing.tallies[lane] ?? {};
          const sum = marks + counted + dense;
          if (!layout.densities.some((density) => density.lane === lane)) {
            expect(sum, `lane ${key}`).toBe(seen.length);
            continue;
          }
          const column = CELL / layout.density; // a column at an edge is there whole, and a long event in its first one
          const around = events.filter((event) => {
            const nearEdge = (edge: number) => Math.abs(from(event) - edge) <= column;
            const isLong = from(event) < start && fold.at(ends[event] as number) > start;
            return nearEdge(start) || nearEdge(end) || isLong;
          });
          expect(Math.abs(sum - seen.length), `lane ${key}`).toBeLessThanOrEqual(around.length);
        }
      }),
      {numRuns: 80},
    );
  });

  it("begins no name before the whole period does", () => {
    for (const make of makers) {
      const {labels} = make().drawing;
      expect(labels.filter(({x}) => x < 0).map(({text}) => text)).toEqual([]);
    }
    const narrow = frameDataset(readDataset(makeChronicle(300)), 420)().drawing.labels;
    expect(narrow.filter(({x}) => x < 0).map(({text}) => text)).toEqual([]);
  });

  it("cuts no name at an edge, and gives none to what is not in view", () => {
    fc.assert(
      fc.property(scene, (drawn) => {
        const {drawing} = frameOf(drawn).frame;
        const marked = new Set(drawing.targets.filter(({events}) => !events).map(({event}) => event));
        for (const {text, x, width, event} of drawing.labels) {
          expect(x, text).toBeGreaterThanOrEqual(0);
          expect(x + width, text).toBeLessThanOrEqual(drawing.width + 0.01);
          expect(marked.has(event), text).toBe(true);
        }
      }),
      {numRuns: 80},
    );
  });

  it("names what matters most in every lane that has more events than room", () => {
    const {drawing, layout, contents} = (makers[2] as (typeof makers)[number])();
    const {saliences} = contents.chronicle;
    const crowded = layout.bands.filter((_, lane) => (drawing.tallies[lane]?.counted ?? 0) > 4);
    expect(crowded.length).toBeGreaterThan(3);
    for (const {lane} of crowded) {
      const own = drawing.labels.filter(({event}) => lane.events.includes(event));
      const named = own.map(({event}) => saliences[event] as number);
      const all = Array.from(lane.events, (event) => saliences[event] as number).sort((a, b) => b - a);
      expect(Math.max(...named), lane.key).toBeGreaterThan(all[Math.floor(all.length / 4)] as number);
    }
  });

  it("never lets two numbers of a lane touch, at the edges neither", () => {
    fc.assert(
      fc.property(scene, (drawn) => {
        const {targets} = frameOf(drawn).frame.drawing;
        const numbers = targets.filter(({events}) => events).sort((a, b) => a.lane - b.lane || a.x - b.x);
        for (const [index, {lane, x}] of numbers.entries()) {
          const before = numbers[index - 1];
          if (before?.lane === lane) expect(x - before.x).toBeGreaterThan(22);
        }
      }),
      {numRuns: 80},
    );
  });

  it("never lets two labels touch", () => {
    fc.assert(
      fc.property(scene, (drawn) => {
        const {labels} = frameOf(drawn).frame.drawing;
        for (const [index, a] of labels.entries()) {
          for (const b of labels.slice(index + 1)) {
            const isApart = Math.abs(a.y - b.y) >= 13 || a.x + a.width <= b.x + 0.5 || b.x + b.width <= a.x + 0.5;
            expect(isApart, `${a.text} / ${b.text}`).toBe(true);
          }
        }
      }),
      {numRuns: 80},
    );
  });
});
