import {readFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {describe, expect, it} from "vitest";
import {writeTokens} from "../../src/site/theme.ts";

describe("the stylesheets of all sites", () => {
  it("stand in layers, so that every rule of a site's own style.css wins", () => {
    const folder = fileURLToPath(new URL("../../assets/css", import.meta.url));
    for (const name of ["site.css", "siteViews.css", "siteTimeline.css"]) {
      const imports = readFileSync(join(folder, name), "utf8").match(/@import [^;]*;/g) ?? [];
      expect(imports.length).toBeGreaterThan(2);
      for (const each of imports) expect(each).toMatch(/fonts\.css"|layer\(\w+\);$/); // faces are no rules
    }
  });
});

describe("writeTokens(theme)", () => {
  it("writes nothing for a site that sets nothing", () => {
    expect(writeTokens({colors: {}, fonts: {}, logo: null})).toBe("");
  });
  it("sets the stylesheet's own tokens, light and dark", () => {
    const css = writeTokens({
      colors: {accent: {light: "#123456", dark: "#abcdef"}, paper: {light: "#fff", dark: "#000"}},
      fonts: {text: "Georgia, serif"},
      logo: null,
    });
    expect(css).toContain(
      ":root {--accent: #123456; --mark-time: #123456; --paper: #fff; --font-text: Georgia, serif; --font-reading: Georgia, serif;}",
    );
    expect(css).toContain(
      "(prefers-color-scheme: dark) {:root {--accent: #abcdef; --mark-time: #abcdef; --paper: #000;}}",
    );
  });
});
