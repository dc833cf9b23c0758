import type {NamedLanguage} from "../language/language.ts";
import {tellGivenName} from "../language/nameLists.ts";
import {foldWord, type Token} from "../language/tokens.ts";
import type {NameFound} from "./actor.ts";
import type {Cast} from "./cast.ts";
import {isCalledAfter} from "./nameSequences.ts";
import type {TaggedSentence} from "./tagSentence.ts";

/** How many words a name may have that is looked up again as a whole. */
const LONGEST = 5;

/** Finds full names that the article has elsewhere with evidence: in its headline, or where nothing stands beside them. */
export function findFullNames(tagged: TaggedSentence, cast: Cast, language: NamedLanguage): NameFound[] {
  const {tokens, classes, sentence, index} = tagged;
  const found: NameFound[] = [];
  if (!MAY_NAME.test(classes) && !WITHOUT_CAPITALS.test(sentence.text)) return found;
  for (let first = 0; first < tokens.length; first++) {
    if (!mayName(tagged, first) || !cast.mayOpenFullName(tokens[first]?.text ?? "")) continue;
    if (cast.isTaken(index, first)) continue;
    if (language.names.capitals !== "none" && isCalledAfter(tagged, first, language)) continue;
    for (let last = Math.min(tokens.length, first + LONGEST) - 1; last > first; last--) {
      if (!mayName(tagged, last) || cast.isTaken(index, last)) continue;
      const to = cast.findByFullName(foldWord(sentence.text.slice(tokens[first]?.start, tokens[last]?.end)));
      if (!to) continue;
      found.push({sentence: index, first, last, to, rule: "participants/name"});
      first = last;
      break;
    }
  }
  return found;
}

function mayName({tokens, classes}: TaggedSentence, token: number): boolean {
  return NAMES.has(classes[token] ?? "") || startsWithoutCapitals(tokens[token]?.text ?? "");
}

/** Finds single capitals that call back a person by surname ("Wang"), where no other name stands. */
export function findAliases(tagged: TaggedSentence, cast: Cast): NameFound[] {
  const {tokens, classes, index, isShouted} = tagged;
  const found: NameFound[] = [];
  const kinds = isShouted ? SHOUTED : NAMES; // what no list knows is written small there
  for (let token = 0; token < tokens.length; token++) {
    const {text} = tokens[token] as Token;
    if (!kinds.has(classes[token] ?? "") && !startsInArabic(text)) continue;
    if (cast.isTaken(index, token) || isCapital(tagged, token - 1, cast) || isCapital(tagged, token + 1, cast))
      continue;
    const to = cast.findByAlias(text) ?? (mayBeGiven(tagged, token) ? cast.findByGivenName(text) : null);
    if (to) found.push({sentence: index, first: token, last: token, to, rule: "participants/surname"});
  }
  return found;
}

/** "« Kylian a tout changé »": a given name where a sentence or a quotation begins, and no word of the language that is one, too. */
function mayBeGiven({tokens, classes, isShouted}: TaggedSentence, token: number): boolean {
  const [before, next] = [tokens[token - 1]?.text, tokens[token + 1]?.text ?? ""];
  if (classes[token] !== "X" || isShouted || !/^(?:['’]|\p{Ll})/u.test(next)) return false;
  const opens = before === undefined || /^["«“„]$/u.test(before);
  return opens && tellGivenName(tokens[token]?.text) !== 1;
}

function isCapital({classes, index}: TaggedSentence, token: number, cast: Cast): boolean {
  return /[XY]/.test(classes[token] ?? "") && !cast.isTaken(index, token);
}

/** Classes of capitals that may name somebody. */
const NAMES = new Set("XYUZ");
const SHOUTED = new Set("XYUZW");
const MAY_NAME = /[XYUZ]/;
const WITHOUT_CAPITALS = /\p{Lo}/u;

/** Below stand the letters that have capitals, but for two. */
const FIRST_WITHOUT_CAPITALS = 0x500;

/** Chinese characters. */
const [FIRST_HAN, LAST_HAN] = [0x4e00, 0x9fea];

/** Chinese, Japanese and Korean signs. */
const [FIRST_EASTERN, LAST_EASTERN] = [0x2e80, 0xa4cf];

const WITHOUT_CASE = /^\p{Lo}/u;
const ARABIC = /^\p{Script=Arabic}/u;

function startsWithoutCapitals(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first >= FIRST_HAN && first <= LAST_HAN) return true;
  return first >= FIRST_WITHOUT_CAPITALS && WITHOUT_CASE.test(text);
}

function startsInArabic(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= FIRST_WITHOUT_CAPITALS && !(first >= FIRST_EASTERN && first <= LAST_EASTERN) && ARABIC.test(text);
}
