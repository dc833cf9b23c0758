import anyAscii from "any-ascii";
import {distance} from "fastest-levenshtein";
import type {Participant} from "../model.ts";
import {hasSameSkeleton, isSpelledAlike, isSpelledOut, listSounds} from "./spelling.ts";

/** How much of two single words must be the same in sound. */
const ALIKE = 0.75;

type Named = Pick<Participant, "type" | "name" | "alternateName" | "country">;

/**
 * Whether two persons of whom different languages tell may be one, by the sound of their names: too little to take them for one
 * everywhere, and enough where all else of two reports is the same. In one language two spellings are two people.
 */
export function mayBeOne(a: Named, b: Named): boolean {
  if (a.type !== "Person" || b.type !== "Person") return false;
  if (a.country !== null && b.country !== null && a.country !== b.country) return false;
  const languages = Object.keys(a.alternateName);
  if (languages.some((language) => b.alternateName[language])) return false;
  return listNames(a).some((one) => listNames(b).some((other) => soundsAlike(one, other)));
}

function listNames({name, alternateName}: Named): string[] {
  return [...new Set([name, ...Object.values(alternateName).flat()])];
}

function soundsAlike(a: string, b: string): boolean {
  if (isHan(a) || isHan(b)) return readHan(a) === readHan(b) || hasSameSkeleton(a, b);
  if (!isSpelledOut(a) || !isSpelledOut(b)) return hasSameSkeleton(a, b);
  const [left, right] = [listSounds(a), listSounds(b)];
  if (left.length > 1 && right.length > 1) return isSpelledAlike(a, b) || haveOneNumber(left, right);
  // "Merkel" and "Angela Merkel", "Kirill" and "Patriarch Kirill": a surname, or the name of a pope.
  const [one = "", other = ""] = [left.at(-1), right.at(-1)];
  return one[0] === other[0] && 1 - distance(one, other) / Math.max(one.length, other.length, 1) >= ALIKE;
}

/** "John Paul II", "Juan Pablo II": names of popes and kings are translated, their numbers are not. */
function haveOneNumber(a: readonly string[], b: readonly string[]): boolean {
  const isNumbered = /^[ivks]+$/.test(a.at(-1) ?? "") && a.at(-1) === b.at(-1);
  return isNumbered && a.length === b.length && a.every((word, index) => word[0] === b[index]?.[0]);
}

function isHan(name: string): boolean {
  return /\p{Script=Han}/u.test(name);
}

/** What Chinese sounds are in pinyin and in the Russian way of writing them, each as one plain letter: "Xi", "Си". */
const CHINESE_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tsz|chzh|zh|ch|sh|ts|[jqxczs]/g, "s"],
  [/ng|n['’]|n/g, "n"],
  [/[^a-z]/g, ""],
  [/[aeiouyv]+/g, "a"],
  [/(.)\1+/g, "$1"],
];

/** The sounds of a Chinese name in whatever script: "习近平", "Xi Jinping", "Си Цзиньпин". */
function readHan(name: string): string {
  return CHINESE_SOUNDS.reduce((text, [sound, one]) => text.replace(sound, one), anyAscii(name).toLowerCase());
}
