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
  // "國民議會8日以364票通過": a day, and by how many.
  if (text === "日" && tokens[index - 1]?.kind === "number") return "";
  return text === undefined ? "" : nameByCharacter(text, language);
}

function isPaired(tokens: readonly Token[], index: number, language: NamedLanguage): boolean {
  const first = findOther(tokens, index, -1, language);
  const last = findOther(tokens, index, 1, language);
  if (first === last) return false;
  return !isWord(tokens, first - 1, first) && !isWord(tokens, last, last + 1) && !isWord(tokens, last, last + 2);
}

/** Where another country stands right before a character or behind it, or beyond a "、"; the character itself where none does. */
function findOther(tokens: readonly Token[], index: number, step: -1 | 1, language: NamedLanguage): number {
  const code = codeAt(tokens, index, language);
  const other = tokens[index + step]?.text === "、" ? index + 2 * step : index + step;
  const found = codeAt(tokens, other, language);
  return found !== "" && found !== code ? other : index;
}

function isWord(tokens: readonly Token[], first: number, last: number): boolean {
  const letters = tokens.slice(first, last + 1).map(({text}) => simplifyHan(text));
  return (hanLists().words.bitsOf(codesOf(letters), 0, letters.length) ?? COMMON) < COMMON;
}
