import {mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {writeDecisions} from "../../src/cli/writeSuggestions.ts";
import {suggestDecisions} from "../../src/dataset/suggestDecisions.ts";
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
    expect(problems[0]?.reason).toContain("nearest is a.txt:4:1 “The mayor opened the new bridge");
  });
  it("takes no date that is none, and nobody who is not known", async () => {
    const {problems} = await decide(
      `- {quote: ${bridge}, date: soon}\n- {quote: rejected the budget, participants: [Jane Nobody]}\n`,
    );
    expect(problems.map(({rule, line}) => `${rule} ${line}`)).toEqual(["reading/decision 1", "events/decision 2"]);
  });
});

describe("decisions in the front matter of an article", () => {
  const written = (events: string, text: string) => ({
    "c.md": `---\ntitle: A bridge\ndate: 2020-09-14\nlang: en\nevents:\n${events}---\n\n${text}\n`,
  });
  const text = "The mayor opened the new bridge on Friday. The council rejected the budget on Thursday.";

  it("hold for that article alone, and are told where they stand", async () => {
    const files = {...articles, ...written("  - quote: opened the new bridge\n    name: A bridge is there\n", text)};
    const told = await tellFolder(files);
    expect(told.events).toContain("2020-09-11 A bridge is there*");
    expect(told.problems).toEqual([]);
    const lost = await tellFolder({
      ...articles,
      ...written("  - {quote: opened the old bridge, reject: true}\n", text),
    });
    expect(lost.problems).toEqual([
      expect.stringMatching(/^c\.md:6:5 no article tells .*; the nearest is (?:a\.txt:4|c\.md:9):1 “The mayor opened/),
    ]);
  });
  it("are checked as others are, and only the wrong one is left out", async () => {
    const told = await tellFolder(
      written("  - {quote: opened the new bridge, date: soon}\n  - {quote: rejected the budget, reject: true}\n", text),
    );
    expect(told.problems).toEqual([expect.stringMatching(/^c\.md:6:5 invalid date: “soon”/)]);
    expect(told.events.map((event) => event.slice(0, 10))).toEqual(["2020-09-11"]);
  });
  it("choose one of the events of a sentence by its date", async () => {
    const both = "Barack Obama landed in Cuba on Thursday, and spoke to students on Friday.";
    const told = await tellFolder(written("  - {quote: landed in Cuba, dated: 2020-09-11, reject: true}\n", both));
    expect(told.events.map((event) => event.slice(0, 10))).toEqual(["2020-09-10"]);
  });
});

describe("suggestDecisions(dataset)", () => {
  it("gives entries that find their event when they are pasted, and are then asked for no more", async () => {
    const {dataset} = await buildFolder({...articles, "d.md": disputed});
    const suggestions = suggestDecisions(dataset);
    expect(suggestions.length).toBeGreaterThan(0);
    const pasted = await buildFolder({...articles, "d.md": disputed, "events.yaml": writeDecisions(suggestions)});
    expect(pasted.dataset.problems.filter(({rule}) => /decision/.test(rule))).toEqual([]);
    expect(suggestDecisions(pasted.dataset)).toEqual([]);
  });
});

const disputed = `---
title: A bridge, again
date: 2020-09-15
lang: en
---

The mayor opened the new bridge over the river on 12 September. He visits the school for three days until Thursday.
`;

async function buildFolder(files: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(tmpdir(), "decisions-"));
  folders.push(folder);
  for (const [file, content] of Object.entries(files)) await writeFile(join(folder, file), content);
  return buildDataset(folder);
}

async function tellFolder(files: Readonly<Record<string, string>>) {
  const {dataset} = await buildFolder(files);
  return {
    events: dataset.events.map(({date, name, curated}) => `${date} ${name}${curated ? "*" : ""}`),
    problems: dataset.problems
      .filter(({rule}) => /decision/.test(rule))
      .map(({file, line, column, reason}) => `${file}:${line}:${column} ${reason}`),
  };
}
