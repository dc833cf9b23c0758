import {isOneOf} from "../language/wordSets.ts";
import type {Actor} from "../participants/actor.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import {type Clause, clauseWords} from "./clause.ts";
import type {EventDraft, Findings} from "./findings.ts";
import {tellType} from "./tellType.ts";

/** A noun stands at most so far behind its article: "the three-day state visit". */
const SUBJECT_REACH = 3;

/** "The visit had been announced", "his tour ends": of the one whose visit the article has told of; null for any other thing. */
export function findVisitor(
  {language, actorOf}: Findings,
  tagged: TaggedSentence,
  [first]: readonly Clause[],
  earlier: readonly EventDraft[],
): Actor | null {
  if (!first || !/^[TS]/.test(tagged.classes.slice(first.first))) return null;
  const subject = clauseWords(tagged, {first: first.first + 1, last: first.first + SUBJECT_REACH});
  if (!subject.some((word) => isOneOf(word, language.events.nouns.visit ?? []))) return null;
  const visit = earlier.findLast(({type}) => type === "visit");
  const agent = visit?.participants.find(
    ({actor, role}) => /agent|mentioned/.test(role) && actorOf(actor)?.type === "Person",
  );
  return (agent && actorOf(agent.actor)) ?? null;
}

/** How many sentences before tell whose visit it is. */
const TRAVEL_REACH = 2;

/**
 * "Три страны посетит Сергей Лавров. Поездка продлится …": whose visit it is where the sentence before tells of one without a day, and
 * of one person. Where nouns have an article, "the visit" is that of an event before.
 */
export function findTraveller(
  {language, names, mentionsIn, actorOf}: Findings,
  {tokens, index, sentence}: TaggedSentence,
  [first]: readonly Clause[],
): Actor | null {
  const {events} = language;
  if (!first || language.names.articles.length > 0 || !isOneOf(tokens[first.first]?.text, events.nouns.visit ?? []))
    return null;
  for (let at = index - 1; at >= Math.max(0, index - TRAVEL_REACH); at--) {
    const before = names.tagged[at];
    if (
      !before ||
      tellType(
        before.tokens.map(({text}) => text),
        language,
      ).type !== "visit"
    )
      continue;
    const persons = new Set(mentionsIn(at).flatMap(({to}) => (actorOf(to)?.type === "Person" ? [to] : [])));
    const [person] = persons;
    // A headline tells of the whole text.
    if (persons.size === 1 && person !== undefined && before.sentence.block <= sentence.block)
      return actorOf(person) ?? null;
  }
  return null;
}
