import {arabicForeign, arabicWords, type NameList} from "./nameLists.ts";

/** How much is added to each count, so that what was never seen is not impossible. */
const SMOOTHING = 0.5;

/** From how much on a word looks foreign: the logarithm of how much likelier its letters are in names. */
const FOREIGN = 2;

const SHORTEST = 4;

let pairs: ReadonlyMap<string, number> | null = null;

/**
 * Whether the letters of a word of Arabic writing follow each other as they do in foreign names ("رونالدينيو") and not as in its own
 * words: by the pairs of letters of the listed ones.
 */
export function looksForeign(word: string): boolean {
  if (word.length < SHORTEST || /^ال|[ةىء]/u.test(word)) return false;
  pairs ??= weighPairs();
  let sum = 0;
  for (const pair of listPairs(word)) sum += pairs.get(pair) ?? 0;
  return sum >= FOREIGN;
}

function weighPairs(): ReadonlyMap<string, number> {
  const [names, words] = [countPairs(arabicForeign), countPairs(arabicWords)];
  const total = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [nameTotal, wordTotal] = [total(names), total(words)];
  const all = new Set([...names.keys(), ...words.keys()]);
  return new Map(
    [...all].map((pair) => {
      const inNames = ((names.get(pair) ?? 0) + SMOOTHING) / nameTotal;
      const inWords = ((words.get(pair) ?? 0) + SMOOTHING) / wordTotal;
      return [pair, Math.log(inNames / inWords)];
    }),
  );
}

function countPairs(words: NameList): Map<string, number> {
  const counts = new Map<string, number>();
  words.forEach((word) => {
    for (const pair of listPairs(word)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  });
  return counts;
}

/** Two letters that follow each other, the ends of the word being one too. */
function listPairs(word: string): string[] {
  const letters = `^${word}$`;
  const found: string[] = [];
  for (let at = 0; at + 1 < letters.length; at++) found.push(letters.slice(at, at + 2));
  return found;
}
