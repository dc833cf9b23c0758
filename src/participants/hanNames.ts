import {hanLists} from "../language/hanLists.ts";
import type {NamedLanguage} from "../language/language.ts";
import {listCandidates} from "./hanCandidates.ts";
import {bitsOf, type Candidate, readScene, type Scene} from "./hanScene.ts";
import {favourOf, MOST_FAVOUR, readSigns} from "./hanSigns.ts";
import type {Span} from "./nameSequences.ts";
import type {TaggedSentence} from "./tagSentence.ts";

/** Han characters that may name a person, and all that speaks for it. */
export interface HanName extends Span {
  evidence: readonly string[];
  weight: number; // bits by which a name is likelier here than words
}

/** Bits of a character in no list, of what is no Han character, and of a name that is known already. */
const UNKNOWN_WORD = 24;
const OTHER_TOKEN = 10;
const KNOWN_NAME = 12;

const LONGEST_WORD = 5;

/** From how many bits on a name that words are likelier than is still doubtful behind a role. */
const DOUBT = -8;

/**
 * Finds the names of people in a text that has neither capitals nor spaces, in order: of all ways to part the sentence into words
 * of the dictionary and names, the likeliest is taken. A word is as likely as it is common; a name as its characters are in names,
 * and as what stands beside it tells of a person.
 */
export function findHanNames(tagged: TaggedSentence, language: NamedLanguage): HanName[] {
  const scene = readScene(tagged, language);
  const costs = costWords(scene);
  const candidates: (readonly Candidate[])[] = [];
  for (let first = 0; first < scene.signs.length; first++) candidates.push(listLikely(scene, costs, first));
  const chosen = chooseNames(costs, candidates);
  const isOpen = ({first, last}: Span) => chosen.every((name) => name.last < first || name.first > last);
  const doubtful = candidates
    .flat()
    .filter((name) => name.evidence.includes("role before") && isOpen(name) && !isWord(scene, name))
    .map((name) => ({weight: weigh(costs, name), ...name}))
    .filter(({weight}) => weight > DOUBT && weight < 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 1);
  const names = chosen.map((name) => ({weight: Math.max(0, weigh(costs, name)), ...name}));
  return [...names, ...doubtful].sort((a, b) => a.first - b.first);
}

/** "任期" in "总统任期": what the dictionary has is no doubtful name, nor what begins a word of it: "打招" of "打招呼". */
function isWord(scene: Scene, {first, last}: Span): boolean {
  const length = last - first + 1;
  return [length, length + 1].some((each) => bitsOf(scene, first, each) !== undefined);
}

/** The names that may begin at a token, with what stands beside them; none for which words are much likelier whatever that is. */
function listLikely(scene: Scene, costs: WordCosts, first: number): readonly Candidate[] {
  const candidates = listCandidates(scene, first);
  if (candidates.length === 0) return candidates;
  let furthest = first;
  for (const {last} of candidates) furthest = Math.max(furthest, last);
  const words = costStretches(costs, first, furthest);
  const likely: Candidate[] = [];
  for (const candidate of candidates) {
    const {last, bits} = candidate;
    const most = (words[last - first + 1] as number) - DOUBT;
    if (bits <= most + MOST_FAVOUR && bits - favourOf(scene, first, last) <= most) {
      likely.push(readSigns(scene, candidate));
    }
  }
  return likely;
}

/** The cheapest way through the sentence (Viterbi's algorithm): the names on it, in order. */
function chooseNames(words: WordCosts, candidates: readonly (readonly Candidate[])[]): Candidate[] {
  const count = candidates.length;
  const costs = new Array<number>(count + 1).fill(Number.POSITIVE_INFINITY);
  const steps = new Array<Candidate | number>(count + 1).fill(1); // a name, or the length of a word that ends here
  costs[0] = 0;
  for (let at = 0; at < count; at++) {
    const cost = costs[at] as number;
    for (let length = 1; length <= LONGEST_WORD && at + length <= count; length++) {
      const reached = cost + costOf(words, at, length);
      if (reached >= (costs[at + length] as number)) continue;
      costs[at + length] = reached;
      steps[at + length] = length;
    }
    for (const name of candidates[at] ?? []) {
      const reached = cost + name.bits;
      if (reached >= (costs[name.last + 1] ?? Number.NEGATIVE_INFINITY)) continue;
      costs[name.last + 1] = reached;
      steps[name.last + 1] = name;
    }
  }
  const names: Candidate[] = [];
  for (let at = count; at > 0; ) {
    const step = steps[at] as Candidate | number;
    if (typeof step !== "number") names.push(step);
    at = typeof step === "number" ? at - step : step.first;
  }
  return names.reverse();
}

/**
 * What the words of each length cost that begin at each token, one token after the other; infinity for what is none. A known place
 * or country is a word.
 */
type WordCosts = Float64Array;

function costWords({signs, codes, tagged}: Scene): WordCosts {
  const {words} = hanLists();
  const costs = new Float64Array(signs.length * LONGEST_WORD).fill(Number.POSITIVE_INFINITY);
  let ahead = 0; // how many Han characters follow each other from here
  for (let first = signs.length - 1; first >= 0; first--) {
    const at = first * LONGEST_WORD;
    ahead = signs[first]?.isHan ? ahead + 1 : 0;
    costs[at] = ahead > 0 ? UNKNOWN_WORD : OTHER_TOKEN;
    const most = Math.min(ahead, LONGEST_WORD);
    if (most > 0) words.writeBits(codes, first, most, costs, at);
    const known = most > 0 && KNOWN.has(tagged.classes.charAt(first)) ? measureKnown(tagged.classes, first) : 0;
    if (known > 0 && known <= most) costs[at + known - 1] = Math.min(costs[at + known - 1] as number, KNOWN_NAME);
  }
  return costs;
}

function costOf(costs: WordCosts, first: number, length: number): number {
  return costs[first * LONGEST_WORD + length - 1] ?? Number.POSITIVE_INFINITY;
}

const KNOWN = new Set("KLOH");
const KNOWN_ON = new Set("kloh");

function measureKnown(classes: string, first: number): number {
  let end = first + 1;
  while (KNOWN_ON.has(classes[end] ?? "")) end++;
  return end - first;
}

/** By how many bits the name is likelier than words in its place. */
function weigh(words: WordCosts, {first, last, bits}: Candidate): number {
  return Math.round((costStretches(words, first, last).at(-1) as number) - bits);
}

/** What the cheapest words cost from a token up to each one after it, to the last. */
function costStretches(words: WordCosts, first: number, last: number): number[] {
  const costs = [0];
  for (let end = first + 1; end <= last + 1; end++) {
    let best = Number.POSITIVE_INFINITY;
    for (let length = 1; length <= LONGEST_WORD && end - length >= first; length++) {
      best = Math.min(best, (costs[end - length - first] as number) + costOf(words, end - length, length));
    }
    costs.push(best);
  }
  return costs;
}
