import type {PageWords} from "./words.ts";

/** Scripts of which a text holds few letters where its language is of another: each with what else none of its lines has. */
const SCRIPTS: readonly (readonly [letters: RegExp, others: RegExp | null])[] = [
  [/\p{Script=Han}/u, /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  [/\p{Script=Cyrillic}/u, null],
  [/\p{Script=Arabic}/u, null],
];

/**
 * Whether a line is written in letters that the article's language does not have: an English notice above a Chinese text, an
 * agency's Latin name above a Russian one. Never where the language is written in Latin letters.
 */
export function isForeignLine(text: string, {languages: [first]}: PageWords): boolean {
  const script = SCRIPTS.find(([letters]) => letters.test(first?.name ?? ""));
  if (!script || !/\p{L}/u.test(text)) return false;
  const [letters, others] = script;
  return !letters.test(text) || others?.test(text) === true;
}
