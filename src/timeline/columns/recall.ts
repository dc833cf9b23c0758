import type {Chronicle} from "./chronicle.ts";
import type {Instant} from "./instants.ts";

/** The chronicle as articles had told it by an instant: events that were moved or cancelled later stand as they did then. */
export function recallChronicle(chronicle: Chronicle, asOf: Instant | null): Chronicle {
  if (asOf === null || chronicle.states.size === 0) return chronicle;
  const [starts, ends, forms] = [chronicle.starts.slice(), chronicle.ends.slice(), chronicle.forms.slice()];
  for (const [event, states] of chronicle.states) {
    const last = states.filter(({told}) => told <= asOf).at(-1);
    if (!last) continue;
    starts[event] = last.start;
    ends[event] = last.end;
    forms[event] = last.form;
  }
  return {...chronicle, starts, ends, forms};
}
