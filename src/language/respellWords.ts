import type {NamedLanguage} from "./language.ts";
import {arabicWords, tellGivenName, tellSurname} from "./nameLists.ts";
import {foldWord, type Token} from "./tokens.ts";
import {isFunctionWord, isOneOf} from "./wordSets.ts";

/** The fewest letters of an adjective behind its article that no list has in either writing. */
const SHORTEST_ADJECTIVE = 4;

/**
 * Writes words as most do that some end with another letter: Egyptian papers have "فى", "المصرى" and "شكرى" for "في", "المصري" and
 * "شكري". Each keeps its place and length.
 */
export function respellWords(tokens: Token[], language: NamedLanguage): Token[] {
  const {mixedEndings} = language.names;
  if (mixedEndings.length === 0) return tokens;
  return tokens.map((token) => {
    const [ending, meant] = mixedEndings.find(([written]) => token.text.endsWith(written)) ?? [];
    if (ending === undefined || meant === undefined) return token;
    const text = token.text.slice(0, -ending.length) + meant;
    return isMeant(token.text, text, language) ? {...token, text} : token;
  });
}

/** Whether a word is the other one, which is told by what either is in the lists. */
function isMeant(written: string, meant: string, language: NamedLanguage): boolean {
  const isSmall = (word: string) => isFunctionWord(word, language) || isOneOf(word, language.names.personVerbs);
  const isName = (word: string) => tellGivenName(word) > 0 || tellSurname(word) > 0;
  for (const isKnown of [isSmall, isName]) {
    if (isKnown(written)) return false;
    if (isKnown(meant)) return true;
  }
  // "الأعلى", "الأوروبى": what ends so by itself stands among the common words, with the article or without.
  const bare = written.replace(/^[وفبلك]?ال/u, "");
  const isCommon = [written, bare].some((word) => arabicWords.has(foldWord(word)));
  return bare !== written && !isCommon && bare.length >= SHORTEST_ADJECTIVE;
}

/** The words of some tokens as the sentence has them, but for the letters that were written for others. */
export function writeRespelled(sentence: string, tokens: readonly Token[]): string {
  let text = "";
  let at = tokens[0]?.start ?? 0;
  for (const token of tokens) {
    text += sentence.slice(at, token.end - 1) + token.text.slice(-1);
    at = token.end;
  }
  return text;
}
