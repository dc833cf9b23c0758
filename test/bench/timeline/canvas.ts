/**
 * The physical floor: the same events as dots on a canvas, one for each participant, moved and zoomed by d3-zoom. No
 * labels, no lanes to choose, nothing to click.
 */
import {scaleUtc, select, zoom, zoomIdentity} from "d3";
import type {PeerData} from "./peerData.ts";

const [width, height, rows] = [1200, 600, 24];

async function start(): Promise<void> {
  const {start: starts, who} = (await (await fetch("data.json")).json()) as PeerData;
  const canvas = document.querySelector("canvas") as HTMLCanvasElement;
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  Object.assign(canvas, {width, height});
  const dots: [instant: number, y: number][] = [];
  for (const [event, list] of who.entries()) {
    for (const participant of list)
      dots.push([starts[event] as number, ((participant % rows) + 0.5) * (height / rows)]);
  }
  const time = scaleUtc([starts[0] as number, starts.at(-1) as number], [0, width]);
  let transform = zoomIdentity;
  let scheduled = 0;
  const draw = () => {
    scheduled = 0;
    const scale = transform.rescaleX(time);
    context.clearRect(0, 0, width, height);
    context.fillStyle = "#17191d";
    for (const [instant, y] of dots) {
      const x = scale(instant);
      if (x > -3 && x < width + 3) context.fillRect(x - 2, y - 2, 4, 4);
    }
    context.fillStyle = "#666";
    for (const tick of scale.ticks(10)) context.fillText(scale.tickFormat()(tick), scale(tick), 10);
  };
  select(canvas).call(
    zoom<HTMLCanvasElement, unknown>()
      .scaleExtent([1, 5000])
      .on("zoom", (event: {transform: typeof zoomIdentity}) => {
        transform = event.transform;
        if (scheduled === 0) scheduled = requestAnimationFrame(draw);
      }),
  );
  draw();
  document.documentElement.dataset.ready = "yes";
}

void start();
