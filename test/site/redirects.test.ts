import {describe, expect, it} from "vitest";
import {listRedirects} from "../../src/site/redirects.ts";
import {sampleDataset, sampleSite} from "../pages/sampleChronicle.ts";

const [first] = sampleDataset.articles;
if (!first) throw new Error("missing article");

function redirectsFrom(aliases: string[], taken: string[] = []) {
  const articles = [{...first, headline: 'A "quoted" <b>', aliases} as typeof first & {aliases: string[]}];
  return listRedirects(
    {articles},
    sampleSite,
    (file) => taken.includes(file),
    ({id}) => `article/${id}/`,
  );
}

describe("listRedirects(dataset, site, isTaken, pathOf)", () => {
  it("leads from a folder or a file to the article's page, wherever the site is hosted", () => {
    const [folder, file] = redirectsFrom(["/2020/talks/", "old.html"]);
    expect(folder).toMatchObject({path: "2020/talks/index.html"});
    expect(folder?.text).toContain(`content="0; url=../../article/${first.id}/"`);
    expect(file).toMatchObject({path: "old.html"});
    expect(file?.text).toContain(`content="0; url=article/${first.id}/"`);
    expect(folder?.text).toContain("A &quot;quoted&quot; &lt;b&gt;");
  });
  it("never leaves the site, and never takes the place of a page", () => {
    expect(redirectsFrom(["../../etc/passwd", "a/../b", "/", "C:\\x", "a\u0000b", "javascript:alert(1)"])).toEqual([]);
    expect(redirectsFrom(["about/"], ["about/index.html"])).toEqual([]);
  });
});
