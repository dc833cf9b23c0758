import {DateTime} from "luxon";
import {describe, expect, it} from "vitest";
import {hijriDay, lastHijriDay, readHijri} from "../../src/time/hijri.ts";

describe("hijriDay(year, month, day)", () => {
  it("finds the day of the Gregorian calendar", () => {
    expect(hijriDay(1435, 12, 15)?.toISODate()).toBe("2014-10-09");
    expect(hijriDay(1, 1, 1)?.toISODate()).toBe("0622-07-19");
  });

  it("goes back to the same day, for every day of a century", () => {
    const wrong: string[] = [];
    for (let day = DateTime.utc(1937, 3, 14); day.year < 2038; day = day.plus({days: 1})) {
      const {year, month, day: dayOfMonth} = readHijri(day);
      if (hijriDay(year, month, dayOfMonth)?.toMillis() !== day.toMillis()) wrong.push(day.toISODate() ?? "");
    }
    expect(wrong).toEqual([]);
  });

  it("knows no 30th of a month of 29 days, no thirteenth month and no year nought", () => {
    expect(hijriDay(1435, 8, 30)).toBeNull();
    expect(lastHijriDay(1435, 8)?.toISODate()).toBe("2014-06-27");
    expect([hijriDay(1435, 13, 1), hijriDay(0, 1, 1)]).toEqual([null, null]);
  });
});
