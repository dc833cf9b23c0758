import type {JSX} from "preact";
import type {TimelineQuotes} from "../../model.ts";
import {listCells} from "../columns/chronicle.ts";
import {statusOf} from "../columns/forms.ts";
import {writePeriod} from "../drawing/axis.ts";
import type {Actions} from "./actions.ts";
import type {MessageKey} from "./messages.ts";
import {icons, TextButton, Tool} from "./tool.tsx";
import {
  countDaysAfter,
  languageOf,
  linkEvent,
  nameEvent,
  nameValue,
  quotesOf,
  type Words,
  writeDate,
  writeDateLine,
  writeIsoDate,
} from "./words.ts";

interface PanelProps {
  event: number;
  words: Words;
  actions: Actions;
  takeImage: (event: number) => void;
}

/** The chosen event: its date, names, place, and each sentence that proves it with a way to it in its article. */
export function Panel({event, words, actions, takeImage}: PanelProps): JSX.Element {
  const {say, chronicle, base} = words;
  const place = chronicle.data.places[chronicle.places[event] ?? -1];
  const told = quotesOf(words, event);
  const sources = told?.sources ?? [];
  return (
    <section class="timeline-panel" aria-labelledby="timeline-panel-title">
      <div class="timeline-panel-bar">
        <Tool label={say("previous")} icon={icons.previous} onClick={() => actions.step(-1)} />
        <Tool label={say("next")} icon={icons.next} onClick={() => actions.step(1)} />
        <Tool label={say("close")} icon={icons.close} onClick={() => actions.close()} />
      </div>
      <p class="timeline-panel-date">{writeDateLine(words, event)}</p>
      <h2 class="timeline-panel-title" id="timeline-panel-title" tabIndex={-1} lang={languageOf(words, event)}>
        <a href={linkEvent(words, event)}>{nameEvent(words, event)}</a>
      </h2>
      <div class="timeline-panel-facts">
        <Participants event={event} words={words} roles={told?.roles ?? []} />
        {place && (
          <>
            <h3>{say("place")}</h3>
            <p>
              <a href={`${base}place/${encodeURIComponent(place.id)}/`}>{place.name}</a>
            </p>
          </>
        )}
        <Disputes disputes={told?.disputes ?? []} words={words} />
        <History event={event} words={words} />
        <LastMeeting event={event} words={words} actions={actions} />
      </div>
      <div class="timeline-panel-sources">
        {sources.length > 0 && <h3>{say("sources", {n: sources.length})}</h3>}
        {sources.map(({article, start, quote}) => (
          <Quotation key={`${article?.id}:${start}`} {...{article, start, quote, words}} />
        ))}
        {told === null && <p>{say("loading")}</p>}
      </div>
      <p class="timeline-panel-more">
        <a href={linkEvent(words, event)}>{say("eventPage")}</a>
        <TextButton small onClick={() => copy(writeCitation(words, event), words, actions)}>
          {say("copyCitation")}
        </TextButton>
        <TextButton small onClick={() => copy(location.href, words, actions)}>
          {say("copyLink")}
        </TextButton>
        <TextButton small onClick={() => takeImage(event)}>
          {say("saveImage")}
        </TextButton>
      </p>
    </section>
  );
}

export function copy(text: string, {say}: Words, actions: Actions): void {
  navigator.clipboard?.writeText(text).then(
    () => actions.say(say("copied")),
    () => actions.say(text),
  );
}

/** Name, date and sentence with its article, as one cites it. */
function writeCitation(words: Words, event: number): string {
  const source = quotesOf(words, event)?.sources[0];
  const address = new URL(linkEvent(words, event), location.href).href;
  const said = source
    ? ` “${source.quote}” ${[source.article?.publisher, source.article?.headline].filter(Boolean).join(", ")}.`
    : "";
  return `${nameEvent(words, event)}. ${writeDate(words, event)}.${said} ${address}`;
}

function Participants({
  event,
  words,
  roles,
}: {
  event: number;
  words: Words;
  roles: TimelineQuotes["roles"][number];
}): JSX.Element | null {
  const {say, chronicle, base} = words;
  const members = listCells(chronicle.who, event);
  if (members.length === 0) return null;
  return (
    <>
      <h3>{say("participants")}</h3>
      <ul>
        {members.map((index, position) => {
          const {id = "", name = ""} = chronicle.data.participants[index] ?? {};
          const role = roles[position];
          const isSaid = role === "host" || role === "mentioned";
          return (
            <li key={id}>
              <a href={`${base}participant/${encodeURIComponent(id)}/`}>{name}</a>
              {isSaid && <span class="timeline-role"> {say(`role.${role}` as MessageKey)}</span>}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** What sources say differently, side by side. */
function Disputes({disputes, words}: {disputes: TimelineQuotes["disputes"][number]; words: Words}): JSX.Element | null {
  if (disputes.length === 0) return null;
  const {say} = words;
  return (
    <>
      <h3>{say("conflicts")}</h3>
      <ul>
        {disputes.map(({about, values}) => (
          <li key={about}>
            {say(`dispute.${about}` as MessageKey)}:{" "}
            {values.map((value) => writeClaim(words, about, value)).join(" / ")}
          </li>
        ))}
      </ul>
    </>
  );
}

function writeClaim(words: Words, about: string, value: string): string {
  if (about === "location") return nameValue(words, "place", value);
  if (about === "participants") return nameValue(words, "participant", value);
  return about === "outcome" ? nameValue(words, "status", value) : writeIsoDate(value, words.language);
}

/** How its date and status were told before. */
function History({event, words}: {event: number; words: Words}): JSX.Element | null {
  const states = words.chronicle.states.get(event);
  if (!states) return null;
  const {say, language} = words;
  return (
    <>
      <h3>{say("history")}</h3>
      <ol>
        {states.map(({told, form, start, end}) => (
          <li key={`${told}:${start}:${form}`}>
            {say("toldOn", {date: writePeriod({start: told, end: told + 1}, language)})}{" "}
            {writePeriod({start, end}, language)}, {say(`status.${statusOf(form)}` as MessageKey)}
          </li>
        ))}
      </ol>
    </>
  );
}

/** The last event before this one that had two of its participants. */
function LastMeeting({event, words, actions}: {event: number; words: Words; actions: Actions}): JSX.Element | null {
  const before = findLastMeeting(words, event);
  if (before === null) return null;
  const {say} = words;
  const {days, isExact} = countDaysAfter(words, event, before);
  const when = days === 0 ? say("sameDay") : say(isExact ? "daysAfter" : "aboutDaysAfter", {n: days});
  return (
    <p class="timeline-panel-after">
      {when}{" "}
      <button
        type="button"
        class="timeline-text-button is-small"
        lang={languageOf(words, before)}
        onClick={() => actions.select(before, null)}
      >
        {nameEvent(words, before)}
      </button>
    </p>
  );
}

function findLastMeeting({chronicle}: Words, event: number): number | null {
  const own = new Set(listCells(chronicle.who, event));
  const shared = Math.min(own.size, 2);
  if (shared === 0) return null;
  for (let before = event - 1; before >= 0 && before > event - 5000; before--) {
    const met = listCells(chronicle.who, before).filter((participant) => own.has(participant)).length;
    if (met >= shared) return before;
  }
  return null;
}

interface QuotationProps {
  article: TimelineQuotes["articles"][number] | undefined;
  start: number;
  quote: string;
  words: Words;
}

function Quotation({article, start, quote, words: {say, base}}: QuotationProps): JSX.Element | null {
  if (!article) return null;
  const publisher = article.publisher === null ? "" : `, ${article.publisher}`;
  return (
    <figure>
      <blockquote lang={article.inLanguage} dir="auto">
        {quote}
      </blockquote>
      <figcaption>
        {say("readInArticle")}{" "}
        <a
          href={`${base}${article.way ?? ""}article/${encodeURIComponent(article.id)}/#at-${start}`}
          lang={article.inLanguage}
        >
          {article.headline}
        </a>
        {publisher}
      </figcaption>
    </figure>
  );
}
