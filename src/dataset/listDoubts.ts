import type {Findings, LeftOut} from "../events/findings.ts";
import type {NamedLanguage} from "../language/language.ts";
import type {Article, Position, Problem, TimeExpression} from "../model.ts";
import {placeInFile} from "../problems.ts";
import type {TimeFinding} from "../time/timeFinding.ts";

/**
 * The ledger of one article: what contradicts itself, what is perhaps a person, expressions of time that place nothing, and
 * dates that gave no event, each with its words, its reason and its rule.
 */
export function listDoubts(
  findings: Findings<NamedLanguage>,
  contradictions: readonly TimeFinding[],
  leftOut: readonly LeftOut[],
): Problem[] {
  const {article, names, times} = findings;
  const seen = new Set<string>();
  const doubtful = names.mentions.flatMap((mention) => {
    const actor = findings.actorOf(mention.to);
    if (!actor?.doubtful || seen.has(actor.key)) return [];
    seen.add(actor.key);
    const position = names.locate(mention);
    const reason = `${quote(article, position)} is perhaps a person: name them in participants.yaml to make sure`;
    return [doubtAt(article, position, "note", "participants/perhaps", reason)];
  });
  return [
    ...doubtful,
    ...listTimeDoubts(article, times, contradictions),
    ...leftOut.map(({position, reason, rule}) =>
      doubtAt(article, position, "note", rule, `${quote(article, position)} gives no event: ${reason}`),
    ),
  ];
}

/** The part of the ledger that is about dates: what contradicts itself, and expressions of time that place nothing. */
export function listTimeDoubts(
  article: Article,
  times: readonly TimeExpression[],
  contradictions: readonly TimeFinding[],
): Problem[] {
  return [
    ...contradictions.map(({position, reason, rule}) => doubtAt(article, position, "warning", rule, reason)),
    ...times
      .filter(({date, type}) => date === null && (type === "DATE" || type === "TIME"))
      .map(({position, rule}) =>
        doubtAt(article, position, "note", rule, `${quote(article, position)} places nothing on the calendar`),
      ),
  ];
}

function doubtAt(
  article: Article,
  position: Position,
  severity: Problem["severity"],
  rule: string,
  reason: string,
): Problem {
  const {file, text} = article;
  const {start, end} = position;
  return {file, ...placeInFile(article, start), severity, reason, rule, quote: text.slice(start, end)};
}

function quote({text}: Article, {start, end}: Position): string {
  return `“${text.slice(start, end)}”`;
}
