import type {TimeWords} from "../language/timeWords.ts";
import {splitForms} from "./lexicon.ts";
import type {Token} from "./readTokens.ts";

/** What the verb nearest to an expression tells of its direction. */
export type Tense = "past" | "present" | "future";

/** Endings by which unknown words show a tense. */
export interface TenseEndings {
  past: readonly string[];
  future: readonly string[];
}

export function readEndings({tense}: TimeWords): TenseEndings {
  return {past: splitForms(tense.endings.past), future: splitForms(tense.endings.future)};
}

const clauseMarks = new Set([",", ";", ":"]);
const reach = 30; // tokens
const breakCost = 5; // another clause is that much farther
const markCost = 3; // and a comma may be one
const rightCost = 1; // "announced on Friday" before "on Friday will announce"
const announcingGain = 3; // "expected on Friday", whatever the verb

/** The tense around the tokens from `first` to before `after`; null when no verb shows one. */
export function readTense(tokens: readonly Token[], first: number, after: number, endings: TenseEndings): Tense | null {
  const left = nearestTense(tokens, first - 1, -1, endings);
  const right = nearestTense(tokens, after, 1, endings);
  if (!left || !right) return (left ?? right)?.tense ?? null;
  return left.cost <= right.cost + rightCost ? left.tense : right.tense;
}

function nearestTense(
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
  endings: TenseEndings,
): {tense: Tense; cost: number} | null {
  let breaks = 0;
  for (let distance = 1; distance <= reach; distance++) {
    const token = tokens[from + step * (distance - 1)];
    if (!token) return null;
    const {values} = token.entry;
    if (values.announcing !== undefined) return {tense: "future", cost: distance + breaks - announcingGain};
    const tense = isInfinitive(tokens, from + step * (distance - 1)) ? null : tenseOf(token, endings);
    if (tense) return {tense, cost: distance + breaks};
    if (values.break !== undefined) breaks += breakCost;
    else if (clauseMarks.has(token.text)) breaks += markCost;
  }
  return null;
}

/** "Should be completed in October": the participle is not past. */
function isInfinitive(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.entry.values.infinitive !== undefined;
}

function tenseOf({text, entry}: Token, endings: TenseEndings): Tense | null {
  const {past, future, present, word} = entry.values;
  if (past !== undefined) return "past";
  if (future !== undefined) return "future";
  if (present !== undefined) return "present";
  if (word === undefined || text.length < 4) return null;
  if (endings.future.some((ending) => text.endsWith(ending))) return "future";
  return endings.past.some((ending) => text.endsWith(ending)) ? "past" : null;
}
