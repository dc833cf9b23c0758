import {hanLists} from "./hanLists.ts";
import {codesOf} from "./hanWords.ts";
import type {NamedLanguage} from "./language.ts";
import {rememberWords} from "./rememberWords.ts";
import {simplifyHan} from "./simplifyHan.ts";
import type {Token} from "./tokens.ts";

const FIRST_HAN = "\u4e00";

/** Words rarer than this many bits tell nothing of where a word ends. */
const COMMON = 18;

/**
 * The country that a single character names beside another such one: "中" and "美" in "中美关系", "俄" in "俄、美双方"; null for
 * one that is a part of a word there ("其中德国", "中印发").
 */
export function matchPairedCountry(tokens: readonly Token[], index: number, language: NamedLanguage): string | null {
  const code = codeAt(tokens, index, language);
  return code !== "" && isPaired(tokens, index, language) ? code : null;
}

/** The country that a character may name; empty for others. */
export function nameByCharacter(text: string, language: NamedLanguage): string {
  return text.length === 1 && text >= FIRST_HAN ? codeOf(text, language) : "";
}

const codeOf = rememberWords((text, {names}: NamedLanguage): string => names.pairedCountries[simplifyHan(text)] ?? "");

function codeAt(tokens: readonly Token[], index: number, language: NamedLanguage): string {
  const text = tokens[index]?.text;
  return text === undefined ? "" : nameByCharacter(text, language);
}

function isPaired(tokens: readonly Token[], index: number, language: NamedLanguage): boolean {
  const code = codeAt(tokens, index, language);
  let [first, last] = [index, index];
  const isJoint = (mark: number) => tokens[mark]?.text === "、";
  const isNext = (at: number) => !["", code].includes(codeAt(tokens, at, language));
  if (isNext(index - 1) || (isJoint(index - 1) && isNext(index - 2)))
    first = isJoint(index - 1) ? index - 2 : index - 1;
  if (isNext(index + 1) || (isJoint(index + 1) && isNext(index + 2))) last = isJoint(index + 1) ? index + 2 : index + 1;
  if (first === last) return false;
  const isBroken = (from: number, to: number) => to > from && isWord(tokens.slice(from, to + 1));
  return !isBroken(first - 1, first) && !isBroken(last, last + 1) && !isBroken(last, last + 2);
}

function isWord(tokens: readonly Token[]): boolean {
  const letters = tokens.map(({text}) => simplifyHan(text));
  return (hanLists().words.bitsOf(codesOf(letters), 0, letters.length) ?? COMMON) < COMMON;
}
