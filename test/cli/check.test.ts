import {readdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {check} from "../../src/cli/check.ts";
import type {CheckedArticle, CheckSummary} from "../../src/cli/findings.ts";
import type {Problem} from "../../src/model.ts";
import {createFolder} from "../site/temporaryFolder.ts";

async function run(directory: string, ...args: string[]) {
  const lines: string[] = [];
  const stop = () => {
    throw new Error("checking needs no more of the world");
  };
  const io = {
    print: (line: string) => lines.push(line),
    warn: stop,
    directory,
    now: stop,
    measurePeak: stop,
    whenStopped: stop,
  };
  const code = await check(args, io);
  return {code, output: lines.join("\n")};
}

function makeContent(files: Record<string, string | Uint8Array>): string {
  const folder = createFolder();
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  return folder;
}

const sound = `Ministers meet in Moscow
Published: 14 September 2020

The foreign ministers of China and Russia met in Moscow on Friday.
`;

const troubled = {
  "a-sound.txt": sound,
  "big.txt": "word ".repeat(1_000_000),
  "binary.txt": Uint8Array.from({length: 512}, (_, index) => index % 256),
  "broken.md": "---\ntitle: [open\ndate: 2020-09-14\n---\nText.\n",
  "copy.txt": sound.replaceAll(" ", "  "),
  "empty.txt": "",
  "undated.txt": "A plan for later\n\nThe ministers spoke of a plan on Friday.\n",
};

describe("check(args, io)", () => {
  it("names every problem with its place, and what was found in the rest", async () => {
    const {code, output} = await run("/", "--content", makeContent(troubled));
    expect(code).toBe(1);
    for (const line of [
      /^a-sound\.txt {2}2020-09-14 {2}en {2}Ministers meet in Moscow\n {2}1 time, .*, 1 event$/m,
      /^undated\.txt {2}no date {2}en {2}A plan for later$/m,
      /\/big\.txt:1:1 .* \[reading\/too-long\]$/m,
      /\/binary\.txt:1:1 .* \[reading\/binary\]$/m,
      /\/broken\.md:\d+:\d+ .* \[reading\/front-matter\]$/m,
      /\/copy\.txt:1:1 .* a-sound\.txt; .* \[reading\/duplicate\]$/m,
      /\/empty\.txt:1:1 .* \[reading\/empty\]$/m,
      /\/undated\.txt:1:1 .* \[reading\/no-date\]$/m,
      /^2 articles, .* · 5 errors, 1 warning, /m,
    ]) {
      expect(output).toMatch(line);
    }
  });

  it("gives paths that lead there from where it was started", async () => {
    const content = makeContent({"undated.txt": troubled["undated.txt"]});
    const {output} = await run(join(content, ".."), "--content", content);
    expect(output).toContain(`\n${content.slice(content.lastIndexOf("/") + 1)}/undated.txt:1:1 `);
  });

  it("says the same as JSON", async () => {
    const {code, output} = await run("/", "--content", makeContent(troubled), "--format", "json");
    const {articles, problems, summary}: {articles: CheckedArticle[]; problems: Problem[]; summary: CheckSummary} =
      JSON.parse(output);
    expect(code).toBe(1);
    expect(articles.map(({file, events}) => [file, events])).toEqual([
      ["a-sound.txt", 1],
      ["undated.txt", 0],
    ]);
    expect(problems.filter(({severity}) => severity !== "note").map(({file, rule}) => `${file} ${rule}`)).toEqual([
      "big.txt reading/too-long",
      "binary.txt reading/binary",
      "broken.md reading/front-matter",
      "copy.txt reading/duplicate",
      "empty.txt reading/empty",
      "undated.txt reading/no-date",
    ]);
    expect(summary).toMatchObject({articles: 2, events: 1, errors: 5, warnings: 1});
  });

  it("returns 0 where nothing is kept out, and writes nothing", async () => {
    const content = makeContent({"a.txt": sound});
    expect((await run("/", "--content", content)).code).toBe(0);
    expect(readdirSync(content)).toEqual(["a.txt"]);
  });

  it.each([
    [["--format", "yaml"], "unknown format: yaml"],
    [["--content", "no-such-folder"], "no such folder"],
    [["--fromat", "json"], "did you mean --format?"],
  ])("throws a usage error for %j", async (args, words) => {
    await expect(run(createFolder(), ...args)).rejects.toThrow(words);
  });
  it("suggests entries that can be pasted, and forgets them once they are there or refused", async () => {
    const article = "Ministers meet\n2020-09-14\n\nPresident Pavel Orlov came. Orlov spoke. Then Orlov left.\n";
    const {code, output} = await run(makeContent({"one.txt": article}), "--content", ".", "--suggest");
    expect(code).toBe(0);
    const yaml = output.split("\n").filter((line) => !line.startsWith("#"));
    expect(yaml.join("\n")).toContain("- name: Pavel Orlov\n  kind: person\n  names: {en: [Pavel Orlov]}");
    const refused = "- name: Pavel Orlov\n  kind: nobody\n- name: Orlov\n  kind: nobody\n";
    for (const registry of [yaml.join("\n"), refused]) {
      const again = makeContent({"one.txt": article, "participants.yaml": registry});
      expect((await run(again, "--content", ".", "--suggest")).output).toContain("Nothing to suggest");
    }
  });
});
