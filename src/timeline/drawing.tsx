import type {JSX} from "preact";
import type {Chronicle} from "./chronicle.ts";
import {DOT} from "./laneLayout.ts";
import {AXIS, type Mark, type Scene} from "./scene.ts";
import {drawBar, drawCluster, drawDot, round} from "./shapes.tsx";

/** What is lit. */
export interface Light {
  active: readonly number[];
  selected: number | null;
}

interface DrawingProps {
  scene: Scene;
  chronicle: Chronicle;
  light: Light;
  scale: number;
}

/** The axis alone: it stays in sight while the page scrolls past the lanes. */
export function AxisDrawing({scene: {axis, width}, scale}: Pick<DrawingProps, "scene" | "scale">): JSX.Element {
  const height = AXIS * scale;
  return (
    <svg class="timeline-axis" width={width} height={height} aria-hidden="true">
      {axis.contexts.map(({key, at, labelAt, label}) => (
        <g key={key}>
          {at > 0 && <path class="timeline-boundary" d={`M${round(at)},${round(6 * scale)}V${height}`} />}
          {label !== null && (
            <text class="timeline-context" x={round(labelAt + (at > 0 ? 6 : 2))} y={round(20 * scale)}>
              {label}
            </text>
          )}
        </g>
      ))}
      {axis.ticks.map(({at, instant, label}) => (
        <g key={instant}>
          <path class="timeline-tick" d={`M${round(at)},${round(height - 8 * scale)}V${height}`} />
          {at > 17 * scale && at < width - 17 * scale && (
            <text
              class={axis.contexts.length > 0 ? "timeline-tick-label" : "timeline-tick-label is-year"}
              x={round(at)}
              y={round(height - 14 * scale)}
            >
              {label}
            </text>
          )}
        </g>
      ))}
      <path class="timeline-axis-line" d={`M0,${height - 0.5}H${width}`} />
    </svg>
  );
}

/** Rules, connectors, marks and labels, in this order; everything that is lit is drawn again on top. */
export function LanesDrawing({scene, chronicle, light, scale}: DrawingProps): JSX.Element {
  const {width, height, axis, bands, marks, connectors} = scene;
  const offset = AXIS * scale;
  const lit = new Set(light.selected === null ? light.active : [...light.active, light.selected]);
  const isLit = (events: number[]) => events.some((event) => lit.has(event));
  return (
    <svg
      class="timeline-lanes"
      width={width}
      height={height - offset}
      viewBox={`0 ${offset} ${width} ${round(height - offset)}`}
      aria-hidden="true"
    >
      <defs>
        <pattern id="timeline-stripes" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path class="timeline-stripe" d="M0,0V5" />
        </pattern>
      </defs>
      {axis.ticks.map(({at, instant}) => (
        <path key={instant} class="timeline-grid" d={`M${round(at)},${offset}V${round(height)}`} />
      ))}
      {axis.contexts.map(
        ({key, at}) =>
          at > 0 && <path key={key} class="timeline-grid is-boundary" d={`M${round(at)},${offset}V${round(height)}`} />,
      )}
      {bands.map(({lane, y, height: tall}) => (
        <path key={lane.key} class="timeline-rule" d={`M0,${round(y + tall) - 0.5}H${width}`} />
      ))}
      {connectors.map(({event, x, from, to}) => (
        <path
          key={event}
          class={isLit([event]) ? "timeline-connector is-lit" : "timeline-connector"}
          d={`M${round(x)},${round(from)}V${round(to)}`}
        />
      ))}
      {marks.map((mark) => (
        <g key={mark.key} class={`timeline-mark${isLit(mark.events) ? " is-lit" : ""}`}>
          {drawMark(mark, chronicle, scale, mark.form !== "cluster" && mark.events[0] === light.selected)}
        </g>
      ))}
      {marks.map(
        ({key, label, events}) =>
          label && (
            <text
              key={key}
              class={`timeline-label${isLit(events) ? " is-lit" : ""}`}
              x={round(label.x)}
              y={round(label.y)}
              lang={chronicle.data.events.inLanguage[events[0] as number]}
            >
              {label.text}
            </text>
          ),
      )}
    </svg>
  );
}

function drawMark(mark: Mark, chronicle: Chronicle, scale: number, selected: boolean): JSX.Element {
  const event = mark.events[0] as number;
  const {status, certainty} = chronicle.data.events;
  const known = {status: status[event] ?? "held", certainty: certainty[event] ?? "stated"};
  if (mark.form === "cluster") return drawCluster(mark, scale);
  if (mark.form !== "dot") return drawBar(mark.shape, mark.form, known);
  return (
    <>
      {selected && <circle class="timeline-ring" cx={round(mark.x)} cy={round(mark.y)} r={(DOT + 3.25) * scale} />}
      {drawDot(mark, known, DOT * scale)}
    </>
  );
}
