import type {Language} from "../language/language.ts";
import {isOneOf} from "../language/wordSets.ts";
import {type Piece, widthOf, writePieces} from "./headline.ts";
import {isClauseMark, isColon, isComma} from "./marks.ts";
import {findType, isVerb, listVerbs} from "./tellType.ts";

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
    cutPhrase(pieces, room, language, hasObjectBehindPlace) ??
    cutBefore(pieces, room, language, isNotBare, "all");
  if (whole) return whole;
  let end = pieces.length;
  while (end > 1 && widthOf(writePieces(pieces.slice(0, end), language)) >= room) end--;
  const isFull = isClauseMark(pieces[end]?.text) && !isInList(pieces, end);
  while (end > 1 && (isOneOf(pieces[end - 1]?.text, language.events.unfinished) || isClauseMark(pieces[end - 1]?.text)))
    end--;
  return `${writePieces(pieces.slice(0, end), language)}${isFull ? "" : "…"}`;
}

/** Ends a headline before the last phrase that it can do without; null where what fits would not stand alone. */
export function cutPhrase(
  pieces: readonly Piece[],
  room: number,
  language: Language,
  isComplete: Completeness = hasObject,
): string | null {
  const strict = cutBefore(pieces, room, language, isComplete, "none");
  if (strict && widthOf(strict) >= room * SAID_MOST) return strict;
  return cutBefore(pieces, room, language, isComplete, "indefinite") ?? strict;
}

/** A cut that keeps so much of the room needs no other. */
const SAID_MOST = 0.55;

function cutBefore(
  pieces: readonly Piece[],
  room: number,
  language: Language,
  isComplete: Completeness,
  genitives: "none" | "indefinite" | "all", // which a headline may do without
): string | null {
  const verb = pieces.findIndex(
    ({text}, index) => isVerb(text, language) && !isOneOf(pieces[index - 1]?.text, language.names.articles),
  );
  const particle = findParticle(pieces, language);
  // "Wollten sich noch | in das Goldene Buch eintragen": the verb at the end of its clause is not cut off.
  const closing = isOneOf(pieces[verb]?.text, language.names.auxiliaries) ? findClosing(pieces, language) : null;
  // "Lors de la réunion, | le syndicat proposera …": what sets the scene is nothing without what it opens.
  const comma = isOneOf(pieces[0]?.text, language.events.breaks) ? pieces.findIndex(({text}) => isComma(text)) : -1;
  const told = comma < 0 ? -1 : pieces.findIndex(({text}, index) => index > comma && isVerb(text, language));
  for (let end = pieces.length - 1; end > Math.max(FEWEST_WORDS - 1, verb, told); end--) {
    const start = pieces.slice(0, end);
    if (widthOf(writePieces(start, language)) > room || !isBreak(pieces, end, language)) continue;
    if (isOneOf(pieces[end]?.text, language.names.genitivePrepositions))
      if (genitives === "none" || ((genitives !== "all" || isName(pieces, end)) && isDefinite(start, language)))
        continue;
    if (asksForContent(pieces, end, language) || (closing && end < closing.end)) continue;
    if (!isWhole(start, language, isComplete, isClauseMark(pieces[end]?.text))) continue;
    const isParted = particle >= end && !pieces.slice(end, particle).some(({text}) => isVerb(text, language));
    const parted = isParted ? pieces.slice(particle, particle + 1) : [];
    const words = writePieces([...dropPredicate(dropStub(start, language), language), ...parted], language);
    return words.length >= SHORTEST_START ? words : null;
  }
  return null;
}

/** "Setzten sich 3:0 | im Endspiel | durch": what belongs to the verb ends its clause; -1 where no such word does. */
function findParticle(pieces: readonly Piece[], language: Language): number {
  const {events, names} = language;
  // "Bricht nach Island auf und legt dort … ein": what a conjunction joins has a verb of its own.
  const joins = (index: number) =>
    isOneOf(pieces[index]?.text, names.conjunctions) && isOneOf(pieces[index - 1]?.text, events.separables);
  const end = pieces.findIndex(
    ({text}, index) => index > 1 && ((isComma(text) && !isInList(pieces, index)) || joins(index)),
  );
  const last = end < 0 ? pieces.length - 1 : end - 1;
  return isOneOf(pieces[last]?.text, events.separables) ? last : -1;
}

/**
 * "Haben in Moskau den Vertrag | über … | unterzeichnet": what goes stands before the verb that ends the clause, and so does all
 * behind that verb.
 */
export function cutBracket(pieces: readonly Piece[], room: number, language: Language): string | null {
  const closing = findClosing(pieces, language);
  if (!closing) return null;
  const {opening, tail, end: after} = closing;
  const verbs = pieces.slice(tail, after);
  for (let end = tail; end > opening + 1; end--) {
    if (end < tail && !isBreak(pieces, end, language)) continue;
    const words = writePieces([...pieces.slice(0, end), ...verbs], language);
    if (!isOneOf(pieces[end - 1]?.text, language.events.unfinished) && widthOf(words) <= room) return words;
  }
  return null;
}

/** An infinitive or a participle without a prefix apart: "eintragen", "begrüßt". */
const CLOSING_VERB = /^\p{Ll}{2,}(?:en|ern|eln|[^aeiou]t)$/u;

/** "Wollten sich … eintragen | und …", "soll … begrüßt werden": the verbs that end a clause which an auxiliary opened. */
function findClosing(
  pieces: readonly Piece[],
  language: Language,
): {opening: number; tail: number; end: number} | null {
  const {events, names} = language;
  if (events.order !== "second") return null;
  const opening = pieces.findIndex(({text}) => isVerb(text, language));
  const last = pieces.length - 1;
  const isClose = (at: number) => isVerb(pieces[at]?.text ?? "", language) || CLOSING_VERB.test(pieces[at]?.text ?? "");
  const isAuxiliary = isOneOf(pieces[opening]?.text, names.auxiliaries);
  const ends = (at: number) =>
    at === last || isClauseMark(pieces[at + 1]?.text) || isOneOf(pieces[at + 1]?.text, names.conjunctions);
  // "… den Wunsch, um auf Einladung zu gedenken": behind such an opening, verbs end their own clause.
  const isOther = (at: number) =>
    isComma(pieces[at]?.text) &&
    [events.tails, events.subordinators].some((list) => isOneOf(pieces[at + 1]?.text, list));
  const other = pieces.findIndex((_, at) => at > opening && isOther(at));
  const close = pieces.findIndex((_, at) => at > opening + 1 && (other < 0 || at < other) && isClose(at) && ends(at));
  const end = isAuxiliary && close >= 0 ? close : isVerb(pieces[last]?.text ?? "", language) ? last : -1;
  if (opening < 0 || end <= opening) return null;
  let tail = end;
  while (tail > opening + 1 && isClose(tail - 1) && !isOneOf(pieces[tail - 1]?.text, events.unfinished)) tail--;
  return {opening, tail, end: end + 1};
}

/** "Agencia Cubana | de Noticias". */
function isName(pieces: readonly Piece[], end: number): boolean {
  return [end - 2, end - 1, end + 1].every((at) => /^\p{Lu}/u.test(pieces[at]?.text ?? ""));
}

/** "The governments | of Brazil": without it, nobody knows which. */
function isDefinite(pieces: readonly Piece[], {names}: Language): boolean {
  // "La Agencia Cubana | de Noticias": a name of several words.
  let head = pieces.length - 1;
  while (head > 1 && [head, head - 1].every((at) => /^\p{Lu}/u.test(pieces[at]?.text ?? ""))) head--;
  const article = pieces[head - 1]?.text;
  return isOneOf(article, names.articles) && !isOneOf(article, names.indefinites);
}

/** "The agency reported | that": what is said is not cut from the saying. */
function asksForContent(pieces: readonly Piece[], end: number, {names}: Language): boolean {
  if (!isOneOf(pieces[end]?.text, names.complementizers)) return false;
  return pieces.slice(0, end).some(({text}) => isOneOf(text, names.sayings));
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

/** A second predicate of so many words and less says nothing: "auf und legt dabei". */
const LONGEST_PREDICATE = 3;

/** "Bricht nach Island auf und legt dabei | einen Halt ein": what is left of a second predicate goes with the rest of it. */
function dropPredicate(pieces: readonly Piece[], language: Language): readonly Piece[] {
  const {names, events} = language;
  const link = pieces.findLastIndex(({text}) => isOneOf(text, names.conjunctions));
  const next = pieces[link + 1]?.text ?? "";
  const isPredicate =
    pieces.length - link <= LONGEST_PREDICATE && /^\p{Ll}/u.test(next) && !isOneOf(next, names.articles);
  const isBehindVerb = isOneOf(pieces[link - 1]?.text, events.separables);
  const start = pieces.slice(0, link);
  return link >= FEWEST_WORDS && isPredicate && isBehindVerb ? start : pieces;
}

function isBreak(pieces: readonly Piece[], end: number, {events, names}: Language): boolean {
  const word = pieces[end]?.text;
  // "3:0".
  if (isColon(word) && [end - 1, end + 1].every((beside) => /^\d+$/.test(pieces[beside]?.text ?? ""))) return false;
  // "The third Belt and Road Forum": a conjunction between two capitals parts no name.
  const [before = "", next = ""] = [pieces[end - 1]?.text, pieces[end + 1]?.text];
  if (isOneOf(word, names.conjunctions) && /^\p{Lu}/u.test(before) && /^\p{Lu}/u.test(next)) return false;
  // "Gehe von einem Treffen aus, …": before a mark, the word belongs to the verb.
  const isParticle = end + 1 >= pieces.length || isClauseMark(pieces[end + 1]?.text);
  return ((isOneOf(word, events.breaks) && !isParticle) || isClauseMark(word)) && !isInList(pieces, end);
}

/** "Brazil, Russia, India and China": names in a row are not parted. */
function isInList(pieces: readonly Piece[], end: number): boolean {
  const isName = (piece: Piece | undefined) => /^\p{Lu}/u.test(piece?.text ?? "");
  if (!isComma(pieces[end]?.text)) return false;
  return isName(pieces[end - 1]) && isName(pieces[end + 1]);
}

/** Whether words give their last verb the object that it wants. */
type Completeness = (words: readonly string[], language: Language) => boolean;

/**
 * Not "ont signé au Kremlin": a verb that has not got its object yet, with a place behind it at most; nor "would stand | by",
 * where a verb does not end its clause.
 */
function hasObject(words: readonly string[], language: Language): boolean {
  return isNotBare(words, language) && !endsInVerb(words, language);
}

function isNotBare(words: readonly string[], language: Language): boolean {
  const verb = words.findLastIndex((word) => isOneOf(word, listVerbs(language)));
  if (verb < 0 || !isOneOf(words[verb], language.events.transitives)) return true;
  const next = words[verb + 1];
  return next !== undefined && !isOneOf(next, language.names.placePrepositions);
}

/** A verb at the end waits for what follows, unless the language puts it there. */
function endsInVerb(words: readonly string[], language: Language): boolean {
  const [before, last] = [words.at(-2), words.at(-1)];
  if (language.events.order === "second" || last === undefined) return false;
  const isNoun = isOneOf(before, language.names.articles) || isOneOf(before, language.names.possessives);
  // "Pour assister", "to host": an infinitive.
  const isLinked = isOneOf(before, language.events.requestLinks) || isOneOf(before, language.events.topics);
  const isInfinitive = isLinked && language.events.infinitives.some((ending) => last.endsWith(ending));
  return !isNoun && (isInfinitive || isVerb(last, language) || isOneOf(before, language.names.auxiliaries));
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
  return words.findIndex((word, index) => {
    if (!isOneOf(word, names.complementizers)) return false;
    // "Суд установил, что": behind a comma it follows a verb of whatever kind.
    return isOneOf(words[index - 1], names.sayings) || (names.capitals === "cases" && isComma(words[index - 1]));
  });
}

/** "… , um die Lage | an der Grenze zu beruhigen": where the verb ends its clause, none that lacks it is whole. */
function opensSubordinate(words: readonly string[], {events, names}: Language): boolean {
  if (events.order !== "second") return false;
  const opening = words.findLastIndex((word, index) => isComma(words[index - 1]) && isOneOf(word, events.tails));
  const rest = opening < 0 ? [] : words.slice(opening);
  const tells = (word: string) => isOneOf(word, names.auxiliaries) || isOneOf(word, events.requestLinks);
  return (
    opening > 0 && !rest.some((word) => tells(word) || Object.values(events.verbs).some((list) => isOneOf(word, list)))
  );
}

/** "S'est produit lorsqu'un rocher |": what opens with "when" wants its verb. */
function endsInThen(words: readonly string[], language: Language): boolean {
  const opening = words.findLastIndex((word, index) => index > 0 && isOneOf(word, language.events.thens));
  const rest = words.slice(opening + 1);
  return opening > 0 && !rest.some((word) => isVerb(word, language) || isOneOf(word, language.names.auxiliaries));
}

/** Whether words can stand alone: they tell what happened, leave no bracket or quotation open, and want no other word. */
function isWhole(
  pieces: readonly Piece[],
  language: Language,
  isComplete: Completeness = hasObject,
  closes = false,
): boolean {
  const {events, names} = language;
  const words = pieces.map(({text}) => text);
  const last = words.at(-1);
  // "Gehe von einem Treffen aus,": at the end of its clause, a small word belongs to the verb.
  const isParticle = closes && events.order === "second";
  if (
    (isOneOf(last, events.unfinished) && !isParticle) ||
    isOneOf(last, names.auxiliaries) ||
    !/[\p{L}\p{N}»”"]$/u.test(last ?? "")
  )
    return false;
  const count = (mark: string) => words.filter((word) => word === mark).length;
  if (count("«") !== count("»") || count("“") !== count("”") || count("(") !== count(")")) return false;
  if (!isComplete(words, language) || opensSubordinate(words, language) || endsInThen(words, language)) return false;
  const tells = (said: readonly string[]) =>
    findType(said, events.verbs) !== null ||
    findType(said, events.nouns) !== null ||
    said.some((word) => isOneOf(word, names.personVerbs) || isVerb(word, language));
  const content = findContent(words, language);
  return (
    tells(words) &&
    (content < 0 ||
      words
        .slice(content)
        .some((word, index, said) => isVerb(word, language) && !isOneOf(said[index - 1], names.articles)))
  );
}
