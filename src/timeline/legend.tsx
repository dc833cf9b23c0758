import type {JSX} from "preact";
import type {Messages} from "./messages.ts";
import {drawBar, drawCluster, drawDot} from "./shapes.tsx";

/** Every kind of mark, drawn by the same hand as in the drawing, with its meaning. */
export function Legend({messages: {legend}}: {messages: Messages}): JSX.Element {
  const at = {x: 14, y: 9};
  const bar = {x: 2, y: 5.5, width: 26, height: 7};
  const entries: [JSX.Element, string][] = [
    [drawDot(at, {status: "held", certainty: "stated"}, 5.5), legend.day],
    [drawDot(at, {status: "held", certainty: "inferred"}, 5.5), legend.inferred],
    [drawBar(bar, "range", {status: "held", certainty: "stated"}), legend.range],
    [drawBar(bar, "span", {status: "held", certainty: "stated"}), legend.span],
    [drawDot(at, {status: "planned", certainty: "stated"}, 5.5), legend.planned],
    [drawDot(at, {status: "cancelled", certainty: "stated"}, 5.5), legend.cancelled],
    [drawJoint(), legend.joint],
    [drawCluster({x: 14, y: 12, events: new Array<number>(7).fill(0)}, 0.95), legend.cluster],
  ];
  return (
    <ul class="timeline-legend" aria-label={legend.title}>
      {entries.map(([drawing, meaning]) => (
        <li key={meaning}>
          <svg width="28" height={meaning === legend.cluster || meaning === legend.joint ? 24 : 18} aria-hidden="true">
            {drawing}
          </svg>
          {meaning}
        </li>
      ))}
    </ul>
  );
}

function drawJoint(): JSX.Element {
  const known = {status: "held", certainty: "stated"} as const;
  return (
    <>
      <path class="timeline-connector" d="M14,5V19" />
      {drawDot({x: 14, y: 5}, known, 4)}
      {drawDot({x: 14, y: 19}, known, 4)}
    </>
  );
}
