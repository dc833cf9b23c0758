import type {Affiliation, Participant} from "../model.ts";
import {compareDates} from "../time/edtf.ts";
import {countCompanions} from "./chronicle.ts";
import {Breadcrumbs} from "./components/Breadcrumbs.tsx";
import {YearColumns} from "./components/ChapterNav.tsx";
import {DateWords} from "./components/DateWords.tsx";
import {type Fact, Facts} from "./components/Facts.tsx";
import {ArticlesOf, EventsOf} from "./components/Holdings.tsx";
import {languageOf, ParticipantLink, writeCountry} from "./components/Names.tsx";
import {OtherNames} from "./components/OtherNames.tsx";
import {SameAs} from "./components/SameAs.tsx";
import {Timeline} from "./components/Timeline.tsx";
import {JsonLd} from "./layouts/Meta.tsx";
import {Page} from "./layouts/Page.tsx";
import {joinIn, nameIn} from "./names.ts";
import {fileOf, paths} from "./paths.ts";
import {joinRoles, type Role} from "./roles.ts";
import {describeParticipant} from "./structuredData.ts";
import {createView, type PageData, type View} from "./view.ts";

interface ParticipantPageData extends PageData {
  participant: Participant;
}

export const data = {
  pagination: {data: "chronicle.participants", size: 1, alias: "participant", addAllPagesToCollections: false},
  permalink: ({participant}: ParticipantPageData) => fileOf(paths.participant(participant.id)),
};

/** Someone who acts: names, years, roles with their evidence, companions, a timeline, events, articles. */
export function render({participant, ...pageData}: ParticipantPageData) {
  const view = createView(pageData);
  const {words, chronicle, language} = view;
  const name = nameIn(language, participant);
  const events = chronicle.eventsByParticipant.get(participant.id) ?? [];
  const articles = chronicle.articlesByParticipant.get(participant.id) ?? [];
  const held = joinIn(language, [words.events({count: events.length}), words.articles({count: articles.length})]);
  return (
    <Page
      view={view}
      title={name}
      description={`${words.labelled({label: name, text: held})}.`}
      kind="participant"
      meta={<JsonLd data={describeParticipant(view, participant)} />}
      section="participants"
      timeline={events.length > 0}
    >
      <Breadcrumbs
        view={view}
        steps={[
          {path: paths.home, name: words.sections.home},
          {path: paths.participants, name: words.sections.participants},
        ]}
      />
      <header class="name-head">
        <p class="name-type">{words.participantTypes[participant.type]}</p>
        <h1>
          <bdi>{name}</bdi>
        </h1>
        <OtherNames view={view} named={participant} />
        <Facts facts={factsOf(view, participant)} />
      </header>
      <YearColumns view={view} events={events} owner={paths.participant(participant.id)} />
      <Roles view={view} affiliations={participant.affiliations} />
      <Companions view={view} id={participant.id} />
      {events.length > 0 && <Timeline view={view} label={words.timelineOf({name})} participant={participant.id} />}
      <EventsOf view={view} owner={paths.participant(participant.id)} id={participant.id} events={events} />
      <ArticlesOf view={view} articles={articles} />
    </Page>
  );
}

function factsOf(view: View, {type, country, sameAs}: Participant): Fact[] {
  const {labels, wikidata} = view.words;
  return [
    [labels.country, type !== "Country" && country !== null && writeCountry(view, country)],
    [wikidata, sameAs !== null && <SameAs uri={sameAs} />],
  ];
}

function Roles({view, affiliations}: {view: View; affiliations: Affiliation[]}) {
  if (affiliations.length === 0) return null;
  return (
    <section class="roles" aria-labelledby="roles">
      <h2 id="roles">{view.words.rolesHeading}</h2>
      <ol class="entries">
        {joinRoles(affiliations, view.chronicle.articleById, view.language).map((role) => (
          <RoleEntry view={view} role={role} />
        ))}
      </ol>
    </section>
  );
}

/** How many of a role's sentences are shown; the rest would say it once more. */
const sourcesPerRole = 3;

function RoleEntry({view, role}: {view: View; role: Role}) {
  const {chronicle, words, link} = view;
  const organization = role.organization === null ? undefined : chronicle.participantById.get(role.organization);
  const articles = role.sources.map(({article}) => chronicle.articleById.get(article));
  const dates = articles.flatMap((article) => article?.datePublished ?? []).sort(compareDates);
  return (
    <li class="entry">
      <p class="entry-date">{dates.length === 0 ? words.undated : <DateWords view={view} edtf={spanOf(dates)} />}</p>
      <div class="entry-body">
        <p class="entry-name">
          <span {...languageOf(view, role.inLanguage)}>{role.words}</span>
          {role.country !== null && <span class="role-country">{writeCountry(view, role.country)}</span>}
        </p>
        {organization && (
          <p class="meta">
            <ParticipantLink view={view} participant={organization} />
          </p>
        )}
        {role.sources.slice(0, sourcesPerRole).map((source, index) => (
          <p class="evidence">
            <a
              href={link(paths.sentence(source.article, source.position.start))}
              {...languageOf(view, articles[index]?.inLanguage ?? "")}
            >
              {words.quote({words: source.quote.exact})}
            </a>
          </p>
        ))}
      </div>
    </li>
  );
}

/** How many companions a page names before it folds the rest away. */
const companionsShown = 24;

/** From the first day on which somebody is said to have a role until the last. */
function spanOf(dates: readonly string[]): string {
  const [first = "", last = first] = [dates[0], dates.at(-1)];
  return first === last ? first : `${first}/${last}`;
}

/** With whom someone appears, and in how many events. */
function Companions({view, id}: {view: View; id: string}) {
  const {words, chronicle} = view;
  const companions = countCompanions(chronicle, id);
  const rest = companions.slice(companionsShown);
  if (companions.length === 0) return null;
  return (
    <section class="companions" aria-labelledby="companions">
      <h2 id="companions">{words.appearsWith}</h2>
      <p class="legend">{words.appearsWithLegend}</p>
      <CompanionList view={view} id={id} companions={companions.slice(0, companionsShown)} />
      {rest.length > 0 && (
        <details class="fold">
          <summary>{words.moreNames({count: rest.length})}</summary>
          <CompanionList view={view} id={id} companions={rest} />
        </details>
      )}
    </section>
  );
}

interface CompanionsProps {
  view: View;
  id: string;
  companions: ReturnType<typeof countCompanions>;
}

function CompanionList({view, id, companions}: CompanionsProps) {
  return (
    <ul class="index-list">
      {companions.map(({participant, count}) => (
        <li key={participant.id}>
          <ParticipantLink view={view} participant={participant} />
          <SharedCount view={view} pair={pairPath(id, participant.id)} count={count} />
        </li>
      ))}
    </ul>
  );
}

function pairPath(one: string, other: string): string {
  return one < other ? paths.pair(one, other) : paths.pair(other, one);
}

/** How many events two share, leading to them where they have a page. */
function SharedCount({view, pair, count}: {view: View; pair: string; count: number}) {
  if (!view.chronicle.pairByPath.has(pair)) return <span class="index-count">{count}</span>;
  return (
    <a
      class="index-count"
      href={view.link(pair)}
      aria-label={view.words.labelled({label: view.words.pair.see, text: String(count)})}
    >
      {count}
    </a>
  );
}
