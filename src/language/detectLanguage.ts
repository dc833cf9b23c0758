import {eld} from "eld/small";
import {findDatedLanguage} from "./index.ts";
import type {DatedLanguage} from "./language.ts";

/** A text longer than this tells no more about its language. */
const SAMPLE_LENGTH = 4000;

/** Scripts that tell the language by themselves, with the share of the letters that must be theirs. Kana stand among Han. */
const TELLING_SCRIPTS: readonly (readonly [language: string, letters: RegExp, share: number])[] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.1],
  ["zh", /\p{Script=Han}/gu, 0.5],
  ["ko", /\p{Script=Hangul}/gu, 0.5],
  ["el", /\p{Script=Greek}/gu, 0.5],
  ["he", /\p{Script=Hebrew}/gu, 0.5],
  ["th", /\p{Script=Thai}/gu, 0.5],
];

/**
 * The BCP 47 code of a text's language: by its script where one language alone writes it, or else by its letter sequences
 * (n-grams of the eld library); "und" when neither tells.
 */
export function detectLanguageCode(text: string): string {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return "und";
  const told = TELLING_SCRIPTS.find(([, script, share]) => (sample.match(script)?.length ?? 0) >= letters * share);
  return told?.[0] ?? (eld.detect(sample).language || "und");
}

/** The language of a text, or null when it is none whose dates Dateline reads. */
export function detectLanguage(text: string): DatedLanguage | null {
  return findDatedLanguage(detectLanguageCode(text));
}
