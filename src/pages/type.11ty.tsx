import type {DatedEvent, EventType} from "../model.ts";
import {Breadcrumbs} from "./components/Breadcrumbs.tsx";
import {ChapterNav, YearColumns} from "./components/ChapterNav.tsx";
import {EventList} from "./components/EventList.tsx";
import {Page} from "./layouts/Page.tsx";
import {fileOf, paths} from "./paths.ts";
import {createView, type PageData} from "./view.ts";

interface TypePageData extends PageData {
  kind: {type: EventType; events: DatedEvent[]};
}

export const data = {
  pagination: {data: "chronicle.types", size: 1, alias: "kind", addAllPagesToCollections: false},
  permalink: ({kind}: TypePageData) => fileOf(paths.type(kind.type)),
};

/** All events of one kind, in the order of time. */
export function render({kind: {type, events}, ...pageData}: TypePageData) {
  const view = createView(pageData);
  const {words, chronicle} = view;
  const title = words.typeGroups[type];
  const total = words.events({count: events.length});
  const owner = paths.type(type);
  const chapters = chronicle.chaptersByOwner.get(owner) ?? [];
  return (
    <Page
      view={view}
      title={title}
      description={`${words.labelled({label: title, text: total})}.`}
      kind="list"
      section="events"
    >
      <Breadcrumbs
        view={view}
        steps={[
          {path: paths.home, name: words.sections.home},
          {path: paths.events, name: words.sections.events},
          {path: paths.types, name: words.sections.types},
        ]}
      />
      <header class="index-head">
        <p class="index-total">{total}</p>
        <h1>{title}</h1>
      </header>
      <YearColumns view={view} events={events} owner={owner} />
      {chapters.length > 0 ? (
        <ChapterNav view={view} chapters={chapters} />
      ) : (
        <EventList view={view} events={events} level={2} />
      )}
    </Page>
  );
}
