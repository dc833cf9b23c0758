import {describe, expect, it} from "vitest";
import {datedLanguages} from "../../src/language/index.ts";
import {listPeopleLanguages, readPeople} from "./readPeople.ts";
import {scorePeople} from "./scorePeople.ts";

/** What makes the golden texts of a language worth measuring. */
const leastTexts = 5;
const leastMentions = 60;
const leastRoles = 35;
const leastLookalikes = 10;

/** A name of two words or of three Chinese signs; “infanta Sofía” only tells one from another. */
function isFull(name: string): boolean {
  return /[ ·]|\p{Script=Han}{3}/u.test(name) && !/^\p{Ll}/u.test(name);
}

describe("the golden texts of people", () => {
  it("are there for every language", () => {
    expect(listPeopleLanguages()).toEqual(datedLanguages.map(({code}) => code).sort());
  });
});

describe.each(listPeopleLanguages())("the golden texts of people in %s", (language) => {
  const gold = readPeople(language);
  const texts = [...gold, ...readPeople(language, "unseen")];
  const people = texts.flatMap((text) => text.people);

  it("are many, with many roles and with much that only looks like a person", () => {
    const count = (pick: (text: (typeof texts)[number]) => readonly unknown[]) => texts.flatMap(pick).length;
    expect(gold.length).toBeGreaterThanOrEqual(leastTexts);
    expect(texts.length - gold.length).toBeGreaterThanOrEqual(2);
    expect(count(({mentions}) => mentions)).toBeGreaterThanOrEqual(leastMentions);
    expect(count(({lookalikes}) => lookalikes)).toBeGreaterThanOrEqual(leastLookalikes);
    expect(people.flatMap(({roles}) => roles).filter(({needed}) => needed).length).toBeGreaterThanOrEqual(leastRoles);
  });

  it("list nobody whom they do not name", () => {
    for (const {title, people: listed, mentions} of texts) {
      const silent = listed.filter((person) => !mentions.some((mention) => mention.person === person));
      expect(silent, title).toEqual([]);
    }
  });

  it("mark every place where they write a name in full", () => {
    for (const {title, paragraphs, people: listed, mentions, lookalikes} of texts) {
      const text = [title, ...paragraphs].join("\n");
      const marked = [...mentions, ...lookalikes].map(({position}) => position);
      for (const name of listed.flatMap(({names}) => names).filter(isFull)) {
        for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
          const end = at + name.length;
          expect(
            marked.some((one) => one.start <= at && one.end >= end),
            `${title}: ${name}`,
          ).toBe(true);
        }
      }
    }
  });

  it("give countries by their codes", () => {
    const names = new Intl.DisplayNames("en", {type: "region", fallback: "none"});
    const codes = people.flatMap(({roles}) => roles).flatMap(({countries}) => countries ?? []);
    expect(codes.filter((code) => code !== null && (!/^[A-Z]{2}$/.test(code) || !names.of(code)))).toEqual([]);
  });
});

/** What must be reached: F1 of spans; the aim everywhere is 0.9. */
const bars: Readonly<Record<string, number>> = {
  ar: 0.78,
  de: 0.96,
  en: 0.96,
  es: 0.9,
  fr: 0.93,
  ru: 0.93,
  zh: 0.88,
};

/** What must be reached of (person, role, country) in every language. */
const PRECISION = 0.9;
const RECALL = 0.85;

describe.each(Object.entries(bars))("scorePeople(readPeople(“%s”))", (language, bar) => {
  it("reaches its bar", async () => {
    const {spans, roles, wrong} = await scorePeople(readPeople(language));
    const report = wrong.join("\n");
    expect(spans.f1, report).toBeGreaterThanOrEqual(bar);
    expect(roles.precision, report).toBeGreaterThanOrEqual(PRECISION);
    expect(roles.recall, report).toBeGreaterThanOrEqual(RECALL);
  });
});
