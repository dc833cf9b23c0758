import {Breadcrumbs} from "./components/Breadcrumbs.tsx";
import {countYears, YearBars} from "./components/ChapterNav.tsx";
import {TypeLink} from "./components/Names.tsx";
import {SectionHead} from "./components/SectionHead.tsx";
import {Page} from "./layouts/Page.tsx";
import {fileOf, paths} from "./paths.ts";
import {createView, type PageData} from "./view.ts";

export const data = {permalink: fileOf(paths.types)};

/** The kinds of events, each with its years as columns of one scale. */
export function render(pageData: PageData) {
  const view = createView(pageData);
  const {words, chronicle} = view;
  const title = words.sections.types;
  const most = Math.max(...chronicle.types.flatMap(({events}) => [...countYears(events).values()]), 1);
  return (
    <Page view={view} title={title} description={words.kinds.lead} kind="types" section="events">
      <Breadcrumbs
        view={view}
        steps={[
          {path: paths.home, name: words.sections.home},
          {path: paths.events, name: words.sections.events},
        ]}
      />
      <SectionHead title={title} lead={words.kinds.lead} count={words.events({count: chronicle.events.length})} />
      {chronicle.types.length === 0 && <p class="empty">{words.empty.events}</p>}
      <ul class="kinds">
        {chronicle.types.map(({type, events}) => (
          <li key={type}>
            <h2>
              <TypeLink view={view} type={type} />
            </h2>
            <p class="index-count">{words.events({count: events.length})}</p>
            <YearBars view={view} events={events} within={chronicle.events} most={most} />
          </li>
        ))}
      </ul>
    </Page>
  );
}
