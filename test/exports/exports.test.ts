import {Ajv} from "ajv";
import {describe, expect, it} from "vitest";
import {writeDataset} from "../../src/exports/dataset.ts";
import {datasetSchema} from "../../src/exports/datasetSchema.ts";
import {writeRobots} from "../../src/exports/robots.ts";
import {writeSitemaps} from "../../src/exports/sitemap.ts";
import type {Article, Dataset, DatedEvent, Source} from "../../src/model.ts";
import {siteOf} from "../siteOf.ts";

const source: Source = {
  article: "a",
  position: {start: 0, end: 3},
  quote: {exact: "Day", prefix: "", suffix: ""},
  rule: "events/time",
  certainty: "stated",
};
const event: DatedEvent = {
  id: "2020-09-11-day",
  name: "Day",
  inLanguage: "en",
  type: "meeting",
  status: "held",
  date: "2020-09-11",
  earliest: "2020-09-11",
  latest: null,
  certainty: "stated",
  participants: [{participant: "wang-yi", role: "agent"}],
  location: null,
  sources: [source],
  accounts: [
    {
      article: "a",
      published: "2020-09",
      name: "Day",
      inLanguage: "en",
      status: "held",
      date: "2020-09-11",
      earliest: "2020-09-11",
      latest: null,
      location: null,
      participants: ["wang-yi"],
      correctedBy: null,
      sources: [0],
    },
  ],
  disputes: [
    {
      about: "date",
      claims: [
        {value: "2020-09-11", sources: [0]},
        {value: "2020-09-12", sources: [0]},
      ],
    },
  ],
  decidedBy: {type: "Day", status: null},
  joinedBy: ["same day"],
  salience: 0.5,
  curated: false,
};
const article: Article = {
  id: "a",
  file: "a.txt",
  headline: "Day",
  datePublished: "2020-09",
  inLanguage: "en",
  author: null,
  publisher: null,
  locationCreated: null,
  url: null,
  tags: [],
  text: "Day",
  blocks: [{type: "headline", position: {start: 0, end: 3}, line: 1, formats: []}],
  times: [],
  mentions: [],
};
const dataset: Dataset = {articles: [article], events: [event], participants: [], places: [], problems: []};
const site = siteOf({title: "Days", url: "https://example.org/days/", pathPrefix: "/days/"});

describe("writeDataset(dataset)", () => {
  it("is the dataset as JSON, for full lists and empty ones", () => {
    const full = {...dataset, articles: [article, {...article, id: "b"}]};
    expect([...writeDataset(full)].join("")).toBe(`${JSON.stringify(full)}\n`);
  });
});

describe("datasetSchema", () => {
  const isValid = new Ajv({strict: true, validateFormats: false}).compile(datasetSchema);

  it("takes a dataset", () => {
    expect(isValid(dataset), JSON.stringify(isValid.errors)).toBe(true);
  });
  it.each([
    ["an unknown field of the dataset", {...dataset, mood: "calm"}],
    ["an unknown field of an event", {...dataset, events: [{...event, mood: "calm"}]}],
    [
      "an unknown field deep inside",
      {...dataset, events: [{...event, sources: [{...source, quote: {...source.quote, x: 1}}]}]},
    ],
    ["a missing field", {...dataset, articles: [{...article, language: undefined, tags: undefined}]}],
    ["an event without a source", {...dataset, events: [{...event, sources: []}]}],
    ["an id that is a path", {...dataset, events: [{...event, id: "../x"}]}],
    ["a type nobody named", {...dataset, events: [{...event, type: "party"}]}],
  ])("refuses %s", (_, wrong) => {
    expect(isValid(JSON.parse(JSON.stringify(wrong)))).toBe(false);
  });
});

describe("writeSitemaps(pages, dataset, site)", () => {
  const pageAt = (path: string, languages: string[]) => ({
    path,
    addresses: Object.fromEntries(
      languages.map((code) => [code, `https://example.org/days/${code === "en" ? "" : `${code}/`}${path}`]),
    ),
  });

  it("lists the pages by their whole URLs, with the day of the newest article behind them", () => {
    const [sitemap] = writeSitemaps([pageAt("", ["en"]), pageAt("event/2020-09-11-day/", ["en"])], dataset, site);
    expect(sitemap?.path).toBe("sitemap.xml");
    expect(sitemap?.text).toContain("<url><loc>https://example.org/days/</loc><lastmod>2020-09</lastmod></url>");
    expect(sitemap?.text).toContain("<loc>https://example.org/days/event/2020-09-11-day/</loc>");
  });
  it("names every language of a page beside each of them, and the first for all others", () => {
    const text = writeSitemaps([pageAt("about/", ["en", "ar"])], dataset, site)[0]?.text ?? "";
    expect(text.match(/<url>/g)).toHaveLength(2);
    expect(text.match(/hreflang="ar" href="https:\/\/example\.org\/days\/ar\/about\/"/g)).toHaveLength(2);
    expect(text.match(/hreflang="x-default" href="https:\/\/example\.org\/days\/about\/"/g)).toHaveLength(2);
  });
  it("splits what one file does not hold", () => {
    const many = Array.from({length: 50_001}, (_, index) => pageAt(`event/${index}/`, ["en"]));
    expect(writeSitemaps(many, dataset, site).map(({path}) => path)).toEqual([
      "sitemap.xml",
      "sitemap-1.xml",
      "sitemap-2.xml",
    ]);
  });
  it("is not written without the site's URL", () => {
    expect(writeSitemaps([pageAt("", ["en"])], dataset, {...site, url: null})).toEqual([]);
  });
});

describe("writeRobots(dataset, site)", () => {
  it("names the sitemap", () => {
    expect(writeRobots(dataset, site)).toContain("Sitemap: https://example.org/days/sitemap.xml");
  });
  it("is not written without the site's URL", () => {
    expect(writeRobots(dataset, {...site, url: null})).toBeNull();
  });
});
