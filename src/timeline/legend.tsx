import type {JSX} from "preact";
import type {Certainty, EventStatus} from "../model.ts";
import type {Extent} from "./chronicle.ts";
import {drawBar, drawCluster, drawDot} from "./shapes.tsx";
import type {Words} from "./words.ts";

/** Every kind of mark that the chronicle has, drawn by the same hand as in the drawing, with its meaning. */
export function Legend({words}: {words: Words}): JSX.Element {
  const {legend} = words.messages;
  return (
    <ul class="timeline-legend" aria-label={legend.title}>
      {findEntries(words).map(({drawing, meaning, tall = false}) => (
        <li key={meaning}>
          <svg width="28" height={tall ? 24 : 18} aria-hidden="true">
            {drawing}
          </svg>
          {meaning}
        </li>
      ))}
    </ul>
  );
}

interface Entry {
  drawing: JSX.Element;
  meaning: string;
  tall?: boolean;
}

const at = {x: 14, y: 9};
const bar = {x: 2, y: 5.5, width: 26, height: 7};
const plain = {status: "held", certainty: "stated"} as const;

function findEntries({chronicle, messages: {legend, status: names}}: Words): Entry[] {
  const {certainty, status, participants} = chronicle.data.events;
  const has = <T,>(column: T[], value: T, entry: Entry): Entry[] => (column.includes(value) ? [entry] : []);
  const states = (["planned", "postponed", "cancelled", "ongoing"] as const).flatMap((state) =>
    has<EventStatus>(status, state, {drawing: drawDot(at, {...plain, status: state}, 5.5), meaning: names[state]}),
  );
  const inferred = {drawing: drawDot(at, {...plain, certainty: "inferred"}, 5.5), meaning: legend.inferred};
  const joint = {drawing: drawJoint(), meaning: legend.joint, tall: true};
  const cluster = drawCluster({x: 14, y: 12, events: new Array<number>(7).fill(0)}, 0.95);
  return [
    {drawing: drawDot(at, plain, 5.5), meaning: legend.day},
    ...has<Certainty>(certainty, "inferred", inferred),
    ...has<Extent>(chronicle.extents, "range", {drawing: drawBar(bar, "range", plain), meaning: legend.range}),
    ...has<Extent>(chronicle.extents, "span", {drawing: drawBar(bar, "span", plain), meaning: legend.span}),
    ...states,
    ...(participants.some(({length}) => length > 1) ? [joint] : []),
    {drawing: cluster, meaning: legend.cluster, tall: true},
  ];
}

function drawJoint(): JSX.Element {
  return (
    <>
      <path class="timeline-connector" d="M14,5V19" />
      {drawDot({x: 14, y: 5}, plain, 4)}
      {drawDot({x: 14, y: 19}, plain, 4)}
    </>
  );
}
