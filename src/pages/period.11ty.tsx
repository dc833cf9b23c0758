import type {DatedEvent} from "../model.ts";
import {eventsPerPage, yearOf} from "./chapters.ts";
import {Breadcrumbs} from "./components/Breadcrumbs.tsx";
import {writePeriod} from "./components/ChapterNav.tsx";
import {EventList} from "./components/EventList.tsx";
import {ParticipantLink, PlaceLink, TypeLink} from "./components/Names.tsx";
import {Strip} from "./components/Strip.tsx";
import {countBy, Tally} from "./components/Tally.tsx";
import {capitalize, writeMonth} from "./dates.ts";
import {Page} from "./layouts/Page.tsx";
import {paths} from "./paths.ts";
import type {Period} from "./periods.ts";
import {createView, type PageData, type View} from "./view.ts";

interface PeriodPageData extends PageData {
  period: Period;
}

export const data = {
  pagination: {data: "chronicle.periods", size: 1, alias: "period", addAllPagesToCollections: false},
  permalink: ({period}: PeriodPageData) => period.file,
};

/** A year or a month: who was there, where, what happened, day by day. */
export function render({period, ...pageData}: PeriodPageData) {
  const view = createView(pageData);
  const {words, language} = view;
  const {events} = period;
  const title = capitalize(writePeriod(view, period.period), language);
  const total = words.events({count: events.length});
  return (
    <Page
      view={view}
      title={title}
      description={`${words.labelled({label: title, text: total})}.`}
      kind="period"
      section="events"
    >
      <Breadcrumbs view={view} steps={stepsTo(view, period)} />
      <header class="index-head">
        <p class="index-total">{total}</p>
        <h1>{title}</h1>
      </header>
      <Strip view={view} label={title} events={events} />
      <Tallies view={view} events={events} />
      {period.months.length > 1 && <Months view={view} months={period.months} />}
      {events.length <= eventsPerPage || period.months.length === 0 ? (
        <EventList view={view} events={events} level={2} />
      ) : (
        <p class="legend">{words.months}</p>
      )}
      <Around view={view} period={period} />
    </Page>
  );
}

function stepsTo(view: View, {period}: Period) {
  const {words} = view;
  const year = period !== null && /^-?\d{4,}-\d\d$/.test(period) ? period.slice(0, -3) : null;
  return [
    {path: paths.home, name: words.sections.home},
    {path: paths.events, name: words.sections.events},
    ...(year === null ? [] : [{path: paths.period(year), name: writePeriod(view, year)}]),
  ];
}

const named = 6;

/** Who was most often there, where, and what it was. */
function Tallies({view, events}: {view: View; events: DatedEvent[]}) {
  const {words, chronicle} = view;
  if (events.length < 3) return null;
  const who = countBy(events, ({participants}) =>
    participants.filter(({role}) => role !== "mentioned").map(({participant}) => participant),
  ).flatMap(({item, count}) => {
    const participant = chronicle.participantById.get(item);
    return participant ? [{item: participant, count}] : [];
  });
  const where = countBy(events, ({location}) => (location === null ? [] : [location])).flatMap(({item, count}) => {
    const place = chronicle.placeById.get(item);
    return place ? [{item: place, count}] : [];
  });
  const what = countBy(events, ({type}) => [type]) as {item: DatedEvent["type"]; count: number}[];
  return (
    <div class="tallies">
      {who.length > 0 && (
        <section aria-labelledby="who">
          <h2 id="who">{words.period.together}</h2>
          <Tally items={who.slice(0, named)}>
            {(participant) => <ParticipantLink view={view} participant={participant} />}
          </Tally>
        </section>
      )}
      {where.length > 0 && (
        <section aria-labelledby="where">
          <h2 id="where">{words.period.places}</h2>
          <Tally items={where.slice(0, named)}>{(place) => <PlaceLink view={view} place={place} />}</Tally>
        </section>
      )}
      <section aria-labelledby="what">
        <h2 id="what">{words.period.types}</h2>
        <Tally items={what.slice(0, named)}>{(type) => <TypeLink view={view} type={type} />}</Tally>
      </section>
    </div>
  );
}

function Months({view, months}: {view: View; months: Period["months"]}) {
  return (
    <nav class="months-nav" aria-label={view.words.months}>
      <ol>
        {months.map(({period, count}) => (
          <li key={period}>
            <a href={view.link(paths.period(period))}>
              {writeMonth(period, view.language)} <span class="index-count">{count}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Around({view, period: {period, previous, next}}: {view: View; period: Period}) {
  const {words, link} = view;
  const year = period !== null && /^-?\d{4,}-\d\d$/.test(period) ? yearOf({earliest: period, latest: null}) : null;
  if (previous === null && next === null && year === null) return null;
  return (
    <nav class="sheets" aria-label={words.chapters}>
      {previous !== null && (
        <a href={link(paths.period(previous))} rel="prev">
          {words.period.previous({period: writePeriod(view, previous)})}
        </a>
      )}
      {year !== null && <a href={link(paths.period(year))}>{words.period.year({year: writePeriod(view, year)})}</a>}
      {next !== null && (
        <a href={link(paths.period(next))} rel="next">
          {words.period.next({period: writePeriod(view, next)})}
        </a>
      )}
    </nav>
  );
}
