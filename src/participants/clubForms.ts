import {worldCityNames} from "../language/cities.ts";
import type {NamedLanguage} from "../language/language.ts";
import {isNoun, tellGivenName} from "../language/nameLists.ts";
import {foldWord, type Token} from "../language/tokens.ts";
import type {Span} from "./nameSequences.ts";
import {CLUB_FORM, maySetOff, setsOff, type Triggers} from "./triggers.ts";
import {walkSpans} from "./walkSpans.ts";

/** The most names beside what a club is. */
const MOST_NAMES = 3;

/**
 * Finds clubs by what they are, before their name or behind it: "1. FC Nürnberg", "SG 01 Höchst", "FC Bayern München", "Jitex BK".
 * `classes` are those of the tokens (see TaggedSentence).
 */
export function findClubForms(
  tokens: readonly Token[],
  classes: string,
  triggers: Triggers,
  language: NamedLanguage,
): Span[] {
  if (!maySetOff(CLUB_FORM, triggers)) return [];
  return walkSpans(tokens.length, (form) => {
    if (!setsOff(CLUB_FORM, triggers, form)) return null;
    const last = measureBehind(tokens, classes, form, language);
    const first = last > form ? form - countOrdinal(tokens, form) : form - countBefore(tokens, classes, form, language);
    return first < last ? {span: {first, last}, last} : null;
  });
}

function measureBehind(tokens: readonly Token[], classes: string, form: number, language: NamedLanguage): number {
  let at = form + 1;
  if (classes[at] === "#") at++;
  const names = at;
  for (let left = MOST_NAMES; left > 0 && isName(tokens, classes, at, language); left--) at = endOf(classes, at) + 1;
  if (at === names) return form;
  return classes[at] === "#" && /^\d{2,4}$/.test(tokens[at]?.text ?? "") && tokens[at + 1]?.text !== "." ? at : at - 1;
}

function isName(tokens: readonly Token[], classes: string, at: number, {names}: NamedLanguage): boolean {
  if (/[LKOo]/.test(classes[at] ?? "")) return true;
  const text = tokens[at]?.text ?? "";
  if (tellGivenName(text) === 2 && classes[at + 1] === "X") return false; // "Beim FC Max Müller"
  return classes[at] === "X" && (!isNoun(foldWord(text), names.nouns) || worldCityNames.has(foldWord(text)));
}

function endOf(classes: string, at: number): number {
  let last = at;
  while (/[lko]/.test(classes[last + 1] ?? "")) last++;
  return last;
}

/** "1. FC" */
function countOrdinal(tokens: readonly Token[], form: number): number {
  return tokens[form - 1]?.text === "." && /^\d{1,2}$/.test(tokens[form - 2]?.text ?? "") ? 2 : 0;
}

function countBefore(tokens: readonly Token[], classes: string, form: number, language: NamedLanguage): number {
  let count = 0;
  while (count < 2 && form - count - 1 > 0 && isPlain(tokens, classes, form - count - 1, language)) count++;
  return count;
}

function isPlain(tokens: readonly Token[], classes: string, at: number, language: NamedLanguage): boolean {
  return classes[at] === "X" && isName(tokens, classes, at, language);
}
