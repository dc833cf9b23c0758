import {describe, expect, it} from "vitest";
import type {Chronicle} from "../../src/timeline/columns/chronicle.ts";
import {groupings} from "../../src/timeline/columns/groupings.ts";
import {drawLegend} from "../../src/timeline/drawing/legendMarks.ts";
import {drawLabels, drawLayers, drawNotes, element, writeSvg} from "../../src/timeline/drawing/svg.ts";
import {blankLanes, type State} from "../../src/timeline/interface/state.ts";
import {lightPalette} from "../../src/timeline/takeaway/wholeDrawing.ts";
import {makeChronicle} from "../timeline/makeChronicle.ts";
import {frameDataset, readDataset} from "../timeline/readDataset.ts";
import {sampleDataset} from "../timeline/sampleDataset.ts";

/** Draws as the page does, without a page; one element a line, so that a change is seen in the diff. */
function draw(chronicle: Chronicle, change: Partial<State> = {}): string {
  const {drawing} = frameDataset(chronicle, 960)(change);
  const {width, height, layers, notes, labels} = drawing;
  const children = [
    element("title", {}, ["A drawing"]),
    ...drawLayers(layers, lightPalette),
    ...drawNotes(notes, lightPalette),
    ...drawLabels(labels, lightPalette, 1),
  ];
  const svg = element(
    "svg",
    {xmlns: "http://www.w3.org/2000/svg", width, height, "font-family": "sans-serif"},
    children,
  );
  return `${writeSvg(svg)}\n`;
}

const sample = readDataset(sampleDataset);
const some = (limit: number): Partial<State> => ({lanes: {...blankLanes, limit}});

describe("drawLanes(options)", () => {
  it("draws three decades", async () => {
    await expect(draw(sample)).toMatchFileSnapshot("three-decades.svg");
  });

  it("draws a month in which much happened, and lights one event in all its lanes", async () => {
    const selected = sample.names.get(0)?.id.findIndex((id) => id.startsWith("2020-09-11-wang-yi-meets")) ?? -1;
    const view = {start: Date.UTC(2020, 7, 28), end: Date.UTC(2020, 8, 28)};
    await expect(draw(sample, {view, selected})).toMatchFileSnapshot("one-month.svg");
  });

  it("draws the hours of a day, over which its events are a day wide", async () => {
    const view = {start: Date.UTC(2020, 8, 10, 18), end: Date.UTC(2020, 8, 12, 6)};
    await expect(draw(sample, {view})).toMatchFileSnapshot("one-day.svg");
  });

  it("counts what it cannot draw one by one", async () => {
    await expect(draw(readDataset(makeChronicle(300)), some(4))).toMatchFileSnapshot("three-hundred-events.svg");
  });

  it("draws the density of thousands", async () => {
    await expect(draw(readDataset(makeChronicle(4000)), some(5))).toMatchFileSnapshot("four-thousand-events.svg");
  });

  it("folds empty years, pins, collapses and unfolds lanes, and turns time round", async () => {
    const lanes: State["lanes"] = {
      ...blankLanes,
      grouping: "country",
      order: "appearance",
      pinned: ["UZ"],
      collapsed: ["RU"],
      unfolded: ["CN"],
      limit: 3,
    };
    await expect(draw(sample, {lanes, folded: true, flip: true})).toMatchFileSnapshot("folded.svg");
  });

  it.each(groupings)("draws a lane for each %s", async (grouping) => {
    const lanes: State["lanes"] = {...blankLanes, grouping, limit: 3};
    await expect(draw(sample, {lanes})).toMatchFileSnapshot(`by-${grouping}.svg`);
  });

  it("draws nothing for no event", () => {
    expect(draw(readDataset({...sampleDataset, events: []}))).toMatch(/^<svg [^>]*height="0"/);
  });
});

describe("drawLegend(chronicle, scene)", () => {
  it("has every kind of mark that the chronicle has", async () => {
    const entries = drawLegend(readDataset(makeChronicle(300)), {isDense: true, isFolded: true, isBraid: false});
    const rows = entries.map(({key, layers, notes}, index) =>
      element("g", {id: key, transform: `translate(0 ${index * 24})`}, [
        ...drawLayers(layers, lightPalette, key),
        ...drawNotes(notes, lightPalette),
      ]),
    );
    const svg = element("svg", {xmlns: "http://www.w3.org/2000/svg", width: 28, height: entries.length * 24}, [
      element("title", {}, ["The legend"]),
      ...rows,
    ]);
    await expect(`${writeSvg(svg)}\n`).toMatchFileSnapshot("legend.svg");
  });

  it("tells nothing of lengths beside storylines, which draw none", () => {
    const keysOf = (isBraid: boolean) =>
      drawLegend(readDataset(makeChronicle(300)), {isDense: false, isFolded: false, isBraid}).map(({key}) => key);
    const lanesOnly = keysOf(false).filter((key) => !keysOf(true).includes(key));
    expect(lanesOnly).toEqual(["range", "span", "circa", "rival"]);
    expect(keysOf(true)).toContain("joint");
  });
});

describe("drawBraid(options)", () => {
  it("draws storylines that run together where participants meet", async () => {
    await expect(draw(sample, {mode: "braid"})).toMatchFileSnapshot("storylines.svg");
  });

  it("draws them from right to left, with those of one event lit", async () => {
    const selected = sample.names.get(0)?.id.findIndex((id) => id.startsWith("2020-09-11-wang-yi-meets")) ?? -1;
    const view = {start: Date.UTC(2020, 6, 1), end: Date.UTC(2021, 6, 1)};
    await expect(draw(sample, {mode: "braid", flip: true, view, selected})).toMatchFileSnapshot("storylines-lit.svg");
  });
});
