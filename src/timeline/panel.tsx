import type {JSX} from "preact";
import type {Actions} from "./actions.ts";
import {nameParticipants, type Words, writeDateLine} from "./words.ts";

interface PanelProps {
  words: Words;
  actions: Actions;
  selected: number | null;
  list: number[] | null;
}

/** What is chosen: an event with its words, or the events of a cluster that no zooming can part. */
export function Panel({words, actions, selected, list}: PanelProps): JSX.Element | null {
  if (selected === null && list === null) return null;
  const {messages} = words;
  return (
    <section class="timeline-panel" aria-labelledby="timeline-panel-title">
      <div class="timeline-panel-bar">
        {selected !== null && (
          <>
            <Tool label={messages.previous} icon="M10 3 5 8l5 5" onClick={() => actions.step(-1)} />
            <Tool label={messages.next} icon="m6 3 5 5-5 5" onClick={() => actions.step(1)} />
          </>
        )}
        <Tool label={messages.close} icon="m3.5 3.5 9 9m0-9-9 9" onClick={() => actions.close()} />
      </div>
      {selected !== null ? (
        <EventDetail event={selected} words={words} />
      ) : (
        <EventList list={list ?? []} {...{words, actions}} />
      )}
    </section>
  );
}

/** A button that shows an icon of one stroke, on a grid of 16, and says its name. */
export function Tool(props: {label: string; icon: string; onClick: () => void; off?: boolean}): JSX.Element {
  return (
    <button
      type="button"
      class="timeline-tool"
      aria-label={props.label}
      title={props.label}
      aria-disabled={props.off}
      onClick={props.onClick}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d={props.icon} />
      </svg>
    </button>
  );
}

function EventDetail({event, words}: {event: number; words: Words}): JSX.Element {
  const {chronicle, messages, base} = words;
  const {events, places} = chronicle.data;
  const place = places[events.place[event] ?? -1];
  const sources = events.sources[event] ?? [];
  return (
    <>
      <p class="timeline-panel-date">{writeDateLine(words, event)}</p>
      <h2 class="timeline-panel-title" id="timeline-panel-title" tabIndex={-1} lang={events.inLanguage[event]}>
        <a href={`${base}event/${encodeURIComponent(events.id[event] ?? "")}/`}>{events.name[event]}</a>
      </h2>
      <div class="timeline-panel-facts">
        <Participants event={event} words={words} />
        {place && (
          <>
            <h3>{messages.place}</h3>
            <p>
              <a href={`${base}place/${encodeURIComponent(place.id)}/`}>{place.name}</a>
            </p>
          </>
        )}
      </div>
      <div class="timeline-panel-sources">
        <h3>{messages.sources(sources.length)}</h3>
        {sources.map(([article, start, quote]) => (
          <Quotation key={`${article}:${start}`} {...{article, start, quote, words}} />
        ))}
      </div>
      <p class="timeline-panel-more">
        <a href={`${base}event/${encodeURIComponent(events.id[event] ?? "")}/`}>{messages.eventPage}</a>
      </p>
    </>
  );
}

function Participants({event, words: {chronicle, messages, base}}: {event: number; words: Words}): JSX.Element | null {
  const {participants, events} = chronicle.data;
  const members = events.participants[event] ?? [];
  if (members.length === 0) return null;
  return (
    <>
      <h3>{messages.participants}</h3>
      <ul>
        {members.map((index, position) => {
          const role = messages.roles[events.roles[event]?.[position] ?? "agent"];
          const id = participants[index]?.id ?? "";
          return (
            <li key={id}>
              <a href={`${base}participant/${encodeURIComponent(id)}/`}>{participants[index]?.name}</a>
              {role !== undefined && <span class="timeline-role"> {role}</span>}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Quotation(props: {article: number; start: number; quote: string; words: Words}): JSX.Element | null {
  const {chronicle, messages, base} = props.words;
  const article = chronicle.data.articles[props.article];
  if (!article) return null;
  const publisher = article.publisher === null ? "" : `, ${article.publisher}`;
  return (
    <figure>
      <blockquote lang={article.inLanguage}>{props.quote}</blockquote>
      <figcaption>
        {messages.readInArticle}{" "}
        <a href={`${base}article/${encodeURIComponent(article.id)}/#at-${props.start}`} lang={article.inLanguage}>
          {article.headline}
        </a>
        {publisher}
      </figcaption>
    </figure>
  );
}

function EventList({list, words, actions}: {list: number[]; words: Words; actions: Actions}): JSX.Element {
  const {name, inLanguage, dateText} = words.chronicle.data.events;
  return (
    <>
      <h2 class="timeline-panel-title" id="timeline-panel-title" tabIndex={-1}>
        {words.messages.events(list.length)}
      </h2>
      <ol class="timeline-panel-list">
        {list.slice(0, 200).map((event) => (
          <li key={event}>
            <button type="button" onClick={() => actions.select(event, null)}>
              <span class="timeline-panel-date">{dateText[event]}</span>
              <span lang={inLanguage[event]}>{name[event]}</span>
              <span class="timeline-role">{nameParticipants(words, event)}</span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
