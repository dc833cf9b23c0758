import {mkdir, mkdtemp, rm, symlink, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {afterEach, describe, expect, it} from "vitest";
import type {Problem} from "../../src/model.ts";
import {printProblem} from "../../src/problems.ts";
import {readFolder} from "../../src/reading/readFolder.ts";

const folders: string[] = [];

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, {recursive: true})));
});

async function makeFolder(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "reading-"));
  folders.push(folder);
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), {recursive: true});
    await writeFile(join(folder, file), content);
  }
  return folder;
}

async function read(folder: string) {
  const problems: Problem[] = [];
  const found = await readFolder(folder, {report: (problem) => problems.push(problem)});
  return {...found, files: found.articles.map(({file}) => file), problems: problems.map(printProblem)};
}

const article = (headline: string, body = "The ministers met on Friday in Moscow and talked.") =>
  `${headline}\nPublished: 2020-09-14\n\n${body}\n`;

describe("readFolder(directory, {report})", () => {
  it("reads text and Markdown wherever they lie, in the order of their paths", async () => {
    const folder = await makeFolder({
      "b.txt": article("One"),
      "a/c.md": "---\ntitle: Two\ndate: 2020\nlang: en\n---\nThey met.",
      "a/B.markdown": "---\ntitle: Three\ndate: 2020\nlang: en\n---\nThey left.",
      "picture.png": "no article",
      ".hidden/d.txt": article("Four"),
      ".e.txt": article("Five"),
      "node_modules/f.txt": article("Six"),
    });
    expect(await read(folder)).toMatchObject({files: ["a/B.markdown", "a/c.md", "b.txt"], problems: []});
  });

  it("names each file that it cannot read, and reads the rest", async () => {
    const folder = await makeFolder({
      "good.txt": article("Ministers meet in Moscow"),
      "undated.txt": "A headline\n\nThe ministers met on Friday in Moscow.\n",
      "broken.md": "---\ntitle: [open\n---\nText.\n",
      "empty.txt": "",
      "binary.txt": Uint8Array.from({length: 512}, (_, index) => index % 256),
      "big.txt": "word ".repeat(1_000_000),
      "copy.txt": article("Ministers meet in Moscow").replaceAll(" ", "  ").replaceAll("\n", "\r\n"),
    });
    const {files, problems} = await read(folder);
    expect(files).toEqual(["copy.txt", "undated.txt"]);
    expect(problems.sort()).toEqual([
      expect.stringMatching(/^big\.txt:1:1 5\.0 MB .* \[reading\/too-long\]$/),
      expect.stringMatching(/^binary\.txt:1:1 .* \[reading\/binary\]$/),
      expect.stringMatching(/^broken\.md:\d:\d .* \[reading\/front-matter\]$/),
      expect.stringMatching(/^empty\.txt:1:1 .* \[reading\/empty\]$/),
      expect.stringMatching(/^good\.txt:1:1 .* copy\.txt; .* \[reading\/duplicate\]$/),
      expect.stringMatching(/^undated\.txt:1:1 .* \[reading\/no-date\]$/),
    ]);
  });

  it("keeps the dated one of two copies", async () => {
    const body = "A headline\n\nThe ministers met on Friday in Moscow.\n";
    const folder = await makeFolder({"a.txt": body, "b.txt": `${body}\n2020-09-14\n`});
    expect((await read(folder)).files).toEqual(["b.txt"]);
  });

  it("gives articles of one headline and day different ids", async () => {
    const folder = await makeFolder({
      "a.txt": article("Talks"),
      "b.txt": article("Talks", "They met again."),
      "c.txt": article("Talks", "And again."),
    });
    expect((await read(folder)).articles.map(({id}) => id)).toEqual([
      "2020-09-14-talks",
      "2020-09-14-talks-2",
      "2020-09-14-talks-3",
    ]);
  });

  it("follows no symbolic link, and says so", async () => {
    const outside = await makeFolder({"secret.txt": article("Secret")});
    const folder = await makeFolder({"a.txt": article("Open")});
    await symlink(join(outside, "secret.txt"), join(folder, "link.txt"));
    await symlink(outside, join(folder, "linked"));
    const {files, problems} = await read(folder);
    expect(files).toEqual(["a.txt"]);
    expect(problems).toEqual([
      expect.stringMatching(/^link\.txt:1:1 .* \[reading\/symlink\]$/),
      expect.stringMatching(/^linked:1:1 .* \[reading\/symlink\]$/),
    ]);
  });

  it("passes over what a browser saved beside a page, and nothing else", async () => {
    const note = "# Rome\n\nMarch 25, 1957\n\nThe six signed.\n";
    const folder = await makeFolder({
      "rome.html": "<title>Rome</title><p>25 March 1957</p><p>Six countries signed two treaties.</p>",
      "rome_files/frame.html": "<p>An advertisement of the day</p>",
      "rome-talks/a.md": note,
      "other_files/b.md": `${note}Again.`,
    });
    expect((await read(folder)).files).toEqual(["other_files/b.md", "rome-talks/a.md", "rome.html"]);
  });

  it("passes over a README, unless it has front matter", async () => {
    const folder = await makeFolder({
      "README.md": "# About\n\nWords.",
      "a/readme.md": "---\ntitle: x\ndate: 2020\nlang: en\n---\nWords.",
    });
    const {files, problems} = await read(folder);
    expect(files).toEqual(["a/readme.md"]);
    expect(problems).toEqual([expect.stringContaining("[reading/about-folder]")]);
  });

  it("is content without the author's own files", async () => {
    const folder = await makeFolder({"a.txt": article("One")});
    const {site, registry} = await read(folder);
    expect(registry).toEqual({participants: [], places: [], decisions: []});
    expect(site).toMatchObject({
      title: folder.slice(folder.lastIndexOf("/") + 1),
      description: null,
      language: "en",
      publisher: null,
      url: null,
      pathPrefix: "/",
    });
  });

  it("throws when there is no such folder", async () => {
    await expect(read(join(tmpdir(), "reading-none-such"))).rejects.toThrow("ENOENT");
  });
});
