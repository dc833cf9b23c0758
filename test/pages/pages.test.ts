import {fileURLToPath} from "node:url";
import {gzipSync} from "node:zlib";
import {FileSystemConfigLoader, HtmlValidate} from "html-validate";
import {describe, expect, it} from "vitest";
import {contentSecurityPolicy, searchSecurityPolicy, timelineSecurityPolicy} from "../../src/pages/securityPolicy.ts";
import {renderPages} from "./renderPages.ts";
import {emptyDataset, manyEvents, sampleDataset, sampleSite} from "./sampleChronicle.ts";

const english = {...sampleSite, language: "en", languages: ["en"]};
const pages = new Map(
  Object.entries({
    fr: renderPages(sampleDataset, sampleSite),
    en: renderPages(sampleDataset, english),
    empty: renderPages(emptyDataset, {...sampleSite, description: null, url: null, publisher: null}),
  }).flatMap(([name, set]) => [...set].map(([file, html]) => [`${name}/${file}`, html] as const)),
);

/** One page of each kind of a long chronicle: its home, its index, a chapter of each owner. */
const long = renderPages(manyEvents(1200), sampleSite, {wanted: (file) => !/^(?:event|article)\/[^i]/.test(file)});

describe("the home page of a chronicle of 5 000 events", () => {
  it("has few elements before the timeline is drawn, and weighs little", () => {
    const home = renderPages(manyEvents(5000), sampleSite, {wanted: (file) => file === "index.html"}).get("index.html");
    const elements = home?.match(/<[a-z]/g)?.length ?? 0;
    expect(elements).toBeGreaterThan(100);
    expect(elements).toBeLessThan(900); // the timeline adds some 350
    expect(gzipSync(home ?? "").length).toBeLessThan(20_000);
  });
});

describe("the matrix of who meets whom", () => {
  it("has two who share a single event, for whom there is no page yet", () => {
    const shared = sampleDataset.events.find(
      ({participants}) => participants.filter(({role}) => role !== "mentioned").length > 1,
    );
    const of = (events: typeof sampleDataset.events) =>
      renderPages({...sampleDataset, events}, english, {wanted: (file) => file === "together/index.html"}).get(
        "together/index.html",
      );
    expect(shared && of([shared])).toContain('<section class="matrix"');
    expect(of([])).not.toContain('<section class="matrix"');
    expect(of([])).toContain("No two participants share an event yet.");
  });
});

describe("every page", () => {
  it("is there for each event, article, participant and place, and for each list", () => {
    const files = [...renderPages(sampleDataset, sampleSite).keys()];
    for (const kind of ["events", "articles", "participants", "places"] as const)
      for (const {id} of sampleDataset[kind]) expect(files).toContain(`${kind.slice(0, -1)}/${id}/index.html`);
    expect(files).toEqual(
      expect.arrayContaining(["index.html", "event/index.html", "article/index.html", "about/index.html", "404.html"]),
    );
  });

  it.each([...pages])("%s has one main heading, its landmarks and its language", (name, html) => {
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(html.match(/<main id="text">/g)).toHaveLength(1);
    const framed = name.endsWith("embed/index.html"); // it stands in another page
    expect(html.match(/<header class="masthead">/g) ?? []).toHaveLength(framed ? 0 : 1);
    expect(html.match(/<footer class="colophon">/g) ?? []).toHaveLength(framed ? 0 : 1);
    expect(html).toContain(`<html lang="${name.startsWith("en") ? "en" : "fr"}" dir="ltr">`);
    const policy = name.endsWith("/search/index.html")
      ? searchSecurityPolicy
      : html.includes("data-timeline")
        ? timelineSecurityPolicy
        : contentSecurityPolicy;
    expect(html).toContain(`content="${policy.replaceAll('"', "&quot;")}"`);
  });

  it.each([...pages])("%s has no inline script or style and no id twice", (_, html) => {
    expect(html).not.toMatch(
      /<style|<script(?! (?:type="(?:module" src=|application\/ld\+json")|defer src="))|\sstyle=|\son\w+=/,
    );
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("is valid HTML, whatever the chronicle holds", async () => {
    const root = fileURLToPath(new URL("../..", import.meta.url));
    const validator = new HtmlValidate(new FileSystemConfigLoader());
    const found: string[] = [];
    for (const [file, html] of [...pages, ...long]) {
      const {results} = await validator.validateString(html, `${root}/${file}`);
      for (const {messages} of results)
        for (const {line, column, message, ruleId} of messages)
          found.push(`${file}:${line}:${column} ${message} [${ruleId}]`);
    }
    expect(found).toEqual([]);
  }, 180_000);

  it("links only to what is there, and to sentences that are marked", () => {
    for (const site of ["fr", "empty"]) {
      for (const [name, html] of pages) {
        if (!name.startsWith(`${site}/`)) continue;
        for (const [, target = ""] of html.matchAll(/<a [^>]*?href="([^"]*)"/g)) {
          if (/^https?:/.test(target)) continue;
          const base = name.endsWith("404.html") ? `http://x${sampleSite.pathPrefix}` : "http://x/";
          const page = new URL(name.slice(site.length + 1).replace(/index\.html$/, ""), base);
          const {pathname, hash} = new URL(target, page);
          const path = decodeURI(pathname).slice(new URL(base).pathname.length);
          if (path.startsWith("data/") || path.startsWith("feed/") || /\/cite\.(?:bib|ris|json)$/.test(path)) continue;
          const found = pages.get(`${site}/${path}${path.endsWith("/") || path === "" ? "index.html" : ""}`);
          expect(found, `${target} on ${name}`).toBeDefined();
          if (hash) expect(found, `${target} on ${name}`).toContain(` id="${hash.slice(1)}"`);
        }
      }
    }
  });

  it("names its canonical address only where the site has one, and never for what is missing", () => {
    expect(pages.get("fr/place/moscow/index.html")).toContain(
      '<link rel="canonical" href="https://example.org/chronique/place/moscow/"/>',
    );
    expect(pages.get("fr/404.html")).not.toContain("canonical");
    expect(pages.get("empty/index.html")).not.toContain("canonical");
  });

  it("has absolute links on the page for what is missing, relative ones elsewhere", () => {
    expect(pages.get("fr/404.html")).toContain('href="/chronique/event/"');
    for (const [name, html] of pages) if (!name.endsWith("404.html")) expect(html).not.toMatch(/(?:href|src)="\//);
  });
});

describe("a page", () => {
  it("says that a list is empty", () => {
    for (const file of ["index", "event/index", "article/index", "participant/index", "place/index", "ledger/index"])
      expect(pages.get(`empty/${file}.html`)).toContain('<p class="empty">');
    expect(pages.get("empty/index.html")).not.toContain("data-timeline");
  });

  it("shows an article without a date and without events", () => {
    expect(pages.get("fr/article/note-sans-date/index.html")).toContain("sans date");
    expect(pages.get("fr/article/note-sans-date/index.html")).toContain("Aucun événement");
  });

  it("of an event quotes its sentence in its language and leads to it", () => {
    const html = pages.get("fr/event/2022-09-15-xi-putin/index.html");
    expect(html).toMatch(/<blockquote cite="\.\.\/\.\.\/article\/samarkand-september-2022\/#at-\d+" lang="en">/);
    expect(html).toContain('<h1 lang="en">');
  });

  it("of a participant mounts their own timeline and gives their roles with the sentence", () => {
    const html = pages.get("fr/participant/wang-yi/index.html");
    expect(html).toContain('data-participant="wang-yi"');
    expect(html).toContain('data-base="../../"');
    expect(html).toContain('data-src="../../data/timeline.json"');
    expect(html).toContain("ministre chinois des Affaires étrangères");
    expect(html).toContain('<bdi lang="zh">王毅</bdi>');
  });

  it("of someone without a dated event still tells who mentions them", () => {
    const html = pages.get("fr/participant/vladimir-putin/index.html");
    expect(html).toContain("Samarkand summit");
  });

  it("of the home stays light for 5 000 events", () => {
    const html =
      renderPages(manyEvents(5000), sampleSite, {wanted: (file) => file === "index.html"}).get("index.html") ?? "";
    expect(html.match(/<[a-z]/g)?.length).toBeLessThan(1500);
    expect(html).toContain("Les 5");
  });
});

describe("a payload in an article, a name or a problem", () => {
  const payload = `"><script>alert(1)</script><img src=x onerror=alert(1)>'&amp;`;

  it("comes out as text on every page", () => {
    const poisoned = JSON.parse(JSON.stringify(sampleDataset), (key, value) =>
      ["headline", "author", "publisher", "name", "reason", "quote", "role", "locationCreated"].includes(key) &&
      typeof value === "string"
        ? payload + value
        : value,
    );
    poisoned.articles[0].url = "javascript:alert(1)";
    poisoned.articles[0].blocks[1].formats = [
      {type: "link", position: poisoned.articles[0].blocks[1].position, url: "javascript:alert(1)"},
    ];
    poisoned.participants[0].sameAs = "javascript:alert(1)";
    const site = {...sampleSite, title: payload, description: payload, publisher: payload};
    for (const [file, html] of renderPages(poisoned, site)) {
      expect(html, file).not.toMatch(
        /<script(?! (?:type="(?:module|application\/ld\+json)"|defer src="))|<img|href="javascript:/,
      );
      expect(html, file).toContain("&lt;script>alert(1)");
    }
  });
});
