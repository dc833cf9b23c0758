import {isOneOf} from "../language/wordSets.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import type {Clause} from "./clause.ts";
import type {Findings} from "./findings.ts";
import {findFirstVerb, findSubject, skipOpening} from "./findSubject.ts";
import {isDash} from "./marks.ts";
import {isVerb} from "./tellType.ts";

/** What an object whose verb is left out opens with: a preposition at most, and a name. */
const OBJECT = /^P?[TSDBHh]*[XNKOL]/;

/**
 * "Obama met Merkel on Thursday and Macron on Friday": a day of its own and a name, without a verb, say that the same was done
 * once more. The clause with the verb; null where a clause is none of that kind.
 */
export function findElided(
  findings: Findings,
  tagged: TaggedSentence,
  clauses: readonly Clause[],
  clause: Clause,
): Clause | null {
  const {language} = findings;
  const times = findings.timesIn(tagged.index).filter(({date}) => date !== null);
  const isDated = ({first, last}: Clause) =>
    times.some(({position}) => {
      const [start, end] = [tagged.tokens[first]?.start ?? 0, tagged.tokens[last]?.end ?? 0];
      const at = position.start - tagged.sentence.position.start;
      return start <= at && at < end;
    });
  const start = skipOpening(findings, tagged, clause);
  // "20 февраля – Венесуэлу": a dash in place of the verb.
  const isLinked =
    isOneOf(tagged.tokens[clause.first]?.text, language.names.conjunctions) ||
    (start > clause.first + 1 && isDash(tagged.tokens[start - 1]?.text));
  if (clause.kind !== "main" || !isLinked) return null;
  if (!isDated(clause) || findFirstVerb(findings, tagged, clause, language) >= 0) return null;
  if (!OBJECT.test(tagged.classes.slice(start))) return null;
  const earlier = clauses
    .slice(0, clauses.indexOf(clause))
    .filter(({kind, part}) => kind === "main" && part === clause.part);
  return earlier.findLast((each) => isDated(each) && verbEnd(findings, tagged, each) !== null) ?? null;
}

/** What an elliptic clause tells: subject and verb of the clause before it, and its own object. */
export function completeEllipsis(findings: Findings, tagged: TaggedSentence, clause: Clause, before: Clause): Clause[] {
  const end = verbEnd(findings, tagged, before) ?? before.last;
  return [
    {...before, last: end},
    {...clause, first: skipOpening(findings, tagged, clause)},
  ];
}

/** The last token of the verb of a clause that has its subject before it; null where it has none. */
function verbEnd(findings: Findings, tagged: TaggedSentence, clause: Clause): number | null {
  const {language} = findings;
  let verb = findFirstVerb(findings, tagged, clause, language);
  if (verb <= clause.first) return null;
  while (verb < clause.last && findFirstVerb(findings, tagged, {first: verb + 1, last: verb + 1}, language) >= 0)
    verb++;
  return verb;
}

/**
 * "The leaders had met on 8 July; on Thursday they sat down …": a pronoun behind a semicolon or a colon that stands for nobody
 * known makes way for the subject of the clause before.
 */
export function restoreSubject(
  findings: Findings,
  tagged: TaggedSentence,
  clauses: readonly Clause[],
  told: readonly Clause[],
): Clause[] {
  const [head, ...rest] = told;
  const {names} = findings.language;
  if (!head || head.part === 0 || head.kind !== "main") return [...told];
  const at = skipOpening(findings, tagged, head);
  const word = tagged.tokens[at]?.text;
  const isPronoun = [names.pluralPronouns, names.personPronouns, names.thingPronouns].some((list) =>
    isOneOf(word, list),
  );
  const isKnown = findings.mentionsIn(tagged.index).some(({first}) => first === at);
  const isBare = isSubjectless(findings, tagged, head, at);
  if ((!isPronoun || isKnown) && !isBare) return [...told];
  const before = clauses.find(({part, kind}) => part === head.part - 1 && kind === "main");
  const subject = before && findSubject(findings, tagged, before);
  return subject ? [subject, {...head, first: isBare ? at : at + 1}, ...rest] : [...told];
}

/** "Se sentaron con los pescadores": a verb at the head, and behind it nothing that no preposition governs. */
function isSubjectless({language}: Findings, {tokens, classes}: TaggedSentence, {last}: Clause, at: number): boolean {
  const {names, events} = language;
  if (events.order !== "free" || names.articles.length === 0) return false;
  const isReflexive = isOneOf(tokens[at]?.text, events.unfinished) && !isOneOf(tokens[at]?.text, names.articles);
  const verb = isReflexive ? at + 1 : at;
  if (!isVerb(tokens[verb]?.text ?? "", language)) return false;
  const governs = (word: string | undefined) =>
    [
      names.placePrepositions,
      names.motionPrepositions,
      names.actorPrepositions,
      names.genitivePrepositions,
      events.topics,
    ].some((list) => isOneOf(word, list));
  return !tokens.some(
    ({text}, token) =>
      token > verb &&
      token <= last &&
      (isOneOf(text, names.articles) || /[KXN]/.test(classes[token] ?? "")) &&
      !/[TXNKnk]/.test(classes[token - 1] ?? "") &&
      !governs(text) &&
      !governs(tokens[token - 1]?.text),
  );
}
