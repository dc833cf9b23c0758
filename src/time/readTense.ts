import type {TimeWords} from "../language/timeWords.ts";
import {splitForms} from "./lexicon.ts";
import type {Token} from "./token.ts";
import {hasTrait, traits} from "./traits.ts";

/** What the verb nearest to an expression tells of its direction. */
export type Tense = "past" | "present" | "future";

/** Endings by which unknown words show a tense, and what only ends so. */
export interface TenseEndings {
  past: readonly string[];
  future: readonly string[];
  last: ReadonlySet<number>; // the codes of the last letters of these
  participle: readonly string[];
  loneParticiple: readonly string[]; // of those, what is a participle behind a noun or a comma
  exceptions: ReadonlySet<string>;
  exceptEndings: readonly string[];
  clockAhead: boolean;
  pastUnmarked: boolean;
  participleLast: boolean;
  pastBeginnings: readonly string[];
  futureBeginnings: readonly string[];
}

export function readEndings({tense}: TimeWords): TenseEndings {
  const exceptions = splitForms(tense.exceptions);
  const [past, future] = [splitForms(tense.endings.past), splitForms(tense.endings.future)];
  return {
    past,
    future,
    last: new Set([...past, ...future].map((ending) => ending.charCodeAt(ending.length - 1))),
    participle: splitForms(tense.endings.participle),
    loneParticiple: splitForms(tense.endings.loneParticiple ?? ""),
    exceptions: new Set(exceptions.filter((form) => !form.startsWith("-"))),
    clockAhead: tense.clockAhead,
    pastUnmarked: tense.pastUnmarked,
    participleLast: tense.participleLast,
    pastBeginnings: splitForms(tense.beginnings.past),
    futureBeginnings: splitForms(tense.beginnings.future),
    exceptEndings: exceptions.filter((form) => form.startsWith("-")).map((form) => form.slice(1)),
  };
}

/** The codes of marks between clauses. */
const clauseMarks: ReadonlySet<number> = new Set([...",;:،؛"].map((mark) => mark.charCodeAt(0)));
const semicolon = ";".charCodeAt(0);
const stops: ReadonlySet<number> = new Set([...".!?"].map((mark) => mark.charCodeAt(0)));
const reach = 30; // tokens
const boundReach = 4; // "until" announces what stands behind it, so near
const relativeReach = 15; // between the commas of a relative clause
const breakCost = 5; // another clause is that much farther, and behind an "and" there may be one
const markCost = 8; // "will visit from 20 to 22 March, the office said on Friday"
const rightCost = 1; // "announced on Friday" before "on Friday will announce"
const announcingGain = 3; // "expected on Friday", whatever the verb

/**
 * The tense around the tokens from `first` to before `after`; null when no verb shows one. Of what is quoted the verbs of the
 * quotation tell, and of all else they do not: "“In five years we know”, she said on Friday".
 */
export function readTense(
  tokens: readonly Token[],
  {first, after}: {first: number; after: number},
  endings: TenseEndings,
  quoted: readonly boolean[] | null,
): Tense | null {
  if (isBehindParticiple(tokens, first, endings)) return "past";
  const left = nearestTense(tokens, first - 1, -1, endings, quoted, quoted?.[first] === true);
  const right = nearestTense(tokens, after, 1, endings, quoted, quoted?.[first] === true);
  if (!left || !right) return (left ?? right)?.tense ?? null;
  return left.cost <= right.cost + rightCost ? left.tense : right.tense;
}

function nearestTense(
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
  endings: TenseEndings,
  quoted: readonly boolean[] | null,
  isQuoted: boolean,
): {tense: Tense; cost: number} | null {
  let breaks = 0;
  for (let distance = 1, index = from; distance <= reach; distance++, index += step) {
    const token = tokens[index];
    if (!token || token.sign === semicolon) return null;
    if (quoted && quoted[index] !== isQuoted) {
      if (isQuoted) return null;
    } else if (hasTrait(token, tenseTraits)) {
      const isOfOther = hasTrait(token, traits.bound) && (step === 1 || distance > boundReach); // "before the match he left on Friday"
      if (hasTrait(token, traits.announcing) && !isOfOther && !isUndone(tokens, index, endings))
        return {tense: "future", cost: distance + breaks - announcingGain};
      if (step === -1 && hasTrait(token, traits.promising))
        return {tense: "future", cost: distance + breaks - announcingGain};
      const tense = tenseAt(tokens, index, endings);
      if (tense) return {tense, cost: distance + breaks};
    }
    if (hasTrait(token, traits.break) || (step === 1 && token.entry.values.numberJoin !== undefined))
      breaks += breakCost;
    else if (clauseMarks.has(token.sign)) {
      breaks += markCost;
      if (step === 1 || distance > 1) index = farSideOf(tokens, index, step); // "which opens on Monday, 24 January"
    }
  }
  return null;
}

/**
 * "It marks the fall of the Wall, which opened in 1989, with concerts on Saturday": where a relative clause stands between
 * commas, the one on the other side, else the one that is given. Its verbs tell of its own days.
 */
function farSideOf(tokens: readonly Token[], mark: number, step: 1 | -1): number {
  for (let at = mark + step; Math.abs(at - mark) <= relativeReach; at += step) {
    const token = tokens[at];
    if (!token || stops.has(token.sign)) break;
    if (!clauseMarks.has(token.sign)) continue;
    const opening = Math.min(at, mark);
    const isRelative = hasTrait(tokens[opening + 1], traits.relative) || hasTrait(tokens[opening + 2], traits.relative);
    return isRelative ? at : mark;
  }
  return mark;
}

/** Words that may be forms of verbs whose endings tell the tense. */
const verbTraits = traits.word | traits.saying | traits.opening;
const tenseTraits =
  verbTraits | traits.announcing | traits.promising | traits.auxiliary | traits.past | traits.future | traits.present;

function tenseAt(tokens: readonly Token[], index: number, endings: TenseEndings): Tense | null {
  const token = tokens[index];
  if (!token || hasTrait(tokens[index - 1], traits.infinitive)) return null; // "should be completed in October"
  if (hasTrait(token, traits.auxiliary)) return tenseOfAuxiliary(tokens, index, endings);
  if (hasTrait(token, traits.past | traits.promising)) return followsFuture(tokens, index) ? "future" : "past"; // "will cut rates"
  if (hasTrait(token, traits.future))
    return isParticipleOf(tokens[index + 1], endings) || endsInPerfect(tokens, index, endings) ? "past" : "future";
  if (hasTrait(token, traits.present)) return "present";
  const tense = hasTrait(token, verbTraits) ? tenseOfForm(token, endings) : null;
  return tense === "past" && followsFuture(tokens, index) ? "future" : tense;
}

/** "Originally scheduled", "prévu initialement", "verlängert hatte": what was once announced may lie behind. */
function isUndone(tokens: readonly Token[], index: number, {participleLast}: TenseEndings): boolean {
  if (participleLast && hasTrait(tokens[index + 1], traits.past)) return true;
  return [-2, -1, 1, 2].some((offset) => hasTrait(tokens[index + offset], traits.undoing));
}

/** "Est arrivé" is past, "est attendu" lies ahead, "est" alone is now; adverbs may stand between, in German all the clause. */
function tenseOfAuxiliary(tokens: readonly Token[], index: number, endings: TenseEndings): Tense {
  const last = index + (endings.participleLast ? reach : 2);
  for (let at = index + 1; at <= last; at++) {
    const next = tokens[at];
    if (!next || clauseMarks.has(next.sign)) break;
    if (hasTrait(next, traits.announcing)) return "future";
    if (hasTrait(next, verbTraits | traits.past) && isParticiple(next.text, endings)) return "past";
  }
  return "present";
}

/** "The dig, resumed on 4 March, will go on": a participle that no auxiliary stands before is past, of what stands right behind. */
function isBehindParticiple(tokens: readonly Token[], first: number, endings: TenseEndings): boolean {
  if (endings.loneParticiple.length === 0) return false;
  const isNext = hasTrait(tokens[first - 1], traits.word | traits.opening);
  if (!isNext && hasTrait(tokens[first - 1], tenseTraits)) return false; // "la fête publique aura lieu mercredi"
  const at = isNext ? first - 1 : first - 2;
  const [word, before] = [tokens[at], tokens[at - 1]];
  if (!word || !hasTrait(word, traits.word | traits.opening) || endings.exceptions.has(word.text)) return false;
  if (!hasTrait(word, traits.word) && !clauseMarks.has(before?.sign ?? 0)) return false; // "bureau ouvert mardi" invites
  if (endings.exceptEndings.some((ending) => word.text.endsWith(ending))) return false;
  if (before && !(clauseMarks.has(before.sign) || hasTrait(before, traits.word))) return false;
  return word.text.length > 4 && endings.loneParticiple.some((ending) => word.text.endsWith(ending));
}

function isParticiple(word: string, endings: TenseEndings): boolean {
  return !endings.exceptions.has(word) && endings.participle.some((ending) => word.endsWith(ending));
}

/** "Die im November eröffnet worden war": a German form of the present may be a participle, of the auxiliary behind it. */
function isParticipleOf(auxiliary: Token | undefined, {participleLast}: TenseEndings): boolean {
  return participleLast && hasTrait(auxiliary, traits.past);
}

/** "Er soll am Freitag die Kontrolle verloren haben": a modal of the perfect at the end of its clause tells what was. */
function endsInPerfect(tokens: readonly Token[], index: number, {participleLast}: TenseEndings): boolean {
  if (!participleLast) return false;
  for (let at = index + 1; at <= index + reach; at++) {
    const token = tokens[at];
    if (!token || clauseMarks.has(token.sign)) return false;
    if (hasTrait(token, traits.perfect) && isClauseEnd(tokens[at + 1]))
      return /[^.](?:t|en)$/.test(tokens[at - 1]?.text ?? "") && hasTrait(tokens[at - 1], verbTraits | traits.past);
  }
  return false;
}

function isClauseEnd(token: Token | undefined): boolean {
  return !token || clauseMarks.has(token.sign) || hasTrait(token, traits.break) || stops.has(token.sign);
}

/** "Sera ensuite organisé", "will put": a participle, or a form of two tenses, does not tell against the future before it. */
function followsFuture(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= index - 3; at--) {
    const before = tokens[at];
    if (!before || clauseMarks.has(before.sign)) return false;
    if (hasTrait(before, traits.future)) return true;
  }
  return false;
}

/** So many letters have the shortest words that their endings tell of. */
const shortestForm = 4;

/** Most words end in another letter than those endings do, and need not be cut out. */
function tenseOfForm(token: Token, endings: TenseEndings): Tense | null {
  if (token.end - token.start < shortestForm) return null;
  const hasBeginnings = endings.pastBeginnings.length > 0 || endings.futureBeginnings.length > 0;
  if (!hasBeginnings && !endings.last.has(token.source.charCodeAt(token.end - 1))) return null;
  const word = token.text;
  if (endings.exceptions.has(word)) return null;
  if (endings.futureBeginnings.some((beginning) => word.startsWith(beginning))) return "future";
  if (endings.pastBeginnings.some((beginning) => word.startsWith(beginning))) return "past";
  if (endings.future.some((ending) => word.endsWith(ending))) return "future";
  if (!endings.past.some((ending) => word.endsWith(ending))) return null;
  return endings.exceptEndings.some((ending) => word.endsWith(ending)) ? null : "past";
}
