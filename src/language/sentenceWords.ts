/** Where a full stop does not end a sentence. */
export interface SentenceWords {
  ordinalStop: boolean; // figures take a full stop as ordinals: "am 11. September"
  abbreviations: readonly string[]; // without their final stop, lower case: "m", "mme", "av"
}
