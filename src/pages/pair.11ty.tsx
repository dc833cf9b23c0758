import type {DatedEvent} from "../model.ts";
import {writeDate} from "../time/writeDate.ts";
import {Breadcrumbs} from "./components/Breadcrumbs.tsx";
import {DateWords} from "./components/DateWords.tsx";
import {EventEntry} from "./components/EventList.tsx";
import {type Fact, Facts} from "./components/Facts.tsx";
import {EventLink, ParticipantLink, PlaceLink, TypeLink} from "./components/Names.tsx";
import {Strip} from "./components/Strip.tsx";
import {countBy, Tally} from "./components/Tally.tsx";
import {writeSpan} from "./dates.ts";
import {findGaps} from "./gaps.ts";
import {Page} from "./layouts/Page.tsx";
import {nameIn} from "./names.ts";
import type {Pair} from "./pairs.ts";
import {paths} from "./paths.ts";
import {createView, type PageData, type View} from "./view.ts";

interface PairPageData extends PageData {
  pair: Pair;
}

export const data = {
  pagination: {data: "chronicle.pairs", size: 1, alias: "pair", addAllPagesToCollections: false},
  permalink: ({pair}: PairPageData) => pair.file,
};

/** Two participants together: every event with both, who received, in what form, how long apart. */
export function render({pair, ...pageData}: PairPageData) {
  const view = createView(pageData);
  const {words, language} = view;
  const {one, other, events} = pair;
  const title = words.pair.title({one: nameIn(language, one), other: nameIn(language, other)});
  const lead = writeLead(view, events);
  return (
    <Page
      view={view}
      title={title}
      description={words.labelled({label: title, text: lead})}
      kind="pair"
      section="participants"
    >
      <Breadcrumbs
        view={view}
        steps={[
          {path: paths.home, name: words.sections.home},
          {path: paths.participants, name: words.sections.participants},
          {path: paths.pairs, name: words.sections.together},
        ]}
      />
      <header class="name-head">
        <p class="name-type">{words.sections.together}</p>
        <h1>{title}</h1>
        <p class="index-lead">{lead}</p>
        <p class="meta">
          <ParticipantLink view={view} participant={one} />
          <ParticipantLink view={view} participant={other} />
        </p>
      </header>
      <Strip view={view} label={title} events={events} />
      <Facts facts={factsOf(view, pair)} />
      <div class="tallies">
        <Levels view={view} events={events} />
        <Where view={view} events={events} />
      </div>
      <section class="holdings" aria-labelledby="shared">
        <h2 id="shared">{words.pair.see}</h2>
        <Meetings view={view} events={events} />
      </section>
    </Page>
  );
}

function writeLead({words, language}: View, events: readonly DatedEvent[]): string {
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return "";
  const [from, to] = [writeDate(first.date, language), writeDate(last.date, language)];
  if (events.length === 1) return words.pair.leadOfOne({date: from});
  return words.pair.lead({count: events.length, span: from === to ? from : writeSpan(words, from, to)});
}

function factsOf(view: View, {one, other, events}: Pair): Fact[] {
  const {words, chronicle} = view;
  const [first, last] = [events[0], events.at(-1)];
  const gaps = findGaps(events);
  const longest = [...gaps].sort((a, b) => (b?.days ?? 0) - (a?.days ?? 0))[0];
  const hosted = [one, other].flatMap((participant) => {
    const count = events.filter(({participants}) =>
      participants.some((each) => each.participant === participant.id && each.role === "host"),
    ).length;
    return count > 0 ? [{participant, count}] : [];
  });
  const end = chronicle.events.at(-1);
  const since = last && end ? findGaps([last, end])[1] : null;
  return [
    [words.pair.first, first && <DatedLink view={view} event={first} />],
    [words.pair.last, last && last !== first && <DatedLink view={view} event={last} />],
    [words.pair.longest, longest && longest.days > 1 && words.days({count: longest.days})],
    [words.pair.since, since && since.days > 0 && words.days({count: since.days})],
    [
      words.pair.hosts,
      hosted.length > 0 && (
        <ul class="names">
          {hosted.map(({participant, count}) => (
            <li key={participant.id}>
              <ParticipantLink view={view} participant={participant} />{" "}
              <span class="index-count">{words.times({count})}</span>
            </li>
          ))}
        </ul>
      ),
    ],
  ];
}

function DatedLink({view, event}: {view: View; event: DatedEvent}) {
  return (
    <>
      <DateWords view={view} edtf={event.date} certainty={event.certainty} /> <EventLink view={view} event={event} />
    </>
  );
}

function Levels({view, events}: {view: View; events: DatedEvent[]}) {
  const types = countBy(events, ({type}) => [type]) as {item: DatedEvent["type"]; count: number}[];
  return (
    <section aria-labelledby="levels">
      <h2 id="levels">{view.words.pair.levels}</h2>
      <Tally items={types}>{(type) => <TypeLink view={view} type={type} />}</Tally>
    </section>
  );
}

function Where({view, events}: {view: View; events: DatedEvent[]}) {
  const places = countBy(events, ({location}) => (location === null ? [] : [location])).flatMap(({item, count}) => {
    const place = view.chronicle.placeById.get(item);
    return place ? [{item: place, count}] : [];
  });
  if (places.length === 0) return null;
  return (
    <section aria-labelledby="where">
      <h2 id="where">{view.words.pair.where}</h2>
      <Tally items={places.slice(0, 10)}>{(place) => <PlaceLink view={view} place={place} />}</Tally>
    </section>
  );
}

/** Each event with both, and how long after the one before it. */
function Meetings({view, events}: {view: View; events: DatedEvent[]}) {
  const gaps = findGaps(events);
  return (
    <ol class="entries meetings">
      {events.map((event, index) => (
        <EventEntry view={view} event={event} key={event.id}>
          <Gap view={view} gap={gaps[index] ?? null} />
        </EventEntry>
      ))}
    </ol>
  );
}

function Gap({view, gap}: {view: View; gap: ReturnType<typeof findGaps>[number]}) {
  const {pair} = view.words;
  if (!gap) return null;
  const write = gap.exact ? pair.gap : pair.gapAbout;
  return <span class="gap">{gap.days === 0 ? pair.sameDay : write({count: gap.days})}</span>;
}
