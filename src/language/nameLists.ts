import {readFileSync} from "node:fs";
import {join} from "node:path";
import {endsAsSurname, isPatronymic, listGivenForms, listSurnameForms} from "./lists/cyrillicForms.ts";
import {OpenedList, readList} from "./lists/frontCoding.ts";
import {foldWord} from "./tokens.ts";

/** A list of names, folded, read when it is first asked. */
export class NameList {
  #names: ReadonlySet<string> | null = null;
  #opened: readonly OpenedList[] | null = null;
  #longest: ReadonlyMap<string, ReadonlyMap<string, number>> | null = null; // by first character, then the second

  constructor(
    readonly files: readonly string[],
    readonly inAllCases = true,
  ) {}

  has(name: string): boolean {
    if (this.#names === null) {
      this.#opened ??= this.files.map(
        (file) => new OpenedList(readFile(file), (this.inAllCases && FORMS[file]) || null),
      );
      for (const list of this.#opened) if (list.has(name)) return true;
      return false;
    }
    return this.#names.has(name);
  }

  /** How many characters the longest name has that begins with these two; 0 where none does. */
  longestFrom(first: string, second: string): number {
    this.#longest ??= measureBeginnings(this);
    return this.#longest.get(first)?.get(second) ?? 0;
  }

  /** All of them, in the order of the list. */
  [Symbol.iterator](): Iterator<string> {
    this.#names ??= readNames(this.files, this.inAllCases);
    return this.#names[Symbol.iterator]();
  }

  /** The same, of long lists: without a result of an iterator for each. */
  forEach(visit: (name: string) => void): void {
    this.#names ??= readNames(this.files, this.inAllCases);
    this.#names.forEach(visit);
  }

  get size(): number {
    this.#names ??= readNames(this.files, this.inAllCases);
    return this.#names.size;
  }
}

function measureBeginnings(names: NameList): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const longest = new Map<string, Map<string, number>>();
  names.forEach((name) => {
    const second = name.charAt(1);
    const lengths = longest.get(name.charAt(0)) ?? new Map<string, number>();
    longest.set(name.charAt(0), lengths.set(second, Math.max(lengths.get(second) ?? 0, name.length)));
  });
  return longest;
}

/** The files whose names are found in all their cases. */
const FORMS: Readonly<Record<string, (name: string) => string[]>> = {
  cyrillicGiven: listGivenForms,
  cyrillicSurnames: listSurnameForms,
};

function readFile(name: string): string {
  return readFileSync(join(import.meta.dirname, "lists", `${name}.txt`), "utf8");
}

function readNames(files: readonly string[], inAllCases: boolean): ReadonlySet<string> {
  const all = new Set<string>();
  for (const file of files) {
    const names = readList(readFile(file));
    const listForms = inAllCases ? FORMS[file] : undefined;
    for (const name of names) {
      if (listForms) for (const form of listForms(name)) all.add(form);
      else all.add(name);
    }
  }
  return all;
}

/** Names in three scripts: the list of one is read when a word of that script is asked for. */
class NamesByScript {
  readonly #latin: NameList;
  readonly #cyrillic: NameList;
  readonly #arabic: NameList;

  constructor(kind: "Given" | "Surnames") {
    this.#latin = new NameList([`latin${kind}`]);
    this.#cyrillic = new NameList([`cyrillic${kind}`]);
    this.#arabic = new NameList([`arabic${kind}`]);
  }

  has(name: string): boolean {
    const code = name.charCodeAt(0);
    if (code < FIRST_CYRILLIC || code >= FIRST_BEYOND_ARABIC) return code < FIRST_HAN && this.#latin.has(name);
    return (code < FIRST_ARABIC ? this.#cyrillic : this.#arabic).has(name);
  }
}

const FIRST_CYRILLIC = 0x400;
const FIRST_ARABIC = 0x600;
const FIRST_BEYOND_ARABIC = 0x780;
const FIRST_HAN = 0x2e80;

/** Given names of many peoples, in Latin, Cyrillic and Arabic letters: a witness that words name a person, never a condition. */
export const givenNames = new NamesByScript("Given");

/** Family names of many peoples, in the same letters. */
export const surnames = new NamesByScript("Surnames");

/** Those of both that are words or places too ("rose", "paris"), or have two letters only: a weak witness. */
const alsoWords = new NameList(["alsoWords"]);

/** What somebody was called at least once, as records of births tell: as weak a witness. */
const rareGivenNames = new NameList(["latinRareGiven"]);

/** What a folded word tells as a given name: 2 for one that is nothing else, 1 for one that is a word too or is rare, 0 for none. */
export function weighGivenName(name: string): 0 | 1 | 2 {
  if (!givenNames.has(name)) return rareGivenNames.has(name) ? 1 : 0;
  return alsoWords.has(name) ? 1 : 2;
}

const ofSex = {female: new NameList(["femaleGiven"]), male: new NameList(["maleGiven"])} as const;

/** Whether a given name, of a compound the first part, is one of women or of men alone; null for one of both, or that no record has. */
export function tellSexOfName(word: string): "female" | "male" | null {
  const [name = ""] = foldWord(word).split("-");
  return ofSex.female.has(name) ? "female" : ofSex.male.has(name) ? "male" : null;
}

/** The same of a family name; one that only ends as family names do tells as little as one that is a word. */
export function weighSurname(name: string): 0 | 1 | 2 {
  if (!surnames.has(name)) return endsAsSurname(name) || isPatronymic(name) ? 1 : 0;
  return alsoWords.has(name) ? 1 : 2;
}

/** Names as they are listed, without the forms of their cases. */
const givenBases = new NameList(["cyrillicGiven"], false);
const surnameBases = new NameList(["cyrillicSurnames"], false);

/** Whether a folded word is the base form of a given name that has cases. */
export function isBaseOfGivenName(name: string): boolean {
  return givenBases.has(name);
}

/** The same of a family name. */
export function isBaseOfSurname(name: string): boolean {
  return surnameBases.has(name);
}

/** What a word tells as a given name, whatever its case and marks; a compound ("Jean-Luc") what its best part does. */
export function tellGivenName(word = ""): 0 | 1 | 2 {
  return tellBest(word, weighGivenName, toldGiven);
}

/** The same of a family name. */
export function tellSurname(word = ""): 0 | 1 | 2 {
  return tellBest(word, weighSurname, toldSurnames);
}

type Weight = 0 | 1 | 2;

/** Words that were asked for before; so many, and then anew. */
const toldGiven = new Map<string, Weight>();
const toldSurnames = new Map<string, Weight>();
const MOST_TOLD = 50_000;

function tellBest(word: string, weigh: (name: string) => Weight, told: Map<string, Weight>): Weight {
  const known = told.get(word);
  if (known !== undefined) return known;
  const folded = foldWord(word);
  const weights = folded.includes("-") ? folded.split("-").map(weigh) : [weigh(folded)];
  const best = weights.includes(2) ? 2 : weights.includes(1) ? 1 : 0;
  if (told.size >= MOST_TOLD) told.clear();
  told.set(word, best);
  return best;
}

const nounLists = new Map<string, NameList>();

/** The fewest letters before the noun in which a compound ends, and of that noun. */
const SHORTEST_PART = [2, 4] as const;

/** Words of each list that were asked for before; so many, and then anew. */
const toldNouns = new Map<string, Map<string, boolean>>();

/** Whether a folded word is a noun of a list, or a compound that ends in one: "liebeskummer", "us-praesidenten". */
export function isNoun(word: string, list: string): boolean {
  if (list === "") return false;
  const told = toldNouns.get(list) ?? new Map<string, boolean>();
  const known = told.get(word);
  if (known !== undefined) return known;
  if (told.size >= MOST_TOLD) told.clear();
  const found = endsInNoun(word, list);
  toldNouns.set(list, told.set(word, found));
  return found;
}

/** "Kretschmann" is no man of a kind, as "Feuerwehrmann" is: what stands before is no noun. "Winfried" is no reed. */
function endsInName(word: string, from: number, nouns: NameList): boolean {
  if (word.endsWith("fried")) return true;
  const first = word.slice(0, from);
  const isKind = [first, first.replace(/[sn]$/, "")].some((each) => nouns.has(each));
  return word.slice(from) === "mann" && !isKind;
}

function endsInNoun(word: string, list: string): boolean {
  const nouns = nounLists.get(list) ?? new NameList([list]);
  nounLists.set(list, nouns);
  if (nouns.has(word)) return true;
  for (let from = SHORTEST_PART[0]; from <= word.length - SHORTEST_PART[1]; from++) {
    if (nouns.has(word.slice(from)) && !endsInName(word, from, nouns)) return true;
  }
  return false;
}

/** Names of other peoples in Arabic letters; they are given and family names as well. */
export const arabicForeign = new NameList(["arabicForeign"]);

/** Common words in Arabic letters, no name among them. */
export const arabicWords = new NameList(["arabicWords"]);

/** Chinese family names in Chinese writing, of one and of two characters, simplified and traditional. */
export const chineseSurnames = new NameList(["chineseSurnames"]);

/** Characters of Chinese given names. */
export const chineseGivenCharacters = new NameList(["chineseGiven"]);

/** Japanese family names as Chinese writes them. */
export const japaneseSurnames = new NameList(["japaneseSurnames"]);

/** Names of well-known people of other countries as Chinese writes them. */
export const foreignNames = new NameList(["foreignNames"]);

/** Towns, districts and provinces of China. */
export const chinesePlaces = new NameList(["chinesePlaces"]);

/** Organisations as Chinese writes them. */
export const chineseOrganizations = new NameList(["chineseOrganizations"]);

/** Regions of the world in Latin letters: divisions of countries, landscapes, islands, quarters, grounds. */
export const worldRegions = new NameList(["worldRegions"]);

/** Romanised family names that stand before the given name in Chinese, Korean and Vietnamese names. */
const FAMILY_NAMES_FIRST = `
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo lin he gao luo zheng liang xie song tang deng han feng
  cao peng zeng xiao tian dong yuan pan yu jiang cai du ye cheng wei su lu ding ren shen yao fu zhong cui tan qin hua hou zou
  xiong meng qiu long wan duan lei qian shi hao xi mao lai gong shao jia xia zhai bai cui dai fan fang geng gu hong ji jin
  kong ling lyu mo ni niu pei qi qiao qu ruan sha shan shu tong wen xing xue yan yin ying zhan zhuang zou kim park lee choi
  jung kang cho yoon jang lim nguyen tran pham hoang phan vu vo dang bui moon ban roh ahn kwon son chung chun rha rhee shin hwang
  tsai chiang chu hsieh hsu kuo kuan tsang tung
`;

export const familyNamesFirst: ReadonlySet<string> = new Set(FAMILY_NAMES_FIRST.trim().split(/\s+/));

/** "Jin-soo", "Ying-wen": a given name that Koreans and Chinese have behind their family names. */
export function isTwoSyllabled(word: string): boolean {
  return /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{2,5}$/u.test(word);
}
