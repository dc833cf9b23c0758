import {Breadcrumbs} from "./components/Breadcrumbs.tsx";
import {SectionHead} from "./components/SectionHead.tsx";
import {writeDayOfYear, writeMonth} from "./dates.ts";
import {Page} from "./layouts/Page.tsx";
import {fileOf, paths} from "./paths.ts";
import {createView, type PageData, type View} from "./view.ts";

export const data = {permalink: fileOf(paths.days)};

/** The days of the year as a calendar, each leading to what happened on it in any year. */
export function render(pageData: PageData) {
  const view = createView(pageData);
  const {words, chronicle} = view;
  const {calendar} = words;
  const count = chronicle.days.reduce((sum, {events}) => sum + events.length, 0);
  return (
    <Page view={view} title={calendar.title} description={calendar.lead} kind="days" section="events">
      <Breadcrumbs
        view={view}
        steps={[
          {path: paths.home, name: words.sections.home},
          {path: paths.events, name: words.sections.events},
        ]}
      />
      <SectionHead title={calendar.title} lead={calendar.lead} count={words.events({count})} />
      {count === 0 ? <p class="empty">{words.empty.events}</p> : <Calendar view={view} />}
    </Page>
  );
}

const daysOf = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function Calendar({view}: {view: View}) {
  const {words, chronicle} = view;
  const counts = new Map(chronicle.days.map(({day, events}) => [day, events.length]));
  const most = Math.max(...counts.values());
  return (
    <section aria-label={words.calendar.grid}>
      <p class="legend">{words.calendar.grid}</p>
      <p
        class="legend"
        data-today={words.calendar.today({day: "#"})}
        data-nothing={words.calendar.nothing({day: "#"})}
      />
      <ol class="calendar">
        {daysOf.map((length, index) => {
          const month = String(index + 1).padStart(2, "0");
          return (
            <li key={month}>
              <h2>
                {chronicle.months.some((each) => each.month === month) ? (
                  <a href={view.link(paths.month(month))}>{writeMonth(month, view.language)}</a>
                ) : (
                  writeMonth(month, view.language)
                )}
              </h2>
              <ol class="calendar-days">
                {Array.from({length}, (_, at) => `${month}-${String(at + 1).padStart(2, "0")}`).map((day) => (
                  <DayCell view={view} day={day} count={counts.get(day) ?? 0} most={most} key={day} />
                ))}
              </ol>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function DayCell({view, day, count, most}: {view: View; day: string; count: number; most: number}) {
  const number = Number(day.slice(3));
  if (count === 0) return <li>{number}</li>;
  const depth = Math.min(Math.ceil((count / most) * 4), 4);
  const name = view.words.labelled({
    label: writeDayOfYear(day, view.language),
    text: view.words.events({count}),
  });
  return (
    <li>
      <a
        class={`depth-${depth}`}
        href={view.link(`${paths.month(day.slice(0, 2))}#d${day}`)}
        aria-label={name}
        title={name}
      >
        {number}
      </a>
    </li>
  );
}
