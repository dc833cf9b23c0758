import type {ConceptWords} from "./conceptWords.ts";
import type {EventWords} from "./eventWords.ts";
import type {NameWords} from "./nameWords.ts";
import type {PlaceWords} from "./placeWords.ts";
import type {ReadingWords} from "./readingWords.ts";
import type {SentenceWords} from "./sentenceWords.ts";
import type {TimeWords} from "./timeWords.ts";

/** What is known of a language whose dates are read. Each folder here is one of these, and is data only. */
export interface DatedLanguage {
  code: string; // BCP 47
  name: string; // in itself: français
  reading: ReadingWords; // labels and bylines
  sentences: SentenceWords; // abbreviations that do not end a sentence
  time: TimeWords; // months, weekdays, "yesterday", tenses
}

/** What is known of a language in whose articles people, organisations and places are found, too. */
export interface NamedLanguage extends DatedLanguage {
  names: NameWords; // titles, roles, particles, countries, demonyms, organisations, cities
  places: PlaceWords; // regions, "lake", "city of"
}

/** What is known of a language that is read whole: who takes part in what, too. */
export interface Language extends NamedLanguage {
  events: EventWords; // verbs and nouns of what happens, attribution, connectives
  concepts: ConceptWords; // what reports of one event have in common whatever their language
}
