import type {NamedLanguage} from "../language/language.ts";
import {rememberWords} from "../language/rememberWords.ts";
import type {Token} from "../language/tokens.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {KnownName} from "./nameLexicon.ts";
import type {RolePhrase} from "./rolePhrase.ts";
import {findKnown, type TaggedSentence} from "./tagSentence.ts";

/** How many characters before a name its roles may take, and behind it. */
const REACH = 30;

/** How many roles of one person a list may have. */
const MOST_ROLES = 3;

/**
 * The roles before a name in a text without spaces: all that describes a head stands before it, the country first, so that a
 * phrase begins behind the last mark, verb or small word ("法国外交部长", "中共中央政治局委员、办公室主任", "曾任局长的").
 */
export function findHanRolesBefore(
  tagged: TaggedSentence,
  name: number,
  language: NamedLanguage,
  start: number,
): RolePhrase[] {
  const {classes, tokens} = tagged;
  const roles: RolePhrase[] = [];
  // "曾任局长的潘功胜", "秘書長由吳釗燮接任"
  let last = /^[的由]$/.test(tokens[name - 1]?.text ?? "") ? name - 2 : name - 1;
  while (roles.length < MOST_ROLES && last >= start && /[Hh]/.test(classes[last] ?? "")) {
    const first = findStart(tagged, start, last, language);
    roles.unshift(...readParts(tagged, first, last, language));
    // "委员、主任杨洁篪", unless another name stands there: "总统普京、外长拉夫罗夫"
    if (tokens[first - 1]?.text !== "、") break;
    last = first - 2;
  }
  const country = roles.find((role) => role.country)?.country ?? null;
  return roles.map((role) => ({...role, country: role.country ?? (role.organization ? null : country)}));
}

/** The role behind a name: "普京总统", "大村任北里大学特别荣誉教授". */
export function findHanRolesBehind(tagged: TaggedSentence, name: number, language: NamedLanguage): RolePhrase[] {
  const {classes, tokens} = tagged;
  const title = /^Hh*(?=[^HhKkOoLlWX]|$)/.exec(classes.slice(name + 1, name + REACH));
  if (title) return readParts(tagged, name + 1, name + title[0].length, language);
  const verb = measureBecoming(tokens, name + 1, language);
  if (verb === 0) return [];
  const first = name + 1 + verb;
  const clause = /^[^,:.-]*/.exec(classes.slice(first, first + REACH))?.[0] ?? "";
  const last = first + clause.length - 1;
  return /[Hh]$/.test(clause) ? readParts(tagged, findStart(tagged, first, last, language), last, language) : [];
}

/** The most characters of a verb of becoming. */
const LONGEST_VERB = 3;

/** How many characters the longest verb of becoming has that begins at a token; 0 where none does. */
function measureBecoming(tokens: readonly Token[], first: number, {names}: NamedLanguage): number {
  let longest = 0;
  let text = "";
  for (let length = 1; length <= LONGEST_VERB && first + length <= tokens.length; length++) {
    text += (tokens[first + length - 1] as Token).text;
    if (isOneOf(text, names.roles.becoming)) longest = length;
  }
  return longest;
}

const segmenter = new Intl.Segmenter("zh", {granularity: "word"});

/** "刚果（布）": a mark inside a name is none. */
function isInPhrase({tokens, classes}: TaggedSentence, index: number): boolean {
  return tokens[index]?.kind === "word" || classes[index] === "k" || classes[index] === "o";
}

/** Where the phrase begins whose head ends at a token. */
function findStart(tagged: TaggedSentence, from: number, last: number, language: NamedLanguage): number {
  const {tokens, classes, sentence} = tagged;
  let first = last;
  while (first > from && last - first < REACH && isInPhrase(tagged, first - 1)) first--;
  // What is known as office, country or organisation through and through has no border, wherever its words end.
  if (isKnownThroughout(classes, first, last)) return first;
  const start = tokens[first]?.start ?? 0;
  const text = sentence.text.slice(start, tokens[last]?.end);
  const words = segmenter.segment(text);
  let token = last + 1;
  for (let end = text.length; end > 0; ) {
    const {segment = "", index: offset = 0} = words.containing(end - 1) ?? {};
    end = offset;
    while (token > 0 && (tokens[token - 1]?.start ?? 0) >= start + offset) token--;
    if (token > last || KNOWN.has(classes[token] ?? "")) continue;
    if (isBorder(segment, language)) return Math.min(last, token + [...segment].length);
  }
  return first;
}

const KNOWN = new Set("HhKkOo");

function isKnownThroughout(classes: string, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (!KNOWN.has(classes.charAt(at))) return false;
  return true;
}

const isBorder = rememberWords((word, {names}: NamedLanguage): boolean => {
  if (isOneOf(word, names.roleBefore) || isOneOf(word, names.roles.before)) return false;
  const lists = [names.personVerbs, names.sayings, names.functionWords, names.auxiliaries, names.actorPrepositions];
  return [...lists, names.agentPrepositions, names.roles.becoming, names.roles.borders].some((list) =>
    isOneOf(word, list),
  );
});

/** The roles of one phrase, several where "兼" joins them: behind the country and the organisation that they belong to. */
function readParts(tagged: TaggedSentence, first: number, last: number, language: NamedLanguage): RolePhrase[] {
  const join = tagged.tokens.findIndex(({text}, index) => index > first && index < last && text === "兼");
  if (join < 0) return [readRole(tagged, first, last, language)];
  const one = readRole(tagged, first, join - 1, language);
  const others = readParts(tagged, join + 1, last, language);
  return [one, ...others.map((role) => ({...role, country: role.country ?? one.country}))];
}

/** Whether no office begins behind one sign at the head of a role. */
function isIdleCut(classes: string, start: number, last: number, idle: string): boolean {
  return idle.length === 1 && start + 1 <= last && classes[start + 1] !== "H";
}

function readRole(tagged: TaggedSentence, first: number, last: number, {names: {roles}}: NamedLanguage): RolePhrase {
  const {tokens, classes, sentence} = tagged;
  const names: KnownName[] = [];
  for (let index = first; index <= last; index++) {
    const name = findKnown(tagged, index);
    if (name && name.last < last && !/[驻对]/.test(tokens[index - 1]?.text ?? "")) names.push(name);
  }
  const country = names.find(({type}) => type === "Country") ?? null;
  const organization = names.find(({type}) => type === "Organization") ?? null;
  const start = Math.max(first, (country?.last ?? -1) + 1, (organization?.last ?? -1) + 1);
  const words = sentence.text.slice(tokens[start]?.start, tokens[last]?.end);
  // "下一任秘书长"
  // "新闻发言人": a word that goes on is not idle.
  const idle = roles.idle
    .filter((each) => words.startsWith(each) && !isIdleCut(classes, start, last, each))
    .reduce((a, b) => (a.length > b.length ? a : b), "");
  const head = last - (/Hh*$/.exec(classes.slice(start, last + 1))?.[0].length ?? 1) + 1;
  return {
    role: words.slice(idle.length),
    head: sentence.text.slice(tokens[head]?.start, tokens[last]?.end),
    country: country?.id ?? organization?.country ?? null,
    countries: names.flatMap(({type, id}) => (type === "Country" ? [id] : [])),
    organization,
    first: start,
    last,
    isShared: false,
  };
}
