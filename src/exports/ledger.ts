import {makeLedger} from "../dataset/makeLedger.ts";
import type {Dataset} from "../model.ts";

/** Writes data/ledger.json: article by article what was not understood or not trusted, and how to clear each line. */
export function* writeLedger(dataset: Dataset): Iterable<string> {
  const entries = makeLedger(dataset);
  yield "[";
  for (const [index, entry] of entries.entries()) yield `${index === 0 ? "" : ","}\n${JSON.stringify(entry)}`;
  yield "\n]\n";
}
