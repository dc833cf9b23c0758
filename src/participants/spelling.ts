import anyAscii from "any-ascii";
import {distance} from "fastest-levenshtein";
import {familyNamesFirst} from "../language/nameLists.ts";
import {compareSounds, isNear} from "./soundDistance.ts";

/**
 * Spellings of one sound in the languages that write a name in Latin letters, and the one that stands for them all; tried in
 * order. "Poutine", "Putin", "Путин"; "Tchernychenko", "Tschernyschenko", "Chernyshenko".
 */
const SOUNDS: readonly (readonly [spelling: RegExp, sound: string])[] = [
  [/shch|schtsch|chtch/g, "s"],
  [/^geor/g, "jor"],
  [/gn/g, "n"],
  [/dsch|dzh|zh|dj|j(?=[aeiouy])/g, "j"],
  [/tsch|tch|sch|sh|ch|cz|sz/g, "s"],
  [/ou|oo/g, "u"],
  [/x/g, "ks"],
  [/kh/g, "h"],
  [/gh|ck|q|c|g/g, "k"],
  [/ph|w|ff/g, "v"],
  [/ts|tz|z/g, "s"],
  [/j(?![aeiouy])/g, "i"],
  [/[yi]+[eao]?(?=$)/g, "i"],
  [/[yi]e|[yi]o|ë/g, "e"],
  [/y/g, "i"],
  [/h/g, ""],
  [/(.)\1+/g, "$1"],
  [/e$/g, ""],
];

/** The words of a name as they sound, in plain small letters: "Sergueï Lavrov" and "Сергей Лавров" are alike. */
export function listSounds(name: string): string[] {
  return anyAscii(name.normalize("NFC").replace(/[çčć]/giu, "ch").replace(/[şšș]/giu, "sh").replace(/ž/giu, "zh"))
    .toLowerCase()
    .replace(/['’`]/g, "")
    .split(/[^a-z]+/)
    .filter(Boolean)
    .map((word) => SOUNDS.reduce((text, [spelling, sound]) => text.replace(spelling, sound), word));
}

/** Whether a name is written in a script whose names join by sound: Latin or Cyrillic. */
export function isSpelledOut(name: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Cyrillic}\p{P}\p{M}\s]+$/u.test(name);
}

export function isLatin(name: string): boolean {
  return /^[\p{Script=Latin}\p{P}\p{M}\s]+$/u.test(name);
}

/** How much of two words must be the same: one letter of five may differ, or two vowels. */
const ALIKE = 0.78;

/**
 * Whether two full names in Latin or Cyrillic letters may be spellings of one: as many words, each alike. Names that put the
 * family first are romanised in one way, so all letters count: "Li Qiang" is not "Li Qing".
 */
export function isSpelledAlike(a: string, b: string): boolean {
  const [left, right] = [listSounds(a), listSounds(b)];
  if (left.length < 2 || left.length !== right.length) return false;
  const isExact = [a, b].some((name) => familyNamesFirst.has(name.toLowerCase().split(" ")[0] ?? ""));
  // "Ivanov" and "Ivanova" are two.
  if (left.at(-1)?.endsWith("a") !== right.at(-1)?.endsWith("a")) return false;
  return left.every((word, index) => {
    const other = right[index] ?? "";
    return isExact ? word === other : isNear(word[0], other[0]) && compareSounds(word, other) >= ALIKE;
  });
}

/** Consonants that scripts without all sounds write alike. */
const CONSONANTS: readonly (readonly [letters: RegExp, one: string])[] = [
  [/[aeiouyw]/g, ""],
  [/[vb]/g, "f"],
  [/r/g, "l"],
  [/d/g, "t"],
  [/(.)\1+/g, "$1"],
];

/** The consonants of a name: "Lavrov", "لافروف" and "拉夫罗夫" are alike. */
export function readSkeleton(name: string): string {
  const sounds = listSounds(name.replace(/\p{Script=Han}/gu, (sign) => `${anyAscii(sign)} `)).join("");
  return CONSONANTS.reduce((text, [letters, one]) => text.replace(letters, one), sounds);
}

/** The fewest consonants by which names of other scripts are compared. */
const SHORTEST = 3;

/** How many letters two writings of one Chinese name may differ in: a character may have two sounds. */
const OTHER_SOUND = 1;

/** "Wang Yi" and "王毅", by every letter: many Chinese names share consonants. Null where not both are such names. */
function hasSamePinyin(a: string, b: string): boolean | null {
  const [han, other] = /\p{Script=Han}/u.test(a) ? [a, b] : [b, a];
  const [family = ""] = other.toLowerCase().split(" ");
  if (!/^\p{Script=Han}{2,4}$/u.test(han) || !isLatin(other) || !familyNamesFirst.has(family)) return null;
  const [sounds = "", letters = ""] = [han, other].map((name) =>
    anyAscii(name)
      .toLowerCase()
      .replace(/[^a-z]/g, ""),
  );
  return distance(sounds, letters) <= OTHER_SOUND;
}

/** Whether two names, of which one is in another script than Latin or Cyrillic, may be one by their consonants. */
export function hasSameSkeleton(a: string, b: string): boolean {
  const isSame = hasSamePinyin(a, b);
  if (isSame !== null) return isSame;
  const [left, right] = [readSkeleton(a), readSkeleton(b)];
  if (Math.min(left.length, right.length) < SHORTEST) return false;
  return distance(left, right) <= Math.floor(Math.max(left.length, right.length) / 5);
}
