import {describe, expect, it} from "vitest";
import {listBlocks, readText, tryText} from "./reading.ts";

describe("readArticle(bytes, {file, report}) of plain text", () => {
  const bare = `Ministers agree on a common plan for the region
Time of issue:
2020-09-14
The ministers of the two countries met in the capital on Friday, and agreed on a plan that both had long wanted.
The plan begins in January, a spokesman said.
What comes next
Nobody could say on Friday what would become of the older plan, which was made for another time altogether.
By Jane Doe in Moscow | The Daily Example |
Ministers agree on a common`;

  it("takes the mark of a heading for no part of a headline in plain text", () => {
    const {article} = readText(
      "# Ministers meet in Moscow\n\n14 September 2020\n\nThey met on Friday, for the first time in two years.",
    );
    expect(article.headline).toBe("Ministers meet in Moscow");
  });
  it("knows headline, label, paragraphs, subheading, byline and the cut-off headline", () => {
    const {article, problems} = readText(bare);
    expect(problems).toEqual([]);
    expect(article).toMatchObject({
      id: "2020-09-14-ministers-agree-on-a-common-plan-for-the-region",
      headline: "Ministers agree on a common plan for the region",
      datePublished: "2020-09-14",
      inLanguage: "en",
      author: "Jane Doe",
      locationCreated: "Moscow",
      publisher: "The Daily Example",
      times: [],
      mentions: [],
    });
    expect(article.blocks.map(({type, line}) => `${line} ${type}`)).toEqual([
      "1 headline",
      "2 furniture",
      "3 furniture",
      "4 paragraph",
      "5 paragraph",
      "6 heading",
      "7 paragraph",
      "8 furniture",
      "9 furniture",
    ]);
  });

  it("keeps the file's text, so that positions count in it", () => {
    expect(readText(bare.replaceAll("\n", "\r\n")).article.text).toBe(bare);
  });

  it("begins a paragraph after its dateline", () => {
    const {article} = readText(
      "Talks open\nPublished: 2020-09-12\n\nNEW YORK, Sept. 11 (Xinhua) -- The talks opened on Friday.",
    );
    expect(listBlocks(article).slice(2)).toEqual([
      "furniture: NEW YORK, Sept. 11 (Xinhua) -- ",
      "paragraph: The talks opened on Friday.",
    ]);
    expect(article).toMatchObject({locationCreated: "New York", publisher: "Xinhua", datePublished: "2020-09-12"});
  });

  it("passes over furniture above the headline", () => {
    const {article} = readText(
      "14 septembre 2020\n\nLes ministres se sont vus\n\nIls se sont vus vendredi à Moscou, a dit l'un d'eux.",
    );
    expect(article).toMatchObject({
      headline: "Les ministres se sont vus",
      datePublished: "2020-09-14",
      inLanguage: "fr",
    });
  });

  it("takes the titles below “Lire aussi” for links, up to the next paragraph", () => {
    const {article} = readText(
      "Un titre\n2020-09-14\nLe ministre est arrivé vendredi à Moscou.\nSur le même sujet\nUn autre titre\nEncore un titre\nIl en est reparti samedi.",
    );
    expect(article.blocks.map(({type}) => type)).toEqual([
      "headline",
      "furniture",
      "paragraph",
      "furniture",
      "furniture",
      "furniture",
      "paragraph",
    ]);
  });

  it("knows a date that ends a sentence from a date alone", () => {
    const text =
      "A flight\nJune 1, 2007\n\nThe plane takes off in Singapore and lands in Sydney on\nOctober 25.\n\nIt is the first.";
    expect(listBlocks(readText(text).article)[2]).toBe(
      "paragraph: The plane takes off in Singapore and lands in Sydney on\nOctober 25.",
    );
  });

  it("reads list items without their bullets", () => {
    const {article} = readText("Un titre\n2020-09-14\n\nTrois points :\n- un accord\n- une visite\n• un sommet");
    expect(listBlocks(article).slice(2)).toEqual([
      "paragraph: Trois points :",
      "item: un accord",
      "item: une visite",
      "item: un sommet",
    ]);
  });

  it("makes a headline where the first line is a paragraph, and says so", () => {
    const {article, problems} = readText(
      `${"The ministers met and talked for hours, ".repeat(10)}and left.\n\n2020-09-14`,
    );
    expect(article.headline).toBe(
      "The ministers met and talked for hours, The ministers met and talked for hours, The ministers met…",
    );
    expect(article.blocks[0]?.type).toBe("paragraph");
    expect(problems.join()).toContain("[reading/no-headline]");
  });

  it("reads front matter above plain text too", () => {
    const {article, problems} = readText(
      "---\ndate: 2020-09\nauthor: [Ann Poe, Jane Doe]\ntags: a, b\n---\nA headline\n\nThe text of it is short.",
    );
    expect(problems).toEqual([]);
    expect(article).toMatchObject({
      headline: "A headline",
      datePublished: "2020-09",
      author: "Ann Poe, Jane Doe",
      tags: ["a", "b"],
    });
    expect(article.blocks[0]).toMatchObject({type: "headline", line: 6});
  });

  it("takes the date of the file's name as a last resort", () => {
    expect(readText("A headline\n\nThe text of it.", "a/2020-09-14-headline.txt").article.datePublished).toBe(
      "2020-09-14",
    );
  });

  it("keeps an article without a date, and reports it", () => {
    const {article, problems} = readText("A headline\n\nThe ministers met on Friday.");
    expect(article.datePublished).toBeNull();
    expect(article.id).toBe("a-headline");
    expect(problems).toEqual([expect.stringMatching(/^article\.txt:1:1 .* \[reading\/no-date\]$/)]);
  });

  it("reports a dateline without any year", () => {
    const {article, problems} = readText("Talks open\n\nPARIS, 3 mars (AFP) — Les ministres se sont réunis.");
    expect(article.datePublished).toBeNull();
    expect(problems).toEqual([expect.stringMatching(/^article\.txt:3:1 .* \[reading\/no-year\]$/)]);
  });

  it("keeps an article in a language that it does not know", () => {
    const text =
      "Ministros reunidos em Moscovo\n2020-09-14\n\nOs ministros dos Negócios Estrangeiros dos dois países reuniram-se na sexta-feira em Moscovo, onde falaram da região.";
    const {article, problems} = readText(text);
    expect(article).toMatchObject({inLanguage: "pt", id: "2020-09-14-ministros-reunidos-em-moscovo"});
    expect(problems).toEqual([expect.stringContaining("[reading/language]")]);
  });

  it.each([
    ["", "reading/empty"],
    [" \n\t\n", "reading/empty"],
    ["* * *", "reading/empty"],
    ["---\ntitle: [\n---\nText", "reading/front-matter"],
    ["---\njust words\n---\nText", "reading/front-matter"],
    ["---js\n{}\n---\nText", "reading/front-matter-language"],
    ["---\ndraft: true\n---\nText", "reading/draft"],
  ])("leaves %j out", (text, rule) => {
    const {article, problems} = tryText(text);
    expect(article).toBeNull();
    expect(problems).toEqual([expect.stringContaining(`[${rule}]`)]);
  });
});

describe("readArticle(bytes, {file, report}) of Markdown", () => {
  const read = (body: string, header = "title: A title\ndate: 2020-09-14\nlang: en") =>
    readText(`---\n${header}\n---\n${body}`, "a.md");

  it("turns markup into plain text, blocks and formats", () => {
    const {article, problems} = read(
      "\n## Part *one*\n\nWords **in bold** and\na [link](https://example.org/a).\n\n- an item\n\n> quoted words\n",
    );
    expect(problems).toEqual([]);
    expect(article.text).toBe("A title\n\nPart one\n\nWords in bold and\na link.\n\nan item\n\nquoted words");
    expect(article.blocks.map(({type, line}) => `${line} ${type}`)).toEqual([
      "2 headline",
      "7 heading",
      "9 paragraph",
      "12 item",
      "14 quotation",
    ]);
    expect(
      article.blocks.flatMap(({formats}) =>
        formats.map(({type, position, url}) => [type, article.text.slice(position.start, position.end), url]),
      ),
    ).toEqual([
      ["emphasis", "one", undefined],
      ["strong", "in bold", undefined],
      ["link", "link", "https://example.org/a"],
    ]);
  });

  it("takes an instant for the day on which it falls at the place of issue", () => {
    const body = "BEIJING, Sept. 15 -- They met on Monday.";
    const issuedAt = (date: string, text = body) =>
      read(text, `title: A title\ndate: ${date}\nlang: en`).article.datePublished;
    expect(issuedAt("2020-09-14T23:30:00Z")).toBe("2020-09-15");
    expect(issuedAt("2020-09-14T23:30:00+08:00")).toBe("2020-09-14");
    expect(issuedAt("2020-09-14T23:30:00Z", "They met on Monday.")).toBe("2020-09-14");
  });

  it("takes the first heading for the headline when front matter gives none", () => {
    const {article} = read("\n*14 September 2020*\n\n# Ministers meet\n\nThey met on Friday in Moscow.", "lang: en");
    expect(article).toMatchObject({headline: "Ministers meet", datePublished: "2020-09-14"});
    expect(listBlocks(article)[0]).toBe("headline: Ministers meet");
  });

  it("does not repeat a headline that stands in both", () => {
    expect(listBlocks(read("\n# A title\n\nText.").article)).toEqual(["headline: A title", "paragraph: Text."]);
  });

  it("takes a short bold paragraph for a subheading", () => {
    expect(listBlocks(read("**What comes next**\n\n**Nothing.**").article).slice(1)).toEqual([
      "heading: What comes next",
      "paragraph: Nothing.",
    ]);
  });

  it("finds credits, datelines and furniture as in plain text", () => {
    const {article} = read(
      "*By Jane Doe in Vienna*\n\n**VIENNA, Sept. 11** — The talks opened.\n\nRead also: [more](https://example.org)",
    );
    expect(article).toMatchObject({author: "Jane Doe", locationCreated: "Vienna"});
    expect(article.blocks.map(({type}) => type)).toEqual([
      "headline",
      "furniture",
      "furniture",
      "paragraph",
      "furniture",
    ]);
    expect(article.blocks[3]?.formats).toEqual([]);
  });

  it.each([
    "<script>alert(1)</script>",
    "<style>p {color: red}</style>",
    "<iframe src='https://example.org'>inside</iframe>",
    "<svg><script>alert(1)</script></svg>",
    "~~withdrawn~~",
    "<!-- a comment -->",
    "![a picture](https://example.org/a.png)",
  ])("leaves nothing of %s", (markup) => {
    expect(read(`Before.\n\n${markup}\n\nAfter.`).article.text).toBe("A title\n\nBefore.\n\nAfter.");
  });

  it("keeps the words of links that lead nowhere good, without the link", () => {
    const {article} = read(
      "[one](javascript:alert(1)), [two](../x), <a href='data:text/html,x' onclick='y()'>three</a>.",
    );
    expect(article.text).toBe("A title\n\none, two, three.");
    expect(article.blocks[1]?.formats).toEqual([]);
  });

  it("never evaluates what looks like a template", () => {
    expect(read("{{ 7*7 }} {% raw %} <%= 7 %> ${7}").article.text).toBe("A title\n\n{{ 7*7 }} {% raw %} <%= 7 %> ${7}");
  });

  it("reports markup that is nested too deeply, and goes on", () => {
    const {article, problems} = tryText(`---\ntitle: x\n---\n${"<div>".repeat(50_000)}x`, "a.md");
    expect(article).toBeNull();
    expect(problems).toEqual([expect.stringContaining("[reading/too-deep]")]);
  });

  it("warns of unknown keys and says which was meant", () => {
    const {problems} = read("Text.", "title: x\ndate: 2020\nlang: en\ntgas: [a]\nlayout: page");
    expect(problems).toEqual([
      expect.stringMatching(/^a\.md:5:1 .*“tags”\? \[reading\/unknown-key\]$/),
      expect.stringMatching(/^a\.md:6:1 .* \[reading\/unknown-key\]$/),
    ]);
  });

  it("leaves out values that are not as they should be", () => {
    const {article, problems} = read(
      "Text.",
      "title: x\ndate: 2020-09-14\nlang: en\nurl: javascript:alert(1)\ndraft: maybe",
    );
    expect(article.url).toBeNull();
    expect(problems).toEqual([
      expect.stringMatching(/^a\.md:5:1 invalid “url”.* \[reading\/front-matter-value\]$/),
      expect.stringMatching(/^a\.md:6:1 invalid “draft”.* \[reading\/front-matter-value\]$/),
    ]);
  });

  it("never rolls a date over", () => {
    const {article, problems} = read("Text.", "title: x\ndate: 2021-02-29\nlang: en");
    expect(article.datePublished).toBeNull();
    expect(problems).toEqual([expect.stringMatching(/^a\.md:3:1 .* \[reading\/bad-date\]$/)]);
  });

  it("knows other words for its keys", () => {
    const {article} = read(
      "Text.",
      "headline: x\npublishDate: 2020-09-14\nlanguage: fr_CA\nkeywords: [a, a, b]\nsource: The Example",
    );
    expect(article).toMatchObject({
      headline: "x",
      datePublished: "2020-09-14",
      inLanguage: "fr-CA",
      tags: ["a", "b"],
      publisher: "The Example",
    });
  });
});
