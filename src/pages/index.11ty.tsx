import {writeDate} from "../time/writeDate.ts";
import {yearOf} from "./chapters.ts";
import {latestFirst} from "./chronicle.ts";
import {ArticleList} from "./components/ArticleList.tsx";
import {YearColumns} from "./components/ChapterNav.tsx";
import {EventList} from "./components/EventList.tsx";
import {FrontDisputes, LatestEvents, LeadEvent} from "./components/FrontNews.tsx";
import {FrontPeople} from "./components/FrontPeople.tsx";
import {languageOf} from "./components/Names.tsx";
import {Timeline} from "./components/Timeline.tsx";
import {writeSpan} from "./dates.ts";
import {chooseFront, type Front} from "./front.ts";
import {Page} from "./layouts/Page.tsx";
import {joinIn} from "./names.ts";
import {fileOf, paths} from "./paths.ts";
import {createView, type PageData, type View} from "./view.ts";

export const data = {permalink: fileOf(paths.home)};

/** Up to how many events the home page lists all of them, beside those it chooses. */
const eventsOnHome = 40;
const articlesOnHome = 6;

/** The front page: what the chronicle holds, the latest of it, the timeline, where articles differ, who is there, the articles. */
export function render(pageData: PageData) {
  const view = createView(pageData);
  const {site, words, chronicle, language} = view;
  const front = chooseFront(chronicle, language);
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
      <News view={view} front={front} />
      <Chronology view={view} />
      <div class="front-second">
        <FrontDisputes view={view} events={front.disputed} />
        <FrontPeople view={view} />
      </div>
      <LatestArticles view={view} />
    </Page>
  );
}

/** What is new, with the stories that the author tells; nothing where nothing has happened and nothing is told. */
function News({view, front: {lead, latest}}: {view: View; front: Front}) {
  if (lead === null && view.site.stories.length === 0) return null;
  return (
    <div class="front-news">
      {lead && (
        <section class="front-events" aria-labelledby="latest-events">
          <h2 class="front-kicker" id="latest-events">
            {view.words.latestEvents}
          </h2>
          <LeadEvent view={view} event={lead} />
          {latest.length > 0 && <LatestEvents view={view} events={latest} />}
        </section>
      )}
      <Stories view={view} />
    </div>
  );
}

/** The timeline, the years, and of a short chronicle every event. */
function Chronology({view}: {view: View}) {
  const {words, chronicle} = view;
  const {events} = chronicle;
  return (
    <section class="home-chronology" aria-labelledby="chronology">
      <header class="section-head">
        <h2 id="chronology">{words.chronology}</h2>
        {events.length > 0 && <p class="legend">{words.legend}</p>}
      </header>
      {events.length === 0 && <p class="empty">{words.empty.events}</p>}
      {events.length > 0 && <Timeline view={view} label={words.timeline} />}
      <YearColumns view={view} events={events} />
      {events.length > eventsOnHome ? (
        <p class="more">
          <a href={view.link(paths.events)}>{words.allEvents({count: events.length})}</a>
        </p>
      ) : (
        <EventList view={view} events={events} level={3} />
      )}
    </section>
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
      <h2 class="front-kicker" id="stories">
        {words.stories}
      </h2>
      <ul>
        {site.stories.map(({id, title, inLanguage, parts}) => (
          <li key={id} lang={inLanguage ?? site.language} dir="auto">
            <h3>
              <a href={link(paths.story(id))}>{title}</a>
            </h3>
            <p>{parts.find(({type}) => type === "paragraph")?.runs.map(({text}) => text)}</p>
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
