import {describe, expect, it} from "vitest";
import type {Affiliation, Article} from "../../src/model.ts";
import {joinRoles} from "../../src/pages/roles.ts";

const articles = new Map<string, Article>(
  ["en", "fr", "zh"].map((inLanguage) => [inLanguage, {id: inLanguage, inLanguage} as Article]),
);

function heldIn(article: string, role: string, office: string | null, country: string | null = "CN"): Affiliation {
  const quote = {exact: role, prefix: "", suffix: ""};
  const source = {
    article,
    position: {start: 0, end: 1},
    quote,
    rule: "participants/role",
    certainty: "stated",
  } as const;
  return {role, office, country, organization: null, source};
}

const wordsIn = (language: string, affiliations: readonly Affiliation[]) =>
  joinRoles(affiliations, articles, language).map(({words, inLanguage}) => `${inLanguage}: ${words}`);

describe("joinRoles(affiliations, articleById, language)", () => {
  const minister = [
    heldIn("zh", "外长", "foreign-minister"),
    heldIn("fr", "chef de la diplomatie", "foreign-minister"),
  ];
  it("tells an office once, whatever languages say it, in the words of the interface's", () => {
    expect(wordsIn("en", minister)).toEqual(["en: foreign minister"]);
    expect(wordsIn("fr", minister)).toEqual(["fr: chef de la diplomatie"]);
    expect(joinRoles(minister, articles, "en")[0]?.sources).toHaveLength(2);
  });
  it("keeps two countries two, and roles that no language's table has in their words", () => {
    expect(wordsIn("en", [...minister, heldIn("fr", "ministre", "minister", "RU")])).toEqual([
      "en: foreign minister",
      "en: minister",
    ]);
    expect(wordsIn("en", [heldIn("fr", "greffier", null), heldIn("fr", "Greffier", null)])).toEqual(["fr: greffier"]);
  });
});
