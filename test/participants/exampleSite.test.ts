import {readFileSync} from "node:fs";
import {beforeAll, describe, expect, it} from "vitest";
import {demonymsOf} from "../../src/language/countries.ts";
import {findNamedLanguage, namedLanguages} from "../../src/language/index.ts";
import type {NamedLanguage} from "../../src/language/language.ts";
import {foldWord, tokenize} from "../../src/language/tokens.ts";
import type {Participant} from "../../src/model.ts";
import {headsOf} from "../../src/participants/rolePhrase.ts";
import {buildDataset} from "../../src/pipeline.ts";

const foldName = (name: string) =>
  tokenize(name)
    .map(({text}) => foldWord(text))
    .join(" ");

const namesOf = ({name, alternateName}: Participant): (readonly [code: string, name: string])[] => [
  ["en", name],
  ...Object.entries(alternateName).flatMap(([code, names]) => names.map((each) => [code, each] as const)),
];

const headsByCode = new Map(
  namedLanguages.map((language) => [language.code, new Set(headsOf(language).map(foldName))] as const),
);

const content = new URL("../../content/", import.meta.url).pathname;
/** The author's own names; "مساعد" is a given name there. */
const registry = readFileSync(`${content}participants.yaml`, "utf8");

/** What in a name is none: an office, or a country's adjective. */
function listForeignWords(code: string, name: string): string[] {
  const language = findNamedLanguage(code) as NamedLanguage;
  const heads = headsByCode.get(code) ?? new Set<string>();
  const words = foldName(name).split(" ");
  if (code === "zh") return [...heads].filter((head) => head.length > 3 && words.join(" ").includes(head));
  return words.filter((word) => heads.has(word) || demonymsOf(language).has(word));
}

describe("the participants of the example site", () => {
  let participants: Participant[];
  beforeAll(async () => {
    const {dataset} = await buildDataset(content);
    participants = dataset.participants;
  });

  it("are many", () => {
    expect(participants.filter(({type}) => type === "Person").length).toBeGreaterThan(80);
  });

  it("have names without an office and without a country's adjective", () => {
    const people = participants.filter(({type}) => type === "Person");
    const wrong = people.flatMap((person) =>
      namesOf(person)
        .filter(([, name]) => !registry.includes(name))
        .flatMap(([code, name]) => listForeignWords(code, name).map((word) => `${name}: ${word}`)),
    );
    expect([...new Set(wrong)]).toEqual([]);
  });

  it("share no name, in whatever script", () => {
    const bearers = new Map<string, Set<string>>();
    for (const participant of participants.filter(({type}) => type !== "Country")) {
      for (const [, name] of namesOf(participant)) {
        const key = foldName(name);
        bearers.set(key, (bearers.get(key) ?? new Set()).add(participant.id));
      }
    }
    expect([...bearers].filter(([, ids]) => ids.size > 1).map(([name, ids]) => [name, ...ids])).toEqual([]);
  });

  it("are no more than the registry has, and one soldier whom it leaves to the reader", () => {
    const others = participants.filter(({type, curated}) => type === "Person" && !curated);
    expect(others.map(({name}) => name)).toEqual(["陈红军"]);
  });
});
