import type {NamedLanguage} from "../language/language.ts";
import {chineseGivenCharacters, chineseSurnames, foreignNames, japaneseSurnames} from "../language/nameLists.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {Span} from "./nameSequences.ts";
import type {TaggedSentence} from "./tagSentence.ts";

/** Han characters that may name a person, and all that speaks for it. */
export interface HanName extends Span {
  evidence: string[];
  weight: number;
}

/** What each sign weighs, and how much is needed. */
const WEIGHTS: Readonly<Record<string, number>> = {
  "transliterated with a dot": 6,
  "well-known abroad": 4,
  "transliterated behind a role": 4,
  "family name": 1,
  "given name": 1,
  "three characters": 1,
  "in no dictionary": 1,
  "role before": 3,
  "role behind": 3,
  "verb behind": 2,
  "in a list": 2,
  "opens the sentence": 1,
  "behind a mark": 1,
  "preposition before": 1,
  "one word": -3,
  "a thing behind": -6,
  "ends as a thing": -4,
};
const NEEDED = 4;

/** Characters by which foreign names are written. */
const SOUNDS = new Set(`
  阿埃艾爱安昂奥澳巴芭白拜班邦保鲍贝本比彼毕别宾波玻博伯勃布查察达大代丹道德登邓迪蒂底丁东杜敦多俄厄恩尔耳法凡范菲费芬丰佛夫弗福富盖甘冈高戈哥格葛根古瓜圭国哈海汉豪赫黑亨洪侯胡华怀霍基及吉季加伽贾简杰捷金津久
  卡凯坎康考柯科可克肯孔库夸奎昆拉来莱赖兰朗劳勒雷蕾李里利力立莉丽莲连良列林琳龙隆卢鲁路吕伦罗洛马玛麦迈曼芒梅门蒙孟米密缅明莫默姆木穆拿那纳娜奈南内尼年涅宁牛纽诺努女欧帕派潘庞佩彭皮平珀普奇齐恰钱强切琴丘曲让热仁日
  荣茹儒瑞若撒萨塞赛桑瑟森沙莎山珊尚绍舍申圣施石史什士舒朔丝斯思司松苏素索所塔台泰坦汤唐陶特滕提田铁廷通图吐托陀瓦万汪旺威韦维卫魏温文翁沃乌伍武西希锡夏香肖谢辛欣兴休许雪逊雅亚延扬杨耶叶伊依易因英尤于雨约赞泽曾扎詹
  珍真芝治朱兹子宗佐佑茨兑敏古甫朵蓬戴葆薇露耀
`);

const DOT = /^[·•・‧]$/u;

/** The longest part of a foreign name. */
const LONGEST_PART = 7;

/** Finds the names of people in a text that has neither capitals nor spaces, in order. */
export function findHanNames(tagged: TaggedSentence, language: NamedLanguage): HanName[] {
  const scene = readScene(tagged, language);
  const found: HanName[] = [];
  for (let first = 0; first < tagged.tokens.length; first++) {
    const name = readForeign(scene, first) ?? readTransliterated(scene, first) ?? readChinese(scene, first);
    if (!name) continue;
    found.push(name);
    first = name.last;
  }
  return rewardLists(found, scene).filter(({weight}) => weight >= 0);
}

interface Scene {
  tagged: TaggedSentence;
  language: NamedLanguage;
  words: ReadonlyMap<number, number>; // tokens of each word of the dictionary, by its first token
}

/** Words as a dictionary parts them: a name is seldom in it and falls into single characters. */
function readScene(tagged: TaggedSentence, language: NamedLanguage): Scene {
  const {tokens, sentence} = tagged;
  const tokenAt = new Map(tokens.map(({start}, index) => [start, index]));
  const segmenter = new Intl.Segmenter(language.code, {granularity: "word"});
  const words = new Map<number, number>();
  for (const {segment, index} of segmenter.segment(sentence.text)) {
    const token = tokenAt.get(index);
    if (token !== undefined) words.set(token, [...segment].length);
  }
  return {tagged, language, words};
}

function textOf({tagged: {tokens}}: Scene, first: number, length: number): string {
  return tokens
    .slice(first, first + length)
    .map(({text}) => text)
    .join("");
}

function isFree({tagged: {tokens, classes}}: Scene, index: number): boolean {
  return tokens[index]?.kind === "word" && !/[KkOoLlNHh]/.test(classes[index] ?? "H");
}

function isSound(scene: Scene, index: number): boolean {
  return isFree(scene, index) && SOUNDS.has(scene.tagged.tokens[index]?.text ?? "");
}

/** "普京", "唐纳德·特朗普": the longest name of the list, with given names before a dot. */
function readForeign(scene: Scene, first: number): HanName | null {
  if (!isFree(scene, first)) return null;
  for (let length = 7; length > 1; length--) {
    if (!foreignNames.has(textOf(scene, first, length))) continue;
    const free = Array.from(
      {length},
      (_, offset) => isFree(scene, first + offset) || DOT.test(textOf(scene, first + offset, 1)),
    );
    if (free.every(Boolean) && !isSound(scene, first - 1))
      return weigh(scene, first, first + length - 1, ["well-known abroad"]);
  }
  return null;
}

/** "比尔·纳尔逊": sounds on both sides of a dot; "外长拉夫罗夫": sounds behind a role. */
function readTransliterated(scene: Scene, first: number): HanName | null {
  if (!isSound(scene, first) || (isSound(scene, first - 1) && !isRoleBefore(scene, first))) return null;
  let last = measureSounds(scene, first);
  let hasDot = false;
  while (DOT.test(textOf(scene, last + 1, 1)) && isSound(scene, last + 2)) {
    hasDot = true;
    last = measureSounds(scene, last + 2);
  }
  if (hasDot) return weigh(scene, first, last, ["transliterated with a dot"]);
  const isLong = last - first >= 3 || (last - first >= 1 && !chineseSurnames.has(textOf(scene, first, 1)));
  return isRoleBefore(scene, first) && isLong ? weigh(scene, first, last, ["transliterated behind a role"]) : null;
}

/** The last sound of a part of a name: a verb, a word of the dictionary with other characters or a small word ends it. */
function measureSounds(scene: Scene, first: number): number {
  for (let length = LONGEST_PART; length > 1; length--) {
    if (foreignNames.has(textOf(scene, first, length))) return first + length - 1;
  }
  let last = first;
  while (last - first < LONGEST_PART && isSound(scene, last + 1) && !startsWord(scene, last + 1)) last++;
  return last;
}

function startsWord(scene: Scene, index: number): boolean {
  const length = scene.words.get(index) ?? 1;
  if (length < 2) return false;
  const word = textOf(scene, index, length);
  return isOneOf(word, scene.language.names.personVerbs) || [...word].some((letter) => !SOUNDS.has(letter));
}

/** "王毅", "欧阳修", "安倍晋三": a family name and one or two characters of given names. */
function readChinese(scene: Scene, first: number): HanName | null {
  const isWord = isOneOf(scene.tagged.tokens[first]?.text, scene.language.names.functionWords);
  if (!isFree(scene, first) || !scene.words.has(first) || (isWord && !isRoleBefore(scene, first))) return null;
  for (const length of [3, 2, 1]) {
    const surname = textOf(scene, first, length);
    const isJapanese = length > 1 && japaneseSurnames.has(surname);
    if (!isJapanese && !(length < 3 && chineseSurnames.has(surname))) continue;
    const given = measureGiven(scene, first, first + length);
    if (given === 0) continue;
    const last = first + length + given - 1;
    const evidence = ["family name"];
    const characters = [...textOf(scene, first + length, given)];
    if (isJapanese || characters.every((each) => chineseGivenCharacters.has(each))) evidence.push("given name");
    if (last - first > 1) evidence.push("three characters");
    const word = scene.words.get(first) ?? 1;
    if (word === length + given) evidence.push("one word");
    else if (last - first > 1 && word <= length) evidence.push("in no dictionary");
    if (isThing(scene, last)) evidence.push("ends as a thing");
    return weigh(scene, first, last, evidence);
  }
  return null;
}

/** How many characters of a given name follow a family name. */
function measureGiven(scene: Scene, surname: number, first: number): number {
  const own = scene.words.get(surname) ?? 1;
  const within = own - (first - surname);
  if (!isGiven(scene, first) || within > 2) return 0;
  if (within > 0) return within === 1 && isLoneGiven(scene, first + 1) ? 2 : within;
  const word = scene.words.get(first) ?? 1;
  if (word > 2) return 0;
  if (word === 2) return isGiven(scene, first + 1) && isOther(scene, first, 2) ? 2 : 0;
  return isLoneGiven(scene, first + 1) ? 2 : 1;
}

/** A character of a given name that is no word by itself here. */
function isLoneGiven(scene: Scene, index: number): boolean {
  return isGiven(scene, index) && (scene.words.get(index) ?? 1) === 1 && !isLinkBefore(scene, index);
}

function isOther({language, ...scene}: Scene, first: number, length: number): boolean {
  const word = textOf({language, ...scene}, first, length);
  return !isOneOf(word, language.names.personVerbs) && !isOneOf(word, language.names.functionWords);
}

function isGiven(scene: Scene, index: number): boolean {
  const text = scene.tagged.tokens[index]?.text ?? "";
  return (
    isFree(scene, index) && (chineseGivenCharacters.has(text) || !isOneOf(text, scene.language.names.functionWords))
  );
}

/** "李鹏和江泽民", "秦刚同…": a link, unless a verb or a mark follows: "魏凤和表示". */
function isLinkBefore(scene: Scene, index: number): boolean {
  const {names} = scene.language;
  const text = scene.tagged.tokens[index]?.text;
  if (
    !isOneOf(text, names.conjunctions) &&
    !isOneOf(text, names.actorPrepositions) &&
    !isOneOf(text, names.functionWords)
  )
    return false;
  return !hasVerb(scene, index + 1);
}

function hasVerb(scene: Scene, index: number): boolean {
  return [3, 2, 1].some((length) => isOneOf(textOf(scene, index, length), scene.language.names.personVerbs));
}

function isRoleBefore({tagged: {classes}}: Scene, first: number): boolean {
  return /[HhM]$/.test(classes.slice(0, first));
}

function isHonorific(scene: Scene, index: number, step: 1 | -1): boolean {
  return [3, 2].some((length) => {
    const first = step === 1 ? index : index - length + 1;
    return first >= 0 && isOneOf(textOf(scene, first, length), scene.language.names.honorifics);
  });
}

function weigh(scene: Scene, first: number, last: number, signs: readonly string[]): HanName {
  const {tokens, classes} = scene.tagged;
  const {names} = scene.language;
  const before = tokens[first - 1];
  const evidence = [...signs];
  if (isRoleBefore(scene, first) || isHonorific(scene, first - 1, -1)) evidence.push("role before");
  if (/^[Hh]/.test(classes.slice(last + 1)) || isHonorific(scene, last + 1, 1)) evidence.push("role behind");
  if (hasVerb(scene, last + 1)) evidence.push("verb behind");
  if (isThingBehind(scene, last + 1)) evidence.push("a thing behind");
  if (first === 0) evidence.push("opens the sentence");
  else if (before?.kind === "mark") evidence.push("behind a mark");
  if (isOneOf(before?.text, names.actorPrepositions) || isOneOf(before?.text, names.agentPrepositions)) {
    evidence.push("preposition before");
  }
  return {first, last, evidence, weight: sum(evidence)};
}

/** "管理局": what its last character says is no person. */
function isThing({tagged: {tokens}, language: {names}}: Scene, last: number): boolean {
  return [names.organizationWords, names.placeWords].some((list) => isOneOf(tokens[last]?.text, list));
}

/** "诺贝尔奖", "苏珊·朗格伦球场". */
function isThingBehind(scene: Scene, index: number): boolean {
  const {organizationWords, placeWords, thingWords} = scene.language.names;
  const word = textOf(scene, index, scene.words.get(index) ?? 1);
  return [organizationWords, placeWords, thingWords].some((list) => isOneOf(word, list));
}

function sum(evidence: readonly string[]): number {
  return evidence.reduce((total, sign) => total + (WEIGHTS[sign] ?? 0), -NEEDED);
}

/** "江泽民、朱镕基和温家宝": names in a list speak for each other. */
function rewardLists(names: readonly HanName[], {tagged: {tokens}, language}: Scene): HanName[] {
  return names.map((name, index) => {
    const isListed = [names[index - 1], names[index + 1]].some((other) => {
      if (!other) return false;
      const [left, right] = other.first < name.first ? [other, name] : [name, other];
      return right.first - left.last === 2 && isOneOf(tokens[left.last + 1]?.text, language.names.conjunctions);
    });
    const evidence = isListed ? [...name.evidence, "in a list"] : name.evidence;
    return {...name, evidence, weight: sum(evidence)};
  });
}
