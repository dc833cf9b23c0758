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
    expect(site).toEqual({
      title: "A chronicle",
      description: "Of talks.",
      language: "fr",
      publisher: "Us",
      url: "https://x.example/project/",
      pathPrefix: "/project/",
    });
  });

  it("takes the folder's name for a title that is missing", () => {
    for (const source of [null, "", "# later\n"])
      expect(read(source)).toMatchObject({site: {title: "chronicle"}, problems: []});
  });

  it("speaks the language of most articles, and English to the others", () => {
    expect(read(null, ["fr", "en", "fr-CA"]).site.language).toBe("fr");
    expect(read(null, ["en", "fr"]).site.language).toBe("en");
    expect(read(null, ["ru", "ru"]).site.language).toBe("en");
    expect(read("language: en", ["fr"]).site.language).toBe("en");
  });

  it("reports wrong parts and unknown keys, and goes on without them", () => {
    const {site, problems} = read("titel: x\nlanguage: de\nurl: x.example");
    expect(site).toMatchObject({title: "chronicle", language: "en", url: null, pathPrefix: "/"});
    expect(problems).toEqual([
      expect.stringMatching(/^site\.yaml:1:1 .*“title”\? \[reading\/unknown-key\]$/),
      expect.stringMatching(/^site\.yaml:2:1 .* \[reading\/site\]$/),
      expect.stringMatching(/^site\.yaml:3:1 .* \[reading\/site\]$/),
    ]);
  });
});
