import type {JSX} from "preact";
import {AXIS, type Band} from "./scene.ts";
import {describeParticipant, type Words} from "./words.ts";

/** The lanes' names, at the left of the drawing and always in sight. Their pages are reached from the panel by keyboard. */
export function Names({bands, words, scale}: {bands: Band[]; words: Words; scale: number}): JSX.Element {
  const {chronicle, messages, base} = words;
  return (
    <ul class="timeline-names">
      {bands.map(({lane, y, height}) => {
        const participant = lane.participant === null ? null : chronicle.data.participants[lane.participant];
        const kind = lane.participant === null ? "" : `${describeParticipant(words, lane.participant)} · `;
        return (
          <li
            key={lane.key}
            style={{top: `${y - AXIS * scale}px`, height: `${height}px`}}
            class={lane.rows === 1 ? "is-low" : ""}
          >
            {participant ? (
              <a class="timeline-name" tabIndex={-1} href={`${base}participant/${encodeURIComponent(participant.id)}/`}>
                {participant.name}
              </a>
            ) : (
              <span class="timeline-name">{messages.others}</span>
            )}
            <span class="timeline-kind">
              {kind}
              {lane.events.length}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
