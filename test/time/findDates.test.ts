import fc from "fast-check";
import {DateTime} from "luxon";
import {describe, expect, it} from "vitest";
import {findDates} from "../../src/time/findDates.ts";
import {writeDate} from "../../src/time/writeDate.ts";
import {datesIn, languageOf} from "./timesIn.ts";

function found(text: string, ...codes: ("en" | "fr")[]): string[] {
  return findDates(
    text,
    codes.map((code) => languageOf(code)),
  ).map(({value}) => value);
}

describe("findDates(text, languages)", () => {
  it.each([
    ["2020-09-14", "2020-09-14"],
    ["Time of issue: 2020-09-14", "2020-09-14"],
    ["2020/9/14", "2020-09-14"],
    ["14.09.2020", "2020-09-14"],
    ["le lundi 14 septembre 2020", "2020-09-14"],
    ["Publié le 14 sept. 2020 à 10:00", "2020-09-14"],
    ["1er mai 2021", "2021-05-01"],
    ["11 SEPTEMBRE 2020", "2020-09-11"],
    ["Sept. 11, 2020", "2020-09-11"],
    ["Friday, September 11th, 2020", "2020-09-11"],
    ["11 Sep 2020", "2020-09-11"],
    ["MOSCOW, Sept. 11 (Xinhua) --", "XXXX-09-11"],
    ["PARIS, 11 septembre (AFP)", "XXXX-09-11"],
    ["September 2020", "2020-09"],
    ["2020-09", "2020-09"],
    ["2020年9月14日 星期一", "2020-09-14"],
    ["2020年9月", "2020-09"],
  ])("reads %o as %s", (text, value) => {
    expect(found(text, "fr", "en")).toEqual([value]);
  });

  it("takes a date-time's local day", () => {
    expect(found("2020-09-14T23:30:00-08:00", "en")).toEqual(["2020-09-14"]);
  });

  it("reads figures in the first language's order, and in the other where only that makes a date", () => {
    expect(found("03/04/2020", "fr", "en")).toEqual(["2020-04-03"]);
    expect(found("03/04/2020", "en", "fr")).toEqual(["2020-03-04"]);
    expect(found("14/09/2020", "en")).toEqual(["2020-09-14"]);
  });

  it.each([
    "2020-13-45",
    "2020-02-30",
    "31/02/2020",
    "31 février 2020",
    "February 30, 2020",
    "32 août",
    "13/14/2020",
    "10.9.8",
    "1.1.1",
    "+33 1 42 96 12 34",
    "hier",
    "next Friday",
    "2020",
    "3-2",
    "ISBN 978-2-07-036822-8",
    "12:30",
    "version 4.12.2020.1",
  ])("finds nothing in %o", (text) => {
    expect(found(text, "fr", "en")).toEqual([]);
  });

  it("gives the place of each date, in order", () => {
    const text = "Published: 2020-09-14, updated September 15, 2020";
    expect(findDates(text, [languageOf("en")]).map(({position: {start, end}}) => text.slice(start, end))).toEqual([
      "2020-09-14",
      "September 15, 2020",
    ]);
  });

  const day = fc.integer({min: 0, max: 73_413}).map((days) => DateTime.utc(1900, 1, 1).plus({days}).toISODate());

  it.each(["en", "fr"] as const)("reads back every day of 1900–2100 that writeDate writes in %s", (code) => {
    fc.assert(
      fc.property(day, fc.constantFrom("2020-09-14", "1951-01-31", null), (iso, published) => {
        const words = writeDate(iso ?? "", code);
        expect(found(words, code)).toEqual([iso]);
        const sentence = code === "en" ? `They met on ${words} in Moscow.` : `Ils se sont vus le ${words} à Moscou.`;
        expect(datesIn(code, published, sentence)).toEqual([`${words} → ${iso}`]);
      }),
      {numRuns: 400},
    );
  });
});
