import {mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {buildDataset} from "../../src/pipeline.ts";

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, {recursive: true}))));

const articles = {
  "a.txt":
    "Two signatures\nPublished: 14 September 2020\n\nThe mayor opened the new bridge over the river on Friday, 11 September. The council rejected the budget on Thursday.\n",
  "b.txt":
    "A bridge at last\nPublished: 15 September 2020\n\nTraffic began to cross the river on 11 September. Nobody counted the cars.\n",
};

/** The chronicle of the articles with an events.yaml beside them. */
async function decide(yaml: string) {
  const folder = await mkdtemp(join(tmpdir(), "decisions-"));
  folders.push(folder);
  for (const [file, text] of Object.entries({...articles, "events.yaml": yaml}))
    await writeFile(join(folder, file), text);
  const {dataset} = await buildDataset(folder);
  const told = dataset.events.map(
    ({date, name, curated, sources}) => `${date} ${name}${curated ? "*" : ""} ${sources.length}`,
  );
  return {told, problems: dataset.problems.filter(({rule}) => /decision/.test(rule))};
}

const bridge = "opened the new bridge";

describe("applyDecisions(decisions, decidable)", () => {
  it("leaves all as it is without any", async () => {
    expect((await decide("")).told).toEqual([
      "2020-09-10 The council rejected the budget 1",
      "2020-09-11 The mayor opened the new bridge over the river 1",
      "2020-09-11 Traffic began to cross the river 1",
    ]);
  });
  it("rejects, renames and dates anew what has its words", async () => {
    const {told, problems} = await decide(
      `- {quote: ${bridge}, name: The bridge is open, date: 2020-09-12}\n- {quote: rejected the budget, reject: true}\n`,
    );
    expect(told).toEqual(["2020-09-11 Traffic began to cross the river 1", "2020-09-12 The bridge is open* 1"]);
    expect(problems).toEqual([]);
  });
  it("joins what the author joins, and adds what no rule has found", async () => {
    const {told} = await decide(
      `- {quote: ${bridge}, join: began to cross}\n- {quote: Nobody counted the cars, add: true, name: A count fails, date: 2020-09-13}\n`,
    );
    expect(told).toContain("2020-09-11 The mayor opened the new bridge over the river* 2");
    expect(told).toContain("2020-09-13 A count fails* 1");
  });
  it("reports a decision that finds no words, with the nearest sentence", async () => {
    const {problems} = await decide("- {quote: opened the old bridge over, reject: true}\n");
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({file: "events.yaml", line: 1, rule: "events/decision-lost"});
    expect(problems[0]?.reason).toContain("nearest is “The mayor opened the new bridge");
  });
  it("takes no date that is none, and nobody who is not known", async () => {
    const {problems} = await decide(
      `- {quote: ${bridge}, date: soon}\n- {quote: rejected the budget, participants: [Jane Nobody]}\n`,
    );
    expect(problems.map(({rule, line}) => `${rule} ${line}`)).toEqual(["reading/decision 1", "events/decision 2"]);
  });
});
