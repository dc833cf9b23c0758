import {describe, expect, it} from "vitest";
import {nameLanes} from "../../src/dataset/nameLanes.ts";
import {sampleDataset} from "../pages/sampleChronicle.ts";

describe("nameLanes(names, participants)", () => {
  it("finds participants by a name in any language, in the author's order, each once", () => {
    const {lanes, problems} = nameLanes(["Vladimir Poutine", "wang yi", "vladimir-putin"], sampleDataset.participants);
    expect(lanes).toEqual(["vladimir-putin", "wang-yi"]);
    expect(problems).toEqual([]);
  });
  it("reports who is nobody there", () => {
    const {lanes, problems} = nameLanes(["Someone Else"], sampleDataset.participants);
    expect(lanes).toEqual([]);
    expect(problems).toMatchObject([{file: "site.yaml", rule: "dataset/lanes"}]);
  });
});
