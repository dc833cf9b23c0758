import {describe, expect, it} from "vitest";
import {datedLanguages} from "../../src/language/index.ts";
import {readCredits} from "../../src/reading/readCredits.ts";
import {gatherWords} from "../../src/reading/words.ts";
import {words} from "./reading.ts";

const read = (line: string) => readCredits(line, words);

describe("readCredits(line, words)", () => {
  it("leaves prose alone that names somebody with a dot between", () => {
    const line = "4月20日上午，他抵达伊斯兰堡。纳瓦兹·谢里夫到机场迎接。";
    expect(readCredits(line, gatherWords(datedLanguages))).toBeNull();
  });

  it.each([
    ["Time of issue:", {awaits: "issueDate"}],
    ["Date de parution :", {awaits: "issueDate"}],
    ["2020-09-14", {loneDate: "2020-09-14"}],
    ["Lundi 14 septembre 2020", {loneDate: "2020-09-14"}],
    ["September 14, 2020 at 10:32 GMT", {loneDate: "2020-09-14"}],
    ["Calais, le 6 mai 1994", {loneDate: "1994-05-06", place: "Calais"}],
    ["Le Bourget, le samedi 12 décembre 2015", {loneDate: "2015-12-12", place: "Le Bourget"}],
    ["New York, 14 December 2015", {loneDate: "2015-12-14", place: "New York"}],
    ["2020-09-14T10:32:00+08:00", {loneDate: "2020-09-14"}],
    ["Published: 14 September 2020", {issueDate: "2020-09-14"}],
    ["PUBLISHED  ON  September 2020", {issueDate: "2020-09"}],
    [
      "Publié le 3 février 2020 à 18h05, mis à jour le 4 février 2020 à 10h00",
      {issueDate: "2020-02-03", updateDate: "2020-02-04"},
    ],
    ["Mis à jour le 4 février 2020", {updateDate: "2020-02-04"}],
    [
      "By Jane Doe | China Daily | Updated: 2020-09-14 07:32",
      {author: "Jane Doe", publisher: "China Daily", updateDate: "2020-09-14"},
    ],
    ["Source : Xinhua | Publié le 14 septembre 2020", {publisher: "Xinhua", issueDate: "2020-09-14"}],
    ["Publié le 14 septembre 2020 par Anne Roux", {issueDate: "2020-09-14", author: "Anne Roux"}],
  ])("reads the dates of “%s”", (line, clues) => {
    expect(read(line)).toEqual(clues);
  });

  it.each([
    ["来源：上海纪事", {publisher: "上海纪事"}],
    ["发布时间：", {awaits: "issueDate"}],
    ["发布时间：2020-09-12 09:30", {issueDate: "2020-09-12"}],
  ])("reads “%s” with its full-width marks", (line, clues) => {
    expect(readCredits(line, gatherWords(datedLanguages))).toEqual(clues);
  });

  it.each([
    [
      "Par Ren Qi à Moscou | China Daily Global |",
      {author: "Ren Qi", place: "Moscou", publisher: "China Daily Global"},
    ],
    ["By Jane Doe in London", {author: "Jane Doe", place: "London"}],
    ["By JANE DOE and JOHN ROE", {author: "JANE DOE and JOHN ROE"}],
    ["By Jane Doe, John Roe and Ann Poe in New York", {author: "Jane Doe, John Roe and Ann Poe", place: "New York"}],
    ["By Jane Doe, Associated Press", {author: "Jane Doe", publisher: "Associated Press"}],
    ["Par Anne Roux, envoyée spéciale à Vienne", {author: "Anne Roux", place: "Vienne"}],
    ["(Reporting by Jane Doe in Moscow; Editing by John Roe)", {author: "Jane Doe", place: "Moscow"}],
    ["Editor: Ann Poe", {}],
    ["Ren Qi | China Daily", {author: "Ren Qi", publisher: "China Daily"}],
    ["World | Asia", {}],
  ])("reads the byline “%s”", (line, clues) => {
    expect(read(line)).toEqual(clues);
  });

  it.each([
    "By Friday the ministers had left, and nobody knew where they went.",
    "Par ailleurs, le ministre a quitté Moscou",
    "Published reports say otherwise.",
    "Le 14 septembre 2020, les ministres se sont réunis",
    "Calais, le 6 mai 1994, et Folkestone",
    "Calais, le 6 mai",
    "In 2012 they met again",
    "2012",
    "Date with history",
    "A subheading without any date",
  ])("leaves prose alone: “%s”", (line) => {
    expect(read(line)).toBeNull();
  });
});
