import type {Language} from "../language/language.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {TimeExpression} from "../model.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import {type Clause, clauseWords} from "./clause.ts";
import type {Findings} from "./findings.ts";
import {findHeadOf} from "./splitClauses.ts";
import {findPhrase, hasPredicate, listVerbs} from "./tellType.ts";

/** The clauses that tell an event: the main ones of its part of the sentence, or a noun and what hangs on it. */
export function chooseClauses(
  findings: Findings,
  tagged: TaggedSentence,
  clauses: readonly Clause[],
  clause: Clause,
): Clause[] {
  const {language} = findings;
  const part = clauses.filter((each) => each.part === clause.part);
  const at = part.indexOf(clause);
  const main = part.filter(({kind}) => kind === "main");
  if (clause.kind === "content") {
    const isLed = isOneOf(tagged.tokens[clause.first]?.text, language.names.complementizers);
    return [isLed ? {...clause, first: clause.first + 1} : clause];
  }
  if (clause.kind === "attribution" && part[at + 1]?.kind === "content") {
    // "The Director-General, Tedros Adhanom Ghebreyesus, said that …": the subject stands before it.
    const hasSubject = !isOneOf(tagged.tokens[clause.first]?.text, language.names.sayings);
    return [...(hasSubject ? [] : part.slice(0, at)), clause, ...part.slice(at + 1)];
  }
  if (clause.kind === "main" || clause.kind === "attribution" || clause.kind === "condition") {
    // "At his press conference on Friday, Putin said that …": what is told is that it was said.
    const story = findStory(findings, tagged, clauses, part);
    if (story) return story;
    const tells = main.some((each) => hasPredicate(tagged, each, language, "verb"));
    const isSaid = part.some(({kind}) => kind === "content");
    if (tells) return chooseMain(findings, tagged, clauses, main, clause);
    return !isSaid ? main : part.filter(({kind}) => kind === "main" || kind === "attribution" || kind === "content");
  }
  const before = part[at - 1];
  // "Prévu pour samedi, le lancement a été reporté": what hangs on the subject that follows is told by the main clause.
  if (!before) return tellOpening(tagged, clause, main, language);
  // "Le concours, qui devait avoir lieu en mai, est annulé": what became of it is told by the main clause.
  const mainWords = main.flatMap((each) => clauseWords(tagged, each));
  const {postponed = [], cancelled = []} = language.events.statuses;
  if (findPhrase(mainWords, [...postponed, ...cancelled])) return [...main];
  const setting = tellSetting(findings, tagged, clause, main);
  if (setting) return setting;
  const head = findHeadOf(tagged, before, language);
  // A pronoun that is the subject makes way for its noun: "la déclaration, qui a été signée".
  const next = tagged.tokens[clause.first + 1]?.text;
  const isSubject =
    clause.kind === "relative" &&
    /[VEW]/.test(tagged.classes[clause.first + 1] ?? "") &&
    !isOneOf(next, language.names.personPronouns) &&
    !isOneOf(next, language.names.pluralPronouns);
  return [head, isSubject ? {...clause, first: clause.first + 1} : clause];
}

/**
 * Of several main clauses with a verb and a date each, the one that a date stands in, behind the subject of the first: "Il a
 * été accueilli mardi, puis a pris part le lendemain …".
 */
function chooseMain(
  findings: Findings,
  tagged: TaggedSentence,
  clauses: readonly Clause[],
  main: readonly Clause[],
  clause: Clause,
): Clause[] {
  const {language} = findings;
  const dated = new Set(
    findings
      .timesIn(tagged.index)
      .filter(({date}) => date !== null)
      .map((time) => clauseOf(time, tagged, clauses)),
  );
  const telling = main.filter((each) => dated.has(each) && hasPredicate(tagged, each, language, "verb"));
  const [first] = telling;
  if (telling.length < 2 || !first || !telling.includes(clause)) return [...main];
  if (clause === first) return main.filter((each) => each === clause || !telling.includes(each));
  const opening = main.slice(0, main.indexOf(first) + 1);
  let start = clause.first;
  while (start < clause.last && isLink(tagged, start, language)) start++;
  // A clause with a subject of its own stands alone.
  if (
    /^[TSP]?[XKONLDHBY]/.test(tagged.classes.slice(start)) ||
    [language.names.personPronouns, language.names.groupWords].some((list) => isOneOf(tagged.tokens[start]?.text, list))
  )
    return [{...clause, first: start}];
  const words = clauseWords(tagged, first);
  const verb = words.findIndex(
    (word, index) => index > 0 && (isOneOf(word, language.names.auxiliaries) || isOneOf(word, listVerbs(language))),
  );
  const subject = opening.slice(0, -1).concat(verb > 0 ? [{...first, last: first.first + verb - 1}] : []);
  return [...subject, {...clause, first: start}];
}

function isLink({tokens}: TaggedSentence, index: number, {events, names}: Language): boolean {
  const word = tokens[index]?.text;
  return isOneOf(word, names.conjunctions) || isOneOf(word, events.droppable);
}

/**
 * "Prévu pour samedi, le lancement a été reporté" is told by its main clause; "Élu le 14 mars, Xi a choisi Moscou" by the
 * opening, of the one who is the subject behind it.
 */
function tellOpening(tagged: TaggedSentence, opening: Clause, main: readonly Clause[], language: Language): Clause[] {
  const [first] = main;
  if (!first) return [opening];
  const {postponed = [], cancelled = []} = language.events.statuses;
  if (findPhrase(clauseWords(tagged, first), [...postponed, ...cancelled])) return [...main];
  const subject = /^[TSDBHhP]*[XNKOLnkol]+/.exec(tagged.classes.slice(first.first, first.last + 1))?.[0].length ?? 0;
  return subject ? [{...first, last: first.first + subject - 1}, opening] : [...main];
}

/** "He flew to Argentina, where he will meet …": what is told is not the place but what its subject does there. */
function tellSetting(
  {language, actorOf, mentionsIn}: Findings,
  tagged: TaggedSentence,
  clause: Clause,
  [first]: readonly Clause[],
): Clause[] | null {
  if (!isOneOf(tagged.tokens[clause.first]?.text, language.events.settings)) return null;
  const isPronoun = isOneOf(tagged.tokens[clause.first + 1]?.text, language.names.personPronouns);
  const subject = mentionsIn(tagged.index).find(
    (mention) =>
      first && mention.first >= first.first && mention.last < clause.first && actorOf(mention.to)?.type === "Person",
  );
  if (!isPronoun || !first || !subject) return [{...clause, first: clause.first + 1}];
  return [
    {...first, first: subject.first, last: subject.last},
    {...clause, first: clause.first + 2},
  ];
}

export function clauseOf({position}: TimeExpression, tagged: TaggedSentence, clauses: readonly Clause[]): Clause {
  const end = position.end - tagged.sentence.position.start;
  const found = clauses.find(({last}) => (tagged.tokens[last]?.end ?? 0) >= end);
  return found ?? {first: 0, last: tagged.tokens.length - 1, part: 0, kind: "main"};
}

/** What hangs on an event without a date of its own: who is named there is part of its story. */
export function listAsides(
  findings: Findings,
  tagged: TaggedSentence,
  clauses: readonly Clause[],
  told: readonly Clause[],
): Clause[] {
  const isDated = (clause: Clause) =>
    findings.timesIn(tagged.index).some((time) => time.date !== null && clauseOf(time, tagged, clauses) === clause);
  return clauses.filter(
    (clause) =>
      /relative|participle/.test(clause.kind) &&
      clause.part === told[0]?.part &&
      !told.includes(clause) &&
      !isDated(clause),
  );
}

/** "The official part began: Xi met …": where only what a colon opens names somebody, that is what is told. */
function findStory(
  findings: Findings,
  tagged: TaggedSentence,
  clauses: readonly Clause[],
  part: readonly Clause[],
): Clause[] | null {
  const next = clauses.filter((each) => each.part === (part[0]?.part ?? 0) + 1);
  const namesSomebody = (some: readonly Clause[]) =>
    findings.mentionsIn(tagged.index).some(({first}) => some.some((each) => each.first <= first && first <= each.last));
  const dated = findings.timesIn(tagged.index).filter(({date}) => date !== null);
  const dayOf = ({date}: TimeExpression) => (date ?? "").slice(0, 10);
  const days = dated.filter((time) => part.includes(clauseOf(time, tagged, clauses))).map(dayOf);
  const isDated = dated.some((time) => next.includes(clauseOf(time, tagged, clauses)) && !days.includes(dayOf(time)));
  if (tagged.tokens[(next[0]?.first ?? 0) - 1]?.text !== ":" || isDated || namesSomebody(part)) return null;
  const main = next.filter(({kind}) => kind === "main");
  return namesSomebody(main) ? main : null;
}
