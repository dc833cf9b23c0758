import type {DatedEvent, EventRole} from "../model.ts";
import {writeDate} from "../time/writeDate.ts";
import {findNeighbours} from "./chronicle.ts";
import {Accounts, CoverageOf, Disputes} from "./components/Accounts.tsx";
import {Breadcrumbs} from "./components/Breadcrumbs.tsx";
import {Cite, linkMark} from "./components/Cite.tsx";
import {DateWords} from "./components/DateWords.tsx";
import {type Fact, Facts} from "./components/Facts.tsx";
import {EventLink, languageOf, ParticipantLink, PlaceLink} from "./components/Names.tsx";
import {type Neighbour, Neighbours} from "./components/Neighbours.tsx";
import {RelatedEvents} from "./components/RelatedEvents.tsx";
import {SourceQuote} from "./components/SourceQuote.tsx";
import {capitalize, writeDateWithWeekday} from "./dates.ts";
import {CitationMeta, JsonLd} from "./layouts/Meta.tsx";
import {Page} from "./layouts/Page.tsx";
import {fileOf, paths} from "./paths.ts";
import {writeTextFragment} from "./quoteLink.ts";
import {describeEvent} from "./structuredData.ts";
import {createView, type PageData, type View} from "./view.ts";

interface EventPageData extends PageData {
  event: DatedEvent;
}

export const data = {
  pagination: {data: "chronicle.events", size: 1, alias: "event", addAllPagesToCollections: false},
  permalink: ({event}: EventPageData) => fileOf(paths.event(event.id)),
};

/** An event: when, what, who, where, and the words that say so. */
export function render({event, ...pageData}: EventPageData) {
  const view = createView(pageData);
  const {words, language} = view;
  const date = writeDateWithWeekday(event.date, language);
  return (
    <Page
      view={view}
      title={event.name}
      description={words.labelled({label: capitalize(date, language), text: event.name})}
      kind="event"
      section="events"
      meta={<EventMetaTags view={view} event={event} />}
    >
      <Breadcrumbs view={view} steps={stepsTo(view)} />
      <article>
        <header class="event-head">
          <p class="event-date">
            <DateWords view={view} edtf={event.date} certainty={event.certainty} words={capitalize(date, language)} />
          </p>
          <p class="event-certainty">
            {event.certainty === "stated" ? words.dateStated : words.dateInferred}
            {date !== event.date && (
              <>
                {", "}
                <EdtfNote view={view} edtf={event.date} />
              </>
            )}
          </p>
          {event.curated && <p class="event-certainty">{words.curated}</p>}
          <h1 {...languageOf(view, event.inLanguage)}>{event.name}</h1>
        </header>
        <Facts facts={factsOf(view, event)} />
        <section class="sources" aria-labelledby="sources">
          <h2 id="sources">{capitalize(words.sources({count: event.sources.length}), language)}</h2>
          {event.sources.map((source) => (
            <SourceQuote view={view} source={source} />
          ))}
          <Disputes view={view} event={event} />
          <Accounts view={view} event={event} />
          <CoverageOf view={view} event={event} />
          <CiteEvent view={view} event={event} />
        </section>
      </article>
      <RelatedEvents view={view} event={event} />
      <EventNeighbours view={view} event={event} />
    </Page>
  );
}

function EventMetaTags({view, event}: {view: View; event: DatedEvent}) {
  const {site, language} = view;
  const url =
    site.url === null ? null : new URL(view.link(paths.event(event.id)), site.url + encodeURI(view.url.slice(1))).href;
  return (
    <>
      <CitationMeta
        title={event.name}
        author={null}
        container={site.title}
        date={event.date}
        language={language}
        url={url}
      />
      <JsonLd data={describeEvent(view, event)} />
    </>
  );
}

/** The first of its sources, quoted, with a link that leads to those words in their article. */
function CiteEvent({view, event}: {view: View; event: DatedEvent}) {
  const {words, chronicle, language} = view;
  const source = event.sources[0];
  const article = source && chronicle.articleById.get(source.article);
  if (!source || !article) return null;
  const published = article.datePublished === null ? null : writeDate(article.datePublished, language);
  const title = [article.headline, article.publisher, published].filter(Boolean).join(", ");
  const cited = words.cite.retrieved({title, site: view.site.title, url: linkMark});
  return (
    <Cite
      view={view}
      path={paths.event(event.id)}
      hasFiles={chronicle.hasCitationFiles}
      words={`${words.quote({words: source.quote.exact})} ${cited}`}
      target={`${paths.article(article.id)}#${writeTextFragment(source.quote)}`}
    />
  );
}

function stepsTo({words}: View) {
  return [
    {path: paths.home, name: words.sections.home},
    {path: paths.events, name: words.sections.events},
  ];
}

function EdtfNote({view, edtf}: {view: View; edtf: string}) {
  const [before, after = ""] = view.words.edtfNote({value: "\u0000"}).split("\u0000");
  return (
    <>
      {before}
      <code>{edtf}</code>
      {after}
    </>
  );
}

const roleOrder: EventRole[] = [
  "agent",
  "counterpart",
  "signatory",
  "attendee",
  "host",
  "subject",
  "represented",
  "mentioned",
];

function factsOf(view: View, event: DatedEvent): Fact[] {
  const {words, chronicle} = view;
  const place = event.location === null ? undefined : chronicle.placeById.get(event.location);
  return [
    ...roleOrder.map((role): Fact => [words.roles[role], participantsAs(view, event, role)]),
    [words.labels.place, place && <PlaceLink view={view} place={place} />],
    [words.labels.type, event.type !== "other" && words.types[event.type]],
    [words.labels.status, capitalize(words.statuses[event.status], view.language)],
  ];
}

function participantsAs(view: View, event: DatedEvent, role: EventRole) {
  const participants = event.participants
    .filter((each) => each.role === role)
    .flatMap(({participant}) => view.chronicle.participantById.get(participant) ?? []);
  if (participants.length === 0) return null;
  return (
    <ul class="names">
      {participants.map((participant) => (
        <li key={participant.id}>
          <ParticipantLink view={view} participant={participant} />
        </li>
      ))}
    </ul>
  );
}

/** The events before and after, in the order of the whole chronicle. */
function EventNeighbours({view, event}: {view: View; event: DatedEvent}) {
  const {previous, next} = findNeighbours(view.chronicle, event.id);
  const {words} = view;
  return (
    <Neighbours
      label={words.chronology}
      previous={describeNeighbour(view, words.previousEvent, "prev", previous)}
      next={describeNeighbour(view, words.nextEvent, "next", next)}
      ends={words}
    />
  );
}

function describeNeighbour(view: View, label: string, rel: "prev" | "next", event: DatedEvent | undefined): Neighbour {
  if (!event) return {label, date: null, link: null};
  return {
    label,
    date: <DateWords view={view} edtf={event.date} certainty={event.certainty} />,
    link: <EventLink view={view} event={event} rel={rel} />,
  };
}
