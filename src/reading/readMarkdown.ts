import type {Draft} from "./draft.ts";
import {layOutBlocks} from "./layOutBlocks.ts";
import {layOutTree} from "./layOutTree.ts";
import {renderMarkdown} from "./renderMarkdown.ts";

/**
 * Lays out Markdown as plain text: the headline, then each block, with a blank line between. Positions count in that text;
 * lines are those of the file. Throws RangeError when the markup is nested too deeply.
 *
 * @param bodyOffset where the body begins, after front matter
 * @param title the headline, when front matter gives it; it stands in line `titleLine`
 */
export function readMarkdown(
  source: string,
  bodyOffset: number,
  {title, titleLine}: {title: string | null; titleLine: number},
): Draft {
  const firstLine = source.slice(0, bodyOffset).split("\n").length;
  return layOutBlocks(layOutTree(renderMarkdown(source.slice(bodyOffset))), {title, titleLine, firstLine});
}
