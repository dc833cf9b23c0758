import type {Language} from "../language/language.ts";
import {isOneOf} from "../language/wordSets.ts";
import {type Piece, widthOf, writePieces} from "./headline.ts";
import {isClauseMark, isComma} from "./marks.ts";
import {findType, listVerbs} from "./tellType.ts";

/** A headline has at least as many words. */
const FEWEST_WORDS = 3;

/** A comma and at most so many words behind it, less one, are no part that stands by itself. */
const LONGEST_STUB = 5;

/**
 * Ends a headline before the last phrase that lets it fit into `room` characters and leaves it a verb or a noun of an event;
 * where there is none, behind the object that a place parts from its verb, or else after the last whole word, with "…".
 */
export function cutHeadline(pieces: readonly Piece[], room: number, language: Language): string {
  const whole =
    cutBracket(pieces, room, language) ??
    cutPhrase(pieces, room, language) ??
    cutPhrase(pieces, room, language, hasObjectBehindPlace);
  if (whole) return whole;
  let end = pieces.length;
  while (end > 1 && widthOf(writePieces(pieces.slice(0, end), language)) >= room) end--;
  while (end > 1 && isOneOf(pieces[end - 1]?.text, language.events.unfinished)) end--;
  return `${writePieces(pieces.slice(0, end), language)}…`;
}

/** Ends a headline before the last phrase that it can do without; null where what fits would not stand alone. */
export function cutPhrase(
  pieces: readonly Piece[],
  room: number,
  language: Language,
  isComplete: Completeness = hasObject,
): string | null {
  for (let end = pieces.length - 1; end >= FEWEST_WORDS; end--) {
    const start = pieces.slice(0, end);
    if (widthOf(writePieces(start, language)) > room || !isBreak(pieces[end], language)) continue;
    if (!isWhole(start, language, isComplete)) continue;
    const words = writePieces(dropStub(start, language), language);
    return words.length >= SHORTEST_START ? words : null;
  }
  return null;
}

/** "Haben in Moskau den Vertrag | über … | unterzeichnet": what goes stands before the verb at the end. */
export function cutBracket(pieces: readonly Piece[], room: number, language: Language): string | null {
  const last = pieces.at(-1);
  if (language.events.order !== "second" || !last || !isVerb(last.text, language)) return null;
  let tail = pieces.length - 1;
  while (tail > 0 && isVerb(pieces[tail - 1]?.text ?? "", language)) tail--;
  const opening = pieces.findIndex(({text}) => isVerb(text, language));
  for (let end = tail - 1; end > opening + 1; end--) {
    const kept = [...pieces.slice(0, end), ...pieces.slice(tail)];
    const words = writePieces(kept, language);
    const before = pieces[end - 1]?.text;
    if (isBreak(pieces[end], language) && !isOneOf(before, language.events.unfinished) && widthOf(words) <= room)
      return words;
  }
  return null;
}

function isVerb(word: string, language: Language): boolean {
  return isOneOf(word, language.names.auxiliaries) || isOneOf(word, listVerbs(language));
}

/** "Le groupe est né | lorsque cinq États …": so few characters say too little for what follows to go. */
const SHORTEST_START = 20;

/** Ends a headline before a subordinate clause ("avant de partir …"), if what stays fits and says most; null otherwise. */
export function cutTail(pieces: readonly Piece[], room: number, language: Language): string | null {
  for (let end = pieces.length - 1; end >= Math.max(FEWEST_WORDS, pieces.length / 3); end--) {
    const start = pieces.slice(0, end);
    const isTail = isOneOf(pieces[end]?.text, language.events.tails);
    if (!isTail || widthOf(writePieces(start, language)) > room || !isWhole(start, language)) continue;
    const words = writePieces(dropStub(start, language), language);
    return words.length >= SHORTEST_START ? words : null;
  }
  return null;
}

/** "Met in Moscow, a day | after …": the few words between a comma and the cut belong to what was cut off. */
function dropStub(pieces: readonly Piece[], language: Language): readonly Piece[] {
  const comma = pieces.findLastIndex(({text}) => isComma(text));
  const start = pieces.slice(0, comma);
  return comma >= FEWEST_WORDS && pieces.length - comma <= LONGEST_STUB && isWhole(start, language) ? start : pieces;
}

function isBreak(piece: Piece | undefined, {events}: Language): boolean {
  return piece !== undefined && (isOneOf(piece.text, events.breaks) || isClauseMark(piece.text));
}

/** Whether words give their last verb the object that it wants. */
type Completeness = (words: readonly string[], language: Language) => boolean;

/** Not "ont signé au Kremlin": a verb that has not got its object yet, with a place behind it at most. */
function hasObject(words: readonly string[], language: Language): boolean {
  const verb = words.findLastIndex((word) => isOneOf(word, listVerbs(language)));
  if (verb < 0 || !isOneOf(words[verb], language.events.transitives)) return true;
  const next = words[verb + 1];
  return next !== undefined && !isOneOf(next, language.names.placePrepositions);
}

/** "Ont signé au Kremlin un traité": an article that no preposition governs opens the object behind the place. */
function hasObjectBehindPlace(words: readonly string[], language: Language): boolean {
  const {names, events} = language;
  const isPreposition = (word: string | undefined) =>
    isOneOf(word, names.placePrepositions) || isOneOf(word, names.genitivePrepositions) || isOneOf(word, events.topics);
  const verb = words.findLastIndex((word) => isOneOf(word, listVerbs(language)));
  if (!isOneOf(words[verb + 1], names.placePrepositions)) return false;
  return words.some(
    (word, index) =>
      index > verb + 1 && isOneOf(word, names.articles) && !isPreposition(word) && !isPreposition(words[index - 1]),
  );
}

/** Where what somebody says begins: "said that …"; -1 where nothing is said. */
function findContent(words: readonly string[], {names}: Language): number {
  return words.findIndex(
    (word, index) => isOneOf(word, names.complementizers) && isOneOf(words[index - 1], names.sayings),
  );
}

/** Whether words can stand alone: they tell what happened, leave no bracket or quotation open, and want no other word. */
function isWhole(pieces: readonly Piece[], language: Language, isComplete: Completeness = hasObject): boolean {
  const {events, names} = language;
  const words = pieces.map(({text}) => text);
  const last = words.at(-1);
  if (isOneOf(last, events.unfinished) || isOneOf(last, names.auxiliaries) || !/[\p{L}\p{N}»”"]$/u.test(last ?? ""))
    return false;
  const count = (mark: string) => words.filter((word) => word === mark).length;
  if (count("«") !== count("»") || count("“") !== count("”") || count("(") !== count(")")) return false;
  if (!isComplete(words, language)) return false;
  const tells = (said: readonly string[]) =>
    findType(said, events.verbs) !== null ||
    findType(said, events.nouns) !== null ||
    said.some((word) => isOneOf(word, names.personVerbs));
  const content = findContent(words, language);
  return (
    tells(words) &&
    (content < 0 ||
      words.slice(content).some((word) => isOneOf(word, names.auxiliaries) || isOneOf(word, listVerbs(language))))
  );
}
