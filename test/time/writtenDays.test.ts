import fc from "fast-check";
import {DateTime} from "luxon";
import {afterAll, describe, expect, it} from "vitest";
import {tagTimes} from "../../src/index.ts";
import {datedLanguages} from "../../src/language/index.ts";
import {writeDate} from "../../src/time/writeDate.ts";

const first = DateTime.utc(1900, 1, 1);
const count = DateTime.utc(2101, 1, 1).diff(first, "days").days;
const dayAt = (index: number) => first.plus({days: index}).toISODate() ?? "";
const codes = datedLanguages.map(({code}) => code);

/** The dates that are read in a text, with the issue a day that none of them is counted from. */
const readDays = (text: string, language: string) =>
  tagTimes(text, {language, published: "1999-12-31"}).map(({date}) => date);

describe("writeDate(edtf, locale), read again by tagTimes(text, {language})", () => {
  const {TZ} = process.env;
  afterAll(() => {
    process.env.TZ = TZ ?? "";
    if (TZ === undefined) delete process.env.TZ;
  });

  it.each(codes)("gives every day from 1900 to 2100 in %s", (language) => {
    const wrong: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const day = dayAt(index);
      const words = writeDate(day, language);
      const read = readDays(words, language);
      if (read.length !== 1 || read[0] !== day) wrong.push(`${words} → ${read.join(", ")}`);
    }
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  it("gives the same day in any time zone, inside a sentence too", () => {
    const zones = [
      "Pacific/Kiritimati",
      "Pacific/Pago_Pago",
      "Asia/Kathmandu",
      "America/St_Johns",
      "Europe/Paris",
      "UTC",
    ];
    const anyDay = fc.integer({min: 0, max: count - 1});
    fc.assert(
      fc.property(fc.constantFrom(...codes), anyDay, fc.constantFrom(...zones), (language, index, zone) => {
        process.env.TZ = zone;
        const day = dayAt(index);
        expect(readDays(`(${writeDate(day, language)})`, language)).toEqual([day]);
        expect(new Date(2020, 0, 1).getTimezoneOffset() + DateTime.local(2020, 1, 1, {zone}).offset).toBe(0);
      }),
      {numRuns: 2000},
    );
  });
});
