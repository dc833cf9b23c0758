/**
 * Extracts German nouns, as a witness that a capital is no name. Other nouns are compounds that end in one of these: so only
 * those are kept in which at least a few others end. Run after `npm install --no-save all-the-german-words@1.1.0`, of 30 MB:
 * `node --import tsx src/language/lists/extractGermanNouns.ts`.
 */
import {writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {join} from "node:path";
import {weighGivenName} from "../nameLists.ts";
import {foldWord} from "../tokens.ts";
import {writeList} from "./frontCoding.ts";

/** The fewest compounds of a noun. */
const LEAST = 5;

const words = createRequire(import.meta.url)("all-the-german-words") as string[];
const nouns = new Set(words.filter((word) => /^[A-ZÄÖÜ][a-zäöüß]{2,}$/.test(word)).map((word) => word.toLowerCase()));
const compounds = new Map<string, number>();
for (const noun of nouns) {
  for (let from = 3; from <= noun.length - 3; from++) {
    const tail = noun.slice(from);
    if (nouns.has(tail)) compounds.set(tail, (compounds.get(tail) ?? 0) + 1);
  }
}
const heads = [...nouns].filter((noun) => (compounds.get(noun) ?? 0) >= LEAST).map(foldWord);
const list = heads.filter((noun) => /^[a-z]+$/.test(noun) && weighGivenName(noun) < 2);
writeFileSync(join(import.meta.dirname, "germanNouns.txt"), writeList(list));
