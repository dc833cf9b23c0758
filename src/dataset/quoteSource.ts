import type {Article, Certainty, Position, Source} from "../model.ts";

/** How many characters around a quote tell it from its twins. */
const CONTEXT = 32;

/** A stretch of an article as a Web Annotation SpecificResource: where it stands, what it says, what stands around it. */
export function quoteSource({id, text}: Article, position: Position, rule: string, certainty: Certainty): Source {
  const {start, end} = position;
  return {
    article: id,
    position: {start, end},
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
    rule,
    certainty,
  };
}
