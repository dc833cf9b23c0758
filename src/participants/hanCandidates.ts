import {hanLists} from "../language/hanLists.ts";
import {chineseGivenCharacters, chineseSurnames, foreignNames, japaneseSurnames} from "../language/nameLists.ts";
import {type Candidate, isDot, isFree, type Scene, writtenAs} from "./hanScene.ts";
import {readSigns} from "./hanSigns.ts";

/** Bits that a name costs by its kind, before its characters and what stands beside it are looked at. */
const KINDS = {chinese: 6, japanese: 14, foreign: 15, dotted: 2, known: 12} as const;

/** Bits of what no list has. */
const UNKNOWN_PART = 13;
const UNKNOWN_SOUND = 12;

/** How many characters parts of foreign names and listed names may have, and how many parts with dots. */
const LONGEST_PART = 8;
const LONGEST_KNOWN = 7;
const MOST_PARTS = 4;

/** All names that may begin at a character. */
export function listCandidates(scene: Scene, first: number): Candidate[] {
  if (!isFree(scene, first)) return [];
  const candidates = [...listKnown(scene, first), ...listForeign(scene, first), ...listEastern(scene, first)];
  return candidates.map((candidate) => readSigns(scene, candidate));
}

/** "普京": names of the list. */
function listKnown(scene: Scene, first: number): Candidate[] {
  const names: Candidate[] = [];
  const longest = foreignNames.longestFrom(scene.tagged.tokens[first]?.text ?? "");
  for (let length = Math.min(LONGEST_KNOWN, longest); length > 1; length--) {
    if (!foreignNames.has(writtenAs(scene, first, length))) continue;
    const isOpen = Array.from({length}, (_, offset) => first + offset).every(
      (index) => isFree(scene, index) || isDot(scene, index),
    );
    if (isOpen) names.push({first, last: first + length - 1, bits: KINDS.known, evidence: ["well-known abroad"]});
  }
  return names;
}

/** "瓦尔德内尔", "比尔·纳尔逊": sounds, with or without a dot. */
function listForeign(scene: Scene, first: number): Candidate[] {
  const names: Candidate[] = [];
  let bits = 0;
  for (let last = first; last < first + LONGEST_PART && isFree(scene, last); last++) {
    const part = scene.signs[last]?.sound;
    const isDotted = isDot(scene, last + 1) && isFree(scene, last + 2);
    bits += part ?? UNKNOWN_SOUND;
    if (isDotted) names.push(...listDotted(scene, first, last, bits));
    if (part === undefined && !hasDotAhead(scene, last)) break;
    if (isReign(scene, last + 1))
      names.push({first, last: last + 2, bits: bits + KINDS.dotted, evidence: ["transliterated"]});
    if (last > first && bits < UNKNOWN_SOUND * (last - first + 1)) {
      names.push({first, last, bits: bits + KINDS.foreign, evidence: ["transliterated"]});
    }
  }
  return names;
}

/** "三世": the second or third of a name. */
function isReign({letters}: Scene, index: number): boolean {
  return letters[index + 1] === "世" && /^[一二三四五六七八九十]$/.test(letters[index] ?? "");
}

function hasDotAhead(scene: Scene, from: number): boolean {
  if (!scene.hasDots) return false;
  for (let index = from + 1; index < from + LONGEST_PART; index++) if (isDot(scene, index)) return true;
  return false;
}

/** What may follow the first part of a name with dots: each end is one candidate. */
function listDotted(scene: Scene, first: number, dot: number, before: number): Candidate[] {
  const names: Candidate[] = [];
  let bits = before;
  let parts = 1;
  for (let last = dot + 2; last < dot + 2 + LONGEST_PART * MOST_PARTS; last++) {
    if (!isFree(scene, last)) break;
    const part = scene.signs[last]?.sound;
    if (part === undefined && !hasDotAhead(scene, last)) break;
    bits += part ?? UNKNOWN_SOUND;
    if (isDot(scene, last + 1) && isFree(scene, last + 2) && parts < MOST_PARTS) {
      parts++;
      last++;
      continue;
    }
    names.push({first, last, bits: bits + KINDS.dotted, evidence: ["transliterated with a dot"]});
    if (last > dot + LONGEST_PART * parts) break;
  }
  return names;
}

/** "王毅", "欧阳修", "安倍晋三": a family name and one or two characters of a given name. */
function listEastern(scene: Scene, first: number): Candidate[] {
  const names: Candidate[] = [];
  const character = scene.tagged.tokens[first]?.text ?? "";
  const longest = Math.max(chineseSurnames.longestFrom(character), japaneseSurnames.longestFrom(character));
  for (let length = 1; length <= Math.min(longest, 3); length++) {
    const surname = writtenAs(scene, first, length);
    if (length < 3 && chineseSurnames.has(surname)) {
      const rare = hanLists().surname.get(scene.letters.slice(first, first + length).join("")) ?? UNKNOWN_PART;
      names.push(...listGiven(scene, first, length, rare + KINDS.chinese));
    }
    if (length > 1 && japaneseSurnames.has(surname)) names.push(...listGiven(scene, first, length, KINDS.japanese, 3));
  }
  return names;
}

/** A family name with each given name that may follow. */
function listGiven(scene: Scene, first: number, family: number, bits: number, most = 2): Candidate[] {
  const {middle, end} = hanLists();
  const {letters} = scene;
  const start = first + family;
  const partOf = (index: number, part: ReadonlyMap<string, number>) => {
    const known = part.get(letters[index] ?? "");
    return known ?? (chineseGivenCharacters.has(letters[index] ?? "") ? UNKNOWN_PART - 1 : UNKNOWN_PART + 2);
  };
  const names: Candidate[] = [];
  for (let length = 1; length <= most; length++) {
    if (length === 3 && letters[start + 2] !== "郎") break; // "小泉纯一郎"
    const last = start + length - 1;
    if (!isFree(scene, last) || scene.tagged.classes[last] === "L") break;
    let given = partOf(last, end);
    for (let index = start; index < last; index++) given += partOf(index, middle);
    const evidence = length > 1 ? ["family name", "given name"] : ["family name"];
    names.push({first, last, bits: bits + given + (length === 1 ? 3 : 0), evidence});
  }
  return names;
}
