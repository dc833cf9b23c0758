import type {SentenceWords} from "../sentenceWords.ts";

export const sentences: SentenceWords = {
  ordinalStop: false,
  abbreviations: "د أ م ص ج ق ت ط هـ ه ق.م ت.غ أ.د م.م إلخ".split(" "),
};
