import {readdirSync, readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import type {Dataset} from "../../src/model.ts";
import {buildArticles} from "../buildArticles.ts";

const folder = new URL("affiliations/", import.meta.url);
const codes = readdirSync(folder).map((name) => name.slice(0, 2));

const titles: Readonly<Record<string, string>> = {
  ar: "أخبار",
  de: "Nachrichten",
  en: "News",
  es: "Noticias",
  fr: "Nouvelles",
  ru: "Новости",
  zh: "新闻",
};

/** At least so many of hundred are told of whose organisation they are. */
const BAR = 90;

interface Affiliated {
  text: string;
  person: string;
  organizations: string[]; // names of the one, folded
}

/** `sentence | who | organisation / another name of it` */
function readAffiliated(code: string): Affiliated[] {
  const lines = readFileSync(new URL(`${code}.txt`, folder), "utf8").split("\n");
  return lines
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [text = "", person = "", names = ""] = line.split(" | ");
      return {text, person, organizations: names.toLowerCase().split(" / ")};
    });
}

function listNames({name, alternateName}: Dataset["participants"][number]): string[] {
  return [name, ...Object.values(alternateName).flat()];
}

function isTold({participants}: Dataset, {person, organizations}: Affiliated): boolean {
  const found = participants.find((each) => each.type === "Person" && listNames(each).includes(person));
  const own = found?.affiliations.map(({organization}) => participants.find(({id}) => id === organization)) ?? [];
  return own.some((each) => each && listNames(each).some((name) => organizations.includes(name.toLowerCase())));
}

describe.each(codes)("the organisations of people's roles in %s", (code) => {
  it(`are told of ${BAR} in a hundred`, async () => {
    const all = readAffiliated(code);
    const missed: string[] = [];
    for (const each of all) {
      const article = {
        file: "article",
        language: code,
        published: "2022-05-05",
        title: titles[code] ?? "",
        paragraphs: [each.text],
      };
      if (!isTold(await buildArticles([article]), each)) missed.push(each.text);
    }
    expect(100 * (1 - missed.length / all.length), missed.join("\n")).toBeGreaterThanOrEqual(BAR);
  });
});
