import {describe, expect, it} from "vitest";
import {nameAccuracy} from "../../src/pages/nameAccuracy.ts";
import {listNewsLanguages, readNews, scoreNews} from "../participants/readNews.ts";

describe("nameAccuracy", () => {
  it("tells of every language that has news with names", () => {
    expect(nameAccuracy.map(({language}) => language)).toEqual(listNewsLanguages());
  });

  it.each(nameAccuracy)("tells of $language what is measured", ({language, ...told}) => {
    const news = [...readNews(language, "gold"), ...readNews(language, "unseen")];
    const {PER, LOC, ORG} = scoreNews(language, "gold", "unseen");
    const [people, places, organizations] = [PER, LOC, ORG].map(({exact}) => Math.round(1000 * exact.f1) / 10);
    const names = news.reduce((sum, {entities}) => sum + entities.length, 0);
    expect(told).toEqual({texts: news.length, names, people, places, organizations});
  });
});
