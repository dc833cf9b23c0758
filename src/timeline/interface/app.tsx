import type {JSX} from "preact";
import type {Actions} from "./actions.ts";
import {ColumnPlot} from "./column.tsx";
import {Find} from "./find.tsx";
import type {Frame} from "./frame.ts";
import {KeysList} from "./keysList.tsx";
import {LanesDrawer} from "./lanesDrawer.tsx";
import {Legend} from "./legend.tsx";
import {Names} from "./names.tsx";
import {Overview} from "./overview.tsx";
import {Panel} from "./panel.tsx";
import {firstLanes, type State} from "./state.ts";
import {type Takeaway, TakeDrawer} from "./takeDrawer.tsx";
import {OpenedList, Tip} from "./tip.tsx";
import {TextButton} from "./tool.tsx";
import {Toolbar} from "./toolbar.tsx";
import {Twin} from "./twin.tsx";
import {languageOf, nameEvent, nameParticipants, type Words, writeDateLine} from "./words.ts";

export interface AppProps {
  state: State;
  frame: Frame;
  words: Words;
  actions: Actions;
  take: Takeaway;
  onScroll: (top: number) => void;
}

/** The whole interface, as a function of the state and of what follows from it; the drawing itself is painted beside it. */
export function App(props: AppProps): JSX.Element {
  const {state, frame, words, actions, take} = props;
  const {say, chronicle} = words;
  const {contents} = frame;
  const {drawer, selected, column} = state;
  if (chronicle.count === 0) return <p class="timeline-empty">{say("empty")}</p>;
  const parts = {state, contents, words, actions};
  const isNothing = contents.isFiltered && contents.filtered.count === 0 && chronicle.version > 0;
  const scene = {
    isDense: frame.layout.densities.length > 0,
    isFolded: contents.fold.breaks.length > 0,
    isBraid: frame.storylines !== null,
  };
  return (
    <div class={`timeline-app${column ? " is-column" : ""}${selected === null ? "" : " is-open"}`}>
      <Toolbar {...parts} canBraid={!column && state.lanes.grouping === "participant"} />
      {drawer === "find" && <Find {...parts} />}
      {drawer === "lanes" && <LanesDrawer {...parts} />}
      {drawer === "take" && <TakeDrawer {...parts} take={take} />}
      {drawer === "keys" && <KeysList words={words} actions={actions} />}
      <div class="timeline-body">
        {isNothing ? (
          <div class="timeline-nothing">
            <p>{say("nothing")}</p>
            <TextButton onClick={() => actions.clear()}>{say("clear")}</TextButton>
          </div>
        ) : column ? (
          <ColumnPlot {...props} />
        ) : (
          <LanesPlot {...props} />
        )}
        {selected !== null && <Panel event={selected} words={words} actions={actions} takeImage={take.image} />}
      </div>
      <div class="timeline-foot">
        {frame.storylines && <p>{say("meetings")}</p>}
        <Legend words={words} scene={scene} />
        <p class="timeline-hint" id="timeline-hint">
          {column ? say("hintTouch") : say("hint")}
        </p>
        <Twin {...parts} open={state.twin} />
      </div>
      <p class="timeline-only-said" aria-live="polite" data-live />
    </div>
  );
}

function LanesPlot({state, frame, words, actions}: AppProps): JSX.Element {
  const {say} = words;
  const {contents, layout, drawing} = frame;
  const isBraid = state.mode === "braid";
  const rest = Math.max(contents.ranked.length - state.lanes.limit, 0);
  return (
    <div class="timeline-chart">
      {isBraid ? (
        <div class="timeline-line-names" data-line-names />
      ) : (
        <Names bands={layout.bands} words={words} actions={actions} lanes={state.lanes} />
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing with marks is no fieldset */}
      <div class="timeline-plot" data-plot role="group" aria-label={say("title")} aria-describedby="timeline-hint">
        <div class="timeline-axis" aria-hidden="true" data-axis />
        <div class="timeline-lanes" data-lanes style={{height: `${drawing.height}px`}}>
          <canvas />
          <div class="timeline-labels" aria-hidden="true" />
          <CursorButton state={state} frame={frame} words={words} actions={actions} />
          <Tip state={state} words={words} />
          {state.opened && <OpenedList opened={state.opened} {...{state, words, actions}} />}
        </div>
      </div>
      <Overview say={say} isUpright={false} flip={state.flip} />
      {state.lanes.only.length === 0 && (rest > 0 || state.lanes.limit > firstLanes) && (
        <p class="timeline-lanes-more">
          {rest > 0 && (
            <TextButton onClick={() => actions.setLanes({limit: Math.min(state.lanes.limit + firstLanes, 400)})}>
              {say("moreLanes", {n: Math.min(rest, firstLanes)})}
            </TextButton>
          )}
          {state.lanes.limit > firstLanes && (
            <TextButton onClick={() => actions.setLanes({limit: firstLanes})}>{say("fewerLanes")}</TextButton>
          )}
        </p>
      )}
    </div>
  );
}

/** Where the keyboard is: the one stop of the drawing. A new element for each place, so that it is said when focused. */
function CursorButton({
  state,
  frame,
  words,
  actions,
}: Pick<AppProps, "state" | "frame" | "words" | "actions">): JSX.Element | null {
  const {cursor} = state;
  if (!cursor) return null;
  const {lane, event} = cursor;
  const {say} = words;
  const at = frame.contents.lanes.findIndex(({key}) => key === lane);
  const target = frame.drawing.targets.find((each) => each.lane === at && each.events?.includes(event));
  const events = target?.events ?? null;
  const own = frame.contents.lanes[at]?.events ?? new Int32Array();
  const place = say("position", {n: own.indexOf(event) + 1, all: own.length});
  const text = events
    ? `${say("events", {n: events.length})}; ${place}`
    : `${nameEvent(words, event)}, ${writeDateLine(words, event)}, ${nameParticipants(words, event)}; ${place}`;
  return (
    <button
      key={`${lane}:${event}:${events?.length ?? 1}`}
      type="button"
      class="timeline-cursor"
      aria-current={event === state.selected ? "true" : undefined}
      lang={events ? undefined : languageOf(words, event)}
      onClick={() => {
        if (events && target) actions.open({events, lane, x: target.x, y: target.y});
        else actions.select(event, cursor);
      }}
    >
      <span class="timeline-only-said">{text}</span>
    </button>
  );
}
