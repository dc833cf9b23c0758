import {foldWord} from "../language/tokens.ts";
import type {NameFound} from "./actor.ts";
import type {Cast} from "./cast.ts";
import {isShouted} from "./shouted.ts";
import type {TaggedSentence} from "./tagSentence.ts";

/** How many words a name may have that is looked up again as a whole. */
const LONGEST = 5;

/** Finds full names that the article has elsewhere with evidence: in its headline, or where nothing stands beside them. */
export function findFullNames({tokens, classes, sentence, index}: TaggedSentence, cast: Cast): NameFound[] {
  if (!MAY_NAME.test(classes) && !WITHOUT_CAPITALS.test(sentence.text)) return [];
  const found: NameFound[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (!isLoose(first) || !cast.mayOpenFullName(tokens[first]?.text ?? "")) continue;
    for (let last = Math.min(tokens.length, first + LONGEST) - 1; last > first; last--) {
      if (!isLoose(last)) continue;
      const to = cast.findByFullName(foldWord(sentence.text.slice(tokens[first]?.start, tokens[last]?.end)));
      if (!to) continue;
      found.push({sentence: index, first, last, to, rule: "participants/name"});
      first = last;
      break;
    }
  }
  return found;

  function isLoose(token: number): boolean {
    const mayName = NAMES.has(classes[token] ?? "") || startsWithoutCapitals(tokens[token]?.text ?? "");
    return mayName && !cast.isTaken(index, token);
  }
}

/** Finds single capitals that call back a person by surname ("Wang"), where no other name stands. */
export function findAliases({tokens, classes, index, sentence}: TaggedSentence, cast: Cast): NameFound[] {
  const found: NameFound[] = [];
  const kinds = isShouted(sentence) ? SHOUTED : NAMES; // what no list knows is written small there
  for (const [token, {text}] of tokens.entries()) {
    const isLoose = kinds.has(classes[token] ?? "") || startsInArabic(text);
    if (!isLoose || cast.isTaken(index, token) || isCapital(token - 1) || isCapital(token + 1)) continue;
    const to = cast.findByAlias(text);
    if (to) found.push({sentence: index, first: token, last: token, to, rule: "participants/surname"});
  }
  return found;

  function isCapital(token: number): boolean {
    return /[XY]/.test(classes[token] ?? "") && !cast.isTaken(index, token);
  }
}

/** Classes of capitals that may name somebody. */
const NAMES = new Set("XYUZ");
const SHOUTED = new Set("XYUZW");
const MAY_NAME = /[XYUZ]/;
const WITHOUT_CAPITALS = /\p{Lo}/u;

/** Below stand the letters that have capitals, but for two. */
const FIRST_WITHOUT_CAPITALS = 0x500;

/** Chinese, Japanese and Korean signs. */
const [FIRST_EASTERN, LAST_EASTERN] = [0x2e80, 0xa4cf];

function startsWithoutCapitals(text: string): boolean {
  return text.charCodeAt(0) >= FIRST_WITHOUT_CAPITALS && /^\p{Lo}/u.test(text);
}

function startsInArabic(text: string): boolean {
  const first = text.charCodeAt(0);
  return (
    first >= FIRST_WITHOUT_CAPITALS &&
    !(first >= FIRST_EASTERN && first <= LAST_EASTERN) &&
    /^\p{Script=Arabic}/u.test(text)
  );
}
