import {mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {Problem} from "../src/model.ts";
import {buildDataset, createReader} from "../src/pipeline.ts";
import {articleOf} from "./events/findingsOf.ts";

describe("buildDataset(directory, {report})", () => {
  let directory = "";
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "dateline-pipeline-"));
    await writeFile(
      join(directory, "good.txt"),
      "A bridge\nPublished: 2020-09-14\n\nThe bridge was opened on Friday.\n",
    );
    await writeFile(join(directory, "undated.txt"), "A market\n\nThe market was held on Friday.\n");
    await writeFile(join(directory, "bad.md"), "---\ntitle: [\n---\n\nWords.\n");
    await writeFile(join(directory, "empty.txt"), "");
  });
  afterAll(() => rm(directory, {recursive: true, force: true}));

  it("reports what it cannot read and goes on with the rest", async () => {
    const reported: Problem[] = [];
    const {dataset} = await buildDataset(directory, {report: (problem) => reported.push(problem)});
    expect(dataset.events.map(({date, name}) => [date, name])).toEqual([["2020-09-11", "The bridge was opened"]]);
    expect(new Set(reported.map(({file}) => file))).toEqual(new Set(["bad.md", "empty.txt", "undated.txt"]));
    expect(dataset.problems).toHaveLength(reported.length);
  });

  it("gives the same bytes twice", async () => {
    const [one, two] = [await buildDataset(directory), await buildDataset(directory)];
    expect(JSON.stringify(one)).toBe(JSON.stringify(two));
  });

  it("throws for a folder that is not there", async () => {
    await expect(buildDataset(join(directory, "nowhere"))).rejects.toThrow();
  });
});

describe("createReader(registry, report)", () => {
  const read = createReader({participants: [], places: []}, () => {});

  it("knows no language that nobody wrote down", () => {
    expect(read(articleOf("Hola.", "it", "2020-09-14"))).toBeNull();
  });

  it("does work in proportion to an article's length", () => {
    // Counted, not timed: each sentence asks for its own findings only.
    const line = "Barack Obama met Angela Merkel in Berlin on Friday. They then signed a statement.\n";
    const drafts = (lines: number) =>
      read(articleOf(line.repeat(lines).trim(), "en", "2020-09-14"))?.drafts.length ?? 0;
    expect(drafts(400)).toBe(2 * drafts(200));
  });
});
