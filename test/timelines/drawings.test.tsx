import {Fragment} from "preact";
import {renderToString} from "preact-render-to-string";
import {describe, expect, it} from "vitest";
import {readChronicle} from "../../src/timeline/chronicle.ts";
import {AxisDrawing, LanesDrawing} from "../../src/timeline/drawing.tsx";
import {estimateWidth} from "../../src/timeline/labels.ts";
import {layOutLanes} from "../../src/timeline/laneLayout.ts";
import {Legend} from "../../src/timeline/legend.tsx";
import {findMessages} from "../../src/timeline/messages.ts";
import {buildScene, placeBands} from "../../src/timeline/scene.ts";
import {findBounds, type View} from "../../src/timeline/view.ts";
import {lanesOf, makeData, sampleChronicle} from "../timeline/chronicles.ts";

/** Draws as the page does, without a page; one element a line, so that a change is seen in the diff. */
function draw(
  chronicle = sampleChronicle,
  view: View = findBounds(chronicle.domain),
  light: number | null = null,
): string {
  const lanes = lanesOf(chronicle, 6);
  const [width, scale] = [960, 1];
  const options = {scale, measure: estimateWidth, density: width / (view.end - view.start)};
  const items = layOutLanes(chronicle, lanes, options);
  const scene = buildScene(chronicle, placeBands(lanes, scale), items, {...options, width, view, language: "en-GB"});
  return breakLines(
    renderToString(
      <Fragment>
        <AxisDrawing scene={scene} scale={scale} />
        <LanesDrawing scene={scene} chronicle={chronicle} light={{active: [], selected: light}} scale={scale} />
      </Fragment>,
    ),
  );
}

function breakLines(markup: string): string {
  return `${markup.replaceAll("><", ">\n<").replaceAll("\u202f", " ")}\n`;
}

describe("LanesDrawing({scene, chronicle, light})", () => {
  it("draws three decades", async () => {
    await expect(draw()).toMatchFileSnapshot("three-decades.svg");
  });

  it("draws a month in which much happened, and lights one event in all its lanes", async () => {
    const month = {start: Date.UTC(2020, 7, 28), end: Date.UTC(2020, 8, 28)};
    const event = sampleChronicle.data.events.id.findIndex((id) => id.startsWith("2020-09-11-wang-yi-meets"));
    await expect(draw(sampleChronicle, month, event)).toMatchFileSnapshot("one-month.svg");
  });

  it("draws the hours of a day, over which its events are a day wide", async () => {
    const day = {start: Date.UTC(2020, 8, 10, 18), end: Date.UTC(2020, 8, 12, 6)};
    await expect(draw(sampleChronicle, day)).toMatchFileSnapshot("one-day.svg");
  });

  it("counts what it cannot draw one by one", async () => {
    const chronicle = readChronicle(makeData(2000));
    await expect(draw(chronicle)).toMatchFileSnapshot("two-thousand-events.svg");
  });

  it("draws an axis over nothing", async () => {
    await expect(draw(readChronicle(makeData(0)))).toMatchFileSnapshot("no-event.svg");
  });
});

describe("Legend({words})", () => {
  it.each(["en", "fr"])("explains every mark (%s)", async (language) => {
    const words = {chronicle: readChronicle(makeData(40)), messages: findMessages(language), language, base: ""};
    await expect(breakLines(renderToString(<Legend words={words} />))).toMatchFileSnapshot(`legend.${language}.svg`);
  });

  it("leaves out what the chronicle does not have", () => {
    const words = {chronicle: readChronicle(makeData(1)), messages: findMessages("en"), language: "en", base: ""};
    expect(renderToString(<Legend words={words} />)).not.toContain("cancelled");
  });
});
