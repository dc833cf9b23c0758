import {readdirSync, readFileSync} from "node:fs";
import yaml from "js-yaml";

/** An event as a person who reads the article would list it. Of several dates, each is right. */
export interface GoldEvent {
  dates: string[]; // EDTF
  who: string[][]; // who takes part, in the article's words or as the two letters of a country; several ways to write each
  says: string; // how the sentence begins that tells it
}

/** What a human decides of one article. */
export interface ArticleGold {
  folder: string; // its path
  name: string; // of the folder
  unseen: boolean; // measured, and not looked at for a rule
  language: string;
  title: string;
  date: string; // of the issue
  must: GoldEvent[]; // the events of the story
  may: GoldEvent[]; // others that are as right
  also: string[]; // dates of the background: right, and not asked for
  traps: {date: string; why: string}[]; // dates that must not come about
  people: string[][]; // everybody whom the article names; several ways to write each
  optional: string[]; // whom one may take for somebody whom the article tells of
  notPeople: string[]; // what is called like a person
}

const root = new URL("articles/", import.meta.url);

/** The articles with gold in a folder each: `gold.yaml` beside the article. */
export function listArticleGold(): ArticleGold[] {
  return readdirSync(root)
    .sort()
    .flatMap((name) => {
      const folder = new URL(`${name}/`, root).pathname;
      return readdirSync(folder).includes("gold.yaml") ? [readArticleGold(folder, name)] : [];
    });
}

/** Every scalar is text: dates and years stay as they are written. Throws on a field that it does not know. */
function readArticleGold(folder: string, name: string): ArticleGold {
  const {unseen, language, title, date, must, may, also, traps, people, optional, notPeople, ...rest} = yaml.load(
    readFileSync(`${folder}gold.yaml`, "utf8"),
    {schema: yaml.FAILSAFE_SCHEMA},
  ) as Record<string, unknown>;
  if (Object.keys(rest).length > 0) throw new Error(`unknown field in ${name}: ${Object.keys(rest)}`);
  if (typeof language !== "string" || typeof title !== "string" || typeof date !== "string")
    throw new Error(`missing language, title or date in ${name}`);
  return {
    folder,
    name,
    unseen: unseen !== undefined,
    language,
    title,
    date,
    must: listEvents(must),
    may: listEvents(may),
    also: listTexts(also),
    traps: Object.entries((traps as Record<string, string>) ?? {}).map(([when, why]) => ({date: when, why})),
    people: listTexts(people).map((person) => person.split(" / ")),
    optional: listTexts(optional),
    notPeople: listTexts(notPeople),
  };
}

function listEvents(value: unknown): GoldEvent[] {
  const events = (value as {date: string | string[]; who: string[]; says: string}[] | undefined) ?? [];
  return events.map(({date, who, says}) => ({
    dates: [date].flat(),
    who: who.map((one) => one.split(" / ")),
    says,
  }));
}

function listTexts(value: unknown): string[] {
  return (value as string[] | undefined) ?? [];
}
