import {hanLists} from "../language/hanLists.ts";
import type {NamedLanguage} from "../language/language.ts";
import {classSet, hasClass} from "./classSets.ts";
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
  if (tagged.han === null) return [];
  const scene = readScene(tagged, tagged.han, language);
  const costs = costWords(scene);
  const candidates: (readonly Candidate[])[] = [];
  for (let first = 0; first < scene.signs.length; first++) candidates.push(listLikely(scene, costs, first));
  const chosen = chooseNames(costs, candidates);
  const names = chosen.map((name) => nameAs(name, Math.max(0, weigh(costs, name))));
  const doubtful = findDoubtful(scene, costs, candidates, chosen);
  if (doubtful) names.push(doubtful);
  return names.sort((a, b) => a.first - b.first);
}

function nameAs({first, last, evidence, signs}: Candidate, weight: number): HanName {
  return {first, last, evidence: [...evidence, ...signs], weight};
}

/** Of the names behind a role that words are a little likelier than, and that lie in none of those chosen, the likeliest. */
function findDoubtful(
  scene: Scene,
  costs: WordCosts,
  candidates: readonly (readonly Candidate[])[],
  chosen: readonly Candidate[],
): HanName | null {
  let best: HanName | null = null;
  for (const names of candidates) {
    for (const name of names) {
      if (!name.signs.includes("role before")) continue;
      if (chosen.some(({first, last}) => last >= name.first && first <= name.last) || isWord(scene, name)) continue;
      const weight = weigh(costs, name);
      if (weight > (best?.weight ?? DOUBT) && weight < 0) best = nameAs(name, weight);
    }
  }
  return best;
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
  costStretches(costs, first, furthest);
  const likely: Candidate[] = [];
  for (const candidate of candidates) {
    const {last, bits} = candidate;
    const most = (stretches[last - first + 1] as number) - DOUBT;
    if (bits <= most + MOST_FAVOUR && bits - favourOf(scene, first, last) <= most) {
      likely.push(readSigns(scene, candidate));
    }
  }
  return likely;
}

/** The cheapest way through the sentence (Viterbi's algorithm): the names on it, in order. */
function chooseNames(words: WordCosts, candidates: readonly (readonly Candidate[])[]): Candidate[] {
  const count = candidates.length;
  const costs = new Float64Array(count + 1).fill(Number.POSITIVE_INFINITY);
  const steps = new Array<Candidate | number>(count + 1).fill(1); // a name, or the length of a word that ends here
  costs[0] = 0;
  for (let at = 0; at < count; at++) {
    const cost = costs[at] as number;
    const longest = Math.min(LONGEST_WORD, count - at);
    for (let length = 1; length <= longest; length++) {
      const reached = cost + (words[at * LONGEST_WORD + length - 1] as number);
      if (reached >= (costs[at + length] as number)) continue;
      costs[at + length] = reached;
      steps[at + length] = length;
    }
    for (const name of candidates[at] as readonly Candidate[]) {
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
    const known = most > 0 && hasClass(KNOWN, tagged.classes, first) ? measureKnown(tagged.classes, first) : 0;
    if (known > 0 && known <= most) costs[at + known - 1] = Math.min(costs[at + known - 1] as number, KNOWN_NAME);
  }
  return costs;
}

const KNOWN = classSet("KLOH");
const KNOWN_ON = classSet("kloh");

function measureKnown(classes: string, first: number): number {
  let end = first + 1;
  while (hasClass(KNOWN_ON, classes, end)) end++;
  return end - first;
}

/** By how many bits the name is likelier than words in its place. */
function weigh(words: WordCosts, {first, last, bits}: Candidate): number {
  costStretches(words, first, last);
  return Math.round((stretches[last - first + 1] as number) - bits);
}

/** What the cheapest words cost from a token up to each one after it, by the number of tokens: as was asked last. */
let stretches = new Float64Array(0x80);

/** Tells them up to the last of some tokens. */
function costStretches(words: WordCosts, first: number, last: number): void {
  const count = last + 1 - first;
  if (count >= stretches.length) stretches = new Float64Array(2 * count);
  stretches[0] = 0;
  for (let end = 1; end <= count; end++) {
    let best = Number.POSITIVE_INFINITY;
    for (let length = 1; length <= LONGEST_WORD && length <= end; length++) {
      const cost =
        (stretches[end - length] as number) + (words[(first + end - length) * LONGEST_WORD + length - 1] as number);
      if (cost < best) best = cost;
    }
    stretches[end] = best;
  }
}
