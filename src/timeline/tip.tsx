import type {JSX} from "preact";
import type {Actions} from "./actions.ts";
import type {Scene} from "./scene.ts";
import {nameParticipants, type Words, writeDateLine} from "./words.ts";

interface TipProps {
  scene: Scene;
  words: Words;
  actions: Actions;
  event: number;
  lane: string | null; // of the mark it belongs to
}

const WIDTH = 280;

/** The whole name, the date and the participants beside the mark under the pointer; the button says the same in words. */
export function Tip({scene, words, actions, event, lane}: TipProps): JSX.Element | null {
  const own = scene.marks.filter((mark) => mark.form !== "cluster" && mark.events[0] === event);
  const mark = own.find((candidate) => scene.bands[candidate.lane]?.lane.key === lane) ?? own[0];
  if (!mark) return null;
  const {name, inLanguage} = words.chronicle.data.events;
  const anchor = mark.form === "dot" ? mark.x : Math.max(mark.shape.x, 0);
  const left = Math.min(Math.max(anchor - 14, 4), Math.max(scene.width - WIDTH - 4, 4));
  const below = mark.y < scene.height / 2;
  const y = below ? mark.y + 13 : mark.y - 13;
  return (
    <div
      class="timeline-tip"
      aria-hidden="true"
      style={{transform: `translate(${left}px, ${y}px)${below ? "" : " translateY(-100%)"}`, maxWidth: `${WIDTH}px`}}
      onPointerEnter={() => actions.light(event)}
      onPointerLeave={() => actions.light(null)}
    >
      <span class="timeline-panel-date">{writeDateLine(words, event)}</span>
      <span class="timeline-tip-name" lang={inLanguage[event]}>
        {name[event]}
      </span>
      <span class="timeline-role">{nameParticipants(words, event)}</span>
    </div>
  );
}
