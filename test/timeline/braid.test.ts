import {describe, expect, it} from "vitest";
import {arrangeNeighbours} from "../../src/timeline/braid/arrangeNeighbours.ts";
import {findKnots} from "../../src/timeline/braid/findKnots.ts";
import {countCrossings, type Knot, layOutBraid} from "../../src/timeline/braid/layOutBraid.ts";
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
function countFirstAppearance(knots: readonly Knot[], lines: number): number {
  const {spans} = layOutBraid(knots, lines);
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

describe("layOutBraid(knots, lines)", () => {
  const knots = makeKnots(60, 500);
  const braid = layOutBraid(knots, 60);

  it("leaves those who meet side by side, and nobody out", () => {
    for (const [index, {members}] of knots.entries()) {
      const order = braid.orders[index] as Int16Array;
      expect([...order].sort((a, b) => a - b)).toEqual(Array.from({length: 60}, (_, line) => line));
      const places = members.map((line) => order.indexOf(line));
      expect(Math.max(...places) - Math.min(...places)).toBe(members.length - 1);
    }
  });

  it("has at least two fifths fewer crossings than the order of first appearance", () => {
    expect(braid.crossings).toBeLessThan(countFirstAppearance(knots, 60) * 0.6);
  });

  it("counts its crossings truly", () => {
    const sum = knots
      .slice(1)
      .reduce(
        (all, _, index) =>
          all +
          countCrossings(
            braid.orders[index] as Int16Array,
            braid.orders[index + 1] as Int16Array,
            index + 1,
            braid.spans,
          ),
        0,
      );
    expect(braid.crossings).toBe(sum);
  });

  it("is the same at every run", () => {
    expect(layOutBraid(makeKnots(60, 500), 60).orders).toEqual(braid.orders);
  });
});

describe("drawBraid(options)", () => {
  const chronicle = readDataset(makeChronicle(200));
  const make = frameDataset(chronicle);
  const state = {mode: "braid", lanes: blankLanes} as const;

  it("keeps every line in its place while zooming", () => {
    const whole = make(state);
    const {start, end} = whole.contents.bounds;
    const near = make({...state, view: {start: start + (end - start) * 0.3, end: start + (end - start) * 0.5}});
    const placeOf = new Map(whole.drawing.targets.map(({lane, event, y}) => [`${lane}:${event}`, y]));
    expect(near.drawing.targets.length).toBeGreaterThan(20);
    for (const {lane, event, y} of near.drawing.targets) expect(placeOf.get(`${lane}:${event}`)).toBe(y);
  });

  it("names events above the lines, where no name touches another and none the line down from one", () => {
    for (const part of [1, 0.3, 0.1]) {
      const {start, end} = make(state).contents.bounds;
      const {labels, heads, height} = make({...state, view: {start, end: start + (end - start) * part}}).drawing;
      expect(labels.length).toBeGreaterThan(2);
      for (const [index, a] of labels.entries())
        for (const b of labels.slice(index + 1))
          expect(a.y !== b.y || a.x + a.width < b.x || b.x + b.width < a.x, `${a.text} / ${b.text}`).toBe(true);
      const ys = heads.map(({y}) => y);
      expect(ys.length).toBeGreaterThan(8);
      expect(ys.every((y, index) => index === 0 || y - (ys[index - 1] as number) >= 15.9)).toBe(true);
      expect(ys.at(-1)).toBeLessThan(height);
    }
  });

  it("has a mark for every event of every line", () => {
    const {drawing, contents} = make(state);
    const knots = findKnots(chronicle, contents.lanes);
    expect(drawing.targets).toHaveLength(knots.reduce((sum, {members}) => sum + members.length, 0));
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
