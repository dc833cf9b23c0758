import {listBaseForms} from "../language/baseForms.ts";
import type {NamedLanguage} from "../language/language.ts";
import {foldWord, isCapitalized} from "../language/tokens.ts";

/** The most adjectives before a head. */
const MOST_BEFORE = 3;

/**
 * The name of an organisation as it is called by itself, where a text has it in another case: "Совет министров" of "Совета министров",
 * "Басманный суд" of "Басманном суде", "Österreichische Akademie der Wissenschaften" of "Österreichischen Akademie der Wissenschaften".
 */
export function writeHeadName(name: string, language: NamedLanguage): string {
  const {headGenders} = language.names;
  if (headGenders.length === 0) return name;
  const words = name.split(" ");
  for (let at = 0; at <= Math.min(MOST_BEFORE, words.length - 1); at++) {
    const word = words[at] ?? "";
    for (const {heads, adjectives} of headGenders) {
      const head = findHead(word, heads, language);
      if (head === null) continue;
      const before = words.slice(0, at).map((each) => replaceEnding(each, adjectives));
      const isFirst = at === 0 && !isCapitalized(word);
      return isFirst ? name : [...before, writeLike(word, head), ...words.slice(at + 1)].join(" ");
    }
  }
  return name;
}

/** The word as it is in the nominative; null where it is none of these heads. Where words are joined it may be the last part. */
function findHead(word: string, heads: readonly string[], language: NamedLanguage): string | null {
  const lower = word.toLowerCase();
  if (language.names.capitals === "nouns") {
    const base = lower.replace(/(?:e?s)$/, "");
    const isHead = (each: string) => heads.some((head) => each.endsWith(head));
    if (isHead(lower)) return lower;
    return base !== lower && isHead(base) ? base : null;
  }
  const forms = new Set(listBaseForms(word, language));
  return heads.find((each) => forms.has(foldWord(each))) ?? null;
}

/** "Басманного" with "ого ый": the ending of an adjective in the nominative. */
function replaceEnding(word: string, endings: readonly (readonly [string, string])[]): string {
  const row = endings.find(([ending]) => word.length > ending.length + 2 && word.endsWith(ending));
  return row ? word.slice(0, word.length - row[0].length) + row[1] : word;
}

function writeLike(word: string, base: string): string {
  return isCapitalized(word) ? base.charAt(0).toUpperCase() + base.slice(1) : base;
}
