import type {Clause} from "./clause.ts";
import {clauseWords} from "./clause.ts";
import type {EventDraft, Findings} from "./findings.ts";
import {tellActs} from "./tellConcepts.ts";

/** "Malaysia was represented by Abdul Razak": who stands for which country, in the clauses of a sentence that say so. */
export function listDeputies(
  {names, language, actorOf, mentionsIn}: Findings,
  sentence: number,
  clauses: readonly Clause[],
): NonNullable<EventDraft["deputies"]> {
  const tagged = names.tagged[sentence];
  if (!tagged) return [];
  return clauses.flatMap((clause) => {
    if (!tellActs(clauseWords(tagged, clause), language).includes("represent")) return [];
    const named = mentionsIn(sentence).filter(({first, last}) => clause.first <= first && last <= clause.last);
    const keysOf = (type: string) => named.map(({to}) => to).filter((key) => actorOf(key)?.type === type);
    const [country, person] = [keysOf("Country")[0], keysOf("Person")[0]];
    return country && person ? [{actor: person, country}] : [];
  });
}
