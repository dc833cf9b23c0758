import type {JSX} from "preact";
import {useState} from "preact/hooks";
import type {Lane} from "../columns/lanes.ts";
import type {Actions} from "./actions.ts";
import type {Contents} from "./frame.ts";
import {languageOf, linkEvent, nameEvent, nameLane, nameParticipants, type Words, writeDateLine} from "./words.ts";

interface TwinProps {
  contents: Contents;
  words: Words;
  actions: Actions;
  open: boolean;
}

/** The same as words: lanes, in them periods, in them events. Each part is made when it is opened. */
export function Twin({contents, words, actions, open}: TwinProps): JSX.Element {
  return (
    <details
      class="timeline-twin"
      open={open}
      onToggle={({currentTarget}) => currentTarget.open !== open && actions.openTwin(currentTarget.open)}
    >
      <summary>{words.say("asList")}</summary>
      {open && (
        <ul>
          {contents.lanes.map((lane) => (
            <li key={lane.key}>
              <LanePart lane={lane} contents={contents} words={words} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

interface Stretch {
  year: number;
  events: number[];
}

const MANY_YEARS = 30;

function LanePart({lane, contents, words}: {lane: Lane; contents: Contents; words: Words}): JSX.Element {
  const [open, setOpen] = useState(false);
  const name = nameLane(words, lane);
  return (
    <details open={open} onToggle={({currentTarget}) => setOpen(currentTarget.open)}>
      <summary>{words.say("laneOf", {lane: name, events: words.say("events", {n: lane.events.length})})}</summary>
      {open && (
        <ul>
          {listStretches(lane, contents).map((stretch) => (
            <li key={stretch.year}>
              <StretchPart {...stretch} words={words} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

/** The events of a lane by year, or by decade where there are many years. */
function listStretches({events}: Lane, {chronicle: {starts}}: Contents): Stretch[] {
  const yearOf = (event: number) => new Date(starts[event] as number).getUTCFullYear();
  const years = new Set(Array.from(events, yearOf));
  const step = years.size > MANY_YEARS ? 10 : 1;
  const stretches = new Map<number, number[]>();
  for (const event of events) {
    const year = Math.floor(yearOf(event) / step) * step;
    const same = stretches.get(year);
    if (same) same.push(event);
    else stretches.set(year, [event]);
  }
  return [...stretches].map(([year, own]) => ({year, events: own}));
}

function StretchPart({year, events, words}: Stretch & {words: Words}): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <details open={open} onToggle={({currentTarget}) => setOpen(currentTarget.open)}>
      <summary>{words.say("laneOf", {lane: String(year), events: words.say("events", {n: events.length})})}</summary>
      {open && (
        <ol>
          {events.slice(0, 500).map((event) => (
            <li key={event}>
              <span class="timeline-panel-date">{writeDateLine(words, event)}</span>{" "}
              <a href={linkEvent(words, event)} lang={languageOf(words, event)}>
                {nameEvent(words, event)}
              </a>{" "}
              <span class="timeline-role">{nameParticipants(words, event)}</span>
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}
