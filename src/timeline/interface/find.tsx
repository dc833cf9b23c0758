import type {JSX} from "preact";
import {useState} from "preact/hooks";
import {type Facet, facets} from "../columns/filters.ts";
import {statuses} from "../columns/forms.ts";
import {DAY, readInstant, writeInstant} from "../columns/instants.ts";
import {foldText} from "../columns/search.ts";
import type {Actions} from "./actions.ts";
import type {Contents} from "./frame.ts";
import type {State} from "./state.ts";
import {icons, TextButton, Tool} from "./tool.tsx";
import {languageOf, nameEvent, nameValue, type Words, writeDate} from "./words.ts";

interface FindProps {
  state: State;
  contents: Contents;
  words: Words;
  actions: Actions;
}

/** Search and filters, with how many events each choice would leave. */
export function Find(props: FindProps): JSX.Element {
  const {state, contents, words, actions} = props;
  const {say} = words;
  const {filters} = state;
  const {filtered} = contents;
  return (
    <section class="timeline-drawer timeline-find" aria-label={say("find")}>
      <div class="timeline-find-search">
        <input
          type="search"
          aria-label={say("search")}
          placeholder={say("search")}
          value={filters.query}
          autoComplete="off"
          onInput={({currentTarget}) => actions.setFilters({query: currentTarget.value})}
        />
        <p class="timeline-found" data-found>
          {say("found", {n: filtered.count, all: contents.all})}
        </p>
        <TextButton onClick={() => actions.clear()}>{say("clear")}</TextButton>
        <Tool label={say("close")} icon={icons.close} onClick={() => actions.show(null)} />
      </div>
      <div class="timeline-facets">
        {facets.map((facet) => (
          <FacetList key={facet} facet={facet} {...props} />
        ))}
        <fieldset class="timeline-facet">
          <legend>{say("during")}</legend>
          <PeriodFields {...props} />
          <label class="timeline-choice">
            <input
              type="checkbox"
              checked={filters.stated}
              onChange={({currentTarget}) => actions.setFilters({stated: currentTarget.checked})}
            />
            <span>{say("stated")}</span>
            <span class="timeline-count">{filtered.statedCount}</span>
          </label>
        </fieldset>
      </div>
      {(filters.query.trim() !== "" || filtered.count < 40) && <Results {...props} />}
    </section>
  );
}

const FEW = 7;

function FacetList({facet, state, contents, words, actions}: FindProps & {facet: Facet}): JSX.Element | null {
  const [isLong, setLong] = useState(false);
  const [query, setQuery] = useState("");
  const {say} = words;
  const chosen = state.filters.chosen[facet] ?? [];
  const idOf = facet === "status" ? (value: number) => statuses[value] ?? "" : contents.groupsOf(facet).idOf;
  const values = Array.from(contents.filtered.counts[facet], (count, value) => ({count, id: idOf(value)}))
    .filter(({count, id}) => count > 0 || chosen.includes(id))
    .sort(
      (a, b) =>
        Number(chosen.includes(b.id)) - Number(chosen.includes(a.id)) || b.count - a.count || (a.id < b.id ? -1 : 1),
    );
  if (values.length < 2 && chosen.length === 0) return null;
  const wanted = foldText(query);
  const fitting =
    wanted === "" ? values : values.filter(({id}) => foldText(nameValue(words, facet, id)).includes(wanted));
  const shown = fitting.slice(0, isLong ? 200 : Math.max(FEW, chosen.length));
  return (
    <fieldset class="timeline-facet">
      <legend>{say(`facet.${facet}`)}</legend>
      {isLong && values.length > 20 && (
        <input
          aria-label={say("findLane")}
          placeholder={say("findLane")}
          value={query}
          onInput={({currentTarget}) => setQuery(currentTarget.value)}
        />
      )}
      <ul>
        {shown.map(({id, count}) => (
          <li key={id}>
            <label class="timeline-choice">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={({currentTarget}) => actions.chooseValue(facet, id, currentTarget.checked)}
              />
              <span>{nameValue(words, facet, id)}</span>
              <span class="timeline-count">{count}</span>
            </label>
          </li>
        ))}
      </ul>
      {facet === "participant" && chosen.length > 1 && (
        <label class="timeline-choice">
          <input
            type="checkbox"
            checked={state.filters.together}
            onChange={({currentTarget}) => actions.setFilters({together: currentTarget.checked})}
          />
          <span>{say("together")}</span>
        </label>
      )}
      {fitting.length > FEW && (
        <TextButton small onClick={() => setLong(!isLong)}>
          {isLong ? say("fewer") : say("more", {n: fitting.length - shown.length})}
        </TextButton>
      )}
    </fieldset>
  );
}

function PeriodFields({state, contents, words: {say}, actions}: FindProps): JSX.Element {
  const {during, asOf} = state.filters;
  const {domain} = contents.chronicle;
  const read = (text: string, side: "start" | "end") => readInstant(text.trim())?.[side] ?? null;
  const setPeriod = (from: number | null, until: number | null) => {
    const start = from ?? domain.start;
    const end = until ?? domain.end;
    actions.setFilters({during: (from === null && until === null) || start >= end ? null : {start, end}});
  };
  const write = (instant: number | undefined, shift: number) =>
    instant === undefined ? "" : writeInstant(instant - shift, "day");
  return (
    <div class="timeline-dates">
      <label>
        {say("from")}
        <input
          size={10}
          placeholder="2020-09"
          value={write(during?.start, 0)}
          onChange={({currentTarget}) => setPeriod(read(currentTarget.value, "start"), during?.end ?? null)}
        />
      </label>
      <label>
        {say("until")}
        <input
          size={10}
          placeholder="2020-10"
          value={write(during?.end, DAY)}
          onChange={({currentTarget}) => setPeriod(during?.start ?? null, read(currentTarget.value, "end"))}
        />
      </label>
      <label>
        {say("asOf")}
        <input
          size={10}
          placeholder="2020-09-10"
          value={asOf === null ? "" : writeInstant(asOf, "day")}
          onChange={({currentTarget}) => actions.setFilters({asOf: read(currentTarget.value, "start")})}
        />
      </label>
    </div>
  );
}

const MOST_RESULTS = 60;

function Results({contents: {filtered, chronicle}, words, actions}: FindProps): JSX.Element {
  const found: number[] = [];
  for (let event = 0; event < chronicle.count && found.length < MOST_RESULTS; event++)
    if (filtered.mask[event] === 1) found.push(event);
  if (found.length === 0) return <p class="timeline-found">{words.say("noMatch")}</p>;
  return (
    <ol class="timeline-results" aria-label={words.say("results")}>
      {found.map((event) => (
        <li key={event}>
          <button type="button" onClick={() => actions.select(event, null)}>
            <span class="timeline-panel-date">{writeDate(words, event)}</span>
            <span lang={languageOf(words, event)}>{nameEvent(words, event)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
