import type {Dataset, DatedEvent} from "../model.ts";

/** An event worth a look, and why. */
export interface DecisionSuggestion {
  event: DatedEvent;
  quote: string; // that a decision can be tied to
  reasons: string[];
}

/** A quote of so many letters is enough to find its sentence again. */
const QUOTE_LENGTH = 60;

/** Events that are worth the author's look: disputed, put together, dated by inference, without anybody, with a name cut off. */
export function suggestDecisions({events}: Dataset): DecisionSuggestion[] {
  return events.flatMap((event) => {
    const reasons = [
      ...event.disputes.map(
        ({about, claims}) => `its ${about} is disputed: ${claims.map(({value}) => value).join(" or ")}`,
      ),
      ...event.joinedBy.filter((reason) => reason.startsWith("other day")).map((reason) => `joined: ${reason}`),
      ...(event.certainty === "inferred" ? ["its date was inferred"] : []),
      ...(event.name.endsWith("…") ? ["its name is cut off"] : []),
      ...(event.participants.length === 0 && event.location === null ? ["nobody takes part, nowhere"] : []),
    ];
    const exact = event.sources[0]?.quote.exact.replace(/\s+/g, " ") ?? "";
    return event.curated || reasons.length === 0 ? [] : [{event, quote: cutAtWord(exact), reasons}];
  });
}

function cutAtWord(text: string): string {
  if (text.length <= QUOTE_LENGTH) return text;
  const space = text.lastIndexOf(" ", QUOTE_LENGTH);
  return text.slice(0, space > QUOTE_LENGTH / 2 ? space : QUOTE_LENGTH);
}
