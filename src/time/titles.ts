import {isCapital} from "./lexicon.ts";
import type {Match} from "./matchPatterns.ts";
import type {Token} from "./token.ts";
import {hasTrait, traits} from "./traits.ts";

/** A title has no more tokens, and more than one word. */
const longest = 7;

/** What shows that a quotation is a sentence, or a part of one that somebody said. */
const verbs = traits.past | traits.future | traits.present | traits.auxiliary | traits.announcing;
const spoken = /^[\d.,;:!?…。，；：！？،؛؟]/;

/**
 * Leaves out what stands in the title of a work: “Seven Days in May”. That is a short quotation with a capital, without a
 * verb, a figure or a mark, in a sentence in which nobody says anything.
 */
export function withoutTitles(
  matches: readonly Match[],
  tokens: readonly Token[],
  quoted: readonly boolean[],
): readonly Match[] {
  if (tokens.some((token, at) => !quoted[at] && hasTrait(token, traits.saying))) return matches;
  return matches.filter(({first}) => !quoted[first] || !isTitle(tokens, quoted, first));
}

function isTitle(tokens: readonly Token[], quoted: readonly boolean[], within: number): boolean {
  let from = within;
  let to = within;
  while (quoted[from - 1] && within - from <= longest) from--;
  while (quoted[to] && to - from <= longest) to++;
  const title = tokens.slice(from, to);
  const text = title.map((token) => token.text).join(" ");
  if (title.length > longest || !text.includes(" ") || !isCapital(text)) return false;
  return !title.some((token) => hasTrait(token, verbs) || spoken.test(token.text));
}
