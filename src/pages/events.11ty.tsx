import {Breadcrumbs} from "./components/Breadcrumbs.tsx";
import {ChapterNav, YearColumns} from "./components/ChapterNav.tsx";
import {EventList} from "./components/EventList.tsx";
import {SectionHead} from "./components/SectionHead.tsx";
import {Page} from "./layouts/Page.tsx";
import {fileOf, paths} from "./paths.ts";
import {createView, type PageData} from "./view.ts";

export const data = {permalink: fileOf(paths.events)};

/** All events, on this page or, when they are many, on one for each year. */
export function render(pageData: PageData) {
  const view = createView(pageData);
  const {words, chronicle} = view;
  const {events} = chronicle;
  const chapters = chronicle.chaptersByOwner.get(paths.events) ?? [];
  return (
    <Page view={view} title={words.sections.events} description={words.leads.events} kind="list" section="events">
      <Breadcrumbs view={view} steps={[{path: paths.home, name: words.sections.home}]} />
      <SectionHead
        title={words.sections.events}
        lead={words.leads.events}
        count={words.events({count: events.length})}
      />
      {events.length === 0 && <p class="empty">{words.empty.events}</p>}
      {events.length > 0 && <p class="legend">{words.legend}</p>}
      <YearColumns view={view} events={events} />
      {chapters.length > 0 ? (
        <ChapterNav view={view} chapters={chapters} />
      ) : (
        <EventList view={view} events={events} level={2} />
      )}
    </Page>
  );
}
