import type {NamedLanguage} from "../language/language.ts";
import {isNoun, tellGivenName, tellSurname} from "../language/nameLists.ts";
import {foldWord, isCapitalized, type Token} from "../language/tokens.ts";
import type {Span} from "./nameSequences.ts";

/** The most tokens of a name behind what it is. */
const LONGEST = 5;

const OPENING = /^[«"„“‟‹»]$/u;
const CLOSING = /^[»"“”‟›«]$/u;

/**
 * The name behind a noun that says what it is: "компания «Ангара»", "корпорация Philips", "die Firma Grünenthal", "le groupe Michelin".
 * Where the noun is no part of it. `noun` is one of what things are, `classes` are those of the tokens (see TaggedSentence).
 */
export function findClassedName(
  tokens: readonly Token[],
  classes: string,
  noun: number,
  language: NamedLanguage,
): Span | null {
  // "Banco Popular"
  if (language.names.capitals === "names" && isCapitalized(tokens[noun]?.text ?? "")) return null;
  const isQuoted = OPENING.test(tokens[noun + 1]?.text ?? "");
  const first = noun + (isQuoted ? 2 : 1);
  const length = isQuoted ? measureQuoted(tokens, first) : measureCapitals(tokens, classes, first, language);
  const kinds = classes.slice(first, first + length);
  // What a list knows stays what it is, and is no more than that where marks do not say where it ends.
  if (length === 0 || /[NnHh]/.test(kinds) || /^[KL]k*l*$/.test(kinds) || /^Oo*$/.test(kinds)) return null;
  if (!isQuoted && isPerson(tokens, first, length)) return null;
  return {first, last: first + length - 1};
}

function measureQuoted(tokens: readonly Token[], first: number): number {
  const length = tokens.slice(first, first + LONGEST + 1).findIndex(({text}) => CLOSING.test(text));
  return length > 0 && /^[\p{Lu}\p{N}]/u.test(tokens[first]?.text ?? "") ? length : 0;
}

function measureCapitals(tokens: readonly Token[], classes: string, first: number, {names}: NamedLanguage): number {
  let length = 0;
  while (length < LONGEST && isPart(first + length)) length++;
  return length;

  function isPart(at: number): boolean {
    const text = tokens[at]?.text ?? "";
    if (/[OoKkLl]/.test(classes[at] ?? "")) return length > 0 || classes[at] !== "o";
    if (!/[XUY]/.test(classes[at] ?? "") || !isCapitalized(text)) return false;
    if (names.capitals === "nouns") return !isNoun(foldWord(text), names.nouns);
    // Where names have cases another noun may follow: only what cannot be one in a case is a name for sure.
    return names.capitals !== "cases" || !/^\p{Script=Cyrillic}/u.test(text) || /^\p{Lu}+$/u.test(text);
  }
}

function isPerson(tokens: readonly Token[], first: number, length: number): boolean {
  const [given, family] = [tokens[first]?.text, tokens[first + length - 1]?.text];
  return tellGivenName(given) > 0 && (length === 1 || tellSurname(family) > 0 || tellGivenName(given) === 2);
}
