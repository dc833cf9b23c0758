import {textAt, type WrittenWords} from "./splitWords.ts";

/**
 * Reads a run of signs that write numbers, each a word of its own: by places (二〇二〇 → "2020") or by multiples
 * (二十一 → "21", 三百 → "300"). Null where none begins.
 */
export function readNumerals(
  words: WrittenWords,
  index: number,
  numerals: Readonly<Record<string, number>>,
): {text: string; used: number} | null {
  const {starts, ends} = words;
  const run: number[] = [];
  for (let at = index; at < starts.length; at++) {
    const text = textAt(words, at);
    const number = Object.hasOwn(numerals, text) ? numerals[text] : undefined;
    if (number === undefined || (at > index && starts[at] !== ends[at - 1])) break;
    run.push(number);
  }
  if (run.length === 0) return null;
  const isByPlaces = run.length > 1 && run.every((number) => number < 10);
  return {text: isByPlaces ? run.join("") : String(multiply(run)), used: run.length};
}

/** 二十一 is 2 × 10 + 1; 三万五千 is (3 × 10 000) + 5 × 1 000. */
function multiply(run: readonly number[]): number {
  let whole = 0;
  let part = 0; // below ten thousand
  let digit: number | null = null;
  for (const number of run) {
    if (number < 10) digit = number;
    else if (number < 10_000) {
      part += number >= 20 && number < 100 ? number : (digit ?? 1) * number;
      digit = null;
    } else {
      whole = (whole + part + (digit ?? 0) || 1) * number;
      part = 0;
      digit = null;
    }
  }
  return whole + part + (digit ?? 0);
}
