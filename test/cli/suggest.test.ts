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

describe("dateline check --suggest, of one meeting in seven languages without a registry", () => {
  let content: string;
  let first: Awaited<ReturnType<typeof suggest>>;
  const paste = (entries: readonly Entry[]) => writeFileSync(join(content, "participants.yaml"), dump(entries));

  beforeAll(async () => {
    content = mkdtempSync(join(tmpdir(), "dateline-suggest-"));
    cpSync(new URL("../sites/geneva/content/", import.meta.url).pathname, content, {recursive: true});
    rmSync(join(content, "participants.yaml"));
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

  it("has nothing left to say of who was pasted and joined", async () => {
    const joined = new Set(first.pairs.flatMap(({names}) => Object.values(names).flat()));
    const kept = first.entries.filter(({name}) => !joined.has(name));
    const entries = kept.map((entry) => {
      const more = first.pairs.filter(({one}) => one === entry.name).map(({names}) => names);
      return {...entry, names: Object.assign({}, entry.names, ...more)};
    });
    paste(entries);
    const again = await suggest(content);
    for (const {name, names} of entries) {
      const all = [name, ...Object.values(names).flat()] as string[];
      expect(again.entries.filter((each) => all.includes(each.name))).toEqual([]);
      expect(again.pairs.filter(({one}) => all.includes(one))).toEqual([]);
    }
  });

  it("remembers what was turned down", async () => {
    const entries = first.entries.map((entry) => {
      const not = first.pairs.filter(({one}) => one === entry.name).flatMap((pair) => pair.not);
      return not.length > 0 ? {...entry, not} : entry;
    });
    paste(entries);
    const again = await suggest(content);
    const refused = new Set(entries.flatMap(({name, not = []}) => not.map((other) => `${name} ${other}`)));
    expect(refused.size).toBeGreaterThan(5);
    const said = again.pairs.flatMap(({one, not}) => not.map((other) => `${one} ${other}`));
    expect(said.filter((pair) => refused.has(pair))).toEqual([]);
  });
});
