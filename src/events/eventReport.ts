import type {DatedEvent} from "../model.ts";

/** An event as one article reports it, with everybody in it known in the whole collection. */
export interface EventReport extends Omit<DatedEvent, "id" | "earliest" | "latest"> {
  acts: readonly string[]; // what is done, in words of no language
  published: string; // of its article
  filed: {article: string; sentence: number};
}
