import {hanLists} from "./hanLists.ts";
import {HanPairs} from "./hanPairs.ts";
import {type Codes, codesOf} from "./hanWords.ts";
import {
  chineseGivenCharacters,
  chineseOrganizations,
  chinesePlaces,
  chineseSurnames,
  foreignNames,
  japaneseSurnames,
  type NameList,
} from "./nameLists.ts";
import {simplifyHan} from "./simplifyHan.ts";
import type {Token} from "./tokens.ts";

/** What a character is, whatever stands beside it. */
export interface HanSign {
  letter: string; // in simplified writing
  isHan: boolean;
  sound: number | undefined; // bits that it is worth in a foreign name
  isDot: boolean; // between the parts of one
  isInNoName: boolean; // a word that stands before names: "将"
  isWeek: boolean; // before a day it is a weekday: "周三"
  isDay: boolean;
  isSurname: boolean;
  surname: number; // bits that it is worth as a family name, and as the last character of a given name or one before
  end: number;
  middle: number;
}

/** A sentence whose tokens are characters. */
export interface HanText {
  signs: readonly HanSign[]; // of each token
  codes: Codes; // in simplified writing
  beginnings: Uint8Array; // the lists of which a name may begin with a character and the next one
}

const HAN = /\p{Script=Han}/u;

/** Whether a language writes Chinese characters, which are each a token. */
export function readsHan({name}: {name: string}): boolean {
  return HAN.test(name);
}

/** Lists of names, each with a bit of what may begin at a character. */
export const ORGANIZATION = 1;
export const PLACE = 2;
export const FOREIGN_NAME = 4;
export const FAMILY_NAME = 8; // of several characters

const LISTS: readonly (readonly [bit: number, list: NameList])[] = [
  [ORGANIZATION, chineseOrganizations],
  [PLACE, chinesePlaces],
  [FOREIGN_NAME, foreignNames],
  [FAMILY_NAME, chineseSurnames],
  [FAMILY_NAME, japaneseSurnames],
];

/** What the characters of a sentence are; null for a language that writes others. */
export function readHanText(tokens: readonly Token[], language: {name: string}): HanText | null {
  if (!readsHan(language)) return null;
  const signs = tokens.map(({text}) => signOf(text));
  for (let index = 0; index < tokens.length; index++) {
    const {text, kind} = tokens[index] as Token;
    if (kind !== "mark" || !(text === "." || HYPHENS.has(text))) continue;
    // "阿卜杜拉耶.瓦德": a full stop where others write a dot.
    const isInside = text === "." && [index - 1, index + 1].every((at) => signs[at]?.sound !== undefined);
    // "让-伊夫·勒德里昂"
    const isJoined = HYPHENS.has(text) && ([1, -1] as const).some((step) => reachesDot(signs, index, step));
    if (isInside || isJoined) signs[index] = {...signOf(text), isDot: true};
  }
  const codes = codesOf(signs.map(({letter}) => letter));
  return {signs, codes, beginnings: readBeginnings(codes)};
}

const HYPHENS = new Set("-‐‑－");

/** How many characters one part of a foreign name may have at the most. */
export const LONGEST_PART = 8;

/** Whether a mark stands between characters of foreign names that go on to a dot. */
function reachesDot(signs: readonly HanSign[], mark: number, step: 1 | -1): boolean {
  if (signs[mark - step]?.sound === undefined) return false;
  let at = mark + step;
  while (Math.abs(at - mark) <= LONGEST_PART && signs[at]?.sound !== undefined) at += step;
  return at !== mark + step && signs[at]?.isDot === true && signs[at + step]?.sound !== undefined;
}

/** Bits of a part of a name that no list has. */
export const UNKNOWN_PART = 13;

/** The signs that were met before; so many, and then anew. */
const signs = new Map<string, HanSign>();
const MOST_SIGNS = 50_000;

const NOT_IN_NAMES = new Set("将將另访訪");
const WEEKS = new Set("周週");
const DAYS = new Set("一二三四五六日");

const ONE_HAN = /^\p{Script=Han}$/u;

function signOf(text: string): HanSign {
  const known = signs.get(text);
  if (known) return known;
  const letter = text.length === 1 ? simplifyHan(text) : text;
  const {sound, surname, end, middle} = hanLists();
  const unknown = chineseGivenCharacters.has(letter) ? UNKNOWN_PART - 1 : UNKNOWN_PART + 2;
  const sign = {
    letter,
    isHan: ONE_HAN.test(letter),
    sound: sound.get(letter),
    isDot: /^[·•・‧]$/u.test(letter),
    isInNoName: NOT_IN_NAMES.has(letter),
    isWeek: WEEKS.has(letter),
    isDay: DAYS.has(letter),
    isSurname: chineseSurnames.has(text),
    surname: surname.get(letter) ?? UNKNOWN_PART,
    end: end.get(letter) ?? unknown,
    middle: middle.get(letter) ?? unknown,
  };
  if (signs.size >= MOST_SIGNS) signs.clear();
  signs.set(text, sign);
  return sign;
}

/** How many places the table of beginnings has: the lists have some 6 000. */
const PLACES = 0x4000;

let listed: HanPairs | null = null;

function listBeginnings(): HanPairs {
  const pairs = new HanPairs(PLACES);
  for (const [bit, list] of LISTS) {
    list.forEach((name) => {
      if (name.length < 2) return;
      const one = name.charCodeAt(0);
      const two = name.charCodeAt(1);
      pairs.set(one, two, pairs.get(one, two) | bit);
    });
  }
  return pairs;
}

/** The lists have every name in simplified writing. */
function readBeginnings(codes: Codes): Uint8Array {
  listed ??= listBeginnings();
  const beginnings = new Uint8Array(codes.length);
  for (let at = 0; at + 1 < codes.length; at++) {
    beginnings[at] = listed.get(codes[at] as number, codes[at + 1] as number);
  }
  return beginnings;
}
