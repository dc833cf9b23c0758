import {beforeAll, describe, expect, it} from "vitest";
import {namedLanguages} from "../../src/language/index.ts";
import type {Dataset} from "../../src/model.ts";
import {buildDataset} from "../../src/pipeline.ts";

/** Who met in Geneva, as each article writes the whole name. */
const people: Readonly<Record<string, readonly string[]>> = {
  ar: ["جو بايدن", "فلاديمير بوتين", "غي بارملان", "أنتوني بلينكن", "سيرغي لافروف", "إينياتسيو كاسيس"],
  de: ["Joe Biden", "Wladimir Putin", "Guy Parmelin", "Antony Blinken", "Sergej Lawrow", "Ignazio Cassis"],
  en: ["Joe Biden", "Vladimir Putin", "Guy Parmelin", "Antony Blinken", "Sergei Lavrov", "Ignazio Cassis"],
  es: ["Joe Biden", "Vladímir Putin", "Guy Parmelin", "Antony Blinken", "Serguéi Lavrov", "Ignazio Cassis"],
  fr: ["Joe Biden", "Vladimir Poutine", "Guy Parmelin", "Antony Blinken", "Sergueï Lavrov", "Ignazio Cassis"],
  ru: ["Джо Байден", "Владимир Путин", "Ги Пармелен", "Энтони Блинкен", "Сергей Лавров", "Иньяцио Кассис"],
  zh: ["拜登", "普京", "帕姆兰", "布林肯", "拉夫罗夫", "卡西斯"],
};

describe("buildDataset(directory) of seven articles in seven languages about one meeting", () => {
  let dataset: Dataset;
  beforeAll(async () => {
    ({dataset} = await buildDataset(new URL("../sites/geneva/content/", import.meta.url).pathname));
  });

  it("reads each in its language, on its day", () => {
    const read = dataset.articles.map(({inLanguage, datePublished}) => `${inLanguage} ${datePublished}`);
    expect(read.sort()).toEqual(Object.keys(people).map((language) => `${language} 2021-06-17`));
  });

  // Fails until spellings of a name are joined across languages: then the word “fails” goes.
  it.fails("shows each person once", () => {
    const persons = dataset.participants.filter(({type}) => type === "Person").map(({name}) => name);
    expect(persons.sort()).toEqual([
      "Antony Blinken",
      "Guy Parmelin",
      "Ignazio Cassis",
      "Joe Biden",
      "Sergey Lavrov",
      "Vladimir Putin",
    ]);
  });

  const isKnown = (code: string) => {
    const names = dataset.participants.flatMap((one) => (one.type === "Person" ? [one.alternateName[code] ?? []] : []));
    return (people[code] ?? []).map((name) => names.filter((each) => each.includes(name)).length);
  };
  const codes = namedLanguages.map(({code}) => code);
  const read = new Set(["ar", "zh"]);

  it.each(codes.filter((code) => read.has(code)))("knows all by their names in the article in “%s”", (code) => {
    expect(isKnown(code)).toEqual(people[code]?.map(() => 1));
  });

  it.fails.each(codes.filter((code) => !read.has(code)))("knows all by their names in the article in “%s”", (code) => {
    expect(isKnown(code)).toEqual(people[code]?.map(() => 1));
  });
});
