import {eventsPerPage, yearOf} from "./chapters.ts";
import {Breadcrumbs} from "./components/Breadcrumbs.tsx";
import {writePeriod, YearColumns} from "./components/ChapterNav.tsx";
import {EventList} from "./components/EventList.tsx";
import {SectionHead} from "./components/SectionHead.tsx";
import {Page} from "./layouts/Page.tsx";
import {fileOf, paths} from "./paths.ts";
import {createView, type PageData, type View} from "./view.ts";

export const data = {permalink: fileOf(paths.events)};

/** All events, on this page or, when they are many, on one for each year. */
export function render(pageData: PageData) {
  const view = createView(pageData);
  const {words, chronicle} = view;
  const {events} = chronicle;
  return (
    <Page view={view} title={words.sections.events} description={words.leads.events} kind="list" section="events">
      <Breadcrumbs view={view} steps={[{path: paths.home, name: words.sections.home}]} />
      <SectionHead
        title={words.sections.events}
        lead={words.leads.events}
        count={words.events({count: events.length})}
      />
      <Ways view={view} />
      {events.length === 0 && <p class="empty">{words.empty.events}</p>}
      {events.length > 0 && <p class="legend">{words.legend}</p>}
      <YearColumns view={view} events={events} />
      {events.length > eventsPerPage ? <Years view={view} /> : <EventList view={view} events={events} level={2} />}
    </Page>
  );
}

/** The other orders in which the events are laid out. */
function Ways({view: {words, link}}: {view: View}) {
  return (
    <nav class="ways" aria-label={words.ways}>
      <ul>
        {(["table", "types", "days", "pairs"] as const).map((way) => (
          <li key={way}>
            <a href={link(paths[way])}>{words.sections[way === "pairs" ? "together" : way]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Years({view}: {view: View}) {
  const {words, chronicle, link} = view;
  const years = chronicle.periods.filter(({period, events}) => period === null || period === yearOf(events[0] ?? none));
  return (
    <nav class="chapters" aria-label={words.chapters}>
      <ol>
        {years.map(({period, path, events}) => (
          <li key={path}>
            <a href={link(path)}>
              <span class="chapter-period">{writePeriod(view, period)}</span>
              <span class="chapter-count">{events.length}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

const none = {earliest: null, latest: null};
