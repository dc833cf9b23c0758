import {describe, expect, it} from "vitest";
import type {Problem} from "../../src/model.ts";
import {printProblem} from "../../src/problems.ts";
import {readSite} from "../../src/reading/readSite.ts";

function read(source: string | null, languages: string[] = []) {
  const problems: Problem[] = [];
  const site = readSite(source, {
    folder: "chronicle",
    articles: languages.map((inLanguage) => ({inLanguage})),
    report: (problem) => problems.push(problem),
  });
  return {site, problems: problems.map(printProblem)};
}

describe("readSite(source, {folder, articles, report})", () => {
  it("reads what the author says, and gives the address its last slash", () => {
    const {site, problems} = read(
      "title: A chronicle\ndescription: Of talks.\nlanguage: fr\npublisher: Us\nurl: https://x.example/project",
    );
    expect(problems).toEqual([]);
    expect(site).toMatchObject({
      title: "A chronicle",
      description: "Of talks.",
      language: "fr",
      languages: ["fr"],
      publisher: "Us",
      url: "https://x.example/project/",
      pathPrefix: "/project/",
    });
  });

  it("takes a title and a description for each language, and lanes", () => {
    const source =
      "title: {en: A chronicle, fr: Une chronique}\ndescription: {fr: Des pourparlers.}\nlanguages: [fr, en]\nlanes: [China, Sergei Lavrov]";
    expect(read(source)).toMatchObject({
      site: {
        title: "Une chronique",
        description: "Des pourparlers.",
        translations: {en: {title: "A chronicle"}, fr: {title: "Une chronique", description: "Des pourparlers."}},
        lanes: ["China", "Sergei Lavrov"],
      },
      problems: [],
    });
  });
  it("takes the folder's name for a title that is missing", () => {
    for (const source of [null, "", "# later\n"])
      expect(read(source)).toMatchObject({site: {title: "chronicle"}, problems: []});
  });

  it("speaks the language of most articles, and English to the others", () => {
    expect(read(null, ["fr", "en", "fr-CA"]).site.language).toBe("fr");
    expect(read(null, ["en", "fr"]).site.language).toBe("en");
    expect(read(null, ["ru", "ru"]).site.language).toBe("ru");
    expect(read(null, ["el", "el"]).site.language).toBe("en");
    expect(read("language: en", ["fr"]).site.language).toBe("en");
  });

  it("reports wrong parts and unknown keys, and goes on without them", () => {
    const {site, problems} = read("titel: x\nlanguage: German\nurl: x.example");
    expect(site).toMatchObject({title: "chronicle", language: "en", url: null, pathPrefix: "/"});
    expect(problems).toEqual([
      expect.stringMatching(/^site\.yaml:1:1 .*“title”\? \[reading\/unknown-key\]$/),
      expect.stringMatching(/^site\.yaml:2:1 .* \[reading\/site\]$/),
      expect.stringMatching(/^site\.yaml:3:1 .* \[reading\/site\]$/),
    ]);
  });

  it("puts the author's languages in their order, the one at the root first", () => {
    expect(read("languages: [en, fr, ar]").site).toMatchObject({language: "en", languages: ["en", "fr", "ar"]});
    expect(read("language: fr\nlanguages: [en, fr]").site).toMatchObject({language: "fr", languages: ["fr", "en"]});
    expect(read(null).site.languages).toEqual(["en"]);
  });

  it("reads how much of whose articles is published, in all or by publisher", () => {
    expect(read("publishing: quotes").site.publishing).toEqual({"*": "quotes"});
    expect(read('publishing: {A Press: reference, "*": full}').site.publishing).toEqual({
      "A Press": "reference",
      "*": "full",
    });
    expect(read("publishing: some").problems).toHaveLength(1);
  });

  it("reads colours for light and dark, or one for both, and refuses what is no colour or no file", () => {
    const {site} = read("theme: {colors: {accent: '#123456', ink: {light: '#111', dark: '#eee'}}, logo: logo.svg}");
    expect(site.theme).toEqual({
      colors: {accent: {light: "#123456", dark: "#123456"}, ink: {light: "#111", dark: "#eee"}},
      fonts: {},
      logo: "logo.svg",
    });
    for (const wrong of ["{colors: {accent: 'red;}'}}", "{logo: ../secret.svg}", "{fonts: {text: 'x;y{'}}"])
      expect(read(`theme: ${wrong}`).problems, wrong).not.toEqual([]);
  });

  it("gives articles of a large chronicle one page each, unless the author says otherwise", () => {
    const many = Array.from({length: 1000}, () => "en");
    expect(read(null, many).site.articlePages).toBe("own language");
    expect(read("articlePages: every language", many).site.articlePages).toBe("every language");
    expect(read(null).site.articlePages).toBe("every language");
  });
});
