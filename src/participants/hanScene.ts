import {hanLists} from "../language/hanLists.ts";
import type {HanSign, HanText} from "../language/hanText.ts";
import type {NamedLanguage} from "../language/language.ts";
import {classSet, hasClass} from "./classSets.ts";
import type {Span} from "./nameSequences.ts";
import type {TaggedSentence} from "./tagSentence.ts";

/** Han characters that may be a name, and how many bits it costs to take them for one. */
export interface Candidate extends Span {
  evidence: readonly string[]; // what kind of name it is
  signs: readonly string[]; // what stands beside it
  bits: number;
}

/** Before what stands beside a name is looked at. */
export const NO_SIGNS: readonly string[] = [];

/** A sentence without capitals and spaces, whose tokens are characters. */
export interface Scene extends HanText {
  tagged: TaggedSentence;
  language: NamedLanguage;
  free: readonly boolean[]; // no country, organisation or person that is known already; a place may be a part of a longer foreign name
  hasDots: boolean;
}

export function readScene(tagged: TaggedSentence, {signs, codes, beginnings}: HanText, language: NamedLanguage): Scene {
  const free = signs.map(({isHan}, index) => isHan && mayBeNamed(signs, tagged.classes, index));
  return {signs, codes, beginnings, tagged, language, free, hasDots: signs.some(({isDot}) => isDot)};
}

const TAKEN = classSet("KkOoNHh");

function mayBeNamed(signs: readonly HanSign[], classes: string, index: number): boolean {
  if (hasClass(TAKEN, classes, index)) return false;
  const {isInNoName, isWeek} = signs[index] as HanSign;
  return !isInNoName && !(isWeek && signs[index + 1]?.isDay === true);
}

/** In simplified writing, as the lists have it. */
export function writtenAs({signs}: Scene, first: number, length: number): string {
  let text = "";
  for (let index = first; index < first + length; index++) text += signs[index]?.letter ?? "";
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
