import type {NamedLanguage} from "../language/language.ts";
import {isNoun, tellGivenName} from "../language/nameLists.ts";
import {foldWord, type Token} from "../language/tokens.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {Span} from "./nameSequences.ts";

/** The most names beside what a club is. */
const MOST_NAMES = 3;

/**
 * Finds clubs by what they are, before their name or behind it: "1. FC Nürnberg", "SG 01 Höchst", "FC Bayern München", "Jitex BK".
 * `classes` are those of the tokens (see TaggedSentence).
 */
export function findClubForms(tokens: readonly Token[], classes: string, language: NamedLanguage): Span[] {
  const {forms} = language.names.clubs;
  if (forms.length === 0) return [];
  const spans: Span[] = [];
  for (let form = 0; form < tokens.length; form++) {
    if (!/^\p{Lu}/u.test(tokens[form]?.text ?? "") || !isOneOf(tokens[form]?.text, forms)) continue;
    const last = measureBehind(form);
    const first = last > form ? form - countOrdinal(form) : form - countBefore(form);
    if (first === last) continue;
    spans.push({first, last});
    form = last;
  }
  return spans;

  function measureBehind(form: number): number {
    let at = form + 1;
    if (classes[at] === "#") at++;
    const names = at;
    for (let left = MOST_NAMES; left > 0 && isName(at); left--) at = endOf(at) + 1;
    if (at === names) return form;
    return classes[at] === "#" && /^\d{2,4}$/.test(tokens[at]?.text ?? "") && tokens[at + 1]?.text !== "."
      ? at
      : at - 1;
  }

  function isName(at: number): boolean {
    if (/[LKOo]/.test(classes[at] ?? "")) return true;
    const text = tokens[at]?.text ?? "";
    if (tellGivenName(text) === 2 && classes[at + 1] === "X") return false; // "Beim FC Max Müller"
    return classes[at] === "X" && !isNoun(foldWord(text), language.names.nouns);
  }

  function endOf(at: number): number {
    let last = at;
    while (/[lko]/.test(classes[last + 1] ?? "")) last++;
    return last;
  }

  /** "1. FC" */
  function countOrdinal(form: number): number {
    return tokens[form - 1]?.text === "." && /^\d{1,2}$/.test(tokens[form - 2]?.text ?? "") ? 2 : 0;
  }

  function countBefore(form: number): number {
    const [name, other] = [form - 1, form - 2];
    const isPlain = (at: number) => at > 0 && classes[at] === "X" && isName(at);
    return isPlain(name) ? (isPlain(other) ? 2 : 1) : 0;
  }
}
