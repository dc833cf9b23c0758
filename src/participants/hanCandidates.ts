import {hanLists} from "../language/hanLists.ts";
import {FAMILY_NAME, FOREIGN_NAME, type HanSign, LONGEST_PART, UNKNOWN_PART} from "../language/hanText.ts";
import {chineseSurnames, foreignNames, japaneseSurnames} from "../language/nameLists.ts";
import {isOneOf} from "../language/wordSets.ts";
import {classSet, hasClass} from "./classSets.ts";
import {bitsOf, type Candidate, isDot, isFree, isSound, NO_SIGNS, type Scene, writtenAs} from "./hanScene.ts";

/** Bits that a name costs by its kind, before its characters and what stands beside it are looked at. */
const KINDS = {chinese: 6, japanese: 14, japaneseWord: 24, foreign: 15, dotted: 2, known: 12} as const;

/** From how few bits on a word is so common that it is seldom a family name: "出口" is the exit. */
const COMMON_WORD = 15;

/** Bits of a sound that no list has. */
const UNKNOWN_SOUND = 12;

/** How many characters listed names may have, and how many parts foreign names with dots. */
const LONGEST_KNOWN = 7;
const MOST_PARTS = 4;

/** All names that may begin at a character, whatever stands beside them. */
export function listCandidates(scene: Scene, first: number): readonly Candidate[] {
  const begins = scene.beginnings[first] as number;
  const sign = scene.signs[first] as HanSign;
  const isTitled = hasClass(TITLES, scene.tagged.classes, first - 1);
  const mayBegin = begins > 0 || sign.isSurname || isTitled || sign.sound !== undefined || scene.hasDots;
  if (!mayBegin || !isFree(scene, first)) return NONE;
  const candidates: Candidate[] = [];
  if ((begins & FOREIGN_NAME) > 0) addKnown(scene, first, candidates);
  addForeign(scene, first, candidates);
  // "王毅": a family name and one or two characters of a given name.
  if (sign.isSurname) addGiven(scene, first, 1, sign.surname + KINDS.chinese, 2, candidates);
  // "副市长尉连生": a family name that no list has, behind an office.
  else if (isTitled && mayBeRareName(scene, first))
    addGiven(scene, first, 1, UNKNOWN_PART + KINDS.chinese, 2, candidates);
  if ((begins & FAMILY_NAME) > 0) addEastern(scene, first, candidates);
  return candidates.length > 0 ? candidates : NONE;
}

const NONE: readonly Candidate[] = [];

/** What kind of name candidates are. */
const WELL_KNOWN = ["well-known abroad"];
const FOREIGN = ["transliterated"];
const DOTTED = ["transliterated with a dot"];
const GIVEN = ["family name", "given name"];
const FAMILY = ["family name"];

const TITLES = classSet("HhM");

/** Whether three characters may be a name whose first no list has: no small word begins it, and none goes on behind it. */
function mayBeRareName(scene: Scene, first: number): boolean {
  const {signs, tagged, language} = scene;
  const {functionWords, auxiliaries, personVerbs, organizationWords} = language.names;
  const {letter = "", sound} = signs[first] ?? {};
  const isSmall = [functionWords, auxiliaries, personVerbs, organizationWords].some((list) => isOneOf(letter, list));
  const next = tagged.tokens[first + 3];
  const isEnd =
    next === undefined || next.kind === "mark" || isOneOf(next.text, functionWords) || isOneOf(next.text, personVerbs);
  const isWord = [0, 2].some((offset) => bitsOf(scene, first + offset, 2) !== undefined);
  return sound === undefined && signs[first]?.isHan === true && !isSmall && isEnd && !isWord;
}

/** "普京": names of the list. */
function addKnown(scene: Scene, first: number, names: Candidate[]): void {
  for (const length of listKnown(scene, first)) {
    names.push({first, last: first + length - 1, bits: KINDS.known, evidence: WELL_KNOWN, signs: NO_SIGNS});
  }
}

/** How long the names of the list are that begin at a character, the longest first. */
function listKnown(scene: Scene, first: number): number[] {
  const lengths: number[] = [];
  const longest = foreignNames.longestFrom(writtenAs(scene, first, 1), writtenAs(scene, first + 1, 1));
  for (let length = Math.min(LONGEST_KNOWN, longest); length > 1; length--) {
    if (foreignNames.has(writtenAs(scene, first, length)) && isOpen(scene, first, length)) lengths.push(length);
  }
  return lengths;
}

function isOpen(scene: Scene, first: number, length: number): boolean {
  for (let index = first; index < first + length; index++) {
    if (!isFree(scene, index) && !isDot(scene, index)) return false;
  }
  return true;
}

/** "瓦尔德内尔", "比尔·纳尔逊": sounds, with or without a dot. */
function addForeign(scene: Scene, first: number, names: Candidate[]): void {
  if (!isSound(scene, first)) return;
  let bits = 0;
  for (let last = first; last < first + LONGEST_PART && isFree(scene, last); last++) {
    const part = scene.signs[last]?.sound;
    const isDotted = isDot(scene, last + 1) && isFree(scene, last + 2);
    bits += part ?? UNKNOWN_SOUND;
    if (isDotted)
      addDotted(scene, first, last, isListed(scene, first, last) ? Math.min(bits, KINDS.known) : bits, names);
    if (part === undefined && !hasDotAhead(scene, last)) break;
    if (isReign(scene, last + 1))
      names.push({first, last: last + 2, bits: bits + KINDS.dotted, evidence: FOREIGN, signs: NO_SIGNS});
    if (last > first && bits < UNKNOWN_SOUND * (last - first + 1)) {
      names.push({first, last, bits: bits + KINDS.foreign, evidence: FOREIGN, signs: NO_SIGNS});
    }
  }
}

/** "亚历山大" before a dot: a part that is a name of the list by itself, or a city. */
function isListed(scene: Scene, first: number, last: number): boolean {
  const rest = scene.tagged.classes.slice(first, last + 2);
  return /^Ll*[^l]$/.test(rest) || foreignNames.has(writtenAs(scene, first, last - first + 1));
}

/** "三世": the second or third of a name. */
function isReign({signs}: Scene, index: number): boolean {
  return signs[index + 1]?.letter === "世" && /^[一二三四五六七八九十]$/.test(signs[index]?.letter ?? "");
}

function hasDotAhead(scene: Scene, from: number): boolean {
  if (!scene.hasDots) return false;
  for (let index = from + 1; index < from + LONGEST_PART; index++) if (isDot(scene, index)) return true;
  return false;
}

/** What may follow the first part of a name with dots: each end is one candidate. */
function addDotted(scene: Scene, first: number, dot: number, before: number, names: Candidate[]): void {
  let bits = before;
  let parts = 1;
  addKnownBehind(scene, first, dot, bits, names);
  for (let last = dot + 2; last < dot + 2 + LONGEST_PART * MOST_PARTS; last++) {
    if (!isFree(scene, last)) break;
    const part = scene.signs[last]?.sound;
    if (part === undefined && !hasDotAhead(scene, last)) break;
    bits += part ?? UNKNOWN_SOUND;
    if (isDot(scene, last + 1) && isFree(scene, last + 2) && parts < MOST_PARTS) {
      parts++;
      last++;
      addKnownBehind(scene, first, last, bits, names);
      continue;
    }
    names.push({first, last, bits: bits + KINDS.dotted, evidence: DOTTED, signs: NO_SIGNS});
    if (last > dot + LONGEST_PART * parts) break;
  }
}

/** "弗拉基米尔·普京": behind the dot a name of the list, whatever its characters are in others. */
function addKnownBehind(scene: Scene, first: number, dot: number, before: number, names: Candidate[]): void {
  for (const length of listKnown(scene, dot + 1)) {
    const bits = before + KINDS.known + KINDS.dotted;
    names.push({first, last: dot + length, bits, evidence: DOTTED, signs: NO_SIGNS});
  }
}

/** "欧阳修", "安倍晋三": a family name of several characters and a given name. */
function addEastern(scene: Scene, first: number, names: Candidate[]): void {
  const [one, two] = [writtenAs(scene, first, 1), writtenAs(scene, first + 1, 1)];
  const longest = Math.max(chineseSurnames.longestFrom(one, two), japaneseSurnames.longestFrom(one, two));
  for (let length = 2; length <= Math.min(longest, 3); length++) {
    const surname = writtenAs(scene, first, length);
    if (length < 3 && chineseSurnames.has(surname)) addCompound(scene, first, length, names);
    if (!japaneseSurnames.has(surname)) continue;
    const isWord = (bitsOf(scene, first, length) ?? COMMON_WORD) < COMMON_WORD;
    addGiven(scene, first, length, isWord ? KINDS.japaneseWord : KINDS.japanese, 3, names);
  }
}

function addCompound(scene: Scene, first: number, family: number, names: Candidate[]): void {
  let surname = "";
  for (let index = first; index < first + family; index++) surname += scene.signs[index]?.letter ?? "";
  const bits = hanLists().surname.get(surname) ?? UNKNOWN_PART;
  addGiven(scene, first, family, bits + KINDS.chinese, 2, names);
}

/** A family name with each given name that may follow. */
function addGiven(scene: Scene, first: number, family: number, bits: number, most: number, names: Candidate[]): void {
  const {signs, tagged} = scene;
  const start = first + family;
  let before = 0; // bits of the characters before the last
  for (let length = 1; length <= most; length++) {
    const last = start + length - 1;
    const sign = signs[last];
    if (length === 3 && sign?.letter !== "郎") break; // "小泉纯一郎"
    if (!sign || !isFree(scene, last) || tagged.classes[last] === "L") break;
    if (length === 2 && sign.letter === "国" && COUNTED.has(signs[start]?.letter ?? "")) break; // "中日韩三国"
    const given = before + sign.end;
    names.push({
      first,
      last,
      bits: bits + given + (length === 1 ? 3 : 0),
      evidence: length > 1 ? GIVEN : FAMILY,
      signs: NO_SIGNS,
    });
    before += sign.middle;
  }
}

const COUNTED = new Set("两三四五六七八多各");
