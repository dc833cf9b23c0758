import type {Language} from "../language/language.ts";
import {isCapitalized} from "../language/tokens.ts";
import {isOneOf, lowerWord} from "../language/wordSets.ts";
import type {TimeExpression} from "../model.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import {type Clause, clauseWords, lastWord} from "./clause.ts";
import {cutBracket, cutHeadline, cutPhrase, cutTail} from "./cutHeadline.ts";
import {dropDates} from "./dropDates.ts";
import type {Findings} from "./findings.ts";
import {findSubject, opensSetting} from "./findSubject.ts";
import {finishHeadline, type Piece, widthOf, writePieces} from "./headline.ts";
import {dropRoles, restoreNames, shortenNames} from "./headlineNames.ts";
import {openHeadline} from "./openHeadline.ts";
import {raiseFromSetting} from "./raiseSubject.ts";
import {hasPredicate, isVerb} from "./tellType.ts";
import {dropApposed, dropKicker, dropParticiple, dropTitles} from "./trimClauses.ts";

/** A headline is no longer than this, in characters. */
export const LONGEST_NAME = 90;

/** So much longer may it be before it breaks off in the middle. */
const LEEWAY = 12;

/** A headline of fewer characters has room for what hangs on it. */
const LONGEST_THIN = 45;

/** Among so many tokens behind a colon a list shows no verb. */
const STORY_OPENING = 8;

/**
 * Writes the headline of what some clauses of a sentence tell, as a sub-editor would: the subject restored, the date and
 * the openings that only lead over left out. Where it is longer than `room`, it does without more and more, in this order:
 * a subordinate clause at the end, appositions before the verb, what persons are, long names of organisations and the
 * countries said beside persons, given names; at last it is cut before a phrase that it can do without, and never inside one.
 * `times` are those that it does without, `dependents` the clauses that a short one takes with it.
 */
export function nameEvent(
  findings: Findings,
  sentence: number,
  clauses: readonly Clause[],
  room = LONGEST_NAME,
  times: readonly TimeExpression[] = findings.timesIn(sentence),
  dependents: readonly Clause[] = [],
): string {
  const tagged = findings.names.tagged[sentence];
  if (!tagged) return "";
  const opened = dropBareOpening(findings, tagged, clauses, times);
  const all = dropStory(tagged, dropBareAsides(findings, tagged, opened, times), findings.language);
  const told = trimToFit(dropKicker(findings, tagged, all));
  const brieflyTold = dropAppositions(findings, tagged, told);
  const complete = completeThin();
  if (complete) return finishHeadline(complete);
  const drafts = [
    () => restore(told, "full"),
    () => restore(brieflyTold, "full"),
    () => restore(brieflyTold, "full", true),
    () => restore(brieflyTold, "first", true),
    ...(countPersons() > 2 ? [() => restore(brieflyTold, "none" as const, true)] : []),
  ];
  let brief: Piece[] = [];
  for (const [index, draft] of drafts.entries()) {
    const pieces = draft();
    const words = writePieces(pieces, findings.language);
    const fitting = widthOf(words) <= room ? words : cutTail(pieces, room, findings.language);
    if (fitting) return finishHeadline(fitting);
    // What is cut anyway keeps the first person's full name.
    if (index < 4) brief = pieces;
  }
  const bare = dropInsertions(findings, tagged, brieflyTold);
  if (bare) {
    const words = writePieces(restore(bare, "first", true), findings.language);
    if (widthOf(words) <= room) return finishHeadline(words);
  }
  const raised = raiseFromSetting(brief, findings, sentence);
  if (raised) {
    const words = writePieces(raised, findings.language);
    if (widthOf(words) <= room) return finishHeadline(words);
  }
  const phrase = cutBracket(brief, room, findings.language) ?? cutPhrase(brief, room, findings.language);
  if (phrase) return finishHeadline(phrase);
  const bareless = dropOpening(findings, tagged, brieflyTold);
  if (bareless) {
    const words = writePieces(restore(bareless, "first", true), findings.language);
    if (widthOf(words) <= room) return finishHeadline(words);
    brief = restore(bareless, "first", true);
  }
  const bySurnames = writePieces(restore(brieflyTold, "none", true), findings.language);
  if (widthOf(bySurnames) <= room) return finishHeadline(bySurnames);
  const whole = writePieces(brief, findings.language);
  return finishHeadline(widthOf(whole) <= room + LEEWAY ? whole : cutHeadline(brief, room, findings.language));

  /** Where there is no room for all, without what is set apart behind the object, and then without a participle behind the subject. */
  function trimToFit(kept: readonly Clause[]): readonly Clause[] {
    const fits = (some: readonly Clause[]) => widthOf(writePieces(restore(some, "full"), findings.language)) <= room;
    if (fits(kept)) return kept;
    const apposed = dropApposed(
      findings,
      tagged as TaggedSentence,
      dropTitles(findings, tagged as TaggedSentence, kept),
    );
    return fits(apposed) ? apposed : dropParticiple(findings, tagged as TaggedSentence, apposed);
  }

  /** "Three people were killed when …": a short headline takes with it what hangs on it, if there is room. */
  function completeThin(): string | null {
    if (dependents.length === 0 || widthOf(writePieces(restore(told, "full"), findings.language)) > LONGEST_THIN)
      return null;
    const whole = [...told, ...dependents];
    const brief = restore(whole, "first", true);
    const fitting = [restore(whole, "full"), brief].map((pieces) => writePieces(pieces, findings.language));
    return fitting.find((words) => widthOf(words) <= room) ?? cutPhrase(brief, room, findings.language);
  }

  function countPersons(): number {
    return findings.mentionsIn(sentence).filter(({to}) => findings.actorOf(to)?.type === "Person").length;
  }

  function restore(kept: readonly Clause[], givenNames: "full" | "first" | "none", isBrief = false): Piece[] {
    const whole = restoreNames(drawPieces(findings, tagged as TaggedSentence, kept, times), findings, sentence);
    const pieces = isBrief ? dropRoles(whole, findings, sentence) : whole;
    const shortened = givenNames === "full" ? pieces : shortenNames(pieces, findings, sentence, givenNames === "first");
    return openHeadline(shortened, findings, sentence);
  }
}

/** The first form of a noun of an event in its list, which has all its cases: "саммита" → "саммит". */
function baseNoun(word: string, {events}: Language): string {
  const list = Object.values(events.nouns).find((nouns) => isOneOf(word, nouns)) ?? [];
  const stem = lowerWord(word).slice(0, Math.max(4, word.length - 3));
  return list.find((each) => each.startsWith(stem)) ?? word;
}

/** "La visite, prévue mardi, a été reportée": what is one word without its date goes with it. */
function dropBareAsides(
  findings: Findings,
  tagged: TaggedSentence,
  clauses: readonly Clause[],
  times: readonly TimeExpression[],
): readonly Clause[] {
  const count = (words: readonly string[]) => words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return clauses.filter((clause, index) => {
    if (index === 0 || index === clauses.length - 1 || clause.kind === "attribution") return true;
    const left = count(drawPieces(findings, tagged, [clause], times).map(({text}) => text));
    return left !== 1 || left === count(clauseWords(tagged, clause));
  });
}

/** "In their call, the two ministers said …": where there is no room, the words that set the scene go. */
function dropOpening(findings: Findings, tagged: TaggedSentence, clauses: readonly Clause[]): readonly Clause[] | null {
  const [opening, ...rest] = clauses;
  const {language} = findings;
  // "Un mois avant la signature, …" sets the scene, too.
  const isSetting =
    opening !== undefined &&
    (opensSetting(tagged, opening, language) ||
      clauseWords(tagged, opening).some((word) => isOneOf(word, language.events.tails)));
  if (opening?.kind !== "main" || !isSetting) return null;
  if (hasPredicate(tagged, opening, language, "verb")) return null;
  const subject = rest.findIndex((clause) => findSubject(findings, tagged, clause) !== null);
  return subject < 0 ? null : rest.slice(subject);
}

/** "A remis à la pianiste, dans la cour de la préfecture, la médaille": what commas set apart, without a verb or a name, goes. */
function dropInsertions(
  findings: Findings,
  tagged: TaggedSentence,
  clauses: readonly Clause[],
): readonly Clause[] | null {
  const {language} = findings;
  const kept = clauses.filter((clause, index) => {
    const next = clauses[index + 1];
    if (index === 0 || !next) return true;
    // Arabic writes the article together with its noun.
    const opening = language.names.capitals === "none" ? /^[TSXNKOLH#EW]/ : /^[TSXNKOLH#E]/;
    const goesOn = next.kind === "content" || opening.test(tagged.classes.slice(next.first));
    const isApart = clause.kind === "attribution" && clauses[index - 1]?.kind === "attribution";
    if (clause.kind === "participle" || isApart) return !goesOn;
    return !goesOn || !opensSetting(tagged, clause, language) || hasPredicate(tagged, clause, language, "verb");
  });
  return kept.length < clauses.length ? kept : null;
}

/** The words of the clauses, without dates and their prepositions. */
function drawPieces(
  {language}: Findings,
  tagged: TaggedSentence,
  clauses: readonly Clause[],
  times: readonly TimeExpression[],
): Piece[] {
  const {tokens} = tagged;
  const {dropped, replaced} = dropDates(tagged, times, language);
  // Where the sentence's first word comes later in the headline, its capital was only the sentence's.
  const {capitals} = language.names;
  const isParticiple = isOneOf(tokens[0]?.text, language.events.participles);
  const opens =
    clauses[0]?.first === 0 ||
    (!isParticiple && (capitals === "nouns" ? /[XNKOLUH]/ : /[XNKOLU]/).test(tagged.classes[0] ?? ""));
  // "Для саммита, который пройдёт": what was in a case is the subject now.
  const isRelative = language.names.capitals === "cases" && clauses[1]?.kind === "relative";
  const easeCapital = (text: string, token: number) => (token === 0 && !opens ? text.toLocaleLowerCase() : text);
  return listTokens(tagged, clauses, language)
    .filter((token) => !dropped.has(token))
    .map((token) => {
      const {text = "", start} = tokens[token] ?? {};
      const isHead = isRelative && token === clauses[0]?.first;
      return {
        text: replaced.get(token) ?? (isHead ? baseNoun(text, language) : easeCapital(text, token)),
        glued: start === tokens[token - 1]?.end && !replaced.has(token),
        token,
      };
    });
}

function listTokens(tagged: TaggedSentence, clauses: readonly Clause[], language: Language): number[] {
  const shown = clauses.flatMap((clause, index) => {
    // Where a clause was taken out behind it, its comma goes too.
    const next = clauses[index + 1];
    // Chinese has no spaces: only the comma parts what stood apart.
    const isHan = language.names.capitals === "none" && language.names.articles.length === 0;
    const isFollowed =
      (isHan && next !== undefined) ||
      next?.first === clause.last + 1 ||
      (next && index === 0 && opensSetting(tagged, clause, language));
    const last = isFollowed ? clause.last : lastWord(tagged, clause);
    const own = Array.from({length: last - clause.first + 1}, (_, offset) => clause.first + offset);
    return isFollowed ? own : closeQuotation(tagged, own);
  });
  return closeQuotation(tagged, shown);
}

const OPENINGS = ["«", "“", "„", "《", "(", "（", "「"];
const CLOSINGS = ["»", "”", "“", "》", ")", "）", "」"];

/** With the mark behind them that closes what they open: "учения «Щит»". */
function closeQuotation({tokens}: TaggedSentence, shown: number[]): number[] {
  const next = (shown.at(-1) ?? 0) + 1;
  const mark = CLOSINGS.indexOf(tokens[next]?.text ?? "");
  const count = (text: string | undefined) => shown.filter((token) => tokens[token]?.text === text).length;
  const isOpen = tokens[next]?.text === '"' ? count('"') % 2 === 1 : count(OPENINGS[mark]) > count(CLOSINGS[mark]);
  return isOpen && (mark >= 0 || tokens[next]?.text === '"') ? [...shown, next] : shown;
}

/** "They signed two statements: one raises …": what a colon opens is left out, unless it is a list that completes the words. */
function dropStory(tagged: TaggedSentence, clauses: readonly Clause[], language: Language): readonly Clause[] {
  const story = clauses.findIndex(({first}, index) => index > 0 && tagged.tokens[first - 1]?.text === ":");
  const next = clauses[story];
  if (!next || next.kind === "content" || !/[VEW]/.test(tagged.classes.slice(next.first, next.first + STORY_OPENING)))
    return clauses;
  const before = clauses.slice(0, story);
  return before.some((clause) => hasPredicate(tagged, clause, language)) ? before : clauses;
}

/** "C'était il y a 50 ans, le général …": an opening that holds nothing but a date goes with the date. */
function dropBareOpening(
  findings: Findings,
  tagged: TaggedSentence,
  clauses: readonly Clause[],
  times: readonly TimeExpression[],
): readonly Clause[] {
  const [opening, ...rest] = clauses;
  if (!opening || rest.length === 0) return clauses;
  const words = drawPieces(findings, tagged, [opening], times).filter(({text}) => /\p{L}/u.test(text));
  const isDated = words.length < clauseWords(tagged, opening).filter((word) => /\p{L}/u.test(word)).length;
  const isSubject = findings
    .mentionsIn(tagged.index)
    .some(({first}) => opening.first <= first && first <= opening.last);
  const {nouns} = findings.language.events;
  // "Officials on Monday, March 23, began …": where the verb follows, the words are its subject.
  const isOfVerb =
    words.length > 0 && findings.language.events.order === "fixed" && isBareVerb(findings, tagged, rest[0]);
  const isEvent = words.some(({text}) => Object.values(nouns).some((list) => isOneOf(text, list)));
  const isBare =
    isDated &&
    !isOfVerb &&
    !isSubject &&
    !isEvent &&
    words.length < 3 &&
    tagged.classes[opening.first] !== "H" && // "Министр посетит | Венесуэлу"
    !words.some(({text, token}) => token > 0 && isCapitalized(text));
  return isBare ? rest : clauses;
}

/** Whether a clause begins with a verb that shows its tense or stands in the lists. */
function isBareVerb({language}: Findings, {tokens}: TaggedSentence, clause: Clause | undefined): boolean {
  return clause !== undefined && isVerb(tokens[clause.first]?.text ?? "", language);
}

/**
 * "Rafael Correa, président de la république équatorienne, a décidé …" does without what stands between subject and verb. A
 * list ("the presidents of China, Russia and Kazakhstan signed") does without nothing.
 */
function dropAppositions(
  {language, mentionsIn}: Findings,
  tagged: TaggedSentence,
  clauses: readonly Clause[],
): readonly Clause[] {
  // "Singh, general retirado, afirmó …": a clause that opens with its verb goes on with the subject.
  const bare = clauses.findIndex(
    ({first, kind}, index) => index > 1 && kind === "attribution" && isVerb(tagged.tokens[first]?.text ?? "", language),
  );
  const telling = bare > 0 ? bare : clauses.findIndex((clause) => hasPredicate(tagged, clause, language, "verb"));
  const verb = clauses[telling];
  if (!verb || telling === 0) return clauses;
  // "La jueza Heredia, del Juzgado 44 de Bogotá, dictó …": behind a preposition, nobody is named who acts.
  const between = clauses.slice(1, telling);
  const namesSomebody = ({first, last}: Clause) =>
    tagged.known.some((name) => first <= name.first && name.last <= last) ||
    mentionsIn(tagged.index).some((each) => first <= each.first && each.last <= last);
  const opening = tagged.classes.slice(verb.first, verb.last + 1);
  // "Entre ellas varios dirigentes": who is among others does not act alone.
  const isGoverned = ({first}: Clause) =>
    tagged.classes[first] === "P" || isOneOf(tagged.tokens[first]?.text, language.names.actorPrepositions);
  // "Ganador del Premio Nadal, uno de los más prestigiosos de España": whoever a preposition governs within does not act either.
  const isFree = ({first}: {first: number}) => !/P[TSDBH]{0,3}$/.test(tagged.classes.slice(0, first));
  const namesActor = ({first, last}: Clause) =>
    [...tagged.known, ...mentionsIn(tagged.index)].some(
      (each) => first <= each.first && each.last <= last && (each.first === first || isFree(each)),
    );
  if (/^[^VE]{0,6}C/.test(opening) || between.some((each) => !isGoverned(each) && namesActor(each))) return clauses;
  // Where the clause of the verb has a subject of its own, all before it is apposition.
  const hasSubject = /^[TP]?[XKONL]/.test(opening) && !namesSomebody(clauses[0] as Clause);
  return hasSubject ? clauses.slice(telling) : [clauses[0] as Clause, ...clauses.slice(telling)];
}
