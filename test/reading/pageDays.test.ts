import {describe, expect, it} from "vitest";
import {readAddressDay} from "../../src/reading/findPageDays.ts";
import {readText} from "./reading.ts";

const prose = `<p>${"Germany and Poland confirmed the frontier between them in a treaty that their foreign ministers signed in Warsaw. ".repeat(3)}</p>`;

function page(head: string, around = ""): string {
  return `<!doctype html><html><head><title>Treaty signed</title>${head}</head><body>${around}<article><h1>Treaty signed</h1>${prose}</article></body></html>`;
}

const read = (html: string) => readText(html, "page.html").article.datePublished;

describe("readArticle(bytes, {file, report}), of the day of a web page", () => {
  it.each([
    ['<link rel="canonical" href="https://news.example/1990/11/14/treaty.html">'],
    ['<meta property="og:url" content="https://news.example/world/1990-11-14/treaty">'],
    [
      '<meta name="article.published" content="1990-11-14T12:00:00.000Z"><meta name="article.updated" content="1990-11-16">',
    ],
    ['<meta name="dcterms.created" content="1990-11-14"><meta name="dcterms.modified" content="1990-11-20">'],
    ['<meta name="publish_date" content="1990-11-14 10:15:02">'],
    [
      '<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"1990-11-14T09:00:00Z"}]}</script>',
    ],
  ])("finds it in %s", (head) => {
    expect(read(page(head))).toBe("1990-11-14");
  });

  it("takes the article's own element of time, and none of an edit or of another article", () => {
    const html = page("").replace(
      "</h1>",
      '</h1><p>Updated: <time datetime="1990-11-20">20</time></p><div><time datetime="1990-11-14T07:05">14</time></div>',
    );
    expect(read(html)).toBe("1990-11-14");
    expect(
      read(
        page("", '<aside><time datetime="1990-11-20">20</time></aside>').replace(
          "</h1>",
          '</h1><div><time datetime="1990-11-14">14</time></div>',
        ),
      ),
    ).toBe("1990-11-14");
  });

  it("reads the address of a page that is saved as text, where nothing else tells a day", () => {
    const text = `https://news.example/19901114/treaty-signed-1057133291.html\n\nTreaty signed\n\n${prose.replace(/<.?p>/g, "")}\n`;
    expect(readText(text, "page.txt").article.datePublished).toBe("1990-11-14");
    expect(
      readText(`---\nurl: https://news.example/1990/11/14/treaty\n---\n${text.slice(63)}`, "page.md").article
        .datePublished,
    ).toBe("1990-11-14");
  });

  it("reads a line beside the headline that is outside the text", () => {
    const html = `<title>Treaty signed</title><body><table><tr><td><b>Treaty signed</b><br><font size=1>14-11-1990</font></td></tr><tr><td>${prose}</td></tr></table></body>`;
    expect(read(html)).toBe("1990-11-14");
  });
});

describe("readAddressDay(url)", () => {
  it.each([
    ["https://a.example/world/1990/nov/14/treaty", "1990-11-14"],
    ["https://a.example/treaty-19901114.html", "1990-11-14"],
    ["https://a.example/1990/11/treaty", null],
    ["https://a.example/doc/1990-40-14", null],
    ["https://a.example/id/199011145", null],
  ])("%s", (url, day) => {
    expect(readAddressDay(url)).toBe(day);
  });
});
