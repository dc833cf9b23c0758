import type {Dataset, Site} from "../model.ts";

/** A published file. Equal input gives equal text: no clock, and nothing of the machine. */
export interface Export {
  path: string; // from the site's root
  inEachLanguage?: boolean; // one for each language of the interface, under its path and with it as the site's language
  write(dataset: Dataset, site: Site): string | Iterable<string> | null; // a long one in pieces; null: no such file
}

/** Published files whose number depends on the dataset. */
export type ExportSet = (dataset: Dataset, site: Site) => Iterable<{path: string; text: string}>;
