/** What a page can do beside being read. Each part looks for its place on the page; a page without any loads nothing more. */
import {enableCopying} from "./copy.ts";
import {keepStateOfLanguages} from "./languages.ts";
import {leadToPages} from "./leadToPages.ts";
import {enableShortcut} from "./shortcut.ts";
import {startTimelineInView} from "./startTimeline.ts";
import {showToday} from "./today.ts";

keepStateOfLanguages();
enableShortcut();
enableCopying();
showToday();
if (location.protocol === "file:") leadToPages();
else {
  startTimelineInView(); // of a page on a disk, the timeline is started by disk.ts
  const table = document.querySelector<HTMLElement>("[data-table]");
  if (table) void import("table/browser").then(({mountTable}) => mountTable(table));
  const search = document.querySelector<HTMLFormElement>("[data-search]");
  if (search) void import("search/browser").then(({mountSearch}) => mountSearch(search));
}
