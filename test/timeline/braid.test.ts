import {describe, expect, it} from "vitest";
import {arrangeNeighbours} from "../../src/timeline/braid/arrangeNeighbours.ts";
import {countCrossings, type Knot, layOutBraid, type Span} from "../../src/timeline/braid/layOutBraid.ts";
import {findSteps, measureApart} from "../../src/timeline/braid/storylines.ts";
import {blankLanes} from "../../src/timeline/interface/state.ts";
import {createDraw, makeChronicle} from "./makeChronicle.ts";
import {frameDataset, readDataset} from "./readDataset.ts";

/** Meetings of people in circles of friends, with a stranger now and then. */
function makeKnots(lines: number, count: number): Knot[] {
  const draw = createDraw(7);
  const circles = Math.max(Math.round(lines / 6), 1);
  return Array.from({length: count}, (_, event) => {
    const circle = Math.floor(draw() * circles);
    const members = new Set<number>();
    const size = 2 + Math.floor(draw() * 3);
    while (members.size < size) {
      const line =
        draw() < 0.85 ? circle + circles * Math.floor(draw() * (lines / circles)) : Math.floor(draw() * lines);
      if (line < lines) members.add(line);
    }
    return {event, members: [...members].sort((a, b) => a - b)};
  });
}

/** The same meetings with everybody in the order of first appearance: lines go to the middle one that they meet, and back. */
function countFirstAppearance(knots: readonly Knot[], spans: readonly Span[]): number {
  const order = Int16Array.from([...new Set(knots.flatMap(({members}) => members))]);
  let crossings = 0;
  for (const [index, {members}] of knots.entries()) {
    const block = Array.from(order).filter((line) => members.includes(line));
    const middle = block[block.length >> 1] as number;
    const at = Array.from(order)
      .filter((line) => !members.includes(line) || line === middle)
      .indexOf(middle);
    const others = Array.from(order).filter((line) => !members.includes(line));
    const next = Int16Array.from([...others.slice(0, at), ...block, ...others.slice(at)]);
    crossings += countCrossings(order, next, index, spans) * 2;
  }
  return crossings;
}

describe("layOutBraid(knots, lines, steps)", () => {
  const knots = makeKnots(60, 500);
  const times = Float64Array.from(knots, (_, index) => index * 1e8 + (index % 7) * 1e7);
  const steps = findSteps(
    measureApart(
      times,
      knots.map(({event}) => (event * 37) % 100),
    ),
  );
  const braid = layOutBraid(knots, 60, steps);

  it("leaves those who meet side by side, and nobody out", () => {
    expect(steps.flat().sort((a, b) => a - b)).toEqual(Array.from(knots.keys()));
    for (const [index, {members}] of knots.entries()) {
      const order = braid.orders[index] as Int16Array;
      expect([...order].sort((a, b) => a - b)).toEqual(Array.from({length: 60}, (_, line) => line));
      const places = members.map((line) => order.indexOf(line));
      expect(Math.max(...places) - Math.min(...places)).toBe(members.length - 1);
    }
  });

  it("has at least two fifths fewer crossings than the order of first appearance, and from far away nine tenths", () => {
    expect(braid.crossings).toBeLessThan(countFirstAppearance(knots, braid.spans) * 0.4);
    const far = steps
      .slice(0, 6)
      .flat()
      .sort((a, b) => a - b);
    expect(far.length).toBeGreaterThan(15);
    const crossings = far.slice(1).map((index, place) => {
      const before = braid.orders[far[place] as number] as Int16Array;
      return countCrossings(before, braid.orders[index] as Int16Array, index, braid.spans);
    });
    expect(crossings.reduce((sum, each) => sum + each, 0)).toBeLessThan(braid.crossings * 0.1);
  });

  it("counts its crossings truly", () => {
    const pairs = knots.slice(1).map((_, index) => {
      const [before, after] = [braid.orders[index] as Int16Array, braid.orders[index + 1] as Int16Array];
      const alive = (line: number) => {
        const [first, last] = braid.spans[line] as readonly [number, number];
        return first < index + 1 && last >= index + 1;
      };
      const lines = [...before].filter(alive);
      return lines.flatMap((a) =>
        lines.filter((b) => before.indexOf(a) < before.indexOf(b) && after.indexOf(a) > after.indexOf(b)),
      );
    });
    expect(braid.crossings).toBe(pairs.flat().length);
  });

  it("moves nothing of a step by what comes after it", () => {
    const coarse = layOutBraid(knots, 60, [...steps.slice(0, 6), steps.slice(6).flat()]);
    for (const index of steps.slice(0, 6).flat()) expect(coarse.orders[index]).toEqual(braid.orders[index]);
  });

  it("is the same at every run", () => {
    expect(layOutBraid(makeKnots(60, 500), 60, steps).orders).toEqual(braid.orders);
  });
});

describe("measureApart(at, weights)", () => {
  const draw = createDraw(3);
  const at = Float64Array.from({length: 400}, () => Math.floor(draw() ** 2 * 1e11)).sort();
  const weights = Array.from(at, () => Math.floor(draw() * 20));
  const apart = measureApart(at, weights);

  it("keeps those that are shown apart at every zoom, and hides none that has room", () => {
    for (const least of [3e9, 6e8, 1e8]) {
      const shown = Array.from(at.keys()).filter((index) => (apart[index] as number) >= least);
      const gaps = shown.slice(1).map((index, place) => (at[index] as number) - (at[shown[place] as number] as number));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(least);
      for (const place of at)
        expect(shown.some((index) => Math.abs((at[index] as number) - place) < 2 * least)).toBe(true);
    }
  });

  it("shows first what weighs most", () => {
    const [first] = Array.from(at.keys()).sort((a, b) => (apart[b] as number) - (apart[a] as number));
    expect(weights[first as number]).toBe(Math.max(...weights));
  });
});

describe("drawBraid(options)", () => {
  const chronicle = readDataset(makeChronicle(200));
  const make = frameDataset(chronicle);
  const state = {mode: "braid", lanes: blankLanes} as const;
  const zoomTo = (from: number, to: number) => {
    const {start, end} = make(state).contents.bounds;
    return {start: start + (end - start) * from, end: start + (end - start) * to};
  };

  it("keeps every line in its place while zooming, and loses no mark by coming nearer", () => {
    const near = make({...state, view: zoomTo(0.3, 0.5)});
    const isInside = (x: number) => x >= 1100 * 0.3 && x <= 1100 * 0.5;
    const placeOf = new Map(
      near.drawing.targets.flatMap(({lane, event, events, y}) => (events ? [] : [[`${lane}:${event}`, y] as const])),
    );
    const marks = make(state).drawing.targets.filter(
      ({events, x, from, to}) => !events && to - from === 12 && isInside(x),
    );
    expect(placeOf.size).toBeGreaterThan(20);
    expect(marks.length).toBeGreaterThan(5);
    for (const {lane, event, y} of marks) expect(placeOf.get(`${lane}:${event}`)).toBe(y);
  });

  it("names events above the lines, where no name touches another and none the line down from one", () => {
    for (const part of [1, 0.3, 0.1]) {
      const {labels, heads, height} = make({...state, view: zoomTo(0, part)}).drawing;
      expect(labels.length).toBeGreaterThan(1);
      for (const [index, a] of labels.entries())
        for (const b of labels.slice(index + 1))
          expect(a.y !== b.y || a.x + a.width < b.x || b.x + b.width < a.x, `${a.text} / ${b.text}`).toBe(true);
      const ys = heads.map(({y}) => y);
      expect(ys.length).toBeGreaterThan(8);
      expect(ys.every((y, index) => index === 0 || y - (ys[index - 1] as number) >= 15.9)).toBe(true);
      expect(ys.at(-1)).toBeLessThan(height);
    }
  });

  it("has every event of every line in view, as a mark or in a number, and no number over another", () => {
    for (const [from, to] of [
      [0, 1],
      [0.2, 0.7],
      [0.4, 0.5],
      [0.412, 0.4125],
    ] as const) {
      const view = zoomTo(from, to);
      const {drawing, contents} = make({...state, view});
      const {starts, ends} = contents.chronicle;
      for (const [lane, {events}] of contents.lanes.entries()) {
        const seen = events.filter((e) => (starts[e] as number) < view.end && (ends[e] as number) > view.start);
        const {marks = 0, counted = 0} = drawing.tallies[lane] ?? {};
        expect(marks + counted).toBe(seen.length);
      }
      const shown = new Set(drawing.targets.flatMap(({event, events}) => events ?? [event]));
      const all = new Set(contents.lanes.flatMap(({events}) => [...events]));
      const inView = [...all].filter((e) => (starts[e] as number) < view.end && (ends[e] as number) > view.start);
      expect([...shown].sort((a, b) => a - b)).toEqual(inView.sort((a, b) => a - b));
      const numbers = drawing.targets.filter(({events}) => events).sort((a, b) => a.x - b.x);
      for (const [index, {from: left}] of numbers.entries())
        expect(left).toBeGreaterThanOrEqual((numbers[index - 1]?.to ?? Number.NEGATIVE_INFINITY) - 0.01);
    }
  });

  it("leaves room between knots, however many there are", () => {
    const many = frameDataset(readDataset(makeChronicle(3000)));
    const {drawing} = many({mode: "braid", lanes: blankLanes});
    const xs = [
      ...new Set(drawing.targets.flatMap(({events, x, y}) => (events || y > drawing.height - 40 ? [] : [x]))),
    ];
    xs.sort((a, b) => a - b);
    expect(xs.length).toBeGreaterThan(8);
    for (const [index, x] of xs.entries()) expect(x - (xs[index - 1] ?? -100)).toBeGreaterThanOrEqual(38);
  });
});

describe("arrangeNeighbours(groups, cells, count)", () => {
  it("puts those who meet beside one another", () => {
    const pairs = [
      [0, 3],
      [0, 3],
      [1, 4],
      [1, 4],
      [2, 5],
      [2, 5],
    ];
    const cells = {
      offsets: Uint32Array.from(pairs, (_, at) => at * 2),
      lengths: Uint8Array.from(pairs, () => 2),
      values: pairs.flat(),
    };
    const order = arrangeNeighbours([0, 1, 2, 3, 4, 5], cells, pairs.length);
    for (const [a, b] of pairs) expect(Math.abs(order.indexOf(a as number) - order.indexOf(b as number))).toBe(1);
  });
});
