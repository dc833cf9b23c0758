import {writeDate} from "../time/writeDate.ts";
import {yearOf} from "./chapters.ts";
import {latestFirst} from "./chronicle.ts";
import {ArticleList} from "./components/ArticleList.tsx";
import {YearColumns} from "./components/ChapterNav.tsx";
import {EventList} from "./components/EventList.tsx";
import {languageOf, ParticipantLink} from "./components/Names.tsx";
import {Timeline} from "./components/Timeline.tsx";
import {writeSpan} from "./dates.ts";
import {Page} from "./layouts/Page.tsx";
import {joinIn} from "./names.ts";
import {fileOf, paths} from "./paths.ts";
import {createView, type PageData, type View} from "./view.ts";

export const data = {permalink: fileOf(paths.home)};

/** Up to how many events the home page lists all of them; of a longer chronicle it has the last ones. */
const eventsOnHome = 100;
const eventsOfMany = 40;
const articlesOnHome = 6;
const participantsOnHome = 12;

/** The home page: what the chronicle holds, its timeline, the same as a list, and the latest articles. */
export function render(pageData: PageData) {
  const view = createView(pageData);
  const {site, words, chronicle} = view;
  const shown = chronicle.events.length <= eventsOnHome ? chronicle.events : chronicle.events.slice(-eventsOfMany);
  const hasEvents = chronicle.events.length > 0;
  return (
    <Page
      view={view}
      title={site.title}
      description={site.description ?? writeLead(view)}
      kind="home"
      timeline={hasEvents}
    >
      <header class="nameplate">
        <h1>
          <bdi>{site.title}</bdi>
        </h1>
        {site.description && (
          <p class="nameplate-description" {...languageOf(view, languageOfDescription(view))}>
            {site.description}
          </p>
        )}
        {hasEvents && (
          <p class="nameplate-lead">
            {writeLead(view)} {words.leadRule}
          </p>
        )}
      </header>
      {hasEvents && <Timeline view={view} label={words.timeline} />}
      <section class="home-chronology" aria-labelledby="chronology">
        <header class="section-head">
          <h2 id="chronology">{words.chronology}</h2>
          {hasEvents && <p class="legend">{words.legend}</p>}
        </header>
        <YearColumns view={view} events={chronicle.events} />
        {!hasEvents && <p class="empty">{words.empty.events}</p>}
        {shown.length < chronicle.events.length && (
          <p class="limited">
            {words.recent({count: shown.length})}.{" "}
            <a href={view.link(paths.events)}>{words.allEvents({count: chronicle.events.length})}</a>
          </p>
        )}
        <EventList view={view} events={shown} level={3} />
      </section>
      <div class="home-side">
        <Stories view={view} />
        <LatestArticles view={view} />
        <MostNamed view={view} />
      </div>
    </Page>
  );
}

/** The interface's own where the author describes the site in it, else that of the site. */
function languageOfDescription({site, language}: View): string {
  return site.translations[language]?.description === undefined ? site.language : language;
}

/** The stories that the author tells along the timeline. */
function Stories({view}: {view: View}) {
  const {site, words, link} = view;
  if (site.stories.length === 0) return null;
  return (
    <section class="home-stories" aria-labelledby="stories">
      <header class="section-head">
        <h2 id="stories">{words.stories}</h2>
      </header>
      <ul class="index-list">
        {site.stories.map(({id, title, inLanguage}) => (
          <li key={id}>
            <a href={link(paths.story(id))} lang={inLanguage ?? site.language}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function LatestArticles({view}: {view: View}) {
  const {words, chronicle} = view;
  const articles = latestFirst(chronicle.articles).slice(0, articlesOnHome);
  return (
    <section class="home-articles" aria-labelledby="latest">
      <header class="section-head">
        <h2 id="latest">{words.latestArticles}</h2>
      </header>
      {articles.length === 0 ? (
        <p class="empty">{words.empty.articles}</p>
      ) : (
        <ArticleList view={view} articles={articles} />
      )}
      {articles.length < chronicle.articles.length && (
        <p class="more">
          <a href={view.link(paths.articles)}>{words.allArticles({count: chronicle.articles.length})}</a>
        </p>
      )}
    </section>
  );
}

function MostNamed({view}: {view: View}) {
  const {words, chronicle} = view;
  const counted = chronicle.participants
    .map((participant) => ({participant, count: chronicle.eventsByParticipant.get(participant.id)?.length ?? 0}))
    .filter(({count}) => count > 0)
    .sort((a, b) => b.count - a.count);
  if (counted.length === 0) return null;
  return (
    <section class="home-names" aria-labelledby="most-named">
      <header class="section-head">
        <h2 id="most-named">{words.mostNamed}</h2>
      </header>
      <ul class="index-list">
        {counted.slice(0, participantsOnHome).map(({participant, count}) => (
          <li key={participant.id}>
            <ParticipantLink view={view} participant={participant} />
            <span class="index-count">{count}</span>
          </li>
        ))}
      </ul>
      <p class="more">
        <a href={view.link(paths.participants)}>{words.allParticipants({count: chronicle.participants.length})}</a>
      </p>
    </section>
  );
}

/** What the chronicle holds, counted, and the years that it spans. */
function writeLead({chronicle, words, language}: View): string {
  const years = chronicle.events.flatMap((event) => yearOf(event) ?? []);
  const [first, last] = [years[0], years.at(-1)];
  const counts = joinIn(language, [
    words.events({count: chronicle.events.length}),
    words.participants({count: chronicle.participants.length}),
    words.places({count: chronicle.places.length}),
  ]);
  const articles = words.articles({count: chronicle.articles.length});
  const span = first && last && writeSpan(words, writeDate(first, language), writeDate(last, language));
  return span ? words.leadSpan({counts, articles, span}) : words.lead({counts, articles});
}
