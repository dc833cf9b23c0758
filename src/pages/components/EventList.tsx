import type {ComponentChildren} from "preact";
import type {DatedEvent} from "../../model.ts";
import {writeDate} from "../../time/writeDate.ts";
import {groupByYear} from "../chapters.ts";
import {capitalize, writeDayOf, writeMonth} from "../dates.ts";
import {paths} from "../paths.ts";
import type {View} from "../view.ts";
import {DateWords} from "./DateWords.tsx";
import {EventLink, ParticipantLink, PlaceLink} from "./Names.tsx";

interface Props {
  view: View;
  events: DatedEvent[];
  level: 2 | 3; // of the years' headings
  without?: string; // Participant.id or Place.id that the page is about
}

/** Events by year and month: the years stand in the gutter, the days hang beside what happened. */
export function EventList({view, events, level, without}: Props) {
  const YearHeading = `h${level}` as const;
  const MonthHeading = `h${level + 1}` as "h3" | "h4";
  return (
    <div class="chronology">
      {groupByYear(events).map(({year, months}) => (
        <section class="year" key={year}>
          <YearHeading
            class={view.path === paths.period(year) ? "year-name-told" : "year-name"}
            id={year === null ? "undated" : `y${year}`}
          >
            <PeriodLink view={view} period={year}>
              {year === null ? view.words.undatedGroup : writeDate(year, view.language)}
            </PeriodLink>
          </YearHeading>
          <div class="months">
            {months.map(({month, events}) => (
              <div class="month" key={month}>
                {year !== null && (
                  <MonthHeading class="month-name">
                    {month === null ? (
                      view.words.wholeYear
                    ) : (
                      <PeriodLink view={view} period={month}>
                        {writeMonth(month, view.language)}
                      </PeriodLink>
                    )}
                  </MonthHeading>
                )}
                <ol class="entries">
                  {events.map((event) => (
                    <EventEntry
                      view={view}
                      event={event}
                      without={without}
                      words={capitalize(writeDayOf(event, view.language), view.language) || "—"}
                      key={event.id}
                    />
                  ))}
                </ol>
              </div>
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}

/** A year or a month in words, leading to its page unless this is it. */
function PeriodLink({view, period, children}: {view: View; period: string | null; children: ComponentChildren}) {
  const path = paths.period(period);
  return view.path === path ? children : <a href={view.link(path)}>{children}</a>;
}

interface EntryProps {
  view: View;
  event: DatedEvent;
  without?: string | undefined;
  words?: string; // of its date, where the headings say part of it
  children?: ComponentChildren; // what else stands with the date
}

/** One event in a list: its date, its name, who took part, where. */
export function EventEntry({view, event, without, words, children}: EntryProps) {
  return (
    <li class={event.status === "held" ? "entry" : `entry entry-${event.status}`}>
      <p class="entry-date">
        <DateWords view={view} edtf={event.date} certainty={event.certainty} {...(words !== undefined && {words})} />
        {children}
      </p>
      <div class="entry-body">
        <p class="entry-name">
          <EventLink view={view} event={event} />
        </p>
        <EventMeta view={view} event={event} without={without} />
      </div>
    </li>
  );
}

/** Those who took part; whom they spoke for only where nobody else did, and never who was merely named. */
function leadingParticipants({participants}: DatedEvent): DatedEvent["participants"] {
  const present = participants.filter(({role}) => role !== "mentioned");
  const acting = present.filter(({role}) => role !== "represented");
  return acting.length > 0 ? acting : present;
}

/** How many participants a list names before it counts the rest. */
const namedInList = 5;

/** Who took part and where, on one line; nothing when there is nothing to say. */
export function EventMeta({view, event, without}: {view: View; event: DatedEvent; without?: string | undefined}) {
  const {words, chronicle} = view;
  const participants = leadingParticipants(event)
    .filter(({participant}) => participant !== without)
    .flatMap(({participant}) => chronicle.participantById.get(participant) ?? []);
  const place =
    event.location === null || event.location === without ? undefined : chronicle.placeById.get(event.location);
  const rest = participants.length - namedInList;
  if (participants.length === 0 && !place && event.status === "held") return null;
  return (
    <p class="meta">
      {event.status !== "held" && <span class="status">{words.statuses[event.status]}</span>}
      {participants.slice(0, namedInList).map((participant) => (
        <ParticipantLink view={view} participant={participant} key={participant.id} />
      ))}
      {rest > 0 && <span>{words.moreNames({count: rest})}</span>}
      {place && <PlaceLink view={view} place={place} />}
    </p>
  );
}
