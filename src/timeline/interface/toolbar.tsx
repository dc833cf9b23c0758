import type {JSX} from "preact";
import {useState} from "preact/hooks";
import {DAY} from "../columns/instants.ts";
import {isWhole, SHORTEST} from "../columns/view.ts";
import {writePeriod} from "../drawing/axis.ts";
import type {Actions} from "./actions.ts";
import type {Contents} from "./frame.ts";
import type {Drawer, State} from "./state.ts";
import {icons, Tool} from "./tool.tsx";
import type {Words} from "./words.ts";

interface ToolbarProps {
  state: State;
  contents: Contents;
  words: Words;
  actions: Actions;
  canBraid: boolean;
}

/** What can be done with the whole drawing: find, choose lanes, move, take away. */
export function Toolbar({state, contents, words, actions, canBraid}: ToolbarProps): JSX.Element {
  const {say, language} = words;
  const {rest, filters, drawer, mode, note} = state;
  const {bounds, fold} = contents;
  const length = rest.end - rest.start;
  const count = countFilters(state);
  const off = {
    in: length <= SHORTEST * 1.001,
    out: isWhole(rest, bounds),
    earlier: rest.start <= bounds.start + length * 1e-4,
    later: rest.end >= bounds.end - length * 1e-4,
  };
  const button = (name: Drawer, label: string, mark = "") => (
    <button
      type="button"
      class="timeline-text-button"
      aria-expanded={drawer === name}
      data-last={drawer === name || undefined}
      onClick={() => actions.show(drawer === name ? null : name)}
    >
      {label}
      {mark !== "" && <span class="timeline-badge"> {mark}</span>}
    </button>
  );
  return (
    <div class="timeline-bar">
      <div class="timeline-bar-start">
        {button("find", say("find"), count > 0 ? say("filtered", {n: count}) : "")}
        {button("lanes", say("lanes"))}
        {canBraid && (
          <button
            type="button"
            class="timeline-text-button"
            aria-pressed={mode === "braid"}
            onClick={() => actions.setMode(mode === "braid" ? "lanes" : "braid")}
          >
            {say("braid")}
          </button>
        )}
      </div>
      <p class="timeline-period" data-period>
        {writePeriod({start: fold.back(rest.start), end: fold.back(rest.end)}, language)}
      </p>
      <div class="timeline-tools">
        <DateField words={words} actions={actions} />
        <Tool label={say("earlier")} icon={icons.previous} off={off.earlier} onClick={() => actions.pan(-0.5)} />
        <Tool label={say("later")} icon={icons.next} off={off.later} onClick={() => actions.pan(0.5)} />
        <Tool label={say("zoomOut")} icon={icons.zoomOut} off={off.out} onClick={() => actions.zoom(0.5)} />
        <Tool label={say("zoomIn")} icon={icons.zoomIn} off={off.in} onClick={() => actions.zoom(2)} />
        <Tool label={say("fit")} icon={icons.fit} off={off.out} onClick={() => actions.fit()} />
        <button type="button" class="timeline-text-button" onClick={() => actions.today()}>
          {say("today")}
        </button>
        {button("take", say("take"))}
        <button
          type="button"
          class="timeline-tool"
          aria-label={say("keys")}
          title={say("keys")}
          aria-expanded={drawer === "keys"}
          data-last={drawer === "keys" || undefined}
          onClick={() => actions.show(drawer === "keys" ? null : "keys")}
        >
          ?
        </button>
      </div>
      {note !== null && <p class="timeline-note">{note}</p>}
      {filters.asOf !== null && (
        <p class="timeline-as-of">
          {say("asOfNote", {date: writePeriod({start: filters.asOf, end: filters.asOf + DAY}, language)})}
        </p>
      )}
    </div>
  );
}

/** A date to go to: a year, a month or a day, as ISO 8601 writes it. */
function DateField({words: {say}, actions}: Pick<ToolbarProps, "words" | "actions">): JSX.Element {
  const [failed, setFailed] = useState(false);
  return (
    <form
      class="timeline-date"
      onSubmit={(event) => {
        event.preventDefault();
        const field = event.currentTarget.elements.namedItem("date");
        if (!(field instanceof HTMLInputElement) || field.value.trim() === "") return;
        const isDate = actions.goTo(field.value);
        setFailed(!isDate);
        if (!isDate) actions.say(say("goToFailed"));
      }}
    >
      <input
        name="date"
        aria-label={say("goTo")}
        aria-invalid={failed}
        placeholder={say("goToHint").split(",")[0]}
        title={failed ? say("goToFailed") : say("goTo")}
        autoComplete="off"
        size={10}
        onInput={() => setFailed(false)}
      />
    </form>
  );
}

export function countFilters({filters, lanes}: State): number {
  const {chosen, stated, during, query, asOf} = filters;
  const values = Object.values(chosen).reduce((sum, ids) => sum + (ids?.length ?? 0), 0);
  return (
    values +
    Number(stated) +
    Number(during !== null) +
    Number(query.trim() !== "") +
    Number(asOf !== null) +
    Number(lanes.only.length > 0)
  );
}
