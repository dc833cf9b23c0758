import type {JSX} from "preact";
import type {Actions} from "./actions.ts";
import type {Opened, State} from "./state.ts";
import {icons, TextButton, Tool} from "./tool.tsx";
import {
  languageOf,
  nameEvent,
  nameParticipants,
  type Words,
  writeDate,
  writeDateLine,
  writeEventsPeriod,
} from "./words.ts";

const WIDTH = 300;
const MOST_NAMES = 4;

/** The whole name, the date and the participants beside the mark under the pointer; the cursor says the same in words. */
export function Tip({state, words}: {state: State; words: Words}): JSX.Element | null {
  const {active, hover, width} = state;
  if (active.length === 0 || !hover) return null;
  const left = Math.min(Math.max(hover.x - 14, 4), Math.max(width - WIDTH - 4, 4));
  return (
    <div
      class="timeline-tip"
      aria-hidden="true"
      style={{transform: `translate(${left}px, ${hover.y + 15}px)`, maxWidth: `${WIDTH}px`}}
    >
      {active.length === 1 ? (
        <OneEvent event={active[0] as number} words={words} />
      ) : (
        <SeveralEvents events={active} words={words} />
      )}
    </div>
  );
}

function OneEvent({event, words}: {event: number; words: Words}): JSX.Element {
  return (
    <>
      <span class="timeline-panel-date">{writeDateLine(words, event)}</span>
      <span class="timeline-tip-name" lang={languageOf(words, event)}>
        {nameEvent(words, event)}
      </span>
      <span class="timeline-role">{nameParticipants(words, event)}</span>
    </>
  );
}

/** Of several events the three or four that matter most. */
function SeveralEvents({events, words}: {events: readonly number[]; words: Words}): JSX.Element {
  return (
    <>
      <span class="timeline-panel-date">{writeEventsPeriod(words, events)}</span>
      <span class="timeline-tip-name">{words.say("events", {n: events.length})}</span>
      {rankBySalience(words, events)
        .slice(0, MOST_NAMES)
        .map((event) => (
          <span key={event} class="timeline-tip-entry" lang={languageOf(words, event)}>
            {nameEvent(words, event)}
          </span>
        ))}
      {events.length > MOST_NAMES && <span class="timeline-role">…</span>}
    </>
  );
}

function rankBySalience({chronicle: {saliences}}: Words, events: readonly number[]): number[] {
  return [...events].sort((a, b) => (saliences[b] as number) - (saliences[a] as number) || a - b);
}

const MOST_LISTED = 100;

/** The events that a number stands for, listed where it stands. */
export function OpenedList({
  opened,
  state,
  words,
  actions,
}: {
  opened: Opened;
  state: State;
  words: Words;
  actions: Actions;
}): JSX.Element {
  const {say} = words;
  const left = Math.min(Math.max(opened.x - 30, 4), Math.max(state.width - WIDTH - 24, 4));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a list that stands in the drawing is no fieldset
    <div
      class="timeline-opened"
      role="group"
      aria-label={say("events", {n: opened.events.length})}
      style={{transform: `translate(${left}px, ${opened.y + 15}px)`}}
    >
      <div class="timeline-opened-bar">
        <strong>{say("events", {n: opened.events.length})}</strong>
        <TextButton small onClick={() => actions.zoomTo(opened.events)}>
          {say("zoomTo")}
        </TextButton>
        <Tool label={say("close")} icon={icons.close} onClick={() => actions.close()} />
      </div>
      <ol>
        {opened.events.slice(0, MOST_LISTED).map((event) => (
          <li key={event}>
            <button type="button" onClick={() => actions.select(event, {lane: opened.lane, event})}>
              <span class="timeline-panel-date">{writeDate(words, event)}</span>
              <span lang={languageOf(words, event)}>{nameEvent(words, event)}</span>
            </button>
          </li>
        ))}
      </ol>
      {opened.events.length > MOST_LISTED && (
        <p class="timeline-role">{say("more", {n: opened.events.length - MOST_LISTED})}</p>
      )}
    </div>
  );
}
