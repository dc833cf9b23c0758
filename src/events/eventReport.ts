import type {DatedEvent, EventParticipant} from "../model.ts";

/** What is known of an event only when all its reports are together. */
type Joined = "id" | "earliest" | "latest" | "accounts" | "disputes" | "joinedBy" | "salience" | "curated";

/** An event as one article reports it, with everybody in it known in the whole collection. */
export interface EventReport extends Omit<DatedEvent, Joined> {
  participants: Omit<EventParticipant, "source">[];
  anchors: readonly string[]; // figures and names in its sentence
  acts: readonly string[]; // what is done, in words of no language
  published: string; // of its article, EDTF
  filed: {article: string; sentence: number};
  isCurated?: boolean; // the author decided something of it
  isApart?: boolean; // the author keeps it from all others
  tie?: number; // the author joins it with those of the same number
  isLead: boolean; // its article opens with it
}
