import type {Language} from "../language/language.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {EventRole} from "../model.ts";
import type {NameFound} from "../participants/actor.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import {type Clause, clauseWords} from "./clause.ts";

/** Between the auxiliary of a passive and its participle stand at most so many tokens: "was on Friday formally elected". */
const PASSIVE_REACH = 5;

/**
 * To whom it happens: "X was arrested", "the king appointed X", "X died". `cast` are the roles by where the names stand; those
 * whom the verb befalls are its subject instead, and whoever receives others is the host.
 */
export function castSubject(
  tagged: TaggedSentence,
  clauses: readonly Clause[],
  mentions: readonly NameFound[],
  cast: ReadonlyMap<string, EventRole>,
  language: Language,
): Map<string, EventRole> {
  const {names, events} = language;
  const roles = new Map(cast);
  const befallen = findBefallen(tagged, clauses, language);
  const isBy = ({first}: NameFound) => isOneOf(governorOf(tagged, first), names.agentPrepositions);
  const told = mentions.filter((mention, index) => mentions.findIndex(({to}) => to === mention.to) === index);
  if (befallen) {
    const behind = told.filter(({first}) => first > befallen.token);
    const before = told.filter(({first}) => first < befallen.token);
    const isWhom = ({to}: NameFound) => cast.get(to) === "agent" || cast.get(to) === "counterpart";
    // "X was arrested", "fue detenido X": before a passive, or else right behind it; of an active verb, the object.
    const passive = before.some(isWhom) ? before : behind.slice(0, 1);
    const whom = befallen.isPassive
      ? passive.filter((each) => isWhom(each) && !isBy(each))
      : behind.slice(0, 1).filter(isObject);
    for (const {to} of whom) roles.set(to, "subject");
    if (befallen.isPassive) for (const each of told.filter(isBy)) if (isWhom(each)) roles.set(each.to, "agent");
  }
  for (const {to, first} of told) {
    const verb = clauses.flatMap(({first: start, last}) =>
      tagged.tokens
        .slice(start, last + 1)
        .flatMap(({text}, at) => (isOneOf(text, events.hostings) ? [start + at] : [])),
    )[0];
    if (verb !== undefined && first < verb && roles.get(to) === "agent") roles.set(to, "host");
  }
  return roles;

  function isObject({to, first}: NameFound): boolean {
    const word = governorOf(tagged, first);
    const governs = [names.actorPrepositions, names.placePrepositions, names.agentPrepositions];
    const isPersonal = isOneOf(word, names.datives); // "detuvo a Fulano"
    return cast.get(to) === "counterpart" && (isPersonal || !governs.some((list) => isOneOf(word, list)));
  }
}

/** The verb that befalls somebody, and whether its subject is whom it befalls; null where there is none. */
function findBefallen(
  tagged: TaggedSentence,
  clauses: readonly Clause[],
  {events, names}: Language,
): {token: number; isPassive: boolean} | null {
  const {tokens} = tagged;
  for (const clause of clauses) {
    for (let token = clause.first; token <= clause.last; token++) {
      if (isOneOf(tokens[token - 1]?.text, names.articles)) continue;
      if (standsAt(tagged, token, events.happenings)) return {token, isPassive: true};
      if (!standsAt(tagged, token, events.undergone)) continue;
      const lead = clauseWords(tagged, {first: Math.max(clause.first, token - PASSIVE_REACH), last: token - 1});
      const opens = clause.kind === "participle" && token - clause.first < 2;
      const isPassive = opens || lead.some((each) => isOneOf(each, events.passives));
      // "Wurde … ernannt": behind a bracket, the auxiliary stands far before.
      const isBracket =
        events.order === "second" && clauseWords(tagged, clause).some((each) => isOneOf(each, events.passives));
      return {token, isPassive: isPassive || isBracket};
    }
  }
  return null;
}

/** Whether a word of a list begins at a token; of signs without spaces, several are one. */
function standsAt({tokens, sentence}: TaggedSentence, token: number, words: readonly string[]): boolean {
  const {text = "", start} = tokens[token] ?? {};
  if (!/^\p{Script=Han}/u.test(text)) return isOneOf(text, words);
  return words.some((word) => sentence.text.startsWith(word, start));
}

/** The word before a name and what stands with it. */
function governorOf({tokens, classes}: TaggedSentence, first: number): string | undefined {
  let index = first - 1;
  while (/[TSDBHhAKkG]/.test(classes[index] ?? "")) index--;
  return tokens[index]?.text;
}
