const extend = String.raw`\p{M}\p{Cf}`; // belongs to what stands before it (SB5)
const separator = String.raw`\n\r\u0085\u2028\u2029`;
const stop = String.raw`.\u2024\ufe52\uff0e`;
const ending = String.raw`\p{Sentence_Terminal}${stop}`;

/** What a sentence may end with, and what always ends one (SB4). */
const marks = new RegExp(`[${ending}${separator}]`, "gu");

const attached = new RegExp(`[${extend}]*`, "uy");

/** Closing marks and spaces after it (SB9, SB10). */
const closing = new RegExp(
  String.raw`[${extend}]*(?:["'\u00ab\u00bb\u2018-\u201f\u2039\u203a\u275b-\u2760\u301d-\u301f\p{Ps}\p{Pe}\p{Pi}\p{Pf}][${extend}]*)*`,
  "uy",
);
const spaces = new RegExp(String.raw`(?:(?![${separator}])\s[${extend}]*)*`, "uy");

/** After a full stop, a small letter before any other letter or mark goes on with the sentence (SB8). */
const goesOn = new RegExp(
  String.raw`(?:[${extend}]|[^\p{Alphabetic}${extend}${separator}${ending}])*\p{Lowercase}`,
  "uy",
);

/** Commas, colons and dashes go on with it, too, and so does another mark that may end it (SB8a). */
const continues = new RegExp(
  String.raw`[${ending},:;\-\u037e\u055d\u060c\u060d\u07f8\u1802\u1808\u2013\u2014\u3001\ufe10-\ufe14\ufe31\ufe32\ufe50\ufe51\ufe54\ufe55\ufe58\ufe63\uff0c\uff0d\uff1a\uff1b\uff64]`,
  "uy",
);

const stops = new Set([".", "\u2024", "\ufe52", "\uff0e"]);

/**
 * Where a sentence may end, in order: the rules of UAX 29 (SB4 to SB11) as `Intl.Segmenter` has them. They are all about what
 * stands beside a few marks, so the rest of the text is passed over; ICU reads every character, three times as long.
 */
export function* findSentenceBorders(text: string): Generator<number> {
  let last = 0;
  marks.lastIndex = 0;
  for (let mark = marks.exec(text); mark; ) {
    const at = marks.lastIndex;
    const border = borderBehind(text, mark.index, at, mark[0]);
    if (border !== null) {
      yield border;
      last = border;
    }
    marks.lastIndex = Math.max(at, border ?? 0); // another text may have been looked at meanwhile
    mark = marks.exec(text);
  }
  if (last < text.length) yield text.length;
}

function borderBehind(text: string, at: number, after: number, mark: string): number | null {
  if (isSeparator(mark)) return endOfSeparator(text, at);
  const isSpace = text.charCodeAt(after) === SPACE;
  const closed = isSpace ? after : reach(closing, text, after);
  const end = isSpace && isPlain(text, after + 1) ? after + 1 : reach(spaces, text, closed);
  if (end === text.length) return end;
  if (isSeparator(text.charAt(end))) return endOfSeparator(text, end);
  if (stops.has(mark)) {
    if (end === reach(attached, text, after) && isWithin(text, at, end)) return null;
    if (matchesAt(goesOn, text, end)) return null;
  }
  return matchesAt(continues, text, end) ? null : end;
}

/** "3.5" (SB6) and "U.S" (SB7); but in "the visit.The minister" only a space was lost. */
function isWithin(text: string, at: number, after: number): boolean {
  const next = String.fromCodePoint(text.codePointAt(after) ?? 0);
  if (number.test(next)) return true;
  if (!capital.test(next)) return false;
  const before = text.slice(Math.max(0, at - 8), at);
  return casedEnd.test(before) && !(wordEnd.test(before) && matchesAt(wordBeginning, text, after));
}

const wordEnd = /\p{Lowercase}{3}$/u;
const wordBeginning = /(?!(?:Com|Info|Net|Org)\b)\p{Uppercase}\p{Lowercase}*[\s'’]/uy;

const number = /[\p{Nd}\u066b\u066c]/u;
const capital = /[\p{Uppercase}\p{Lt}]/u;
const casedEnd = /[\p{Uppercase}\p{Lowercase}\p{Lt}][\p{M}\p{Cf}]{0,7}$/u;

const SPACE = 0x20;

/** A Latin letter without marks or a digit, as most of what stands behind a mark and a space is. */
function isPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 0x20;
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

function isSeparator(mark: string): boolean {
  return mark === "\n" || mark === "\r" || mark === "\u0085" || mark === "\u2028" || mark === "\u2029";
}

function endOfSeparator(text: string, at: number): number {
  return text.startsWith("\r\n", at) ? at + 2 : at + 1;
}

function reach(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  pattern.test(text);
  return pattern.lastIndex;
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
