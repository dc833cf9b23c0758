import type {NamedLanguage} from "../language/language.ts";
import {endsAsTownAdjective} from "../language/lists/cyrillicForms.ts";
import {foldWord, isCapitalized, isSmall, type Token} from "../language/tokens.ts";
import {isOneOf} from "../language/wordSets.ts";
import type {Span} from "./nameSequences.ts";
import {maySetOff, QUOTED, setsOff, type Triggers} from "./triggers.ts";
import {walkSpans} from "./walkSpans.ts";

/** The most tokens of a name. */
const LONGEST = 5;

/**
 * Finds organisations by what stands beside a name in quotation marks or in foreign letters: "вратарь «Ростова»", "сообщает «Труд»",
 * "акции Oracle", "московский «Спартак»". `classes` are those of the tokens (see TaggedSentence).
 */
export function findQuotedOrganizations(
  tokens: readonly Token[],
  classes: string,
  triggers: Triggers,
  language: NamedLanguage,
): Span[] {
  if (!maySetOff(QUOTED, triggers)) return [];
  return walkSpans(tokens.length, (at, found) => {
    if (!setsOff(QUOTED, triggers, at)) return null;
    const isQuoted = OPENING.test(tokens[at]?.text ?? "");
    const first = isQuoted ? at + 1 : at;
    const length = isQuoted ? measureQuoted(tokens, first) : measureForeign(tokens, classes, first);
    if (length === 0) return null;
    const span = {first, last: first + length - 1};
    const end = isQuoted ? span.last + 1 : span.last;
    const isListed = found.some(({last}) => isListedBehind(tokens, last, at, language));
    const isName = isListed || isTold(tokens, at - 1, end + 1, isQuoted, language);
    return {span: isName && !/[NHhO]/.test(classes.slice(first, first + length)) ? span : null, last: end};
  });
}

const OPENING = /^[«„]$/u;
const CLOSING = /^[»“]$/u;

function measureQuoted(tokens: readonly Token[], first: number): number {
  if (!/^[\p{Lu}\p{N}]/u.test(tokens[first]?.text ?? "")) return 0;
  const length = tokens.slice(first, first + LONGEST + 1).findIndex(({text}) => CLOSING.test(text));
  return Math.max(0, length);
}

/** "Oracle", "Lenta.ru": capitals in the letters of another script, and what addresses end with. */
function measureForeign(tokens: readonly Token[], classes: string, first: number): number {
  let length = 0;
  while (length < LONGEST && isForeign(tokens, classes, first + length)) length++;
  const [dot, end] = [tokens[first + length], tokens[first + length + 1]];
  const isAddress = dot?.text === "." && /^(?:ru|com|net|org|info)$/.test(end?.text ?? "") && dot.end === end?.start;
  return length > 0 && isAddress ? length + 2 : length;
}

function isForeign(tokens: readonly Token[], classes: string, at: number): boolean {
  const {text = ""} = tokens[at] ?? {};
  return isCapitalized(text) && /[XYUKL]/.test(classes[at] ?? "") && LATIN.test(text);
}

const LATIN = /^\p{Script=Latin}/u;

function isTold(
  tokens: readonly Token[],
  before: number,
  behind: number,
  isQuoted: boolean,
  {names}: NamedLanguage,
): boolean {
  const {nouns, prepositions, verbs, meetings} = names.organizationContext;
  const [word = "", next = ""] = [tokens[before]?.text, tokens[behind]?.text];
  if ([nouns, names.sayings, names.attributions].some((list) => isOneOf(word, list))) return true;
  if (isOneOf(next, verbs)) return true;
  if (isQuoted && isOneOf(word, prepositions)) return true;
  if (isQuoted && isSmall(word) && endsAsTownAdjective(foldWord(word))) return true; // no "Фильм Тарковского «Сталкер»"
  // "В матче с «Днепром»"
  const near = tokens.slice(Math.max(0, before - 2), before);
  return isQuoted && isOneOf(word, names.actorPrepositions) && near.some(({text}) => isOneOf(text, meetings));
}

/** "«Вальдхоф» и «Альмерия»": behind the mark of one that is told. */
function isListedBehind(tokens: readonly Token[], last: number, at: number, language: NamedLanguage): boolean {
  const between = tokens.slice(last + 1, at).filter(({text}) => !CLOSING.test(text));
  return between.length === 1 && between.every(({text}) => text === "," || isOneOf(text, language.names.conjunctions));
}
