import {arabicForeign, arabicWords, type NameList} from "./nameLists.ts";

/** How much is added to each count, so that what was never seen is not impossible. */
const SMOOTHING = 0.5;

/** From how much on a word looks foreign: the logarithm of how much likelier its letters are in names. */
const FOREIGN = 2;

const SHORTEST = 4;

/** Two letters that follow each other, by their codes, the ends of the word being one too. */
type Pairs = ReadonlyMap<number, number>;

let pairs: Pairs | null = null;

/**
 * Whether the letters of a word of Arabic writing follow each other as they do in foreign names ("رونالدينيو") and not as in its own
 * words: by the pairs of letters of the listed ones.
 */
export function looksForeign(word: string): boolean {
  if (word.length < SHORTEST || /^ال|[ةىء]/u.test(word)) return false;
  pairs ??= weighPairs();
  let sum = 0;
  for (let at = 0; at <= word.length; at++) sum += pairs.get(pairAt(word, at)) ?? 0;
  return sum >= FOREIGN;
}

function weighPairs(): Pairs {
  const [names, words] = [countPairs(arabicForeign), countPairs(arabicWords)];
  const [nameTotal, wordTotal] = [addUp(names), addUp(words)];
  const all = new Set([...names.keys(), ...words.keys()]);
  return new Map(
    [...all].map((pair) => {
      const inNames = ((names.get(pair) ?? 0) + SMOOTHING) / nameTotal;
      const inWords = ((words.get(pair) ?? 0) + SMOOTHING) / wordTotal;
      return [pair, Math.log(inNames / inWords)];
    }),
  );
}

function addUp(counts: Pairs): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

function countPairs(words: NameList): Pairs {
  const counts = new Map<number, number>();
  words.forEach((word) => {
    for (let at = 0; at <= word.length; at++) {
      const pair = pairAt(word, at);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  });
  return counts;
}

/** The letter before a place of a word and the letter there; no code for either end. */
function pairAt(word: string, at: number): number {
  const before = at > 0 ? word.charCodeAt(at - 1) : 0;
  return before * 0x10000 + (at < word.length ? word.charCodeAt(at) : 0);
}
