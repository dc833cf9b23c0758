import {describe, expect, it} from "vitest";
import {DAY, HOUR, YEAR} from "../../src/timeline/columns/instants.ts";
import {findAxis, writePeriod} from "../../src/timeline/drawing/axis.ts";

const from = (start: number, length: number) => ({start, end: start + length});
const september = Date.UTC(2020, 8, 9);

describe("findAxis(view, length, language)", () => {
  it.each([
    ["hours", 8 * HOUR, "hour"],
    ["days", 20 * DAY, "day"],
    ["weeks", 100 * DAY, "week"],
    ["months", YEAR, "month"],
    ["quarters", 4 * YEAR, "quarter"],
    ["years", 12 * YEAR, "year"],
    ["decades", 120 * YEAR, "year"],
    ["centuries", 2000 * YEAR, "year"],
  ])("counts in %s where they suit", (_, length, unit) => {
    const axis = findAxis(from(september, length), 1000, "en-GB");
    expect(axis.unit).toBe(unit);
    expect(axis.ticks.length).toBeGreaterThan(3);
    expect(axis.ticks.length).toBeLessThan(32);
  });

  it("leaves every label its room, at any zoom", () => {
    for (let length = 3 * HOUR; length < 3000 * YEAR; length *= 1.37) {
      const {ticks} = findAxis(from(september, length), 1000, "en-GB");
      const gaps = ticks.slice(1).map(({at}, index) => at - (ticks[index]?.at ?? 0));
      expect(Math.min(1000, ...gaps)).toBeGreaterThan(27); // February has 28 days
    }
  });

  it("always names the year", () => {
    for (let length = 3 * HOUR; length < 3000 * YEAR; length *= 1.37) {
      for (const shift of [0, 0.31, 0.77]) {
        const axis = findAxis(from(september + shift * length, length), 1000, "en-GB");
        const words = [
          ...axis.contexts.map(({label}) => label ?? ""),
          ...(axis.unit === "year" ? axis.ticks.map(({label}) => label) : []),
        ];
        expect(words.some((text) => /\d{3,4}/.test(text))).toBe(true);
      }
    }
  });

  it("keeps the context at the edge while any of it is on screen", () => {
    const {contexts, ticks} = findAxis(from(september, 25 * DAY), 1000, "en-GB");
    expect(contexts.map(({label}) => label)).toEqual(["September 2020", "October 2020"]);
    expect(contexts[0]).toMatchObject({labelAt: 0});
    expect(contexts[0]?.at).toBeLessThan(0);
    expect(ticks.slice(0, 3).map(({label}) => label)).toEqual(["9", "10", "11"]);
  });

  it("shortens a context before it leaves it out", () => {
    const days = findAxis(from(september, 5 * DAY), 900, "en-GB").contexts.map(({label}) => label);
    expect(days).toContain("10 September 2020");
    expect(findAxis(from(september, 2 * DAY), 900, "en-GB").contexts[0]?.label).toMatch(
      /^Wednesday,? 9 September 2020$/,
    );
  });

  it("speaks the page's language", () => {
    const {ticks, contexts} = findAxis(from(Date.UTC(2020, 0, 1), YEAR), 1000, "fr");
    expect(ticks[1]?.label).toBe("févr.");
    expect(contexts[0]?.label).toBe("2020");
    expect(findAxis(from(september, 8 * HOUR), 1000, "fr").ticks[1]?.label).toBe("01:00");
  });

  it("gives years before the first one their era", () => {
    const start = new Date(0).setUTCFullYear(-60, 0, 1);
    const labels = findAxis(from(start, 100 * YEAR), 1000, "en-GB").ticks.map(({label}) => label);
    expect(labels.some((label) => label.includes("BC"))).toBe(true);
    expect(labels).toContain("20");
  });

  it("draws nothing on a screen without width", () => {
    expect(findAxis(from(september, DAY), 0, "en-GB")).toMatchObject({ticks: [], contexts: []});
  });
});

describe("writePeriod(view, language)", () => {
  it.each([
    ["1996–2027", Date.UTC(1996, 0, 1), Date.UTC(2028, 0, 1)],
    ["August–October 2020", Date.UTC(2020, 7, 1), Date.UTC(2020, 10, 1)],
    ["11 September 2020", Date.UTC(2020, 8, 11), Date.UTC(2020, 8, 12)],
    ["9–12 September 2020", september, september + 4 * DAY],
  ])("says %s", (words, start, end) => {
    expect(writePeriod({start, end}, "en-GB").replace(/\s*–\s*/, "–")).toBe(words);
  });
});
