import {DateTime} from "luxon";
import type {Language} from "../language/language.ts";
import {isOneOf, lowerWord} from "../language/wordSets.ts";
import type {TimeExpression} from "../model.ts";
import type {TaggedSentence} from "../participants/tagSentence.ts";
import {showsFuture, showsPast} from "../time/showsTense.ts";
import {daysBetween, isWeekday, namesMonth, tellsPast} from "./classifyStatement.ts";
import {type Clause, clauseOf, clauseWords} from "./clause.ts";
import {hasPredicate} from "./tellType.ts";

/** Days that were read as the coming ones, and what they are. */
export type Backdated = Map<string, string>;

/**
 * "التقى … السبت": a bare weekday that was read as the coming one, in a clause whose verb tells of the past alone, is the one a week
 * before; so is "the same day" behind it.
 */
export function backdate(
  time: TimeExpression,
  tagged: TaggedSentence,
  clauses: readonly Clause[],
  {language, published, known}: {language: Language; published: string; known: Backdated},
): TimeExpression {
  const day = time.date ?? "";
  if (saysDirection(time, tagged, language)) return time;
  const month = backdateMonth(time, tagged, clauses, {language, published});
  if (month) return {...time, date: month, certainty: "inferred"};
  if (!/^\d{4}-\d\d-\d\d(?:T|$)/.test(day) || daysBetween(published, day) <= 0) return time;
  if (namesMonth(tagged, time, language)) return time;
  const clause = clauseOf(time, tagged, clauses);
  if (
    !tellsPast(listOthers(time, tagged, clause), language) &&
    !goesOnWithPast(clause, tagged, clauses, language) &&
    !isOfSaying(clause, tagged, clauses, language)
  )
    return time;
  const before = /narrative|told/.test(time.rule) ? known.get(day) : isWeekday(time) ? weekBefore(day) : undefined;
  if (!before) return time;
  known.set(day, before);
  return {...time, date: before, certainty: "inferred"};
}

/** The words of a clause but for those of a time: "ظهر" is noon in "ظهر الاثنين", and "appeared" elsewhere. */
function listOthers({position}: TimeExpression, {tokens, sentence}: TaggedSentence, {first, last}: Clause): string[] {
  const at = ({start}: {start: number}) => sentence.position.start + start;
  const others = tokens
    .slice(first, last + 1)
    .filter((token) => at(token) < position.start || at(token) >= position.end);
  return others.map(({text}) => text);
}

/** "Le prochain mardi", "الثلاثاء المقبل": which one is said. */
function saysDirection({position}: TimeExpression, {tokens, sentence}: TaggedSentence, {time}: Language): boolean {
  const forms = Object.values(time.words.direction ?? {}).flatMap((list) => list.split(",").map((form) => form.trim()));
  return tokens.some(({text, start, end}) => {
    const [from, to] = [sentence.position.start + start, sentence.position.start + end];
    return position.start <= from && to <= position.end && forms.includes(lowerWord(text));
  });
}

/** "قال السفير، في تصريح الخميس، إن الوزير سيسلم رسالة": a day right before what is said is that of the saying. */
function isOfSaying(clause: Clause, tagged: TaggedSentence, clauses: readonly Clause[], language: Language): boolean {
  const at = clauses.indexOf(clause);
  if (clauses[at + 1]?.kind !== "content") return false;
  return clauses.slice(0, at).some((each) => {
    const words = clauseWords(tagged, each);
    return tellsPast(words, language) && words.some((word) => isOneOf(word, language.names.sayings));
  });
}

/** "Avait décollé dimanche et devait se poser lundi": what was to come behind "and", in a sentence of the past. */
function goesOnWithPast(
  clause: Clause,
  tagged: TaggedSentence,
  clauses: readonly Clause[],
  language: Language,
): boolean {
  const before = clauses
    .slice(0, clauses.indexOf(clause))
    .findLast((each) => hasPredicate(tagged, each, language, "verb"));
  if (before?.kind !== "main" || clause.kind !== "main") return false;
  const isJoined = isOneOf(tagged.tokens[clause.first]?.text, language.names.conjunctions);
  const isPast = clauseWords(tagged, clause).some((word) => showsPast(word, language));
  return isJoined && isPast && tellsPast(clauseWords(tagged, before), language);
}

/** "Were slapped with a penalty in January", told in December: a month ahead without its year was that of this year. */
function backdateMonth(
  {date, rule, position}: TimeExpression,
  tagged: TaggedSentence,
  clauses: readonly Clause[],
  {language, published}: {language: Language; published: string},
): string | null {
  const {text, position: sentence} = tagged.sentence;
  const isBare =
    rule === "time/month" && !/\d/.test(text.slice(position.start - sentence.start, position.end - sentence.start));
  if (!isBare || !/^\d{4}-\d\d$/.test(date ?? "") || (date ?? "") <= published.slice(0, 7)) return null;
  const told = clauses.find(({last}) => (tagged.tokens[last]?.end ?? 0) + sentence.start >= position.end);
  const words = told ? clauseWords(tagged, told) : [];
  if (!tellsPast(words, language) || words.some((word) => showsFuture(word, language))) return null;
  return `${Number((date ?? "").slice(0, 4)) - 1}${(date ?? "").slice(4)}`;
}

function weekBefore(day: string): string | undefined {
  const before = DateTime.fromISO(day.slice(0, 10), {zone: "utc"}).minus({days: 7}).toISODate();
  return before ? `${before}${day.slice(10)}` : undefined;
}
