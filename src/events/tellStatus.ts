import type {Language} from "../language/language.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {EventStatus, TimeExpression} from "../model.ts";
import {boundsOf} from "../time/edtf.ts";
import {showsPast} from "../time/showsTense.ts";
import {daysBetween} from "./classifyStatement.ts";
import {findPhrase} from "./tellType.ts";

/**
 * Whether (and by which words) what some words tell of a time was held, lies ahead or goes on, or was put off; against the day of the issue (ISO).
 * Only a stated range goes on: of "this week" the words must say whether it is over. `lead` are the words of the clause
 * before the time: a day behind "postponed" is the day of that decision, which was taken.
 */
export function tellStatus(
  words: readonly string[],
  {date, value}: Pick<TimeExpression, "date" | "value">,
  published: string,
  language: Language,
  lead: readonly string[] = [],
): {status: EventStatus; word: string | null; decided?: "postponed" | "cancelled"} {
  const {statuses} = language.events;
  const {earliest, latest} = boundsOf(date ?? "") ?? {};
  const isRange = (date ?? "").includes("/") && !/W\d/.test(value);
  const isAhead = earliest ? daysBetween(published, earliest) > 0 : false;
  const isDecided = !isAhead && isDayOfDecision(lead, language);
  if (!isDecided && !isNewDate(lead, language)) {
    for (const status of ["denied", "cancelled", "postponed"] as const) {
      const word = findPhrase(words, statuses[status] ?? []);
      if (word) return {status, word};
    }
  }
  if (isDecided) {
    // That it was put off happened that day; what was put off is told by whoever told of it before.
    const isCancelled = findPhrase(words, statuses.cancelled ?? []) !== null;
    return {status: "held", word: null, decided: isCancelled ? "cancelled" : "postponed"};
  }
  if (!earliest || !latest) return {status: "held", word: null};
  if (isAhead) return {status: "planned", word: findPhrase(words, statuses.planned ?? [])};
  const goingOn = findPhrase(words, statuses.ongoing ?? []);
  if ((isRange && daysBetween(published, latest) > 0) || goingOn) return {status: "ongoing", word: goingOn};
  // Announced for the day or the week of the issue: whether it was held, only a later article can say.
  const isOpen = daysBetween(published, latest) >= 0;
  // "Dropped on Thursday amid worries that … will …": what was told before the day has happened.
  const isTold = lead.some((word) => showsPast(word, language)) && !findPhrase(lead, statuses.planned ?? []);
  const plan = isOpen && !isTold ? findPhrase(dropAttributes(words, language), statuses.planned ?? []) : null;
  return {status: plan ? "planned" : "held", word: plan};
}

/** "Pour préparer le sommet prévu", "to block a planned merger": beside its noun, the participle is of another thing than what is told. */
function dropAttributes(words: readonly string[], {names, events}: Language): readonly string[] {
  const isOf = (list: readonly string[], index: number) => isOneOf(words[index], list);
  const verb = words.findIndex(
    (word) => isOneOf(word, names.auxiliaries) || Object.values(events.verbs).some((list) => isOneOf(word, list)),
  );
  return words.filter((word, index) => {
    if (!isOneOf(word, events.participles) || verb < 0 || index <= verb) return true;
    const isBehind =
      names.articles.length > 0 && words.slice(verb + 1, index).some((each) => isOneOf(each, names.articles));
    return !(isBehind || isOf(names.articles, index - 1)) || isOf(names.auxiliaries, index - 1);
  });
}

function isDayOfDecision(lead: readonly string[], language: Language): boolean {
  return endsCalledOff(lead, language) && !isNewDate(lead, language);
}

/** "Reporté au 3 mai", "postponed until 3 May": where it was moved to. */
function isNewDate(lead: readonly string[], language: Language): boolean {
  return endsCalledOff(lead, language) && isOneOf(lead.at(-1), language.events.moves);
}

function endsCalledOff(lead: readonly string[], {events}: Language): boolean {
  const {postponed = [], cancelled = []} = events.statuses;
  return lead.some((word) => isOneOf(word, postponed) || isOneOf(word, cancelled));
}
