import type {NamedLanguage} from "../language/language.ts";
import {plainAcronyms} from "../language/plainAcronyms.ts";
import {isCapitalized, type Token} from "../language/tokens.ts";
import {isFunctionWord} from "../language/wordSets.ts";
import type {Span} from "./nameSequences.ts";
import {walkSpans} from "./walkSpans.ts";

/** The most tokens of a name before its acronym. */
const LONGEST = 10;

const ACRONYM = /^\p{Lu}{3,7}$/u;

/**
 * Finds organisations by the acronym in brackets that their capitals make: "Narmada Bachao Andolan (NBA)", "Levantina Ingeniería y
 * Construcción (LIC)". `classes` are those of the tokens (see TaggedSentence).
 */
export function findInitialled(tokens: readonly Token[], classes: string, language: NamedLanguage): Span[] {
  if (!classes.includes("-")) return [];
  return walkSpans(tokens.length, (at) => {
    const {text = ""} = tokens[at + 1] ?? {};
    const isInBrackets = tokens[at]?.text === "(" && tokens[at + 2]?.text === ")";
    const isAcronym = isInBrackets && ACRONYM.test(text) && !plainAcronyms.has(text);
    const first = isAcronym ? findFirst(tokens, classes, at, language) : null;
    return first === null ? null : {span: {first, last: at - 1}, last: at + 2};
  });
}

/** Where the name begins whose capitals are the letters in the bracket that opens here. */
function findFirst(tokens: readonly Token[], classes: string, bracket: number, language: NamedLanguage): number | null {
  const letters = tokens[bracket + 1]?.text ?? "";
  let left = letters.length;
  for (let at = bracket - 1; at >= Math.max(0, bracket - LONGEST); at--) {
    const {text = "", kind} = tokens[at] ?? {};
    if (kind !== "word" || /[Nn]/.test(classes[at] ?? "N")) return null;
    if (!isCapitalized(text)) continue;
    if (text.charAt(0) !== letters.charAt(left - 1)) return null;
    left--;
    if (left === 0) return at === 0 && isFunctionWord(text, language) ? null : at; // "the All India Kisan Sabha (AIKS)"
  }
  return null;
}
