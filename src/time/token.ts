import type {Entry} from "./lexicon.ts";

/** What patterns match: a word, a phrase, a number or a mark, with all that it may mean. */
export interface Token {
  text: string;
  start: number; // in the sentence
  end: number;
  entry: Entry;
}
