import {describe, expect, it} from "vitest";
import {classSet, hasClass} from "../../src/participants/classSets.ts";

describe("hasClass(set, classes, at)", () => {
  it("tells whether the class of a token is one of some, and none where there is no token", () => {
    const set = classSet("Hh:");
    const told = [-1, 0, 1, 2, 3, 4, 5].map((at) => hasClass(set, "XHh:W", at));
    expect(told).toEqual([false, false, true, true, true, false, false]);
  });
});
