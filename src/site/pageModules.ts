/** The modules that make pages, loaded as one: in watch mode afresh, so that all of them share one new Preact. */
import type {VNode} from "preact";
import {renderToString} from "preact-render-to-string";

export {indexDataset} from "../pages/chronicle.ts";

/** What a file `src/pages/**.11ty.tsx` exports. */
export interface PageTemplate {
  data: object | ((...args: unknown[]) => object);
  render(data: object): VNode;
}

/** One whole page. */
export function renderPage(template: PageTemplate, data: object): string {
  return `<!doctype html>\n${renderToString(template.render(data))}\n`;
}
