import type {JSX} from "preact";
import type {Actions} from "./actions.ts";
import type {Axis} from "./axis.ts";
import {CARD, type Card} from "./columnLayout.ts";
import {clipText, estimateWidth} from "./labels.ts";
import {DOT} from "./laneLayout.ts";
import type {Lane} from "./lanes.ts";
import {drawDot, writeCount} from "./shapes.tsx";
import {nameParticipants, type Words, writeDateLine, writeEventsPeriod} from "./words.ts";

/** What of the column is near the screen; pixels count from the top of all that can be scrolled. */
export interface ColumnScene {
  length: number; // of all that can be scrolled
  axis: Axis;
  axisOffset: number; // where the axis' own zero is
  context: string | null; // what the upper edge lies in
  lanes: Lane[];
  cards: Card[]; // with y from the top
  bars: {key: string; lane: number; from: number; to: number; event: number}[];
}

export const COLUMN = {axis: 50, lane: 18, heads: 84};

interface ColumnProps {
  scene: ColumnScene;
  words: Words;
  actions: Actions;
  tabStop: string | null;
  selected: number | null;
  scale: number;
}

/** The timeline of a phone: time runs downwards, lanes are threads beside it, every event is a line of words. */
export function Column({scene, words, actions, tabStop, selected, scale}: ColumnProps): JSX.Element {
  const {length, axis, axisOffset, lanes, cards, bars} = scene;
  const text = COLUMN.axis + lanes.length * COLUMN.lane + 8;
  return (
    <div class="timeline-length" style={{height: `${length}px`}}>
      {lanes.map(({key}, lane) => (
        <span key={key} class="timeline-thread" style={{left: `${threadAt(lane) - 0.5}px`}} />
      ))}
      {axis.ticks
        .filter(({instant}) => !axis.contexts.some(({key}) => key === String(instant)))
        .map(({at, instant, label}) => (
          <span
            key={instant}
            class={axis.unit === "year" ? "timeline-column-context" : "timeline-column-tick"}
            style={{top: `${at + axisOffset}px`, width: `${COLUMN.axis - 8}px`}}
          >
            {label}
          </span>
        ))}
      {axis.contexts
        .filter(({at}) => at > 0)
        .map(({key, at, label}) => (
          <span
            key={key}
            class="timeline-column-context"
            style={{top: `${at + axisOffset}px`, width: `${COLUMN.axis - 8}px`}}
          >
            {label}
          </span>
        ))}
      {bars.map(({key, lane, from, to, event}) => (
        <span
          key={key}
          class={`timeline-column-bar is-${words.chronicle.extents[event]} is-${words.chronicle.data.events.certainty[event]}`}
          style={{left: `${threadAt(lane) - 3.5}px`, top: `${from}px`, height: `${to - from}px`}}
        />
      ))}
      {cards.map((card) => (
        <CardButton
          key={card.key}
          {...{card, lanes, words, actions, selected, scale, text}}
          stop={card.key === tabStop}
        />
      ))}
    </div>
  );
}

interface CardProps extends Omit<ColumnProps, "scene" | "tabStop"> {
  card: Card;
  lanes: Lane[];
  stop: boolean;
  text: number; // where words begin
}

function CardButton({card, lanes, words, actions, stop, selected, scale, text}: CardProps): JSX.Element {
  const event = card.events[0] as number;
  const isCluster = card.events.length > 1;
  const cursor = {lane: "", event};
  const height = CARD * scale - 4;
  return (
    <button
      type="button"
      class={`timeline-card${isCluster ? " is-cluster" : ""}`}
      data-key={card.key}
      tabIndex={stop ? 0 : -1}
      aria-current={!isCluster && event === selected ? "true" : undefined}
      style={{
        top: `${card.y - 12 * scale}px`,
        height: `${height}px`,
        left: `${COLUMN.axis - 4}px`,
        paddingLeft: `${text - COLUMN.axis + 4}px`,
      }}
      onClick={() => (isCluster ? actions.openCluster(card.events, cursor) : actions.select(event, cursor))}
      onFocus={() => actions.focusMark(cursor, card.events)}
    >
      <CardMarks {...{card, lanes, words, scale}} />
      {isCluster ? <ClusterWords events={card.events} words={words} /> : <EventWords event={event} words={words} />}
    </button>
  );
}

function EventWords({event, words}: {event: number; words: Words}): JSX.Element {
  const {name, inLanguage} = words.chronicle.data.events;
  return (
    <>
      <span class="timeline-card-date">{writeDateLine(words, event)}</span>
      <span class="timeline-card-name" lang={inLanguage[event]}>
        {name[event]}
      </span>
      <span class="timeline-only-said">{nameParticipants(words, event)}</span>
    </>
  );
}

/** Two events are named, of more the first one and how many there are. */
function ClusterWords({events, words}: {events: number[]; words: Words}): JSX.Element {
  const {data} = words.chronicle;
  const count = words.messages.events(events.length);
  return (
    <>
      <span class="timeline-card-date">{writeEventsPeriod(words, events)}</span>
      {events.length > 2 ? (
        <span class="timeline-card-count">{count}</span>
      ) : (
        <span class="timeline-only-said">{count}</span>
      )}
      {events.slice(0, events.length > 2 ? 1 : 2).map((event) => (
        <span key={event} class="timeline-card-first" lang={data.events.inLanguage[event]}>
          {data.events.name[event]}
        </span>
      ))}
    </>
  );
}

/** The marks of one event on the threads of its participants, joined; of several, their number across all threads. */
function CardMarks({card, lanes, words, scale}: Pick<CardProps, "card" | "lanes" | "words" | "scale">): JSX.Element {
  const {participants, status, certainty} = words.chronicle.data.events;
  const event = card.events[0] as number;
  const y = 12 * scale;
  const width = lanes.length * COLUMN.lane + 8;
  if (card.events.length > 1) {
    const wide = Math.max(width - 6, 30);
    return (
      <svg class="timeline-card-marks" width={width} height={y * 2 + 4} aria-hidden="true">
        <rect class="timeline-cluster" x="2" y={y - 10} width={wide} height="21" rx="10.5" />
        <text class="timeline-count" x={2 + wide / 2} y={y + 5}>
          {writeCount(card.events.length)}
        </text>
      </svg>
    );
  }
  const known = {status: status[event] ?? "held", certainty: certainty[event] ?? "stated"};
  const own = lanes.flatMap(({participant}, lane) => {
    const takesPart = participant === null ? lanes.length === lane + 1 : participants[event]?.includes(participant);
    return takesPart ? [4 + (lane + 0.5) * COLUMN.lane] : [];
  });
  const isOther = lanes.at(-1)?.participant === null && own.length > 1 && !lanes.at(-1)?.events.includes(event);
  const xs = isOther ? own.slice(0, -1) : own;
  return (
    <svg class="timeline-card-marks" width={width} height={y * 2} aria-hidden="true">
      {xs.length > 1 && <path class="timeline-connector" d={`M${xs[0]},${y}H${xs.at(-1)}`} />}
      {xs.map((x) => (
        <g key={x}>{drawDot({x, y}, known, DOT)}</g>
      ))}
    </svg>
  );
}

/** The participants' names over their threads. */
export function ThreadHeads({lanes, words}: {lanes: Lane[]; words: Words}): JSX.Element {
  return (
    <svg class="timeline-heads" width="100%" height={COLUMN.heads} aria-hidden="true">
      {lanes.map(({key, participant}, lane) => (
        <text key={key} transform={`translate(${threadAt(lane) + 3} ${COLUMN.heads - 8}) rotate(-52)`}>
          {clipName(
            participant === null ? words.messages.others : (words.chronicle.data.participants[participant]?.name ?? ""),
          )}
        </text>
      ))}
    </svg>
  );
}

/** A name that fits over a thread. */
function clipName(name: string): string {
  return clipText(name, 98, estimateWidth) ?? `${name.slice(0, 13)}…`;
}

function threadAt(lane: number): number {
  return COLUMN.axis + (lane + 0.5) * COLUMN.lane;
}
