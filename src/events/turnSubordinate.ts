import type {Language} from "../language/language.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {Piece} from "./headline.ts";
import {isVerb} from "./tellType.ts";

/**
 * "Als die Präsidenten in Moskau zusammenkamen" is "Die Präsidenten kamen in Moskau zusammen": the verb that ends a subordinate
 * clause stands second in a headline, and leaves behind what is parted from it there. `subject` is how many pieces the subject
 * takes behind the opening. Other pieces are as they were.
 */
export function turnSubordinate(
  pieces: Piece[],
  language: Language,
  readSubject: (from: number) => number | null,
): Piece[] {
  const {events, names} = language;
  const [opening, ...rest] = pieces;
  if (!opening || !isOneOf(opening.text, events.subordinators)) return pieces;
  const subject = (readSubject(1) ?? 1) - 1;
  const verb = rest.at(-1);
  if (subject < 1 || !verb || rest.length <= subject || !isVerb(verb.text, language)) return pieces;
  const middle = rest.slice(subject, -1);
  const prefix = isOneOf(verb.text, names.auxiliaries) ? null : findPrefix(verb.text, language);
  const second = {...verb, text: prefix === null ? verb.text : verb.text.slice(prefix.length), glued: false};
  const parted = prefix === null ? [] : [{...verb, text: prefix, glued: false}];
  return [...rest.slice(0, subject), second, ...middle, ...parted];
}

/** "Zusammen" in "zusammenkamen": what is left of the word is a verb as well. */
function findPrefix(word: string, language: Language): string | null {
  const prefixes = language.events.separables.filter((each) => word.startsWith(each));
  return prefixes.find((each) => isVerb(word.slice(each.length), language)) ?? null;
}
