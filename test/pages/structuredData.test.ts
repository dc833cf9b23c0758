import {describe, expect, it} from "vitest";
import {writeTextFragment} from "../../src/pages/quoteLink.ts";
import {writeStructuredData} from "../../src/pages/structuredData.ts";
import {renderPages} from "./renderPages.ts";
import {sampleDataset, sampleSite} from "./sampleChronicle.ts";

/** What schema.org, and those who read it, want of each type. */
const required: Record<string, string[]> = {
  NewsArticle: ["headline", "inLanguage", "url"],
  Event: ["name", "startDate", "subjectOf", "url"],
  Person: ["name", "url"],
  Organization: ["name", "url"],
  Country: ["name", "url"],
  City: ["name", "url"],
  Place: ["name", "url"],
  BreadcrumbList: ["itemListElement"],
};

const blocksOf = (html: string): Record<string, unknown>[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json = ""]) => JSON.parse(json));

describe("the pages' descriptions", () => {
  const pages = renderPages(sampleDataset, sampleSite);

  it("have what each type needs, and whole addresses", () => {
    const types = new Set<string>();
    for (const [file, html] of pages)
      for (const block of blocksOf(html)) {
        const type = String(block["@type"]);
        types.add(type);
        expect(block["@context"]).toBe("https://schema.org");
        for (const name of required[type] ?? ["nothing: an unknown type"])
          expect(block, `${file}: ${type}`).toHaveProperty(name);
        if (block.url !== undefined) expect(String(block.url)).toMatch(/^https:\/\/example\.org\/chronique\//);
      }
    expect([...types].sort()).toEqual(
      expect.arrayContaining(["BreadcrumbList", "City", "Event", "NewsArticle", "Person"]),
    );
  });
  it("say no more of a date than is known", () => {
    for (const [, html] of pages)
      for (const {startDate} of blocksOf(html))
        if (startDate !== undefined) expect(String(startDate)).toMatch(/^-?\d{4}(-\d\d(-\d\d(T\d\d:\d\d)?)?)?$/);
  });
  it("name an article and an event for reference managers", () => {
    const html = pages.get("article/samarkand-september-2022/index.html") ?? "";
    expect(html).toContain('<meta name="citation_title"');
    expect(html).toMatch(/<meta name="citation_publication_date" content="\d{4}(?:\/\d\d){0,2}"/);
  });
});

describe("writeStructuredData(data)", () => {
  it("leaves nothing that could end its element, and reads back as it was", () => {
    const name = "</script><script>alert(1)</script><!-- & \u2028";
    const text = writeStructuredData({"@type": "Event", name});
    expect(text).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(text).name).toBe(name);
  });
});

describe("writeTextFragment(quote)", () => {
  const fragmentOf = (exact: string) => decodeURIComponent(writeTextFragment({exact, prefix: "", suffix: ""}));
  it("names a short quote whole and a long one by its ends", () => {
    expect(fragmentOf("They met on Friday.")).toBe(":~:text=They met on Friday.");
    const long =
      "The ministers of both countries met in the old capital on Friday and spoke of trade until the evening";
    expect(fragmentOf(long)).toBe(":~:text=The ministers of both,trade until the evening");
  });
  it("writes hyphens and commas so that they are words", () => {
    expect(writeTextFragment({exact: "Sino-Russian talks, again", prefix: "", suffix: ""})).toBe(
      ":~:text=Sino%2DRussian%20talks%2C%20again",
    );
  });
  it("names a long text without spaces by its ends", () => {
    expect(fragmentOf("中".repeat(30) + "国".repeat(30))).toBe(`:~:text=${"中".repeat(12)},${"国".repeat(12)}`);
  });
});
