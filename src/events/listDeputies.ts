import type {Clause} from "./clause.ts";
import {clauseWords} from "./clause.ts";
import type {EventDraft, Findings} from "./findings.ts";
import {tellActs} from "./tellConcepts.ts";

/** "Malaysia was represented by Abdul Razak": who stands for which country, in the clauses of a sentence that say so. */
export function listDeputies(
  {names, language, actorOf, mentionsIn, placesIn}: Findings,
  sentence: number,
  clauses: readonly Clause[],
): NonNullable<EventDraft["deputies"]> {
  const tagged = names.tagged[sentence];
  if (!tagged) return [];
  return clauses.flatMap((clause) => {
    if (!tellActs(clauseWords(tagged, clause), language).includes("represent")) return [];
    const [start, end] = [tagged.tokens[clause.first]?.start ?? 0, tagged.tokens[clause.last]?.end ?? 0].map(
      (offset) => tagged.sentence.position.start + offset,
    ) as [number, number];
    const named = mentionsIn(sentence)
      .filter(({first, last}) => clause.first <= first && last <= clause.last)
      .flatMap(({to}) => actorOf(to) ?? []);
    const places = placesIn(sentence).filter(({position}) => start <= position.start && position.end <= end);
    const country =
      named.find(({type}) => type === "Country")?.code ?? places.find(({type}) => type === "Country")?.id ?? null;
    const person = named.find(({type, doubtful}) => type === "Person" && !doubtful);
    return country && person ? [{actor: person.key, country}] : [];
  });
}
