import type {JSX} from "preact";
import type {Actions} from "./actions.ts";
import {writePeriod} from "./axis.ts";
import {Column, ThreadHeads} from "./column.tsx";
import {AxisDrawing, LanesDrawing} from "./drawing.tsx";
import {Filter} from "./filter.tsx";
import type {Frame} from "./frame.ts";
import {LANES} from "./frame.ts";
import {Legend} from "./legend.tsx";
import {Names} from "./names.tsx";
import {Panel} from "./panel.tsx";
import type {State} from "./state.ts";
import {Targets} from "./targets.tsx";
import {Tip} from "./tip.tsx";
import {Toolbar} from "./toolbar.tsx";
import {isWhole, SHORTEST, type View} from "./view.ts";
import type {Words} from "./words.ts";

export interface AppProps {
  state: State;
  frame: Frame;
  words: Words;
  actions: Actions;
  ranking: number[];
  bounds: View;
  scale: number;
  tabStop: string | null;
  onScroll: (top: number) => void;
}

/** The whole interface, as a function of the state and of the frame made from it. */
export function App(props: AppProps): JSX.Element {
  const {state, words, actions, bounds, ranking} = props;
  const {messages} = words;
  const {view, selected, list, filterOpen, chosen} = state;
  const length = view.end - view.start;
  const limits = {
    in: length <= SHORTEST * 1.001,
    out: isWhole(view, bounds),
    earlier: view.start <= bounds.start + length * 1e-4,
    later: view.end >= bounds.end - length * 1e-4,
  };
  const isOpen = selected !== null || list !== null;
  if (ranking.length === 0 && props.frame.shown.length === 0) return <p class="timeline-empty">{messages.empty}</p>;
  return (
    <div class={`timeline-app${state.column ? " is-column" : ""}${isOpen ? " is-open" : ""}`}>
      <Toolbar
        {...{messages, actions, filterOpen, limits}}
        period={writePeriod(view, words.language)}
        chosen={chosen.size}
      />
      {filterOpen && <Filter {...{words, actions, ranking, chosen}} query={state.query} />}
      <div class="timeline-body">
        {state.column ? <ColumnPlot {...props} /> : <LanesPlot {...props} />}
        <Panel {...{words, actions, selected, list}} />
      </div>
      <div class="timeline-foot">
        <Legend words={words} />
        <p class="timeline-hint" id="timeline-hint">
          {state.column ? messages.hintTouch : messages.hint}
        </p>
      </div>
      <p class="timeline-only-said" aria-live="polite" data-live />
    </div>
  );
}

function LanesPlot({state, frame, words, actions, ranking, scale, tabStop}: AppProps): JSX.Element {
  const {scene} = frame;
  const rest = Math.max(ranking.length - LANES - state.more, 0);
  return (
    <div class="timeline-chart">
      {scene && <Names bands={scene.bands} {...{words, scale}} />}
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing with marks is no fieldset */}
      <div
        class="timeline-plot"
        data-plot
        role="group"
        aria-label={words.messages.title}
        aria-describedby="timeline-hint"
      >
        {scene && (
          <>
            <AxisDrawing {...{scene, scale}} />
            <LanesDrawing {...{scene, scale}} chronicle={words.chronicle} light={state} />
            <Targets {...{scene, words, actions, tabStop}} selected={state.selected} />
            {state.active.length > 0 && (
              <Tip {...{scene, words, actions}} events={state.active} lane={state.cursor?.lane ?? null} />
            )}
          </>
        )}
      </div>
      {state.chosen.size === 0 && (rest > 0 || state.more > 0) && (
        <p class="timeline-lanes-more">
          {rest > 0 && (
            <button type="button" class="timeline-text-button" onClick={() => actions.showLanes(state.more + LANES)}>
              {words.messages.moreLanes(Math.min(rest, LANES))}
            </button>
          )}
          {state.more > 0 && (
            <button type="button" class="timeline-text-button" onClick={() => actions.showLanes(0)}>
              {words.messages.fewerLanes}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

function ColumnPlot({state, frame, words, actions, scale, tabStop, onScroll}: AppProps): JSX.Element {
  const {column} = frame;
  return (
    <div class="timeline-chart">
      {column && <ThreadHeads lanes={column.lanes} words={words} />}
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing with marks is no fieldset */}
      <div
        class="timeline-plot"
        data-plot
        role="group"
        aria-label={words.messages.title}
        aria-describedby="timeline-hint"
        onScroll={({currentTarget}) => onScroll(currentTarget.scrollTop)}
      >
        {column && (
          <>
            {column.context !== null && (
              <span class="timeline-column-edge">
                <span>{column.context}</span>
              </span>
            )}
            <Column scene={column} {...{words, actions, tabStop, scale}} selected={state.selected} />
          </>
        )}
      </div>
    </div>
  );
}
