import type {Block} from "../model.ts";

/** An article's words laid out, before anybody asked which of them are furniture. */
export interface Draft {
  text: string;
  headline: string;
  blocks: Block[]; // in order, never overlapping
  hasHeadline: boolean; // false when it had to be made from the first paragraph
}

const LENGTH_LIMIT = 100;

/** Makes a headline of a paragraph: its first sentence, cut at a word where it is long. */
export function shortenHeadline(paragraph: string): string {
  const [sentence = paragraph] = /^.{20,}?[.!?](?=\s|$)/u.exec(paragraph.slice(0, 400)) ?? [];
  const plain = sentence.replace(/\s+/g, " ").replace(/\.$/, "").trim();
  if (plain.length <= LENGTH_LIMIT) return plain;
  const cut = plain.slice(0, LENGTH_LIMIT);
  const space = cut.lastIndexOf(" ");
  return `${(space > 0 ? cut.slice(0, space) : cut).replace(/[\s,;:–—-]+$/u, "")}…`;
}
