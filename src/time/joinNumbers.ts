import type {Lexicon} from "./lexicon.ts";
import {Token} from "./token.ts";
import {hasTrait, traits} from "./traits.ts";

/**
 * Joins number words that belong together: "twenty-five", "vingt et un", "three hundred", "soixante-quinze". From 1100 to
 * 2199 they may be a year, "nineteen eighty-four" always is.
 */
export function joinNumbers(tokens: Token[], text: string, lexicon: Lexicon): Token[] {
  if (!tokens.some(isNumberBeforeAnother)) return tokens;
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; ) {
    let token = tokens[index] as Token;
    let used = 1;
    for (let sum = sumAfter(token, tokens, index + used); sum; sum = sumAfter(token, tokens, index + used)) {
      const {end} = sum.last;
      const values = valuesOf(sum.number, sum.isYear);
      token = new Token(text, token.start, end, lexicon.entryOf(values, traits.number));
      used += sum.used;
    }
    joined.push(token);
    index += used;
  }
  return joined;
}

/** Most sentences have no two words for numbers near each other. */
function isNumberBeforeAnother(token: Token, index: number, tokens: readonly Token[]): boolean {
  return (
    numberOf(token) !== null &&
    [1, 2].some((step) => tokens[index + step] && numberOf(tokens[index + step] as Token) !== null)
  );
}

function sumAfter(
  token: Token,
  tokens: readonly Token[],
  index: number,
): {number: number; last: Token; used: number; isYear: boolean} | null {
  const base = numberOf(token);
  if (base === null) return null;
  const between =
    tokens[index]?.entry.values["'-"] !== undefined || tokens[index]?.entry.values.numberJoin !== undefined ? 1 : 0;
  const last = tokens[index + between];
  const added = last ? numberOf(last) : null;
  if (!last || added === null) return null;
  if (between === 0 && (added === 100 || added === 1000) && base < added && base > 1) {
    return {number: base * added, last, used: 1, isYear: false};
  }
  if (between === 0 && base >= 13 && base <= 20 && added >= 10 && added < 100) {
    return {number: base * 100 + added, last, used: 1, isYear: true};
  }
  if (base >= 1300 && base <= 2090 && token.entry.values.number === undefined && base % 10 === 0 && added < 10) {
    return {number: base + added, last, used: 1 + between, isYear: true};
  }
  const room =
    base % 1000 === 0
      ? 1000
      : base % 100 === 0
        ? 100
        : base === 60 || base === 80
          ? 20
          : base >= 20 && base % 10 === 0
            ? 10
            : 0;
  return added > 0 && added < room ? {number: base + added, last, used: 1 + between, isYear: false} : null;
}

function valuesOf(number: number, isYear: boolean): Record<string, string> {
  const year = String(number);
  if (isYear) return {year};
  return number >= 1100 && number < 2200 ? {number: year, year} : {number: year};
}

/** The number of a word, or null: figures have no such trait. "A" and "one" count only by themselves. */
function numberOf(token: Token): number | null {
  if (!hasTrait(token, traits.number | traits.year)) return null;
  const number = Number(token.entry.values.number ?? token.entry.values.year);
  return !Number.isInteger(number) || number < 1 ? null : number;
}
