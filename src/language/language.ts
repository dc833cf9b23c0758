import type {EventWords} from "./eventWords.ts";
import type {NameWords} from "./nameWords.ts";
import type {ReadingWords} from "./readingWords.ts";
import type {SentenceWords} from "./sentenceWords.ts";
import type {TimeWords} from "./timeWords.ts";

/** All that the engines know of one language. Each folder here is one of these, and is data only. */
export interface Language {
  code: string; // BCP 47
  name: string; // in itself: français
  reading: ReadingWords; // labels and bylines
  sentences: SentenceWords; // abbreviations that do not end a sentence
  time: TimeWords; // months, weekdays, "yesterday", tenses
  names: NameWords; // titles, roles, particles, countries, demonyms, organisations, cities
  events: EventWords; // verbs and nouns of what happens, attribution, connectives
}
