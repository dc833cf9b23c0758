import type {Findings, LeftOut} from "../events/findings.ts";
import type {Position, Problem} from "../model.ts";
import {placeInFile} from "../problems.ts";
import type {TimeFinding} from "../time/timeFinding.ts";

/**
 * The ledger of one article: what contradicts itself, what is perhaps a person, expressions of time that place nothing, and
 * dates that gave no event, each with its words, its reason and its rule.
 */
export function listDoubts(
  findings: Findings,
  contradictions: readonly TimeFinding[],
  leftOut: readonly LeftOut[],
): Problem[] {
  const {article, names, times} = findings;
  const at = (position: Position, severity: Problem["severity"], rule: string, reason: string): Problem => ({
    file: article.file,
    ...placeInFile(article, position.start),
    severity,
    reason,
    rule,
    quote: article.text.slice(position.start, position.end),
  });
  const quote = (position: Position) => `“${article.text.slice(position.start, position.end)}”`;
  const seen = new Set<string>();
  const doubtful = names.mentions.flatMap((mention) => {
    const actor = findings.actorOf(mention.to);
    if (!actor?.doubtful || seen.has(actor.key)) return [];
    seen.add(actor.key);
    const position = names.locate(mention);
    const reason = `${quote(position)} is perhaps a person: name them in participants.yaml to make sure`;
    return [at(position, "note", "participants/perhaps", reason)];
  });
  return [
    ...contradictions.map(({position, reason, rule}) => at(position, "warning", rule, reason)),
    ...doubtful,
    ...times
      .filter(({date, type}) => date === null && (type === "DATE" || type === "TIME"))
      .map(({position, rule}) => at(position, "note", rule, `${quote(position)} places nothing on the calendar`)),
    ...leftOut.map(({position, reason, rule}) =>
      at(position, "note", rule, `${quote(position)} gives no event: ${reason}`),
    ),
  ];
}
