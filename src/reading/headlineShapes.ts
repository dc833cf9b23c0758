import {isClosed} from "./joinLines.ts";

/** What a line that may be a headline looks like: some words, not too many, that do not end as a sentence does. */
export const HEADLINE =
  /^(?=.{15,160}$)(?=.*\p{L}{2})\S+(?:\s+\S+){2}|^(?=.{10,80}$)(?:\p{Script=Han}|\d{1,4}(?=\p{Script=Han}{2}(?<![年月日时時点點分])))/u;

/** A section has so many words at most, and letters. */
const SECTION_WORDS = 3;
const SECTION_LETTERS = 24;

/** "Главные события", "عرب وعالم", "国际": some words may be a section, where a headline and then its day stand below. */
export function isSection(text: string): boolean {
  const parts = text.match(/\p{Script=Han}{1,2}|[\p{L}\p{N}'’-]+/gu) ?? [];
  return parts.length <= SECTION_WORDS && text.length <= SECTION_LETTERS && /^\p{L}[\p{L}\p{N}\s'’&-]*$/u.test(text);
}

/** Longer than a headline that is closed. */
const PARAGRAPH_LENGTH = 100;

export function isParagraph(text: string): boolean {
  return isClosed(text) && text.length > PARAGRAPH_LENGTH && !isCutOff(text);
}

/** "Давно пора! Министры подпи...", "he said ...": a page shows the beginning of something else. */
export function isCutOff(text: string): boolean {
  return /[^.]\.\.\.$|…$/u.test(text);
}
