import {describe, expect, it} from "vitest";
import type {Article, Dataset, Mention, Participant, Registry} from "../../src/model.ts";
import {suggestParticipants} from "../../src/participants/suggestParticipants.ts";
import {blocksOf, emptyRegistry, participantOf} from "./namesIn.ts";

const unknown = (name: string, parts: Partial<Participant> = {}) =>
  participantOf({id: name.toLowerCase().replace(" ", "-"), type: "Person", name, curated: false, ...parts});

function articleOf(text: string, named: readonly (readonly [word: string, to: string, rule: string])[]): Article {
  const mentions = named.map(([word, to, rule], index): Mention => {
    const start = text.split(word, index + 1).join(word).length;
    return {position: {start, end: start + word.length}, type: "participant", to, rule: `participants/${rule}`};
  });
  return {
    id: "article",
    file: "article.txt",
    headline: "",
    datePublished: null,
    inLanguage: "en",
    author: null,
    publisher: null,
    locationCreated: null,
    url: null,
    tags: [],
    text,
    blocks: blocksOf(text),
    times: [],
    mentions,
  };
}

const datasetOf = (participants: Participant[], articles: Article[] = []): Dataset => ({
  articles,
  events: [],
  participants,
  places: [],
  problems: [],
});

const pairsOf = (participants: Participant[], registry: Registry = emptyRegistry) => {
  const {aliases, pairs} = suggestParticipants(datasetOf(participants), registry);
  return [...aliases, ...pairs].map(({one, other, reason}) => `${one.name} = ${other.name}: ${reason}`);
};

describe("suggestParticipants(dataset, registry)", () => {
  const text = "Orlov came. Orlov spoke. Orlov left. He slept.";
  const named = (rule: string) =>
    articleOf(
      text,
      Array.from({length: 3}, () => ["Orlov", "pavel-orlov", rule] as const),
    );
  it("suggests an entry for whoever is named in three sentences", () => {
    const {entries} = suggestParticipants(datasetOf([unknown("Pavel Orlov")], [named("surname")]), emptyRegistry);
    expect(entries).toMatchObject([{sentences: 3, articles: 1, example: "Orlov came."}]);
  });
  it("suggests none for who is meant by other words, is in the registry, or is a country", () => {
    const suggest = (participant: Participant, rule: string) =>
      suggestParticipants(datasetOf([participant], [named(rule)]), emptyRegistry).entries;
    expect(suggest(unknown("Pavel Orlov"), "pronoun")).toEqual([]);
    expect(suggest(unknown("Pavel Orlov", {curated: true}), "surname")).toEqual([]);
    expect(suggest(unknown("Pavel Orlov", {type: "Country"}), "surname")).toEqual([]);
  });
  it("tells pairs that may be one, with the reason", () => {
    expect(pairsOf([unknown("Sergei Lavrov", {country: "RU"}), unknown("Сергей Лавров", {country: "RU"})])).toEqual([
      "Sergei Lavrov = Сергей Лавров: “Сергей Лавров” is spelled like “Sergei Lavrov”; both RU",
    ]);
    expect(pairsOf([unknown("Pavel Orlov"), unknown("Orlov")])[0]).toContain("is the surname of");
    expect(pairsOf([unknown("Xi Jinping"), unknown("习近平")])[0]).toContain("sounds like");
  });
  it("tells no pair of two countries", () => {
    expect(pairsOf([unknown("Pavel Orlov", {country: "RU"}), unknown("Pavel Orlow", {country: "DE"})])).toEqual([]);
  });
  it("suggests other names of those who are in the registry, and what was refused no more", () => {
    const known = participantOf({id: "sergei-lavrov", type: "Person", name: "Sergei Lavrov"});
    const registry: Registry = {participants: [known], places: []};
    expect(pairsOf([unknown("Сергей Лавров")], registry)).toHaveLength(1);
    expect(
      pairsOf([unknown("Сергей Лавров")], {...registry, refused: [{name: "Сергей Лавров", is: "Sergei Lavrov"}]}),
    ).toEqual([]);
  });
});
