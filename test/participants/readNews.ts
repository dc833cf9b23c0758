import {readdirSync, readFileSync} from "node:fs";
import {type NameTag, tagNames} from "../../src/index.ts";
import type {PeopleSet} from "./readPeople.ts";
import {type NameScores, type NameSpan, scoreNames} from "./scoreNames.ts";

/** A short piece of news with every person, place and organisation that it names. */
export interface NewsText {
  text: string;
  entities: NameSpan[];
}

const folders = {gold: new URL("news/", import.meta.url), unseen: new URL("news/unseen/", import.meta.url)};

/** The languages that have news with names, in the order of the alphabet. */
export function listNewsLanguages(set: PeopleSet = "gold"): string[] {
  return readdirSync(folders[set])
    .filter((name) => name.endsWith(".txt"))
    .map((name) => name.slice(0, -4))
    .sort();
}

/** Reads the news of a language, a piece on each line, whose lines ` | ` parts: `[people]`, `<places>` and `{organisations}`; # opens a comment. */
export function readNews(language: string, set: PeopleSet = "gold"): NewsText[] {
  return readFileSync(new URL(`${language}.txt`, folders[set]), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map(unmark);
}

const TYPES: Readonly<Record<string, NameSpan["type"]>> = {"[": "PER", "<": "LOC", "{": "ORG"};

function unmark(line: string): NewsText {
  const entities: NameSpan[] = [];
  let text = "";
  for (const piece of line
    .trim()
    .replaceAll(" | ", "\n")
    .split(/(\[[^[\]{}<>]+\]|<[^[\]{}<>]+>|\{[^[\]{}<>]+\})/)) {
    const type = TYPES[piece[0] ?? ""];
    const words = type ? piece.slice(1, -1) : piece;
    if (/[[\]{}<>]/.test(words)) throw new Error(`invalid mark: ${words}`);
    if (type) entities.push({start: text.length, end: text.length + words.length, type});
    text += words;
  }
  return {text, entities};
}

const KINDS: Readonly<Record<NameTag["type"], NameSpan["type"]>> = {
  person: "PER",
  organization: "ORG",
  country: "LOC",
  place: "LOC",
};

/** A name that was found, as a corpus marks it. */
export function toSpan({position, type}: NameTag): NameSpan {
  return {...position, type: KINDS[type]};
}

/** How well the names of a language's news are found, each piece an article by itself. */
export function scoreNews(language: string, ...sets: PeopleSet[]): Record<"PER" | "LOC" | "ORG", NameScores> {
  const news = sets.flatMap((set) => readNews(language, set));
  const texts = news.map(({text, entities}) => ({
    text,
    lang: language,
    gold: entities,
    found: tagNames(text, {language}).map(toSpan),
  }));
  return {PER: scoreNames(texts, "PER"), LOC: scoreNames(texts, "LOC"), ORG: scoreNames(texts, "ORG")};
}
