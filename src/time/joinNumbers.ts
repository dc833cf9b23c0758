import type {Lexicon} from "./lexicon.ts";
import type {Token} from "./token.ts";

/** Joins number words that belong together: "twenty-five", "vingt et un", "three hundred", "soixante-quinze". */
export function joinNumbers(tokens: readonly Token[], text: string, lexicon: Lexicon): Token[] {
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; ) {
    let token = tokens[index] as Token;
    let used = 1;
    for (let sum = sumAfter(token, tokens, index + used); sum; sum = sumAfter(token, tokens, index + used)) {
      const {end} = sum.last;
      const values = {number: String(sum.number)};
      token = {
        text: text.slice(token.start, end),
        start: token.start,
        end,
        entry: {sign: lexicon.signOf(["number"]), values},
      };
      used += sum.used;
    }
    joined.push(token);
    index += used;
  }
  return joined;
}

function sumAfter(
  token: Token,
  tokens: readonly Token[],
  index: number,
): {number: number; last: Token; used: number} | null {
  const base = numberOf(token);
  if (base === null) return null;
  const between =
    tokens[index]?.entry.values["'-"] !== undefined || tokens[index]?.entry.values.numberJoin !== undefined ? 1 : 0;
  const last = tokens[index + between];
  const added = last ? numberOf(last) : null;
  if (!last || added === null) return null;
  if (between === 0 && (added === 100 || added === 1000) && base < added && base > 1) {
    return {number: base * added, last, used: 1};
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
  return added > 0 && added < room ? {number: base + added, last, used: 1 + between} : null;
}

/** The number of a word (not of figures), or null. "A" and "one" count only by themselves. */
function numberOf(token: Token): number | null {
  const number = Number(token.entry.values.number);
  const isFigure = /^\d/.test(token.text);
  return isFigure || !Number.isInteger(number) || number < 1 ? null : number;
}
