import fc from "fast-check";
import {h} from "preact";
import {renderToString} from "preact-render-to-string";
import {describe, expect, it} from "vitest";
import type {Article, DatedEvent, Position} from "../../src/model.ts";
import {indexDataset} from "../../src/pages/chronicle.ts";
import {ArticleText} from "../../src/pages/components/ArticleText.tsx";
import {findDrawnSentences, type Mark, type Node, nestMarks, textOf} from "../../src/pages/marks.ts";
import {createView} from "../../src/pages/view.ts";
import {sampleDataset, sampleSite} from "./sampleChronicle.ts";

const [moscow] = sampleDataset.articles as [Article];
const [event] = sampleDataset.events as [DatedEvent];

const timeMark = (start: number, end: number): Mark => ({
  kind: "time",
  position: {start, end},
  time: {
    position: {start, end},
    type: "DATE",
    value: "2020",
    mod: null,
    date: "2020",
    anchor: null,
    certainty: "stated",
    rule: "time/year",
  },
});
const strongMark = (start: number, end: number): Mark => ({
  kind: "format",
  position: {start, end},
  format: {type: "strong", position: {start, end}},
});

/** Nodes as text, with what stands around what: `s(…)` for strong, `t(…)` for a time. */
const draw = (nodes: Node[]): string =>
  nodes
    .map((node) =>
      typeof node === "string" ? node : `${node.mark.kind === "time" ? "t" : "s"}(${draw(node.children)})`,
    )
    .join("");

describe("nestMarks(text, position, marks)", () => {
  const all = {start: 0, end: 10};
  const text = "abcdefghij";

  it("leaves a text without marks as it is", () => {
    expect(nestMarks(text, all, [])).toEqual([text]);
  });
  it("puts a mark around its words", () => {
    expect(draw(nestMarks(text, all, [timeMark(2, 4)]))).toBe("ab(cd)efghij".replace("(", "t("));
  });
  it("puts a time inside a format of the same words", () => {
    expect(draw(nestMarks(text, all, [timeMark(2, 4), strongMark(2, 4)]))).toBe("abs(t(cd))efghij");
  });
  it("cuts a mark that crosses another in two", () => {
    expect(draw(nestMarks(text, all, [strongMark(2, 6), timeMark(4, 8)]))).toBe("abs(cdt(ef))t(gh)ij");
  });
  it("cuts a mark at the end of the block and says that it goes on", () => {
    const nodes = nestMarks(text, {start: 3, end: 6}, [strongMark(0, 5), timeMark(5, 9)]);
    expect(draw(nodes)).toBe("s(de)t(f)");
    expect(nodes).toMatchObject([
      {opens: false, closes: true},
      {opens: true, closes: false},
    ]);
  });
  it("leaves out marks of no length and marks elsewhere", () => {
    expect(draw(nestMarks(text, {start: 0, end: 4}, [timeMark(2, 2), timeMark(4, 6)]))).toBe("abcd");
  });
  it("loses no letter, whatever the marks", () => {
    const position = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([a, b]): Position => ({start: Math.min(a, b), end: Math.max(a, b)}));
    const mark = fc
      .tuple(fc.boolean(), position)
      .map(([isTime, {start, end}]) => (isTime ? timeMark(start, end) : strongMark(start, end)));
    const inText = fc.tuple(
      fc.string({minLength: 40, maxLength: 40, unit: "binary"}),
      position,
      fc.array(mark, {maxLength: 12}),
    );
    fc.assert(
      fc.property(inText, ([words, block, marks]) => {
        expect(textOf(nestMarks(words, block, marks))).toBe(words.slice(block.start, block.end));
      }),
    );
  });
});

describe("findDrawnSentences(article, events)", () => {
  const sourceAt = (start: number, end: number) => ({...event.sources[0], article: moscow.id, position: {start, end}});
  const drawn = (sources: ReturnType<typeof sourceAt>[][]) =>
    findDrawnSentences(
      moscow,
      sources.map((each, index) => ({...event, id: `e${index}`, sources: each}) as DatedEvent),
    ).map((mark) =>
      mark.kind === "sentence"
        ? [mark.position.start, mark.position.end, mark.events.map(({id}) => id), mark.anchor]
        : [],
    );

  it("gives a sentence two events when two were drawn from it", () => {
    expect(drawn([[sourceAt(5, 9)], [sourceAt(5, 9)]])).toEqual([[5, 9, ["e0", "e1"], true]]);
  });
  it("gives each source an anchor where it begins, also inside another", () => {
    expect(drawn([[sourceAt(5, 20)], [sourceAt(9, 12)]])).toEqual([
      [5, 9, ["e0"], true],
      [9, 12, ["e0", "e1"], true],
      [12, 20, ["e0"], false],
    ]);
  });
  it("leaves the words between two sources alone", () => {
    expect(drawn([[sourceAt(5, 7), sourceAt(9, 11)]])).toEqual([
      [5, 7, ["e0"], true],
      [9, 11, ["e0"], true],
    ]);
  });
});

describe("<ArticleText>", () => {
  const write = (article: Article, events: DatedEvent[]) => {
    const dataset = {...sampleDataset, articles: [article], events};
    const view = createView({
      chronicle: indexDataset(dataset, sampleSite),
      site: sampleSite,
      assets: {
        styles: {site: "", views: "", timeline: "", own: []},
        disk: "",
        controls: "",
        fonts: {},
        logo: null,
        cards: {},
      },
      language: sampleSite.language,
      page: {url: `/article/${article.id}/`},
    });
    return renderToString(h(ArticleText, {view, article, events}));
  };
  /** The text that a reader sees in the blocks: without the numbers after sentences and the notes in the margin. */
  const readText = (html: string) =>
    html
      .replace(/<sup class="drawn-number">.*?<\/sup>/g, "")
      .replace(/<div class="margin-note".*?<\/ul><\/div>/g, "")
      .replace(/<[^>]*>/g, "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&");
  const shown = ({text, blocks}: Article) =>
    blocks
      .filter(({type}) => type !== "headline" && type !== "furniture")
      .map(({position}) => text.slice(position.start, position.end))
      .join("");

  it("shows the text of every block but headline and furniture, letter for letter", () => {
    expect(readText(write(moscow, sampleDataset.events))).toBe(shown(moscow));
  });
  it("never puts a link inside a link", () => {
    const link = {
      type: "link" as const,
      position: moscow.blocks[1]?.position ?? {start: 0, end: 0},
      url: "https://example.org/",
    };
    const blocks = moscow.blocks.map((block, index) => (index === 1 ? {...block, formats: [link]} : block));
    const html = write({...moscow, blocks}, sampleDataset.events);
    expect(html).toContain('href="https://example.org/"');
    expect(html).not.toMatch(/<a [^>]*>(?:(?!<\/a>).)*<a /);
  });
  it("anchors each source of an event at its first letter", () => {
    const html = write(moscow, sampleDataset.events);
    for (const {sources} of sampleDataset.events)
      for (const {article, position} of sources)
        if (article === moscow.id) expect(html).toContain(`id="at-${position.start}"`);
  });
  it("escapes what looks like markup", () => {
    const text = `${moscow.text.slice(0, 60)}<b onclick="x">&${moscow.text.slice(60)}`;
    const block = {type: "paragraph" as const, position: {start: 0, end: text.length}, line: 1, formats: []};
    const article = {...moscow, text, blocks: [block], times: [], mentions: []};
    expect(write(article, [])).toContain("&lt;b onclick=&quot;x&quot;>&amp;");
    expect(readText(write(article, []))).toBe(text);
  });
});
