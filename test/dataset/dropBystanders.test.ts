import {describe, expect, it} from "vitest";
import {dropBystanders} from "../../src/dataset/dropBystanders.ts";
import {buildArticles} from "../buildArticles.ts";

const article = {
  file: "article",
  language: "en",
  published: "2001-06-18",
  title: "Ministers sign a treaty in Moscow",
  paragraphs: [
    "The foreign minister of China, Wang Yi, signed the treaty in Moscow on 15 June 2001.",
    "IMF director Anna Brown had praised the text. The Qrtzal Institute is known for its library.",
  ],
};

describe("dropBystanders(dataset)", () => {
  it("leaves out an organisation that takes part in nothing and that nobody serves, with the links to it", async () => {
    const whole = await buildArticles([article]);
    const {participants, articles} = dropBystanders(whole);
    const names = participants.map(({name}) => name);
    expect(whole.participants.map(({name}) => name)).toContain("Qrtzal Institute");
    expect(names).not.toContain("Qrtzal Institute");
    expect(names).toEqual(expect.arrayContaining(["Anna Brown", "Wang Yi", "International Monetary Fund"]));
    const ids = new Set<string | null>(participants.map(({id}) => id));
    const linked = articles.flatMap(({mentions}) => mentions.filter(({type}) => type === "participant"));
    expect(linked.filter(({to}) => to !== null && !ids.has(to))).toEqual([]);
  });

  it("keeps whom the author lists, and gives back a dataset in which everybody has done something as it is", async () => {
    const whole = await buildArticles([article]);
    const curated = whole.participants.map((each) => ({...each, curated: true}));
    expect(dropBystanders({...whole, participants: curated}).participants).toEqual(curated);
    const once = dropBystanders(whole);
    expect(dropBystanders(once)).toBe(once);
  });
});
