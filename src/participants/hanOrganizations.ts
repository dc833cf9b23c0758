import {type HanSign, type HanText, ORGANIZATION} from "../language/hanText.ts";
import type {NamedLanguage} from "../language/language.ts";
import {chineseOrganizations, chinesePlaces} from "../language/nameLists.ts";
import type {OrganizationShapes} from "../language/organizationShapes.ts";
import {rememberWords} from "../language/rememberWords.ts";
import {simplifyText} from "../language/simplifyHan.ts";
import type {Token} from "../language/tokens.ts";
import {isOneOf} from "../language/wordSets.ts";
import {classSet, hasClass} from "./classSets.ts";
import type {Span} from "./nameSequences.ts";

/** The most characters of a tail, words of a name before it, and characters of a name that no place opens. */
const LONGEST_TAIL = 6;
const MOST_WORDS = 7;
const LONGEST_BRAND = 7;

/** A word of a sentence, over some of its tokens. */
interface Word extends Span {
  text: string;
}

/** Where a name begins, and whether a place or a scope ("国家") opens it. */
interface Start {
  first: number;
  words: readonly string[]; // between that place and the tail
  isOpened: boolean;
}

/**
 * Finds organisations in a text without capitals and spaces: those of the list, and what ends as one ("公司", "委员会") with the place or
 * the name before it; of two that overlap the longer. `classes` are those of the tokens, characters mostly.
 */
export function findHanOrganizations(
  tokens: readonly Token[],
  classes: string,
  {signs, beginnings}: HanText,
  {names}: NamedLanguage,
): Span[] {
  const {organizationShapes: shapes} = names;
  const allTails = tailsOf(shapes);
  const found: Span[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const begins = ((beginnings[at] as number) & ORGANIZATION) > 0;
    const listed = begins ? measureListed(signs, classes, at) : 0;
    if (listed > 0) found.push({first: at, last: at + listed - 1});
    if (at === 0 || !allTails.openings.has((signs[at] as HanSign).letter)) continue;
    const tail = measureTail(tokens, signs, at, allTails, shapes);
    if (tail === 0 || isCutRole(classes, at, tail)) continue;
    const start = findStart(tokens, signs, classes, at, textOf(signs, at, tail), names);
    if (isNamed(signs, classes, start, at, tail, shapes)) found.push({first: start.first, last: at + tail - 1});
  }
  if (found.length < 2) return found;
  const longestFirst = found.sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  const chosen: Span[] = [];
  for (const span of longestFirst) {
    if (chosen.every((other) => other.last < span.first || span.last < other.first)) chosen.push(span);
  }
  return chosen.sort((a, b) => a.first - b.first);
}

type Signs = HanText["signs"];

/** Some tokens in simplified writing, as the lists have it. */
function textOf(signs: Signs, first: number, length: number): string {
  let text = "";
  for (let index = first; index < first + length; index++) text += signs[index]?.letter ?? "";
  return text;
}

function measureListed(signs: Signs, classes: string, at: number): number {
  const most = chineseOrganizations.longestFrom(textOf(signs, at, 1), textOf(signs, at + 1, 1));
  const length = most > 1 ? measureLongest(signs, at, most, chineseOrganizations) : 0;
  if (length < 2) return 0;
  return /[OoN]/.test(classes.slice(at, at + length)) || isCutRole(classes, at, length) ? 0 : length;
}

/** How many tokens the longest text takes that begins here and is one of some; 0 where none is. */
function measureLongest(signs: Signs, first: number, most: number, names: {has(text: string): boolean}): number {
  let longest = 0;
  let text = "";
  for (let length = 1; length <= most && first + length <= signs.length; length++) {
    text += (signs[first + length - 1] as HanSign).letter;
    if (names.has(text)) longest = length;
  }
  return longest;
}

/** "法院院长": a role begins before or goes on behind these tokens; "委员" within "委员会" is none. */
function isCutRole(classes: string, first: number, length: number): boolean {
  return classes[first] === "h" || classes[first + length] === "h";
}

/** How many characters the longest tail has that begins here; 0 where the word goes on ("局长"). */
function measureTail(
  tokens: readonly Token[],
  signs: Signs,
  at: number,
  {all}: Tails,
  shapes: OrganizationShapes,
): number {
  const length = measureLongest(signs, at, LONGEST_TAIL, all);
  const isCut =
    isOneOf(tokens[at + length]?.text, shapes.goingOn) ||
    (length === 1 && at > 0 && isWord(textOf(signs, at - 1, 2), shapes));
  return isCut ? 0 : length;
}

interface Tails {
  all: ReadonlySet<string>;
  openings: ReadonlySet<string>; // their first characters
}

const tails = new WeakMap<OrganizationShapes, Tails>();

function tailsOf(shapes: OrganizationShapes): Tails {
  const known = tails.get(shapes);
  if (known) return known;
  const all = [shapes.tails, shapes.bodyTails, shapes.localTails].flat().map(simplifyText);
  const told = {all: new Set(all), openings: new Set(all.map((tail) => tail.charAt(0)))};
  tails.set(shapes, told);
  return told;
}

/** "部队": a word of its own, whatever its last character is elsewhere. */
const isWord = rememberWords((text, _: OrganizationShapes) => [...segmenter.segment(text)].length === 1);

/** Whether what stands before a tail makes a name of it: a place that may have one, or a name of its own. */
function isNamed(
  signs: Signs,
  classes: string,
  {first, words, isOpened}: Start,
  at: number,
  length: number,
  shapes: OrganizationShapes,
): boolean {
  const tail = textOf(signs, at, length);
  if (/[HhN]/.test(classes.slice(first, at))) return false;
  const isKind = words.length > 0 && words.every((word) => isOneOf(word, shapes.describing));
  if (isKind && (!isOpened || /^K/.test(classes.slice(first)))) return false;
  if (!isOpened) return isOneOf(tail, shapes.tails) && at > first && at - first <= LONGEST_BRAND;
  if (isOneOf(tail, shapes.bodyTails)) return true;
  if (!/^(?:Kk*|[Ll]+)$/.test(classes.slice(first, at)) && !isTown(signs, first, at)) return true;
  return !/^K/.test(classes.slice(first, at)) && isOneOf(tail, shapes.localTails);
}

function isTown(signs: Signs, first: number, end: number): boolean {
  return chinesePlaces.has(textOf(signs, first, end - first));
}

function findStart(
  tokens: readonly Token[],
  signs: Signs,
  classes: string,
  tail: number,
  written: string,
  names: NamedLanguage["names"],
): Start {
  const {organizationShapes: shapes} = names;
  const words = listWords(tokens, signs, classes, tail);
  let first = tail;
  let beforeJoin: number | null = null;
  let isOpened = false;
  const between: string[] = [];
  for (const word of words) {
    const isPlace = /^[KLO]/.test(classes.slice(word.first)) || chinesePlaces.has(word.text);
    const isScope = isOneOf(word.text, shapes.scopes);
    if (isPlace || (isScope && !isOpened)) isOpened = true;
    else if (isOpened && !isDivision(word.text)) break;
    else if (isJoin(word, written, shapes) && first < tail) beforeJoin ??= first;
    else if (isBorder(word.text, names)) break;
    if (!isOpened) between.push(word.text);
    first = word.first;
  }
  if (isOpened || beforeJoin === null) return {first, words: between, isOpened};
  return {first: beforeJoin, words: between, isOpened: false};
}

/** "北京市": what a place is, between its name and that of a smaller one. */
function isDivision(word: string): boolean {
  return /^[省市县区州]$/u.test(word);
}

/** "国家发展和改革委员会": two things that one body is for. */
function isJoin({text}: Word, tail: string, {bodyTails}: OrganizationShapes): boolean {
  return /^[和与]$/u.test(text) && isOneOf(tail, bodyTails);
}

function isBorder(word: string, names: NamedLanguage["names"]): boolean {
  const {organizationShapes, functionWords, personVerbs, roles} = names;
  const lists = [organizationShapes.borders, functionWords, personVerbs, roles.borders, roles.becoming];
  return lists.some((list) => isOneOf(word, list));
}

const segmenter = new Intl.Segmenter("zh", {granularity: "word"});

/** The words before a token, the nearest first, up to a mark or somebody's role; a known place is one. */
function listWords(tokens: readonly Token[], signs: Signs, classes: string, end: number): Word[] {
  const words: Word[] = [];
  let last = end - 1;
  while (last >= 0 && words.length < MOST_WORDS && isBeside(tokens, last)) {
    if (tokens[last]?.kind !== "word" || hasClass(PEOPLE, classes, last)) break;
    if (hasClass(KNOWN, classes, last)) {
      let first = last;
      while (first > 0 && hasClass(KNOWN_ON, classes, first)) first--;
      words.push({first, last, text: textOf(signs, first, last - first + 1)});
      last = first - 1;
      continue;
    }
    let first = last;
    while (
      first > 0 &&
      isPlain(tokens, classes, first - 1) &&
      isBeside(tokens, first - 1) &&
      last - first < 2 * MOST_WORDS
    )
      first--;
    words.push(...splitWords(tokens, signs, first, last));
    last = first - 1;
  }
  return words.slice(0, MOST_WORDS);
}

const PEOPLE = classSet("HhN");
const KNOWN = classSet("KkLlOo");
const KNOWN_ON = classSet("klo");

/** "24日电　山一证券": a space parts words. */
function isBeside(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.end === tokens[index + 1]?.start;
}

function isPlain(tokens: readonly Token[], classes: string, index: number): boolean {
  return tokens[index]?.kind === "word" && !hasClass(PEOPLE, classes, index) && !hasClass(KNOWN, classes, index);
}

function splitWords(tokens: readonly Token[], signs: Signs, first: number, last: number): Word[] {
  const ends: number[] = [];
  let length = 0;
  for (let index = first; index <= last; index++) {
    length += tokens[index]?.text.length ?? 0;
    ends.push(length);
  }
  const words: Word[] = [];
  let from = first;
  for (const {segment, index} of segmenter.segment(textOf(signs, first, last - first + 1))) {
    const to = first + ends.indexOf(index + segment.length);
    if (to < from) continue;
    words.unshift({first: from, last: to, text: segment});
    from = to + 1;
  }
  return words;
}
