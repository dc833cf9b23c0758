import {describe, expect, it} from "vitest";
import {
  findGroups,
  findObjectPronoun,
  findPossessive,
  findPronoun,
  findRoleReferences,
  listAliases,
} from "../../src/participants/references.ts";
import {languages, tag} from "./namesIn.ts";

describe("listAliases(actor)", () => {
  it.each([
    ["Sergueï Lavrov", null, "lavrov"],
    ["Ahmed al-Zein", null, "al-zein"],
    ["Xi Jinping", "CN", "xi"],
    ["Xi Jinping", null, "xi"],
    ["Kim Campbell", "CA", "campbell"],
    ["Bouteflika", null, "bouteflika"],
  ])("%s (%s) may be called %s", (name, country, alias) => {
    expect(listAliases({name, country})).toEqual([alias]);
  });
});

describe("findPronoun(tagged, language)", () => {
  const pronoun = (language: "en" | "fr", text: string) =>
    findPronoun(tag(language, text), languages[language])?.word ?? null;
  it.each([
    ["fr", "Il a parlé.", "Il"],
    ["fr", "Jeudi, il a parlé.", "il"],
    ["fr", "C'est fini, a-t-elle dit.", "elle"],
    ["en", "He left.", "He"],
    ["en", "On Tuesday morning she left.", "she"],
  ] as const)("%s: “%s” has %s", (language, text, word) => {
    expect(pronoun(language, text)).toBe(word);
  });
  it.each([
    ["fr", "Il faut partir."],
    ["fr", "Il y a dix ans, tout allait bien."],
    ["fr", "Paul dit qu'il part."],
    ["en", "Paul said he left."],
    ["en", "It rained."],
  ] as const)("%s: “%s” has none that opens it", (language, text) => {
    expect(pronoun(language, text)).toBeNull();
  });
});

describe("findPossessive(tagged, language)", () => {
  it("finds the one that opens a sentence", () => {
    expect(findPossessive(tag("fr", "Sa visite est finie."), languages.fr)).toEqual({first: 0});
    expect(findPossessive(tag("en", "His trip ends."), languages.en)).toEqual({first: 0});
  });
  it("finds none before a counterpart, or later", () => {
    expect(findPossessive(tag("fr", "Son homologue russe est là."), languages.fr)).toBeNull();
    expect(findPossessive(tag("fr", "Il aime sa ville."), languages.fr)).toBeNull();
  });
});

describe("findObjectPronoun(tagged, language)", () => {
  it("finds to whom something is done", () => {
    expect(findObjectPronoun(tag("fr", "Xi l'a reçu."), languages.fr)).toEqual({first: 1});
    expect(findObjectPronoun(tag("en", "Putin welcomed him."), languages.en)).toEqual({first: 2});
  });
  it("finds no article, and nothing to which it is done", () => {
    expect(findObjectPronoun(tag("fr", "Il l'a signé avec l'ami reçu."), languages.fr)).toBeNull();
    expect(findObjectPronoun(tag("en", "He wrote to him."), languages.en)).toBeNull();
  });
});

describe("findRoleReferences(tagged, language, isTaken), without articles", () => {
  const rolesIn = (language: "ru" | "ar", text: string) =>
    findRoleReferences(tag(language, text), languages[language], () => false).map(({role}) => role);
  it.each([
    ["ru", "21 ноября министр вернулся в Москву.", ["министр"]],
    [
      "ru",
      "По её словам, глава внешнеполитического ведомства 19 февраля посетит Кубу.",
      ["глава внешнеполитического ведомства"],
    ],
    ["ru", "На митинге премьер пообещал уйти в отставку.", ["премьер"]],
    ["ru", "Глава МИД посетил Минск.", ["Глава МИД"]],
    ["ar", "وقال الوزير القطري إن المحادثات مستمرة.", ["الوزير"]],
  ] as const)("%s: “%s” tells of %s", (language, text, roles) => {
    expect(rolesIn(language, text)).toEqual(roles);
  });
  it.each([
    ["ru", "Он встретился с министром в Москве."],
    ["ru", "Встреча премьера прошла в Москве."],
    ["ar", "التقى الوفد بالوزير في الدوحة."],
  ] as const)("%s: “%s” tells of none", (language, text) => {
    expect(rolesIn(language, text)).toEqual([]);
  });
});

describe("findGroups(tagged, language)", () => {
  const groups = (language: "en" | "fr", text: string) =>
    findGroups(tag(language, text), languages[language]).map(({of, noun, isPronoun}) => [of, noun, isPronoun]);
  it("finds pairs of people and of countries", () => {
    expect(groups("fr", "Les deux ministres parlent des deux pays.")).toEqual([
      ["persons", "ministres", false],
      ["countries", "pays", false],
    ]);
    expect(groups("en", "They said that the two foreign ministers agree with both sides.")).toEqual([
      ["persons", "They", true],
      ["persons", "ministers", false],
      ["countries", "sides", false],
    ]);
  });
  it("finds none in other twos, or in a pronoun that is no subject", () => {
    expect(groups("fr", "Les deux trains de trois ministres.")).toEqual([]);
    expect(groups("fr", "Paul dit que, hier, Pierre croit qu'ils dorment.")).toEqual([]);
  });
});

describe("findRoleReferences(tagged, language, isTaken)", () => {
  const roles = (text: string, isTaken: (token: number) => boolean = () => false) =>
    findRoleReferences(tag("fr", text), languages.fr, isTaken).map(({role, country}) => [role, country]);
  it("finds roles that act", () => {
    expect(roles("Le président russe a quitté Moscou.")).toEqual([["président", "RU"]]);
    expect(roles("C'est fini, a déclaré le haut diplomate russe.")).toEqual([["haut diplomate", "RU"]]);
  });
  it("finds none that are spoken of only, or whose bearer is named", () => {
    expect(roles("Elle est le bras droit du président.")).toEqual([]);
    expect(roles("Un président russe a quitté Moscou.")).toEqual([]);
    expect(roles("Le président russe a quitté Moscou.", (token) => token === 3)).toEqual([]);
  });
});
