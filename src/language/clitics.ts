import type {NamedLanguage} from "./language.ts";
import {foldWord, type Token} from "./tokens.ts";

/** The fewest letters of what stands behind a clitic. */
const SHORTEST = 3;

/**
 * Parts small words from what they are written together with: "ومسعود" is "و" and "مسعود", "للرئيس" is "ل" and "الرئيس", where the
 * word behind them is known and the whole is not. An article that a clitic has swallowed is in the token's text, not in its place.
 */
export function partClitics(
  tokens: Token[],
  language: NamedLanguage,
  isWhole: (word: string, token: Token) => boolean,
  isKnown: (word: string, clitic: string) => boolean,
): Token[] {
  const {clitics} = language.names;
  if (clitics.length === 0) return tokens;
  return tokens.flatMap((token) =>
    token.kind === "word" && !isWhole(foldWord(token.text), token)
      ? (partToken(token, clitics, isKnown) ?? [token])
      : [token],
  );
}

function partToken(
  token: Token,
  clitics: NamedLanguage["names"]["clitics"],
  isKnown: (word: string, clitic: string) => boolean,
): Token[] | null {
  for (const [clitic, kept] of clitics) {
    if (!token.text.startsWith(clitic) || token.text.length - clitic.length < SHORTEST) continue;
    const rest = {...token, text: kept + token.text.slice(clitic.length), start: token.start + clitic.length};
    const small: Token = {text: clitic[0] ?? "", start: token.start, end: token.start + clitic.length, kind: "word"};
    if (kept !== "" || !/^ال/u.test(clitic)) {
      if (isKnown(foldWord(rest.text), clitic)) return [small, rest];
      const others = clitic === "و" || clitic === "ف" ? partToken(rest, clitics, isKnown) : null;
      if (others) return [small, ...others];
    }
  }
  return null;
}
