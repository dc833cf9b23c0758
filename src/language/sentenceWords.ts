/** Where a full stop does not end a sentence. */
export interface SentenceWords {
  abbreviations: readonly string[]; // without their final stop, lower case: "m", "mme", "av"
}
