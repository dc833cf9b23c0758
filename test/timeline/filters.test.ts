import {describe, expect, it} from "vitest";
import {listCells} from "../../src/timeline/columns/chronicle.ts";
import {applyFilters, type Filters, noFilters} from "../../src/timeline/columns/filters.ts";
import {certaintyOf, statusOf} from "../../src/timeline/columns/forms.ts";
import {createGroups} from "../../src/timeline/columns/groupings.ts";
import {createSearch, foldText} from "../../src/timeline/columns/search.ts";
import {makeChronicle} from "./makeChronicle.ts";
import {readDataset} from "./readDataset.ts";

const chronicle = readDataset(makeChronicle(600));
const {data, who, forms, starts} = chronicle;
const groupsOf = createGroups(chronicle);
const apply = (change: Partial<Filters>, found: Uint8Array | null = null) =>
  applyFilters(chronicle, groupsOf, {...noFilters, ...change}, found);
const all = Array.from(starts.keys());
const shown = (mask: Uint8Array) => all.filter((event) => mask[event] === 1);
const idsOf = (event: number) => listCells(who, event).map((index) => data.participants[index]?.id ?? "");
const [one, other] = ["participant-0", "participant-1"];

describe("applyFilters(chronicle, groups, filters, found)", () => {
  it("shows all without a filter, and counts every value", () => {
    const {mask, count, counts} = apply({});
    expect([count, shown(mask).length]).toEqual([600, 600]);
    expect(counts.participant[0]).toBe(all.filter((event) => idsOf(event).includes(one)).length);
  });

  it("takes participants for alternatives, or asks for all of them", () => {
    const either = apply({chosen: {participant: [one, other]}});
    expect(shown(either.mask)).toEqual(
      all.filter((event) => idsOf(event).includes(one) || idsOf(event).includes(other)),
    );
    const both = apply({chosen: {participant: [one, other]}, together: true});
    expect(shown(both.mask)).toEqual(all.filter((event) => idsOf(event).includes(one) && idsOf(event).includes(other)));
    expect(both.count).toBeGreaterThan(0);
  });

  it("counts a value as if it were chosen beside what other facets ask", () => {
    const {counts} = apply({chosen: {status: ["planned"], type: ["visit"]}, stated: true});
    const at = data.types.indexOf("summit");
    const expected = apply({chosen: {status: ["planned"], type: ["summit"]}, stated: true}).count;
    expect(counts.type[at]).toBe(expected);
    expect(counts.status.reduce((sum, count) => sum + count)).toBe(
      apply({chosen: {type: ["visit"]}, stated: true}).count,
    );
  });

  it("keeps to a period, to stated dates and to what the search found", () => {
    const during = {start: Date.UTC(2010, 0), end: Date.UTC(2012, 0)};
    const found = Uint8Array.from(all, (event) => event % 2);
    const {mask} = apply({during, stated: true}, found);
    const events = shown(mask);
    expect(events.length).toBeGreaterThan(5);
    for (const event of events) {
      expect(event % 2).toBe(1);
      expect(certaintyOf(forms[event] as number)).toBe("stated");
      expect(starts[event]).toBeLessThan(during.end);
    }
  });

  it("hides what had not been told", () => {
    const told = Array.from(chronicle.told);
    const asOf = [...told].sort((a, b) => a - b)[300] as number;
    expect(apply({asOf}).count).toBe(told.filter((day) => day <= asOf).length);
  });

  it("finds events by their status", () => {
    const {mask} = apply({chosen: {status: ["cancelled"]}});
    expect(new Set(shown(mask).map((event) => statusOf(forms[event] as number)))).toEqual(new Set(["cancelled"]));
  });
});

describe("createSearch(chronicle).find(query)", () => {
  const {find} = createSearch(chronicle);
  it("finds every word, in names, quotes and participants, without case and marks", () => {
    const events = shown(find("NOTED ines engstrom") as Uint8Array);
    for (const event of events) {
      const text = foldText(
        `${chronicle.names.get(0)?.name[event]} ${idsOf(event).map((id) => data.participants.find((each) => each.id === id)?.name)}`,
      );
      expect(text).toContain("ines");
    }
    expect(shown(find("harbour council") as Uint8Array).length).toBeGreaterThan(10);
    expect(shown(find("zeppelin") as Uint8Array)).toEqual([]);
    expect(find("  ")).toBeNull();
  });
});
