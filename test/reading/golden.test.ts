import {readdirSync, readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {tryText} from "./reading.ts";

const folder = new URL("articles/", import.meta.url);

/** What a reader checks: the article without its text, and each block's words. */
function describeArticle(name: string): string {
  const file = readdirSync(new URL(`${name}/`, folder)).find(
    (each) => each.startsWith("article.") && !each.endsWith(".json"),
  );
  if (!file) throw new Error(`no article in ${name}`);
  const {article, problems} = tryText(readFileSync(new URL(`${name}/${file}`, folder)), file);
  if (!article) return `${JSON.stringify({problems}, null, 2)}\n`;
  const {text, blocks, times: _times, mentions: _mentions, ...rest} = article;
  const slice = ({start, end}: {start: number; end: number}) => text.slice(start, end);
  const shown = blocks.map(({type, line, position, formats}) => ({
    type,
    line,
    text: slice(position),
    ...(formats.length > 0 && {
      formats: formats.map(
        (format) => `${format.type}: ${slice(format.position)}${format.url ? ` → ${format.url}` : ""}`,
      ),
    }),
  }));
  return `${JSON.stringify({...rest, blocks: shown, problems}, null, 2)}\n`;
}

/** Drop an article into a folder here, run with `-u`, and review article.json. */
describe("readArticle(bytes, {file, report}) of whole articles", () => {
  it.each(readdirSync(folder).sort())("%s", async (name) => {
    await expect(describeArticle(name)).toMatchFileSnapshot(new URL(`${name}/article.json`, folder).pathname);
  });
});
