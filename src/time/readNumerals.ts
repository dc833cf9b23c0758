import type {WrittenWords} from "./splitWords.ts";

/**
 * Reads a run of signs that write numbers, each a word of its own: by places (二〇二〇 → "2020") or by multiples
 * (二十一 → "21", 三百 → "300"). Null where none begins.
 */
export function readNumerals(
  words: WrittenWords,
  index: number,
  numerals: ReadonlyMap<number, number>,
): {text: string; used: number} | null {
  const {text, starts, ends} = words;
  if (!numerals.has(text.charCodeAt(starts[index] as number))) return null;
  const run: number[] = [];
  for (let at = index; at < starts.length; at++) {
    const start = starts[at] as number;
    if (at > index && start !== ends[at - 1]) break;
    const number = ends[at] === start + 1 ? numerals.get(text.charCodeAt(start)) : undefined;
    if (number === undefined) break;
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
