// Marks of all scripts that are read: Arabic has its own comma and semicolon, Chinese wide ones.
const COMMA = /^[,،，]$/u;
const CLAUSE_MARK = /^[,;:—–()،؛，；：（）]$/u;
const SEMICOLON = /^[;؛；]$/u;
const COLON = /^[:：]$/u;
const OPENING = /^[(（]$/u;

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

/** A bracket that opens. */
export function isOpeningBracket(word: string | undefined): boolean {
  return word !== undefined && OPENING.test(word);
}
