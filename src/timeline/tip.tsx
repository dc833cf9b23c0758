import type {JSX} from "preact";
import type {Actions} from "./actions.ts";
import type {Mark, Scene} from "./scene.ts";
import {nameParticipants, type Words, writeDateLine, writeEventsPeriod} from "./words.ts";

interface TipProps {
  scene: Scene;
  words: Words;
  actions: Actions;
  events: readonly number[]; // one, or those of a cluster
  lane: string | null; // of the mark it belongs to
}

const WIDTH = 280;
const MOST_NAMES = 4;

/** The whole name, the date and the participants beside the mark under the pointer; the button says the same in words. */
export function Tip({scene, words, actions, events, lane}: TipProps): JSX.Element | null {
  const mark = findMark(scene, events, lane);
  if (!mark) return null;
  const anchor = mark.form === "range" || mark.form === "span" ? Math.max(mark.shape.x, 0) : mark.x;
  const left = Math.min(Math.max(anchor - 14, 4), Math.max(scene.width - WIDTH - 4, 4));
  const isBelow = mark.y < scene.height / 2;
  const y = isBelow ? mark.y + 13 : mark.y - 13;
  const [event] = events as [number];
  return (
    <div
      class="timeline-tip"
      aria-hidden="true"
      style={{transform: `translate(${left}px, ${y}px)${isBelow ? "" : " translateY(-100%)"}`, maxWidth: `${WIDTH}px`}}
      onPointerEnter={() => actions.light(events)}
      onPointerLeave={() => actions.light([])}
    >
      {events.length === 1 ? <OneEvent {...{event, words}} /> : <SeveralEvents {...{events, words}} />}
    </div>
  );
}

function findMark({marks, bands}: Scene, events: readonly number[], lane: string | null): Mark | undefined {
  const isOwn = (mark: Mark) =>
    mark.events === events || (events.length === 1 && mark.events.length === 1 && mark.events[0] === events[0]);
  const same = marks.filter(isOwn);
  return same.find((mark) => bands[mark.lane]?.lane.key === lane) ?? same[0];
}

function OneEvent({event, words}: {event: number; words: Words}): JSX.Element {
  const {name, inLanguage} = words.chronicle.data.events;
  return (
    <>
      <span class="timeline-panel-date">{writeDateLine(words, event)}</span>
      <span class="timeline-tip-name" lang={inLanguage[event]}>
        {name[event]}
      </span>
      <span class="timeline-role">{nameParticipants(words, event)}</span>
    </>
  );
}

function SeveralEvents({events, words}: {events: readonly number[]; words: Words}): JSX.Element {
  const {name, inLanguage} = words.chronicle.data.events;
  return (
    <>
      <span class="timeline-panel-date">{writeEventsPeriod(words, events)}</span>
      <span class="timeline-tip-name">{words.messages.events(events.length)}</span>
      {events.slice(0, MOST_NAMES).map((event) => (
        <span key={event} class="timeline-tip-entry" lang={inLanguage[event]}>
          {name[event]}
        </span>
      ))}
      {events.length > MOST_NAMES && <span class="timeline-role">…</span>}
    </>
  );
}
