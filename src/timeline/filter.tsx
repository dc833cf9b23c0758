import type {JSX} from "preact";
import type {Actions} from "./actions.ts";
import {describeParticipant, foldText, type Words} from "./words.ts";

interface FilterProps {
  words: Words;
  actions: Actions;
  ranking: number[];
  chosen: ReadonlySet<number>;
  query: string;
}

const LONGEST = 300; // more are found by their name

/** A search box and all participants as checkboxes, the most frequent first. */
export function Filter({words, actions, ranking, chosen, query}: FilterProps): JSX.Element {
  const {messages, chronicle} = words;
  const found = findParticipants(words, ranking, query);
  return (
    <div class="timeline-filter" id="timeline-filter">
      <div class="timeline-filter-search">
        <input
          type="search"
          placeholder={messages.search}
          aria-label={messages.search}
          value={query}
          onInput={({currentTarget}) => actions.search(currentTarget.value)}
        />
        <button
          type="button"
          class="timeline-text-button"
          aria-disabled={chosen.size === 0}
          onClick={() => actions.clearChoice()}
        >
          {messages.clear}
        </button>
      </div>
      {found.length === 0 && <p class="timeline-filter-none">{messages.noMatch}</p>}
      <ul class="timeline-filter-list">
        {found.slice(0, LONGEST).map((index) => (
          <li key={index}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(index)}
                onChange={({currentTarget}) => actions.choose(index, currentTarget.checked)}
              />
              <span class="timeline-filter-name">{chronicle.data.participants[index]?.name}</span>
              <span class="timeline-filter-kind">{describeParticipant(words, index)}</span>
              <span class="timeline-filter-count">{chronicle.eventsOf[index]?.length}</span>
            </label>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The participants whose name or country has every word of the query, whatever the case and the accents. */
export function findParticipants(words: Words, ranking: number[], query: string): number[] {
  const wanted = foldText(query).split(" ").filter(Boolean);
  if (wanted.length === 0) return ranking;
  return ranking.filter((index) => {
    const name = words.chronicle.data.participants[index]?.name ?? "";
    const text = foldText(`${name} ${describeParticipant(words, index)}`);
    return wanted.every((word) => text.includes(word));
  });
}
