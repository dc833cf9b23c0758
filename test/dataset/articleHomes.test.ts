import {describe, expect, it} from "vitest";
import {hasArticlePage, homeOfArticle, wayToArticle} from "../../src/dataset/articleHomes.ts";

const own = {languages: ["en", "fr", "ar"], articlePages: "own language"} as const;
const site = {...own, languages: [...own.languages]};

describe("wayToArticle(site, language, inLanguage)", () => {
  it("is empty where the article has its page in the same language", () => {
    expect(wayToArticle(site, "fr", "fr")).toBe("");
    expect(wayToArticle(site, "en", "en-GB")).toBe("");
    expect(wayToArticle({...site, articlePages: "every language"}, "fr", "ar")).toBe("");
  });
  it("leads from the root into a language, out of one, and from one to another", () => {
    expect(wayToArticle(site, "en", "ar")).toBe("ar/");
    expect(wayToArticle(site, "fr", "en")).toBe("../");
    expect(wayToArticle(site, "fr", "ar")).toBe("../ar/");
  });
  it("leads to the first language for an article in none of them", () => {
    expect(homeOfArticle(site, "zh")).toBe("en");
    expect(hasArticlePage(site, "en", "zh")).toBe(true);
    expect(wayToArticle(site, "ar", "zh")).toBe("../");
  });
});
