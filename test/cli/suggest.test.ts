import {cpSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {dump, load} from "js-yaml";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {check} from "../../src/cli/check.ts";

interface Entry {
  name: string;
  names: Record<string, string[]>;
  not?: string[];
}

/** What suggestions say of two who might be one. */
interface Pair {
  one: string;
  names: Record<string, string[]>; // of the other
  not: string[];
}

async function suggest(content: string): Promise<{entries: Entry[]; pairs: Pair[]; output: string}> {
  const lines: string[] = [];
  const stop = () => {
    throw new Error("suggesting needs no more of the world");
  };
  const print = (text: string) => lines.push(...text.split("\n"));
  await check(["--content", content, "--suggest"], {
    print,
    warn: stop,
    directory: "/",
    now: stop,
    measurePeak: stop,
    whenStopped: stop,
  });
  const end = lines.findIndex((line) => line.startsWith("# For content/events.yaml") || line.startsWith("# No event"));
  const own = lines.slice(0, end < 0 ? undefined : end);
  const pairs = own.flatMap((line, index): Pair[] => {
    const [, one = "", names = ""] =
      /^# {3}if they are (?:one|the same), add to the names of (.+?): (\{.*\})$/.exec(line) ?? [];
    const [, not = ""] = /^# {3}if not, add to .+?: not: (\[.*\])$/.exec(own[index + 1] ?? "") ?? [];
    return names ? [{one, names: load(names) as Pair["names"], not: load(not) as string[]}] : [];
  });
  const entries = (load(own.filter((line) => !line.startsWith("#")).join("\n")) ?? []) as Entry[];
  return {entries, pairs, output: own.join("\n")};
}

/** A copy of a folder without its registry, and what is suggested for it. */
function copyFolder(folder: string) {
  const content = mkdtempSync(join(tmpdir(), "dateline-suggest-"));
  cpSync(new URL(folder, import.meta.url).pathname, content, {recursive: true});
  rmSync(join(content, "participants.yaml"));
  return {
    content,
    paste: (entries: readonly Entry[]) => writeFileSync(join(content, "participants.yaml"), dump(entries)),
  };
}

/** How often an author who takes every suggestion has to ask. */
const MOST_ROUNDS = 3;

/** Whether suggestions speak of who is in some entries. */
function isAbout(
  {entries, pairs}: {entries: readonly Entry[]; pairs: readonly Pair[]},
  own: readonly Entry[],
): boolean {
  const names = new Set(own.flatMap((entry) => [entry.name, ...Object.values(entry.names).flat()]));
  return [...entries.map(({name}) => name), ...pairs.map(({one}) => one)].some((name) => names.has(name));
}

/** Entries as an author has them who takes all of some pairs for the same. */
function joinPairs(entries: readonly Entry[], pairs: readonly Pair[]): Entry[] {
  const joined = new Set(pairs.flatMap(({names}) => Object.values(names).flat()));
  return entries
    .filter(({name}) => !joined.has(name))
    .map((entry) => {
      const names = new Map(Object.entries(entry.names));
      for (const pair of pairs.filter(({one}) => one === entry.name))
        for (const [code, more] of Object.entries(pair.names)) names.set(code, [...(names.get(code) ?? []), ...more]);
      return {...entry, names: Object.fromEntries(names)};
    });
}

describe("dateline check --suggest, of one meeting in seven languages without a registry", () => {
  const {content} = copyFolder("../sites/geneva/content/");
  let first: Awaited<ReturnType<typeof suggest>>;

  beforeAll(async () => {
    first = await suggest(content);
  });
  afterAll(() => rmSync(content, {recursive: true, force: true}));

  it("suggests an entry for each who is named often, with the names that join by themselves", () => {
    expect(first.entries.map(({name}) => name)).toEqual(
      expect.arrayContaining(["Joe Biden", "Guy Parmelin", "Antony Blinken", "Ignazio Cassis"]),
    );
    const lavrov = first.entries.find(({name}) => name.endsWith("Lavrov"));
    expect(lavrov?.names).toMatchObject({en: ["Sergei Lavrov"], de: ["Sergej Lawrow"], ru: ["Сергей Лавров"]});
  });

  it("suggests names in Arabic and Chinese for the same, with the reason", () => {
    const others = first.pairs.filter(({one}) => one.endsWith("Lavrov")).map(({names}) => names);
    expect(others).toEqual(expect.arrayContaining([{ar: ["سيرغي لافروف"]}, {zh: ["拉夫罗夫"]}]));
    expect(first.output).toContain("both are foreign minister of RU at that time");
  });
});

describe.each(["../sites/geneva/content/", "../sites/madrid/content/", "../../content/"])(
  "what dateline check --suggest prints for %s, pasted back",
  (folder) => {
    const {content, paste} = copyFolder(folder);
    let first: Awaited<ReturnType<typeof suggest>>;

    beforeAll(async () => {
      first = await suggest(content);
    }, 120_000);
    afterAll(() => rmSync(content, {recursive: true, force: true}));

    it("has nothing left to say once all was pasted and joined, and what that brought up", async () => {
      let entries: Entry[] = first.entries;
      let said = first;
      for (let round = 0; round < MOST_ROUNDS && isAbout(said, entries); round++) {
        entries = joinPairs(entries, said.pairs);
        paste(entries);
        said = await suggest(content);
      }
      expect(entries.length).toBeGreaterThan(3);
      expect(isAbout(said, entries)).toBe(false);
    }, 120_000);

    it("remembers what was turned down", async () => {
      const entries = first.entries.map((entry) => {
        const not = first.pairs.filter(({one}) => one === entry.name).flatMap((pair) => pair.not);
        return not.length > 0 ? {...entry, not} : entry;
      });
      paste(entries);
      const again = await suggest(content);
      const refused = new Set(entries.flatMap(({name, not = []}) => not.map((other) => `${name} ${other}`)));
      expect(refused.size).toBeGreaterThan(3);
      const said = again.pairs.flatMap(({one, not}) => not.map((other) => `${one} ${other}`));
      expect(said.filter((pair) => refused.has(pair))).toEqual([]);
    }, 120_000);
  },
);
