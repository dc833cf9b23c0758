import type {JSX} from "preact";
import type {Band} from "../drawing/layout.ts";
import type {Actions} from "./actions.ts";
import type {State} from "./state.ts";
import {icons} from "./tool.tsx";
import {describeParticipant, linkLane, nameLane, type Words} from "./words.ts";

/** The lanes' names, beside the drawing and always in sight. Their buttons are for pointers; keys do the same. */
export function Names({
  bands,
  words,
  actions,
  lanes,
}: {
  bands: readonly Band[];
  words: Words;
  actions: Actions;
  lanes: State["lanes"];
}): JSX.Element {
  const {say, language} = words;
  const numbers = new Intl.NumberFormat(language);
  return (
    <ul class="timeline-names">
      {bands.map(({lane, y, height}) => {
        const name = nameLane(words, lane);
        const href = linkLane(words, lane);
        const kind =
          lane.grouping === "participant" && lane.group !== null ? `${describeParticipant(words, lane.group)} · ` : "";
        const isFolding = lane.grouping === "country" && lane.group !== null;
        return (
          <li
            key={lane.key}
            style={{top: `${y}px`, height: `${height}px`}}
            class={`${lane.rows < 2 ? "is-low" : ""}${lane.depth === 1 ? " is-inner" : ""}${lane.isPinned ? " is-pinned" : ""}`}
          >
            {href === null ? (
              <span class="timeline-name">{name}</span>
            ) : (
              <a class="timeline-name" tabIndex={-1} href={href}>
                {name}
              </a>
            )}
            <span class="timeline-kind">
              {kind}
              {numbers.format(lane.total)}
            </span>
            <span class="timeline-lane-tools" aria-hidden="true">
              {isFolding && (
                <LaneTool
                  label={say("unfold", {lane: name})}
                  icon={icons.unfold}
                  pressed={lanes.unfolded.includes(lane.key)}
                  onClick={() => actions.toggleLane("unfolded", lane.key)}
                />
              )}
              {lane.group !== null && lane.depth === 0 && (
                <LaneTool
                  label={say("pin", {lane: name})}
                  icon={icons.pin}
                  pressed={lane.isPinned}
                  onClick={() => actions.toggleLane("pinned", lane.key)}
                />
              )}
              {lane.depth === 0 && (
                <LaneTool
                  label={say("collapse", {lane: name})}
                  icon={icons.collapse}
                  pressed={lane.rows === 0}
                  onClick={() => actions.toggleLane("collapsed", lane.key)}
                />
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function LaneTool({
  label,
  icon,
  pressed,
  onClick,
}: {
  label: string;
  icon: string;
  pressed: boolean;
  onClick: () => void;
}): JSX.Element {
  return (
    <button
      type="button"
      class={`timeline-lane-tool${pressed ? " is-on" : ""}`}
      tabIndex={-1}
      title={label}
      onClick={onClick}
    >
      <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
        <path d={icon} />
      </svg>
    </button>
  );
}
