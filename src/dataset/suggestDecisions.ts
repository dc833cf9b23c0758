import type {Dataset, DatedEvent, Source} from "../model.ts";

/** An event worth a look, and why. */
export interface DecisionSuggestion {
  event: DatedEvent;
  quote: string; // that a decision can be tied to
  article: string; // the path of its file
  dated: string | null; // its date, where the same words tell of several
  reasons: string[];
}

/** A quote of so many letters is enough to find its sentence again. */
const QUOTE_LENGTH = 60;

/** Events that are worth the author's look: disputed, put together, dated by inference, without anybody, with a name cut off. */
export function suggestDecisions({articles, events}: Dataset): DecisionSuggestion[] {
  const files = new Map(articles.map(({id, file}) => [id, file]));
  const told = new Map<string, number>();
  for (const {sources} of events)
    for (const source of sources) told.set(keyOf(source), (told.get(keyOf(source)) ?? 0) + 1);
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
    const [source] = event.sources;
    if (event.curated || reasons.length === 0 || !source) return [];
    const account = event.accounts.find(({article}) => article === source.article);
    return [
      {
        event,
        quote: cutAtWord(source.quote.exact.replace(/\s+/g, " ").trim()),
        article: files.get(source.article) ?? "",
        dated: (told.get(keyOf(source)) ?? 0) > 1 ? (account?.date ?? null) : null,
        reasons,
      },
    ];
  });
}

function keyOf({article, position}: Source): string {
  return `${article} ${position.start}`;
}

function cutAtWord(text: string): string {
  if (text.length <= QUOTE_LENGTH) return text;
  const space = text.lastIndexOf(" ", QUOTE_LENGTH);
  return text.slice(0, space > QUOTE_LENGTH / 2 ? space : QUOTE_LENGTH);
}
