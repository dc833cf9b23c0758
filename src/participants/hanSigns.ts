import {hanLists} from "../language/hanLists.ts";
import type {NamedLanguage} from "../language/language.ts";
import {isOneOf, isThing} from "../language/wordSets.ts";
import {type Candidate, DOT, isFree, isSound, type Scene, textOf, writtenAs} from "./hanScene.ts";

/** Bits that what stands beside a name takes off its cost, or adds. */
const SIGNS = {
  "role before": -9,
  "role behind": -5,
  "verb behind": -2,
  "in a list": -3,
  "behind a mark": -2,
  "before a mark": -1,
  "opens the sentence": -1,
  "preposition before": -1,
  "preposition of place before": 4,
  "in or at it": 30,
  "begins as a small word": 2,
  "beside a dot": 20,
  "a thing behind": 40,
  "ends as a small word": 6,
  "behind a sound": 8,
  "before a sound": 6,
} as const;

/** From how few bits on a character is common in foreign names. */
const COMMON_SOUND = 9;

const LONGEST_THING = 5;

/** What stands beside a name, and what it tells. */
export function readSigns(scene: Scene, {first, last, evidence, bits}: Candidate): Candidate {
  const {tokens, classes} = scene.tagged;
  const {names} = scene.language;
  const [before, next] = [tokens[first - 1], tokens[last + 1]];
  const signs: (keyof typeof SIGNS)[] = [];
  const isNative = evidence[0] === "family name";
  const isSounds = !isNative || scene.letters.slice(first, last + 1).every((letter) => hanLists().sound.has(letter));
  if (isSounds && isSound(scene, first - 1) && !/[HhM]$/.test(classes.slice(0, first))) signs.push("behind a sound");
  if (isSounds && isCutOff(scene, last)) signs.push("before a sound");
  if (next?.kind !== "mark" && isSmallWord(scene, last, isNative) && !hasVerb(scene, last + 1)) {
    signs.push("ends as a small word");
  }
  if (/[HhM]$/.test(classes.slice(0, first)) || isHonorific(scene, first - 1, -1)) signs.push("role before");
  if (/^[Hh]/.test(classes.slice(last + 1)) || isHonorific(scene, last + 1, 1)) signs.push("role behind");
  if (hasVerb(scene, last + 1)) signs.push("verb behind");
  if (before?.text === "、" || next?.text === "、") signs.push("in a list");
  else if (first > 0 && before?.kind === "mark") signs.push("behind a mark");
  else if (next?.kind === "mark") signs.push("before a mark");
  if (first === 0) signs.push("opens the sentence");
  if (DOT.test(before?.text ?? "") || (DOT.test(next?.text ?? "") && isFree(scene, last + 2)))
    signs.push("beside a dot");
  if (isNative && isOneOf(tokens[first]?.text, names.functionWords)) signs.push("begins as a small word");
  const isIn = isOneOf(before?.text, names.placePrepositions);
  // "在瓦加杜古", "新华社安克雷奇3月19日电"
  if (evidence[0] === "transliterated" && (isIn || next?.kind === "number")) signs.push("in or at it");
  else if (isIn) signs.push("preposition of place before");
  if (isOneOf(before?.text, names.actorPrepositions) || isOneOf(before?.text, names.agentPrepositions)) {
    signs.push("preposition before");
  }
  if (isThingBehind(scene, last + 1, !isNative)) signs.push("a thing behind");
  const cost = signs.reduce((sum, sign) => sum + SIGNS[sign], bits);
  return {first, last, bits: cost, evidence: [...evidence, ...signs]};
}

/** "葛优和巩俐", "麻生太郎任外务大臣": what links a name to the next word; "魏凤和表示" has it as a name. */
function isSmallWord(scene: Scene, index: number, isNative: boolean): boolean {
  const {tokens} = scene.tagged;
  const {names} = scene.language;
  const isCommonSound = (hanLists().sound.get(scene.letters[index] ?? "") ?? Number.POSITIVE_INFINITY) <= COMMON_SOUND;
  if (!isNative && (isCommonSound || isSound(scene, index + 1))) return false;
  const lists = [names.conjunctions, names.functionWords, ...(isNative ? [names.personVerbs] : [])];
  return lists.some((list) => isOneOf(tokens[index]?.text, list));
}

/** "麦柯" in "麦柯里": a foreign name that would go on. */
function isCutOff(scene: Scene, last: number): boolean {
  if (!isSound(scene, last + 1) || (hanLists().sound.get(scene.letters[last + 1] ?? "") ?? 0) > COMMON_SOUND)
    return false;
  return ![2, 3].some((length) => hanLists().words.has(textOf(scene, last + 1, length)));
}

function hasVerb(scene: Scene, index: number): boolean {
  return [3, 2, 1].some((length) => isOneOf(writtenAs(scene, index, length), scene.language.names.personVerbs));
}

function isHonorific(scene: Scene, index: number, step: 1 | -1): boolean {
  return [3, 2].some((length) => {
    const first = step === 1 ? index : index - length + 1;
    return first >= 0 && isOneOf(writtenAs(scene, first, length), scene.language.names.honorifics);
  });
}

/** "诺贝尔奖", "苏珊·朗格伦球场": whatever part of a foreign name is looked at. */
function isThingBehind(scene: Scene, from: number, isTransliterated: boolean): boolean {
  let index = from;
  if (isTransliterated) for (let skipped = 0; skipped < 3 && isSound(scene, index); skipped++) index++;
  const mayBeThing = openingsOf(scene.language).has(scene.tagged.tokens[index]?.text ?? "");
  for (let length = LONGEST_THING; length > 0; length--) {
    if (mayBeThing && isThing(writtenAs(scene, index, length), scene.language)) return true;
    if (hanLists().words.has(textOf(scene, index, length))) return false; // "会谈" is no "会"
  }
  return false;
}

const openings = new WeakMap<NamedLanguage, ReadonlySet<string>>();

/** The first characters of words for things. */
function openingsOf(language: NamedLanguage): ReadonlySet<string> {
  const known = openings.get(language);
  if (known) return known;
  const {organizationWords, placeWords, thingWords} = language.names;
  const first = new Set([organizationWords, placeWords, thingWords].flat().map((word) => word.charAt(0)));
  openings.set(language, first);
  return first;
}
