import type {Language} from "../language/language.ts";
import {isCapitalized, tokenize} from "../language/tokens.ts";
import {isOneOf, lowerWord} from "../language/wordSets.ts";
import type {TimeExpression} from "../model.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import {boundsOf} from "../time/edtf.ts";
import {showsPast, showsTense} from "../time/showsTense.ts";
import {type Clause, clauseWords} from "./clause.ts";
import {isComma} from "./marks.ts";
import {opensSince} from "./splitClauses.ts";
import {findPhrase, findType, findVerbType, hasPredicate} from "./tellType.ts";

/** What a dated statement is. Only events and plans are published; the class and its reason are kept for all. */
export type StatementClass =
  | {class: "event"}
  | {class: "background" | "habit" | "condition" | "negation" | "no-verb"; reason: string};

/** Between "since" and its date stand at most so many words: "depuis le début de la guerre en Ukraine, le 24 février". */
const LONGEST_LEAD = 10;

/** Between what a plan is for and its last year stand at most so many tokens: "pour les années 2016 à 2020". */
const TOPIC_REACH = 5;

/** A clause of so many words beside its date tells something, whatever its verb. */
const FEWEST_WORDS = 4;

/** The same beside a month that lies ahead. */
const FEWEST_FOR_MONTH = 6;

/** A verb and one word more, where the verb shows its tense. */
const FEWEST_WITH_VERB = 2;

/** A word of signs in which one seems to deny has at most so many: "不动产". */
const LONGEST_SIGNS = 3;

/** A date that is mentioned in passing and lies further back than this is history. */
export const RECENT_DAYS = 370;

/** Classes one date of a sentence, in its clause, against the day of the issue (ISO). */
export function classifyStatement(
  tagged: TaggedSentence,
  clause: Clause,
  time: TimeExpression,
  {language, published, others = []}: {language: Language; published: string; others?: readonly TimeExpression[]},
): StatementClass {
  const words = clauseWords(tagged, clause);
  const {events} = language;
  if (time.type === "SET") return {class: "habit", reason: "it tells what happens again and again"};
  const habit = findHabit(tagged, words, time, others, language);
  if (habit) return {class: "habit", reason: habit};
  if (clause.kind === "condition") return {class: "condition", reason: "it may never happen"};
  const at = tokenAt(tagged, time.position.start);
  const lead = clauseWords(tagged, {first: Math.max(clause.first, at - LONGEST_LEAD), last: at - 1});
  const isAhead = daysBetween(published, boundsOf(time.date ?? "")?.earliest ?? published) > 0;
  const memory = findPhrase(words, events.backgrounds);
  // What will be celebrated is a plan, whatever it recalls.
  // "Клуб отметил в среду 75-летие": what was celebrated this week is news.
  const isCelebrated = clause.kind === "main" && isNewsDay(time, published) && findVerbType(words, language) !== null;
  if (memory && !isAhead && !isCelebrated) return {class: "background", reason: `“${memory}” makes it a memory`};
  // "Su primer viaje desde que asumió el cargo en marzo": without a subject of its own.
  const isSince = opensSince(tagged, clause.first - 1, language) && showsPast(words[0] ?? "", language);
  const origin = findPhrase(lead, events.origins) ?? (isSince ? (tagged.tokens[clause.first - 2]?.text ?? null) : null);
  // "Seit Dienstag zahlen zwölf Länder …": what opens with a day of this week tells what began on it.
  const isNews = lead.length < 3 && (time.date ?? "").length === 10 && isRecent(time.date ?? "", published);
  if (origin && !isNews) return {class: "background", reason: `behind “${origin}” it tells since when, not when`};
  const bounds = time.date ? boundsOf(time.date) : null;
  if (!bounds?.earliest || !bounds.latest) return {class: "background", reason: "its beginning or its end is open"};
  const isCoarse = (time.date ?? "").length < 7;
  const type = findVerbType(words, language);
  const isAttribute = isAttached(tagged, time, language);
  const isPassing = isAttribute || ["relative", "participle", "content", "aside"].includes(clause.kind);
  const isOld = daysBetween(bounds.latest, published) > RECENT_DAYS;
  if (isPassing && (isOld || isCoarse)) return {class: "background", reason: "it is mentioned in passing"};
  const isNow = daysBetween(bounds.earliest, published) >= 0 && daysBetween(published, bounds.latest) >= 0;
  if (isCoarse && (!type || isOld || isNow)) return {class: "background", reason: "a year alone does not tell when"};
  if (isOld && bounds.earliest !== bounds.latest)
    return {class: "background", reason: "it lies far back and names no day"};
  if (isAttribute && !isSubjectOfEvent(tagged, clause, time, language)) {
    return {class: "background", reason: "it dates a noun, not what is told"};
  }
  if (isOfNounsParticiple(tagged, clause, time, language))
    return {class: "background", reason: "it dates a noun, not what is told"};
  if (isOfSubject(tagged, clause, time)) return {class: "background", reason: "it dates a noun, not what is told"};
  if (isOfRequest(tagged, clause, time, language)) {
    return {class: "background", reason: "it dates what somebody is asked or has agreed to do"};
  }
  if (isDenied(tagged, clause, time, language, others) && !findPhrase(words, events.statuses.cancelled ?? [])) {
    return {class: "negation", reason: "it tells what did not happen"};
  }
  if (isAhead && isWeekday(time) && !namesMonth(tagged, time, language) && tellsPast(words, language)) {
    return {class: "background", reason: "its verb tells of the past, and this day lies ahead"};
  }
  const isOver = daysBetween(bounds.latest, published) > 0;
  // "كان من المقرر أن تتم الأربعاء لكن تم تأجيلها": what became of it may stand behind it.
  const sentence = tagged.tokens.map(({text}) => text);
  const isPutOff = [words, sentence].some((each) => findPhrase(each, events.statuses.postponed ?? []) !== null);
  if (isOver && !isPutOff && findPhrase(words, events.unheld)) {
    return {class: "negation", reason: "it was to happen, and nothing says that it did"};
  }
  // A day and a sentence of some length are enough: no list holds every verb.
  const isDay = (time.date ?? "").length >= 10;
  // "Встреча, прошедшая в воскресенье": a participle is a verb, too.
  const isVerbal = isDay && (clause.kind === "participle" || words.some((word) => showsTense(word, language)));
  // "Le président entend revenir à Beyrouth en décembre": a month ahead asks for more words.
  const isMonthAhead = isAhead && /^\d{4}-\d\d$/.test(time.date ?? "");
  const fewest = isVerbal ? FEWEST_WITH_VERB : isMonthAhead ? FEWEST_FOR_MONTH : FEWEST_WORDS;
  const isTold =
    clause.kind === "main" &&
    (isDay || isMonthAhead) &&
    countWords(tagged, clause, time) >= fewest &&
    !isCaption(tagged, clause, language);
  // "التي بدأتها إسرائيل في 8 أكتوبر": where verbs stand first, a relative clause has one right behind its pronoun.
  const isVerbFirst = isDay && clause.kind === "relative" && language.names.clitics.length > 0;
  if (!isTold && !isVerbal && !isVerbFirst && !hasPredicate(tagged, clause, language))
    return {class: "no-verb", reason: "no verb tells what happened"};
  return {class: "event"};
}

/** A whole day of the week before the issue. */
function isNewsDay({date}: TimeExpression, published: string): boolean {
  return (date ?? "").length >= 10 && isRecent(date ?? "", published);
}

/** A day at most a week before the issue, or ahead of it. */
function isRecent(day: string, published: string): boolean {
  return daysBetween(day, published) <= 7;
}

/** Whether what is told of a time is denied: in "met on Thursday and did not sign", only what stands behind is. */
function isDenied(
  tagged: TaggedSentence,
  clause: Clause,
  time: TimeExpression,
  language: Language,
  others: readonly TimeExpression[],
): boolean {
  const {events} = language;
  const words = clauseWords(tagged, clause);
  // "未来": a sign of a time denies nothing.
  const isOfTime = (token: number) => {
    const at = tagged.sentence.position.start + (tagged.tokens[token]?.start ?? 0);
    return others.some(({position}) => position.start <= at && at < position.end);
  };
  // "Denis N'Guesso": within a sentence, a negation has no capital.
  const negation = words.findIndex(
    (word, index) =>
      isOneOf(word, events.negations) &&
      (index === 0 || !isCapitalized(word)) &&
      !isOfTime(clause.first + index) &&
      !(events.affirmations.length > 0 && findPhrase(words.slice(index, index + LONGEST_SIGNS), events.affirmations)),
  );
  if (negation < 0) return false;
  // "Ont proposé mardi une grève si le gouvernement ne retirait pas …": what is denied is a condition of what is told.
  const day = tokenAt(tagged, time.position.start) - clause.first;
  if (day < negation && findPhrase(words.slice(Math.max(0, day), negation), language.events.conditions)) return false;
  // "Не поддержала кабинет": what a vote refuses is an event.
  if (isOneOf(words[negation + 1], language.events.verbs.vote ?? [])) return false;
  // "Les garanties apportées mercredi ne semblent pas …": a day behind the participle of the subject is the participle's.
  const at = tokenAt(tagged, time.position.start);
  const isBy = isOneOf(tagged.tokens[tokenAt(tagged, time.position.end)]?.text, language.names.agentPrepositions);
  const isOfParticiple =
    (isBy || isOneOf(tagged.tokens[at - 1]?.text, language.events.participles)) && at < clause.first + negation;
  if (isOfParticiple && !isOneOf(tagged.tokens[at - 2]?.text, language.names.auxiliaries)) return false;
  const link = words.slice(0, negation).findLastIndex((word) => isOneOf(word, language.names.conjunctions));
  const told = {first: clause.first, last: clause.first + link - 1};
  const isBefore = at <= told.last;
  return link <= 0 || !isBefore || !hasPredicate(tagged, told, language, "verb");
}

/** A day of the week or an hour, without a date: it may be misread by a week. */
export function isWeekday({rule, anchor}: TimeExpression): boolean {
  return anchor !== null && /weekday|clock|hour/.test(rule);
}

/** "After Sunday's …", "depuis …": the day of a noun behind what it came before is not that of the sentence. */
export function isBehindBound(tagged: TaggedSentence, {position}: TimeExpression, {time}: Language): boolean {
  const before = tagged.tokens[tokenAt(tagged, position.start) - 1]?.text ?? "";
  const after = tagged.tokens[tokenAt(tagged, position.end)]?.text ?? "";
  const bounds = Object.values(time.words.bound).flatMap((forms) => forms.split(",").map((form) => form.trim()));
  return /^['’]s$/u.test(after) && bounds.includes(lowerWord(before));
}

/** "Le 15 mai à minuit": an hour of a day that is named cannot be misread. */
export function namesMonth({sentence}: TaggedSentence, {position}: TimeExpression, {time}: Language): boolean {
  const {start} = sentence.position;
  const words = tokenize(sentence.text.slice(position.start - start, position.end - start)).map(({text}) => text);
  const months = Object.values(time.words.month).flatMap((forms) => forms.split(",").map((form) => form.trim()));
  return words.some((word) => months.includes(lowerWord(word)));
}

/** Whether words hold a verb of the past, and none of what is planned or put off. */
export function tellsPast(words: readonly string[], language: Language): boolean {
  const {planned = [], postponed = [], cancelled = []} = language.events.statuses;
  if (findPhrase(words, [...planned, ...postponed, ...cancelled, ...language.events.unheld])) return false;
  return (
    words.some((word) => showsPast(word, language)) && !words.some((word) => isOneOf(word, language.events.requests))
  );
}

/** "Every year", "Tuesdays from 10 to 6", "a Tuesday morning": what tells that no single day is meant; null where one is. */
function findHabit(
  tagged: TaggedSentence,
  words: readonly string[],
  time: TimeExpression,
  others: readonly TimeExpression[],
  {events, names}: Language,
): string | null {
  const text = tagged.sentence.text.slice(
    time.position.start - tagged.sentence.position.start,
    time.position.end - tagged.sentence.position.start,
  );
  if (/(?<!\d)\d{4}(?!\d)/.test(text)) return null;
  const habit = findPhrase(withoutTitles(words), events.habits);
  if (habit) return `“${habit}” tells what happens again and again`;
  const {anchor} = time;
  // "Abre los lunes de 10 a 20 horas; los domingos cierra a las 19": one hour of what comes again, counted from another.
  const isOfSet = others.some(({type, position}) => type !== "DATE" && position.start === Object(anchor).start);
  const isHour =
    time.type === "TIME" &&
    (anchor === "PUBLICATION_TIME" || isOfSet) &&
    /^(?:\P{L}|\p{L}{1,5}(?!\p{L}))*$/u.test(text);
  if (isHour && others.some(({type}) => type === "SET")) return "it tells what happens again and again";
  const first = tokenAt(tagged, time.position.start);
  const lead = [tagged.tokens[first]?.text, tagged.tokens[first - 1]?.text];
  const isAny = /weekday/.test(time.rule) && lead.some((word) => isOneOf(word, names.indefinites));
  return isAny ? "any such day is meant" : null;
}

/** «El mundo se acaba todos los días»: what stands in quotation marks is a title or what somebody says. */
function withoutTitles(words: readonly string[]): readonly string[] {
  const open = words.findIndex((word) => /^[«“„]$/u.test(word));
  const close = words.findIndex((word, index) => index > open && /^[»”“]$/u.test(word));
  return open < 0 || close < 0 ? words : [...words.slice(0, open), ...withoutTitles(words.slice(close + 1))];
}

/** "The fall of Kabul in August weighed on the meeting": a month before the verb dates the noun of the subject. */
function isOfSubject(tagged: TaggedSentence, {first}: Clause, {position, date}: TimeExpression): boolean {
  const after = tokenAt(tagged, position.end);
  const subject = tagged.classes.slice(first, tokenAt(tagged, position.start));
  return (
    (date ?? "").length < 10 &&
    /^(?:TV|[TS][^KONXLVE,]*W).*P.*[^,]$/.test(subject) && // "the fall": a season is classed as a small word
    /^[WEV]/.test(tagged.classes.slice(after))
  );
}

/** "…, au terme d'une visite commencée le 31 août": behind what is told, a participle of a noun that a preposition governs. */
function isOfNounsParticiple(
  tagged: TaggedSentence,
  clause: Clause,
  time: TimeExpression,
  language: Language,
): boolean {
  const {tokens, classes} = tagged;
  if (clause.first === 0 || clause.kind !== "main" || classes[clause.first] !== "P") return false;
  const at = tokenAt(tagged, time.position.start);
  const last = isOneOf(tokens[at - 1]?.text, language.names.articles) ? at - 2 : at - 1;
  const isParticiple = [language.events.participles, language.events.starts].some((list) =>
    isOneOf(tokens[last]?.text, list),
  );
  const told = {first: clause.first, last: last - 1};
  return isParticiple && last > clause.first && !hasPredicate(tagged, told, language, "verb");
}

/** "Avait invité Xi à venir à Moscou au printemps": behind a request, the time is that of what is to be done. */
function isOfRequest(tagged: TaggedSentence, clause: Clause, {position}: TimeExpression, {events}: Language): boolean {
  const words = clauseWords(tagged, {first: clause.first, last: tokenAt(tagged, position.start) - 1});
  const request = words.findIndex((word) => isOneOf(word, events.requests));
  if (request < 0) return false;
  return words.some((word, index) => {
    const next = clause.first + index + 1;
    const {text = ""} = tagged.tokens[next] ?? {};
    // "Appelé à une manifestation de défense": where an infinitive has an ending, a noun is none.
    const isInfinitive = events.infinitives.length === 0 || events.infinitives.some((ending) => text.endsWith(ending));
    return (
      index > request && isOneOf(word, events.requestLinks) && /[WEV]/.test(tagged.classes[next] ?? "") && isInfinitive
    );
  });
}

/** "Emmanuel Macron et Angela Merkel à Paris, le 22 janvier": names and where they are, without a verb. */
function isCaption(tagged: TaggedSentence, {first, last}: Clause, {names}: Language): boolean {
  // Where all nouns have capitals, a small word of content is a verb: "Den Gegner im Finale ermitteln am Mittwoch …".
  if (names.capitals === "nouns" && tagged.classes.slice(first, last + 1).includes("W")) return false;
  const subject =
    /^[TSDBHhKkOoXNn]*[XNn](?:C[TSDBHhKkOoXNn]*[XNn])*/.exec(tagged.classes.slice(first))?.[0].length ?? 0;
  return subject > 0 && isOneOf(tagged.tokens[first + subject]?.text, names.placePrepositions);
}

function countWords({tokens, sentence}: TaggedSentence, {first, last}: Clause, {position}: TimeExpression): number {
  const isDate = (start: number) =>
    position.start <= sentence.position.start + start && sentence.position.start + start < position.end;
  return tokens.slice(first, last + 1).filter(({kind, start}) => kind === "word" && !isDate(start)).length;
}

/** "sa rencontre de décembre 2006": the date belongs to the noun before it. */
function isAttached(tagged: TaggedSentence, time: TimeExpression, language: Language): boolean {
  const {names, events} = language;
  const index = tokenAt(tagged, time.position.start);
  const before = tagged.tokens[index - 1];
  const after = tagged.tokens[tokenAt(tagged, time.position.end)]?.text ?? "";
  if (/^['’]s$/u.test(after) && time.date !== null && time.date.length < 10) return true;
  if (isBehindBound(tagged, time, language)) return true;
  // "At today's GM": of a name alone it is no day on which something happened.
  const next = tagged.classes.slice(tokenAt(tagged, time.position.end) + 1);
  if (/^['’]s$/u.test(after) && /^[XUKNOLYk]+(?![XUKNOLYkWEHhAD])/.test(next)) return true;
  // "To the January 2017 window": between an article and a noun it is an adjective.
  const isAdjective = (time.date ?? "").length < 10 && isOneOf(before?.text, names.articles) && isNoun(index);
  if (isAdjective && events.objectRelatives.length > 0 && events.order === "fixed") return true;
  // "Un plan d'action pour les années 2016 à 2020".
  const isCoarse = (time.date ?? "").length < 7 || /^-?\d{4}\//.test(time.date ?? "");
  const lead = tagged.tokens.slice(Math.max(0, index - TOPIC_REACH), index).map(({text}) => text);
  if (isCoarse && lead.some((word) => isOneOf(word, events.topics))) return true;
  const isGenitive = (word: string | undefined) => word !== undefined && isOneOf(word, names.genitivePrepositions);
  // "Será velado a partir del jueves".
  if (isGenitive(before?.text) && findPhrase(lead.slice(-3, -1), events.starts)) return false;
  // "Der Freitag war der letzte Tag": an article at the head is no genitive.
  if (index === 1 && isOneOf(before?.text, names.articles)) return false;
  // "In der Nacht auf Samstag": what governs the article is a preposition of time.
  const isGoverned = isOneOf(tagged.tokens[index - 2]?.text, names.placePrepositions);
  if (isOneOf(before?.text, names.articles) && isGoverned && !isGenitive(tagged.tokens[index - 2]?.text)) return false;
  // "…, der am Donnerstag empfangen wurde": behind a comma, the article is a pronoun.
  const isPronoun =
    isOneOf(tagged.tokens[index - 2]?.text, events.bracketRelatives) && isComma(tagged.tokens[index - 3]?.text);
  if (isPronoun) return false;
  return (
    isGenitive(before?.text) || (isGenitive(tagged.tokens[index - 2]?.text) && isOneOf(before?.text, names.articles))
  );

  function isNoun(first: number): boolean {
    const end = tokenAt(tagged, time.position.end);
    return first < end && tagged.classes[end] === "W" && /\p{Ll}$/u.test(tagged.tokens[end]?.text ?? "");
  }
}

/** "Le sommet du 15 juin a réuni six présidents": the date of the main subject is the date of what is told. */
function isSubjectOfEvent(tagged: TaggedSentence, clause: Clause, time: TimeExpression, language: Language): boolean {
  const index = tokenAt(tagged, time.position.start);
  const words = clauseWords(tagged, {first: clause.first, last: index});
  const hasVerb =
    tagged.classes.slice(clause.first, index).includes("E") ||
    findVerbType(words, language) !== null ||
    words.some((word) => isOneOf(word, language.names.auxiliaries));
  // "Gegen das Urteil vom 31. Januar hat er Berufung eingelegt": what it is about has its own day.
  if (isOneOf(tagged.tokens[clause.first]?.text, language.events.topics)) return false;
  const {postponed = [], cancelled = []} = language.events.statuses;
  const isOff = findPhrase(clauseWords(tagged, clause), [...postponed, ...cancelled]) !== null;
  return clause.kind === "main" && !hasVerb && (isOff || findType(words, language.events.nouns) !== null);
}

/** The token that begins at an offset of the article's text, or the one after it. */
export function tokenAt({tokens, sentence}: TaggedSentence, offset: number): number {
  const index = tokens.findIndex(({end}) => sentence.position.start + end > offset);
  return index < 0 ? tokens.length : index;
}

/** Whole days from one ISO day (or minute) to another; the clock is dropped. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

const DAY = 86_400_000;

/** Days since 1970-01-01; counted without a calendar library, as reports are compared by the hundred thousand. */
function dayNumber(iso: string): number {
  const [, year, month, day] = /^([+-]?\d{4,6})-(\d\d)-(\d\d)/.exec(iso) ?? [];
  if (!year) return Number.NaN;
  const date = new Date(Date.UTC(2000, Number(month) - 1, Number(day)));
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return Math.round(date.getTime() / DAY);
}
