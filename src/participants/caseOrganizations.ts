import type {NamedLanguage} from "../language/language.ts";
import {
  endsAsMembers,
  endsAsNameAdjective,
  endsAsOwner,
  endsAsPluralAdjective,
  endsAsPurpose,
} from "../language/lists/cyrillicForms.ts";
import {tellGivenName, tellSurname} from "../language/nameLists.ts";
import {rememberWords} from "../language/rememberWords.ts";
import {foldWord, isCapitalized, type Token} from "../language/tokens.ts";
import {isFunctionWord, isOneOf} from "../language/wordSets.ts";
import type {Span} from "./nameSequences.ts";

/** The most adjectives before a head, and the most words behind it. */
const MOST_BEFORE = 4;
const MOST_BEHIND = 7;

/**
 * Finds organisations whose names open with a head or with adjectives before it, in any case: "Министерства сельского хозяйства
 * Германии", "Верховный суд Бангладеша", "Комитет защиты журналистов", "Федеральной службе по надзору в сфере связи". `classes` are
 * those of the tokens (see TaggedSentence).
 */
export function findCaseOrganization(
  tokens: readonly Token[],
  classes: string,
  first: number,
  language: NamedLanguage,
): Span | null {
  if (!isCapitalized(tokens[first]?.text ?? "") || /[NnKkLlHhOoMZ]/.test(classes[first] ?? "N")) return null;
  if (isBody(tokens[first]?.text ?? "", language) && tellSurname(tokens[first]?.text) === 0)
    return {first, last: first};
  const head = findHead(tokens, classes, first, language);
  // "Банк ВТБ": a name of a list behind what it is.
  const isNamed = classes[first + 1] === "O" && isOneOf(tokens[first]?.text, language.names.classNouns);
  if (head === null || isNamed) return null;
  // "Правительство Франции", "Российская армия": the country acts.
  if (
    isOneOf(tokens[head]?.text, language.names.stateBodies) &&
    /[DK]/.test(classes[head > first ? first : head + 1] ?? "")
  )
    return null;
  const last = measureBehind(tokens, classes, head, language);
  if (first > 0) return head > first || last > head ? {first, last} : null;
  // What opens a sentence has a capital whatever it is.
  const isTold = head === first ? last > head : tokens.slice(head, last + 1).some(({text}) => isCapitalized(text));
  return isTold ? {first, last} : null;
}

/** "Минсвязи", "Росрыболовству" */
const isBody = rememberWords((word, {names}: NamedLanguage): boolean => {
  const folded = foldWord(word);
  return names.bodies.some((body) => folded.startsWith(foldWord(body)));
});

/** The head of the name that begins here: at once, or behind adjectives, the first of which has a capital. */
function findHead(tokens: readonly Token[], classes: string, first: number, {names}: NamedLanguage): number | null {
  for (let at = first; at <= first + MOST_BEFORE; at++) {
    const text = tokens[at]?.text ?? "";
    if (isOneOf(text, names.organizationHeads)) return at;
    const isLink = at > first && isOneOf(text, names.conjunctions);
    const folded = foldWord(text).replace(/^.*-/, "");
    const isDescribing = endsAsNameAdjective(folded) && (at > first || !endsAsPluralAdjective(folded));
    if (!isLink && (!isDescribing || /[NnHhOoM]/.test(classes[at] ?? "N"))) return null;
  }
  return null;
}

function measureBehind(tokens: readonly Token[], classes: string, head: number, language: NamedLanguage): number {
  const {names} = language;
  let last = head;
  let isPurpose = false;
  for (let at = head + 1; at <= head + MOST_BEHIND; at++) {
    const text = tokens[at]?.text ?? "";
    const folded = foldWord(text);
    const kind = classes[at] ?? "";
    const isMembers = /[Hh]/.test(kind) && endsAsMembers(folded) && !isCapitalized(text);
    const isPlain =
      (/[WA]/.test(kind) || isMembers) && !isOneOf(text, names.personVerbs) && !isFunctionWord(text, language);
    const fits = isPurpose ? endsAsPurpose(folded) : endsAsOwner(folded);
    // "Совет министров иностранных дел"
    const isOfMembers = kind === "h" && last === at - 1;
    if (isOfMembers || /[KkDLl]/.test(kind) || (kind === "O" && isAcronym(text)) || (isPlain && fits)) last = at;
    else if (/[XY]/.test(kind) && fits && tellGivenName(text) === 0) last = at;
    else if (last < at - 1) break;
    else if (isOneOf(text, names.conjunctions)) {
      if (last === head || /[KkDLlO]/.test(classes[last] ?? "")) break;
    } else if (isOneOf(text, names.nameLinks)) isPurpose = true;
    else break;
  }
  return last;
}

function isAcronym(text: string): boolean {
  return /^\p{Lu}{2,}$/u.test(text);
}
