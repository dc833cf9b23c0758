import type {NameFound} from "../participants/actor.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import type {Clause} from "./clause.ts";
import type {Findings} from "./findings.ts";
import {findFirstVerb, findSubject} from "./findSubject.ts";
import {isColon, isComma} from "./marks.ts";
import {hasPredicate} from "./tellType.ts";

/** A participle by its ending has so many letters at least: "transportant", "carrying". */
const SHORTEST_PARTICIPLE = 6;

/** "Coup de tonnerre en Roumanie : la Cour suprême a condamné …": what a colon parts from the story, without a verb or a person. */
export function dropKicker(findings: Findings, tagged: TaggedSentence, clauses: readonly Clause[]): readonly Clause[] {
  const [kicker, next, ...rest] = clauses;
  const {language} = findings;
  if (!kicker || !next || kicker.kind !== "main" || !isColon(tagged.tokens[next.first - 1]?.text)) return clauses;
  const isStory = [next, ...rest].some((clause) => hasPredicate(tagged, clause, language, "verb"));
  const isBare = !hasPredicate(tagged, kicker, language, "verb") && !namesSomebody(findings, tagged, kicker);
  return isStory && isBare && findSubject(findings, tagged, next) ? [next, ...rest] : clauses;
}

/** "A condamné Liviu Dragnea, le puissant chef du parti, à trois ans de prison": who the object is, set apart behind the verb. */
export function dropApposed(findings: Findings, tagged: TaggedSentence, clauses: readonly Clause[]): readonly Clause[] {
  const {language, mentionsIn} = findings;
  const {tokens, classes, index} = tagged;
  const dropped = clauses.filter((clause, at) => {
    const [before, next] = [clauses[at - 1], clauses[at + 1]];
    if (!before || !next || clause.kind !== "main" || !/^T?[BDWH]/.test(classes.slice(clause.first))) return false;
    const isNamed =
      mentionsIn(index).some(({last}) => last === clause.first - 2) && isComma(tokens[clause.first - 1]?.text);
    const tellsBefore = hasPredicate(tagged, before, language, "verb");
    const tells = hasPredicate(tagged, clause, language, "verb") || namesSomebody(findings, tagged, clause);
    return isNamed && tellsBefore && !tells && classes[next.first] === "P";
  });
  // Its comma goes with it.
  const isFollowed = (clause: Clause) => dropped.some(({first}) => first === clause.last + 1);
  return clauses
    .filter((clause) => !dropped.includes(clause))
    .map((clause) => (isFollowed(clause) ? {...clause, last: clause.last - 1} : clause));
}

/** "Un train transportant des centaines de passagers a déraillé": a participle between the subject and its verb goes with what hangs on it. */
export function dropParticiple(
  findings: Findings,
  tagged: TaggedSentence,
  clauses: readonly Clause[],
): readonly Clause[] {
  const [clause, ...rest] = clauses;
  const {language} = findings;
  const {tokens, classes} = tagged;
  if (clause?.kind !== "main") return clauses;
  const isParticiple = (token: number) => {
    const {text = ""} = tokens[token] ?? {};
    const isOf = language.events.presentParticiples.some((ending) => text.endsWith(ending));
    return (
      isOf &&
      text.length >= SHORTEST_PARTICIPLE &&
      classes[token] === "W" &&
      /[WXLKANoklUY]/.test(classes[token - 1] ?? "")
    );
  };
  for (let token = clause.first + 2; token < clause.last; token++) {
    if (!isParticiple(token)) continue;
    const verb = findFirstVerb(findings, tagged, {first: token + 2, last: clause.last}, language);
    const earlier = findFirstVerb(findings, tagged, {first: clause.first, last: token - 1}, language);
    if (verb < 0 || earlier >= 0) return clauses;
    return [{...clause, last: token - 1}, {...clause, first: verb}, ...rest];
  }
  return clauses;
}

/**
 * "Le ministre d'État, ministre des Affaires étrangères et de la Communauté nationale, M. Ahmed Attaf, a reçu …": where a name stands
 * apart before the verb, the offices before it go.
 */
export function dropTitles(findings: Findings, tagged: TaggedSentence, clauses: readonly Clause[]): readonly Clause[] {
  const {language, mentionsIn, actorOf} = findings;
  const {classes, index} = tagged;
  const verb = clauses.findIndex((clause) => hasPredicate(tagged, clause, language, "verb"));
  const telling = clauses[verb];
  // "Le ministre de l'Europe et des Affaires étrangères, M. Le Drian se rendra …": the name may open the verb's own clause.
  const own = mentionsIn(index).find(
    ({first, to}) =>
      telling &&
      telling.first <= first &&
      /^M?[.-]?$/.test(classes.slice(telling.first, first)) &&
      actorOf(to)?.type === "Person",
  );
  const opensOffice = /^T?[BD]*H/.test(classes.slice(clauses[0]?.first ?? 0));
  // "Pompeo and his counterpart, Cavusoglu, agreed": whoever is named before acts, too.
  const isSole = !clauses.slice(0, Math.max(0, verb)).some((each) => namesPerson(findings, tagged, each));
  if (own && telling && verb > 0 && opensOffice && isSole)
    return [{...telling, first: own.first}, ...clauses.slice(verb + 1)];
  const titles = clauses.slice(0, verb);
  const name = titles.findLastIndex((clause) =>
    mentionsIn(index).some(
      ({first, last, to}) =>
        clause.first <= first &&
        last <= clause.last &&
        actorOf(to)?.type === "Person" &&
        /^M?[.-]?$/.test(classes.slice(clause.first, first)) &&
        /^,?$/.test(classes.slice(last + 1, clause.last + 1)),
    ),
  );
  const isOffice = /^T?[BD]*H/.test(classes.slice(clauses[0]?.first ?? 0));
  // "Le ministre des Affaires étrangères, de l'Union européenne et de la Coopération, José Manuel Albares": an office may be of a body.
  const isPerson = ({to}: NameFound) => actorOf(to)?.type === "Person";
  const isAlone = titles
    .slice(0, Math.max(0, name))
    .every(
      (each) => !mentionsIn(index).some((one) => isPerson(one) && each.first <= one.first && one.last <= each.last),
    );
  const clause = titles[name];
  const person = mentionsIn(index).find(({first, last}) => clause && clause.first <= first && last <= clause.last);
  if (!clause || !person || name < 1 || !isOffice || !isAlone) return clauses;
  return [{...clause, first: person.first, last: person.last}, ...clauses.slice(verb)];
}

function namesSomebody({mentionsIn, actorOf}: Findings, {index}: TaggedSentence, {first, last}: Clause): boolean {
  return mentionsIn(index).some(
    (mention) => first <= mention.first && mention.last <= last && actorOf(mention.to)?.type !== "Country",
  );
}

function namesPerson({mentionsIn, actorOf}: Findings, {index}: TaggedSentence, {first, last}: Clause): boolean {
  return mentionsIn(index).some(
    (mention) => first <= mention.first && mention.last <= last && actorOf(mention.to)?.type === "Person",
  );
}
