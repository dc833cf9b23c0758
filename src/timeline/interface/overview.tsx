import type {JSX} from "preact";
import type {Say} from "./messages.ts";

/** The whole time with its density, and a window over what is in view; painted and led by minimap.ts. */
export function Overview({say, isUpright, flip}: {say: Say; isUpright: boolean; flip: boolean}): JSX.Element {
  return (
    <div class="timeline-minimap" data-minimap>
      <canvas />
      <div
        class="timeline-window"
        data-part="window"
        role="slider"
        tabIndex={0}
        aria-label={say("overview")}
        aria-orientation={isUpright ? "vertical" : "horizontal"}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={50}
      >
        {!isUpright && <span data-part={flip ? "end" : "start"} class="timeline-handle is-first" />}
        {!isUpright && <span data-part={flip ? "start" : "end"} class="timeline-handle is-last" />}
      </div>
    </div>
  );
}
