import type {Language} from "../language/language.ts";
import {foldWord, isCapitalized, type Token} from "../language/tokens.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {Position} from "../model.ts";
import type {Actor, NameFound} from "../participants/actor.ts";
import {listAliases} from "../participants/references.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import {findPhrase} from "./classifyStatement.ts";
import type {Findings} from "./findings.ts";
import type {Clause} from "./splitClauses.ts";

/** A headline is no longer than this, in characters, and no shorter than MIN words. */
export const LONGEST_NAME = 90;
const FEWEST_WORDS = 3;

/** A word of a headline in the making. */
interface Piece {
  text: string;
  glued: boolean; // no space before it
  token: number;
}

/**
 * Writes the headline of what some clauses of a sentence tell, as a sub-editor would: the subject restored, the date and
 * the openings that only lead over left out, persons by their full names (by surname where room is short), cut before a
 * phrase it can do without, and never inside one.
 */
export function nameEvent(findings: Findings, sentence: number, clauses: readonly Clause[]): string {
  const tagged = findings.names.tagged[sentence];
  if (!tagged) return "";
  const drawn = dropOpenings(
    restoreNames(drawPieces(findings, tagged, clauses), findings, sentence),
    findings.language,
  );
  const full = write(drawn);
  if (full.length <= LONGEST_NAME) return finish(full);
  const short = shortenNames(drawn, findings, sentence);
  const brief = write(short);
  return finish(brief.length <= LONGEST_NAME ? brief : cut(short, findings.language));
}

/** The words of the clauses, without dates and their prepositions, and without brackets. */
function drawPieces({times, language}: Findings, tagged: TaggedSentence, clauses: readonly Clause[]): Piece[] {
  const {tokens, sentence} = tagged;
  const isDate = (token: Token) =>
    times.some(
      ({position, type}) =>
        (type === "DATE" || type === "TIME") &&
        position.start < sentence.position.start + token.end &&
        sentence.position.start + token.start < position.end,
    );
  const kept = clauses.flatMap((clause, index) => {
    // Where a clause was taken out behind it, its comma goes too.
    const isFollowed = clauses[index + 1]?.first === clause.last + 1;
    const last = isFollowed ? clause.last : lastWord(tagged, clause);
    return Array.from({length: last - clause.first + 1}, (_, offset) => clause.first + offset);
  });
  const dated = new Set(kept.filter((index) => isDate(tokens[index] as Token)));
  for (const index of [...dated].filter((each) => !dated.has(each - 1))) {
    for (let before = index - 1; before >= index - 3 && isTimePreposition(tokens[before]?.text, language); before--) {
      dated.add(before);
    }
  }
  return kept
    .filter((index) => !dated.has(index))
    .map((token) => {
      const {text, start} = tokens[token] as Token;
      return {text, glued: start === tokens[token - 1]?.end, token};
    });
}

function isTimePreposition(word: string | undefined, {events}: Language): boolean {
  return word !== undefined && !isCapitalized(word) && isOneOf(word, events.timePrepositions);
}

/** Writes each person's first mention as the full name; a pronoun that opens the sentence becomes the name it stands for. */
function restoreNames(pieces: readonly Piece[], {names}: Findings, sentence: number): Piece[] {
  const mentions = names.mentions.filter((mention) => mention.sentence === sentence);
  const named = new Set<string>();
  return pieces.flatMap((piece) => {
    const mention = mentions.find(({first, last}) => first <= piece.token && piece.token <= last);
    const actor = mention && names.actors.find(({key}) => key === mention.to);
    if (!mention || actor?.type !== "Person") return [piece];
    if (mention.rule === "participants/pronoun") {
      const isSubject = !piece.text.includes("-");
      return [isSubject ? {...piece, text: actor.name} : piece];
    }
    if (!/surname|role$|capitals|registry/.test(mention.rule)) return [piece];
    if (piece.token > mention.first) return isFirstOf(pieces, mention) ? [] : [piece];
    const text = named.has(actor.key) ? surnameOf(actor) : actor.name;
    named.add(actor.key);
    return [{...piece, text}];
  });
}

function isFirstOf(pieces: readonly Piece[], {first}: NameFound): boolean {
  return pieces.some(({token}) => token === first);
}

/** The word of a full name by which the press calls a person back. */
export function surnameOf(actor: Actor): string {
  const aliases = listAliases(actor);
  return actor.name.split(/\s+/).find((word) => aliases.includes(foldWord(word))) ?? actor.name;
}

/** Leaves out sentence adverbs, and marks and conjunctions at the head. */
function dropOpenings(pieces: readonly Piece[], {events, names}: Language): Piece[] {
  const kept = pieces.filter(({text}) => !isOneOf(text, events.droppable));
  const isLead = ({text}: Piece) => !/[\p{L}\p{N}]/u.test(text) || isOneOf(text, names.conjunctions);
  const first = kept.findIndex((piece) => !isLead(piece));
  return first < 0 ? [] : kept.slice(first);
}

/** Persons by surname alone, and without the country that was said beside the name. */
function shortenNames(pieces: readonly Piece[], {names, language}: Findings, sentence: number): Piece[] {
  const mentions = names.mentions.filter((mention) => mention.sentence === sentence);
  const tagged = names.tagged[sentence];
  const dropped = new Set<number>();
  const shortened = pieces.map((piece) => {
    const mention = mentions.find(({first, last}) => first <= piece.token && piece.token <= last);
    const actor = mention && names.actors.find(({key}) => key === mention.to);
    if (!mention || actor?.type !== "Person" || piece.text !== actor.name) return piece;
    const after = /^PT?K[k]*/.exec(tagged?.classes.slice(mention.last + 1) ?? "")?.[0].length ?? 0;
    const isGenitive = isOneOf(tagged?.tokens[mention.last + 1]?.text, language.names.genitivePrepositions);
    if (isGenitive) for (let token = 1; token <= after; token++) dropped.add(mention.last + token);
    return {...piece, text: surnameOf(actor)};
  });
  return shortened.filter(({token}) => !dropped.has(token));
}

/** Ends the headline before the last phrase that lets it fit; where there is none, after the last whole word, with "…". */
function cut(pieces: readonly Piece[], {events, names}: Language): string {
  for (let end = pieces.length - 1; end >= FEWEST_WORDS; end--) {
    const next = pieces[end];
    const last = pieces[end - 1];
    if (!next || !last || write(pieces.slice(0, end)).length > LONGEST_NAME) continue;
    const isBreak = isOneOf(next.text, events.breaks) || /^[,;:(—–]$/u.test(next.text);
    const isWhole =
      !isOneOf(last.text, events.unfinished) &&
      !isOneOf(last.text, names.auxiliaries) &&
      /[\p{L}\p{N}»”"]$/u.test(last.text);
    const words = pieces.slice(0, end).map(({text}) => text);
    if (isBreak && isWhole && hasVerb(words, {events, names} as Language)) return write(pieces.slice(0, end));
  }
  let end = pieces.length;
  while (end > 1 && write(pieces.slice(0, end)).length > LONGEST_NAME - 1) end--;
  while (end > 1 && isOneOf(pieces[end - 1]?.text, events.unfinished)) end--;
  return `${write(pieces.slice(0, end))}…`;
}

function hasVerb(words: readonly string[], {events, names}: Language): boolean {
  const verbs = Object.values(events.verbs).flat();
  const nouns = Object.values(events.nouns).flat();
  return (
    findPhrase(words, verbs) !== null ||
    findPhrase(words, nouns) !== null ||
    words.some((word) => isOneOf(word, names.auxiliaries) || isOneOf(word, names.personVerbs))
  );
}

/** Writes pieces as prose: spaces as they were, none before a comma, no mark doubled. */
function write(pieces: readonly Piece[]): string {
  return pieces
    .map(({text, glued, token}, index) => {
      const isNeighbour = glued && pieces[index - 1]?.token === token - 1;
      return (isNeighbour || index === 0 ? "" : " ") + text;
    })
    .join("")
    .replace(/\s+([,.;)»”…])/gu, "$1")
    .replace(/([«(“])\s+/gu, "$1")
    .replace(/[,;](?:\s*[,;])+/gu, ",");
}

/** A capital at the head, no mark at the end. */
function finish(name: string): string {
  const trimmed = name
    .trim()
    .replace(/^[\s,;:.—–-]+/u, "")
    .replace(/[\s,;:.—–-]+$/u, "");
  return trimmed.slice(0, 1).toLocaleUpperCase() + trimmed.slice(1);
}

/** The words of a noun phrase that a clause hangs on: from the last article of the clause before it, or from its head. */
export function findHeadOf(tagged: TaggedSentence, before: Clause): Clause {
  const {classes} = tagged;
  let first = before.last;
  while (first > before.first && !/[TSVE,]/.test(classes[first] ?? "")) first--;
  if (/[VE,]/.test(classes[first] ?? "") && first < before.last) first++;
  return {first, last: lastWord(tagged, before), kind: "main"};
}

/** The last token of a clause that is no mark. */
export function lastWord({tokens}: TaggedSentence, {first, last}: Pick<Clause, "first" | "last">): number {
  let end = last;
  while (end > first && !/[\p{L}\p{N}]/u.test(tokens[end]?.text ?? "")) end--;
  return end;
}

/** The stretch of the article that tokens of a sentence cover. */
export function positionOf({tokens, sentence}: TaggedSentence, first: number, last: number): Position {
  const {start} = sentence.position;
  return {start: start + (tokens[first]?.start ?? 0), end: start + (tokens[last]?.end ?? 0)};
}
