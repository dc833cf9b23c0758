import type {DatedEvent, EventParticipant} from "../model.ts";

/** What is known of an event only when all its reports are together. */
type Joined = "id" | "earliest" | "latest" | "accounts" | "disputes" | "joinedBy" | "salience" | "curated";

/** How an article names one who takes part. */
interface ReportedAs {
  isElsewhere?: boolean; // in other sentences only
  offices?: readonly string[]; // of which one person in a country holds each, in words of no language
}

/** An event as one article reports it, with everybody in it known in the whole collection. */
export interface EventReport extends Omit<DatedEvent, Joined> {
  participants: (Omit<EventParticipant, "source"> & ReportedAs)[];
  anchors: readonly string[]; // figures and names in its sentence
  acts: readonly string[]; // what is done, in words of no language
  things: readonly string[]; // what its sentence is about, in words of no language: "treaty"
  published: string; // of its article, EDTF
  publisher: string | null; // of its article
  filed: {article: string; sentence: number};
  deputies?: readonly {participant: string; country: string}[]; // who stands for which country; Participant.id, ISO 3166-1
  decided?: "postponed" | "cancelled"; // it tells on its day that something was, of which it gives no day
  isCorrection?: boolean; // it takes back what its publisher said before
  isCurated?: boolean; // the author decided something of it
  isApart?: boolean; // the author keeps it from all others
  tie?: string; // the author joins it with those of the same number
  isLead: boolean; // its article opens with it
}
