import type {Span} from "./nameSequences.ts";

/** What was read at a token: a name, or none, and the last token that was looked at. */
export interface Reading {
  span: Span | null;
  last: number;
}

/** Reads a sentence of so many tokens from left to right: behind what is read at one, the next is read. `found` are those before. */
export function walkSpans(count: number, read: (at: number, found: readonly Span[]) => Reading | null): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < count; at++) {
    const reading = read(at, found);
    if (!reading) continue;
    if (reading.span) found.push(reading.span);
    at = Math.max(at, reading.last);
  }
  return found;
}
