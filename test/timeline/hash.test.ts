import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {DAY} from "../../src/timeline/columns/instants.ts";
import {type Address, noAddress, readHash, writeHash} from "../../src/timeline/interface/hash.ts";

const id = fc.string({minLength: 1, maxLength: 12, unit: "grapheme"});
const ids = fc.uniqueArray(id, {maxLength: 4});
const period = fc.option(
  fc
    .tuple(fc.integer({min: -20_000, max: 20_000}), fc.integer({min: 1, max: 9000}))
    .map(([start, length]) => ({start: start * DAY, end: (start + length) * DAY})),
);
const address: fc.Arbitrary<Address> = fc.record({
  period,
  mode: fc.constantFrom("lanes", "braid"),
  lanes: fc.record({
    grouping: fc.constantFrom("participant", "country", "place", "type", "publisher", "language"),
    order: fc.constantFrom("frequency", "appearance", "neighbours"),
    pinned: ids,
    collapsed: ids.map((list) => list.filter((each) => each !== "*")),
    unfolded: ids,
    only: ids,
    limit: fc.integer({min: 1, max: 400}),
  }),
  filters: fc.record({
    chosen: fc.uniqueArray(id, {minLength: 1, maxLength: 3}).map((participant) => ({participant})),
    together: fc.boolean(),
    stated: fc.boolean(),
    during: period,
    query: fc.string({maxLength: 20}).map((text) => text.trim()),
    asOf: fc.option(fc.integer({min: -20_000, max: 20_000}).map((days) => days * DAY)),
  }),
  folded: fc.boolean(),
  flip: fc.boolean(),
  event: fc.option(id),
});

describe("writeHash(address), readHash(hash)", () => {
  it("gives back any state", () => {
    fc.assert(
      fc.property(address, (state) => {
        expect(readHash(`#${writeHash(state)}`)).toEqual({...state, whole: true});
      }),
    );
  });

  it("writes nothing for nothing chosen", () => {
    expect(writeHash(noAddress)).toBe("");
    expect(readHash("")).toEqual({...noAddress, whole: true});
  });

  it("leaves an anchor of the page alone", () => {
    expect(readHash("#chronology")).toEqual({...noAddress, whole: true});
  });

  it.each([
    "#from=2020-13-45&to=2021",
    "#from=2021&to=2020",
    "#who=%",
    "#by=mood",
    "#more=-1",
    "#asof=soon",
    "#next=javascript:alert(1)",
    "#__proto__=1&x=2",
  ])("reads what it can of %s, and says so", (hash) => {
    const read = readHash(hash);
    expect(read.whole).toBe(false);
    expect({...read, whole: true}).toEqual({...noAddress, whole: true});
  });

  it("never fails, whatever it is given", () => {
    fc.assert(fc.property(fc.string(), (text) => typeof readHash(`#a=1&${text}`).whole === "boolean"));
  });
});
