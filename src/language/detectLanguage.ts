import {eld} from "eld/small";
import {findLanguage} from "./index.ts";
import type {Language} from "./language.ts";

/** A text longer than this tells no more about its language. */
const SAMPLE_LENGTH = 4000;

/** The BCP 47 code of a text's language by its letter sequences (n-grams of the eld library); "und" when they do not tell. */
export function detectLanguageCode(text: string): string {
  return eld.detect(text.slice(0, SAMPLE_LENGTH)).language || "und";
}

/** The language of a text, or null when it is none of those that Dateline reads. */
export function detectLanguage(text: string): Language | null {
  return findLanguage(detectLanguageCode(text));
}
