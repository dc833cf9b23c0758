import type {TimelineMarks, TimelineNames, TimelineQuotes} from "../../model.ts";
import {type Chronicle, type Period, readMarks} from "./chronicle.ts";
import type {View} from "./view.ts";

/** Fetches a file of data/timeline/ by its name. */
export type FetchPiece = (name: string) => Promise<unknown>;

/** Reads the pieces of a chronicle as they are wanted, each once, and tells when something has come. */
export interface Pieces {
  want: (what: "marks" | "names" | "quotes", period: Period) => void;
  wantView: (view: View, what: "marks" | "names") => boolean; // true when all of it is there
  wantAll: (what: "marks" | "names" | "quotes") => Promise<void>;
}

export function createPieces(chronicle: Chronicle, fetchPiece: FetchPiece, onRead: () => void): Pieces {
  const asked = new Map<string, Promise<void>>();
  const isThere = (what: "marks" | "names" | "quotes", period: Period) =>
    what === "marks" ? period.isRead : chronicle[what].has(period.index);

  const read = async (what: "marks" | "names" | "quotes", period: Period) => {
    const piece = await fetchPiece(`${what}-${period.index}.json`);
    if (what === "marks") readMarks(chronicle, period, piece as TimelineMarks);
    else if (what === "names") chronicle.names.set(period.index, piece as TimelineNames);
    else chronicle.quotes.set(period.index, piece as TimelineQuotes);
    if (what !== "marks") chronicle.wording += 1;
    onRead();
  };

  const ask = (what: "marks" | "names" | "quotes", period: Period): Promise<void> => {
    if (isThere(what, period)) return Promise.resolve();
    const key = `${what}-${period.index}`;
    const known = asked.get(key);
    if (known) return known;
    const coming = read(what, period).catch((error: unknown) => {
      asked.delete(key); // may be asked for again
      console.error(error);
    });
    asked.set(key, coming);
    return coming;
  };

  return {
    want: (what, period) => void ask(what, period),
    wantView: (view, what) => {
      const seen = chronicle.periods.filter(({start, end}) => start < view.end && end > view.start);
      for (const period of seen) void ask(what, period);
      return seen.every((period) => isThere(what, period));
    },
    wantAll: async (what) => {
      await Promise.all(chronicle.periods.map((period) => ask(what, period)));
    },
  };
}
