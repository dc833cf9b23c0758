import type {JSX} from "preact";
import type {Actions} from "./actions.ts";
import type {Messages} from "./messages.ts";
import {Tool} from "./panel.tsx";

interface ToolbarProps {
  messages: Messages;
  actions: Actions;
  period: string;
  chosen: number;
  filterOpen: boolean;
  limits: {in: boolean; out: boolean; earlier: boolean; later: boolean}; // true: nothing further that way
}

/** The filter, the period on screen, and buttons for all that wheels, fingers and keys can do. */
export function Toolbar({messages, actions, period, chosen, filterOpen, limits}: ToolbarProps): JSX.Element {
  return (
    <div class="timeline-bar">
      <button
        type="button"
        class="timeline-text-button timeline-filter-button"
        aria-expanded={filterOpen}
        aria-controls={filterOpen ? "timeline-filter" : undefined}
        onClick={() => actions.openFilter(!filterOpen)}
      >
        {chosen > 0 ? messages.filterCount(chosen) : messages.filter}
        <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
          <path d={filterOpen ? "m1.5 6.5 3.5-3.5 3.5 3.5" : "m1.5 3.5 3.5 3.5 3.5-3.5"} />
        </svg>
      </button>
      <p class="timeline-period">{period}</p>
      <div class="timeline-tools">
        <Tool label={messages.earlier} icon="M10 3 5 8l5 5" off={limits.earlier} onClick={() => actions.pan(-0.5)} />
        <Tool label={messages.later} icon="m6 3 5 5-5 5" off={limits.later} onClick={() => actions.pan(0.5)} />
        <Tool label={messages.zoomOut} icon="M3 8h10" off={limits.out} onClick={() => actions.zoom(0.5)} />
        <Tool label={messages.zoomIn} icon="M3 8h10M8 3v10" off={limits.in} onClick={() => actions.zoom(2)} />
        <Tool
          label={messages.fit}
          icon="M2 3v10M14 3v10M4.5 8h7M6.5 6l-2 2 2 2m3-4 2 2-2 2"
          off={limits.out}
          onClick={() => actions.fit()}
        />
      </div>
    </div>
  );
}
