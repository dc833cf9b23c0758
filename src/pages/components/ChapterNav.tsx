import type {DatedEvent} from "../../model.ts";
import {writeDate} from "../../time/writeDate.ts";
import type {Chapter} from "../chapters.ts";
import {yearOf} from "../chapters.ts";
import {directionOf} from "../languages.ts";
import {paths} from "../paths.ts";
import type {View} from "../view.ts";

/** The heading of a chapter: its year or month in words. */
export function writePeriod(view: View, period: string | null): string {
  return period === null ? view.words.undatedGroup : writeDate(period, view.language);
}

/** The chapters of a long list, each with its number of events. */
export function ChapterNav({view, chapters, current}: {view: View; chapters: Chapter[]; current?: string}) {
  return (
    <nav class="chapters" aria-label={view.words.chapters}>
      <ol>
        {chapters.map(({period, path, events}) => (
          <li key={path}>
            <a href={view.link(path)} {...(path === current && {"aria-current": "page" as const})}>
              <span class="chapter-period">{writePeriod(view, period)}</span>
              <span class="chapter-count">{events.length}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** How many events begin in each year. */
export function countYears(events: readonly DatedEvent[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const event of events) {
    const year = yearOf(event);
    if (year !== null) counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
  }
  return counts;
}

const barHeight = 48;

/** The years as columns as high as they are rich in events, each leading to its list. Years without events keep their place. */
export function YearColumns({view, events, owner = paths.events}: {view: View; events: DatedEvent[]; owner?: string}) {
  const counts = countYears(events);
  const [first, last] = [Math.min(...counts.keys()), Math.max(...counts.keys())];
  if (counts.size < 3 || last - first > 100) return null;
  const most = Math.max(...counts.values());
  const years = Array.from({length: last - first + 1}, (_, index) => first + index);
  return (
    <nav class="year-columns" aria-label={view.words.years}>
      <ol>
        {years.map((year) => (
          <li key={year}>
            <YearColumn view={view} year={year} count={counts.get(year) ?? 0} most={most} owner={owner} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface YearColumnProps {
  view: View;
  year: number;
  count: number;
  most: number;
  owner: string;
}

function YearColumn({view, year, count, most, owner}: YearColumnProps) {
  const height = Math.max(Math.round((count / most) * barHeight), 2);
  const name = String(year).padStart(4, "0");
  const label = (
    <span class="year-label">
      <span class="visually-hidden">{name.slice(0, -2)}</span>
      {name.slice(-2)}
    </span>
  );
  if (count === 0) return label;
  return (
    <a href={view.link(pathOfYear(view, owner, name))} title={view.words.events({count})}>
      <svg
        viewBox={`0 0 10 ${barHeight}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        height={barHeight}
        width="100%"
      >
        <rect x="0" y={barHeight - height} width="10" height={height} />
      </svg>
      {label}
    </a>
  );
}

/** Where the events of a year stand: on its own page, on a chapter's, or in the one list under its heading. */
function pathOfYear(view: View, owner: string, year: string): string {
  if (owner === paths.events) return paths.period(year);
  const chapter = view.chronicle.chaptersByOwner.get(owner)?.find(({period}) => period?.startsWith(year));
  return chapter ? chapter.path : `${owner}#y${year}`;
}

const miniatureHeight = 28;

interface YearBarsProps {
  view: View;
  events: DatedEvent[];
  within: DatedEvent[]; // whose years are the scale of time
  most: number; // how many events the tallest column of all that stand together has
}

/** The years of some events as small still columns, on scales that others share. */
export function YearBars({view, events, within, most}: YearBarsProps) {
  const years = within.flatMap((event) => yearOf(event) ?? []).map(Number);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (years.length === 0 || last - first > 200) return null;
  const counts = countYears(events);
  const width = 100 / (last - first + 1);
  const isMirrored = directionOf(view.language) === "rtl";
  return (
    <figure class="year-bars">
      <svg width="100%" height={miniatureHeight} aria-hidden="true">
        {[...counts].map(([year, count]) => {
          const height = Math.max(Math.round((count / most) * miniatureHeight), 2);
          const at = isMirrored ? last - year : year - first;
          return (
            <rect
              key={year}
              x={`${(at * width).toFixed(2)}%`}
              width={`${(width * 0.8).toFixed(2)}%`}
              y={miniatureHeight - height}
              height={height}
            />
          );
        })}
      </svg>
      <figcaption>
        <span>{writeDate(String(first).padStart(4, "0"), view.language)}</span>
        <span>{writeDate(String(last).padStart(4, "0"), view.language)}</span>
      </figcaption>
    </figure>
  );
}
