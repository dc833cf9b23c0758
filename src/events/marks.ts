import type {Token} from "../language/tokens.ts";

// Marks of all scripts that are read: Arabic has its own comma and semicolon, Chinese wide ones.
const COMMA = /^[,،，]$/u;
const CLAUSE_MARK = /^[,;:—–()،؛，；：（）]$/u;
const SEMICOLON = /^[;؛；]$/u;
const COLON = /^[:：]$/u;
const OPENING = /^[(（]$/u;
const CLOSING = /^[)）]$/u;

/** A list in brackets has at most so many tokens before one of its parts, and behind it. */
const LONGEST_BRACKET = 16;

/** A comma, of any script. */
export function isComma(word: string | undefined): boolean {
  return word !== undefined && COMMA.test(word);
}

/** A mark behind which a clause may begin. */
export function isClauseMark(word: string | undefined): boolean {
  return word !== undefined && CLAUSE_MARK.test(word);
}

/** A semicolon, of any script. */
export function isSemicolon(word: string | undefined): boolean {
  return word !== undefined && SEMICOLON.test(word);
}

/** A colon, of any script. */
export function isColon(word: string | undefined): boolean {
  return word !== undefined && COLON.test(word);
}

/** A dash, with spaces around or none. */
export function isDash(word: string | undefined): boolean {
  return word === "–" || word === "—";
}

/** A bracket that opens. */
export function isOpeningBracket(word: string | undefined): boolean {
  return word !== undefined && OPENING.test(word);
}

/** "(CGT, | Unsa et CFDT)": a bracket that is open before a token and closed behind it, close by. */
export function isWithinBracket(tokens: readonly Token[], first: number): boolean {
  const isClosing = ({text}: Token) => CLOSING.test(text);
  const before = tokens.slice(Math.max(0, first - LONGEST_BRACKET), first);
  const open = before.findLastIndex(({text}) => isOpeningBracket(text));
  return (
    open >= 0 && !before.slice(open).some(isClosing) && tokens.slice(first, first + LONGEST_BRACKET).some(isClosing)
  );
}
