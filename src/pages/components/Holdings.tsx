import type {Article, DatedEvent} from "../../model.ts";
import {eventsPerPage} from "../chapters.ts";
import {latestFirst} from "../chronicle.ts";
import type {View} from "../view.ts";
import {ArticleList} from "./ArticleList.tsx";
import {ChapterNav} from "./ChapterNav.tsx";
import {EventList} from "./EventList.tsx";

interface EventsProps {
  view: View;
  owner: string; // path of the page
  id: string;
  events: DatedEvent[];
}

/** The events of a participant or a place; many of them stand on pages of their own, a year each. */
export function EventsOf({view, owner, id, events}: EventsProps) {
  const {words, chronicle} = view;
  const chapters = chronicle.chaptersByOwner.get(owner) ?? [];
  return (
    <section class="holdings" aria-labelledby="events">
      <h2 id="events">{events.length === 0 ? words.eventsOf : words.events({count: events.length})}</h2>
      {events.length === 0 && <p class="empty">{words.noEventsOf}</p>}
      {chapters.length > 0 ? (
        <ChapterNav view={view} chapters={chapters} />
      ) : (
        <EventList view={view} events={events.slice(0, eventsPerPage)} level={3} without={id} />
      )}
    </section>
  );
}

/** How many of the articles that mention something its page names. */
const articlesNamed = 60;

/** The articles that mention a participant or a place, the newest first. */
export function ArticlesOf({view, articles}: {view: View; articles: Article[]}) {
  const {words} = view;
  if (articles.length === 0) return null;
  const rest = articles.length - articlesNamed;
  return (
    <section class="holdings" aria-labelledby="articles">
      <h2 id="articles">{words.articles({count: articles.length})}</h2>
      <ArticleList view={view} articles={latestFirst(articles).slice(0, articlesNamed)} />
      {rest > 0 && <p class="more">{words.moreNames({count: rest})}</p>}
    </section>
  );
}
