import {hanLists, simplifyHan} from "../language/hanLists.ts";
import type {NamedLanguage} from "../language/language.ts";
import type {Span} from "./nameSequences.ts";
import type {TaggedSentence} from "./tagSentence.ts";

/** Han characters that may be a name, and how many bits it costs to take them for one. */
export interface Candidate extends Span {
  evidence: string[];
  bits: number;
}

/** A sentence without capitals and spaces, whose tokens are characters. */
export interface Scene {
  tagged: TaggedSentence;
  language: NamedLanguage;
  letters: string[]; // the text of each token, in simplified writing
  isHan: boolean[];
}

export function readScene(tagged: TaggedSentence, language: NamedLanguage): Scene {
  const letters = tagged.tokens.map(({text}) => (text.length === 1 ? simplifyHan(text) : text));
  return {tagged, language, letters, isHan: letters.map((letter) => /^\p{Script=Han}$/u.test(letter))};
}

export function textOf({letters}: Scene, first: number, length: number): string {
  let text = letters[first] ?? "";
  for (let index = first + 1; index < first + length; index++) text += letters[index] ?? "";
  return text;
}

/** As it is written: names in lists are in either writing. */
export function writtenAs({tagged: {tokens}}: Scene, first: number, length: number): string {
  return tokens
    .slice(first, first + length)
    .map(({text}) => text)
    .join("");
}

/** No country, organisation or person that is known already; a place may be a part of a longer foreign name. */
export function isFree({isHan, letters, tagged: {classes}}: Scene, index: number): boolean {
  if (isHan[index] !== true || /[KkOoNHh]/.test(classes[index] ?? "H")) return false;
  const [letter = "", next = ""] = [letters[index], letters[index + 1]];
  return !/^[将將另访訪]$/u.test(letter) && !(/^[周週]$/u.test(letter) && /^[一二三四五六日]$/u.test(next));
}

/** A character by which foreign names are written. */
export function isSound(scene: Scene, index: number): boolean {
  return isFree(scene, index) && hanLists().sound.has(scene.letters[index] ?? "");
}

/** A dot between the parts of a foreign name. */
export const DOT = /^[·•・‧]$/u;
