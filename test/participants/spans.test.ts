import {readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {tagNames} from "../../src/index.ts";
import {type NameSpan, type ScoredText, scoreNames} from "./scoreNames.ts";

/** Sentences with people's names in brackets, about public people and public facts. */
function readSpans(language: string): ScoredText[] {
  const lines = readFileSync(join(import.meta.dirname, "spans", `${language}.txt`), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => {
    const gold: NameSpan[] = [];
    let text = "";
    for (const part of line.split(/(\[[^\]]*\])/)) {
      const name = part.startsWith("[") ? part.slice(1, -1) : null;
      if (name !== null) gold.push({start: text.length, end: text.length + name.length, type: "PER"});
      text += name ?? part;
    }
    const people = tagNames(text, {language}).filter(({type}) => type === "person");
    return {text, lang: language, gold, found: people.map(({position}) => ({...position, type: "PER" as const}))};
  });
}

describe.each([
  ["zh", {exact: 0.9, partial: 0.93, distinct: 0.93}],
  ["ar", {exact: 0.8, partial: 0.9, distinct: 0.9}],
] as const)("tagNames(sentence of %s)", (language, bar) => {
  it("finds people where no capitals show them", () => {
    const {exact, partial, distinct} = scoreNames(readSpans(language), "PER");
    expect(exact.f1).toBeGreaterThanOrEqual(bar.exact);
    expect(partial.f1).toBeGreaterThanOrEqual(bar.partial);
    expect(distinct.f1).toBeGreaterThanOrEqual(bar.distinct);
  });
});

const peopleIn = (text: string, language: string) =>
  tagNames(text, {language}).flatMap(({type, text}) => (type === "person" ? [text] : []));

describe("tagNames(text of Chinese)", () => {
  it("finds a name in a list, before a verb, with a dot, and again where nothing stands beside it", () => {
    expect(peopleIn("国务委员王毅、杨洁篪和美国国务卿安东尼·布林肯出席会议。后来王毅离开。", "zh")).toEqual([
      "王毅",
      "杨洁篪",
      "安东尼·布林肯",
      "王毅",
    ]);
  });
  it("finds none in words that begin with the character of a family name", () => {
    expect(peopleIn("高度重视和平，方便群众，管理局于是加强金融工作。", "zh")).toEqual([]);
  });
});

describe("tagNames(text of Arabic)", () => {
  it("finds a chain of names behind a role, a title or a verb, and not the words behind it", () => {
    expect(peopleIn("أكد وزير الخارجية المصري سامح شكري دعم بلاده.", "ar")).toEqual(["سامح شكري"]);
    expect(peopleIn("استقبل الشيخ تميم بن حمد آل ثاني الضيوف.", "ar")).toEqual(["تميم بن حمد آل ثاني"]);
  });
  it("finds none where nobody is named", () => {
    expect(peopleIn("وأوضح المحلل أن النفط تراجع في الأسواق العالمية.", "ar")).toEqual([]);
  });
});
