import {describe, expect, it} from "vitest";
import {type Chronicle, readChronicle} from "../../src/timeline/chronicle.ts";
import {estimateWidth} from "../../src/timeline/labels.ts";
import {layOutLanes} from "../../src/timeline/laneLayout.ts";
import {type Box, buildScene, type Mark, placeBands, type Scene} from "../../src/timeline/scene.ts";
import {findBounds, type View, zoomView} from "../../src/timeline/view.ts";
import {lanesOf, makeData, sampleChronicle} from "./chronicles.ts";

const width = 1100;

function sceneOf(chronicle: Chronicle, view: View, scale = 1): Scene {
  const lanes = lanesOf(chronicle);
  const options = {scale, measure: estimateWidth, density: width / (view.end - view.start)};
  const items = layOutLanes(chronicle, lanes, options);
  return buildScene(chronicle, placeBands(lanes, scale), items, {...options, width, view, language: "en"});
}

/** Views from the whole period to a few hours, about several places. */
function viewsOf(chronicle: Chronicle): View[] {
  const bounds = findBounds(chronicle.domain);
  return [0.1, 0.5, 0.78, 0.97].flatMap((place) =>
    [1, 2, 5, 17, 60, 300, 2000, 20_000].map((factor) => zoomView(bounds, factor, place, bounds)),
  );
}

function labelBoxes({marks}: Scene): Box[] {
  return marks.flatMap(({label}) => (label ? [{x: label.x, y: label.y - 10, width: label.width, height: 13}] : []));
}

function markBoxes({marks}: Scene): Box[] {
  return marks.map(({form, x, y, shape}) => {
    const reach = form === "cluster" ? 12 : 5;
    return form === "dot" || form === "cluster"
      ? {x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach}
      : shape;
  });
}

function overlap(a: Box, b: Box): boolean {
  const e = 0.01;
  return a.x + a.width > b.x + e && b.x + b.width > a.x + e && a.y + a.height > b.y + e && b.y + b.height > a.y + e;
}

function findOverlaps(boxes: Box[], others: Box[] = boxes): [Box, Box][] {
  return boxes.flatMap((box, index) =>
    others
      .filter((other, at) => (boxes !== others || at > index) && overlap(box, other))
      .map((other): [Box, Box] => [box, other]),
  );
}

const chronicles: [string, Chronicle][] = [
  ["the sample", sampleChronicle],
  ["300 events", readChronicle(makeData(300))],
  ["10 000 events", readChronicle(makeData(10_000))],
];

describe.each(chronicles)("buildScene(%s)", (_, chronicle) => {
  const scenes = viewsOf(chronicle).map((view) => ({view, scene: sceneOf(chronicle, view)}));

  it("never lets labels overlap one another", () => {
    for (const {scene} of scenes) expect(findOverlaps(labelBoxes(scene))).toEqual([]);
  });

  it("never lets a label cover a mark, or marks one another", () => {
    for (const {scene} of scenes) {
      expect(findOverlaps(labelBoxes(scene), markBoxes(scene))).toEqual([]);
      expect(findOverlaps(markBoxes(scene))).toEqual([]);
    }
  });

  it("labels something at most zooms", () => {
    const labelled = scenes.filter(({scene}) => labelBoxes(scene).length > 0);
    expect(labelled.length).toBeGreaterThan(scenes.length / 3);
  });

  it("keeps labels on screen", () => {
    for (const {scene} of scenes) {
      for (const box of labelBoxes(scene)) {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
      }
    }
  });

  it("has a mark, or a place in a count, for every event of every lane", () => {
    const scene = sceneOf(chronicle, findBounds(chronicle.domain));
    scene.bands.forEach(({lane}, index) => {
      const drawn = scene.marks.filter((mark) => mark.lane === index).flatMap(({events}) => events);
      expect(drawn.sort((a, b) => a - b)).toEqual([...lane.events].sort((a, b) => a - b));
    });
  });

  it("shows at every zoom what is in view", () => {
    let [held, missing] = [0, 0];
    for (const {view, scene} of scenes) {
      const air = (view.end - view.start) * 0.08; // a cluster may stand a little beside its events
      scene.bands.forEach(({lane}, index) => {
        const drawn = new Set(scene.marks.filter((mark) => mark.lane === index).flatMap(({events}) => events));
        for (const event of lane.events) {
          if ((chronicle.starts[event] as number) > view.end - air) continue;
          if ((chronicle.ends[event] as number) < view.start + air) continue;
          held++;
          if (!drawn.has(event)) missing++;
        }
      });
    }
    expect(held).toBeGreaterThan(100);
    expect(missing).toBe(0);
  });

  it("leaves 24 px for every finger", () => {
    for (const {scene} of scenes) {
      for (const {target} of scene.marks) expect(Math.min(target.width, target.height)).toBeGreaterThanOrEqual(24);
    }
  });

  it("labels no event twice", () => {
    for (const {scene} of scenes) {
      const labelled = scene.marks.filter(({label}) => label).map(({events}) => events[0]);
      expect(new Set(labelled).size).toBe(labelled.length);
    }
  });

  it("lays out the same when panned", () => {
    const bounds = findBounds(chronicle.domain);
    const view = zoomView(bounds, 17, 0.5, bounds);
    const step = (view.end - view.start) / 40;
    const rows = (scene: Scene) => new Map(scene.marks.map(({key, y}) => [key, y]));
    const [before, after] = [
      rows(sceneOf(chronicle, view)),
      rows(sceneOf(chronicle, {start: view.start + step, end: view.end + step})),
    ];
    for (const [key, y] of after) if (before.has(key)) expect(before.get(key)).toBe(y);
  });

  it("holds at twice the text size", () => {
    const scene = sceneOf(chronicle, findBounds(chronicle.domain), 2);
    const boxes = scene.marks.flatMap(({label}: Mark) =>
      label ? [{x: label.x, y: label.y - 20, width: label.width, height: 26}] : [],
    );
    expect(findOverlaps(boxes)).toEqual([]);
  });
});

describe("buildScene(chronicle, bands, items, options)", () => {
  it("joins the marks of one event across its lanes", () => {
    const bounds = findBounds(sampleChronicle.domain);
    const scene = sceneOf(sampleChronicle, bounds);
    const event = sampleChronicle.data.events.id.findIndex((id) => id.startsWith("1996-04-26"));
    const ys = scene.marks.filter(({events, form}) => form !== "cluster" && events[0] === event).map(({y}) => y);
    expect(ys.length).toBeGreaterThan(3);
    expect(scene.connectors.find((connector) => connector.event === event)).toMatchObject({
      from: Math.min(...ys),
      to: Math.max(...ys),
    });
  });

  it("keeps the label of a bar at the edge while the bar is on screen", () => {
    const view = {start: Date.UTC(2020, 5, 1), end: Date.UTC(2020, 6, 1)};
    const {marks} = sceneOf(sampleChronicle, view);
    const year = marks.find(({form, label}) => form === "span" && label);
    expect(year?.label).toMatchObject({text: "Russia chairs the organisation", x: 4});
    expect(year?.shape.width).toBeGreaterThanOrEqual(width);
  });

  it("draws nothing for no events", () => {
    const empty = readChronicle(makeData(0));
    expect(sceneOf(empty, findBounds(empty.domain))).toMatchObject({marks: [], connectors: [], bands: []});
  });

  it("draws a single event", () => {
    const one = readChronicle(makeData(1));
    expect(sceneOf(one, findBounds(one.domain)).marks.length).toBeGreaterThan(0);
  });
});
