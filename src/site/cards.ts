import {copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {setFlagsFromString} from "node:v8";
import {runInNewContext} from "node:vm";
import type {Card} from "../pages/card.ts";
import {packageRoot} from "./packageRoot.ts";

/** A picture is three megabytes that the collector does not see: it has to be asked, now and then. */
const betweenCollections = 16;

function collect(): void {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
}

/** How many are drawn at a time: on threads of their own. */
const atOnce = 4;

/**
 * Draws the cards into `folder`. A file's name tells what it shows, so that one that the site had before is taken as it is.
 * Returns how many had to be drawn.
 */
export async function writeCards(cards: readonly Card[], folder: string, before: string): Promise<number> {
  if (cards.length === 0) return 0;
  const wanted = new Map(cards.map(({path, svg}) => [path, svg]));
  mkdirSync(dirname(join(folder, cards[0]?.path ?? "")), {recursive: true});
  const left: [path: string, svg: string][] = [];
  for (const [path, svg] of wanted) {
    if (existsSync(join(before, path))) copyFileSync(join(before, path), join(folder, path));
    else left.push([path, svg]);
  }
  const drawn = left.length;
  const {renderAsync} = await import("@resvg/resvg-js");
  const options = {font: {fontFiles: listFonts(), loadSystemFonts: false, defaultFontFamily: "Literata Medium"}};
  const work = async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      const [path, svg] = next;
      writeFileSync(join(folder, path), (await renderAsync(svg, options)).asPng());
      if (left.length % betweenCollections === 0) collect();
    }
  };
  await Promise.all(Array.from({length: atOnce}, work));
  return drawn;
}

function listFonts(): string[] {
  const folder = join(packageRoot, "assets/cards");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ttf"))
    .sort()
    .map((name) => join(folder, name));
}
