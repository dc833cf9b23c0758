import {writeDate} from "../time/writeDate.ts";
import {yearOf} from "./chapters.ts";
import {Breadcrumbs} from "./components/Breadcrumbs.tsx";
import {EventEntry} from "./components/EventList.tsx";
import {capitalize, writeDayOfYear, writeMonth} from "./dates.ts";
import type {Day, Month} from "./days.ts";
import {Page} from "./layouts/Page.tsx";
import {paths} from "./paths.ts";
import {createView, type PageData, type View} from "./view.ts";

interface MonthPageData extends PageData {
  month: Month;
}

export const data = {
  pagination: {data: "chronicle.months", size: 1, alias: "month", addAllPagesToCollections: false},
  permalink: ({month}: MonthPageData) => month.file,
};

/** A month of every year: what happened on each of its days, whatever the year. */
export function render({month, ...pageData}: MonthPageData) {
  const view = createView(pageData);
  const {words, language} = view;
  const name = writeMonth(month.month, language);
  const title = words.calendar.month({month: name});
  const count = month.days.reduce((sum, {events}) => sum + events.length, 0);
  return (
    <Page
      view={view}
      title={title}
      description={`${words.labelled({label: title, text: words.events({count})})}.`}
      kind="month"
      section="events"
    >
      <Breadcrumbs
        view={view}
        steps={[
          {path: paths.home, name: words.sections.home},
          {path: paths.events, name: words.sections.events},
          {path: paths.days, name: words.calendar.title},
        ]}
      />
      <header class="index-head">
        <p class="index-total">{words.events({count})}</p>
        <h1>{title}</h1>
      </header>
      <div class="chronology">
        {month.days.map((day) => (
          <DayOfYear view={view} day={day} key={day.day} />
        ))}
      </div>
    </Page>
  );
}

function DayOfYear({view, day: {day, events}}: {view: View; day: Day}) {
  return (
    <section class="year" aria-labelledby={`d${day}`}>
      <h2 class="year-name day-name" id={`d${day}`}>
        {capitalize(writeDayOfYear(day, view.language), view.language)}
      </h2>
      <ol class="entries">
        {events.map((event) => (
          <EventEntry
            view={view}
            event={event}
            words={writeDate(yearOf(event) ?? event.date, view.language)}
            key={event.id}
          />
        ))}
      </ol>
    </section>
  );
}
