import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {readHash, writeHash} from "../../src/timeline/hash.ts";
import {DAY, MINUTE} from "../../src/timeline/instants.ts";

const id = fc.string({minLength: 1, unit: "grapheme-composite"});
const instant = fc.integer({min: Date.UTC(-4000, 0), max: Date.UTC(9000, 0)});
const address = fc.record({
  period: fc.option(
    fc.tuple(instant, fc.integer({min: 60_000, max: 80 * DAY})).map(([from, length]) => {
      const start = Math.floor(from / MINUTE) * MINUTE;
      return {start, end: start + Math.ceil(length / MINUTE) * MINUTE};
    }),
  ),
  chosen: fc.uniqueArray(id, {maxLength: 5}),
  selected: fc.option(id),
});

describe("writeHash(address)", () => {
  it("says nothing of a state in which nothing was done", () => {
    expect(writeHash({period: null, chosen: [], selected: null})).toBe("");
  });

  it("writes long periods to the day and short ones to the minute", () => {
    const start = Date.UTC(2020, 8, 9, 6, 30);
    expect(writeHash({period: {start, end: start + DAY}, chosen: [], selected: null})).toBe(
      "from=2020-09-09T06:30&to=2020-09-10T06:30",
    );
    expect(
      writeHash({period: {start, end: start + 400 * DAY}, chosen: ["wang-yi", "sergei-lavrov"], selected: null}),
    ).toBe("from=2020-09-09&to=2021-10-14&who=wang-yi,sergei-lavrov");
  });

  it("comes back as it was, whatever the ids", () => {
    fc.assert(
      fc.property(address, (written) => {
        expect(readHash(`#${writeHash(written)}`)).toEqual({...written, whole: true});
      }),
    );
  });
});

describe("readHash(hash)", () => {
  it("reads anything without failing", () => {
    fc.assert(
      fc.property(fc.string({unit: "binary"}), (hash) => {
        const {period} = readHash(hash);
        expect(period === null || period.start < period.end).toBe(true);
      }),
    );
  });

  it.each([
    ["from=2020-13-01&to=2021-01-01", "a month that is none"],
    ["from=2021-01-01&to=2020-01-01", "an end before its start"],
    ["from=2020-01-01", "a start alone"],
    ["who=%E0%A4%A", "a broken escape"],
    ["event=a&event=b", "a key twice"],
    ["next=javascript:alert(1)", "an unknown key"],
    ["__proto__=1&constructor=2", "keys that objects have"],
  ])("leaves out %s: %s", (hash) => {
    expect(readHash(hash)).toMatchObject({period: null, whole: false});
  });

  it("keeps what can be read beside what cannot", () => {
    expect(readHash("#from=soon&who=wang-yi&event=a")).toEqual({
      period: null,
      chosen: ["wang-yi"],
      selected: "a",
      whole: false,
    });
  });

  it("has no opinion on other people's hashes", () => {
    expect(readHash("#main")).toEqual({period: null, chosen: [], selected: null, whole: true});
  });
});
