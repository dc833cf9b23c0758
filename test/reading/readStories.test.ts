import {describe, expect, it, vi} from "vitest";
import {readStory} from "../../src/reading/readStories.ts";

const read = (source: string, report = vi.fn()) => readStory(source, {file: "stories/The long way.md", report});

describe("readStory(source, {file, report})", () => {
  it("reads paragraphs, each with the view that its link names", () => {
    const story = read(
      "# The long way\n\nIt *began* [in June](#from=2001-06-01&to=2001-07-01)\nin **Shanghai**.\n\n## Later\n\nSee [them](https://example.org/).\n",
    );
    expect(story).toMatchObject({id: "the-long-way", title: "The long way", inLanguage: null});
    expect(story?.parts.map(({type, view}) => [type, view])).toEqual([
      ["paragraph", "from=2001-06-01&to=2001-07-01"],
      ["heading", null],
      ["paragraph", null],
    ]);
    expect(story?.parts[0]?.runs.map(({text, emphasis}) => [text, emphasis])).toEqual([
      ["It ", null],
      ["began", "emphasis"],
      [" ", null],
      ["in June", null],
      [" ", null],
      ["in ", null],
      ["Shanghai", "strong"],
      [".", null],
    ]);
    expect(story?.parts[2]?.runs[1]).toEqual({text: "them", view: null, url: "https://example.org/", emphasis: null});
  });

  it("takes title and language from front matter", () => {
    expect(read("---\ntitle: Un chemin\nlang: fr\n---\n\nIl y a longtemps.\n")).toMatchObject({
      title: "Un chemin",
      inLanguage: "fr",
    });
  });

  it("lets no address and no markup through but views and web pages", () => {
    const story = read("# T\n\n[a](javascript:alert(1)) <img src=x onerror=alert(1)> [b](file:///etc/passwd)\n");
    expect(story?.parts[0]?.runs.every(({view, url}) => view === null && url === null)).toBe(true);
  });

  it("reports a story without a title", () => {
    const report = vi.fn();
    expect(read("Only words.\n", report)).toBeNull();
    expect(report).toHaveBeenCalledOnce();
  });
});
