import {createHash} from "node:crypto";
import {existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, extname, join} from "node:path";
import type {Site, Theme} from "../model.ts";

/** The stylesheet of a site's own, beside its articles: it comes last, so that it may say anything otherwise. */
const ownStyles = "style.css";

/**
 * Writes what the site looks like otherwise: its theme as values of the stylesheet's own tokens, its style.css, its logo; each
 * by the hash of its content. Returns their paths, in the order in which pages take them.
 */
export function writeTheme({theme}: Site, content: string, folder: string): {css: string[]; logo: string | null} {
  const tokens = writeTokens(theme);
  const styles = readOwn(join(content, ownStyles));
  const logo = theme.logo === null ? null : readOwn(join(content, theme.logo));
  return {
    css: [tokens === "" ? null : Buffer.from(tokens), styles].flatMap((css, index) =>
      css === null ? [] : [write(folder, index === 0 ? "theme.css" : ownStyles, css)],
    ),
    logo: logo === null || theme.logo === null ? null : write(folder, `logo${extname(theme.logo)}`, logo),
  };
}

/** The tokens that a theme sets, for light, for dark and for print; the schema lets nothing through that could end a value. */
export function writeTokens({colors, fonts}: Theme): string {
  const entries = Object.entries(colors);
  const list = (side: "light" | "dark") => entries.flatMap(([name, color]) => tokensOf(name, color[side]));
  const families = Object.entries(fonts).flatMap(([name, family]) =>
    (name === "text" ? ["text", "reading"] : [name]).map((token) => `--font-${token}: ${family};`),
  );
  const light = [...list("light"), ...families];
  if (light.length === 0) return "";
  const dark = list("dark");
  const night = dark.length === 0 ? "" : `@media screen and (prefers-color-scheme: dark) {:root {${dark.join(" ")}}}\n`;
  return `:root {${light.join(" ")}}\n${night}`;
}

/** The accent is also the colour of dates in a text. */
function tokensOf(name: string, value: string): string[] {
  return name === "accent" ? [`--accent: ${value};`, `--mark-time: ${value};`] : [`--${name}: ${value};`];
}

/** A file of the author's; null when there is none. A link is not followed: it may lead out of the folder. */
function readOwn(path: string): Buffer | null {
  return existsSync(path) && lstatSync(path).isFile() ? readFileSync(path) : null;
}

function write(folder: string, name: string, content: Uint8Array): string {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 8);
  const path = `assets/${name.replace(/(?=\.[^.]+$)/, `.${hash}`)}`;
  mkdirSync(dirname(join(folder, path)), {recursive: true});
  writeFileSync(join(folder, path), content);
  return path;
}
