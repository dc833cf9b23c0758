import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {datedLanguages} from "../../src/language/index.ts";
import {findDates} from "../../src/time/findDates.ts";
import {timesIn} from "./timesIn.ts";

const vocabulary = [
  "11",
  "septembre",
  "September",
  "2020",
  "vendredi",
  "Friday",
  "du",
  "au",
  "from",
  "to",
  "-",
  "–",
  "/",
  ",",
  ".",
  "(",
  ")",
  "h",
  "18h30",
  "18:00",
  "il y a",
  "trois",
  "jours",
  "ago",
  "la veille",
  "the next day",
  "last",
  "dernier",
  "année",
  "year",
  "99999999999",
  "0",
  "2020-02-31",
  "UTC",
  "+",
  "av. J.-C.",
  "BC",
  "siècle",
  "XXe",
  "et demi",
  "and a half",
  "l'",
  "’",
  "\u00a0",
  "\u202f",
  "\n",
  "😀",
  "۱۱",
  "9/11",
  "1er",
  "80s",
  "mi-",
  "début",
  "„morgen“",
  "halb acht",
  "30.9.",
  "31.II.2020",
  "в ночь на",
  "пятницу",
  "30 февраля",
  "二〇二〇年",
  "十三月",
  "9月31日",
  "بعد يومين",
  "٣١",
  "فبراير",
  "第54周",
  "Easter",
  "Ramadan",
  "una quincena",
  "«",
  "»",
  "said",
];
const text = fc.oneof(
  fc.string({unit: "binary", maxLength: 200}),
  fc.array(fc.constantFrom(...vocabulary), {maxLength: 40}).map((words) => words.join(" ")),
  fc.array(fc.constantFrom(...vocabulary), {maxLength: 40}).map((words) => words.join("")),
);

describe("findTimes(sentences, context), whatever the text", () => {
  it.each(datedLanguages.map(({code}) => code))(
    "gives expressions of %s in order, never overlapping, inside the text",
    (code) => {
      fc.assert(
        fc.property(text, fc.constantFrom("2020-09-14", "2020-09", "2020", null, "soon"), (words, published) => {
          let end = 0;
          for (const {position, value} of timesIn(code, published, words)) {
            expect(position.start).toBeGreaterThanOrEqual(end);
            expect(position.end).toBeGreaterThan(position.start);
            expect(value).not.toMatch(/NaN|undefined|Invalid|null/);
            end = position.end;
          }
          expect(end).toBeLessThanOrEqual(words.length);
        }),
        {numRuns: 300},
      );
    },
  );
});

describe("findDates(text, languages), whatever the text", () => {
  it("never throws, and never finds a day that is none", () => {
    fc.assert(
      fc.property(text, (words) => {
        for (const {value} of findDates(words, datedLanguages)) {
          expect(value).toMatch(/^(-?\d{4}(-\d\d(-\d\d)?)?|XXXX-\d\d-\d\d)$/);
        }
      }),
      {numRuns: 300},
    );
  });
});
