import type {Dataset} from "../model.ts";

/** Beyond so many events and articles together, no reference files are written for each. */
const itemsWithFiles = 5000;

/** Whether every event and article has its reference files beside its page. */
export function hasCitationFiles({articles, events}: Pick<Dataset, "articles" | "events">): boolean {
  return articles.length + events.length <= itemsWithFiles;
}
