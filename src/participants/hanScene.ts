import {hanLists, simplifyHan} from "../language/hanLists.ts";
import {type Codes, codesOf} from "../language/hanWords.ts";
import type {NamedLanguage} from "../language/language.ts";
import {rememberWords} from "../language/rememberWords.ts";
import type {Span} from "./nameSequences.ts";
import type {TaggedSentence} from "./tagSentence.ts";

/** Han characters that may be a name, and how many bits it costs to take them for one. */
export interface Candidate extends Span {
  evidence: string[];
  bits: number;
}

/** What a character is, whatever stands beside it. */
interface Sign {
  letter: string; // in simplified writing
  isHan: boolean;
  sound: number | undefined; // bits that it is worth in a foreign name
  isDot: boolean; // between the parts of one
}

const readSign = rememberWords((text, _: NamedLanguage): Sign => {
  const letter = text.length === 1 ? simplifyHan(text) : text;
  return {
    letter,
    isHan: /^\p{Script=Han}$/u.test(letter),
    sound: hanLists().sound.get(letter),
    isDot: /^[·•・‧]$/u.test(letter),
  };
});

/** A sentence without capitals and spaces, whose tokens are characters. */
export interface Scene {
  tagged: TaggedSentence;
  language: NamedLanguage;
  signs: readonly Sign[];
  letters: readonly string[]; // the text of each token, in simplified writing
  codes: Codes; // of those
  free: readonly boolean[]; // no country, organisation or person that is known already; a place may be a part of a longer foreign name
  hasDots: boolean;
}

export function readScene(tagged: TaggedSentence, language: NamedLanguage): Scene {
  const signs = tagged.tokens.map(({text}) => readSign(text, language));
  const letters = signs.map(({letter}) => letter);
  const free = signs.map(({isHan}, index) => isHan && mayBeNamed(letters, tagged.classes, index));
  return {tagged, language, signs, letters, codes: codesOf(letters), free, hasDots: signs.some(({isDot}) => isDot)};
}

const TAKEN = new Set("KkOoNHh");
const NOT_IN_NAMES = new Set("将將另访訪");
const WEEKS = new Set("周週");
const DAYS = new Set("一二三四五六日");

function mayBeNamed(letters: readonly string[], classes: string, index: number): boolean {
  if (TAKEN.has(classes[index] ?? "H")) return false;
  const letter = letters[index] ?? "";
  return !NOT_IN_NAMES.has(letter) && !(WEEKS.has(letter) && DAYS.has(letters[index + 1] ?? ""));
}

/** As it is written: names in lists are in either writing. */
export function writtenAs({tagged: {tokens}}: Scene, first: number, length: number): string {
  let text = "";
  for (let index = first; index < first + length; index++) text += tokens[index]?.text ?? "";
  return text;
}

/** How likely some characters are as a word, where they are one. */
export function bitsOf({codes}: Scene, first: number, length: number): number | undefined {
  return hanLists().words.bitsOf(codes, first, length);
}

export function isFree({free}: Scene, index: number): boolean {
  return free[index] ?? false;
}

/** A character by which foreign names are written. */
export function isSound({signs, free}: Scene, index: number): boolean {
  return (free[index] ?? false) && signs[index]?.sound !== undefined;
}

export function isDot({signs}: Scene, index: number): boolean {
  return signs[index]?.isDot ?? false;
}
