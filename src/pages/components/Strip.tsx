import type {DatedEvent} from "../../model.ts";
import {writeTicks} from "../dates.ts";
import {directionOf} from "../languages.ts";
import {listTicks, readMoment, spanOf} from "../scale.ts";
import type {View} from "../view.ts";

interface Props {
  view: View;
  label: string;
  events: DatedEvent[];
  issue?: {edtf: string; label: string} | null; // the day on which an article was published
}

const height = 56;
const axis = 34;
const ticksOnStrip = 5;

/**
 * A small still timeline: a dot for each event of a day, a bar for what lasted or is known to a month or year only. The list
 * beside it says the same in words, so that it is one picture to those who do not see it.
 */
export function Strip({view, label, events, issue = null}: Props) {
  const spans = events.flatMap((event) => {
    const span = spanOf(event);
    return span ? [{event, span}] : [];
  });
  const issued = issue === null ? null : readMoment(issue.edtf);
  const moments = [...spans.flatMap(({span}) => span), ...(issued === null ? [] : [issued])];
  if (spans.length === 0 || moments.length === 0) return null;
  const [first, last] = [Math.min(...moments), Math.max(...moments)];
  const pad = Math.max((last - first) * 0.04, 43_200_000);
  const [from, to] = [first - pad, last + pad];
  const isMirrored = directionOf(view.language) === "rtl";
  const at = (moment: number) => {
    const share = ((moment - from) / (to - from)) * 100;
    return Number((isMirrored ? 100 - share : share).toFixed(2));
  };
  const ticks = listTicks(from, to, ticksOnStrip);
  const labels = writeTicks(
    ticks.map(({edtf}) => edtf),
    view.language,
  );
  return (
    <svg class="strip" width="100%" height={height} role="img" aria-label={label}>
      <line class="strip-axis" x1="0" x2="100%" y1={axis} y2={axis} />
      {ticks.map(({edtf, at: moment}, index) => (
        <g key={edtf}>
          <line class="strip-tick" x1={`${at(moment)}%`} x2={`${at(moment)}%`} y1={axis} y2={axis + 5} />
          <text class="strip-label" x={`${at(moment)}%`} y={height - 4} text-anchor={anchorAt(at(moment))}>
            {labels[index]}
          </text>
        </g>
      ))}
      {issue && issued !== null && (
        <g class="strip-issue">
          <line x1={`${at(issued)}%`} x2={`${at(issued)}%`} y1={14} y2={axis} />
          <text class="strip-label" x={`${at(issued)}%`} y={10} text-anchor={anchorAt(at(issued))}>
            {issue.label}
          </text>
        </g>
      )}
      {[...spans]
        .sort((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]))
        .map(({event, span: [start, end]}) => (
          <Dot key={event.id} event={event} start={at(start)} end={at(end)} />
        ))}
    </svg>
  );
}

/** An anchor with which a label stays inside; in text from right to left “start” is the right end. */
function anchorAt(share: number): "start" | "middle" | "end" {
  return share < 12 ? "start" : share > 88 ? "end" : "middle";
}

function Dot({event, start, end}: {event: DatedEvent; start: number; end: number}) {
  const isWithin = !event.date.includes("/"); // it fell on a day of this month or year, and did not last as long
  const className = `strip-event${event.certainty === "inferred" ? " strip-inferred" : ""}`;
  const [left, right] = [Math.min(start, end), Math.max(start, end)];
  return right - left < 1.2 ? (
    <circle class={className} cx={`${((left + right) / 2).toFixed(2)}%`} cy={axis} r="5" />
  ) : (
    <rect
      class={isWithin ? "strip-within" : className}
      x={`${left}%`}
      width={`${(right - left).toFixed(2)}%`}
      y={axis - 3}
      height="6"
      rx="3"
    />
  );
}
