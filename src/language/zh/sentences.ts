import type {SentenceWords} from "../sentenceWords.ts";

/** A Chinese sentence ends in a stop of its own (。), which no abbreviation has. */
export const sentences: SentenceWords = {ordinalStop: false, abbreviations: []};
