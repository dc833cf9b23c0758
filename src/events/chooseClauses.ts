import type {Language} from "../language/language.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {TimeExpression} from "../model.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import {showsTense} from "../time/showsTense.ts";
import {chooseMain} from "./chooseMain.ts";
import {type Clause, clauseOf, clauseWords} from "./clause.ts";
import type {Findings} from "./findings.ts";
import {findFirstVerb, findSubject, opensSetting, skipOpening} from "./findSubject.ts";
import {isClauseMark, isComma} from "./marks.ts";
import {completeEllipsis, findElided, restoreSubject} from "./restoreSubject.ts";
import {findHeadOf} from "./splitClauses.ts";
import {tellThen} from "./tellThen.ts";
import {findPhrase, findType, hasPredicate, isVerb} from "./tellType.ts";
import {turnRelative, turnVerbFirst} from "./turnRelative.ts";

/** The clauses that tell an event: the main ones of its part of the sentence, or a noun and what hangs on it. */
export function chooseClauses(
  findings: Findings,
  tagged: TaggedSentence,
  clauses: readonly Clause[],
  clause: Clause,
): Clause[] {
  const elided = findElided(findings, tagged, clauses, clause);
  if (elided) return completeEllipsis(findings, tagged, clause, elided);
  const whole = clauses.filter((each) => !findElided(findings, tagged, clauses, each));
  return restoreSubject(findings, tagged, whole, choosePart(findings, tagged, whole, clause));
}

function choosePart(findings: Findings, tagged: TaggedSentence, clauses: readonly Clause[], clause: Clause): Clause[] {
  const {language} = findings;
  const part = clauses.filter((each) => each.part === clause.part);
  const at = part.indexOf(clause);
  const main = part.filter(
    (each) => each.kind === "main" && (each === clause || !isSubordinate(each, tagged, clause, language)),
  );
  if (clause.kind === "content") {
    const contents = part.filter(({kind}) => kind === "content");
    const from = contents.findLastIndex(
      (each) => each.first <= clause.first && isOneOf(tagged.tokens[each.first]?.text, language.names.complementizers),
    );
    const to = contents.findIndex((each) => each.first >= clause.first && hasPredicate(tagged, each, language, "verb"));
    const [first = clause, ...rest] = contents.slice(Math.max(0, from), to < 0 ? contents.length : to + 1);
    const start = skipOpening(findings, tagged, clause);
    const subject = first !== clause && findSubject(findings, tagged, {...first, first: first.first + 1});
    if (subject && isOneOf(tagged.tokens[start]?.text, language.names.personPronouns))
      return [subject, {...clause, first: start + 1}];
    const said = from < 0 ? first : {...first, first: first.first + 1};
    const speaker = from < 0 ? null : findSpeakingSubject(findings, tagged, part.slice(0, part.indexOf(first)), said);
    return [...(speaker ? [speaker] : []), said, ...rest];
  }
  if (
    clause.kind === "attribution" &&
    part.slice(at + 1).find(({kind}) => kind !== "attribution")?.kind === "content"
  ) {
    // "The Director-General, Tedros Adhanom Ghebreyesus, said that …": the subject stands before it.
    const hasSubject = !isOneOf(tagged.tokens[clause.first]?.text, language.names.sayings);
    return [...(hasSubject ? [] : part.slice(0, at)), clause, ...part.slice(at + 1)];
  }
  const then = tellThen(findings, tagged, clause);
  if (then) return then;
  const subordinate = tellSubordinate(findings, tagged, clause, main);
  if (subordinate) return subordinate;
  if (clause.kind === "main" || clause.kind === "attribution" || clause.kind === "condition") {
    // "At his press conference on Friday, Putin said that …": what is told is that it was said.
    const story = findStory(findings, tagged, clauses, part);
    if (story) return story;
    const tells = main.some((each) => hasPredicate(tagged, each, language, "verb"));
    const isSaid = part.some(({kind}) => kind === "content");
    // "El ministro, general retirado, afirmó que …": the saying has its subject in the clauses before it.
    const said = part.find(({kind}, index) => kind === "attribution" && part[index + 1]?.kind === "content");
    if (said && clause.kind === "main" && clause.first < said.first && needsSaying(findings, tagged, main, said))
      return part.filter(({kind}) => kind === "main" || kind === "attribution" || kind === "content");
    if (tells) return chooseMain(findings, tagged, clauses, main, clause);
    return !isSaid ? main : part.filter(({kind}) => kind === "main" || kind === "attribution" || kind === "content");
  }
  const before = part[at - 1];
  // "Prévu pour samedi, le lancement a été reporté": what hangs on the subject that follows is told by the main clause.
  if (!before) return tellOpening(findings, tagged, clause, main);
  // "Le concours, qui devait avoir lieu en mai, est annulé": what became of it is told by the main clause.
  const mainWords = main.flatMap((each) => clauseWords(tagged, each));
  const {postponed = [], cancelled = []} = language.events.statuses;
  const isDatedApart =
    isOneOf(tagged.tokens[clause.first]?.text, language.events.bracketRelatives) &&
    main.some((each) => isDated(findings, tagged, clauses, each));
  if (!isDatedApart && findPhrase(mainWords, [...postponed, ...cancelled])) return [...main];
  // "Anunció que la visita, prevista para mayo, quedaba aplazada": what becomes of it is told behind the participle.
  const said = part[at + 1];
  if (clause.kind === "participle" && before.kind === "content" && said?.kind === "content")
    return [findHeadOf(tagged, before, language), said];
  const setting = tellSetting(findings, tagged, clauses, clause, main);
  if (setting) return setting;
  const head = findHeadOf(tagged, before, language);
  if (isOneOf(tagged.tokens[clause.first]?.text, language.events.bracketRelatives))
    return (
      turnRelative(tagged, head, clause, language, namesPerson(findings, tagged, head)) ?? [...main.slice(0, 1), clause]
    );
  // "El sismo que sacudió a Guatemala dejó 48 muertos": behind a relative clause without commas the main clause goes on.
  const isOpen = clause.kind === "relative" && !isClauseMark(tagged.tokens[clause.first - 1]?.text);
  // "En el valle que comparten ambas provincias fueron hallados …": words that only set the scene have their verb behind it, too.
  const isOfScene =
    before.first === 0 &&
    opensSetting(tagged, before, language) &&
    ![before, ...part.slice(at + 1)].some(
      (each) => each.kind === "main" && hasPredicate(tagged, each, language, "verb"),
    );
  if (isOpen && (isOfScene || countFinite(tagged, clause, language) > 1))
    return [...main.filter(({first}) => first < clause.first), clause];
  // A pronoun that is the subject makes way for its noun: "la déclaration, qui a été signée".
  const behind = Math.max(clause.first + 1, skipOpening(findings, tagged, {...clause, first: clause.first + 1}));
  const next = tagged.tokens[behind]?.text;
  const isSubject =
    clause.kind === "relative" &&
    /[VEW]/.test(tagged.classes[behind] ?? "") &&
    !isOneOf(next, language.names.personPronouns) &&
    !isOneOf(next, language.names.pluralPronouns);
  // "La réunion des présidents et celle des ministres, prévues …": a pronoun stays in its sentence.
  const isPronoun = clauseWords(tagged, head).some((word) => isOneOf(word, language.events.pronouns));
  if (isPronoun && before.kind === "main") return [...main.filter(({first}) => first < clause.first), clause];
  if (
    isSubject &&
    language.names.capitals === "cases" &&
    !/[XN]/.test(tagged.classes.slice(head.first, head.last + 1))
  ) {
    // A noun in a case is named by its first form, if a list has it; any other stays in its sentence.
    const nouns = Object.values(language.events.nouns).flat();
    const noun = clauseWords(tagged, head).findIndex((word) => isOneOf(word, nouns));
    if (noun < 0) return [...main.filter(({first}) => first < clause.first), clause];
    return [
      {...head, first: head.first + noun},
      {...clause, first: clause.first + 1},
    ];
  }
  return (
    turnVerbFirst(tagged, clause, language) ??
    turnObject(findings, tagged, head, clause) ?? [head, isSubject ? {...clause, first: clause.first + 1} : clause]
  );
}

/** "The alliance which three states announced in London": three states announced the alliance in London. Null for another clause. */
function turnObject(findings: Findings, tagged: TaggedSentence, head: Clause, clause: Clause): Clause[] | null {
  const {language} = findings;
  const {tokens, classes} = tagged;
  const {objectRelatives, agreeingRelatives} = language.events;
  const agrees = isOneOf(tokens[clause.first]?.text, agreeingRelatives);
  if (clause.kind !== "relative" || !(agrees || isOneOf(tokens[clause.first]?.text, objectRelatives))) return null;
  // The capital of the sentence's first word tells no noun: "Cabe recordar que …".
  if (!/[TSKNOLU]|.[XY]/.test(classes.slice(head.first, head.last + 1))) return null;
  const subject = skipOpening(findings, tagged, {...clause, first: clause.first + 1});
  const told = (first: number, last: number): Clause => ({...clause, kind: "main", first, last});
  const inverted = findInvertedSubject(findings, tagged, {...clause, first: subject});
  if (inverted) return [told(inverted.first, inverted.last), told(subject, inverted.first - 1), head];
  let verb = findFirstVerb(findings, tagged, {first: subject, last: clause.last}, language);
  if (verb <= subject || !/^(?:T[BDA]*[WYHhKXNOLU]|[KXNOLU])/.test(classes.slice(subject))) return null;
  while (verb < clause.last && findFirstVerb(findings, tagged, {first: verb + 1, last: verb + 1}, language) >= 0)
    verb++;
  // "La visite que Pékin a annoncée": the participle has the form of the noun before it.
  if (agrees && isOneOf(tokens[verb - 1]?.text, language.names.auxiliaries) && /[es]$/u.test(tokens[verb]?.text ?? ""))
    return null;
  // "Had put forward in Beijing": a small word before a preposition or the end belongs to the verb.
  const isParticle = /^[WVH](?:[PV,.:-]|$)/.test(classes.slice(verb + 1)) && language.events.order === "fixed";
  if (isParticle && verb < clause.last) verb++;
  // "El comunicado que Nueva Delhi difundió es breve": the main clause goes on behind it.
  const next = findFirstVerb(findings, tagged, {first: verb + 1, last: clause.last}, language);
  const last = next < 0 ? clause.last : next - 1;
  return [told(subject, verb), head, ...(verb < last ? [told(verb + 1, last)] : [])];
}

/** How many verbs of a clause show their tense, an auxiliary and its participle as one. */
function countFinite({tokens}: TaggedSentence, {first, last}: Clause, language: Language): number {
  const shows = (token: number) => showsTense(tokens[token]?.text ?? "", language);
  const isCarried = (token: number) => isOneOf(tokens[token - 1]?.text, language.names.auxiliaries);
  const range = Array.from({length: last - first + 1}, (_, offset) => first + offset);
  return range.filter((token) => shows(token) && !isCarried(token)).length;
}

/** "Nachdem er gekommen war, werden heute …": what opens a sentence that tells of another day behind it. */
function isSubordinate({first, last}: Clause, tagged: TaggedSentence, told: Clause, language: Language): boolean {
  const opens = tagged.tokens.slice(first, last + 1).find(({text}) => !isOneOf(text, language.events.droppable))?.text;
  return last < told.first && first === 0 && isOneOf(opens, language.events.subordinators);
}

/** "…, bevor sie am 11. Dezember landen soll": a clause with a verb at its end tells of its own day, of the subject before it. */
function tellSubordinate(
  findings: Findings,
  tagged: TaggedSentence,
  clause: Clause,
  main: readonly Clause[],
): Clause[] | null {
  const {language} = findings;
  const first = skipOpening(findings, tagged, clause);
  if (!isOneOf(tagged.tokens[first]?.text, language.events.subordinators)) return null;
  if (!hasPredicate(tagged, clause, language, "verb")) return null;
  const isPronoun = isOneOf(tagged.tokens[first + 1]?.text, language.events.pronouns);
  const isKnown = findings.mentionsIn(tagged.index).some((mention) => mention.first === first + 1);
  const [before] = main;
  const subject = isPronoun && !isKnown && before && before !== clause && findSubject(findings, tagged, before);
  // "Danach fährt er nach Accra, wo er …": no subject stands before the verb.
  if (!subject || isVerb(tagged.tokens[subject.first]?.text ?? "", language)) return [{...clause, first}];
  return [{...clause, first, last: first}, subject, {...clause, first: first + 2}];
}

/** "Granados anunció que apelará": where a verb needs no subject, what opens with one is done by whoever says it. */
function findSpeakingSubject(
  findings: Findings,
  tagged: TaggedSentence,
  before: readonly Clause[],
  said: Clause,
): Clause | null {
  const {language, mentionsIn, actorOf} = findings;
  if (language.events.order !== "free" || language.names.articles.length === 0) return null;
  const isBehind = /^[TSDBHhAK]*[XNKO]/.test(tagged.classes.slice(said.first + 1, said.last + 1));
  if (!isVerb(tagged.tokens[said.first]?.text ?? "", language) || isBehind) return null;
  const [opening] = before;
  const person = mentionsIn(tagged.index).find(
    ({first, last, to}) => opening && first >= opening.first && last <= opening.last && actorOf(to)?.type === "Person",
  );
  return opening && person ? {...opening, first: person.first, last: person.last, kind: "main"} : null;
}

function namesPerson({mentionsIn, actorOf}: Findings, {index}: TaggedSentence, {first, last}: Clause): boolean {
  return mentionsIn(index).some(
    (mention) => first <= mention.first && mention.last <= last && actorOf(mention.to)?.type === "Person",
  );
}

/** Whether what stands before a saying is only its subject ("El ministro, general retirado, afirmó …") or its setting. */
function needsSaying(findings: Findings, tagged: TaggedSentence, main: readonly Clause[], said: Clause): boolean {
  const {language} = findings;
  const isBare = isOneOf(tagged.tokens[skipOpening(findings, tagged, said)]?.text, language.names.sayings);
  return isBare || main.every((each) => each.first > said.first || opensSetting(tagged, each, language));
}

/** "Que presidió en la capital rusa Serguéi Lavrov": a person whom no preposition governs, behind the verb at the head. */
function findInvertedSubject(
  {language, mentionsIn, actorOf}: Findings,
  tagged: TaggedSentence,
  {first, last}: Clause,
): {first: number; last: number} | null {
  if (language.events.order !== "free" || !isVerb(tagged.tokens[first]?.text ?? "", language)) return null;
  const isFree = (token: number) => !/P[TSDBHhAKk]*$/.test(tagged.classes.slice(first, token));
  const found = mentionsIn(tagged.index).find(
    (mention) =>
      mention.first > first && mention.last <= last && actorOf(mention.to)?.type === "Person" && isFree(mention.first),
  );
  return found ?? null;
}

/**
 * "Prévu pour samedi, le lancement a été reporté" is told by its main clause; "Élu le 14 mars, Xi a choisi Moscou" by the
 * opening, of the one who is the subject behind it.
 */
function tellOpening(findings: Findings, tagged: TaggedSentence, opening: Clause, main: readonly Clause[]): Clause[] {
  const [first, next] = main;
  if (!first) return [opening];
  const {postponed = [], cancelled = []} = findings.language.events.statuses;
  if (findPhrase(clauseWords(tagged, first), [...postponed, ...cancelled])) return [...main];
  const subject = findSubject(findings, tagged, first);
  const isNamed = subject && /[XNKOLnkol]/.test(tagged.classes.slice(subject.first, subject.last + 1));
  if (isNamed) return [subject, opening];
  // "Arrivé à Alger, le ministre russe, Sergueï Lavrov, doit …": the name stands apart behind the office.
  const person = findings.mentionsIn(tagged.index).find((each) => next && each.first === next.first);
  const isApart = person && next && isComma(tagged.tokens[person.last + 1]?.text);
  return isApart ? [{...next, last: person.last}, opening] : [...main];
}

/** "He flew to Argentina, where he will meet …": what is told is not the place but what its subject does there. */
function tellSetting(
  {language, actorOf, mentionsIn}: Findings,
  tagged: TaggedSentence,
  clauses: readonly Clause[],
  clause: Clause,
  [first]: readonly Clause[],
): Clause[] | null {
  if (!isOneOf(tagged.tokens[clause.first]?.text, language.events.settings)) return null;
  const isPronoun = isOneOf(tagged.tokens[clause.first + 1]?.text, language.names.personPronouns);
  const subject = mentionsIn(tagged.index).find(
    (mention) =>
      first && mention.first >= first.first && mention.last < clause.first && actorOf(mention.to)?.type === "Person",
  );
  // "The attack at the station, where 26 people were killed".
  const before = clauses[clauses.indexOf(clause) - 1];
  const head = before && findHeadOf(tagged, before, language, true);
  if (head && findType(clauseWords(tagged, head), language.events.nouns)) return [head, clause];
  if (!isPronoun || !first || !subject) return [{...clause, first: clause.first + 1}];
  return [
    {...first, first: subject.first, last: subject.last},
    {...clause, first: clause.first + 2},
  ];
}

/** What stands right behind the clauses that tell an event and hangs on them, without a date of its own. */
export function listDependents(
  findings: Findings,
  tagged: TaggedSentence,
  clauses: readonly Clause[],
  told: readonly Clause[],
): Clause[] {
  const end = told.at(-1)?.last ?? 0;
  const behind = clauses.filter(({first, part}) => first > end && part === told[0]?.part);
  const stop = behind.findIndex(
    (clause) => !/relative|participle|content/.test(clause.kind) || isDated(findings, tagged, clauses, clause),
  );
  const run = stop < 0 ? behind : behind.slice(0, stop);
  return run[0]?.first === end + 1 ? run : [];
}

function isDated({timesIn}: Findings, tagged: TaggedSentence, clauses: readonly Clause[], clause: Clause): boolean {
  return timesIn(tagged.index).some((time) => time.date !== null && clauseOf(time, tagged, clauses) === clause);
}

/** What hangs on an event without a date of its own: who is named there is part of its story. */
export function listAsides(
  findings: Findings,
  tagged: TaggedSentence,
  clauses: readonly Clause[],
  told: readonly Clause[],
): Clause[] {
  return clauses.filter(
    (clause) =>
      /relative|participle|main/.test(clause.kind) &&
      clause.part === told[0]?.part &&
      !told.includes(clause) &&
      !isDated(findings, tagged, clauses, clause),
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
