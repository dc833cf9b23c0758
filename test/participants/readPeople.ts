import {readdirSync, readFileSync} from "node:fs";
import type {Position} from "../../src/model.ts";

/** A role somebody has in a text. Words and countries of which any is right are listed. */
export interface GoldRole {
  roles: string[]; // in the article's words, base form
  countries: (string | null)[] | null; // ISO 3166-1 alpha-2, null: none is said; null instead of a list: not asked
  organizations: string[]; // names of the one organisation
  needed: boolean; // false: may be found, need not
}

/** Somebody whom a text names. */
export interface GoldPerson {
  names: string[]; // the fullest first
  roles: GoldRole[];
}

/** Words that name a person: all of them, and no title. */
export interface GoldMention {
  position: Position; // in the text of all paragraphs, one to a line, the headline first
  words: string;
  person: GoldPerson;
}

export interface PeopleText {
  language: string;
  published: string;
  title: string;
  paragraphs: string[];
  people: GoldPerson[];
  mentions: GoldMention[];
  lookalikes: {position: Position; words: string}[];
}

/** Texts that the rules are mended by, and texts that are only measured. */
export type PeopleSet = "gold" | "unseen";

const folders = {gold: new URL("gold/", import.meta.url), unseen: new URL("unseen/", import.meta.url)};

/** The languages that have golden texts of people, in the order of the alphabet. */
export function listPeopleLanguages(): string[] {
  return readdirSync(folders.gold)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => name.slice(0, -4))
    .sort();
}

/**
 * Reads the golden texts of a language. `== 2020-09-14 headline` opens one. `[words]` names a person, and `[words|name]` says by
 * enough of the name whom; `{words}` looks like a person and is none. After the text, `@ name = other name | role | country |
 * organisation` lists who is named, once for each role: `/` parts what is right as well, `?` is not asked, `-` is none, and `~` in
 * place of `@` is a role that may be found. # opens a comment. Throws on what is not well-formed or names nobody listed.
 */
export function readPeople(language: string, set: PeopleSet = "gold"): PeopleText[] {
  const texts: {published: string; marked: string[]; listed: string[]}[] = [];
  for (const line of readFileSync(new URL(`${language}.txt`, folders[set]), "utf8").split("\n")) {
    const [, published, headline = ""] = /^== (\d{4}-\d\d-\d\d) (.+)$/.exec(line) ?? [];
    if (published) texts.push({published, marked: [headline], listed: []});
    else if (/^[@~] /.test(line)) texts.at(-1)?.listed.push(line);
    else if (line.trim() !== "" && !line.startsWith("#")) texts.at(-1)?.marked.push(line.trim());
  }
  return texts.map(({published, marked, listed}) => {
    const people = readList(listed);
    const {text, mentions, lookalikes} = unmark(marked.join("\n"), people);
    const [title = "", ...paragraphs] = text.split("\n");
    return {language, published, title, paragraphs, people, mentions, lookalikes};
  });
}

function readList(lines: readonly string[]): GoldPerson[] {
  const people = new Map<string, GoldPerson>();
  for (const line of lines) {
    const [who = "", role, country = "?", organization] = line
      .slice(2)
      .split("|")
      .map((part) => part.trim());
    const [name = "", ...others] = who.split(" = ");
    const person = people.get(name) ?? {names: [name], roles: []};
    people.set(name, person);
    person.names.push(...others);
    if (!role) continue;
    person.roles.push({
      roles: splitChoices(role),
      countries: country === "?" ? null : splitChoices(country).map((code) => (code === "-" ? null : code)),
      organizations: organization ? splitChoices(organization) : [],
      needed: line.startsWith("@"),
    });
  }
  return [...people.values()];
}

function splitChoices(words: string): string[] {
  return words.split(" / ").map((choice) => choice.trim());
}

function unmark(marked: string, people: readonly GoldPerson[]) {
  const mentions: GoldMention[] = [];
  const lookalikes: PeopleText["lookalikes"] = [];
  let text = "";
  for (const piece of marked.split(/(\[[^[\]{}]*\]|\{[^[\]{}]*\})/)) {
    const start = text.length;
    const [, words, name] = /^\[([^|]+)(?:\|([^|]+))?\]$/.exec(piece) ?? [];
    if (words !== undefined) {
      text += words;
      mentions.push({position: {start, end: text.length}, words, person: findPerson(name ?? words, people)});
    } else if (/^\{[^|]+\}$/.test(piece)) {
      text += piece.slice(1, -1);
      lookalikes.push({position: {start, end: text.length}, words: piece.slice(1, -1)});
    } else if (/[[\]{}|]/.test(piece)) {
      throw new Error(`invalid mark: ${piece}`);
    } else text += piece;
  }
  return {text, mentions, lookalikes};
}

/** The one person who has that name, or else the only one with it in a name as words, or else as letters. */
function findPerson(name: string, people: readonly GoldPerson[]): GoldPerson {
  const tests = [
    (each: string) => each === name,
    (each: string) => ` ${each} `.includes(` ${name} `),
    (each: string) => each.includes(name),
  ];
  for (const test of tests) {
    const [person, ...others] = people.filter(({names}) => names.some(test));
    if (others.length > 0) throw new Error(`ambiguous person: ${name}`);
    if (person) return person;
  }
  throw new Error(`unknown person: ${name}`);
}
