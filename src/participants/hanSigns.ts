import {simplifyHan} from "../language/simplifyHan.ts";
import type {Token} from "../language/tokens.ts";
import {isOneOf, isThing} from "../language/wordSets.ts";
import {classSet, hasClass} from "./classSets.ts";
import {bitsOf, type Candidate, isDot, isFree, isSound, type Scene, writtenAs} from "./hanScene.ts";

/** Bits that what stands beside a name takes off its cost, or adds. */
const SIGNS = {
  "role before": -9,
  "role behind": -5,
  "verb behind": -2,
  "in a list": -3,
  "in a list behind a role": -8,
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
  "a verb by itself": 30,
  "ends as a small word": 6,
  "behind a sound": 8,
  "before a sound": 6,
} as const;

/** From how few bits on a character is common in foreign names. */
const COMMON_SOUND = 9;

const LONGEST_THING = 5;

type Sign = keyof typeof SIGNS;

/** What stands beside a name, and what it tells. */
export function readSigns(scene: Scene, {first, last, evidence, bits}: Candidate): Candidate {
  const {tokens, classes} = scene.tagged;
  const {names} = scene.language;
  const [before, next] = [tokens[first - 1], tokens[last + 1]];
  const isNative = evidence[0] === "family name";
  const isSounds = !isNative || isAllSounds(scene, first, last);
  const isBehindTitle = hasClass(TITLES, classes, first - 1);
  const signs: Sign[] = [];
  if (isSounds && isSound(scene, first - 1) && !isBehindTitle) signs.push("behind a sound");
  if (isSounds && isCutOff(scene, last)) signs.push("before a sound");
  const hasVerb = hasVerbAt(scene, last + 1);
  if (next?.kind !== "mark" && !hasVerb && isSmallWord(scene, last, isNative)) signs.push("ends as a small word");
  if (hasRoleBefore(scene, first)) signs.push("role before");
  if (hasRoleAt(scene, last + 1)) signs.push("role behind");
  if (hasVerb) signs.push("verb behind");
  const mark = tellMark(before, next);
  if (isNative && isListedBehindRole(scene, first, last)) signs.push("in a list behind a role");
  if (mark) signs.push(mark);
  if (first === 0) signs.push("opens the sentence");
  if (isDot(scene, first - 1) || (isDot(scene, last + 1) && isFree(scene, last + 2))) signs.push("beside a dot");
  else if (isSounds && (runsToDot(scene, last + 1) || runsFromDot(scene, first - 1))) signs.push("beside a dot");
  if (isNative && isOneOf(tokens[first]?.text, names.functionWords)) signs.push("begins as a small word");
  const isIn = isOneOf(before?.text, names.placePrepositions);
  // "在瓦加杜古", "新华社安克雷奇3月19日电", "贾夫纳发生爆炸"
  const isFiled = next?.kind === "number" && /[Oo]/.test(classes[first - 1] ?? "");
  // "伏努科沃2号机场"
  const isNumbered = isNumberedPlace(scene, last + 1);
  const isWhere = isNumbered || (evidence[0] === "transliterated" && (isIn || isFiled));
  if (isWhere || (isSounds && isHappening(scene, last + 1))) signs.push("in or at it");
  else if (isIn) signs.push("preposition of place before");
  if (hasPrepositionBefore(scene, first)) signs.push("preposition before");
  if (isNative ? hasThingAt(scene, last + 1) : hasThingBehindSounds(scene, last + 1)) signs.push("a thing behind");
  // "颱風雷馬遜", "“莫拉克”台风": storms have names like people's.
  const quotes = before?.text === "“" ? 1 : 0;
  if (hasStormAt(scene, first - 2 - quotes) || hasStormAt(scene, last + 1 + quotes)) signs.push("beside a storm");
  // "7400多万张普选票": a measure word that is a family name, too.
  const isCounted =
    isNative && (before?.kind === "number" || /^[万萬亿億千百多余餘几幾两兩]$/u.test(before?.text ?? ""));
  if (isCounted && /^[张張项項段双雙支包台幅架盘盤]$/u.test(tokens[first]?.text ?? "")) signs.push("ends as a place");
  if (!isNative && before !== undefined && PROVINCES.has(before.text)) signs.push("ends as a place"); // "特拉华州威尔明顿"
  const ending = scene.signs[last]?.letter ?? "";
  // "姚庄镇", "文瀛湖", "杭深线"
  if (PLACES.has(ending) || (!isBehindTitle && next?.kind === "word" && TOWNS.has(ending)))
    signs.push("ends as a place");
  if (isNative && isWordAt(scene, first, [last - first + 1], names.sayings)) signs.push("a verb by itself"); // "宣布"
  let cost = bits;
  for (const sign of signs) cost += SIGNS[sign];
  return {first, last, bits: cost, evidence, signs};
}

/** "特拉华州", "浙江省"; "临海县", "杭深线"; "姚庄镇", "文瀛湖". */
const PROVINCES = new Set("州省");
const PLACES = new Set("县乡旗线");
const TOWNS = new Set("镇湖港村街寺州");

/** "贾夫纳发生爆炸" */
function isHappening({signs}: Scene, index: number): boolean {
  return signs[index]?.letter === "发" && signs[index + 1]?.letter === "生";
}

/** No name is favoured by more. */
export const MOST_FAVOUR = -(
  SIGNS["role before"] +
  SIGNS["role behind"] +
  SIGNS["verb behind"] +
  SIGNS["in a list"] +
  SIGNS["in a list behind a role"] +
  SIGNS["opens the sentence"] +
  SIGNS["preposition before"]
);

/** How many bits signs may take off the cost of a name at the most: those that speak against it are left out. */
export function favourOf(scene: Scene, first: number, last: number): number {
  const {tokens} = scene.tagged;
  const mark = tellMark(tokens[first - 1], tokens[last + 1]);
  const listed = mark === "in a list" && isListedBehindRole(scene, first, last) ? SIGNS["in a list behind a role"] : 0;
  const cost = costBefore(scene, first) + costBehind(scene, last + 1) + (mark ? SIGNS[mark] : 0) + listed;
  return -cost;
}

/** "、" in a list; another mark before a name or behind it. */
function tellMark(before: Token | undefined, next: Token | undefined): Sign | null {
  if (before?.text === "、" || next?.text === "、") return "in a list";
  if (before?.kind === "mark") return "behind a mark";
  return next?.kind === "mark" ? "before a mark" : null;
}

const costBefore = tellOncePerPlace((scene, first) => {
  let cost = first === 0 ? SIGNS["opens the sentence"] : 0;
  if (hasRoleBefore(scene, first)) cost += SIGNS["role before"];
  if (hasPrepositionBefore(scene, first)) cost += SIGNS["preposition before"];
  return cost;
});

const costBehind = tellOncePerPlace(
  (scene, index) =>
    (hasRoleAt(scene, index) ? SIGNS["role behind"] : 0) + (hasVerbAt(scene, index) ? SIGNS["verb behind"] : 0),
);

const TITLES = classSet("HhM");
const ROLES = classSet("Hh");

function hasRoleBefore(scene: Scene, first: number): boolean {
  const isBehindRole = hasClass(TITLES, scene.tagged.classes, first - 1) && !isRoleGoingOn(scene, first);
  return isBehindRole || hasTitleBefore(scene, first);
}

/** "总统府": the office and the next character are a word of their own. */
function isRoleGoingOn(scene: Scene, first: number): boolean {
  const {classes} = scene.tagged;
  if (!hasClass(ROLES, classes, first - 1) || !hasClass(ROLES, classes, first - 2)) return false;
  if (hasClass(ROLES, classes, first - 3) && bitsOf(scene, first - 3, 4) !== undefined) return true;
  return bitsOf(scene, first - 2, 3) !== undefined;
}

/** How many characters a name in a list may have, whose office the next one has, too. */
const LONGEST_NATIVE = 3;

/** "副总理刘延东、汪洋及…": behind somebody with an office, and no word of the sentence goes on. */
function isListedBehindRole(scene: Scene, first: number, last: number): boolean {
  const {tokens, classes} = scene.tagged;
  if (tokens[first - 1]?.text !== "、") return false;
  const next = tokens[last + 1];
  const isEnd =
    next === undefined ||
    next.kind === "mark" ||
    isOneOf(next.text, scene.language.names.conjunctions) ||
    isOneOf(next.text, scene.language.names.functionWords);
  for (let length = 2; length <= LONGEST_NATIVE; length++) {
    const start = first - 1 - length;
    const isName = hasClass(ROLES, classes, start - 1) && scene.signs[start]?.isSurname === true;
    if (isEnd && isName && /^[WV]+$/.test(classes.slice(start, first - 1))) return true;
  }
  return false;
}

function hasRoleAt(scene: Scene, index: number): boolean {
  return hasClass(ROLES, scene.tagged.classes, index) || hasTitleAt(scene, index);
}

function hasPrepositionBefore({tagged, language: {names}}: Scene, first: number): boolean {
  const before = tagged.tokens[first - 1]?.text;
  return isOneOf(before, names.actorPrepositions) || isOneOf(before, names.agentPrepositions);
}

function isAllSounds({signs}: Scene, first: number, last: number): boolean {
  for (let index = first; index <= last; index++) if (signs[index]?.sound === undefined) return false;
  return true;
}

/** "葛优和巩俐", "麻生太郎任外务大臣": what links a name to the next word; "魏凤和表示" has it as a name. */
function isSmallWord(scene: Scene, index: number, isNative: boolean): boolean {
  const {tokens} = scene.tagged;
  const {names} = scene.language;
  // "杜克和当选总统佩特罗": it links two names where an office or a country follows.
  const isLink = isOneOf(tokens[index]?.text, names.conjunctions);
  if (
    isLink &&
    (hasRoleAt(scene, index + 1) ||
      /[KkB]/.test(scene.tagged.classes[index + 1] ?? "") ||
      isWordAt(scene, index + 1, [2, 1], names.roleBefore))
  )
    return true;
  // "普京于5月3日", "石破茂通电话"
  if (isOneOf(tokens[index]?.text, names.placePrepositions)) return true;
  if (isWordAt(scene, index, [3, 2], names.personVerbs)) return true;
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
  const isIn = isOneOf(scene.tagged.tokens[last + 1]?.text, scene.language.names.placePrepositions);
  if (isIn && !isSound(scene, last + 2)) return false; // "贝鲁于5月3日"
  return bitsOf(scene, last + 1, 2) === undefined && bitsOf(scene, last + 1, 3) === undefined;
}

/** "阿卜杜拉耶·瓦德": a dot in the same run of sounds. */
function runsToDot(scene: Scene, from: number): boolean {
  let index = from;
  while (index < from + LONGEST_THING && isSound(scene, index)) index++;
  return index > from && isDot(scene, index) && isFree(scene, index + 1);
}

/** "席尔瓦" in "卢拉·达席尔瓦": the same, looking back. */
function runsFromDot(scene: Scene, from: number): boolean {
  const {functionWords, conjunctions} = scene.language.names;
  let index = from;
  while (index > from - LONGEST_THING && isSound(scene, index)) {
    const text = scene.tagged.tokens[index]?.text;
    if (isOneOf(text, functionWords) || isOneOf(text, conjunctions)) return false;
    index--;
  }
  return index < from && isDot(scene, index) && isFree(scene, index - 1);
}

const hasVerbAt = tellOncePerPlace((scene, index) =>
  isWordAt(scene, index, [3, 2, 1], scene.language.names.personVerbs),
);

const TITLE_LENGTHS = [3, 2];

const hasTitleAt = tellOncePerPlace((scene, index) =>
  isWordAt(scene, index, TITLE_LENGTHS, scene.language.names.honorifics),
);

/** Whether a title ends right before a token. */
const hasTitleBefore = tellOncePerPlace((scene, end) =>
  TITLE_LENGTHS.some((length) => isWordAt(scene, end - length, [length], scene.language.names.honorifics)),
);

const hasStormAt = tellOncePerPlace((scene, index) => isWordAt(scene, index, [2], scene.language.names.thingWords));

/** Whether so many characters from a token on, or what of them is in the sentence, are a word of a list. */
function isWordAt(scene: Scene, first: number, lengths: readonly number[], words: readonly string[]): boolean {
  const start = scene.signs[Math.max(0, first)]?.letter ?? "";
  if (!openingsOf(words).has(start)) return false;
  return lengths.some((length) => isOneOf(writtenAs(scene, first, length), words));
}

/** "伏努科沃2号机场": a number behind the run of sounds, whatever part of it is looked at. */
function isNumberedPlace(scene: Scene, from: number): boolean {
  const {tokens} = scene.tagged;
  let index = from;
  while (index < from + LONGEST_THING && isSound(scene, index)) index++;
  // "普京2号抵达": a day.
  const isNumber = tokens[index]?.kind === "number" && /^[号號]$/u.test(tokens[index + 1]?.text ?? "");
  return isNumber && hasThingAt(scene, index + 2);
}

/** "诺贝尔奖": the word behind a name. */
const hasThingAt = tellOncePerPlace((scene, index) => {
  const {organizationWords, placeWords, thingWords} = scene.language.names;
  const start = scene.signs[index]?.letter ?? "";
  const mayBeThing = [organizationWords, placeWords, thingWords].some((list) => openingsOf(list).has(start));
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

/** So many places before a sentence and behind it may be asked for. */
const [BEFORE, BEHIND] = [4, 12];

/** What holds at a place of a sentence is told once for all the names that end there or begin. */
function tellOncePerPlace<Told>(tell: (scene: Scene, index: number) => Told): (scene: Scene, index: number) => Told {
  let known: Scene | null = null;
  let told: (Told | undefined)[] = [];
  return (scene, index) => {
    if (scene !== known) {
      known = scene;
      told = new Array<Told>(scene.signs.length + BEFORE + BEHIND);
    }
    const place = index + BEFORE;
    const before = told[place];
    if (before !== undefined) return before;
    const answer = tell(scene, index);
    told[place] = answer;
    return answer;
  };
}

const openings = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The first characters of words. */
function openingsOf(words: readonly string[]): ReadonlySet<string> {
  const known = openings.get(words);
  if (known) return known;
  const first = new Set(words.map((word) => simplifyHan(word.charAt(0))));
  openings.set(words, first);
  return first;
}
