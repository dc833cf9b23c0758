import type {Language} from "../language/language.ts";
import {isOneOf} from "../language/wordSets.ts";
import {type Piece, writePieces} from "./headline.ts";
import {findPhrase} from "./tellType.ts";

/** A headline has at least as many words. */
const FEWEST_WORDS = 3;

/**
 * Ends a headline before the last phrase that lets it fit into `room` characters and leaves it a verb or a noun of an event;
 * where there is none, after the last whole word, with "…".
 */
export function cutHeadline(pieces: readonly Piece[], room: number, language: Language): string {
  const {events} = language;
  for (let end = pieces.length - 1; end >= FEWEST_WORDS; end--) {
    const start = pieces.slice(0, end);
    if (writePieces(start).length <= room && isBreak(pieces[end], language) && isWhole(start, language)) {
      return writePieces(start);
    }
  }
  let end = pieces.length;
  while (end > 1 && writePieces(pieces.slice(0, end)).length >= room) end--;
  while (end > 1 && isOneOf(pieces[end - 1]?.text, events.unfinished)) end--;
  return `${writePieces(pieces.slice(0, end))}…`;
}

/** Ends a headline before a subordinate clause ("avant de partir …"), if what stays fits and says most; null otherwise. */
export function cutTail(pieces: readonly Piece[], room: number, language: Language): string | null {
  for (let end = pieces.length - 1; end >= Math.max(FEWEST_WORDS, pieces.length / 3); end--) {
    const start = pieces.slice(0, end);
    const isTail = isOneOf(pieces[end]?.text, language.events.tails);
    if (isTail && writePieces(start).length <= room && isWhole(start, language)) return writePieces(start);
  }
  return null;
}

function isBreak(piece: Piece | undefined, {events}: Language): boolean {
  return piece !== undefined && (isOneOf(piece.text, events.breaks) || /^[,;:(—–]$/u.test(piece.text));
}

/** Whether words can stand alone: they tell what happened, leave no bracket or quotation open, and want no other word. */
function isWhole(pieces: readonly Piece[], {events, names}: Language): boolean {
  const words = pieces.map(({text}) => text);
  const last = words.at(-1);
  if (isOneOf(last, events.unfinished) || isOneOf(last, names.auxiliaries) || !/[\p{L}\p{N}»”"]$/u.test(last ?? ""))
    return false;
  const count = (mark: string) => words.filter((word) => word === mark).length;
  if (count("«") !== count("»") || count("“") !== count("”") || count("(") !== count(")")) return false;
  const telling = [...Object.values(events.verbs), ...Object.values(events.nouns)].flat();
  return findPhrase(words, telling) !== null || words.some((word) => isOneOf(word, names.personVerbs));
}
