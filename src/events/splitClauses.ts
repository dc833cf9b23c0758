import type {Language} from "../language/language.ts";
import {foldWord, type Token} from "../language/tokens.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {TimeExpression} from "../model.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import {showsFuture} from "../time/showsTense.ts";
import {type Clause, clauseWords, lastWord} from "./clause.ts";
import {isListed, isOfAcronym, isOfFigures, isOfRoute} from "./innerMarks.ts";
import {markInserted} from "./markInserted.ts";
import {isClauseMark, isColon, isDash, isOpeningBracket, isSemicolon, isWithinBracket} from "./marks.ts";
import {isAttribution, isContent, isReported, tellsReporter} from "./sayings.ts";
import {isMainAgain, isOnceMore, isSecondVerb} from "./secondDay.ts";
import {apart, findPhrase, hasPredicate, isVerb} from "./tellType.ts";
import {opensBracket} from "./turnRelative.ts";

/** A relative clause that is broken off before its verb has at most so many tokens so far. */
const LONGEST_BREAK = 16;

/** A condition opens with at most so many words. */
const LONGEST_OPENING = 6;

/** Nothing but a name before a comma: "… par une société privée : SpaceX, …". */
const NAME_ALONE = /^(?:[XN][Xn]*|Oo*|U),/;

/**
 * Splits a sentence into clauses, in order, and tells what hangs on what: "L'initiative, annoncée par Wang le 4 septembre,
 * vise à …" is a main clause, a participle and a main clause.
 */
export function splitClauses(tagged: TaggedSentence, times: readonly TimeExpression[], language: Language): Clause[] {
  const starts = findStarts(tagged, times, language);
  const clauses: Clause[] = [];
  starts.forEach((first, index) => {
    const last = (starts[index + 1] ?? tagged.tokens.length) - 1;
    if (last < first) return;
    const part = countParts(tagged, first, language);
    const previous = clauses.at(-1);
    // "…, dont le président, Alexandre Loukachenko, avait demandé …": a relative clause goes on until it has its verb.
    const goesOn =
      previous?.kind === "relative" &&
      previous.part === part &&
      previous.last - previous.first < LONGEST_BREAK &&
      !/[WEV]/.test(tagged.classes.slice(previous.first + 1, previous.last + 1));
    // "…, a déclaré le ministre, Laurent Fabius, devant …": the name belongs to the one who says it.
    const isSpeaker =
      previous?.kind === "attribution" &&
      (/^(?:T?[BDA]*H[hAD]*)?[XN][Xn]*[,.]$/.test(tagged.classes.slice(first, last + 1)) ||
        isSaidWhere(tagged, previous, {first, last}, language));
    // "Développée par une société privée : SpaceX, …": a name alone behind a colon belongs to the noun before.
    const isNamed =
      previous?.kind === "participle" &&
      isColon(tagged.tokens[first - 1]?.text ?? "") &&
      NAME_ALONE.test(tagged.classes.slice(first, last + 1));
    if (previous && (goesOn || isSpeaker || isNamed || isListTail(tagged, previous, {first, last}, language)))
      previous.last = last;
    else clauses.push({first, last, part, kind: tellKind(tagged, {first, last}, part, clauses, language)});
  });
  dropHanReporter(tagged, times, clauses, language);
  if (language.names.complementizers.length === 0) openSpeech(tagged, clauses, language);
  finishContent(tagged, clauses, language);
  tellFinite(tagged, clauses, language);
  markInserted(tagged, clauses, language);
  // Whoever says what the next clause holds is not what happened.
  for (let index = clauses.length - 2; index >= 0; index--) {
    const [clause, next] = [clauses[index] as Clause, clauses[index + 1] as Clause];
    // "A décidé, par douze voix, que …": the saying may be set apart from what is said.
    const isApart =
      next.kind === "attribution" &&
      !isOneOf(tagged.tokens[next.first]?.text, language.events.sources) &&
      (!hasPredicate(tagged, next, language, "verb") || tagged.classes[next.first] === "P");
    const isSince = next.kind === "content" && opensSince(tagged, next.first - 1, language);
    if (isSince) clauses[index] = {...clause, last: next.first - SINCE_WORDS - 1};
    else if (clause.kind === "main" && clause.part === next.part && (next.kind === "content" || isApart))
      clauses[index] = {...clause, kind: "attribution"};
  }
  return joinDays(tagged, times, clauses);
}

/** "قال الوزير، الأحد، إن …": a day between commas belongs to the saying before it. */
function joinDays(tagged: TaggedSentence, times: readonly TimeExpression[], clauses: readonly Clause[]): Clause[] {
  const joined: Clause[] = [];
  for (const clause of clauses) {
    const before = joined.at(-1);
    const isSaid = clause.kind === "attribution" && before?.kind === "attribution" && before.part === clause.part;
    if (!before || !isSaid || !isDay(tagged, times, clause)) {
      joined.push(clause);
      continue;
    }
    joined.pop();
    // "قال الوزير، في تصريحات من القاهرة، الأحد، إن …": where it was said belongs to the saying, too.
    const saying = /^P/.test(tagged.classes.slice(before.first)) ? joined.at(-1) : undefined;
    if (saying?.kind === "attribution") joined.pop();
    joined.push({...(saying?.kind === "attribution" ? saying : before), last: clause.last});
  }
  return joined;
}

/** "Pompeo and his counterpart, Mevlut Cavusoglu, agreed …": where no other verb tells, what looks like a participle is the verb. */
function tellFinite(tagged: TaggedSentence, clauses: Clause[], language: Language): void {
  const {order, objectRelatives} = language.events;
  const at = clauses.findIndex(({kind}) => kind === "participle");
  const [opening, name, told] = [clauses[at - 2], clauses[at - 1], clauses[at]];
  if (order !== "fixed" || objectRelatives.length === 0 || at !== 2 || !opening || !name || !told) return;
  const isNamed =
    NAME_ALONE.test(tagged.classes.slice(name.first)) && /[XN]/.test(tagged.classes.slice(0, opening.last));
  const tells = clauses.some((each) => each !== told && hasPredicate(tagged, each, language, "verb"));
  if (isNamed && !tells && opening.kind === "main" && name.kind === "main") clauses[at] = {...told, kind: "main"};
}

function isDay({tokens, sentence}: TaggedSentence, times: readonly TimeExpression[], {first, last}: Clause): boolean {
  return tokens.slice(first, last + 1).every(({kind, start}) => {
    const at = sentence.position.start + start;
    return kind === "mark" || times.some(({position}) => position.start <= at && at < position.end);
  });
}

/** A Chinese source has at most so many signs: "据中国外交部官网消息，". */
const LONGEST_SOURCE = 20;

/**
 * "据新华社报道，", "中新网报道，": what leads over from a source stands before it, or the verb behind it. Where its own day stands
 * before the verb, it is what is told.
 */
function dropHanReporter(
  tagged: TaggedSentence,
  times: readonly TimeExpression[],
  clauses: Clause[],
  {names, events}: Language,
): void {
  const [opening] = clauses;
  if (names.capitals !== "none" || names.articles.length > 0 || !opening || clauses.length < 2) return;
  const text = clauseWords(tagged, opening)
    .join("")
    .replace(/[，,：:]$/u, "");
  const end = tagged.sentence.position.start + (tagged.tokens[opening.last]?.end ?? 0);
  const isDated = times.some(({position}) => position.start < end);
  const tells = events.reportings.some((word) =>
    word.length === 1 ? text.startsWith(word) : !isDated && text.endsWith(word),
  );
  if (tells && text.length <= LONGEST_SOURCE) clauses[0] = {...opening, kind: "attribution"};
}

/** "…, dijo el presidente, en una entrevista en la televisión.": where and when it was said, at the end of the sentence. */
function isSaidWhere(
  tagged: TaggedSentence,
  {part}: Clause,
  range: Pick<Clause, "first" | "last">,
  language: Language,
): boolean {
  const {classes, tokens} = tagged;
  const isPlaced = classes[range.first] === "P" && !hasPredicate(tagged, range, language, "verb");
  return isPlaced && range.last === tokens.length - 1 && countParts(tagged, range.first, language) === part;
}

/** "…, на борту которого были космонавт Иванов, | врач Петров и инженер Сидоров, стартовала": a list goes on without a verb. */
function isListTail(
  tagged: TaggedSentence,
  previous: Clause,
  range: Pick<Clause, "first" | "last">,
  language: Language,
): boolean {
  if (previous.kind !== "relative" || !/[XN],$/.test(tagged.classes.slice(0, range.first))) return false;
  const isList = /C.*[XN],$/.test(tagged.classes.slice(range.first, range.last + 1));
  return isList && !hasPredicate(tagged, range, language, "verb");
}

/** "Anunció que la visita, prevista para mayo, quedaba aplazada": what is said goes on until it has its verb. */
function finishContent(tagged: TaggedSentence, clauses: Clause[], language: Language): void {
  let isOpen = false;
  for (const [index, clause] of clauses.entries()) {
    const before = clauses[index - 1];
    if (before && before.part !== clause.part) isOpen = false;
    if (isOpen && clause.kind === "main") clauses[index] = {...clause, kind: "content"};
    if (clause.kind === "content" || isOpen)
      isOpen = !hasPredicate(tagged, clause, language, "verb") || clause.kind === "participle";
  }
}

/** "张志军宣布，双方将会面": where no word leads from the saying to what is said, the comma does; it goes on to the end. */
function openSpeech(tagged: TaggedSentence, clauses: Clause[], {names}: Language): void {
  const speech = clauses.findIndex((clause) => {
    const words = clauseWords(tagged, {first: clause.first, last: lastWord(tagged, clause)}).join("");
    return names.sayings.some((saying) => words.endsWith(saying));
  });
  if (speech < 0) return;
  for (let index = speech + 1; index < clauses.length; index++) {
    clauses[index] = {...(clauses[index] as Clause), kind: "content"};
  }
}

function findStarts(tagged: TaggedSentence, times: readonly TimeExpression[], language: Language): number[] {
  const {tokens, classes, sentence} = tagged;
  // "That day" and "le jour où" are dates: their words open no clause.
  const isDated = ({start}: Token) =>
    times.some(
      ({position}) =>
        position.start <= sentence.position.start + start && sentence.position.start + start < position.end,
    );
  const starts = [0];
  for (let index = 1; index < tokens.length; index++) {
    const text = tokens[index]?.text ?? "";
    const isMark = /[,:-]/.test(classes[index] ?? "") && isClauseMark(text);
    if (isDated(tokens[index] as Token)) continue;
    if (
      isMark &&
      (isListed(tagged, index, language) ||
        isOfAcronym(tokens, index) ||
        isOfFigures(tokens, index) ||
        isOfRoute(tokens, index))
    )
      continue;
    if (isMark && isGap(tagged, starts.at(-1) ?? 0, index, isDated, language)) continue;
    if (isMark && index + 1 < tokens.length) starts.push(index + 1);
    else if (opensSince(tagged, index, language)) starts.push(index + 1);
    else if (
      isOnceMore(tagged, index, times, language) ||
      isSecondVerb(tagged, index, starts.at(-1) ?? 0, times, language)
    )
      starts.push(index);
    else if (isContent(tagged, index, language)) starts.push(index);
    else if (isMainAgain(tagged, index, starts.at(-1) ?? 0, times, language)) starts.push(index);
    else if (isPlanned(tagged, index, language)) continue;
    else if (isRelative(text, language) && /[WYDKOLNXAHUkolnh]/.test(classes[index - 1] ?? "")) {
      const clause = starts.at(-1) ?? 0;
      const opened = tokens.slice(clause, index + 1).map((token) => token.text);
      if (clause === 0 || !opensRelative(opened, language)) starts.push(index);
    }
  }
  return [...new Set(starts)];
}

/** "…, 20 февраля – Венесуэлу, …": behind a day, a dash stands for the verb that is left out. */
function isGap(
  tagged: TaggedSentence,
  first: number,
  dash: number,
  isDated: (token: Token) => boolean,
  language: Language,
): boolean {
  const {tokens} = tagged;
  if (first === 0 || !isDash(tokens[dash]?.text)) return false;
  const before = tokens.slice(first, dash);
  const small = [language.names.conjunctions, language.events.contrasts, language.events.timePrepositions];
  const isDay = (token: Token) => isDated(token) || small.some((list) => isOneOf(token.text, list));
  if (!before.some(isDated) || !before.every(isDay)) return false;
  const next = tokens.findIndex(({text}, index) => index > dash && isClauseMark(text));
  const rest = {first: dash + 1, last: (next < 0 ? tokens.length : next) - 1};
  return rest.last >= rest.first && !hasPredicate(tagged, rest, language, "verb");
}

/** "Depuis que", "desde que". */
const SINCE_WORDS = 2;

/** "Depuis que | Xi a été investi le mois dernier": what has been since then has a clause of its own. */
export function opensSince({tokens}: TaggedSentence, index: number, {names, events}: Language): boolean {
  return (
    isOneOf(tokens[index]?.text, names.complementizers) &&
    index + 1 < tokens.length &&
    isOneOf(tokens[index - 1]?.text, events.origins)
  );
}

/** How many semicolons stand before a token, and colons behind which a story of its own begins. */
function countParts(tagged: TaggedSentence, token: number, language: Language): number {
  const isBorder = (text: string, index: number) => {
    if (isSemicolon(text)) return true;
    if (isOfFigures(tagged.tokens, index)) return false;
    // "… viajará a Colombia (…) Se reunirá con …": what was left out parts sentences.
    if (text === "…" && isOpeningBracket(tagged.tokens[index - 1]?.text)) return true;
    if (isColon(text) && NAME_ALONE.test(tagged.classes.slice(index + 1))) return false;
    const [start, rest] = [
      {first: 0, last: index - 1},
      {first: index + 1, last: tagged.tokens.length - 1},
    ];
    // "… hatte er begründet – die Unstimmigkeiten waren aber ausgeräumt worden": one dash between two verbs parts two stories.
    if (isLoneDash(tagged, index) && [start, rest].every((each) => opensStory(tagged, each, language))) return true;
    if (isColon(text) && index > 2 && opensPronoun(tagged.tokens[index + 1]?.text, language)) return true;
    return isColon(text) && index > 2 && [start, rest].every((each) => hasPredicate(tagged, each, language, "verb"));
  };
  return tagged.tokens.slice(0, token).filter(({text}, index) => isBorder(text, index)).length;
}

function isLoneDash({tokens}: TaggedSentence, index: number): boolean {
  const isDash = (text: string | undefined) => /^[–—]$/u.test(text ?? "");
  return isDash(tokens[index]?.text) && tokens.filter(({text}) => isDash(text)).length === 1;
}

/** Whether words have a subject at their head and a verb: what a dash adds to a sentence often has none. */
function opensStory(tagged: TaggedSentence, range: Pick<Clause, "first" | "last">, language: Language): boolean {
  return (
    /^(?:[TS][BDAW]*|[BDA]*)[WXYHKNOLU]/.test(tagged.classes.slice(range.first)) &&
    hasPredicate(tagged, range, language, "verb")
  );
}

/** "…: ils se retrouvent samedi": a subject of its own opens a story of its own. */
function opensPronoun(word: string | undefined, {names}: Language): boolean {
  return isOneOf(word, names.pluralPronouns) || isOneOf(word, names.personPronouns);
}

function tellKind(
  tagged: TaggedSentence,
  range: {first: number; last: number},
  part: number,
  before: readonly Clause[],
  language: Language,
): Clause["kind"] {
  const {first} = range;
  const words = clauseWords(tagged, range);
  const opening = isOneOf(words[0], language.names.conjunctions) ? words.slice(1) : words;
  const previous = before.at(-1);
  const isFirst = previous === undefined || previous.part !== part;
  if (isOpeningBracket(tagged.tokens[first - 1]?.text) || isWithinBracket(tagged.tokens, first)) return "aside";
  const {conditions, generics} = language.events;
  const isGranted = language.events.grantsFuture && words.some((word) => showsFuture(word, language));
  if (!isGranted && conditions.some((phrase) => startsWith(opening, phrase))) return "condition";
  // "Quien llegue un martes …": whoever that may be, nobody in particular does it.
  if (isFirst && generics.some((phrase) => startsWith(opening, phrase))) return "condition";
  if (opensSince(tagged, first - 1, language)) return "content";
  if (isContent(tagged, first, language) || isReported(tagged, range, previous, language)) return "content";
  if (tellsReporter(tagged, range, language)) return "attribution";
  if (!isFirst && (opensRelative(opening, language) || opensBracket(tagged, range, language))) return "relative";
  // "The leaders of the Organisation (SCO) opened …": behind brackets the sentence goes on.
  if (previous?.kind !== "aside" && opensParticiple(opening[0] ?? "", isFirst, language)) return "participle";
  const told = before.some(
    (clause) => clause.kind === "main" && clause.part === part && hasPredicate(tagged, clause, language),
  );
  if (told && (isAttribution(words, language) || isOneOf(opening[0], language.events.sources))) return "attribution";
  return "main";
}

/** "Annoncée", "выполнявший": a participle of the list, or behind a comma one that its ending tells. */
function opensParticiple(word: string, isFirst: boolean, {events}: Language): boolean {
  if (isOneOf(word, events.participles)) return true;
  return !isFirst && events.participles.some((each) => each.startsWith("-") && word.endsWith(each.slice(1)));
}

/** "Se espera que llegue", "il est prévu que": what is planned stands behind the word, in one clause with it. */
function isPlanned({tokens}: TaggedSentence, index: number, {names, events}: Language): boolean {
  if (!isOneOf(tokens[index]?.text, names.complementizers)) return false;
  const before = tokens.slice(Math.max(0, index - 2), index).map(({text}) => text);
  return findPhrase(before, events.statuses.planned ?? []) !== null;
}

function isRelative(word: string, {events}: Language): boolean {
  return isOneOf(word, events.relatives);
}

/** "Который", "в котором", "на борту которого": the pronoun, behind a preposition and its noun at most. */
function opensRelative([first = "", second = "", third = ""]: readonly string[], language: Language): boolean {
  if (isRelative(first, language)) return true;
  if (language.names.capitals !== "cases" || !isOneOf(first, language.names.functionWords)) return false;
  return isRelative(second, language) || isRelative(third, language);
}

function startsWith(words: readonly string[], phrase: string): boolean {
  return `${foldWord(words.slice(0, LONGEST_OPENING).join(" "))} `.startsWith(`${foldWord(apart(phrase))} `);
}

/**
 * The words of the noun that a clause hangs on ("L'initiative, annoncée …"): back from the end of the clause before it over
 * nouns, adjectives, genitives and what they are about, to a verb or a mark.
 */
export function findHeadOf(tagged: TaggedSentence, before: Clause, language: Language, overPlaces = false): Clause {
  const {events, names} = language;
  const {classes, tokens} = tagged;
  let last = lastWord(tagged, before);
  // "Hat die beiden Konzerte verschoben, die …": the verb at the end is not what hangs on it.
  if (language.events.order === "second" && isVerb(tokens[last]?.text ?? "", language) && last > before.first) last--;
  // "Del Consejo de Ministros de la Organización (OCS), que …": the initials say nothing more.
  if (isOfAcronym(tokens, last + 1)) last -= 2;
  let first = last;
  while (first > before.first) {
    // "Prepared the summit, which …": an article behind what is no link opens the noun.
    if (first < last && /T/.test(classes[first] ?? "") && /[WE]/.test(classes[first - 1] ?? "")) break;
    const word = tokens[first - 1]?.text;
    const isPlace = overPlaces && isOneOf(word, names.placePrepositions);
    const isLink = isPlace || isOneOf(word, names.genitivePrepositions) || isOneOf(word, events.topics);
    const isNoun = classes[first - 1] === "E" && /[TS]/.test(classes[first - 2] ?? "");
    // "Del caso 2012-2016": a dash between two numbers.
    const isRange = /#/.test(classes[first] ?? "") && /^#[^#]$/.test(classes.slice(first - 2, first));
    // "A meeting on migration and asylum issues": two nouns that one preposition governs.
    const isJoined =
      isOneOf(word, names.conjunctions) &&
      classes[first - 2] === "W" &&
      [events.topics, names.genitivePrepositions].some((list) => isOneOf(tokens[first - 3]?.text, list));
    if (!isLink && !isNoun && !isRange && !isJoined && !/[WXYADKkOoLlNnUHhTSGBZ#]/.test(classes[first - 1] ?? ""))
      break;
    first--;
  }
  // An article opens the noun phrase: what stands before it is the verb that governs it.
  const article = classes.slice(first, last + 1).search(/(?<!P)[TS]/);
  if (article > 0 && /[WE]/.test(classes[first] ?? "")) first += article;
  // "Had come for the anniversary, which …": behind an auxiliary stands a participle.
  if (first < last && isOneOf(tokens[first - 1]?.text, names.auxiliaries)) first++;
  // A preposition at the head governs the noun: "dans la déclaration, signée mardi".
  // "على هامش مؤتمر": the margin of which a preposition speaks is no thing.
  if (events.occasions.includes(`${tokens[first - 1]?.text} ${tokens[first]?.text}`) && first < last) first++;
  while (first < last && (/[PV]/.test(classes[first] ?? "") || isOneOf(tokens[first]?.text, events.topics))) first++;
  return {...before, first, last, kind: "main"};
}
