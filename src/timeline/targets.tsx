import type {JSX} from "preact";
import type {Actions} from "./actions.ts";
import type {Mark, Scene} from "./scene.ts";
import {nameParticipants, type Words, writeDateLine, writeEventsPeriod} from "./words.ts";

interface TargetsProps {
  scene: Scene;
  words: Words;
  actions: Actions;
  tabStop: string | null; // key of the one mark that Tab reaches
  selected: number | null;
}

/** The marks as buttons, laid over the drawing: what fingers press, keys reach and screen readers say. */
export function Targets({scene, words, actions, tabStop, selected}: TargetsProps): JSX.Element {
  const {participants} = words.chronicle.data;
  return (
    <div class="timeline-targets">
      {scene.bands.map(({lane}, index) => {
        const name = lane.participant === null ? words.messages.others : (participants[lane.participant]?.name ?? "");
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
          <div key={lane.key} role="group" aria-label={`${name}, ${words.messages.events(lane.events.length)}`}>
            {scene.marks
              .filter((mark) => mark.lane === index)
              .map((mark) => (
                <Target key={mark.key} {...{mark, words, actions, lane, stop: mark.key === tabStop, selected}} />
              ))}
          </div>
        );
      })}
    </div>
  );
}

interface TargetProps extends Omit<TargetsProps, "scene" | "tabStop"> {
  mark: Mark;
  lane: {key: string; events: number[]};
  stop: boolean;
}

function Target({mark, lane, words, actions, stop, selected}: TargetProps): JSX.Element {
  const {x, y, width, height} = mark.target;
  const event = mark.events[0] as number;
  const isCluster = mark.form === "cluster";
  const cursor = {lane: lane.key, event};
  return (
    <button
      type="button"
      class="timeline-target"
      data-key={mark.key}
      tabIndex={stop ? 0 : -1}
      aria-current={!isCluster && event === selected ? "true" : undefined}
      style={{transform: `translate(${x}px, ${y}px)`, width: `${width}px`, height: `${height}px`}}
      onClick={() => (isCluster ? actions.openCluster(mark.events, cursor) : actions.select(event, cursor))}
      onFocus={({currentTarget}) =>
        actions.focusMark(cursor, currentTarget.matches(":focus-visible") ? mark.events : [])
      }
      onBlur={() => actions.light([])}
      onPointerEnter={({pointerType}) => pointerType !== "touch" && actions.light(mark.events)}
      onPointerLeave={({pointerType}) => pointerType !== "touch" && actions.light([])}
    >
      {isCluster ? nameCluster(mark.events, words) : <MarkName {...{event, lane, words}} />}
    </button>
  );
}

const clusterNames = new WeakMap<number[], string>(); // they stay the same while the reader pans

function nameCluster(events: number[], words: Words): string {
  const known = clusterNames.get(events);
  if (known !== undefined) return known;
  const {messages} = words;
  const name = `${messages.events(events.length)}, ${writeEventsPeriod(words, events)}, ${messages.openCluster}`;
  clusterNames.set(events, name);
  return name;
}

const positions = new WeakMap<number[], Map<number, number>>(); // by the events of a lane, which last

/** Which one of its lane an event is, from 1. */
function findPosition(events: number[], event: number): number {
  const known = positions.get(events) ?? new Map(events.map((each, index) => [each, index + 1]));
  positions.set(events, known);
  return known.get(event) ?? 0;
}

function MarkName({event, lane, words}: {event: number; lane: {events: number[]}; words: Words}): JSX.Element {
  const {name, inLanguage} = words.chronicle.data.events;
  const people = nameParticipants(words, event);
  const position = words.messages.position(findPosition(lane.events, event), lane.events.length);
  return (
    <>
      <span lang={inLanguage[event]}>{name[event]}</span>
      {`, ${[writeDateLine(words, event), people, position].filter(Boolean).join("; ")}`}
    </>
  );
}
