import type {JSX} from "preact";
import {listCells} from "../columns/chronicle.ts";
import {certaintyOf, extentOf, statusOf} from "../columns/forms.ts";
import type {Lane} from "../columns/lanes.ts";
import type {Card} from "../drawing/columnLayout.ts";
import {CARD} from "../drawing/columnLayout.ts";
import {clipText, estimateWidth} from "../drawing/labels.ts";
import {createLayers} from "../drawing/layer.ts";
import {addBar, addDot, addRing, writeCount} from "../drawing/shapes.ts";
import {drawLayers} from "../drawing/svg.ts";
import type {AppProps} from "./app.tsx";
import {pagePalette, toNode} from "./legend.tsx";
import {Overview} from "./overview.tsx";
import {OpenedList} from "./tip.tsx";
import {
  languageOf,
  nameEvent,
  nameLane,
  nameParticipants,
  type Words,
  writeDateLine,
  writeEventsPeriod,
} from "./words.ts";

export const COLUMN = {axis: 46, lane: 18, heads: 92};
export const COLUMN_LANES = 5;

/** The timeline of a phone: time runs downwards, lanes are threads beside it, every event is a line of words. */
export function ColumnPlot({state, frame, words, actions, onScroll}: AppProps): JSX.Element {
  const {column} = frame;
  const {say} = words;
  const lanes = frame.contents.lanes.slice(0, COLUMN_LANES);
  return (
    <div class="timeline-chart">
      <ThreadHeads lanes={lanes} words={words} />
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing with marks is no fieldset */}
      <div
        class="timeline-plot"
        data-plot
        role="group"
        aria-label={say("title")}
        aria-describedby="timeline-hint"
        onScroll={({currentTarget}) => onScroll(currentTarget.scrollTop)}
      >
        {column && (
          <div class="timeline-length" style={{height: `${column.length}px`}}>
            {lanes.map(({key}, lane) => (
              <span key={key} class="timeline-thread" style={{left: `${threadAt(lane) - 0.5}px`}} />
            ))}
            {column.ticks.map(({key, at, label, isYear}) => (
              <span
                key={key}
                class={isYear ? "timeline-column-context" : "timeline-column-tick"}
                style={{top: `${at}px`, width: `${COLUMN.axis - 8}px`}}
              >
                {label}
              </span>
            ))}
            {column.cards.map((card) => (
              <CardButton
                key={`${card.events[0]}-${card.events.length}`}
                {...{card, lanes, words, actions, state, scale: column.scale}}
              />
            ))}
          </div>
        )}
        {column?.context && (
          <span class="timeline-column-edge" aria-hidden="true">
            {column.context}
          </span>
        )}
      </div>
      <Overview say={say} isUpright flip={false} />
      {state.opened && <OpenedList opened={state.opened} {...{state, words, actions}} />}
    </div>
  );
}

interface CardProps extends Pick<AppProps, "state" | "words" | "actions"> {
  card: Card;
  lanes: Lane[];
  scale: number;
}

function CardButton({card, lanes, words, actions, state, scale}: CardProps): JSX.Element {
  const [event] = card.events as [number];
  const isGroup = card.events.length > 1;
  const cursor = {lane: "", event};
  const text = COLUMN.axis + lanes.length * COLUMN.lane + 6;
  const isStop = state.cursor !== null && card.events.includes(state.cursor.event);
  return (
    <button
      type="button"
      class={`timeline-card${isGroup ? " is-cluster" : ""}${isStop ? " timeline-cursor" : ""}`}
      tabIndex={isStop ? 0 : -1}
      aria-current={state.selected !== null && card.events.includes(state.selected) ? "true" : undefined}
      aria-expanded={isGroup ? state.opened?.events[0] === event : undefined}
      style={{
        top: `${card.y - 12 * scale}px`,
        height: `${CARD * scale - 4}px`,
        left: `${COLUMN.axis - 4}px`,
        paddingLeft: `${text - COLUMN.axis + 4}px`,
      }}
      onClick={() =>
        isGroup ? actions.open({events: card.events, lane: "", x: 0, y: 0}) : actions.select(event, cursor)
      }
    >
      <CardMarks {...{card, lanes, words, scale}} />
      {isGroup ? <GroupWords events={card.events} words={words} /> : <EventWords event={event} words={words} />}
    </button>
  );
}

function EventWords({event, words}: {event: number; words: Words}): JSX.Element {
  return (
    <>
      <span class="timeline-card-date">{writeDateLine(words, event)}</span>
      <span class="timeline-card-name" lang={languageOf(words, event)}>
        {nameEvent(words, event)}
      </span>
      <span class="timeline-only-said">{nameParticipants(words, event)}</span>
    </>
  );
}

/** Two events are named, of more the one that matters most and how many there are. */
function GroupWords({events, words}: {events: number[]; words: Words}): JSX.Element {
  const {saliences} = words.chronicle;
  const count = words.say("events", {n: events.length});
  const first = events.reduce(
    (best, event) => ((saliences[event] as number) > (saliences[best] as number) ? event : best),
    events[0] as number,
  );
  return (
    <>
      <span class="timeline-card-date">{writeEventsPeriod(words, events)}</span>
      <span class={events.length > 2 ? "timeline-card-count" : "timeline-only-said"}>{count}</span>
      {(events.length > 2 ? [first] : events).map((event) => (
        <span key={event} class="timeline-card-first" lang={languageOf(words, event)}>
          {nameEvent(words, event)}
        </span>
      ))}
    </>
  );
}

/** The marks of one event on the threads of its participants, joined; of several, their number across all threads. */
function CardMarks({card, lanes, words, scale}: Pick<CardProps, "card" | "lanes" | "words" | "scale">): JSX.Element {
  const {chronicle} = words;
  const [event] = card.events as [number];
  const y = 12 * scale;
  const width = lanes.length * COLUMN.lane + 8;
  const layers = createLayers();
  if (card.events.length > 1) {
    addRing(layers, width / 2, y + 2, 13, "ink");
    return (
      <svg class="timeline-card-marks" width={width} height={y * 2 + 8} aria-hidden="true">
        {drawLayers(layers.list, pagePalette, `card-${event}`).map(toNode)}
        <text class="timeline-count" x={width / 2} y={y + 6}>
          {writeCount(card.events.length)}
        </text>
      </svg>
    );
  }
  const form = chronicle.forms[event] as number;
  const known = {status: statusOf(form), certainty: certaintyOf(form)};
  const who = listCells(chronicle.who, event);
  const isOf = ({group, events}: Lane) =>
    group === null
      ? events.includes(event)
      : lanes[0]?.grouping === "participant"
        ? who.includes(group)
        : events.includes(event);
  const xs = lanes.flatMap((lane, at) => (isOf(lane) ? [4 + (at + 0.5) * COLUMN.lane] : []));
  if (xs.length > 1) {
    layers.add("connector", {stroke: "ink", width: 1, alpha: 0.5}, (pen) => {
      pen.moveTo(xs[0] as number, y);
      pen.lineTo(xs.at(-1) as number, y);
    });
  }
  const extent = extentOf(form);
  for (const x of xs.length > 0 ? xs : [width / 2]) {
    if (extent === "day") addDot(layers, x, y, 5, known, "ink");
    else addBar(layers, {x: x - 8, y: y - 3, width: 16, height: 6}, extent, known, "ink");
  }
  return (
    <svg class="timeline-card-marks" width={width} height={y * 2} aria-hidden="true">
      {drawLayers(layers.list, pagePalette, `card-${event}`).map(toNode)}
    </svg>
  );
}

/** The lanes' names over their threads. */
function ThreadHeads({lanes, words}: {lanes: Lane[]; words: Words}): JSX.Element {
  return (
    <svg class="timeline-heads" width="100%" height={COLUMN.heads} aria-hidden="true">
      {lanes.map((lane, index) => (
        <text key={lane.key} transform={`translate(${threadAt(index) + 3} ${COLUMN.heads - 8}) rotate(-58)`}>
          {clipName(nameLane(words, lane))}
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
