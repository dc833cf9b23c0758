import {DOMParser} from "linkedom";
import {describe, expect, it} from "vitest";
import {withholdText} from "../../src/dataset/withholdText.ts";
import type {Dataset, Site} from "../../src/model.ts";
import {listFeeds} from "../../src/pages/feeds.ts";
import {manyEvents, sampleDataset, sampleSite} from "./sampleChronicle.ts";

interface JsonFeed {
  version: string;
  feed_url: string;
  items: {id: string; url: string; content_html: string; date_published: string; date_modified: string}[];
}

const feedsOf = (dataset: Dataset, site: Site, language = site.language) =>
  new Map(listFeeds(dataset, site, language).map(({path, text}) => [path, text]));

describe("listFeeds(dataset, site, language)", () => {
  const feeds = feedsOf(sampleDataset, sampleSite);

  it("writes events and articles in two formats, and nothing without the site's URL", () => {
    expect([...feeds.keys()].sort()).toEqual([
      "feed/articles.json",
      "feed/articles.xml",
      "feed/events.json",
      "feed/events.xml",
    ]);
    expect(listFeeds(sampleDataset, {...sampleSite, url: null}, "fr")).toEqual([]);
  });
  it("has what Atom asks of a feed and of each entry", () => {
    for (const [path, text] of feeds) {
      if (!path.endsWith(".xml")) continue;
      const document = new DOMParser().parseFromString(text, "text/xml");
      const textsOf = (selector: string) => [...document.querySelectorAll(selector)].map((each) => each.textContent);
      for (const name of ["title", "id", "updated", "author > name"])
        expect(textsOf(`feed > ${name}`), name).toHaveLength(1);
      expect(text).toContain(`rel="self" type="application/atom+xml" href="https://example.org/chronique/${path}"`);
      const ids = textsOf("entry > id");
      expect(ids.length).toBeGreaterThan(1);
      expect(new Set(ids).size).toBe(ids.length);
      for (const name of ["title", "updated", "published", "content"])
        expect(textsOf(`entry > ${name}`), name).toHaveLength(ids.length);
      for (const moment of textsOf("updated")) expect(moment).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    }
  });
  it("says the same in JSON, the newest first, with whole addresses", () => {
    const feed: JsonFeed = JSON.parse(feeds.get("feed/events.json") ?? "");
    expect(feed.version).toBe("https://jsonfeed.org/version/1.1");
    const days = feed.items.map(({date_modified}) => date_modified);
    expect(days).toEqual([...days].sort().reverse());
    for (const {id, url} of feed.items) expect(id).toBe(url);
    expect(feed.items[0]?.url).toMatch(/^https:\/\/example\.org\/chronique\/event\//);
    expect(feed.items[0]?.content_html).toContain("<blockquote>");
  });
  it("leaves out what has no known day of issue", () => {
    expect(feeds.get("feed/articles.xml")).not.toContain("note-sans-date");
  });
  it("holds no more of a text than may be published", () => {
    const texts = (publishing: Site["publishing"]) => {
      const site = {...sampleSite, publishing};
      return [...feedsOf(withholdText(sampleDataset, site), site).values()].join("");
    };
    const proving = "a rencontré vendredi à Moscou son homologue";
    expect(texts({"*": "full"})).toContain(proving);
    const other = "M. Lavrov"; // in a sentence that proves nothing
    expect(texts({"*": "quotes"})).toContain(proving);
    expect(texts({"*": "reference"})).not.toContain(proving);
    expect(texts({"*": "full"}).split(other).length).toBeGreaterThan(texts({"*": "quotes"}).split(other).length);
  });
  it("stands under the path of its language, with its title, and ends after fifty", () => {
    const site: Site = {...sampleSite, languages: ["fr", "en"], translations: {en: {title: "The Chronicle"}}};
    const feed = feedsOf(manyEvents(80), site, "en").get("feed/events.json") ?? "";
    expect(feed).toContain('"title": "The Chronicle – Events"');
    expect(feed).toContain('"feed_url": "https://example.org/chronique/en/feed/events.json"');
    expect((JSON.parse(feed) as JsonFeed).items).toHaveLength(50);
  });
  it("lets no sign of markup or of control through", () => {
    const [event] = sampleDataset.events;
    if (!event) throw new Error("missing event");
    const dataset = {...sampleDataset, events: [{...event, name: "<b>\u0007&\uD800 x"}]};
    expect(feedsOf(dataset, sampleSite).get("feed/events.xml")).toContain("<title>&lt;b&gt;&amp; x</title>");
  });
});
