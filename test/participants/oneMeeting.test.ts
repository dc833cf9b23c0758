import {beforeAll, describe, expect, it} from "vitest";
import {namedLanguages} from "../../src/language/index.ts";
import type {Dataset} from "../../src/model.ts";
import {buildDataset} from "../../src/pipeline.ts";

interface Meeting {
  site: string; // folder of test/sites
  published: string;
  persons: readonly string[]; // as the registry has them, in the order of the alphabet
  names: Readonly<Record<string, readonly string[]>>; // as each article writes the whole name, or its base form
}

/** What seven papers told of one meeting each. */
const meetings: readonly Meeting[] = [
  {
    site: "geneva",
    published: "2021-06-17",
    persons: ["Antony Blinken", "Guy Parmelin", "Ignazio Cassis", "Joe Biden", "Sergey Lavrov", "Vladimir Putin"],
    names: {
      ar: ["جو بايدن", "فلاديمير بوتين", "غي بارملان", "أنتوني بلينكن", "سيرغي لافروف", "إينياتسيو كاسيس"],
      de: ["Joe Biden", "Wladimir Putin", "Guy Parmelin", "Antony Blinken", "Sergej Lawrow", "Ignazio Cassis"],
      en: ["Joe Biden", "Vladimir Putin", "Guy Parmelin", "Antony Blinken", "Sergei Lavrov", "Ignazio Cassis"],
      es: ["Joe Biden", "Vladímir Putin", "Guy Parmelin", "Antony Blinken", "Serguéi Lavrov", "Ignazio Cassis"],
      fr: ["Joe Biden", "Vladimir Poutine", "Guy Parmelin", "Antony Blinken", "Sergueï Lavrov", "Ignazio Cassis"],
      ru: ["Джо Байден", "Владимир Путин", "Ги Пармелен", "Энтони Блинкен", "Сергей Лавров", "Иньяцио Кассис"],
      zh: ["拜登", "普京", "帕姆兰", "布林肯", "拉夫罗夫", "卡西斯"],
    },
  },
  {
    site: "madrid",
    published: "2022-06-29",
    persons: [
      "Ann Linde",
      "Jens Stoltenberg",
      "Magdalena Andersson",
      "Mevlüt Çavuşoğlu",
      "Pekka Haavisto",
      "Recep Tayyip Erdoğan",
      "Sauli Niinistö",
    ],
    names: {
      ar: [
        "آن ليندي",
        "ينس ستولتنبرغ",
        "ماغدالينا أندرسون",
        "مولود جاويش أوغلو",
        "بيكا هافيستو",
        "رجب طيب أردوغان",
        "ساولي نينيستو",
      ],
      de: [
        "Ann Linde",
        "Jens Stoltenberg",
        "Magdalena Andersson",
        "Mevlüt Çavuşoğlu",
        "Pekka Haavisto",
        "Recep Tayyip Erdoğan",
        "Sauli Niinistö",
      ],
      en: [
        "Ann Linde",
        "Jens Stoltenberg",
        "Magdalena Andersson",
        "Mevlut Cavusoglu",
        "Pekka Haavisto",
        "Recep Tayyip Erdogan",
        "Sauli Niinistö",
      ],
      es: [
        "Ann Linde",
        "Jens Stoltenberg",
        "Magdalena Andersson",
        "Mevlüt Çavusoglu",
        "Pekka Haavisto",
        "Recep Tayyip Erdogan",
        "Sauli Niinistö",
      ],
      fr: [
        "Ann Linde",
        "Jens Stoltenberg",
        "Magdalena Andersson",
        "Mevlüt Çavusoglu",
        "Pekka Haavisto",
        "Recep Tayyip Erdogan",
        "Sauli Niinistö",
      ],
      ru: [
        "Анн Линде",
        "Йенс Столтенберг",
        "Магдалена Андерссон",
        "Мевлют Чавушоглу",
        "Пекка Хаависто",
        "Реджеп Тайип Эрдоган",
        "Саули Ниинистё",
      ],
      zh: ["林德", "斯托尔滕贝格", "安德松", "恰武什奥卢", "哈维斯托", "埃尔多安", "尼尼斯托"],
    },
  },
];

describe.each(meetings)("buildDataset(directory) of seven articles about one meeting in $site", (meeting) => {
  const {site, published, persons, names} = meeting;
  let dataset: Dataset;
  beforeAll(async () => {
    ({dataset} = await buildDataset(new URL(`../sites/${site}/content/`, import.meta.url).pathname));
  });

  it("reads each in its language, on its day", () => {
    const read = dataset.articles.map(({inLanguage, datePublished}) => `${inLanguage} ${datePublished}`);
    expect(read.sort()).toEqual(Object.keys(names).map((language) => `${language} ${published}`));
  });

  it("shows each person once, and nobody else", () => {
    const found = dataset.participants.filter(({type}) => type === "Person").map(({name}) => name);
    expect(found.sort()).toEqual(persons);
  });

  it.each(namedLanguages.map(({code}) => code))("knows all by their names in the article in “%s”", (code) => {
    const known = dataset.participants.flatMap((one) => (one.type === "Person" ? [one.alternateName[code] ?? []] : []));
    const bearers = names[code]?.map((name) => known.filter((each) => each.includes(name)).length);
    expect(bearers).toEqual(persons.map(() => 1));
  });
});
