import type {CDPSession, Page} from "playwright-core";
import {readTask, waitFrames} from "./tasks.ts";

/** Milliseconds of processor time on the main thread of our timeline's page, until what was found is drawn. */
export interface FindFigures {
  first: number; // the first search
  search: number;
  filter: number;
}

const queries = ["harbour council", "noted bridge", "tariffs"];

/** Searches and filters through the interface, once everything has been fetched. */
export async function measureFind(page: Page, session: CDPSession): Promise<FindFigures> {
  await session.send("Performance.disable");
  await session.send("Performance.enable", {timeDomain: "threadTicks"});
  await page.click(".timeline-bar button >> nth=0");
  const field = page.locator('.timeline-find input[type="search"]');
  await field.waitFor();
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(500); // the last pieces are read
  const timed = async (act: () => Promise<unknown>) => {
    await waitFrames(page);
    const before = await readTask(session);
    await act();
    await waitFrames(page);
    return (await readTask(session)) - before;
  };
  const first = await timed(() => field.fill("railway union"));
  const searches: number[] = [];
  for (const query of queries) searches.push(await timed(() => field.fill(query)));
  await field.fill("");
  const choices = page.locator(".timeline-facet .timeline-choice input");
  const filters: number[] = [];
  for (const index of [0, 1, 2]) filters.push(await timed(() => choices.nth(index).click()));
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {first, search: mean(searches), filter: mean(filters)};
}
