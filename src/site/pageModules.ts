/** The modules that make pages, loaded as one: in watch mode afresh, so that all of them share one new Preact. */
import {basename} from "node:path";
import type {VNode} from "preact";
import {renderToString} from "preact-render-to-string";
import * as templates from "../pages/templates.ts";

export {listCards} from "../pages/card.ts";
export {indexDataset} from "../pages/chronicle.ts";
export {listFeeds} from "../pages/feeds.ts";
export {checkMessages} from "../pages/messages/index.ts";
export {listSearchRecords} from "../pages/searchRecords.ts";
export {joinTableData} from "../pages/tableData.ts";

/** What a file `src/pages/*.11ty.tsx` exports; Eleventy hands it the data that it asks for. */
export interface PageTemplate {
  data: object;
  render(data: object): VNode;
}

/** The template of a file, such as `./src/pages/event.11ty.tsx`. Throws when templates.ts does not list it. */
export function findTemplate(path: string): PageTemplate {
  const name = basename(path.replaceAll("\\", "/"), ".11ty.tsx");
  const template = Object.entries(templates).find(([key]) => key === name)?.[1];
  if (!template) throw new Error(`src/pages/templates.ts does not list ${name}.11ty.tsx`);
  return template as PageTemplate;
}

/** One whole page, in UTF-8. Eleventy keeps every page until the last: bytes take half the memory of joined strings. */
export function renderPage(template: PageTemplate, data: object): Buffer {
  return Buffer.from(`<!doctype html>\n${renderToString(template.render(data))}\n`);
}
