import {describe, expect, it} from "vitest";
import {readArticle, tagNames, tagTimes} from "../src/index.ts";

describe("readArticle(bytes, {file})", () => {
  it("reads one file, whatever its folder", () => {
    const bytes = new TextEncoder().encode("Ministers meet\nPublished: 14 September 2020\n\nThey met in Moscow.\n");
    const {article, problems} = readArticle(bytes, {file: "a/b.txt"});
    expect(article).toMatchObject({headline: "Ministers meet", datePublished: "2020-09-14", file: "a/b.txt"});
    expect(problems).toEqual([]);
  });

  it("returns the problem of a file that is no article", () => {
    const {article, problems} = readArticle(new Uint8Array(), {file: "empty.txt"});
    expect(article).toBeNull();
    expect(problems).toMatchObject([{file: "empty.txt", rule: "reading/empty"}]);
  });
});

describe("tagTimes(text, {language, published})", () => {
  const text = "Une première phrase 😀.\n\nElle est arrivée vendredi,\net repartie le 13 septembre.";

  it("resolves against the day of issue, at offsets into the text, over lines and paragraphs", () => {
    const times = tagTimes(text, {language: "fr", published: "2020-09-14"});
    const found = times.map(({date, position}) => [text.slice(position.start, position.end), date]);
    expect(found).toEqual([
      ["vendredi", "2020-09-11"],
      ["13 septembre", "2020-09-13"],
    ]);
  });

  it("detects the language where none is given", () => {
    const [time] = tagTimes("Le ministre des Affaires étrangères est arrivé à Moscou vendredi dernier.", {
      published: "2020-09-14",
    });
    expect(time?.date).toBe("2020-09-11");
  });

  it("places nothing that needs the day of issue when there is none", () => {
    expect(tagTimes("Elle est arrivée vendredi.", {language: "fr", published: null})).toMatchObject([{date: null}]);
    expect(tagTimes("Arrivée le 4 mai 1998.", {language: "fr", published: null})).toMatchObject([{date: "1998-05-04"}]);
  });

  it("gives a range by its ends, as TIMEX3 has it, or whole", () => {
    const sentence = "Le sommet se tiendra du 9 au 11 septembre 2020.";
    const read = (ranges: "whole" | "ends") =>
      tagTimes(sentence, {language: "fr", published: "2020-08-01", ranges}).map(({position, value}) => [
        sentence.slice(position.start, position.end),
        value,
      ]);
    expect(read("ends")).toEqual([
      ["9", "2020-09-09"],
      ["11 septembre 2020", "2020-09-11"],
    ]);
    expect(read("whole")).toEqual([["du 9 au 11 septembre 2020", "2020-09-09/2020-09-11"]]);
  });

  it("counts from the day of an instant in a time zone", () => {
    const read = (zone?: string) =>
      tagTimes("They met yesterday.", {language: "en", published: "2020-09-14T23:30Z", ...(zone && {zone})})[0]?.date;
    expect(read()).toBe("2020-09-13");
    expect(read("Asia/Shanghai")).toBe("2020-09-14");
    expect(read("America/New_York")).toBe("2020-09-13");
  });

  it("throws for a language that it does not read", () => {
    expect(() => tagTimes("Salve.", {language: "la", published: null})).toThrow("unknown language: la");
  });
});

describe("tagNames(text, {language})", () => {
  it("finds people and places at their offsets, and the full name of a short one", () => {
    const text = "Foreign Minister Wang Yi met Sergey Lavrov in Moscow. Wang thanked his host.";
    const names = tagNames(text, {language: "en"});
    for (const name of names) expect(text.slice(name.position.start, name.position.end)).toBe(name.text);
    expect(names).toMatchObject([
      {text: "Wang Yi", type: "person", name: "Wang Yi"},
      {text: "Sergey Lavrov", type: "person"},
      {text: "Moscow", type: "place"},
      {text: "Wang", type: "person", name: "Wang Yi"},
    ]);
  });

  it("reads lines that are not full each by itself", () => {
    const text = "1. Laurent Jalabert (France)\n2. Tony Rominger\nSwitzerland won the time trial.\n";
    expect(tagNames(text, {language: "en"}).map((name) => name.text)).toEqual([
      "Laurent Jalabert",
      "France",
      "Tony Rominger",
      "Switzerland",
    ]);
  });

  it("finds nothing in nothing", () => {
    expect(tagNames("", {language: "en"})).toEqual([]);
  });
});
