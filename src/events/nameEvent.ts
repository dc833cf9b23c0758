import type {Language} from "../language/language.ts";
import {isCapitalized} from "../language/tokens.ts";
import type {TimeExpression} from "../model.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import {type Clause, clauseWords, lastWord} from "./clause.ts";
import {cutBracket, cutHeadline, cutPhrase, cutTail} from "./cutHeadline.ts";
import {dropDates} from "./dropDates.ts";
import type {Findings} from "./findings.ts";
import {finishHeadline, type Piece, widthOf, writePieces} from "./headline.ts";
import {dropRoles, restoreNames, shortenNames} from "./headlineNames.ts";
import {openHeadline} from "./openHeadline.ts";
import {hasPredicate} from "./tellType.ts";

/** A headline is no longer than this, in characters. */
export const LONGEST_NAME = 90;

/** Among so many tokens behind a colon a list shows no verb. */
const STORY_OPENING = 8;

/**
 * Writes the headline of what some clauses of a sentence tell, as a sub-editor would: the subject restored, the date and
 * the openings that only lead over left out. Where it is longer than `room`, it does without more and more, in this order:
 * a subordinate clause at the end, appositions before the verb, what persons are, long names of organisations and the
 * countries said beside persons, given names; at last it is cut before a phrase that it can do without, and never inside one.
 * `times` are those that it does without.
 */
export function nameEvent(
  findings: Findings,
  sentence: number,
  clauses: readonly Clause[],
  room = LONGEST_NAME,
  times: readonly TimeExpression[] = findings.timesIn(sentence),
): string {
  const tagged = findings.names.tagged[sentence];
  if (!tagged) return "";
  const told = dropStory(tagged, dropBareOpening(findings, tagged, clauses, times), findings.language);
  const brieflyTold = dropAppositions(findings, tagged, told);
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
  const bySurnames = writePieces(restore(brieflyTold, "none", true), findings.language);
  const phrase = cutBracket(brief, room, findings.language) ?? cutPhrase(brief, room, findings.language);
  if (phrase) return finishHeadline(phrase);
  return finishHeadline(widthOf(bySurnames) <= room ? bySurnames : cutHeadline(brief, room, findings.language));

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
  const opens = clauses[0]?.first === 0 || /[XNKOLU]/.test(tagged.classes[0] ?? "");
  const easeCapital = (text: string, token: number) => (token === 0 && !opens ? text.toLocaleLowerCase() : text);
  return listTokens(tagged, clauses)
    .filter((token) => !dropped.has(token))
    .map((token) => {
      const {text = "", start} = tokens[token] ?? {};
      return {
        text: replaced.get(token) ?? easeCapital(text, token),
        glued: start === tokens[token - 1]?.end && !replaced.has(token),
        token,
      };
    });
}

function listTokens(tagged: TaggedSentence, clauses: readonly Clause[]): number[] {
  return clauses.flatMap((clause, index) => {
    // Where a clause was taken out behind it, its comma goes too.
    const isFollowed = clauses[index + 1]?.first === clause.last + 1;
    const last = isFollowed ? clause.last : lastWord(tagged, clause);
    return Array.from({length: last - clause.first + 1}, (_, offset) => clause.first + offset);
  });
}

/** "They signed two statements: one raises …": what a colon opens is left out, unless it is a list that completes the words. */
function dropStory(tagged: TaggedSentence, clauses: readonly Clause[], language: Language): readonly Clause[] {
  const story = clauses.findIndex(({first}, index) => index > 0 && tagged.tokens[first - 1]?.text === ":");
  const next = clauses[story];
  if (!next || !/[VEW]/.test(tagged.classes.slice(next.first, next.first + STORY_OPENING))) return clauses;
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
  const isBare =
    isDated && !isSubject && words.length < 3 && !words.some(({text, token}) => token > 0 && isCapitalized(text));
  return isBare ? rest : clauses;
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
  const telling = clauses.findIndex((clause) => hasPredicate(tagged, clause, language, "verb"));
  const verb = clauses[telling];
  if (!verb || telling === 0) return clauses;
  const between = clauses.slice(1, telling);
  const namesSomebody = ({first, last}: Clause) =>
    tagged.known.some((name) => first <= name.first && name.last <= last) ||
    mentionsIn(tagged.index).some((each) => first <= each.first && each.last <= last);
  const opening = tagged.classes.slice(verb.first, verb.last + 1);
  if (/^[^VE]{0,6}C/.test(opening) || between.some(namesSomebody)) return clauses;
  // Where the clause of the verb has a subject of its own, all before it is apposition.
  const hasSubject = /^[TP]?[XKONL]/.test(opening) && !namesSomebody(clauses[0] as Clause);
  return hasSubject ? clauses.slice(telling) : [clauses[0] as Clause, ...clauses.slice(telling)];
}
