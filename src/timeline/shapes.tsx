import type {JSX} from "preact";
import type {Certainty, EventStatus} from "../model.ts";
import type {Box, Mark} from "./scene.ts";

interface Known {
  status: EventStatus;
  certainty: Certainty;
}

/** The classes that say how sure and how real an event is; every class also has a shape of its own. */
export function classOf({status, certainty}: Known): string {
  const isPlanned = status === "planned" || status === "postponed";
  return [
    certainty === "inferred" ? "is-inferred" : "is-stated",
    ...(isPlanned ? ["is-planned"] : []),
    `is-${status}`,
  ].join(" ");
}

/** A day: a disc; planned, a diamond; cancelled, a cross; under way, a disc with a tail. Inferred ones are hollow. */
export function drawDot({x, y}: {x: number; y: number}, known: Known, radius: number): JSX.Element {
  const name = `timeline-dot ${classOf(known)}`;
  const [left, right, top, bottom] = [round(x - radius), round(x + radius), round(y - radius), round(y + radius)];
  const [cx, cy] = [round(x), round(y)];
  if (known.status === "cancelled") {
    const [a, b] = [radius * 0.8, radius * 0.8];
    const d = `M${round(x - a)},${round(y - b)}L${round(x + a)},${round(y + b)}M${round(x + a)},${round(y - b)}L${round(x - a)},${round(y + b)}`;
    return <path class={name} d={d} />;
  }
  if (known.status === "planned" || known.status === "postponed") {
    const reach = radius * 1.15;
    const d = `M${cx},${round(y - reach)}L${round(x + reach)},${cy}L${cx},${round(y + reach)}L${round(x - reach)},${cy}Z`;
    const bar = known.status === "postponed" ? `M${left},${bottom}L${right},${top}` : "";
    return <path class={name} d={d + bar} />;
  }
  const tail =
    known.status === "ongoing" ? <path class="timeline-tail" d={`M${right},${cy}h${round(radius)}`} /> : null;
  return (
    <>
      <circle class={name} cx={cx} cy={cy} r={radius - (known.certainty === "inferred" ? 0.75 : 0)} />
      {tail}
    </>
  );
}

/** Several days: a bar. A month or year in which something fell: a bracket over its whole width. */
export function drawBar({x, y, width, height}: Box, form: "range" | "span", known: Known): JSX.Element {
  const name = `timeline-${form} ${classOf(known)}`;
  if (form === "range")
    return <rect class={name} x={round(x)} y={round(y)} width={round(width)} height={round(height)} rx="1" />;
  const [right, top, bottom, middle] = [round(x + width), round(y), round(y + height), round(y + height / 2)];
  return (
    <>
      <rect class="timeline-span-ground" x={round(x)} y={round(y)} width={round(width)} height={round(height)} />
      <path class={name} d={`M${round(x)},${top}V${bottom}M${right},${top}V${bottom}M${round(x)},${middle}H${right}`} />
    </>
  );
}

/** Several events: a ring with their number. */
export function drawCluster({x, y, events}: Pick<Mark, "x" | "y" | "events">, scale: number): JSX.Element {
  return (
    <>
      <circle
        class="timeline-cluster"
        cx={round(x)}
        cy={round(y)}
        r={round((events.length > 99 ? 13 : 11.5) * scale)}
      />
      <text class="timeline-count" x={round(x)} y={round(y + 4 * scale)}>
        {writeCount(events.length)}
      </text>
    </>
  );
}

/** A number in three characters or so. */
export function writeCount(count: number): string {
  if (count < 1000) return String(count);
  return count < 9950 ? `${(count / 1000).toFixed(1)}k` : `${Math.round(count / 1000)}k`;
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
