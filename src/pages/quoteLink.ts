import type {Source} from "../model.ts";

const wordsAtEnd = 4;

/**
 * The text fragment of a quote (WICG): its first and last words, so that a browser finds and shows the very sentence. Texts
 * without spaces are named by their first and last letters.
 */
export function writeTextFragment({exact}: Source["quote"]): string {
  const words = exact.trim().split(/\s+/);
  if (words.length <= wordsAtEnd * 3) {
    const text = words.join(" ");
    if (words.length > 1 || text.length <= 40) return `:~:text=${encode(text)}`;
    return `:~:text=${encode(text.slice(0, 12))},${encode(text.slice(-12))}`;
  }
  return `:~:text=${encode(words.slice(0, wordsAtEnd).join(" "))},${encode(words.slice(-wordsAtEnd).join(" "))}`;
}

/** Hyphens and commas have a meaning of their own in a text fragment. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/-/g, "%2D");
}
