import type {NamedLanguage} from "../language/language.ts";
import {isOneOf, isThing} from "../language/wordSets.ts";
import {bitsOf, type Candidate, isDot, isFree, isSound, type Scene, writtenAs} from "./hanScene.ts";

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
  "beside a storm": 40,
  "ends as a place": 20,
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
  const isNative = evidence[0] === "family name";
  const isSounds = !isNative || isAllSounds(scene, first, last);
  const isBehindTitle = TITLES.has(classes[first - 1] ?? "");
  const signs: (keyof typeof SIGNS)[] = [];
  if (isSounds && isSound(scene, first - 1) && !isBehindTitle) signs.push("behind a sound");
  if (isSounds && isCutOff(scene, last)) signs.push("before a sound");
  const hasVerb = hasVerbAt(scene, last + 1);
  if (next?.kind !== "mark" && !hasVerb && isSmallWord(scene, last, isNative)) signs.push("ends as a small word");
  if (isBehindTitle || hasTitleBefore(scene, first)) signs.push("role before");
  if (ROLES.has(classes[last + 1] ?? "") || hasTitleAt(scene, last + 1)) signs.push("role behind");
  if (hasVerb) signs.push("verb behind");
  if (before?.text === "、" || next?.text === "、") signs.push("in a list");
  else if (first > 0 && before?.kind === "mark") signs.push("behind a mark");
  else if (next?.kind === "mark") signs.push("before a mark");
  if (first === 0) signs.push("opens the sentence");
  if (isDot(scene, first - 1) || (isDot(scene, last + 1) && isFree(scene, last + 2))) signs.push("beside a dot");
  if (isNative && isOneOf(tokens[first]?.text, names.functionWords)) signs.push("begins as a small word");
  const isIn = isOneOf(before?.text, names.placePrepositions);
  // "在瓦加杜古", "新华社安克雷奇3月19日电"
  if (evidence[0] === "transliterated" && (isIn || next?.kind === "number")) signs.push("in or at it");
  else if (isIn) signs.push("preposition of place before");
  if (isOneOf(before?.text, names.actorPrepositions) || isOneOf(before?.text, names.agentPrepositions)) {
    signs.push("preposition before");
  }
  if (isNative ? hasThingAt(scene, last + 1) : hasThingBehindSounds(scene, last + 1)) signs.push("a thing behind");
  // "颱風雷馬遜", "“莫拉克”台风": storms have names like people's.
  const quotes = before?.text === "“" ? 1 : 0;
  const beside = [writtenAs(scene, first - 2 - quotes, 2), writtenAs(scene, last + 1 + quotes, 2)];
  if (beside.some((word) => isOneOf(word, names.thingWords))) signs.push("beside a storm");
  // "7400多万张普选票": a measure word that is a family name, too.
  const isCounted =
    isNative && (before?.kind === "number" || /^[万萬亿億千百多余餘几幾两兩]$/u.test(before?.text ?? ""));
  if (isCounted && /^[张張项項段双雙支包台幅架盘盤]$/u.test(tokens[first]?.text ?? "")) signs.push("ends as a place");
  if (!isNative && /^[州省]$/u.test(before?.text ?? "")) signs.push("ends as a place"); // "特拉华州威尔明顿"
  if (/[县縣乡鄉旗]$/u.test(scene.letters[last] ?? "")) signs.push("ends as a place");
  let cost = bits;
  for (const sign of signs) cost += SIGNS[sign];
  return {first, last, bits: cost, evidence: [...evidence, ...signs]};
}

const TITLES = new Set("HhM");
const ROLES = new Set("Hh");

function isAllSounds({signs}: Scene, first: number, last: number): boolean {
  for (let index = first; index <= last; index++) if (signs[index]?.sound === undefined) return false;
  return true;
}

/** "葛优和巩俐", "麻生太郎任外务大臣": what links a name to the next word; "魏凤和表示" has it as a name. */
function isSmallWord(scene: Scene, index: number, isNative: boolean): boolean {
  const {tokens} = scene.tagged;
  const {names} = scene.language;
  const isCommonSound = (scene.signs[index]?.sound ?? Number.POSITIVE_INFINITY) <= COMMON_SOUND;
  if (!isNative && (isCommonSound || isSound(scene, index + 1))) return false;
  const word = tokens[index]?.text;
  return (
    isOneOf(word, names.conjunctions) ||
    isOneOf(word, names.functionWords) ||
    (isNative && isOneOf(word, names.personVerbs))
  );
}

/** "麦柯" in "麦柯里": a foreign name that would go on. */
function isCutOff(scene: Scene, last: number): boolean {
  if (!isSound(scene, last + 1) || (scene.signs[last + 1]?.sound ?? 0) > COMMON_SOUND) return false;
  return bitsOf(scene, last + 1, 2) === undefined && bitsOf(scene, last + 1, 3) === undefined;
}

const hasVerbAt = tellOncePerPlace((scene, index) =>
  [3, 2, 1].some((length) => isOneOf(writtenAs(scene, index, length), scene.language.names.personVerbs)),
);

const hasTitleAt = tellOncePerPlace((scene, index) => [3, 2].some((length) => isTitle(scene, index, length)));

/** Whether a title ends right before a token. */
const hasTitleBefore = tellOncePerPlace((scene, end) =>
  [3, 2].some((length) => end >= length && isTitle(scene, end - length, length)),
);

function isTitle(scene: Scene, first: number, length: number): boolean {
  return isOneOf(writtenAs(scene, first, length), scene.language.names.honorifics);
}

/** "诺贝尔奖": the word behind a name. */
const hasThingAt = tellOncePerPlace((scene, index) => {
  const mayBeThing = openingsOf(scene.language).has(scene.tagged.tokens[index]?.text ?? "");
  for (let length = LONGEST_THING; length > 0; length--) {
    if (mayBeThing && isThing(writtenAs(scene, index, length), scene.language)) return true;
    if (bitsOf(scene, index, length) !== undefined) return false; // "会谈" is no "会"
  }
  return false;
});

/** "苏珊·朗格伦球场": whatever part of a foreign name is looked at. */
function hasThingBehindSounds(scene: Scene, from: number): boolean {
  let index = from;
  while (index < from + 3 && isSound(scene, index)) index++;
  return hasThingAt(scene, index);
}

/** What holds at a place of a sentence is told once for all the names that end there or begin. */
function tellOncePerPlace(tell: (scene: Scene, index: number) => boolean): (scene: Scene, index: number) => boolean {
  let [known, told]: [Scene | null, (boolean | undefined)[]] = [null, []];
  return (scene, index) => {
    if (scene !== known) [known, told] = [scene, []];
    told[index] ??= tell(scene, index);
    return told[index] ?? false;
  };
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
