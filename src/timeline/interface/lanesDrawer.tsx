import type {JSX} from "preact";
import {useState} from "preact/hooks";
import {groupings} from "../columns/groupings.ts";
import {orders} from "../columns/lanes.ts";
import {foldText} from "../columns/search.ts";
import type {Actions} from "./actions.ts";
import type {Contents} from "./frame.ts";
import type {State} from "./state.ts";
import {icons, TextButton, Tool} from "./tool.tsx";
import {nameValue, type Words} from "./words.ts";

interface LanesProps {
  state: State;
  contents: Contents;
  words: Words;
  actions: Actions;
}

/** How the drawing is divided: by what, in which order, which lanes, and how time runs. */
export function LanesDrawer({state, contents, words, actions}: LanesProps): JSX.Element {
  const [query, setQuery] = useState("");
  const {say} = words;
  const {lanes, folded, flip, column} = state;
  const {ranked, groupsOf} = contents;
  const groups = groupsOf(lanes.grouping);
  const isAuthored = lanes.grouping === "participant" && words.chronicle.data.first.length > 0;
  const wanted = foldText(query);
  const named = ranked.map((group) => ({
    id: groups.idOf(group),
    name: nameValue(words, lanes.grouping, groups.idOf(group)),
  }));
  const found = named.filter(({name}) => foldText(name).includes(wanted)).slice(0, 60);
  return (
    <section class="timeline-drawer" aria-label={say("lanes")}>
      <div class="timeline-find-search">
        <label>
          {say("by")}{" "}
          <select
            value={lanes.grouping}
            onChange={({currentTarget}) => {
              const grouping = groupings.find((each) => each === currentTarget.value) ?? "participant";
              actions.setLanes({grouping, pinned: [], collapsed: [], unfolded: [], only: []});
            }}
          >
            {groupings.map((grouping) => (
              <option key={grouping} value={grouping}>
                {say(`by.${grouping}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say("order")}{" "}
          <select
            value={lanes.order}
            onChange={({currentTarget}) =>
              actions.setLanes({order: orders.find((each) => each === currentTarget.value) ?? "frequency"})
            }
          >
            {orders.map((order) => (
              <option key={order} value={order}>
                {say(order === "frequency" && isAuthored ? "order.authored" : `order.${order}`)}
              </option>
            ))}
          </select>
        </label>
        <label class="timeline-choice">
          <input
            type="checkbox"
            checked={folded}
            onChange={({currentTarget}) => actions.setFolded(currentTarget.checked)}
          />
          <span>{say("folded")}</span>
        </label>
        {!column && (
          <label class="timeline-choice">
            <input
              type="checkbox"
              checked={flip}
              onChange={({currentTarget}) => actions.setFlip(currentTarget.checked)}
            />
            <span>{say("flip")}</span>
          </label>
        )}
        <Tool label={say("close")} icon={icons.close} onClick={() => actions.show(null)} />
      </div>
      <input
        aria-label={say("findLane")}
        placeholder={say("findLane")}
        value={query}
        onInput={({currentTarget}) => setQuery(currentTarget.value)}
      />
      {lanes.only.length > 0 && (
        <TextButton small onClick={() => actions.setLanes({only: []})}>
          {say("allLanes")}
        </TextButton>
      )}
      <ul class="timeline-lane-list">
        {found.map(({id, name}) => (
          <li key={id}>
            <label class="timeline-choice">
              <input
                type="checkbox"
                checked={lanes.only.includes(id)}
                aria-label={`${say("onlyLane")}: ${name}`}
                onChange={() => actions.toggleLane("only", id)}
              />
              <span>{name}</span>
            </label>
            <Tool
              label={say("pin", {lane: name})}
              icon={icons.pin}
              pressed={lanes.pinned.includes(id)}
              onClick={() => actions.toggleLane("pinned", id)}
            />
            <Tool
              label={say("collapse", {lane: name})}
              icon={icons.collapse}
              pressed={lanes.collapsed.includes(id)}
              onClick={() => actions.toggleLane("collapsed", id)}
            />
          </li>
        ))}
      </ul>
      {found.length === 0 && <p class="timeline-found">{say("noMatch")}</p>}
    </section>
  );
}
