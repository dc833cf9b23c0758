import {describe, expect, it} from "vitest";
import {listBlocks, readText, tryText} from "./reading.ts";

const prose =
  "<p>Les ministres des Affaires étrangères des six pays se sont rencontrés mardi à Rome, où ils ont parlé pendant trois " +
  "heures du traité et de ses suites. Ils sont convenus de se revoir au printemps, à Bruxelles cette fois.</p>";

function page({head = "", body = prose, title = "Les six se parlent à Rome"} = {}): string {
  return `<!doctype html><html><head><title>${title}</title>${head}</head><body><nav><a href="/">Accueil</a></nav><article><h1>Les six se parlent à Rome</h1>${body}</article></body></html>`;
}

const read = (html: string) => readText(html, "page.html");

describe("readArticle(bytes, {file, report}) of a web page", () => {
  it("keeps the article and leaves out what is around it", () => {
    const {article} = read(page({head: '<meta property="article:published_time" content="1957-11-06">'}));
    expect(article.headline).toBe("Les six se parlent à Rome");
    expect(article.text).not.toContain("Accueil");
    expect(listBlocks(article).slice(1)).toEqual([expect.stringMatching(/^paragraph: Les ministres .* cette fois\.$/)]);
  });

  it("takes the title without the site's name", () => {
    const {article} = read(page({title: "Les six se parlent à Rome | Le Quotidien"}));
    expect(article.headline).toBe("Les six se parlent à Rome");
  });

  it.each([
    ['<meta property="article:published_time" content="1957-11-06T08:00:00+01:00">'],
    ['<meta name="DC.date" content="1957-11-06">'],
    ['<meta name="citation_publication_date" content="1957/11/06">'],
    [
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"1957-11-06"}</script>',
    ],
  ])("reads the issue date in %s", (head) => {
    expect(read(page({head})).article.datePublished).toBe("1957-11-06");
  });

  it("believes the label that people read, a day from the program's, and says nothing", () => {
    const head = '<meta property="article:published_time" content="1957-11-05T23:30:00Z">';
    const {article, problems} = read(page({head, body: `<p>Publié le 6 novembre 1957</p>${prose}`}));
    expect(article.datePublished).toBe("1957-11-06");
    expect(problems.join()).not.toContain("two-dates");
  });

  it("reports a label that is far from it", () => {
    const head = '<meta property="article:published_time" content="1957-10-06">';
    const {article, problems} = read(page({head, body: `<p>Publié le 6 novembre 1957</p>${prose}`}));
    expect(article.datePublished).toBe("1957-11-06");
    expect(problems.join()).toContain("two-dates");
  });

  it("reads who wrote it and who published it in JSON-LD, in a graph and with several types", () => {
    const graph = [
      {"@type": "WebPage", name: "Rome"},
      {
        "@type": ["NewsArticle", "Thing"],
        headline: "Les six se parlent à Rome",
        datePublished: "1957-11-06T08:00:00Z",
        author: [{"@type": "Person", name: "Anne Roux"}, "Jean Duval"],
        publisher: {"@type": "Organization", name: "Le Quotidien"},
      },
    ];
    const head = `<script type="application/ld+json">${JSON.stringify({"@graph": graph})}</script><script type="application/ld+json">{broken</script>`;
    expect(read(page({head})).article).toMatchObject({
      datePublished: "1957-11-06",
      author: "Anne Roux, Jean Duval",
      publisher: "Le Quotidien",
    });
  });

  it.each([
    ["Les six se parlent à Rome-Le Quotidien", '<div class="h-title">Les six se parlent à Rome</div>'],
    ["Europe : les six se parlent à Rome – Le Quotidien", "<h1>Europe : les six se parlent à Rome</h1>"],
    ["Le Quotidien :: Les six se parlent à Rome", "<table><tr><td><b>Les six se parlent à Rome</b></td></tr></table>"],
  ])("finds the headline of “%s” where the page shows it", (title, shown) => {
    const {article} = read(`<html><head><title>${title}</title></head><body>${shown}${prose}</body></html>`);
    expect(article.headline).toMatch(/^(?:Europe : l|L)es six se parlent à Rome$/);
    expect(listBlocks(article).filter((block) => block.includes("six se parlent"))).toHaveLength(1);
  });

  it("takes the day from a line of the first paragraph, as old pages have it", () => {
    const {article} = read(
      `<html><head><title>Rome</title></head><body><div>Les six se parlent à Rome<br>06.11.1957 12:05<br><br></div>${prose}</body></html>`,
    );
    expect(article.datePublished).toBe("1957-11-06");
  });

  it("takes what a class calls a caption for one", () => {
    const caption = '<div class="thumbcaption">Le palais en 1911.</div>';
    expect(listBlocks(read(page({body: `${prose}${caption}${prose}`})).article)).toContain(
      "furniture: Le palais en 1911.",
    );
  });

  it("leaves out what a wiki says of itself, and takes no day from its links", () => {
    const body = `<div id="siteSub">From the free news source</div><p>Wednesday, November 6, 1957</p>${prose}<ul><li>"Talks" — Wiki, October 1, 1957</li></ul>`;
    const {article, problems} = read(page({body}));
    expect(article.text).not.toContain("free news source");
    expect(article.datePublished).toBe("1957-11-06");
    expect(problems.join()).not.toContain("two-dates");
  });

  it("lets front matter win", () => {
    const head = '<meta property="og:site_name" content="Le Quotidien"><meta name="date" content="1957-11-06">';
    const {article} = read(`---\ndate: 1957-11-07\npublisher: La Gazette\n---\n${page({head})}`);
    expect(article).toMatchObject({datePublished: "1957-11-07", publisher: "La Gazette"});
    expect(article.blocks[0]?.line).toBe(5);
  });

  it("knows where a browser saved it from, and no address that runs", () => {
    const from = "<!-- saved from url=(0030)https://example.org/rome.html -->";
    expect(read(`${from}${page()}`).article.url).toBe("https://example.org/rome.html");
    expect(read(page({head: '<link rel="canonical" href="javascript:alert(1)">'})).article.url).toBeNull();
  });

  it("keeps nothing that runs", () => {
    const body = `${prose}<p onclick="run()">Le <a href="javascript:run()">texte</a><script>run()</script> du traité, signé par les six, a été remis aux parlements.</p><iframe src="//example.org"></iframe>`;
    const {article} = read(page({body}));
    expect(JSON.stringify(article)).not.toMatch(/run\(|javascript|iframe/);
    expect(article.text).toContain("Le texte du traité");
  });

  it("shows white space as a browser does", () => {
    const {article} = read(page({body: prose.replace(" mardi à ", "\n      mardi\tà<br>")}));
    expect(article.text).toContain("rencontrés mardi à\nRome");
  });

  it("is laid out whole where no article stands out", () => {
    const {article} = readText("<title>Avis</title><p>Le 6 novembre 1957, le port a fermé.</p>", "avis.htm");
    expect(listBlocks(article)).toEqual(["headline: Avis", "paragraph: Le 6 novembre 1957, le port a fermé."]);
  });

  it("is refused with a reason when it holds no words or is nested too deeply", () => {
    expect(tryText("<html><body><img src=a.png></body></html>", "a.html").problems.join()).toContain("reading/empty");
    const deep = `${"<div>".repeat(60_000)}Le port a fermé.`;
    expect(tryText(deep, "deep.html").problems.join()).toContain("reading/too-deep");
  });

  it("reads a page of very many elements", () => {
    const many = "<p>Le <b>port</b> a fermé ses portes pour de bon.</p>".repeat(15_000);
    expect(read(page({body: many})).article.blocks.length).toBeGreaterThan(15_000);
  });
});
