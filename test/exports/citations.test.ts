import {describe, expect, it} from "vitest";
import {type Citation, toCsl, writeBibTeX, writeCitations, writeRis} from "../../src/exports/citations.ts";
import {sampleDataset, sampleSite} from "../pages/sampleChronicle.ts";

const citation: Citation = {
  key: "talks-in-moscow",
  path: "article/talks-in-moscow/",
  type: "article",
  title: "Talks & 50% of {nothing} in Moscow_2020",
  author: "Anna Ivanova",
  container: "The Paper",
  date: "2020-09-11",
  language: "en",
  url: "https://example.org/talks_in_moscow",
};

describe("writeCitations(dataset, site)", () => {
  const files = new Map([...writeCitations(sampleDataset, sampleSite)].map(({path, text}) => [path, text]));

  it("writes BibTeX, RIS and CSL-JSON for each event and article, at its page", () => {
    for (const kind of ["events", "articles"] as const)
      for (const {id} of sampleDataset[kind])
        for (const name of ["cite.bib", "cite.ris", "cite.json"])
          expect(files.has(`${kind.slice(0, -1)}/${id}/${name}`)).toBe(true);
  });
  it("writes them once, for all languages of the interface", () => {
    const site = {...sampleSite, languages: ["fr", "en"]};
    expect([...writeCitations(sampleDataset, {...site, language: "en"})]).toEqual([]);
    expect([...writeCitations(sampleDataset, site)]).toHaveLength(files.size);
  });
  it("writes CSL-JSON that can be read", () => {
    for (const [path, text] of files) if (path.endsWith("cite.json")) expect(JSON.parse(text)[0].title).not.toBe("");
  });
});

describe("writeBibTeX(citation)", () => {
  it("escapes what has a meaning in TeX", () => {
    const text = writeBibTeX(citation);
    expect(text).toContain("title = {{Talks \\& 50\\% of \\{nothing\\} in Moscow\\_2020}}");
    expect(text).toMatch(/^@article\{talks-in-moscow,\n/);
    expect(text).toContain("year = {2020}");
  });
  it("keeps a month a month", () => {
    expect(writeBibTeX({...citation, date: "2020-09"})).toContain("date = {2020-09}");
  });
});

describe("writeRis(citation)", () => {
  it("writes a line for each tag and ends with ER", () => {
    const lines = writeRis({...citation, title: "Two\nlines"}).split("\r\n");
    expect(lines[0]).toBe("TY  - NEWS");
    expect(lines).toContain("TI  - Two lines");
    expect(lines).toContain("DA  - 2020/09/11/");
    expect(lines.at(-2)).toBe("ER  - ");
  });
});

describe("toCsl(citation)", () => {
  it("says as much of a date as is known", () => {
    expect(toCsl({...citation, date: "2020-09"})).toMatchObject({issued: {"date-parts": [[2020, 9]]}});
    expect(toCsl({...citation, date: null})).not.toHaveProperty("issued");
    expect(toCsl({...citation, type: "event", date: "2020-09-09/2020-09-11"})).toMatchObject({
      "event-date": {"date-parts": [[2020, 9, 9]]},
    });
  });
});
